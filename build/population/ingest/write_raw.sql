COPY (
    SELECT *
    FROM READ_JSON(
        $rows,
        format = 'newline_delimited',
        columns = {'patient': 'INTEGER', 'line': 'VARCHAR'},
        maximum_object_size = 67108864
    )
    ORDER BY patient
)
TO $file (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2);

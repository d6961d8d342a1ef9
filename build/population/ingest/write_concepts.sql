COPY (
    SELECT *
    FROM READ_JSON(
        $rows,
        format = 'newline_delimited',
        columns = {
            'concept': 'INTEGER', 'place': 'INTEGER', 'system': 'VARCHAR', 'code': 'VARCHAR', 'questionnaire': 'VARCHAR'
        }
    )
    ORDER BY concept, place
)
TO $file (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2);

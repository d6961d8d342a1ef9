COPY (SELECT * FROM raw ORDER BY patient, line)
TO $file (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2);

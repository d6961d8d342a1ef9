COPY (SELECT * FROM facts ORDER BY patient, place)
TO $file (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2);

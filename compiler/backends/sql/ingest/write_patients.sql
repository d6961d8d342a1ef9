COPY (SELECT * FROM patients ORDER BY patient)
TO $file (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2);

COPY (SELECT * FROM quality ORDER BY file, line, code, reference)
TO $file (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2);

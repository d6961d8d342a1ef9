-- Few lines to a row group, which is in memory until it is written: a line may be long, and everybody may be set aside.
COPY (SELECT * FROM raw ORDER BY patient, line)
TO $file (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 3, PARQUET_VERSION v2, ROW_GROUP_SIZE 10240);

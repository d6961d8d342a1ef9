-- Staged rows that are somebody's, written out by parts.
COPY (SELECT * EXCLUDE (key, subject) FROM staged WHERE part IS NOT NULL)
TO $folder (FORMAT parquet, PARTITION_BY (part), APPEND, COMPRESSION lz4);

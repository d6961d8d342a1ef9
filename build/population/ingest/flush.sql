-- Staged rows that are somebody's, written out by parts.
COPY (SELECT * EXCLUDE (key, subject) FROM staged WHERE part IS NOT NULL)
TO $folder (FORMAT parquet, PARTITION_BY (part), APPEND, COMPRESSION lz4);

CREATE OR REPLACE TEMP TABLE staged AS
SELECT * FROM staged LIMIT 0;

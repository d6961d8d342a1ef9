-- The rows of a part, in the files that were written out. A column in which nothing stands may be in none of them.
SET VARIABLE files = $files;

CREATE OR REPLACE TEMP VIEW staged_rows AS
SELECT * EXCLUDE (part, key, subject) FROM staged
UNION ALL BY NAME
SELECT * FROM READ_PARQUET(GETVARIABLE('files'), union_by_name = TRUE, hive_partitioning = FALSE);

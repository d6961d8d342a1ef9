-- The staged rows of one part.
CREATE OR REPLACE TEMP TABLE part_rows AS
SELECT * FROM READ_PARQUET($files, hive_partitioning = FALSE);

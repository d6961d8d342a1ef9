-- The staged rows of one part that were written out.
CREATE OR REPLACE TEMP TABLE part_rows AS
SELECT * FROM READ_PARQUET($files, hive_partitioning = FALSE);

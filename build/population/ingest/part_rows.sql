-- The staged rows of one part that were written out are staged again, by themselves.
CREATE OR REPLACE TEMP TABLE staged AS
SELECT *, CAST($part AS INTEGER) AS part, CAST(NULL AS VARCHAR) AS key, CAST(NULL AS VARCHAR) AS subject
FROM READ_PARQUET($files, hive_partitioning = FALSE);

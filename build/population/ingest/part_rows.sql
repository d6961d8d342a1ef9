-- The staged rows of one part that were written out are staged again, by themselves.
DELETE FROM staged;

INSERT INTO staged BY NAME
SELECT *, CAST($part AS INTEGER) AS part FROM READ_PARQUET($files, hive_partitioning = FALSE);

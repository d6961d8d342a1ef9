-- The rows stand in order, each patient's by themselves: the place of one is how far it is from the first of them.
COPY (
    SELECT facts.* REPLACE (CAST(facts.rowid - firsts.first AS INTEGER) AS place)
    FROM facts
    JOIN (SELECT patient, MIN(rowid) AS first FROM facts GROUP BY patient) AS firsts USING (patient)
    ORDER BY facts.rowid
)
TO $file (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 6, PARQUET_VERSION v2, ROW_GROUP_SIZE 491520);

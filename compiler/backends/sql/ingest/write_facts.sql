-- The rows stand in order, each patient's by themselves, and so do their places.
COPY (
    SELECT facts.* REPLACE (places.place AS place)
    FROM facts
    POSITIONAL JOIN (
        SELECT CAST(UNNEST(RANGE(facts)) AS INTEGER) AS place
        FROM (SELECT patient, COUNT(*) AS facts FROM facts GROUP BY patient ORDER BY patient) AS counted
    ) AS places
)
TO $file (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 6, PARQUET_VERSION v2, ROW_GROUP_SIZE 491520);

-- Each patient's facts by themselves, in the runtime's order. Their places follow from it: they stand in the same order.
COPY (
    WITH whole AS NOT MATERIALIZED (
        SELECT * FROM facts
        UNION ALL
        SELECT * FROM kept_facts
    )
    SELECT ordered.* EXCLUDE (instant, source, "row", was), places.place
    FROM (
        SELECT *
        FROM whole
        ORDER BY
            patient,
            was,
            kind,
            COALESCE(first_day, DATE '0001-01-01'),
            COALESCE(instant, TIMESTAMP '0001-01-01'),
            source,
            "row"
    ) AS ordered
    POSITIONAL JOIN (
        SELECT CAST(UNNEST(RANGE(facts)) AS INTEGER) AS place
        FROM (SELECT patient, COUNT(*) AS facts FROM whole GROUP BY patient ORDER BY patient) AS counted
    ) AS places
)
TO $file (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 6, PARQUET_VERSION v2, ROW_GROUP_SIZE 491520);

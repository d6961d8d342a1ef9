-- Each patient's facts by themselves, in the runtime's order. Their places follow from it: they stand in the same order.
COPY (
    SELECT
        ordered.* EXCLUDE (instant, source, "row", was),
        CASE WHEN ordered.patient = places.patient THEN places.place ELSE ERROR('facts are not whole') END AS place
    FROM (
        SELECT *
        FROM (
            SELECT * FROM facts
            UNION ALL
            SELECT * FROM kept_facts
        ) AS whole
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
        SELECT patient, CAST(UNNEST(RANGE(facts)) AS INTEGER) AS place
        FROM (
            SELECT patient, COUNT(*) AS facts
            FROM (
                SELECT patient
                FROM part_rows
                SEMI JOIN (SELECT patient FROM patients WHERE set_aside IS NULL) AS planned USING (patient)
                WHERE kind IS NOT NULL
                UNION ALL
                SELECT patient FROM kept_facts
            ) AS each_fact
            GROUP BY patient
            ORDER BY patient
        ) AS counted
    ) AS places
)
TO $file (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 3, PARQUET_VERSION v2, ROW_GROUP_SIZE 491520);

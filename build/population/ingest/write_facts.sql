-- Each patient's facts by themselves, in the runtime's order. Their places follow from it: they stand in the same order.
-- Sorting costs by the width of a row, and more than that when it does not fit in memory. So columns that hold a few words
-- are numbers until they are written, in the order of the words (words.sql); and names, which few facts have, are no list.
COPY (
    SELECT
        ordered.* EXCLUDE (instant, source, "row", was)
        REPLACE (COALESCE(FROM_JSON(names, '["VARCHAR"]'), []) AS names),
        CASE WHEN ordered.patient = places.patient THEN places.place ELSE ERROR('facts are not whole') END AS place
    FROM (
        SELECT
            * REPLACE (
                CAST(kind AS kind_word) AS kind,
                CAST(resource AS resource_word) AS resource,
                CAST(problem AS problem_word) AS problem,
                CAST(status AS status_word) AS status,
                CAST(unit AS unit_word) AS unit,
                CAST(contact_class AS contact_class_word) AS contact_class,
                CAST(reason AS reason_word) AS reason,
                CAST(performer AS performer_word) AS performer,
                CAST(answer_text AS answer_text_word) AS answer_text,
                CASE WHEN LEN(names) > 0 THEN CAST(TO_JSON(names) AS VARCHAR) END AS names
            )
        FROM (
            SELECT * FROM facts
            UNION ALL
            SELECT * FROM kept_facts
        ) AS whole
        ORDER BY
            patient,
            was,
            CAST(kind AS kind_word),
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

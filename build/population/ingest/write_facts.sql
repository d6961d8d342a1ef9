-- Each patient's facts by themselves, in the runtime's order. Their places follow from it: they stand in the same order.
-- Sorting costs by the width of a row, and more than that when it does not fit in memory. So what is stored is made of the
-- rows when they are sorted; columns that hold a few words are numbers until they are written, in the order of the words
-- (words.sql); and names, which few facts have, are no list.
-- What is a number within a patient is stored in a few bits; the numbers of all patients would spoil that.
COPY (
    SELECT
        ordered.patient,
        kind,
        resource,
        SUBSTRING(id, 1, LENGTH(id) - LENGTH(digits)) AS stem,
        CAST(NULLIF(digits, '') AS INTEGER) AS number,
        concept,
        first_day,
        CAST(last_day - first_day AS INTEGER) AS last_after,
        CAST(end_day - COALESCE(last_day, DATE '1970-01-01') AS INTEGER) AS end_after,
        ongoing,
        EPOCH_US(instant) - EPOCH_US(CAST(first_day AS TIMESTAMP)) AS instant_after,
        CASE WHEN short_value = value THEN short_value END AS value,
        CASE WHEN short_value IS DISTINCT FROM value THEN value END AS long_value,
        unit,
        answer,
        answer_text,
        truth,
        contact_class,
        status,
        performer,
        reason,
        negated,
        problem,
        planned_end,
        contradicted,
        unresolved,
        COALESCE(FROM_JSON(names, '["VARCHAR"]'), []) AS names,
        CASE WHEN ordered.patient = places.patient THEN places.place ELSE ERROR('facts are not whole') END AS place
    FROM (
        SELECT
            *,
            CASE WHEN kind = 'patient' THEN '' ELSE REGEXP_EXTRACT(id, '(0|[1-9][0-9]{0,8})$') END AS digits,
            TRY_CAST(CAST(value AS DOUBLE) AS DECIMAL(18, 4)) AS short_value -- nearly: whether it is the same is asked
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
                kind,
                COALESCE(first_day, DATE '0001-01-01'),
                instant NULLS FIRST,
                resource, -- with the id, as the source they make
                id,
                "row"
        ) AS sorted
    ) AS ordered
    POSITIONAL JOIN (
        SELECT patient, CAST(UNNEST(RANGE(facts)) AS INTEGER) AS place
        FROM (
            SELECT patient, COUNT(*) AS facts
            FROM (
                SELECT patient FROM fact_rows
                UNION ALL
                SELECT patient FROM kept_facts
            ) AS each_fact
            GROUP BY patient
            ORDER BY patient
        ) AS counted
    ) AS places
)
TO $file (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 3, PARQUET_VERSION v2, ROW_GROUP_SIZE 491520);

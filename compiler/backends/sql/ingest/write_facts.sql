-- Each patient's facts by themselves, in the runtime's order. Their places follow from it: they stand in the same order.
-- Sorting costs by the width of a row, and more than that when it does not fit in memory. So what is stored is made of the
-- rows when they are sorted; columns that hold a few words are numbers until they are written, in the order of the words
-- (words.sql); and names, which few facts have, are no list.
-- What is a number within a patient is stored in a few bits; the numbers of all patients would spoil that.
COPY (
    SELECT
        ordered.patient,
        CASE WHEN ordered.patient = places.patient THEN places.place ELSE ERROR('facts are not whole') END AS place,
        form,
        SUBSTRING(id, 1, LENGTH(id) - LENGTH(digits)) AS stem,
        CAST(NULLIF(digits, '') AS INTEGER) AS number,
        first_day,
        CAST(last_day - first_day AS INTEGER) AS last_after,
        CAST(end_day - COALESCE(last_day, DATE '1970-01-01') AS INTEGER) AS end_after,
        EPOCH_US(instant) - EPOCH_US(CAST(first_day AS TIMESTAMP)) AS instant_after,
        CASE WHEN short_value = value THEN short_value END AS value,
        CASE WHEN short_value IS DISTINCT FROM value THEN value END AS long_value,
        answer_text,
        performer,
        reason,
        COALESCE(FROM_JSON(names, '["VARCHAR"]'), []) AS names
    FROM (
        SELECT
            *,
            CASE WHEN kind = 'patient' THEN '' ELSE REGEXP_EXTRACT(id, '(0|[1-9][0-9]{0,8})$') END AS digits,
            TRY_CAST(CAST(value AS DOUBLE) AS DECIMAL(18, 4)) AS short_value -- nearly: whether it is the same is asked
        FROM (
            SELECT
                all_facts.patient,
                forms.form,
                CAST(forms.kind AS kind_word) AS kind,
                CAST(forms.resource AS resource_word) AS resource,
                all_facts.id,
                all_facts."row",
                all_facts.was,
                all_facts.first_day,
                all_facts.last_day,
                all_facts.end_day,
                all_facts.instant,
                all_facts.value,
                CAST(all_facts.answer_text AS answer_text_word) AS answer_text,
                CAST(all_facts.performer AS performer_word) AS performer,
                CAST(all_facts.reason AS reason_word) AS reason,
                CASE WHEN LEN(all_facts.names) > 0 THEN CAST(TO_JSON(all_facts.names) AS VARCHAR) END AS names
            FROM all_facts
            JOIN forms
                ON forms.kind = all_facts.kind
                AND forms.resource = all_facts.resource
                AND forms.concept = all_facts.concept
                AND forms.unresolved = all_facts.unresolved
                AND forms.ongoing = all_facts.ongoing
                AND forms.unit IS NOT DISTINCT FROM all_facts.unit
                AND forms.answer IS NOT DISTINCT FROM all_facts.answer
                AND forms.truth IS NOT DISTINCT FROM all_facts.truth
                AND forms.contact_class IS NOT DISTINCT FROM all_facts.contact_class
                AND forms.status IS NOT DISTINCT FROM all_facts.status
                AND forms.negated = all_facts.negated
                AND forms.problem IS NOT DISTINCT FROM all_facts.problem
                AND forms.planned_end = all_facts.planned_end
                AND forms.contradicted = all_facts.contradicted
            ORDER BY
                all_facts.patient,
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

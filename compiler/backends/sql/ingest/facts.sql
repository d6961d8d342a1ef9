-- The facts of one part, as they are stored but for their places, with what they are ordered by. What is a number within a
-- patient is stored in a few bits; the numbers of all patients would spoil that.
CREATE OR REPLACE TEMP VIEW facts AS
WITH planned AS (
    SELECT patient FROM patients WHERE set_aside IS NULL
),
named AS (
    SELECT
        part_rows.* EXCLUDE (concept, names),
        CASE
            WHEN combined.parts IS NULL THEN part_rows.concept
            WHEN LEN(combined.parts) = 0 THEN 0
            WHEN LEN(combined.parts) = 1 THEN combined.parts[1]
            ELSE composed.concept
        END AS concept,
        COALESCE(combined.names, part_rows.names) AS names,
        COALESCE(combined.lacks_one, FALSE) AS lacks_one,
        SUBSTRING(source, 1, STRPOS(source, '/') - 1) AS resource,
        CASE WHEN part_rows.kind = 'patient' THEN '' ELSE REGEXP_EXTRACT(source, '(0|[1-9][0-9]{0,8})$') END AS digits,
        TRY_CAST(CAST(value AS DOUBLE) AS DECIMAL(18, 4)) AS short_value -- nearly: whether it is the same is asked below
    FROM part_rows
    LEFT JOIN combined
        ON combined.patient = part_rows.patient
        AND combined.file = part_rows.file
        AND combined.number = part_rows.number
        AND combined."row" = part_rows."row"
    LEFT JOIN composed ON composed.parts = combined.parts
    SEMI JOIN planned ON planned.patient = part_rows.patient
    WHERE part_rows.kind IS NOT NULL
)
SELECT
    patient,
    kind,
    resource,
    SUBSTRING(source, LENGTH(resource) + 2, LENGTH(source) - LENGTH(resource) - 1 - LENGTH(digits)) AS stem,
    CAST(NULLIF(digits, '') AS INTEGER) AS number,
    concept,
    first_day,
    CAST(last_day - first_day AS INTEGER) AS last_after,
    CAST(end_day - COALESCE(last_day, DATE '1970-01-01') AS INTEGER) AS end_after,
    COALESCE(ongoing, FALSE) AS ongoing,
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
    COALESCE(negated, FALSE) AS negated,
    CASE
        WHEN problem IS NOT NULL THEN problem
        WHEN concept = 0 AND kind NOT IN ('request', 'appointment') THEN 'no-code'
    END AS problem,
    COALESCE(planned_end, FALSE) AS planned_end,
    COALESCE(contradicted, FALSE) AS contradicted,
    lacks_one AS unresolved,
    names,
    instant,
    source,
    "row",
    CAST(NULL AS INTEGER) AS was
FROM named;

-- Those that stay as they were, which is in their own order.
CREATE OR REPLACE TEMP TABLE kept_facts AS
SELECT * FROM facts LIMIT 0;

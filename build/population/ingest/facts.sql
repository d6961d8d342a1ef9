-- The facts of one part, as they are stored but for their places, with what they are ordered by. What is a number within a
-- patient is stored in a few bits; the numbers of all patients would spoil that.
CREATE OR REPLACE TEMP VIEW facts AS
WITH named AS (
    SELECT
        *,
        SUBSTRING(source, 1, STRPOS(source, '/') - 1) AS resource,
        CASE WHEN kind = 'patient' THEN '' ELSE REGEXP_EXTRACT(source, '(0|[1-9][0-9]{0,8})$') END AS digits,
        TRY_CAST(value AS DECIMAL(18, 4)) AS short_value
    FROM part_rows
    WHERE kind IS NOT NULL
)
SELECT
    part_rows.patient,
    part_rows.kind,
    part_rows.resource,
    SUBSTRING(
        part_rows.source,
        LENGTH(part_rows.resource) + 2,
        LENGTH(part_rows.source) - LENGTH(part_rows.resource) - 1 - LENGTH(part_rows.digits)
    ) AS stem,
    CAST(NULLIF(part_rows.digits, '') AS INTEGER) AS number,
    CASE
        WHEN combined.parts IS NULL THEN part_rows.concept
        WHEN LEN(combined.parts) = 0 THEN 0
        WHEN LEN(combined.parts) = 1 THEN combined.parts[1]
        ELSE composed.concept
    END AS concept,
    part_rows.first_day,
    CAST(part_rows.last_day - part_rows.first_day AS INTEGER) AS last_after,
    CAST(part_rows.end_day - COALESCE(part_rows.last_day, DATE '1970-01-01') AS INTEGER) AS end_after,
    COALESCE(part_rows.ongoing, FALSE) AS ongoing,
    EPOCH_US(part_rows.instant) - EPOCH_US(CAST(part_rows.first_day AS TIMESTAMP)) AS instant_after,
    CASE WHEN part_rows.short_value = part_rows.value THEN part_rows.short_value END AS value,
    CASE WHEN part_rows.short_value IS DISTINCT FROM part_rows.value THEN part_rows.value END AS long_value,
    part_rows.unit,
    part_rows.answer,
    part_rows.answer_text,
    part_rows.truth,
    part_rows.contact_class,
    part_rows.status,
    part_rows.performer,
    part_rows.reason,
    COALESCE(part_rows.negated, FALSE) AS negated,
    COALESCE(
        part_rows.problem,
        CASE
            WHEN part_rows.kind IN ('request', 'appointment') THEN NULL
            WHEN COALESCE(LEN(combined.parts), part_rows.concept) = 0 THEN 'no-code'
        END
    ) AS problem,
    COALESCE(part_rows.planned_end, FALSE) AS planned_end,
    COALESCE(part_rows.contradicted, FALSE) AS contradicted,
    COALESCE(combined.lacks_one, FALSE) AS unresolved,
    COALESCE(combined.names, part_rows.names, []) AS names,
    part_rows.instant,
    part_rows.source,
    part_rows."row",
    CAST(NULL AS INTEGER) AS was
FROM named AS part_rows
LEFT JOIN combined
    ON combined.patient = part_rows.patient
    AND combined.file = part_rows.file
    AND combined.number = part_rows.number
    AND combined."row" = part_rows."row"
LEFT JOIN composed ON composed.parts = combined.parts
SEMI JOIN (SELECT patient FROM patients WHERE set_aside IS NULL) AS planned ON planned.patient = part_rows.patient;

-- Those that stay as they were, which is in their own order.
CREATE OR REPLACE TEMP TABLE kept_facts AS
SELECT * FROM facts LIMIT 0;

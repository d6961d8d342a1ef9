-- The facts of one part, in the runtime's order; their places follow from it.
CREATE OR REPLACE TEMP TABLE facts AS
SELECT
    part_rows.patient,
    CAST(0 AS INTEGER) AS place,
    part_rows.kind,
    part_rows.source,
    CASE
        WHEN combined.parts IS NULL THEN part_rows.concept
        WHEN LEN(combined.parts) = 0 THEN 0
        WHEN LEN(combined.parts) = 1 THEN combined.parts[1]
        ELSE composed.concept
    END AS concept,
    part_rows.first_day,
    part_rows.last_day,
    part_rows.end_day,
    COALESCE(part_rows.ongoing, FALSE) AS ongoing,
    part_rows.instant,
    part_rows.value,
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
    COALESCE(combined.names, part_rows.names, []) AS names
FROM part_rows
LEFT JOIN combined
    ON combined.patient = part_rows.patient
    AND combined.file = part_rows.file
    AND combined.number = part_rows.number
    AND combined."row" = part_rows."row"
LEFT JOIN composed ON composed.parts = combined.parts
SEMI JOIN (SELECT patient FROM patients WHERE set_aside IS NULL) AS planned ON planned.patient = part_rows.patient
WHERE part_rows.kind IS NOT NULL
ORDER BY
    part_rows.patient,
    part_rows.kind,
    COALESCE(part_rows.first_day, DATE '0001-01-01'),
    COALESCE(part_rows.instant, TIMESTAMP '0001-01-01'),
    part_rows.source,
    part_rows."row";

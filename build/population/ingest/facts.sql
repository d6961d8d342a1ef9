-- The facts of one part, in the runtime's order.
CREATE OR REPLACE TEMP TABLE facts AS
SELECT
    patient,
    CAST(
        ROW_NUMBER() OVER (
            PARTITION BY patient
            ORDER BY
                kind,
                COALESCE(first_day, DATE '0001-01-01'),
                COALESCE(instant, TIMESTAMP '0001-01-01'),
                source,
                "row"
        ) - 1 AS INTEGER
    ) AS place,
    kind,
    source,
    numbered.concept,
    first_day,
    last_day,
    end_day,
    COALESCE(ongoing, FALSE) AS ongoing,
    instant,
    value,
    unit,
    answer,
    answer_text,
    truth,
    contact_class,
    status,
    performer,
    reason,
    COALESCE(negated, FALSE) AS negated,
    COALESCE(
        problem, CASE WHEN numbered.concept = 0 AND kind NOT IN ('request', 'appointment') THEN 'no-code' END
    ) AS problem,
    COALESCE(planned_end, FALSE) AS planned_end,
    COALESCE(contradicted, FALSE) AS contradicted,
    lacks_one AS unresolved,
    names
FROM (
    SELECT
        completed.* EXCLUDE (concept),
        CASE
            WHEN parts IS NULL THEN completed.concept
            WHEN LEN(parts) = 0 THEN 0
            WHEN LEN(parts) = 1 THEN parts[1]
            ELSE composed.concept
        END AS concept
    FROM completed
    LEFT JOIN composed USING (parts)
) AS numbered;

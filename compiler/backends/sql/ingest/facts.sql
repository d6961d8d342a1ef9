-- The rows that are facts, of those who are planned from facts; or may be, where the guideline does not read a value that
-- is too long. Such a value is none here, and a problem says so.
CREATE OR REPLACE TEMP VIEW fact_rows AS
WITH apart AS (
    SELECT patient FROM patients WHERE set_aside IS NOT NULL AND set_aside <> 'many-digits'
)
SELECT *
FROM part_rows
ANTI JOIN apart USING (patient)
WHERE kind IS NOT NULL;

-- The facts of one part, with what they are ordered by. Few rows have more than their own concept and names, and the others
-- are not joined: each column of what comes out of a join costs more to read from then on.
CREATE OR REPLACE TEMP VIEW facts AS
WITH simple AS (
    SELECT *, FALSE AS unresolved
    FROM fact_rows
    WHERE more IS NULL AND about IS NULL
),
together AS (
    SELECT
        fact_rows.* REPLACE (
            CASE LEN(combined.parts)
                WHEN 0 THEN 0
                WHEN 1 THEN combined.parts[1]
                ELSE composed.concept
            END AS concept,
            combined.names AS names
        ),
        combined.lacks_one AS unresolved
    FROM fact_rows
    JOIN combined
        ON combined.patient = fact_rows.patient
        AND combined.file = fact_rows.file
        AND combined.number = fact_rows.number
        AND combined."row" = fact_rows."row"
    LEFT JOIN composed ON composed.parts = combined.parts
    WHERE more IS NOT NULL OR about IS NOT NULL
)
SELECT
    patient,
    kind,
    SUBSTRING(source, 1, STRPOS(source, '/') - 1) AS resource,
    SUBSTRING(source, STRPOS(source, '/') + 1) AS id,
    "row",
    CAST(NULL AS INTEGER) AS was,
    concept,
    first_day,
    last_day,
    end_day,
    COALESCE(ongoing, FALSE) AS ongoing,
    instant,
    CASE WHEN doubt IS NULL THEN value END AS value,
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
        WHEN doubt IS NOT NULL THEN 'many-digits'
    END AS problem,
    COALESCE(planned_end, FALSE) AS planned_end,
    COALESCE(contradicted, FALSE) AS contradicted,
    unresolved,
    names
FROM (
    SELECT * FROM simple
    UNION ALL
    SELECT * FROM together
) AS each_row;

-- Those that stay as they were, which is in their own order.
CREATE OR REPLACE TEMP TABLE kept_facts AS
SELECT * FROM facts LIMIT 0;

-- The facts of the part, those that are new and those that stay as they were.
CREATE OR REPLACE TEMP VIEW all_facts AS
SELECT * FROM facts
UNION ALL
SELECT * FROM kept_facts;

-- One part of the population: from its staged rows to the tables that are kept.
CREATE OR REPLACE TEMP TABLE part_rows AS
SELECT * FROM READ_PARQUET($files, hive_partitioning = FALSE);

CREATE OR REPLACE TEMP TABLE patients AS
WITH judged AS (
    SELECT
        patient,
        MIN(doubt) AS doubt,
        MAX(reference) AS clinic
    FROM part_rows
    GROUP BY patient
),
copied AS (
    SELECT DISTINCT patient
    FROM (
        SELECT patient
        FROM part_rows
        GROUP BY patient, source
        HAVING MIN(file) <> MAX(file) OR MIN(number) <> MAX(number)
    ) AS found
)
SELECT
    judged.patient,
    'Patient/' || people.id AS reference,
    judged.clinic,
    CASE WHEN copied.patient IS NOT NULL THEN 'copies' ELSE judged.doubt END AS set_aside
FROM judged
JOIN people ON people.part = $part AND people.patient = judged.patient
LEFT JOIN copied ON copied.patient = judged.patient
ORDER BY judged.patient;

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
    concept,
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
    COALESCE(problem, CASE WHEN concept = 0 AND kind NOT IN ('request', 'appointment') THEN 'no-code' END) AS problem,
    COALESCE(planned_end, FALSE) AS planned_end,
    COALESCE(contradicted, FALSE) AS contradicted,
    COALESCE(unresolved, FALSE) AS unresolved,
    COALESCE(names, []) AS names
FROM part_rows
SEMI JOIN (SELECT patient FROM patients WHERE set_aside IS NULL) AS planned USING (patient)
WHERE kind IS NOT NULL;

-- The resources of those who are set aside.
CREATE OR REPLACE TEMP TABLE aside AS
SELECT DISTINCT patient, file, number
FROM part_rows
SEMI JOIN (SELECT patient FROM patients WHERE set_aside IS NOT NULL) AS doubtful USING (patient)
ORDER BY file, number, patient;

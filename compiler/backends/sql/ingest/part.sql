-- One part of the population: who is in it, and what its resources refer to.
CREATE OR REPLACE TEMP TABLE patients AS
WITH judged AS (
    SELECT
        patient,
        MIN(doubt) FILTER (NOT is_only_long(doubt, kind, value)) AS doubt,
        COALESCE(BOOL_OR(is_only_long(doubt, kind, value)), FALSE) AS has_long,
        MAX(reference) AS clinic
    FROM part_rows
    GROUP BY patient
),
copied AS (
    SELECT DISTINCT patient FROM copies
)
SELECT
    judged.patient,
    'Patient/' || people.id AS reference,
    judged.clinic,
    CASE
        WHEN copied.patient IS NOT NULL THEN 'copies'
        WHEN judged.doubt IS NOT NULL THEN judged.doubt
        WHEN judged.has_long THEN 'many-digits'
    END AS set_aside
FROM judged
JOIN people ON people.part = $part AND people.patient = judged.patient
LEFT JOIN copied ON copied.patient = judged.patient
ORDER BY judged.patient;

-- What resources refer to, in the patient's own record.
CREATE OR REPLACE TEMP TABLE referred AS
WITH mentioned AS (
    SELECT
        patient,
        file,
        number,
        "row",
        kind,
        UNNEST(about) AS target,
        GENERATE_SUBSCRIPTS(about, 1) AS nth
    FROM part_rows
    WHERE about IS NOT NULL
),
targets AS (
    SELECT patient, source, target_concept, target_names
    FROM part_rows
    WHERE target_concept IS NOT NULL OR STARTS_WITH(source, 'Condition/')
)
SELECT
    mentioned.patient,
    mentioned.file,
    mentioned.number,
    mentioned."row",
    LIST(targets.target_concept ORDER BY nth) FILTER (
        targets.target_concept > 0 AND (mentioned.kind = 'encounter') = STARTS_WITH(targets.source, 'Condition/')
    ) AS concepts,
    COALESCE(BOOL_OR(targets.source IS NULL AND mentioned.target.may_be_condition), FALSE) AS is_missing,
    FLATTEN(
        LIST(
            CASE
                WHEN targets.source IS NULL THEN mentioned.target.names
                WHEN STARTS_WITH(targets.source, 'Condition/') THEN []
                ELSE named_with(targets.target_names, targets.source[STRPOS(targets.source, '/') + 1:])
            END
            ORDER BY nth
        )
    ) AS names
FROM mentioned
LEFT JOIN targets ON targets.patient = mentioned.patient AND targets.source = mentioned.target.source
GROUP BY ALL;

-- Of the resources that have more than one concept, or refer to others: all of their concepts, and names.
CREATE OR REPLACE TEMP TABLE combined AS
SELECT
    part_rows.patient,
    part_rows.file,
    part_rows.number,
    part_rows."row",
    COALESCE(referred.is_missing, FALSE) AND part_rows.kind = 'encounter' AS lacks_one,
    CASE
        WHEN part_rows.kind = 'encounter' THEN []
        ELSE each_once(LIST_CONCAT(COALESCE(part_rows.names, []), COALESCE(referred.names, [])))
    END AS names,
    each_once(
        LIST_FILTER(LIST_CONCAT([part_rows.concept, part_rows.more], referred.concepts), LAMBDA each: each > 0)
    ) AS parts
FROM part_rows
LEFT JOIN referred
    ON referred.patient = part_rows.patient
    AND referred.file = part_rows.file
    AND referred.number = part_rows.number
    AND referred."row" = part_rows."row"
WHERE part_rows.kind IS NOT NULL AND (part_rows.more IS NOT NULL OR part_rows.about IS NOT NULL);

-- The resources of those who are set aside, or may be, and the Medications they refer to.
CREATE OR REPLACE TEMP TABLE aside AS
WITH doubtful AS (
    SELECT patient
    FROM patients
    WHERE set_aside IS NOT NULL
)
SELECT part_rows.patient, part_rows.file, part_rows.number
FROM part_rows
SEMI JOIN doubtful USING (patient)
UNION
SELECT part_rows.patient, medications.file, medications.number
FROM part_rows
SEMI JOIN doubtful USING (patient)
JOIN medications ON medications.source = part_rows.medication
ORDER BY file, number, patient;

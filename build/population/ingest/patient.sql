-- Patients: up to three facts each, and the clinic.
INSERT INTO staged BY NAME
WITH dated AS (
    SELECT
        *,
        moment_of(birth_date) AS birth_moment,
        moment_of(deceased_date) AS death_moment,
        CASE WHEN deceased_date IS NOT NULL THEN TRUE ELSE deceased END AS dead
    FROM rows
),
days AS (
    SELECT *, first_day_of(birth_date, birth_moment) AS birth, first_day_of(deceased_date, death_moment) AS death
    FROM dated
),
facts AS (
    SELECT
        days.*,
        UNNEST([
            {
                'row': 0,
                'kind': CASE WHEN birth_date IS NOT NULL THEN 'patient' END,
                'concept': 1,
                'first_day': birth,
                'last_day': last_day_of(birth_date, birth),
                'instant': birth_moment,
                'truth': CAST(NULL AS BOOLEAN),
                'answer': CAST(NULL AS INTEGER),
                'problem': optional_problem(birth_date, birth)
            },
            {
                'row': 1,
                'kind': CASE WHEN gender <> 'unknown' THEN 'patient' END,
                'concept': 2,
                'first_day': CAST(NULL AS DATE),
                'last_day': CAST(NULL AS DATE),
                'instant': CAST(NULL AS TIMESTAMP),
                'truth': CAST(NULL AS BOOLEAN),
                'answer': said.concept,
                'problem': CAST(NULL AS VARCHAR)
            },
            {
                'row': 2,
                'kind': CASE WHEN dead IS NOT NULL THEN 'patient' END,
                'concept': 3,
                'first_day': death,
                'last_day': last_day_of(deceased_date, death),
                'instant': death_moment,
                'truth': dead,
                'answer': CAST(NULL AS INTEGER),
                'problem': optional_problem(deceased_date, death)
            }
        ]) AS fact,
        COALESCE(
            unread,
            CASE
                WHEN is_odd(birth_date, birth_moment) OR is_odd(deceased_date, death_moment) THEN 'time'
                WHEN identifier.malformed THEN 'type'
                WHEN NOT REGEXP_FULL_MATCH(days.id, '[A-Za-z0-9.-]+') THEN 'id'
            END
        ) AS doubt
    FROM days
    LEFT JOIN texts AS said ON said.shape = 'gender' AND said.text = days.gender
    LEFT JOIN texts AS identifier ON identifier.shape = 'Identifier*' AND identifier.text = days.identifiers
)
SELECT
    people.part,
    people.patient,
    CASE WHEN people.id IS NULL THEN facts.id END AS key,
    reading.file,
    facts.number,
    fact."row",
    'Patient/' || facts.id AS source,
    doubt,
    fact.kind,
    fact.concept,
    fact.first_day,
    fact.last_day,
    fact.instant,
    fact.truth,
    fact.answer,
    fact.problem,
    FALSE AS ongoing,
    FALSE AS negated,
    -- The clinic, by what tells it from others; a name does not, for several clinics may have it.
    COALESCE(
        identified(practitioner, practitioner_system, practitioner_value),
        identified(organization, organization_system, organization_value),
        said(practitioner_name),
        said(organization_name)
    ) AS reference
FROM facts
CROSS JOIN reading
LEFT JOIN people ON people.id = facts.id;

-- Vaccinations: on a day, or not given.
INSERT INTO staged BY NAME
WITH moments AS (
    SELECT *, moment_of(occurrence_date) AS instant
    FROM rows
),
days AS (
    SELECT *, first_day_of(occurrence_date, instant) AS first_day
    FROM moments
),
coded AS (
    SELECT
        days.*,
        COALESCE(code.concept, 0) AS concept,
        why.said AS why,
        is_withheld(label.codes) AS is_hidden,
        COALESCE(
            unread,
            CASE
                WHEN code.malformed OR label.malformed OR why.malformed THEN 'type'
                WHEN days.id IS NULL THEN 'id'
                WHEN is_odd(occurrence_date, instant) THEN 'time'
            END
        ) AS doubt
    FROM days
    LEFT JOIN texts AS code ON code.shape = 'CodeableConcept' AND code.text = days.code
    LEFT JOIN texts AS why ON why.shape = 'CodeableConcept' AND why.text = days.status_reason
    LEFT JOIN texts AS label ON label.shape = 'Coding*' AND label.text = days.security
)
SELECT
    people.part,
    people.patient,
    CASE WHEN people.id IS NULL THEN key_of(coded.reference) END AS key,
    CASE WHEN people.id IS NULL THEN coded.reference END AS subject,
    reading.file,
    coded.number,
    coded."row",
    'Immunization/' || coded.id AS source,
    doubt,
    CASE WHEN NOT (COALESCE(status = 'not-done', FALSE) AND concept = 0) THEN 'immunization' END AS kind,
    concept,
    first_day,
    last_day_of(occurrence_date, first_day) AS last_day,
    FALSE AS ongoing,
    instant,
    status,
    why AS reason,
    COALESCE(status = 'not-done', FALSE) AS negated,
    CASE
        WHEN status = 'entered-in-error' THEN 'entered-in-error'
        WHEN is_hidden THEN 'hidden'
        WHEN is_not(status, ['completed', 'not-done']) THEN 'not-final'
        WHEN occurrence_date IS NULL AND occurrence_text IS NOT NULL THEN 'unreadable-date'
        ELSE date_problem(occurrence_date, first_day)
    END AS problem
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = key_of(coded.reference);

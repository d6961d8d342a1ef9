-- Contacts, with the concepts of type and reasons; those of its diagnoses are found in the patient's own part.
INSERT INTO staged BY NAME
WITH moments AS (
    SELECT *, moment_of(period_start) AS instant, moment_of(period_end) AS end_moment
    FROM rows
),
days AS (
    SELECT
        *,
        first_day_of(period_start, instant) AS first_day,
        last_day_of(period_end, first_day_of(period_end, end_moment)) AS end_day
    FROM moments
),
coded AS (
    SELECT
        days.*,
        COALESCE(type.concept, 0) AS concept,
        NULLIF(reason.concept, 0) AS more,
        NULLIF(LIST_CONCAT(referred.targets, diagnosed.targets), []) AS about,
        is_withheld(label.codes) AS is_hidden,
        COALESCE(
            unread,
            CASE
                WHEN type.malformed OR reason.malformed OR label.malformed OR referred.malformed OR diagnosed.malformed THEN 'type'
                WHEN days.id IS NULL THEN 'id'
                WHEN referred.is_contained OR diagnosed.is_contained THEN 'contained'
                WHEN is_odd(period_start, instant) OR is_odd(period_end, end_moment) THEN 'time'
            END
        ) AS doubt
    FROM days
    LEFT JOIN texts AS type ON type.shape = 'CodeableConcept*' AND type.text = days.types
    LEFT JOIN texts AS reason ON reason.shape = 'CodeableConcept*' AND reason.text = days.reasons
    LEFT JOIN texts AS referred ON referred.shape = 'Reference*' AND referred.text = days.reason_references
    LEFT JOIN texts AS diagnosed ON diagnosed.shape = 'diagnoses' AND diagnosed.text = days.diagnoses
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
    'Encounter/' || coded.id AS source,
    doubt,
    CASE WHEN COALESCE(status <> 'cancelled', TRUE) THEN 'encounter' END AS kind,
    concept,
    more,
    about,
    first_day,
    last_day_of(period_start, first_day) AS last_day,
    end_day,
    end_day IS NULL AND COALESCE(status <> 'finished', TRUE) AS ongoing,
    instant,
    CASE class_code
        WHEN 'IMP' THEN 'inpatient'
        WHEN 'ACUTE' THEN 'inpatient'
        WHEN 'NONAC' THEN 'inpatient'
        WHEN 'EMER' THEN 'emergency'
        WHEN 'AMB' THEN 'ambulatory'
        WHEN 'HH' THEN 'home'
        WHEN 'VR' THEN 'virtual'
    END AS contact_class,
    status,
    FALSE AS negated,
    CASE
        WHEN status = 'entered-in-error' THEN 'entered-in-error'
        WHEN is_hidden THEN 'hidden'
        WHEN is_not(status, ['arrived', 'triaged', 'in-progress', 'onleave', 'finished']) THEN 'not-final'
        WHEN period_start IS NULL THEN 'no-date'
        WHEN first_day IS NULL THEN 'unreadable-date'
        WHEN period_end IS NOT NULL AND end_day IS NULL THEN 'unreadable-date'
        WHEN end_day < first_day THEN 'malformed'
    END AS problem
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = key_of(coded.reference);

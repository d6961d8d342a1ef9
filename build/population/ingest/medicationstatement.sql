-- Medication taken, as a medicine card has it: it lasts over the effective period; a dateTime is one day of it.
INSERT INTO staged BY NAME
WITH written AS (
    SELECT
        *,
        CASE
            WHEN effective_start IS NOT NULL OR effective_end IS NOT NULL THEN COALESCE(effective_start, asserted)
            ELSE COALESCE(effective_date, asserted)
        END AS start_text
    FROM rows
),
moments AS (
    SELECT *, moment_of(start_text) AS instant, moment_of(effective_end) AS end_moment
    FROM written
),
days AS (
    SELECT
        *,
        first_day_of(start_text, instant) AS first_day,
        last_day_of(effective_end, first_day_of(effective_end, end_moment)) AS end_day
    FROM moments
),
coded AS (
    SELECT
        days.*,
        CASE
            WHEN days.medication IS NULL AND days.medication_type IS NULL AND days.medication_display IS NULL
                AND days.medication_system IS NULL AND days.medication_value IS NULL
            THEN COALESCE(code.concept, 0)
            ELSE COALESCE(medications.concept, 0)
        END AS concept,
        is_withheld(label.codes) AS is_hidden,
        why.said AS why,
        COALESCE(
            unread,
            CASE
                WHEN code.malformed OR label.malformed OR why.malformed THEN 'type'
                WHEN days.id IS NULL THEN 'id'
                WHEN days.medication LIKE '#%' THEN 'contained'
                WHEN medications.doubt IS NOT NULL THEN medications.doubt
                WHEN is_odd(start_text, instant) OR is_odd(effective_end, end_moment) THEN 'time'
            END
        ) AS doubt
    FROM days
    LEFT JOIN texts AS code ON code.shape = 'CodeableConcept' AND code.text = days.code
    LEFT JOIN medications ON medications.source = source_of(days.medication)
    LEFT JOIN texts AS label ON label.shape = 'Coding*' AND label.text = days.security
    LEFT JOIN texts AS why ON why.shape = 'CodeableConcept*' AND why.text = days.status_reasons
)
SELECT
    people.part,
    people.patient,
    CASE WHEN people.id IS NULL THEN key_of(coded.reference) END AS key,
    CASE WHEN people.id IS NULL THEN coded.reference END AS subject,
    reading.file,
    coded.number,
    coded."row",
    'MedicationStatement/' || coded.id AS source,
    doubt,
    CASE WHEN NOT (COALESCE(status = 'not-taken', FALSE) AND concept = 0) THEN 'medication' END AS kind,
    concept,
    first_day,
    last_day_of(start_text, first_day) AS last_day,
    end_day,
    COALESCE(status = 'active', FALSE) AND end_day IS NULL AS ongoing,
    instant,
    status,
    why AS reason,
    COALESCE(status = 'not-taken', FALSE) AS negated,
    CASE
        WHEN status = 'entered-in-error' THEN 'entered-in-error'
        WHEN is_hidden THEN 'hidden'
        WHEN is_not(status, ['active', 'completed', 'stopped', 'not-taken']) THEN 'not-final'
        WHEN start_text IS NULL THEN CASE WHEN COALESCE(status <> 'active', TRUE) THEN 'no-date' END
        WHEN first_day IS NULL OR (effective_end IS NOT NULL AND end_day IS NULL) THEN 'unreadable-date'
        WHEN end_day < first_day THEN 'malformed'
    END AS problem,
    source_of(medication) AS medication
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = key_of(coded.reference);

-- Medication given, on a day or over a period.
INSERT INTO staged BY NAME
WITH written AS (
    SELECT *, COALESCE(effective_date, effective_start) AS start_text, CASE WHEN effective_date IS NULL THEN effective_end END AS end_text
    FROM rows
),
moments AS (
    SELECT *, moment_of(start_text) AS instant, moment_of(end_text) AS end_moment
    FROM written
),
spans AS (
    SELECT
        *,
        first_day_of(start_text, instant) AS first_day,
        last_day_of(end_text, first_day_of(end_text, end_moment)) AS period_end
    FROM moments
),
days AS (
    SELECT
        *,
        last_day_of(start_text, first_day) AS last_day,
        CASE WHEN effective_date IS NOT NULL THEN last_day_of(start_text, first_day) ELSE period_end END AS end_day
    FROM spans
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
        COALESCE(
            unread,
            CASE
                WHEN code.malformed OR label.malformed THEN 'type'
                WHEN days.id IS NULL THEN 'id'
                WHEN days.medication LIKE '#%' THEN 'contained'
                WHEN medications.doubt IS NOT NULL THEN medications.doubt
                WHEN is_odd(start_text, instant) OR is_odd(end_text, end_moment) THEN 'time'
            END
        ) AS doubt
    FROM days
    LEFT JOIN texts AS code ON code.shape = 'CodeableConcept' AND code.text = days.code
    LEFT JOIN medications ON medications.source = source_of(days.medication)
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
    'MedicationAdministration/' || coded.id AS source,
    doubt,
    CASE WHEN NOT (COALESCE(status = 'not-done', FALSE) AND concept = 0) THEN 'medication' END AS kind,
    concept,
    first_day,
    last_day,
    end_day,
    end_day IS NULL AND COALESCE(status = 'in-progress', FALSE) AS ongoing,
    instant,
    status,
    COALESCE(status = 'not-done', FALSE) AS negated,
    CASE
        WHEN status = 'entered-in-error' THEN 'entered-in-error'
        WHEN is_hidden THEN 'hidden'
        WHEN is_not(status, ['in-progress', 'completed', 'stopped', 'not-done']) THEN 'not-final'
        WHEN start_text IS NULL THEN 'no-date'
        WHEN first_day IS NULL THEN 'unreadable-date'
        WHEN end_text IS NOT NULL AND period_end IS NULL THEN 'unreadable-date'
        WHEN end_day < first_day THEN 'malformed'
    END AS problem,
    source_of(medication) AS medication
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = key_of(coded.reference);

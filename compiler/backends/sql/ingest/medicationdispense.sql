-- Medication handed over: it lasts as many days as the supply, or the day itself where nobody says.
INSERT INTO staged BY NAME
WITH written AS (
    SELECT *, COALESCE(handed_over, prepared) AS start_text
    FROM rows
),
moments AS (
    SELECT *, moment_of(start_text) AS instant
    FROM written
),
days AS (
    SELECT *, first_day_of(start_text, instant) AS first_day
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
        COALESCE(supply.days, 0) AS supply_days,
        COALESCE(
            unread,
            CASE
                WHEN code.malformed OR label.malformed OR supply.malformed THEN 'type'
                WHEN days.id IS NULL THEN 'id'
                WHEN days.medication LIKE '#%' THEN 'contained'
                WHEN medications.doubt IS NOT NULL THEN medications.doubt
                WHEN is_odd(start_text, instant) THEN 'time'
            END
        ) AS doubt
    FROM days
    LEFT JOIN texts AS code ON code.shape = 'CodeableConcept' AND code.text = days.code
    LEFT JOIN medications ON medications.source = source_of(days.medication)
    LEFT JOIN texts AS label ON label.shape = 'Coding*' AND label.text = days.security
    LEFT JOIN texts AS supply ON supply.shape = 'Quantity' AND supply.text = days.supply
)
SELECT
    people.part,
    people.patient,
    CASE WHEN people.id IS NULL THEN key_of(coded.reference) END AS key,
    CASE WHEN people.id IS NULL THEN coded.reference END AS subject,
    reading.file,
    coded.number,
    coded."row",
    'MedicationDispense/' || coded.id AS source,
    doubt,
    CASE
        WHEN
            COALESCE(status <> 'cancelled', TRUE) AND NOT (COALESCE(status = 'declined', FALSE) AND concept = 0)
        THEN 'medication'
    END AS kind,
    concept,
    first_day,
    last_day_of(start_text, first_day) AS last_day,
    -- no later than the last day of the calendar; LEAST alone would pass over a day that is not there
    CASE
        WHEN first_day IS NOT NULL
        THEN LEAST(CAST(last_day_of(start_text, first_day) + supply_days AS DATE), CAST('9999-12-31' AS DATE))
    END AS end_day,
    FALSE AS ongoing,
    instant,
    status,
    COALESCE(status = 'declined', FALSE) AS negated,
    CASE
        WHEN status = 'entered-in-error' THEN 'entered-in-error'
        WHEN is_hidden THEN 'hidden'
        WHEN is_not(status, ['completed', 'declined']) THEN 'not-final'
        ELSE date_problem(start_text, first_day)
    END AS problem,
    source_of(medication) AS medication
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = key_of(coded.reference);

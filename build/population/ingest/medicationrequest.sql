-- Prescriptions, each from the day it was written. A proposal or a plan is a request, not a prescription.
INSERT INTO staged BY NAME
WITH moments AS (
    SELECT
        *,
        moment_of(authored_on) AS instant,
        COALESCE(intent IN ('proposal', 'plan', 'option'), FALSE) AS is_request,
        COALESCE(status = 'active', FALSE) AS is_active
    FROM rows
),
days AS (
    SELECT *, first_day_of(authored_on, instant) AS first_day
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
        COALESCE(code.concept, 0) AS own_concept,
        why.said AS why,
        NULLIF(named.names, []) AS identified,
        dosage.last_day AS end_day,
        dosage.problem AS end_problem,
        COALESCE(
            unread,
            CASE
                WHEN code.malformed OR label.malformed OR why.malformed OR named.malformed OR dosage.malformed THEN 'type'
                WHEN days.id IS NULL THEN 'id'
                WHEN days.medication LIKE '#%' THEN 'contained'
                WHEN medications.doubt IS NOT NULL THEN medications.doubt
                WHEN is_odd(authored_on, instant) THEN 'time'
            END
        ) AS doubt
    FROM days
    LEFT JOIN texts AS code ON code.shape = 'CodeableConcept' AND code.text = days.code
    LEFT JOIN medications ON medications.source = source_of(days.medication)
    LEFT JOIN texts AS label ON label.shape = 'Coding*' AND label.text = days.security
    LEFT JOIN texts AS why ON why.shape = 'CodeableConcept' AND why.text = days.status_reason
    LEFT JOIN texts AS named ON named.shape = 'Identifier*' AND named.text = days.identifiers
    LEFT JOIN texts AS dosage ON dosage.shape = 'Dosage*' AND dosage.text = days.dosages
)
SELECT
    people.part,
    people.patient,
    CASE WHEN people.id IS NULL THEN key_of(coded.reference) END AS key,
    CASE WHEN people.id IS NULL THEN coded.reference END AS subject,
    reading.file,
    coded.number,
    coded."row",
    'MedicationRequest/' || coded.id AS source,
    doubt,
    CASE
        WHEN is_request THEN 'request'
        WHEN COALESCE(status <> 'cancelled', TRUE) AND NOT COALESCE(do_not_perform, FALSE) THEN 'medication'
    END AS kind,
    CASE WHEN is_request THEN own_concept ELSE concept END AS concept,
    first_day,
    last_day_of(authored_on, first_day) AS last_day,
    CASE WHEN NOT is_request THEN end_day END AS end_day,
    NOT is_request AND is_active AND end_day IS NULL AS ongoing,
    instant,
    status,
    why AS reason,
    is_request AND (COALESCE(do_not_perform, FALSE) OR COALESCE(status = 'rejected', FALSE)) AS negated,
    CASE
        WHEN status = 'entered-in-error' THEN 'entered-in-error'
        WHEN is_hidden THEN 'hidden'
        WHEN NOT is_request AND is_not(status, ['active', 'completed', 'stopped']) THEN 'not-final'
        WHEN authored_on IS NULL AND NOT is_request AND NOT is_active THEN 'no-date'
        WHEN authored_on IS NOT NULL AND first_day IS NULL THEN 'unreadable-date'
        WHEN NOT is_request AND end_problem IS NOT NULL THEN end_problem
        WHEN NOT is_request AND end_day < first_day THEN 'malformed'
    END AS problem,
    NOT is_request AND NOT is_active AS planned_end,
    CASE WHEN is_request THEN named_with(identified, coded.id) END AS names,
    own_concept AS target_concept,
    identified AS target_names,
    source_of(medication) AS medication
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = key_of(coded.reference);

-- Appointments, with the concepts and names of the requests they are based on. One is of every patient who takes part.
INSERT INTO staged BY NAME
WITH moments AS (
    SELECT *, moment_of("start") AS instant
    FROM rows
),
days AS (
    SELECT *, first_day_of("start", instant) AS first_day
    FROM moments
),
coded AS (
    SELECT
        days.*,
        COALESCE(service.concept, 0) AS concept,
        NULLIF(reason.concept, 0) AS more,
        NULLIF(based.targets, []) AS about,
        cancelled.said AS why,
        is_withheld(label.codes) AS is_hidden,
        UNNEST(CASE WHEN LEN(taking.patients) > 0 THEN taking.patients ELSE [NULL] END) AS key,
        COALESCE(
            unread,
            CASE
                WHEN service.malformed OR reason.malformed OR based.malformed OR cancelled.malformed OR label.malformed OR taking.malformed THEN 'type'
                WHEN days.id IS NULL THEN 'id'
                WHEN based.is_contained THEN 'contained'
                WHEN is_odd("start", instant) THEN 'time'
            END
        ) AS doubt
    FROM days
    LEFT JOIN texts AS service ON service.shape = 'CodeableConcept*' AND service.text = days.service_types
    LEFT JOIN texts AS reason ON reason.shape = 'CodeableConcept*' AND reason.text = days.reasons
    LEFT JOIN texts AS based ON based.shape = 'Reference*' AND based.text = days.based_on
    LEFT JOIN texts AS cancelled ON cancelled.shape = 'CodeableConcept' AND cancelled.text = days.cancelation_reason
    LEFT JOIN texts AS label ON label.shape = 'Coding*' AND label.text = days.security
    LEFT JOIN texts AS taking ON taking.shape = 'participants' AND taking.text = days.participants
)
SELECT
    people.part,
    people.patient,
    CASE WHEN people.id IS NULL THEN coded.key END AS key,
    reading.file,
    coded.number,
    coded."row",
    'Appointment/' || coded.id AS source,
    doubt,
    'appointment' AS kind,
    concept,
    more,
    about,
    first_day,
    last_day_of("start", first_day) AS last_day,
    FALSE AS ongoing,
    instant,
    status,
    why AS reason,
    FALSE AS negated,
    CASE
        WHEN status = 'entered-in-error' THEN 'entered-in-error'
        WHEN is_hidden THEN 'hidden'
        ELSE optional_problem("start", first_day)
    END AS problem
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = coded.key;

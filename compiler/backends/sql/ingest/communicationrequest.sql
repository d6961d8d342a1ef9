-- Requests with the concepts of their categories and reasons, for they have no code of their own.
INSERT INTO staged BY NAME
WITH written AS (
    SELECT *, authored_on AS start_text
    FROM rows
),
moments AS (
    SELECT *, moment_of(start_text) AS instant
    FROM written
),
days AS (
    SELECT
        *,
        first_day_of(start_text, instant) AS first_day
    FROM moments
),
coded AS (
    SELECT
        days.*,
        COALESCE(category.concept, 0) AS concept,
        NULLIF(reason.concept, 0) AS more,
        why.said AS why,
        NULLIF(named.names, []) AS identified,
        is_withheld(label.codes) AS is_hidden,
        COALESCE(
            unread,
            CASE
                WHEN category.malformed OR reason.malformed OR why.malformed OR named.malformed OR label.malformed THEN 'type'
                WHEN days.id IS NULL THEN 'id'
                WHEN is_odd(start_text, instant) THEN 'time'
            END
        ) AS doubt
    FROM days
    LEFT JOIN texts AS category ON category.shape = 'CodeableConcept*' AND category.text = days.categories
    LEFT JOIN texts AS reason ON reason.shape = 'CodeableConcept*' AND reason.text = days.reasons
    LEFT JOIN texts AS why ON why.shape = 'CodeableConcept' AND why.text = days.status_reason
    LEFT JOIN texts AS named ON named.shape = 'Identifier*' AND named.text = days.identifiers
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
    'CommunicationRequest/' || coded.id AS source,
    doubt,
    'request' AS kind,
    concept,
    more,
    first_day,
    last_day_of(start_text, first_day) AS last_day,
    FALSE AS ongoing,
    instant,
    status,
    why AS reason,
    COALESCE(do_not_perform, FALSE) OR COALESCE(status = 'rejected', FALSE) AS negated,
    CASE
        WHEN status = 'entered-in-error' THEN 'entered-in-error'
        WHEN is_hidden THEN 'hidden'
        WHEN start_text IS NOT NULL AND first_day IS NULL THEN 'unreadable-date'
    END AS problem,
    named_with(identified, coded.id) AS names,
    concept AS target_concept,
    identified AS target_names
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = key_of(coded.reference);

-- Tasks: requests, or what became of the requests they are about, whose concepts and names they have as well.
INSERT INTO staged BY NAME
WITH written AS (
    SELECT *, COALESCE(NULLIF(last_modified, ''), authored_on) AS start_text, COALESCE(NULLIF(restriction_end, ''), NULLIF(execution_end, '')) AS until_text
    FROM rows
),
moments AS (
    SELECT *, moment_of(start_text) AS instant, moment_of(until_text) AS until_moment
    FROM written
),
days AS (
    SELECT
        *,
        first_day_of(start_text, instant) AS first_day,
        last_day_of(until_text, first_day_of(until_text, until_moment)) AS end_day
    FROM moments
),
coded AS (
    SELECT
        days.*,
        COALESCE(code.concept, 0) AS concept,
        NULLIF(reason.concept, 0) AS more,
        NULLIF(LIST_CONCAT(focused.targets, based.targets), []) AS about,
        why.said AS why,
        named_with(named.names, days.id) AS names,
        is_withheld(label.codes) AS is_hidden,
        COALESCE(
            unread,
            CASE
                WHEN code.malformed OR reason.malformed OR focused.malformed OR based.malformed OR why.malformed OR named.malformed OR label.malformed THEN 'type'
                WHEN days.id IS NULL THEN 'id'
                WHEN focused.is_contained OR based.is_contained THEN 'contained'
                WHEN is_odd(start_text, instant) OR is_odd(until_text, until_moment) THEN 'time'
            END
        ) AS doubt
    FROM days
    LEFT JOIN texts AS code ON code.shape = 'CodeableConcept' AND code.text = days.code
    LEFT JOIN texts AS reason ON reason.shape = 'CodeableConcept' AND reason.text = days.reason
    LEFT JOIN texts AS focused ON focused.shape = 'Reference' AND focused.text = days.focus
    LEFT JOIN texts AS based ON based.shape = 'Reference*' AND based.text = days.based_on
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
    'Task/' || coded.id AS source,
    doubt,
    'request' AS kind,
    concept,
    more,
    about,
    first_day,
    last_day_of(start_text, first_day) AS last_day,
    end_day,
    FALSE AS ongoing,
    instant,
    status,
    why AS reason,
    COALESCE(do_not_perform, FALSE) OR COALESCE(status = 'rejected', FALSE) AS negated,
    CASE
        WHEN status = 'entered-in-error' THEN 'entered-in-error'
        WHEN is_hidden THEN 'hidden'
        WHEN start_text IS NOT NULL AND first_day IS NULL THEN 'unreadable-date'
        WHEN until_text IS NOT NULL AND end_day IS NULL THEN 'unreadable-date'
        WHEN end_day < first_day THEN 'malformed'
    END AS problem,
    names
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = key_of(coded.reference);

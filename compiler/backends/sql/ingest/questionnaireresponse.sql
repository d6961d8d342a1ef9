-- Answers to questionnaires: each is a fact, whose concept is the question.
INSERT INTO staged BY NAME
WITH moments AS (
    SELECT * EXCLUDE (items), moment_of(authored) AS instant
    FROM rows
),
days AS (
    SELECT *, first_day_of(authored, instant) AS first_day
    FROM moments
),
coded AS (
    SELECT
        days.* EXCLUDE ("row"),
        COALESCE(answers."row", 0) AS "row",
        answers.concept,
        answers.value,
        answers.unit,
        answers.answer,
        answers.answer_text,
        answers.truth,
        answers.problem AS value_problem,
        is_withheld(label.codes) AS is_hidden,
        COALESCE(
            unread,
            answers.doubt,
            CASE
                WHEN label.malformed THEN 'type'
                WHEN days.id IS NULL THEN 'id'
                WHEN is_odd(authored, instant) THEN 'time'
            END
        ) AS doubt
    FROM days
    LEFT JOIN answers ON answers.number = days.number
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
    'QuestionnaireResponse/' || coded.id AS source,
    doubt,
    CASE WHEN concept IS NOT NULL THEN 'observation' END AS kind,
    concept,
    first_day,
    last_day_of(authored, first_day) AS last_day,
    FALSE AS ongoing,
    instant,
    value,
    unit,
    answer,
    answer_text,
    truth,
    status,
    FALSE AS negated,
    CASE
        WHEN status = 'entered-in-error' THEN 'entered-in-error'
        WHEN is_hidden THEN 'hidden'
        WHEN is_not(status, ['completed', 'amended']) THEN 'not-final'
        ELSE COALESCE(date_problem(authored, first_day), value_problem)
    END AS problem
FROM coded
CROSS JOIN reading
LEFT JOIN people ON people.id = key_of(coded.reference);

-- The answers in questionnaires, as the one-patient runtime reads them: the places they have, and what is answered.
CREATE OR REPLACE TEMP TABLE answers AS
WITH given AS (
    SELECT number, UNNEST(rows) AS "row", UNNEST(answered) AS answered
    FROM READ_JSON(
        $responses,
        format = 'newline_delimited',
        columns = {'number': 'BIGINT', 'rows': 'INTEGER[]', 'answered': 'INTEGER[]'},
        maximum_object_size = 67108864
    )
)
SELECT given.number, given."row", said.* EXCLUDE (answered)
FROM given
JOIN READ_JSON(
    $answers,
    format = 'newline_delimited',
    columns = {
        'answered': 'INTEGER', 'concept': 'INTEGER', 'value': 'DECIMAL(28, 10)', 'unit': 'VARCHAR', 'answer': 'INTEGER',
        'answer_text': 'VARCHAR', 'truth': 'BOOLEAN', 'problem': 'VARCHAR', 'doubt': 'VARCHAR'
    },
    maximum_object_size = 67108864
) AS said ON said.answered = given.answered;

-- The answers in questionnaires, as the one-patient runtime reads them.
CREATE OR REPLACE TEMP TABLE answers AS
SELECT *
FROM READ_JSON(
    $file,
    format = 'newline_delimited',
    columns = {
        'number': 'BIGINT', 'row': 'INTEGER', 'concept': 'INTEGER', 'value': 'VARCHAR', 'unit': 'VARCHAR',
        'answer': 'INTEGER', 'answer_text': 'VARCHAR', 'truth': 'BOOLEAN', 'problem': 'VARCHAR', 'doubt': 'VARCHAR'
    },
    maximum_object_size = 67108864
);

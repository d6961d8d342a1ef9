-- Resources whose copies all say the same: each is taken once.
CREATE OR REPLACE TEMP TABLE repeated AS
SELECT *
FROM READ_JSON(
    $file,
    format = 'newline_delimited',
    columns = {'file': 'INTEGER', 'number': 'BIGINT', 'patient': 'INTEGER', 'is_first': 'BOOLEAN'}
);

DELETE FROM part_rows
USING repeated
WHERE
    NOT repeated.is_first
    AND repeated.file = part_rows.file
    AND repeated.number = part_rows.number
    AND repeated.patient = part_rows.patient;

DELETE FROM copies
USING repeated
WHERE
    repeated.file = copies.file
    AND repeated.number = copies.number
    AND repeated.patient = copies.patient;

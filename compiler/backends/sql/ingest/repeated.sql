-- Resources whose copies all say the same: each is taken once.
CREATE OR REPLACE TEMP TABLE repeated AS
SELECT *
FROM READ_JSON(
    $file,
    format = 'newline_delimited',
    columns = {'file': 'INTEGER', 'number': 'BIGINT', 'patient': 'INTEGER', 'is_first': 'BOOLEAN'}
);

INSERT INTO left_out
SELECT file, number, patient
FROM repeated
WHERE NOT is_first;

DELETE FROM copies
USING repeated
WHERE
    repeated.file = copies.file
    AND repeated.number = copies.number
    AND repeated.patient = copies.patient;

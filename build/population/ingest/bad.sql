-- Lines that cannot be read, of patients who are known.
INSERT INTO staged BY NAME
SELECT people.part, people.patient, bad.file, bad.number, bad.source, bad.doubt
FROM READ_JSON(
    $file,
    format = 'newline_delimited',
    columns = {
        'key': 'VARCHAR', 'file': 'INTEGER', 'number': 'BIGINT', 'source': 'VARCHAR', 'doubt': 'VARCHAR'
    }
) AS bad
JOIN people ON people.id = bad.key;

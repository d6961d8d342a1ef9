INSERT INTO texts
SELECT *
FROM READ_JSON(
    $file,
    format = 'newline_delimited',
    columns = {
        'shape': 'VARCHAR', 'text': 'VARCHAR', 'malformed': 'BOOLEAN', 'concept': 'INTEGER', 'codes': 'VARCHAR[]',
        'said': 'VARCHAR', 'plain': 'VARCHAR'
    },
    maximum_object_size = 67108864
);

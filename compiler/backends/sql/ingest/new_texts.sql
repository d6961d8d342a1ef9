INSERT INTO texts
SELECT *
FROM READ_JSON(
    $file,
    format = 'newline_delimited',
    columns = {
        'shape': 'VARCHAR', 'text': 'VARCHAR', 'malformed': 'BOOLEAN', 'concept': 'INTEGER', 'codes': 'VARCHAR[]',
        'said': 'VARCHAR', 'plain': 'VARCHAR', 'last_day': 'DATE', 'problem': 'VARCHAR', 'days': 'INTEGER',
        'names': 'VARCHAR[]', 'is_contained': 'BOOLEAN',
        'targets': 'STRUCT(source VARCHAR, may_be_condition BOOLEAN, names VARCHAR[])[]', 'patients': 'VARCHAR[]'
    },
    maximum_object_size = 67108864
);

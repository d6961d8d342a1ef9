INSERT INTO quality
SELECT *
FROM READ_JSON(
    $file,
    format = 'newline_delimited',
    columns = {'file': 'VARCHAR', 'line': 'BIGINT', 'code': 'VARCHAR', 'reference': 'VARCHAR'}
);

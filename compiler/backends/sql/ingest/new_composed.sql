INSERT INTO composed
SELECT *
FROM READ_JSON($file, format = 'newline_delimited', columns = {'parts': 'INTEGER[]', 'concept': 'INTEGER'});

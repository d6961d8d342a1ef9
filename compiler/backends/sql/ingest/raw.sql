-- The resources of those who are set aside, as they came.
CREATE OR REPLACE TEMP TABLE raw AS
SELECT *
FROM READ_JSON(
    $file,
    format = 'newline_delimited',
    columns = {'patient': 'INTEGER', 'line': 'VARCHAR'},
    maximum_object_size = 67108864
);

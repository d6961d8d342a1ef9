-- The resources of the NDJSON file $file, with the elements that ViewDefinition-Medication.json names.
CREATE OR REPLACE TABLE ahead AS
SELECT
  *
FROM READ_JSON(
  $file,
  format = 'newline_delimited',
  records = TRUE,
  "columns" = {'resourceType': 'JSON', 'id': 'JSON', 'code': 'JSON'},
  maximum_object_size = 16777216
);

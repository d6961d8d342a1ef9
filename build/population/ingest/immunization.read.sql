-- The resources of the NDJSON file $file, with the elements that ViewDefinition-Immunization.json names.
CREATE OR REPLACE TABLE ahead AS
SELECT
  *
FROM READ_JSON(
  $file,
  format = 'newline_delimited',
  records = TRUE,
  "columns" = {'resourceType': 'JSON', 'id': 'JSON', 'meta': 'STRUCT("security" JSON)', 'patient': 'STRUCT("reference" JSON, "type" JSON, "display" JSON, "identifier" STRUCT("system" JSON, "value" JSON))', 'status': 'JSON', 'vaccineCode': 'JSON', 'statusReason': 'JSON', 'occurrenceDateTime': 'JSON', 'occurrenceString': 'JSON'},
  maximum_object_size = 16777216
);

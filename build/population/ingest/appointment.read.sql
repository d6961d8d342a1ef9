-- The resources of the NDJSON file $file, with the elements that ViewDefinition-Appointment.json names.
CREATE OR REPLACE TABLE ahead AS
SELECT
  *
FROM READ_JSON(
  $file,
  format = 'newline_delimited',
  records = TRUE,
  "columns" = {'resourceType': 'JSON', 'id': 'JSON', 'meta': 'STRUCT("security" JSON)', 'status': 'JSON', 'participant': 'JSON', 'serviceType': 'JSON', 'reasonCode': 'JSON', 'cancelationReason': 'JSON', 'start': 'JSON', 'basedOn': 'JSON'},
  maximum_object_size = 16777216
);

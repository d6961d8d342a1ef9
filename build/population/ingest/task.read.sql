-- The resources of the NDJSON file $file, with the elements that ViewDefinition-Task.json names.
CREATE OR REPLACE TABLE ahead AS
SELECT
  *
FROM READ_JSON(
  $file,
  format = 'newline_delimited',
  records = TRUE,
  "columns" = {'resourceType': 'JSON', 'id': 'JSON', 'meta': 'STRUCT("security" JSON)', 'for': 'STRUCT("reference" JSON, "type" JSON, "display" JSON, "identifier" STRUCT("system" JSON, "value" JSON))', 'identifier': 'JSON', 'authoredOn': 'JSON', 'status': 'JSON', 'statusReason': 'JSON', 'code': 'JSON', 'reasonCode': 'JSON', 'lastModified': 'JSON', 'executionPeriod': 'STRUCT("start" JSON, "end" JSON)', 'restriction': 'STRUCT("period" STRUCT("start" JSON, "end" JSON))', 'focus': 'JSON', 'basedOn': 'JSON', 'doNotPerform': 'JSON'},
  maximum_object_size = 16777216
);

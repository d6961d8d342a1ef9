-- The resources of the NDJSON file $file, with the elements that ViewDefinition-Condition.json names.
CREATE OR REPLACE TABLE ahead AS
SELECT
  *
FROM READ_JSON(
  $file,
  format = 'newline_delimited',
  records = TRUE,
  "columns" = {'resourceType': 'JSON', 'id': 'JSON', 'meta': 'STRUCT("security" JSON)', 'subject': 'STRUCT("reference" JSON, "type" JSON, "display" JSON, "identifier" STRUCT("system" JSON, "value" JSON))', 'clinicalStatus': 'JSON', 'verificationStatus': 'JSON', 'code': 'JSON', 'onsetDateTime': 'JSON', 'onsetPeriod': 'STRUCT("start" JSON, "end" JSON)', 'onsetAge': 'JSON', 'onsetRange': 'JSON', 'abatementDateTime': 'JSON', 'abatementPeriod': 'JSON', 'abatementAge': 'JSON', 'abatementRange': 'JSON', 'abatementString': 'JSON', 'recordedDate': 'JSON', 'status': 'JSON'},
  maximum_object_size = 16777216
);

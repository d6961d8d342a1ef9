-- The resources of the NDJSON file $file, with the elements that ViewDefinition-CommunicationRequest.json names.
CREATE OR REPLACE TABLE ahead AS
SELECT
  *
FROM READ_JSON(
  $file,
  format = 'newline_delimited',
  records = TRUE,
  "columns" = {'resourceType': 'JSON', 'id': 'JSON', 'meta': 'STRUCT("security" JSON)', 'subject': 'STRUCT("reference" JSON, "type" JSON, "display" JSON, "identifier" STRUCT("system" JSON, "value" JSON))', 'identifier': 'JSON', 'authoredOn': 'JSON', 'status': 'JSON', 'statusReason': 'JSON', 'doNotPerform': 'JSON', 'category': 'JSON', 'reasonCode': 'JSON'},
  maximum_object_size = 16777216
);

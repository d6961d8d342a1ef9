-- The resources of the NDJSON file $file, with the elements that ViewDefinition-Observation.json names.
CREATE OR REPLACE TABLE ahead AS
SELECT
  *
FROM READ_JSON(
  $file,
  format = 'newline_delimited',
  records = TRUE,
  "columns" = {'resourceType': 'JSON', 'id': 'JSON', 'meta': 'STRUCT("security" JSON)', 'subject': 'STRUCT("reference" JSON, "type" JSON, "display" JSON, "identifier" STRUCT("system" JSON, "value" JSON))', 'status': 'JSON', 'focus': 'JSON', 'effectiveDateTime': 'JSON', 'effectivePeriod': 'STRUCT("start" JSON, "end" JSON)', 'effectiveTiming': 'JSON', 'effectiveInstant': 'JSON', 'performer': 'JSON', 'note': 'STRUCT("text" JSON)[]', 'hasMember': 'JSON', 'component': 'STRUCT("code" JSON, "valueQuantity" STRUCT("value" JSON, "comparator" JSON, "unit" JSON, "system" JSON, "code" JSON), "valueCodeableConcept" JSON, "valueString" JSON, "valueBoolean" JSON, "valueInteger" JSON, "valueDateTime" JSON, "valueRange" JSON, "valueRatio" JSON, "valueSampledData" JSON, "valueTime" JSON, "valuePeriod" JSON, "dataAbsentReason" JSON)[]', 'code': 'JSON', 'valueQuantity': 'STRUCT("value" JSON, "comparator" JSON, "unit" JSON, "system" JSON, "code" JSON)', 'valueCodeableConcept': 'JSON', 'valueString': 'JSON', 'valueBoolean': 'JSON', 'valueInteger': 'JSON', 'valueDateTime': 'JSON', 'valueRange': 'JSON', 'valueRatio': 'JSON', 'valueSampledData': 'JSON', 'valueTime': 'JSON', 'valuePeriod': 'JSON', 'dataAbsentReason': 'JSON'},
  maximum_object_size = 16777216
);

-- The resources of the NDJSON file $file, with the elements that ViewDefinition-Patient.json names.
CREATE OR REPLACE TABLE ahead AS
SELECT
  *
FROM READ_JSON(
  $file,
  format = 'newline_delimited',
  records = TRUE,
  "columns" = {'resourceType': 'JSON', 'id': 'JSON', 'identifier': 'JSON', 'birthDate': 'JSON', 'gender': 'JSON', 'deceasedBoolean': 'JSON', 'deceasedDateTime': 'JSON', 'generalPractitioner': 'STRUCT("reference" JSON, "identifier" STRUCT("system" JSON, "value" JSON), "display" JSON)[]', 'managingOrganization': 'STRUCT("reference" JSON, "identifier" STRUCT("system" JSON, "value" JSON), "display" JSON)'},
  maximum_object_size = 16777216
);

-- The rows of ViewDefinition-Patient.json.
CREATE OR REPLACE TEMP VIEW rows AS
SELECT
  rowid AS number,
  0 AS row,
  CASE
    WHEN NOT (
      ARE_THERE("generalPractitioner")
      AND IS_TEXT("id")
      AND IS_TEXT("birthDate")
      AND IS_TEXT("gender")
      AND IS_BOOLEAN("deceasedBoolean")
      AND IS_TEXT("deceasedDateTime")
      AND IS_TEXT("generalPractitioner"[1]."reference")
      AND IS_TEXT("generalPractitioner"[1]."identifier"."system")
      AND IS_TEXT("generalPractitioner"[1]."identifier"."value")
      AND IS_TEXT("generalPractitioner"[1]."display")
      AND IS_TEXT("managingOrganization"."reference")
      AND IS_TEXT("managingOrganization"."identifier"."system")
      AND IS_TEXT("managingOrganization"."identifier"."value")
      AND IS_TEXT("managingOrganization"."display")
    )
    THEN 'type'
  END AS unread,
  PLAIN("id") AS "id",
  CAST("identifier" AS TEXT) AS "identifiers",
  PLAIN("birthDate") AS "birth_date",
  PLAIN("gender") AS "gender",
  TRUTH_OF("deceasedBoolean") AS "deceased",
  PLAIN("deceasedDateTime") AS "deceased_date",
  PLAIN("generalPractitioner"[1]."reference") AS "practitioner",
  PLAIN("generalPractitioner"[1]."identifier"."system") AS "practitioner_system",
  PLAIN("generalPractitioner"[1]."identifier"."value") AS "practitioner_value",
  PLAIN("generalPractitioner"[1]."display") AS "practitioner_name",
  PLAIN("managingOrganization"."reference") AS "organization",
  PLAIN("managingOrganization"."identifier"."system") AS "organization_system",
  PLAIN("managingOrganization"."identifier"."value") AS "organization_value",
  PLAIN("managingOrganization"."display") AS "organization_name"
FROM resources;

-- The rows of ViewDefinition-Immunization.json.
CREATE OR REPLACE TEMP VIEW rows AS
SELECT
  rowid AS number,
  0 AS row,
  CASE
    WHEN NOT (
      IS_TEXT("id")
      AND IS_TEXT("patient"."reference")
      AND IS_TEXT("patient"."type")
      AND IS_TEXT("patient"."display")
      AND IS_TEXT("patient"."identifier"."system")
      AND IS_TEXT("patient"."identifier"."value")
      AND IS_TEXT("status")
      AND IS_TEXT("occurrenceDateTime")
      AND IS_TEXT("occurrenceString")
    )
    THEN 'type'
  END AS unread,
  PLAIN("id") AS "id",
  CAST("meta"."security" AS TEXT) AS "security",
  PLAIN("patient"."reference") AS "reference",
  PLAIN("patient"."type") AS "reference_type",
  PLAIN("patient"."display") AS "reference_display",
  PLAIN("patient"."identifier"."system") AS "identifier_system",
  PLAIN("patient"."identifier"."value") AS "identifier_value",
  PLAIN("status") AS "status",
  CAST("vaccineCode" AS TEXT) AS "code",
  CAST("statusReason" AS TEXT) AS "status_reason",
  PLAIN("occurrenceDateTime") AS "occurrence_date",
  PLAIN("occurrenceString") AS "occurrence_text"
FROM resources;

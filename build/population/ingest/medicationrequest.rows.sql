-- The rows of ViewDefinition-MedicationRequest.json.
CREATE OR REPLACE TEMP VIEW rows AS
SELECT
  rowid AS number,
  0 AS row,
  CASE
    WHEN NOT (
      IS_TEXT("id")
      AND IS_TEXT("subject"."reference")
      AND IS_TEXT("subject"."type")
      AND IS_TEXT("subject"."display")
      AND IS_TEXT("subject"."identifier"."system")
      AND IS_TEXT("subject"."identifier"."value")
      AND IS_TEXT("medicationReference"."reference")
      AND IS_TEXT("medicationReference"."type")
      AND IS_TEXT("medicationReference"."display")
      AND IS_TEXT("medicationReference"."identifier"."system")
      AND IS_TEXT("medicationReference"."identifier"."value")
      AND IS_TEXT("authoredOn")
      AND IS_TEXT("status")
      AND IS_BOOLEAN("doNotPerform")
      AND IS_TEXT("intent")
    )
    THEN 'type'
  END AS unread,
  PLAIN("id") AS "id",
  CAST("meta"."security" AS TEXT) AS "security",
  PLAIN("subject"."reference") AS "reference",
  PLAIN("subject"."type") AS "reference_type",
  PLAIN("subject"."display") AS "reference_display",
  PLAIN("subject"."identifier"."system") AS "identifier_system",
  PLAIN("subject"."identifier"."value") AS "identifier_value",
  CAST("medicationCodeableConcept" AS TEXT) AS "code",
  PLAIN("medicationReference"."reference") AS "medication",
  PLAIN("medicationReference"."type") AS "medication_type",
  PLAIN("medicationReference"."display") AS "medication_display",
  PLAIN("medicationReference"."identifier"."system") AS "medication_system",
  PLAIN("medicationReference"."identifier"."value") AS "medication_value",
  CAST("identifier" AS TEXT) AS "identifiers",
  PLAIN("authoredOn") AS "authored_on",
  PLAIN("status") AS "status",
  CAST("statusReason" AS TEXT) AS "status_reason",
  TRUTH_OF("doNotPerform") AS "do_not_perform",
  PLAIN("intent") AS "intent",
  CAST("dosageInstruction" AS TEXT) AS "dosages"
FROM resources;

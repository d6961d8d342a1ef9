-- The rows of ViewDefinition-CommunicationRequest.json.
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
      AND IS_TEXT("authoredOn")
      AND IS_TEXT("status")
      AND IS_BOOLEAN("doNotPerform")
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
  CAST("identifier" AS TEXT) AS "identifiers",
  PLAIN("authoredOn") AS "authored_on",
  PLAIN("status") AS "status",
  CAST("statusReason" AS TEXT) AS "status_reason",
  TRUTH_OF("doNotPerform") AS "do_not_perform",
  CAST("category" AS TEXT) AS "categories",
  CAST("reasonCode" AS TEXT) AS "reasons"
FROM resources;

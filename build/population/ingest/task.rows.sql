-- The rows of ViewDefinition-Task.json.
CREATE OR REPLACE TEMP VIEW rows AS
SELECT
  rowid AS number,
  0 AS row,
  CASE
    WHEN NOT (
      IS_TEXT("id")
      AND IS_TEXT("for"."reference")
      AND IS_TEXT("for"."type")
      AND IS_TEXT("for"."display")
      AND IS_TEXT("for"."identifier"."system")
      AND IS_TEXT("for"."identifier"."value")
      AND IS_TEXT("authoredOn")
      AND IS_TEXT("status")
      AND IS_TEXT("lastModified")
      AND IS_TEXT("executionPeriod"."start")
      AND IS_TEXT("executionPeriod"."end")
      AND IS_TEXT("restriction"."period"."start")
      AND IS_TEXT("restriction"."period"."end")
      AND IS_BOOLEAN("doNotPerform")
    )
    THEN 'type'
  END AS unread,
  PLAIN("id") AS "id",
  CAST("meta"."security" AS TEXT) AS "security",
  PLAIN("for"."reference") AS "reference",
  PLAIN("for"."type") AS "reference_type",
  PLAIN("for"."display") AS "reference_display",
  PLAIN("for"."identifier"."system") AS "identifier_system",
  PLAIN("for"."identifier"."value") AS "identifier_value",
  CAST("identifier" AS TEXT) AS "identifiers",
  PLAIN("authoredOn") AS "authored_on",
  PLAIN("status") AS "status",
  CAST("statusReason" AS TEXT) AS "status_reason",
  CAST("code" AS TEXT) AS "code",
  CAST("reasonCode" AS TEXT) AS "reason",
  PLAIN("lastModified") AS "last_modified",
  PLAIN("executionPeriod"."start") AS "execution_start",
  PLAIN("executionPeriod"."end") AS "execution_end",
  PLAIN("restriction"."period"."start") AS "restriction_start",
  PLAIN("restriction"."period"."end") AS "restriction_end",
  CAST("focus" AS TEXT) AS "focus",
  CAST("basedOn" AS TEXT) AS "based_on",
  TRUTH_OF("doNotPerform") AS "do_not_perform"
FROM resources;

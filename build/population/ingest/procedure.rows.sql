-- The rows of ViewDefinition-Procedure.json.
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
      AND IS_TEXT("status")
      AND IS_TEXT("performedDateTime")
      AND IS_TEXT("performedPeriod"."start")
      AND IS_TEXT("performedPeriod"."end")
      AND IS_TEXT("performedString")
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
  PLAIN("status") AS "status",
  CAST("code" AS TEXT) AS "code",
  CAST("statusReason" AS TEXT) AS "status_reason",
  PLAIN("performedDateTime") AS "performed_date",
  PLAIN("performedPeriod"."start") AS "performed_start",
  PLAIN("performedPeriod"."end") AS "performed_end",
  PLAIN("performedString") AS "performed_text",
  CAST("performedAge" AS TEXT) AS "performed_age",
  CAST("performedRange" AS TEXT) AS "performed_range"
FROM resources;

-- The rows of ViewDefinition-Encounter.json.
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
      AND IS_TEXT("class"."system")
      AND IS_TEXT("class"."code")
      AND IS_TEXT("period"."start")
      AND IS_TEXT("period"."end")
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
  PLAIN("class"."system") AS "class_system",
  PLAIN("class"."code") AS "class_code",
  CAST("type" AS TEXT) AS "types",
  CAST("reasonCode" AS TEXT) AS "reasons",
  CAST("reasonReference" AS TEXT) AS "reason_references",
  CAST("diagnosis" AS TEXT) AS "diagnoses",
  PLAIN("period"."start") AS "period_start",
  PLAIN("period"."end") AS "period_end"
FROM resources;

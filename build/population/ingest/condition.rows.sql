-- The rows of ViewDefinition-Condition.json.
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
      AND IS_TEXT("onsetDateTime")
      AND IS_TEXT("onsetPeriod"."start")
      AND IS_TEXT("onsetPeriod"."end")
      AND IS_TEXT("abatementDateTime")
      AND IS_TEXT("abatementString")
      AND IS_TEXT("recordedDate")
      AND IS_TEXT("status")
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
  CAST("clinicalStatus" AS TEXT) AS "clinical_status",
  CAST("verificationStatus" AS TEXT) AS "verification",
  CAST("code" AS TEXT) AS "code",
  PLAIN("onsetDateTime") AS "onset_date",
  PLAIN("onsetPeriod"."start") AS "onset_start",
  PLAIN("onsetPeriod"."end") AS "onset_end",
  CAST("onsetAge" AS TEXT) AS "onset_age",
  CAST("onsetRange" AS TEXT) AS "onset_range",
  PLAIN("abatementDateTime") AS "abatement_date",
  CAST("abatementPeriod" AS TEXT) AS "abatement_period",
  CAST("abatementAge" AS TEXT) AS "abatement_age",
  CAST("abatementRange" AS TEXT) AS "abatement_range",
  PLAIN("abatementString") AS "abatement_text",
  PLAIN("recordedDate") AS "recorded_date",
  PLAIN("status") AS "status"
FROM resources;

-- The rows of ViewDefinition-Observation.json.
CREATE OR REPLACE TEMP VIEW rows AS
SELECT
  rowid AS number,
  0 AS row,
  CASE
    WHEN NOT (
      ARE_THERE("note")
      AND ARE_THERE("component")
      AND IS_TEXT("id")
      AND IS_TEXT("subject"."reference")
      AND IS_TEXT("subject"."type")
      AND IS_TEXT("subject"."display")
      AND IS_TEXT("subject"."identifier"."system")
      AND IS_TEXT("subject"."identifier"."value")
      AND IS_TEXT("status")
      AND IS_TEXT("effectiveDateTime")
      AND IS_TEXT("effectivePeriod"."start")
      AND IS_TEXT("effectivePeriod"."end")
      AND IS_TEXT("effectiveInstant")
      AND IS_TEXT("note"[1]."text")
      AND IS_NUMBER("valueQuantity"."value")
      AND IS_TEXT("valueQuantity"."comparator")
      AND IS_TEXT("valueQuantity"."unit")
      AND IS_TEXT("valueQuantity"."system")
      AND IS_TEXT("valueQuantity"."code")
      AND IS_TEXT("valueString")
      AND IS_BOOLEAN("valueBoolean")
      AND IS_INTEGER("valueInteger")
      AND IS_TEXT("valueDateTime")
      AND IS_TEXT("valueTime")
    )
    THEN 'type'
    WHEN NOT (
      IS_EXACT("valueQuantity"."value") AND IS_EXACT("valueInteger")
    )
    THEN 'number'
  END AS unread,
  PLAIN("id") AS "id",
  CAST("meta"."security" AS TEXT) AS "security",
  PLAIN("subject"."reference") AS "reference",
  PLAIN("subject"."type") AS "reference_type",
  PLAIN("subject"."display") AS "reference_display",
  PLAIN("subject"."identifier"."system") AS "identifier_system",
  PLAIN("subject"."identifier"."value") AS "identifier_value",
  PLAIN("status") AS "status",
  CAST("focus" AS TEXT) AS "focus",
  PLAIN("effectiveDateTime") AS "effective_date",
  PLAIN("effectivePeriod"."start") AS "effective_start",
  PLAIN("effectivePeriod"."end") AS "effective_end",
  CAST("effectiveTiming" AS TEXT) AS "effective_timing",
  PLAIN("effectiveInstant") AS "effective_instant",
  CAST("performer" AS TEXT) AS "performer",
  PLAIN("note"[1]."text") AS "note",
  CAST("hasMember" AS TEXT) AS "members",
  COALESCE(LENGTH("component"), 0) > 0 AS "has_components",
  CAST("code" AS TEXT) AS "code",
  NUMBER_OF("valueQuantity"."value") AS "quantity_value",
  PLAIN("valueQuantity"."comparator") AS "quantity_comparator",
  PLAIN("valueQuantity"."unit") AS "quantity_unit",
  PLAIN("valueQuantity"."system") AS "quantity_system",
  PLAIN("valueQuantity"."code") AS "quantity_code",
  CAST("valueCodeableConcept" AS TEXT) AS "value_concept",
  PLAIN("valueString") AS "value_text",
  TRUTH_OF("valueBoolean") AS "value_truth",
  NUMBER_OF("valueInteger") AS "value_integer",
  PLAIN("valueDateTime") AS "value_date",
  CAST("valueRange" AS TEXT) AS "value_range",
  CAST("valueRatio" AS TEXT) AS "value_ratio",
  CAST("valueSampledData" AS TEXT) AS "value_sampled",
  PLAIN("valueTime") AS "value_time",
  CAST("valuePeriod" AS TEXT) AS "value_period",
  CAST("dataAbsentReason" AS TEXT) AS "absent"
FROM resources
UNION ALL
SELECT
  number,
  1000 + nth AS row,
  CASE
    WHEN NOT (
      ARE_THERE("note")
      AND ARE_THERE("component")
      AND IS_TEXT("id")
      AND IS_TEXT("subject"."reference")
      AND IS_TEXT("subject"."type")
      AND IS_TEXT("subject"."display")
      AND IS_TEXT("subject"."identifier"."system")
      AND IS_TEXT("subject"."identifier"."value")
      AND IS_TEXT("status")
      AND IS_TEXT("effectiveDateTime")
      AND IS_TEXT("effectivePeriod"."start")
      AND IS_TEXT("effectivePeriod"."end")
      AND IS_TEXT("effectiveInstant")
      AND IS_TEXT("note"[1]."text")
      AND IS_NUMBER(each."valueQuantity"."value")
      AND IS_TEXT(each."valueQuantity"."comparator")
      AND IS_TEXT(each."valueQuantity"."unit")
      AND IS_TEXT(each."valueQuantity"."system")
      AND IS_TEXT(each."valueQuantity"."code")
      AND IS_TEXT(each."valueString")
      AND IS_BOOLEAN(each."valueBoolean")
      AND IS_INTEGER(each."valueInteger")
      AND IS_TEXT(each."valueDateTime")
      AND IS_TEXT(each."valueTime")
    )
    THEN 'type'
    WHEN NOT (
      IS_EXACT(each."valueQuantity"."value") AND IS_EXACT(each."valueInteger")
    )
    THEN 'number'
  END AS unread,
  PLAIN("id") AS "id",
  CAST("meta"."security" AS TEXT) AS "security",
  PLAIN("subject"."reference") AS "reference",
  PLAIN("subject"."type") AS "reference_type",
  PLAIN("subject"."display") AS "reference_display",
  PLAIN("subject"."identifier"."system") AS "identifier_system",
  PLAIN("subject"."identifier"."value") AS "identifier_value",
  PLAIN("status") AS "status",
  CAST("focus" AS TEXT) AS "focus",
  PLAIN("effectiveDateTime") AS "effective_date",
  PLAIN("effectivePeriod"."start") AS "effective_start",
  PLAIN("effectivePeriod"."end") AS "effective_end",
  CAST("effectiveTiming" AS TEXT) AS "effective_timing",
  PLAIN("effectiveInstant") AS "effective_instant",
  CAST("performer" AS TEXT) AS "performer",
  PLAIN("note"[1]."text") AS "note",
  CAST("hasMember" AS TEXT) AS "members",
  COALESCE(LENGTH("component"), 0) > 0 AS "has_components",
  CAST(each."code" AS TEXT) AS "code",
  NUMBER_OF(each."valueQuantity"."value") AS "quantity_value",
  PLAIN(each."valueQuantity"."comparator") AS "quantity_comparator",
  PLAIN(each."valueQuantity"."unit") AS "quantity_unit",
  PLAIN(each."valueQuantity"."system") AS "quantity_system",
  PLAIN(each."valueQuantity"."code") AS "quantity_code",
  CAST(each."valueCodeableConcept" AS TEXT) AS "value_concept",
  PLAIN(each."valueString") AS "value_text",
  TRUTH_OF(each."valueBoolean") AS "value_truth",
  NUMBER_OF(each."valueInteger") AS "value_integer",
  PLAIN(each."valueDateTime") AS "value_date",
  CAST(each."valueRange" AS TEXT) AS "value_range",
  CAST(each."valueRatio" AS TEXT) AS "value_ratio",
  CAST(each."valueSampledData" AS TEXT) AS "value_sampled",
  PLAIN(each."valueTime") AS "value_time",
  CAST(each."valuePeriod" AS TEXT) AS "value_period",
  CAST(each."dataAbsentReason" AS TEXT) AS "absent"
FROM (
  SELECT
    *,
    rowid AS number,
    UNNEST("component") AS each,
    GENERATE_SUBSCRIPTS("component", 1) AS nth
  FROM resources
  WHERE
    NOT "component" IS NULL
) AS rows;

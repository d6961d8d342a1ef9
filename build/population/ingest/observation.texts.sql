-- The elements that are read once for each text, where the text is new.
SELECT
  found.shape,
  found.value
FROM (
  SELECT DISTINCT
    CAST("meta"."security" AS TEXT) AS value,
    'Coding*' AS shape
  FROM resources
  UNION
  SELECT DISTINCT
    CAST("focus" AS TEXT) AS value,
    'Reference*' AS shape
  FROM resources
  UNION
  SELECT DISTINCT
    CAST("effectiveTiming" AS TEXT) AS value,
    'Timing' AS shape
  FROM resources
  UNION
  SELECT DISTINCT
    CAST("performer" AS TEXT) AS value,
    'Reference*' AS shape
  FROM resources
  UNION
  SELECT DISTINCT
    CAST("hasMember" AS TEXT) AS value,
    'Reference*' AS shape
  FROM resources
  UNION
  SELECT DISTINCT
    CAST("code" AS TEXT) AS value,
    'CodeableConcept' AS shape
  FROM resources
  UNION
  SELECT DISTINCT
    CAST("valueCodeableConcept" AS TEXT) AS value,
    'CodeableConcept' AS shape
  FROM resources
  UNION
  SELECT DISTINCT
    CAST("valuePeriod" AS TEXT) AS value,
    'Period' AS shape
  FROM resources
  UNION
  SELECT DISTINCT
    CAST("dataAbsentReason" AS TEXT) AS value,
    'CodeableConcept' AS shape
  FROM resources
  UNION
  SELECT DISTINCT
    CAST(each."code" AS TEXT) AS value,
    'CodeableConcept' AS shape
  FROM (
    SELECT
      UNNEST("component") AS each
    FROM resources
  ) AS rows
  UNION
  SELECT DISTINCT
    CAST(each."valueCodeableConcept" AS TEXT) AS value,
    'CodeableConcept' AS shape
  FROM (
    SELECT
      UNNEST("component") AS each
    FROM resources
  ) AS rows
  UNION
  SELECT DISTINCT
    CAST(each."valuePeriod" AS TEXT) AS value,
    'Period' AS shape
  FROM (
    SELECT
      UNNEST("component") AS each
    FROM resources
  ) AS rows
  UNION
  SELECT DISTINCT
    CAST(each."dataAbsentReason" AS TEXT) AS value,
    'CodeableConcept' AS shape
  FROM (
    SELECT
      UNNEST("component") AS each
    FROM resources
  ) AS rows
) AS found
ANTI JOIN texts
  ON texts.shape = found.shape AND texts.text = found.value
WHERE
  NOT found.value IS NULL
ORDER BY
  1 NULLS FIRST,
  2 NULLS FIRST;

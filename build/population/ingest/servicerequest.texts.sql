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
    CAST("identifier" AS TEXT) AS value,
    'Identifier*' AS shape
  FROM resources
  UNION
  SELECT DISTINCT
    CAST("code" AS TEXT) AS value,
    'CodeableConcept' AS shape
  FROM resources
  UNION
  SELECT DISTINCT
    CAST("statusReason" AS TEXT) AS value,
    'CodeableConcept' AS shape
  FROM resources
) AS found
ANTI JOIN texts
  ON texts.shape = found.shape AND texts.text = found.value
WHERE
  NOT found.value IS NULL
ORDER BY
  1 NULLS FIRST,
  2 NULLS FIRST;

-- The elements that are read once for each text, where the text is new.
SELECT
  found.shape,
  found.text
FROM (
  SELECT DISTINCT
    'Coding*' AS shape,
    "security" AS text
  FROM rows
  UNION
  SELECT DISTINCT
    'CodeableConcept' AS shape,
    "code" AS text
  FROM rows
  UNION
  SELECT DISTINCT
    'Identifier*' AS shape,
    "identifiers" AS text
  FROM rows
  UNION
  SELECT DISTINCT
    'CodeableConcept' AS shape,
    "status_reason" AS text
  FROM rows
  UNION
  SELECT DISTINCT
    'Dosage*' AS shape,
    "dosages" AS text
  FROM rows
) AS found
ANTI JOIN texts
  ON texts.shape = found.shape AND texts.text = found.text
WHERE
  NOT found.text IS NULL
ORDER BY
  1 NULLS FIRST,
  2 NULLS FIRST;

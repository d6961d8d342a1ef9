-- The rows of ViewDefinition-Medication.json.
CREATE OR REPLACE TEMP VIEW rows AS
SELECT
  rowid AS number,
  0 AS row,
  CASE WHEN NOT IS_TEXT("id") THEN 'type' END AS unread,
  PLAIN("id") AS "id",
  CAST("code" AS TEXT) AS "code"
FROM resources;

-- A possible reason for an activity, as results name it, and its bit among the activity's reasons.
CREATE TABLE reasons AS
SELECT ground, activity, kind, text, number AS place, number // 62 AS word, CAST(1 AS BIGINT) << (number % 62) AS bit
FROM (
  SELECT
    ground,
    activity,
    kind,
    kind || ':' || node AS text,
    CAST(ROW_NUMBER() OVER (PARTITION BY activity ORDER BY place, ground) AS INT) - 1 AS number
  FROM grounds
) AS numbered;

-- An activity that is asked for, per patient: `wanted` by more than missing data, and `since` when (5.3); with the masks
-- of its reasons, by their bits, and of the missing data elements.
CREATE TABLE asked AS
SELECT
  asks.patient,
  reasons.activity,
  BOOL_OR(reasons.kind <> 'collect') AS wanted,
  MIN(CASE WHEN reasons.kind <> 'collect' THEN asks.day END) AS since
FROM asks
JOIN reasons ON reasons.ground = asks.ground
GROUP BY asks.patient, reasons.activity;

-- A combination in words, in the guideline's order.
CREATE TABLE said AS
SELECT
  combinations.combination,
  COALESCE(given.texts, CAST([] AS VARCHAR[])) AS reasons,
  COALESCE(missing.texts, CAST([] AS VARCHAR[])) AS collects
FROM combinations
LEFT JOIN (
  SELECT
    combinations.combination,
    LIST(reasons.text ORDER BY reasons.place) AS texts
  FROM combinations
  JOIN reasons ON reasons.activity = combinations.activity
  WHERE REASONS_OF(reasons.word) & reasons.bit <> 0
  GROUP BY combinations.combination
) AS given ON given.combination = combinations.combination
LEFT JOIN (
  SELECT
    combinations.combination,
    LIST(elements.text ORDER BY elements.place) AS texts
  FROM combinations
  CROSS JOIN elements
  WHERE COLLECTS_OF(elements.word) & elements.bit <> 0
  GROUP BY combinations.combination
) AS missing ON missing.combination = combinations.combination;

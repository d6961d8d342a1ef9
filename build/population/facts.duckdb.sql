-- Facts as everything reads them, made of the columns that are stored; and of these the parts of source and
-- instant, for those who need the two of few facts.
SELECT
  patient,
  place,
  kind,
  CONCAT_WS('/', resource, stem || COALESCE(CAST(number AS TEXT), '')) AS source,
  concept,
  first_day,
  first_day + last_after AS last_day,
  COALESCE(first_day + last_after, CAST('1970-01-01' AS DATE)) + end_after AS end_day,
  ongoing,
  CAST(first_day AS TIMESTAMP) + INTERVAL (
    instant_after
  ) MICROSECOND AS instant,
  COALESCE(CAST(value AS DECIMAL(28, 10)), long_value) AS value,
  unit,
  answer,
  answer_text,
  truth,
  contact_class,
  status,
  performer,
  reason,
  negated,
  problem,
  planned_end,
  contradicted,
  unresolved,
  names,
  resource,
  stem,
  number,
  instant_after
FROM stored

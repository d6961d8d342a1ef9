-- A fact that may be a clinician's own level of a stratification, of a patient who has levels: why it is none, if so,
-- and the last day it can hold (4.6).
CREATE VIEW override_candidates AS
SELECT
  facts.patient,
  facts.stratification,
  facts.source,
  facts.first_day,
  facts.instant,
  facts.negated,
  facts.level,
  CASE
    WHEN facts.end_day < SHIFTED(facts.first_day, rules.months, rules.days)
    THEN facts.end_day
    ELSE SHIFTED(facts.first_day, rules.months, rules.days)
  END AS until,
  CASE
    WHEN facts.status = 'entered-in-error'
    THEN 'entered-in-error'
    WHEN NOT facts.problem IS NULL
    THEN facts.problem
    WHEN facts.first_day IS NULL
    THEN 'no-date'
    WHEN facts.first_day > run.today
    THEN 'future-date'
    WHEN facts.first_day IS DISTINCT FROM facts.last_day
    THEN 'partial-date'
    WHEN facts.level IS NULL AND facts.answered
    THEN 'unknown-answer'
    WHEN facts.level IS NULL
    THEN 'no-value'
  END AS unusable
FROM override_facts AS facts
JOIN judged ON judged.patient = facts.patient AND judged.concerned
JOIN override_rules AS rules ON rules.stratification = facts.stratification
CROSS JOIN run;

-- A clinician's own level that may hold today, with the day and the time stamp of the latest one (4.6).
CREATE TABLE overrides_holding AS
SELECT
  patient,
  stratification,
  source,
  level,
  first_day,
  instant,
  last_day,
  MAX(CASE WHEN first_day = last_day THEN instant END) OVER (PARTITION BY patient, stratification) AS last_instant
FROM (
  SELECT
    candidates.patient,
    candidates.stratification,
    candidates.source,
    candidates.level,
    candidates.first_day,
    candidates.instant,
    MAX(candidates.first_day) OVER (PARTITION BY candidates.patient, candidates.stratification) AS last_day
  FROM override_candidates AS candidates
  CROSS JOIN run
  WHERE candidates.unusable IS NULL AND NOT candidates.negated AND run.today <= candidates.until
) AS holding;

-- The latest of a patient's own levels of a stratification: more than one where it is not known which is later.
CREATE TABLE overrides_latest AS
SELECT
  patient,
  stratification,
  source,
  level,
  MIN(level) OVER (PARTITION BY patient, stratification) = MAX(level) OVER (PARTITION BY patient, stratification) AS agreed
FROM overrides_holding
WHERE first_day = last_day AND (instant IS NULL OR instant = last_instant);

-- The level of a stratification that a clinician has given a patient, and that holds today (4.5, 4.6).
CREATE TABLE overrides AS
SELECT DISTINCT patient, stratification, level FROM overrides_latest WHERE agreed;

-- What there is to note of clinicians' own levels.
CREATE VIEW override_notes AS
SELECT DISTINCT
  candidates.patient,
  candidates.unusable AS code,
  candidates.source,
  CASE WHEN candidates.unusable <> 'no-code' THEN rules.name END AS element
FROM override_candidates AS candidates
JOIN override_rules AS rules ON rules.stratification = candidates.stratification
WHERE NOT candidates.unusable IS NULL
UNION ALL
SELECT DISTINCT latest.patient, 'conflicting-values' AS code, latest.source, rules.name AS element
FROM overrides_latest AS latest
JOIN override_rules AS rules ON rules.stratification = latest.stratification
WHERE NOT latest.agreed;

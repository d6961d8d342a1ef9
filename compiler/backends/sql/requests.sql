-- What the record says of planned requests: earlier ones of ours, and data that were asked for and are still missing.

-- An earlier request of this guideline's for an activity, whatever became of it, per patient and id. Only the
-- guideline's own code says that a request is this guideline's; of two with one id the later in the record counts.
CREATE TABLE earlier AS
SELECT patient, activity, id, source, first_day, end_day, status, negated
FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY patient, activity, id ORDER BY place DESC) AS number
  FROM (
    SELECT
      facts.patient,
      facts.activity,
      facts.place,
      facts.source,
      facts.first_day,
      facts.end_day,
      facts.status,
      facts.negated,
      named.id
    FROM activity_facts AS facts
    SEMI JOIN (
      SELECT own_codes.activity, concepts.concept
      FROM concepts
      JOIN own_codes ON own_codes.system = concepts.system AND own_codes.code = concepts.code
    ) AS own ON own.activity = facts.activity AND own.concept = facts.concept
    CROSS JOIN UNNEST(facts.names) AS named(id)
    WHERE facts.kind = 'request'
  ) AS found
  WHERE IS_OURS(id)
) AS numbered
WHERE number = 1;

-- An earlier request that is recorded as completed.
CREATE VIEW answered AS
SELECT patient, activity, id
FROM earlier
WHERE status = 'completed';

-- An activity one of whose windows is open, or has closed, without a request that was completed: missing data need no
-- window of their own.
CREATE VIEW served AS
SELECT windows.patient, windows.activity
FROM windows
CROSS JOIN run
ANTI JOIN answered
  ON answered.patient = windows.patient AND answered.activity = windows.activity AND answered.id = windows.id
WHERE windows.collecting AND windows.earliest <= run.today;

-- The number of the next request for missing data: past those that are completed, which say that somebody asked but not
-- that there is an answer. It is one more than there are of them at most; without any it is 0.
CREATE TABLE asked_again AS
SELECT tried.patient, tried.activity, MIN(tried.number) AS number
FROM (
  SELECT
    numbered.patient,
    numbered.activity,
    numbered.number,
    SPELT(
      DIGEST(
        patients.reference,
        timings.name,
        'collect',
        COALESCE(CAST(last_done.done AS VARCHAR), ''),
        CAST(numbered.number AS VARCHAR)
      )
    ) AS id
  FROM (
    SELECT patient, activity, UNNEST(GENERATE_SERIES(0, how_many)) AS number
    FROM (SELECT patient, activity, COUNT(*) AS how_many FROM answered GROUP BY patient, activity) AS counted
  ) AS numbered
  JOIN patients ON patients.patient = numbered.patient
  JOIN timings ON timings.activity = numbered.activity
  LEFT JOIN last_done ON last_done.patient = numbered.patient AND last_done.activity = numbered.activity
) AS tried
ANTI JOIN answered ON answered.patient = tried.patient AND answered.activity = tried.activity AND answered.id = tried.id
GROUP BY tried.patient, tried.activity;

-- A window of an activity: those of its timing, by number, and before them the one in which missing data are collected
-- from today (5.3), a series of its own.
CREATE TABLE placed AS
SELECT
  patient, activity, combination, done, anchor, anchor_date, number AS place, earliest, due, latest, past, id
FROM windows
UNION ALL
SELECT
  patient, activity, combination, done, anchor, anchor_date, -1 AS place, earliest, due, latest, FALSE AS past,
  SPELT(digest) AS id
FROM (
  SELECT
    schedules.patient,
    schedules.activity,
    schedules.combination,
    schedules.done,
    schedules.anchor,
    schedules.anchor_date,
    spans.collect_earliest AS earliest,
    spans.collect_due AS due,
    spans.collect_latest AS latest,
    DIGEST(
      patients.reference,
      spans.name,
      'collect',
      COALESCE(CAST(schedules.done AS VARCHAR), ''),
      CAST(COALESCE(asked_again.number, 0) AS VARCHAR)
    ) AS digest
  FROM schedules
  ANTI JOIN served ON served.patient = schedules.patient AND served.activity = schedules.activity
  JOIN spans ON spans.activity = schedules.activity
  JOIN patients ON patients.patient = schedules.patient
  LEFT JOIN asked_again ON asked_again.patient = schedules.patient AND asked_again.activity = schedules.activity
  WHERE schedules.collecting
) AS hashed;

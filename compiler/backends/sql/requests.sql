-- What the record says of planned requests: earlier ones of ours, and data that were asked for and are still missing.
-- Ids take time: here they are worked out only for the few patients who have any.

-- A planned request of ours that a fact in the record is, or is about: an appointment, a task, or the request itself.
CREATE TABLE our_names AS
SELECT bookkeeping.patient, bookkeeping.place AS fact, named.id
FROM bookkeeping
CROSS JOIN UNNEST(bookkeeping.names) AS named(id)
WHERE IS_OURS(named.id);

-- An earlier request of this guideline's for an activity, whatever became of it, per patient and id. Only the
-- guideline's own code says that a request is this guideline's; of two with one id the later in the record counts.
CREATE TABLE earlier AS
SELECT patient, activity, id, first_day, end_day, status, negated
FROM (
  SELECT
    facts.patient,
    facts.activity,
    our_names.id,
    facts.first_day,
    facts.end_day,
    facts.status,
    facts.negated,
    ROW_NUMBER() OVER (PARTITION BY facts.patient, facts.activity, our_names.id ORDER BY facts.place DESC) AS number
  FROM activity_facts AS facts
  JOIN our_names ON our_names.patient = facts.patient AND our_names.fact = facts.place
  SEMI JOIN (
    SELECT own_codes.activity, concepts.concept
    FROM concepts
    JOIN own_codes ON own_codes.system = concepts.system AND own_codes.code = concepts.code
  ) AS own
    ON own.activity = facts.activity AND own.concept = facts.concept
  WHERE facts.kind = 'request'
) AS numbered
WHERE number = 1;

-- An earlier request that is recorded as completed.
CREATE VIEW answered AS
SELECT patient, activity, id
FROM earlier
WHERE status = 'completed';

-- A window of the timing whose request is recorded as completed.
CREATE TABLE answered_windows AS
SELECT hashed.patient, hashed.activity, hashed.number
FROM (
  SELECT
    windows.patient,
    windows.activity,
    windows.number,
    DIGEST(patients.reference, timings.name, SERIES(windows.anchor_date), windows.number) AS digest
  FROM windows
  SEMI JOIN answered ON answered.patient = windows.patient AND answered.activity = windows.activity
  JOIN patients ON patients.patient = windows.patient
  JOIN timings ON timings.activity = windows.activity
) AS hashed
JOIN answered
  ON answered.patient = hashed.patient AND answered.activity = hashed.activity AND answered.id = SPELT(hashed.digest);

-- An activity one of whose windows is open, or has closed, without a request that was completed: missing data need no
-- window of their own.
CREATE VIEW served AS
SELECT windows.patient, windows.activity
FROM windows
CROSS JOIN run
ANTI JOIN answered_windows AS done
  ON done.patient = windows.patient AND done.activity = windows.activity AND done.number = windows.number
WHERE windows.collecting AND windows.earliest <= run.today;

-- The number of the next request for missing data: past those that are completed, which say that somebody asked but not
-- that there is an answer. It is at most as many as there are of them; without any it is 0, and there is no row.
CREATE TABLE asked_again AS
SELECT tried.patient, tried.activity, CAST(MIN(tried.number) AS INT) AS number
FROM (
  SELECT
    numbered.patient,
    numbered.activity,
    numbered.number,
    DIGEST(patients.reference, timings.name, COLLECT_SERIES(last_done.done), numbered.number) AS digest
  FROM (
    SELECT patient, activity, UNNEST(GENERATE_SERIES(0, how_many)) AS number
    FROM (SELECT patient, activity, COUNT(*) AS how_many FROM answered GROUP BY patient, activity) AS counted
  ) AS numbered
  JOIN patients ON patients.patient = numbered.patient
  JOIN timings ON timings.activity = numbered.activity
  LEFT JOIN last_done ON last_done.patient = numbered.patient AND last_done.activity = numbered.activity
) AS tried
ANTI JOIN answered
  ON answered.patient = tried.patient AND answered.activity = tried.activity AND answered.id = SPELT(tried.digest)
GROUP BY tried.patient, tried.activity;

-- The window in which an activity is to collect missing data, from today (5.3), and its number in a series of its own.
CREATE TABLE collections AS
SELECT
  schedules.patient,
  schedules.activity,
  schedules.combination,
  schedules.done,
  schedules.anchor,
  schedules.anchor_date,
  COALESCE(asked_again.number, 0) AS number,
  spans.collect_earliest AS earliest,
  spans.collect_due AS due,
  spans.collect_latest AS latest
FROM schedules
JOIN spans ON spans.activity = schedules.activity
ANTI JOIN served ON served.patient = schedules.patient AND served.activity = schedules.activity
LEFT JOIN asked_again ON asked_again.patient = schedules.patient AND asked_again.activity = schedules.activity
WHERE schedules.collecting;

-- A window of an activity by its place among them: the one in which missing data are collected before all others.
CREATE VIEW placed AS
SELECT
  patient,
  activity,
  combination,
  done,
  anchor,
  anchor_date,
  number AS place,
  number,
  SERIES(anchor_date) AS series,
  earliest,
  due,
  latest,
  past
FROM windows
UNION ALL
SELECT
  patient,
  activity,
  combination,
  done,
  anchor,
  anchor_date,
  -1 AS place,
  number,
  COLLECT_SERIES(done) AS series,
  earliest,
  due,
  latest,
  FALSE AS past
FROM collections;

-- The id of the request for a window (5.8), for patients of whom something in the record is about a request of ours.
CREATE TABLE known_ids AS
SELECT patient, activity, place, SPELT(digest) AS id
FROM (
  SELECT
    placed.patient,
    placed.activity,
    placed.place,
    DIGEST(patients.reference, timings.name, placed.series, placed.number) AS digest
  FROM placed
  SEMI JOIN our_names ON our_names.patient = placed.patient
  JOIN patients ON patients.patient = placed.patient
  JOIN timings ON timings.activity = placed.activity
) AS hashed;

-- What is planned: every window with its state, and what is left of earlier requests.

-- A window of an activity for which the record has an answer, an appointment or a refusal, with its state: the table of
-- runtime/plan/state.py (5.6).
CREATE TABLE remarked AS
SELECT
  placed.patient,
  placed.activity,
  placed.place,
  placed.earliest,
  placed.latest,
  CASE
    WHEN known.place IS NOT NULL THEN 'completed'
    WHEN booked.ahead THEN 'booked'
    WHEN refusals.until >= GREATEST(run.today, placed.earliest) THEN 'declined'
    WHEN booked.status = 'noshow' THEN 'missed'
    WHEN booked.status = 'cancelled' THEN 'cancelled'
    WHEN placed.past THEN 'overdue'
    ELSE 'planned'
  END AS state,
  booked.source AS appointment,
  booked.day AS appointment_day,
  refusals.until
FROM placed
SEMI JOIN (
  SELECT patient, activity FROM answered
  UNION ALL
  SELECT patient, activity FROM booked
  UNION ALL
  SELECT patient, activity FROM refusals
) AS about
  ON about.patient = placed.patient AND about.activity = placed.activity
CROSS JOIN run
LEFT JOIN (
  SELECT known_ids.patient, known_ids.activity, known_ids.place
  FROM known_ids
  JOIN answered
    ON answered.patient = known_ids.patient AND answered.activity = known_ids.activity AND answered.id = known_ids.id
) AS known
  ON known.patient = placed.patient AND known.activity = placed.activity AND known.place = placed.place
LEFT JOIN booked
  ON booked.patient = placed.patient AND booked.activity = placed.activity AND booked.place = placed.place
LEFT JOIN refusals ON refusals.patient = placed.patient AND refusals.activity = placed.activity;

-- An open earlier request that the plan does not ask for: done since, or else withdrawn.
CREATE TABLE unasked AS
SELECT
  earlier.patient,
  earlier.activity,
  earlier.id,
  earlier.first_day,
  earlier.end_day,
  last_done.done,
  COALESCE(last_done.done >= earlier.first_day, last_done.done IS NOT NULL) AS completed
FROM earlier
ANTI JOIN known_ids AS asked
  ON asked.patient = earlier.patient AND asked.activity = earlier.activity AND asked.id = earlier.id
ANTI JOIN statuses ON statuses.status = earlier.status AND statuses.closed
LEFT JOIN last_done ON last_done.patient = earlier.patient AND last_done.activity = earlier.activity
WHERE NOT earlier.negated;

-- The request in the record that a window is.
CREATE TABLE written AS
SELECT known_ids.patient, known_ids.activity, known_ids.place, known_ids.id
FROM known_ids
SEMI JOIN earlier
  ON earlier.patient = known_ids.patient AND earlier.activity = known_ids.activity AND earlier.id = known_ids.id;

-- An activity of a patient's, by due window: the table `activities` of the results. One that is done and not due again
-- has a row without a window.
CREATE VIEW result_activities AS
SELECT
  placed.patient,
  timings.name AS activity,
  written.id AS request,
  COALESCE(remarked.state, CASE WHEN placed.past THEN 'overdue' ELSE 'planned' END) AS state,
  placed.earliest,
  placed.due,
  placed.latest,
  remarked.appointment,
  CASE WHEN remarked.state = 'declined' THEN remarked.until END AS until,
  placed.anchor,
  placed.anchor_date,
  placed.done AS last_done,
  said.reasons,
  said.collects
FROM placed
JOIN timings ON timings.activity = placed.activity
JOIN said ON said.combination = placed.combination
LEFT JOIN remarked
  ON remarked.patient = placed.patient AND remarked.activity = placed.activity AND remarked.place = placed.place
LEFT JOIN written
  ON written.patient = placed.patient AND written.activity = placed.activity AND written.place = placed.place
UNION ALL
SELECT
  schedules.patient,
  timings.name AS activity,
  CAST(NULL AS VARCHAR) AS request,
  CAST(NULL AS VARCHAR) AS state,
  CAST(NULL AS DATE) AS earliest,
  CAST(NULL AS DATE) AS due,
  CAST(NULL AS DATE) AS latest,
  CAST(NULL AS VARCHAR) AS appointment,
  CAST(NULL AS DATE) AS until,
  schedules.anchor,
  schedules.anchor_date,
  schedules.done AS last_done,
  said.reasons,
  said.collects
FROM schedules
ANTI JOIN placed ON placed.patient = schedules.patient AND placed.activity = schedules.activity
ANTI JOIN unasked
  ON unasked.patient = schedules.patient AND unasked.activity = schedules.activity AND unasked.completed
JOIN timings ON timings.activity = schedules.activity
JOIN said ON said.combination = schedules.combination
WHERE schedules.done IS NOT NULL AND NOT schedules.waits
UNION ALL
SELECT
  unasked.patient,
  timings.name AS activity,
  unasked.id AS request,
  'completed' AS state,
  unasked.first_day AS earliest,
  CAST(NULL AS DATE) AS due,
  unasked.end_day AS latest,
  CAST(NULL AS VARCHAR) AS appointment,
  CAST(NULL AS DATE) AS until,
  COALESCE(schedules.anchor, 'none') AS anchor,
  schedules.anchor_date,
  unasked.done AS last_done,
  COALESCE(said.reasons, CAST([] AS VARCHAR[])) AS reasons,
  COALESCE(said.collects, CAST([] AS VARCHAR[])) AS collects
FROM unasked
JOIN timings ON timings.activity = unasked.activity
LEFT JOIN schedules ON schedules.patient = unasked.patient AND schedules.activity = unasked.activity
LEFT JOIN said ON said.combination = schedules.combination
WHERE unasked.completed
UNION ALL
SELECT
  unasked.patient,
  timings.name AS activity,
  unasked.id AS request,
  'withdrawn' AS state,
  CAST(NULL AS DATE) AS earliest,
  CAST(NULL AS DATE) AS due,
  CAST(NULL AS DATE) AS latest,
  CAST(NULL AS VARCHAR) AS appointment,
  CAST(NULL AS DATE) AS until,
  CAST(NULL AS VARCHAR) AS anchor,
  CAST(NULL AS DATE) AS anchor_date,
  CAST(NULL AS DATE) AS last_done,
  CAST([] AS VARCHAR[]) AS reasons,
  CAST([] AS VARCHAR[]) AS collects
FROM unasked
JOIN timings ON timings.activity = unasked.activity
WHERE NOT unasked.completed;

-- A data-quality note of planning, by the reference of what it is about (5.6, 5.7).
CREATE VIEW planning_notes AS
SELECT remarked.patient, 'booked-outside-window' AS code, remarked.appointment AS source, timings.name AS element
FROM remarked
JOIN timings ON timings.activity = remarked.activity
WHERE remarked.state = 'booked'
  AND (remarked.appointment_day < remarked.earliest OR remarked.appointment_day > remarked.latest)
UNION
SELECT refusals.patient, 'declined-without-end' AS code, refusals.source, timings.name AS element
FROM refusals
SEMI JOIN placed ON placed.patient = refusals.patient AND placed.activity = refusals.activity
JOIN timings ON timings.activity = refusals.activity
WHERE refusals.without_end;

-- When an activity is due (5.2-5.5).

-- An activity's timing with what depends on the day alone. `begun_by` is the last day a round may be due on that has
-- begun today, `listed_by` on that begins by the horizon: for both the number of their months, and the day of the month
-- that a round may have to be due by then (the last of a month stands for those that the month does not have).
-- `collect_…` is the window in which missing data are collected from today (5.3).
CREATE TABLE spans AS
SELECT
  dated.*,
  MONTH_NUMBER(begun_by) AS begun_month,
  CASE WHEN DAY(begun_by + 1) = 1 THEN 31 ELSE DAY(begun_by) END AS begun_day,
  MONTH_NUMBER(listed_by) AS listed_month,
  CASE WHEN DAY(listed_by + 1) = 1 THEN 31 ELSE DAY(listed_by) END AS listed_day,
  CASE WHEN kind = 'as-needed' THEN NULL WHEN early THEN second_earliest ELSE today END AS collect_earliest,
  CASE WHEN kind = 'as-needed' THEN NULL WHEN early THEN second_due WHEN bounded THEN bounded_due ELSE today END
    AS collect_due,
  CASE
    WHEN early THEN SHIFTED(second_due, tolerance_months, tolerance_days)
    WHEN kind = 'every' THEN SHIFTED(today, tolerance_months, tolerance_days)
    WHEN bounded THEN SHIFTED(bounded_due, tolerance_months, tolerance_days)
  END AS collect_latest
FROM (
  SELECT
    *,
    -- A tolerance is shorter than its interval; but where one is in days, a month may be shorter still.
    COALESCE(second_earliest <= today, FALSE) AS early
  FROM (
    SELECT
      *,
      SHIFTED(second_due, -tolerance_months, -tolerance_days) AS second_earliest
    FROM (
      SELECT
        timings.*,
        run.today,
        run.until,
        LAST_BEFORE(run.today, timings.tolerance_months, timings.tolerance_days) AS begun_by,
        LAST_BEFORE(run.until, timings.tolerance_months, timings.tolerance_days) AS listed_by,
        CASE WHEN kind = 'every' THEN SHIFTED(run.today, timings.interval_months, timings.interval_days) END
          AS second_due,
        CASE WHEN bounded THEN SHIFTED(run.today, timings.within_months, timings.within_days) END AS bounded_due
      FROM timings
      CROSS JOIN run
    ) AS begun
  ) AS moved
) AS dated;

-- A season of an activity that has not ended and starts before the horizon ends, by the year it starts in.
CREATE TABLE seasons AS
SELECT activity, year, first_day, last_day
FROM (
  SELECT
    activity,
    today,
    until,
    year,
    SHIFTED(season_from, 12 * (year - 2000), NULL) AS first_day,
    SHIFTED(season_to, 12 * (year - 2000 + CASE WHEN season_to < season_from THEN 1 ELSE 0 END), NULL) AS last_day
  FROM (
    SELECT activity, today, until, season_from, season_to, CAST(counted AS INT) AS year
    FROM (
      SELECT *, UNNEST(GENERATE_SERIES(YEAR(today) - 1, LEAST(YEAR(until), 9998))) AS counted
      FROM spans
      WHERE kind = 'season'
    ) AS years
  ) AS numbered
) AS dated
WHERE first_day <= until AND last_day >= today;

-- The day an activity was last done, per patient and activity (5.2).
CREATE TABLE last_done AS
SELECT facts.patient, facts.activity, MAX(facts.first_day) AS done
FROM activity_facts AS facts
CROSS JOIN run
ANTI JOIN statuses ON statuses.status = facts.status AND statuses.not_done
WHERE facts.first_day <= run.today AND facts.kind <> 'request' AND NOT facts.negated AND facts.problem IS NULL
GROUP BY facts.patient, facts.activity;

-- An activity that something asks a patient for, with what its windows are counted from (5.3, 5.4).
CREATE TABLE schedules AS
SELECT
  patient,
  activity,
  combination,
  collecting,
  kind,
  done,
  waits,
  timed,
  CASE
    WHEN NOT timed OR kind = 'as-needed' THEN 'none'
    WHEN kind = 'season' THEN 'season'
    WHEN counted THEN 'completion'
    WHEN since IS NOT NULL THEN 'trigger'
    ELSE 'none'
  END AS anchor,
  CASE WHEN timed AND kind IN ('once', 'every') THEN CASE WHEN counted THEN done ELSE since END END AS anchor_date,
  CASE WHEN kind = 'season' THEN COALESCE(GREATEST(done, since), today) WHEN counted THEN done ELSE COALESCE(since, today) END AS start_day,
  CASE WHEN counted THEN 1 ELSE 0 END AS first_number
FROM (
  SELECT
    *,
    -- The rounds after a completion are asked for, unless the first of them closed before there was a reason to ask.
    kind = 'every' AND done IS NOT NULL AND (since IS NULL OR done >= since OR (after_element IS NULL AND closed >= since)) AS counted,
    wanted AND NOT waits AND NOT (kind = 'once' AND done IS NOT NULL AND (after_element IS NULL OR done >= since)) AS timed
  FROM (
    SELECT
      demands.patient,
      demands.activity,
      demands.combination,
      demands.wanted,
      demands.collecting,
      last_done.done,
      spans.kind,
      spans.after_element,
      spans.tolerance_months,
      spans.tolerance_days,
      spans.today,
      CASE WHEN spans.after_element IS NULL THEN demands.since ELSE anchors.day END AS since,
      spans.after_element IS NOT NULL AND anchors.day IS NULL AS waits,
      CASE
        WHEN spans.kind = 'every'
        THEN SHIFTED(
          SHIFTED(last_done.done, spans.interval_months, spans.interval_days), spans.tolerance_months, spans.tolerance_days
        )
      END AS closed
    FROM demands
    JOIN spans ON spans.activity = demands.activity
    LEFT JOIN last_done ON last_done.patient = demands.patient AND last_done.activity = demands.activity
    LEFT JOIN anchors ON anchors.patient = demands.patient AND anchors.element = spans.after_element
  ) AS found
) AS judged;

-- A recurring activity of a patient's with the numbers of the rounds to list: from the latest that has begun to the last
-- that begins by the horizon.
CREATE VIEW series AS
SELECT
  schedules.*,
  spans.interval_months,
  spans.interval_days,
  spans.tolerance_months,
  spans.tolerance_days,
  spans.today,
  GREATEST(
    schedules.first_number,
    COALESCE(
      REACHED(schedules.start_day, spans.begun_month, spans.begun_day) // spans.interval_months,
      DATE_DIFF('day', schedules.start_day, spans.begun_by) // spans.interval_days
    )
  ) AS low,
  COALESCE(
    REACHED(schedules.start_day, spans.listed_month, spans.listed_day) // spans.interval_months,
    DATE_DIFF('day', schedules.start_day, spans.listed_by) // spans.interval_days
  ) AS high,
  SHIFTED(
    SHIFTED(
      schedules.start_day,
      schedules.first_number * spans.interval_months,
      schedules.first_number * spans.interval_days
    ),
    spans.tolerance_months,
    spans.tolerance_days
  ) AS first_latest
FROM schedules
JOIN spans ON spans.activity = schedules.activity
WHERE schedules.timed AND schedules.kind = 'every';

-- A round of a recurring activity, counted from the first day, so that a clamped month end does not wander.
CREATE VIEW rounds AS
SELECT *, SHIFTED(start_day, number * interval_months, number * interval_days) AS due
FROM (
  SELECT *, CAST(counted AS INT) AS number
  FROM (SELECT *, UNNEST(GENERATE_SERIES(low, high)) AS counted FROM series WHERE low <= high) AS listed
) AS numbered;

-- A due window that the timing of an activity gives and the plan lists (5.4, 5.5), by its number in the series.
CREATE TABLE windows AS
SELECT
  patient,
  activity,
  combination,
  collecting,
  done,
  anchor,
  anchor_date,
  0 AS number,
  CAST(NULL AS DATE) AS earliest,
  CAST(NULL AS DATE) AS due,
  CAST(NULL AS DATE) AS latest,
  FALSE AS past
FROM schedules
WHERE timed AND kind = 'as-needed'
UNION ALL
SELECT
  patient,
  activity,
  combination,
  collecting,
  done,
  anchor,
  anchor_date,
  0 AS number,
  start_day AS earliest,
  due,
  latest,
  latest IS NOT NULL AND latest < today AS past
FROM (
  SELECT
    *,
    CASE WHEN bounded THEN SHIFTED(due, tolerance_months, tolerance_days) END AS latest
  FROM (
    SELECT
      schedules.*,
      spans.tolerance_months,
      spans.tolerance_days,
      spans.today,
      spans.bounded,
      CASE
        WHEN spans.bounded
        THEN SHIFTED(schedules.start_day, spans.within_months, spans.within_days)
        ELSE schedules.start_day
      END AS due
    FROM schedules
    JOIN spans ON spans.activity = schedules.activity
    WHERE schedules.timed AND schedules.kind = 'once'
  ) AS due_once
) AS once
UNION ALL
SELECT
  schedules.patient,
  schedules.activity,
  schedules.combination,
  schedules.collecting,
  schedules.done,
  schedules.anchor,
  schedules.anchor_date,
  seasons.year AS number,
  seasons.first_day AS earliest,
  seasons.first_day AS due,
  seasons.last_day AS latest,
  FALSE AS past
FROM schedules
JOIN seasons ON seasons.activity = schedules.activity
WHERE schedules.timed
  AND seasons.last_day >= schedules.start_day
  AND (schedules.done IS NULL OR NOT schedules.done BETWEEN seasons.first_day AND seasons.last_day)
UNION ALL
SELECT
  patient,
  activity,
  combination,
  collecting,
  done,
  anchor,
  anchor_date,
  number,
  earliest,
  due,
  latest,
  -- Also when an earlier window of the series closed undone: this one stands for it too.
  earliest <= today AND first_latest < today AS past
FROM (
  SELECT
    *,
    CASE WHEN number = 0 THEN due ELSE SHIFTED(due, -tolerance_months, -tolerance_days) END AS earliest,
    SHIFTED(due, tolerance_months, tolerance_days) AS latest
  FROM rounds
  WHERE due < DATE '9999-12-31'
) AS placed;

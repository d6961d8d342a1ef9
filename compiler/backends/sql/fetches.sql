-- One value from the facts that count in a reading: semantics 3.7-3.10, as the fetches of runtime/features.py have it.
-- Known is true of a value, false where facts leave the element unknown whatever its absence rule says (3.6), null where
-- no fact was found (3.11).

-- What the facts of a patient in a reading are together: the least and the greatest fault; and the order of the one that
-- a reading picks, its value, and whether there is another of the same day and rank, or one whose day is not certain.
-- Order is greatest for the fact that is picked: the newest, or the oldest; of an element that asks whether there is any,
-- the newest of those that are there. Its parts, in bits, are day (22), rank (16) and place (24); or whether it is there,
-- day (22) and place (24). In reversed, of facts that are alike the later place comes first.
CREATE TABLE feature_tallies AS
SELECT
  patient,
  reading,
  MIN(fault) AS least_fault,
  MAX(fault) AS greatest_fault,
  MAX(parts * 16777216 + 16777215 - place) AS picked,
  MAX(parts * 16777216 + place) AS reversed,
  ARG_MAX(value, parts) FILTER (WHERE parts IS NOT NULL) AS value,
  BOOL_OR(first_day <> last_day) FILTER (WHERE fault = 0) AS partial
FROM (
  SELECT
    *,
    CASE
      WHEN fault > 0
      THEN NULL
      WHEN takes = 'latest'
      THEN day * 65536 + 65535 - rank
      WHEN takes = 'first'
      THEN (4194303 - day) * 65536 + 65535 - rank
      WHEN takes = 'exists'
      THEN CAST(value AS BIGINT) * 4194304 + day
    END AS parts
  FROM (
    SELECT
      *,
      CASE WHEN started THEN CAST(DATE_DIFF('day', DATE '0001-01-01', first_day) AS BIGINT) + 1 ELSE 0 END AS day
    FROM feature_counted
  ) AS counted
) AS ordered
GROUP BY patient, reading;

-- The highest or lowest value, with the latest day it was found on.
CREATE TABLE feature_extremes AS
SELECT patient, reading, MAX(value) AS value, MAX(day) AS day
FROM (
  SELECT
    patient,
    reading,
    value,
    CASE WHEN started THEN first_day END AS day,
    value = CASE takes WHEN 'highest' THEN MAX(value) OVER all_of ELSE MIN(value) OVER all_of END AS extreme
  FROM feature_counted
  WHERE fault = 0 AND takes IN ('highest', 'lowest')
  WINDOW all_of AS (PARTITION BY patient, reading)
) AS found
WHERE extreme
GROUP BY patient, reading;

-- A fact that takes part in forming episodes, by the number of its episode (3.10): one of the element, or one of the
-- element whose episodes are another's.
CREATE TABLE feature_episodes AS
SELECT
  patient,
  reading,
  place,
  first_day,
  last_day,
  own,
  CAST(
    SUM(CASE WHEN previous IS NULL OR first_day >= SHIFTED(previous, gap_months, gap_days) THEN 1 ELSE 0 END) OVER (
      PARTITION BY patient, reading
      ORDER BY first_day, own, place
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS BIGINT
  ) AS episode
FROM (
  SELECT
    events.*,
    gaps.months AS gap_months,
    gaps.days AS gap_days,
    LAG(events.first_day) OVER (PARTITION BY events.patient, events.reading ORDER BY events.first_day, events.own, events.place) AS previous
  FROM (
    SELECT patient, reading, place, first_day, last_day, TRUE AS own
    FROM feature_counted
    WHERE fault = 0 AND episodic AND value = 1 AND NOT stated
    UNION ALL
    SELECT others.patient, gaps.reading, others.place, others.first_day, others.last_day, FALSE AS own
    FROM feature_screened AS others
    JOIN feature_gaps AS gaps ON gaps.against = others.reading
    WHERE others.reason IS NULL
  ) AS events
  JOIN feature_gaps AS gaps ON gaps.reading = events.reading
) AS ordered;

-- How many occurrences or episodes a reading of a patient has, and the latest day one of them began; undecided where a
-- day that is not certain may belong to an episode.
CREATE VIEW feature_occurrences AS
SELECT patient, reading, COUNT(*) AS number, MAX(day) AS day, FALSE AS undecided
FROM (
  SELECT patient, reading, CASE WHEN started THEN first_day END AS day
  FROM feature_counted
  WHERE fault = 0 AND takes = 'count' AND NOT episodic AND value = 1 AND NOT stated
) AS occurrences
GROUP BY patient, reading
UNION ALL
SELECT patient, reading, COUNT(*) FILTER (WHERE own) AS number, MAX(day) FILTER (WHERE own) AS day, BOOL_OR(undecided) AS undecided
FROM (
  SELECT patient, reading, BOOL_AND(own) AS own, MAX(first_day) AS day, BOOL_OR(NOT own AND first_day <> last_day) AS undecided
  FROM feature_episodes
  GROUP BY patient, reading, episode
) AS episodes
GROUP BY patient, reading;

-- A fact that covers days of a reading's window (3.8): the days it adds to those of the facts before it, or, where they
-- cannot be told, undecided.
CREATE TABLE feature_covered AS
SELECT
  patient,
  reading,
  place,
  first_day,
  last_day,
  day,
  undecided,
  GREATEST(DATE_DIFF('day', GREATEST(first_day, until), last_covered) + 1, 0) AS adds
FROM (
  SELECT
    *,
    -- the first day that no fact before it covers
    GREATEST(low, COALESCE(MAX(last_covered) OVER (PARTITION BY patient, reading ORDER BY first_day, place ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) + 1, low)) AS until
  FROM (
    SELECT
      patient,
      reading,
      place,
      first_day,
      last_day,
      low,
      CASE WHEN started THEN first_day END AS day,
      kind IN ('condition', 'medication') AND NOT ongoing AND end_day IS NULL
      OR started AND first_day <> last_day AND last_day > low AS undecided,
      CASE WHEN ongoing THEN today ELSE LEAST(COALESCE(end_day, last_day), today) END AS last_covered
    FROM feature_counted
    WHERE fault = 0 AND takes = 'days' AND value = 1 AND NOT stated
  ) AS lasting
) AS ordered;

-- The number that a reading of a patient counts, of occurrences, episodes or days, and the latest day it rests on; whether
-- anything was counted, and whether an answer states a number besides; undecided where a fact in doubt may count.
CREATE TABLE feature_numbers AS
SELECT
  found.patient,
  found.reading,
  COALESCE(counts.number, 0) AS number,
  counts.day,
  found.counted,
  found.stated,
  found.doubtful,
  found.doubtful OR COALESCE(counts.undecided, FALSE) AS undecided
FROM (
  SELECT
    patient,
    reading,
    BOOL_OR(fault = 3) AS doubtful,
    BOOL_OR(fault = 0 AND stated) AS stated,
    BOOL_OR(fault = 0 AND NOT stated AND value = 1) AS counted
  FROM feature_counted
  WHERE takes IN ('count', 'days')
  GROUP BY patient, reading
) AS found
LEFT JOIN (
  SELECT patient, reading, number, day, undecided FROM feature_occurrences
  UNION ALL
  SELECT patient, reading, CAST(SUM(adds) AS BIGINT) AS number, MAX(day) AS day, BOOL_OR(undecided) AS undecided
  FROM feature_covered
  GROUP BY patient, reading
) AS counts ON counts.patient = found.patient AND counts.reading = found.reading;

-- A reading of a patient in which one fact is to be picked of several that may be the one: as latest and first where
-- order does not decide, for the number an answer states (3.8), and for both ends of a decline over more than one day.
CREATE VIEW feature_contested AS
SELECT
  counted.patient,
  counted.reading,
  counted.takes <> 'first' AS newest,
  counted.place,
  counted.first_day,
  counted.last_day,
  counted.started,
  counted.rank,
  counted.instant,
  counted.value,
  counted.same_day
FROM feature_counted AS counted
JOIN feature_tallies AS tallies ON tallies.patient = counted.patient AND tallies.reading = counted.reading
WHERE counted.fault = 0
  AND counted.takes IN ('latest', 'first')
  AND (tallies.partial OR tallies.picked % 16777216 + tallies.reversed % 16777216 <> 16777215)
UNION ALL
SELECT
  counted.patient,
  counted.reading,
  TRUE AS newest,
  counted.place,
  counted.first_day,
  counted.last_day,
  counted.started,
  counted.rank,
  counted.instant,
  counted.value,
  counted.same_day
FROM feature_counted AS counted
JOIN feature_numbers AS numbers ON numbers.patient = counted.patient AND numbers.reading = counted.reading
WHERE counted.fault = 0 AND counted.stated AND NOT numbers.undecided
UNION ALL
SELECT patient, reading, ends.newest, place, first_day, last_day, started, rank, instant, value, same_day
FROM (
  SELECT *, MIN(first_day) OVER all_of <> MAX(first_day) OVER all_of AS spread
  FROM feature_counted
  WHERE fault = 0 AND takes = 'decline-per-year'
  WINDOW all_of AS (PARTITION BY patient, reading)
) AS counted
CROSS JOIN (VALUES (TRUE), (FALSE)) AS ends (newest)
WHERE spread;

-- A fact that may be the one to be picked, and the least and greatest value of those that may (3.7): of the newest day,
-- where partial dates may leave several; of the best rank; and of the newest time, if all have one.
CREATE TABLE feature_candidates AS
SELECT *, MIN(value) OVER equal AS lowest, MAX(value) OVER equal AS highest
FROM (
  SELECT
    *,
    BOOL_AND(instant IS NOT NULL) OVER equal AS timed,
    CASE WHEN newest THEN MAX(instant) OVER equal ELSE MIN(instant) OVER equal END AS best_instant
  FROM (
    SELECT *, BOOL_AND(first_day = last_day) OVER equal AS exact, MIN(rank) OVER equal AS best_rank
    FROM (
      SELECT *, CASE WHEN newest THEN MAX(first_day) OVER equal ELSE MIN(last_day) OVER equal END AS edge
      FROM feature_contested
      WINDOW equal AS (PARTITION BY patient, reading, newest)
    ) AS contested
    WHERE CASE WHEN newest THEN last_day >= edge ELSE first_day <= edge END
    WINDOW equal AS (PARTITION BY patient, reading, newest)
  ) AS near
  WHERE NOT exact OR rank = best_rank
  WINDOW equal AS (PARTITION BY patient, reading, newest)
) AS ranked
WHERE NOT exact OR NOT timed OR instant = best_instant
WINDOW equal AS (PARTITION BY patient, reading, newest);

-- What is picked, and its day; no value where two facts are equal and differ.
CREATE TABLE feature_picked AS
SELECT
  patient,
  reading,
  newest,
  chosen AS value,
  CASE WHEN BOOL_AND(started) FILTER (WHERE value = chosen) THEN MIN(first_day) FILTER (WHERE value = chosen) END AS day
FROM (
  SELECT
    *,
    CASE same_day
      WHEN 'highest' THEN highest
      WHEN 'lowest' THEN lowest
      ELSE CASE WHEN lowest = highest THEN lowest END
    END AS chosen
  FROM feature_candidates
) AS chosen
GROUP BY patient, reading, newest, chosen;

-- What a reading of a patient comes to, of those that order alone does not decide. Of a number that is counted and one
-- that an answer states, the larger holds.
CREATE VIEW feature_special AS
SELECT picked.patient, picked.reading, picked.value IS NOT NULL AS known, picked.value, picked.day, CAST(NULL AS INTEGER) AS days
FROM feature_picked AS picked
JOIN feature_readings AS readings ON readings.reading = picked.reading
WHERE readings.takes IN ('latest', 'first')
UNION ALL
SELECT patient, reading, TRUE AS known, value, day, CAST(NULL AS INTEGER) AS days
FROM feature_extremes
UNION ALL
SELECT
  numbers.patient,
  numbers.reading,
  CASE
    WHEN numbers.undecided THEN FALSE
    WHEN numbers.stated THEN picked.value IS NOT NULL
    WHEN numbers.counted THEN TRUE
  END AS known,
  CASE WHEN picked.value >= numbers.number THEN picked.value ELSE numbers.number END AS value,
  CASE WHEN picked.value >= numbers.number THEN picked.day ELSE numbers.day END AS day,
  CAST(NULL AS INTEGER) AS days
FROM feature_numbers AS numbers
LEFT JOIN feature_picked AS picked ON picked.patient = numbers.patient AND picked.reading = numbers.reading
UNION ALL
SELECT
  newest.patient,
  newest.reading,
  oldest.value IS NOT NULL AND newest.value IS NOT NULL AS known,
  oldest.value - newest.value AS value,
  newest.day,
  CAST(DATE_DIFF('day', oldest.day, newest.day) AS INTEGER) AS days
FROM feature_picked AS newest
JOIN feature_picked AS oldest ON oldest.patient = newest.patient AND oldest.reading = newest.reading
WHERE newest.newest AND NOT oldest.newest;

-- What a reading of a patient comes to. Found: whether any fact counts.
CREATE TABLE feature_answers AS
SELECT
  patient,
  reading,
  found,
  CASE WHEN known IS NULL AND greatest_fault >= 2 THEN FALSE ELSE known END AS known,
  CASE WHEN known THEN value END AS value,
  CASE WHEN known THEN day END AS day,
  days
FROM (
  SELECT
    tallies.patient,
    tallies.reading,
    tallies.greatest_fault,
    tallies.least_fault = 0 AS found,
    CASE
      WHEN special.reading IS NOT NULL THEN special.known
      WHEN tallies.picked IS NOT NULL THEN TRUE
    END AS known,
    CASE WHEN special.reading IS NOT NULL THEN special.value ELSE tallies.value END AS value,
    CASE
      WHEN special.reading IS NOT NULL THEN special.day
      WHEN tallies.number > 0 THEN DATE '0001-01-01' + (tallies.number - 1)
    END AS day,
    special.days
  FROM (
    SELECT
      tallies.*,
      CAST(
        CASE windows.takes
          WHEN 'exists' THEN tallies.picked // 16777216 % 4194304
          WHEN 'latest' THEN tallies.picked // 16777216 // 65536
          WHEN 'first' THEN 4194303 - tallies.picked // 16777216 // 65536
        END AS INTEGER
      ) AS number
    FROM feature_tallies AS tallies
    JOIN feature_windows AS windows ON windows.reading = tallies.reading
  ) AS tallies
  LEFT JOIN feature_special AS special ON special.patient = tallies.patient AND special.reading = tallies.reading
) AS answers;

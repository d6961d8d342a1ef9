-- One value from the facts that count in a reading: semantics 3.7-3.10, as the fetches of runtime/features.py have it.
-- Known is true of a value, false where facts leave the element unknown whatever its absence rule says (3.6), null where
-- no fact was found (3.11).

-- What the facts of a patient in a reading are together: of the one that is picked its preference and its value, if any
-- counts. Obscure: where nothing counts, what does not leaves the element unknown; doubtful: it may belong to a number, too.
-- Contested: several are to be preferred alike, or their days are not certain. Settled: no more is to be known to tell the
-- element's value.
CREATE TABLE feature_tallies AS
SELECT
  tallies.patient,
  tallies.reading,
  tallies.flags & 12 <> 0 AS obscure,
  tallies.flags & 8 <> 0 AS doubtful,
  tallies.preference,
  tallies.value,
  windows.takes IN (TAKES('latest'), TAKES('first')) AND (tallies.flags & 16 <> 0 OR tallies.latest <> tallies.earliest) AS contested,
  windows.usual
  AND (
    tallies.preference IS NULL
    OR windows.takes = TAKES('exists')
    OR (windows.takes IN (TAKES('latest'), TAKES('first')) AND tallies.flags & 16 = 0 AND tallies.latest = tallies.earliest)
  ) AS settled,
  CASE
    WHEN tallies.preference IS NULL THEN CASE WHEN tallies.flags & 12 <> 0 THEN 8388608 END
    ELSE (CASE WHEN windows.quantified THEN 1 ELSE WHOLE(tallies.value) * 4 + 1 END << 22)
    + CASE
      WHEN windows.takes = TAKES('first') THEN 4194303 - (tallies.preference >> 16)
      ELSE (tallies.preference >> 16) & 4194303
    END
  END AS said
FROM (
  SELECT
    patient,
    reading,
    -- a bit for each grade of fault, see REASONS, and one for a day that is not certain
    BIT_OR(CASE WHEN reason IS NOT NULL THEN 1 << (reason // 100) WHEN first_day <> last_day THEN 16 ELSE 0 END) AS flags,
    ARG_MAX(value, preference) FILTER (WHERE preference IS NOT NULL) AS value,
    -- 24 bits are for the place
    MAX((preference << 24) + place) >> 24 AS preference,
    MAX((preference << 24) + place) & 16777215 AS latest,
    16777215 - (MAX((preference << 24) + 16777215 - place) & 16777215) AS earliest
  FROM feature_counted
  GROUP BY patient, reading
) AS tallies
JOIN feature_windows AS windows ON windows.reading = tallies.reading;

-- A fact that counts in a reading of which more is to be known than the one that is preferred.
CREATE TABLE feature_open AS
SELECT
  counted.* EXCLUDE (uncoded, reason),
  windows.element,
  windows.takes,
  windows.low,
  windows.today,
  windows.anchors,
  windows.reader,
  windows.deniable,
  windows.same_day
FROM feature_counted AS counted
JOIN feature_windows AS windows ON windows.reading = counted.reading
WHERE counted.reason IS NULL
  AND (windows.anchors OR windows.takes NOT IN (TAKES('latest'), TAKES('first'), TAKES('exists')));

-- The highest or lowest value, with the latest day it was found on.
CREATE VIEW feature_extremes AS
SELECT patient, reading, MAX(value) AS value, MAX(day) AS day
FROM (
  SELECT
    patient,
    reading,
    value,
    CASE WHEN started THEN first_day END AS day,
    value = CASE WHEN takes = TAKES('highest') THEN MAX(value) OVER all_of ELSE MIN(value) OVER all_of END AS extreme
  FROM feature_open
  WHERE takes IN (TAKES('highest'), TAKES('lowest'))
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
    LAG(events.first_day) OVER (
      PARTITION BY events.patient, events.reading
      ORDER BY events.first_day, events.own, events.place
    ) AS previous
  FROM (
    SELECT patient, reading, place, first_day, last_day, TRUE AS own
    FROM feature_open
    WHERE takes = TAKES('count') AND value = 1 AND NOT stated
    UNION ALL
    SELECT others.patient, gaps.reading, others.place, others.first_day, others.last_day, FALSE AS own
    FROM feature_screened AS others
    JOIN feature_gaps AS gaps ON gaps.against = others.reading
    WHERE others.reason IS NULL
  ) AS events
  JOIN feature_gaps AS gaps ON gaps.reading = events.reading
) AS ordered;

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
  GREATEST(DATE_DIFF('day', GREATEST(first_day, uncovered), last_covered) + 1, 0) AS adds
FROM (
  SELECT
    *,
    COALESCE(
      GREATEST(
        low,
        MAX(last_covered) OVER (
          PARTITION BY patient, reading
          ORDER BY first_day, place
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) + 1
      ),
      low
    ) AS uncovered
  FROM (
    SELECT
      patient,
      reading,
      place,
      first_day,
      last_day,
      low,
      CASE WHEN started THEN first_day END AS day,
      (course AND NOT ongoing AND end_day IS NULL)
      OR (started AND first_day <> last_day AND last_day > low) AS undecided,
      CASE WHEN ongoing THEN today ELSE LEAST(COALESCE(end_day, last_day), today) END AS last_covered
    FROM feature_open
    WHERE takes = TAKES('days') AND value = 1 AND NOT stated
  ) AS lasting
) AS ordered;

-- How many occurrences, episodes or days a reading of a patient has, and the latest day one of them began; undecided where
-- a day that is not certain may belong to them.
CREATE VIEW feature_amounts AS
SELECT patient, reading, COUNT(*) AS number, MAX(CASE WHEN started THEN first_day END) AS day, FALSE AS undecided
FROM feature_open
ANTI JOIN feature_gaps AS gaps ON gaps.reading = feature_open.reading
WHERE takes = TAKES('count') AND value = 1 AND NOT stated
GROUP BY patient, reading
UNION ALL
SELECT
  patient,
  reading,
  COUNT(*) FILTER (WHERE own) AS number,
  MAX(CASE WHEN own THEN day END) AS day,
  BOOL_OR(undecided) AS undecided
FROM (
  SELECT
    patient,
    reading,
    BOOL_AND(own) AS own,
    MAX(first_day) AS day,
    BOOL_OR(NOT own AND first_day <> last_day) AS undecided
  FROM feature_episodes
  GROUP BY patient, reading, episode
) AS episodes
GROUP BY patient, reading
UNION ALL
SELECT patient, reading, CAST(SUM(adds) AS BIGINT) AS number, MAX(day) AS day, BOOL_OR(undecided) AS undecided
FROM feature_covered
GROUP BY patient, reading;

-- The number that a reading of a patient counts, and the latest day it rests on; whether anything was counted, and whether
-- an answer states a number besides; undecided where a fact in doubt may count.
CREATE TABLE feature_numbers AS
SELECT
  found.patient,
  found.reading,
  COALESCE(amounts.number, 0) AS number,
  amounts.day,
  found.counted,
  found.stated,
  tallies.doubtful,
  tallies.doubtful OR COALESCE(amounts.undecided, FALSE) AS undecided
FROM (
  SELECT patient, reading, BOOL_OR(stated) AS stated, BOOL_OR(value = 1 AND NOT stated) AS counted
  FROM feature_open
  WHERE takes IN (TAKES('count'), TAKES('days'))
  GROUP BY patient, reading
) AS found
JOIN feature_tallies AS tallies ON tallies.patient = found.patient AND tallies.reading = found.reading
LEFT JOIN feature_amounts AS amounts ON amounts.patient = found.patient AND amounts.reading = found.reading;

-- A reading of a patient in which one fact is to be picked of several that may be the one: as latest and first where
-- preference does not decide, for the number an answer states (3.8), and for both ends of a decline over more than a day.
CREATE VIEW feature_contested AS
SELECT found.*, INSTANT(facts.first_day, facts.instant_after) AS instant
FROM (
  SELECT
    counted.patient,
    counted.reading,
    windows.takes = TAKES('latest') AS newest,
    counted.place,
    counted.first_day,
    counted.last_day,
    counted.started,
    counted.preference,
    counted.value,
    windows.same_day
  FROM feature_counted AS counted
  JOIN (
    SELECT tallies.patient, tallies.reading, windows.takes, windows.same_day
    FROM feature_tallies AS tallies
    JOIN feature_windows AS windows ON windows.reading = tallies.reading
    WHERE tallies.contested
  ) AS windows ON windows.patient = counted.patient AND windows.reading = counted.reading
  WHERE counted.reason IS NULL
  UNION ALL
  SELECT
    stated.patient,
    stated.reading,
    TRUE AS newest,
    stated.place,
    stated.first_day,
    stated.last_day,
    stated.started,
    stated.preference,
    stated.value,
    stated.same_day
  FROM feature_open AS stated
  JOIN feature_numbers AS numbers ON numbers.patient = stated.patient AND numbers.reading = stated.reading
  WHERE stated.stated AND NOT numbers.undecided
  UNION ALL
  SELECT patient, reading, ends.newest, place, first_day, last_day, started, preference, value, same_day
  FROM (
    SELECT *, MIN(first_day) OVER all_of <> MAX(first_day) OVER all_of AS spread
    FROM feature_open
    WHERE takes = TAKES('decline-per-year')
    WINDOW all_of AS (PARTITION BY patient, reading)
  ) AS declining
  CROSS JOIN (VALUES (TRUE), (FALSE)) AS ends (newest)
  WHERE spread
) AS found
JOIN facts ON facts.patient = found.patient AND facts.place = found.place;

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
    SELECT *, BOOL_AND(first_day = last_day) OVER equal AS exact, MAX(preference & 65535) OVER equal AS best_rank
    FROM (
      SELECT *, CASE WHEN newest THEN MAX(first_day) OVER equal ELSE MIN(last_day) OVER equal END AS edge
      FROM feature_contested
      WINDOW equal AS (PARTITION BY patient, reading, newest)
    ) AS contested
    WHERE CASE WHEN newest THEN last_day >= edge ELSE first_day <= edge END
    WINDOW equal AS (PARTITION BY patient, reading, newest)
  ) AS near
  WHERE NOT exact OR (preference & 65535) = best_rank
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

-- What a reading of a patient comes to, of those that preference alone does not decide. Of a number that is counted and one
-- that an answer states, the larger holds.
CREATE TABLE feature_special AS
SELECT
  picked.patient,
  picked.reading,
  picked.value IS NOT NULL AS known,
  picked.value,
  picked.day,
  CAST(NULL AS INTEGER) AS days
FROM feature_picked AS picked
JOIN feature_windows AS windows ON windows.reading = picked.reading
WHERE windows.takes IN (TAKES('latest'), TAKES('first'))
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


-- What a reading of a patient comes to that is not settled; day_number: of the day it rests on, from 1 for the calendar's
-- first day, and 0 for none.
CREATE VIEW feature_answers AS
SELECT
  patient,
  reading,
  element,
  quantified,
  usual,
  CASE WHEN known IS NULL AND obscure THEN FALSE ELSE known END AS known,
  value,
  day_number,
  days
FROM (
  SELECT
    tallies.patient,
    tallies.reading,
    tallies.obscure,
    windows.element,
    windows.quantified,
    windows.usual,
    CASE
      WHEN special.reading IS NOT NULL THEN special.known
      WHEN tallies.preference IS NOT NULL AND windows.takes IN (TAKES('latest'), TAKES('first'), TAKES('exists')) THEN TRUE
    END AS known,
    CASE WHEN special.reading IS NOT NULL THEN special.value ELSE tallies.value END AS value,
    CASE WHEN special.reading IS NOT NULL THEN NUMBER_OF(special.day) ELSE tallies.said & 4194303 END AS day_number,
    special.days
  FROM feature_tallies AS tallies
  JOIN feature_windows AS windows ON windows.reading = tallies.reading
  LEFT JOIN feature_special AS special ON special.patient = tallies.patient AND special.reading = tallies.reading
  WHERE NOT tallies.settled
) AS answers;

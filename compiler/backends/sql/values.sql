-- The value of each data element, and what is noted on the way: semantics 3.6, 3.12, 3.13 and 5.3, as extract and
-- Features.notes in runtime/features.py have it.

-- What the Patient resource says of a data element (3.13), or the reason why it says nothing. Known is as in fetches.sql.
CREATE TABLE feature_persons AS
SELECT
  *,
  CASE
    WHEN reason IS NULL THEN TRUE
    WHEN reason NOT IN ('future-date', 'unknown-answer', 'implausible-value') THEN FALSE
  END AS known
FROM (
  SELECT
    patient,
    element,
    source,
    CASE
      WHEN problem IS NOT NULL THEN problem
      WHEN type = 'choice' AND meaning IS NULL
      THEN CASE WHEN answered THEN 'unknown-answer' ELSE 'no-value' END
      WHEN type = 'boolean' AND first_day IS NULL AND truth IS NULL THEN 'no-value'
      WHEN type = 'boolean' AND last_day > today THEN 'partial-date'
      WHEN type IN ('date', 'quantity') AND first_day IS NULL THEN 'no-date'
      WHEN type = 'date' AND first_day <> last_day THEN 'partial-date'
      WHEN type = 'quantity' AND eldest <> youngest THEN 'partial-date'
      WHEN type = 'quantity' AND (eldest < least OR eldest > most) THEN 'implausible-value'
    END AS reason,
    CAST(
      CASE type
        WHEN 'choice' THEN meaning
        WHEN 'boolean' THEN CASE WHEN first_day IS NULL AND NOT truth THEN 0 ELSE 1 END
        WHEN 'date' THEN DATE_DIFF('day', DATE '1970-01-01', first_day)
        ELSE eldest
      END AS DECIMAL(28, 10)
    ) AS value
  FROM (
    SELECT
      facts.patient,
      facts.source,
      facts.first_day,
      facts.last_day,
      facts.truth,
      facts.problem,
      facts.answer IS NOT NULL OR facts.answer_text IS NOT NULL AS answered,
      meanings.meaning,
      elements.element,
      elements.type,
      elements.least,
      elements.most,
      run.today,
      -- with days written as numbers, yyyymmdd, a birthday makes a difference of 10000
      (YYYYMMDD(run.today) - YYYYMMDD(facts.first_day)) // 10000 AS eldest,
      (YYYYMMDD(run.today) - YYYYMMDD(LEAST(facts.last_day, run.today))) // 10000 AS youngest,
      ROW_NUMBER() OVER (PARTITION BY facts.patient, elements.element ORDER BY facts.place) AS number
    FROM feature_facts AS facts
    JOIN feature_matches AS matches ON matches.kind = facts.kind AND matches.concept = facts.concept
    JOIN feature_of_patient AS elements ON elements.node = matches.node
    LEFT JOIN (
      SELECT codings.concept, genders.element, MIN(genders.meaning) AS meaning
      FROM feature_codings AS codings
      JOIN feature_genders AS genders ON genders.system = codings.system AND genders.code = codings.code
      GROUP BY codings.concept, genders.element
    ) AS meanings ON meanings.concept = facts.answer AND meanings.element = elements.element
    CROSS JOIN run
    WHERE facts.kind = 'patient'
  ) AS said
  WHERE number = 1
) AS persons;

-- A reading of a patient that an element's value is taken from: its own window's, or that of its longer window where no
-- fact in its own counts (3.12).
CREATE VIEW feature_used AS
SELECT answers.*, readings.element, FALSE AS longer
FROM feature_answers AS answers
JOIN feature_readings AS readings ON readings.reading = answers.reading
WHERE readings.reading = readings.element AND (answers.found OR NOT readings.graced)
UNION ALL
SELECT answers.*, readings.element, TRUE AS longer
FROM feature_answers AS answers
JOIN feature_readings AS readings ON readings.reading = answers.reading AND readings.reading <> readings.element
ANTI JOIN feature_answers AS own ON own.patient = answers.patient AND own.reading = readings.element AND own.found;

-- What a patient's facts say of a data element. Known is true of a value, and false where they leave the element unknown
-- whatever its absence rule says; of an element without a row no fact was found.
CREATE TABLE feature_values AS
SELECT patient, element, known, value, day, days, stale
FROM (
  SELECT used.patient, used.element, used.known, used.value, used.day, used.days, used.longer AND used.known AS stale
  FROM feature_used AS used
  ANTI JOIN feature_persons AS persons ON persons.patient = used.patient AND persons.element = used.element
  UNION ALL
  SELECT
    persons.patient,
    persons.element,
    CASE
      WHEN persons.known IS NOT NULL THEN persons.known
      WHEN used.known IS NOT NULL THEN used.known
      WHEN persons.reason <> 'future-date' THEN FALSE
    END AS known,
    CASE WHEN persons.known IS NULL THEN used.value WHEN persons.known THEN persons.value END AS value,
    CASE WHEN persons.known IS NULL THEN used.day END AS day,
    CASE WHEN persons.known IS NULL THEN used.days END AS days,
    persons.known IS NULL AND used.longer AND used.known AS stale
  FROM feature_persons AS persons
  LEFT JOIN feature_used AS used ON used.patient = persons.patient AND used.element = persons.element
) AS said
WHERE known IS NOT NULL;

-- The day of the latest fact that counts, of an element that a timing names with efter (5.3): the last day of a contact that
-- has ended, the day that is an element's value, the first day of anything else.
CREATE TABLE feature_anchors AS
SELECT used.patient, used.element, MAX(events.day) AS day
FROM (
  SELECT
    patient,
    reading,
    CASE
      WHEN kind = 'encounter' AND (ongoing OR end_day IS NOT NULL) THEN end_day
      WHEN reader = 'day' THEN DATE '1970-01-01' + CAST(value AS INTEGER)
      ELSE first_day
    END AS day
  FROM feature_counted
  WHERE fault = 0 AND anchors AND NOT (reader IN ('presence', 'occurrence', 'boolean') AND value = 0 AND NOT stated)
) AS events
JOIN feature_used AS used ON used.patient = events.patient AND used.reading = events.reading
ANTI JOIN feature_persons AS persons
  ON persons.patient = used.patient AND persons.element = used.element AND persons.known IS NOT NULL
WHERE used.known
GROUP BY used.patient, used.element;

-- A patient whom only the one-patient runtime reads exactly: a converted value that ten decimals cannot hold, or a day
-- written as a week's or without hyphens.
CREATE TABLE set_aside AS
SELECT DISTINCT screened.patient, CASE WHEN readings.reader = 'day' THEN 'written-day' ELSE 'converted-value' END AS reason
FROM feature_screened AS screened
JOIN feature_readings AS readings ON readings.reading = screened.reading
WHERE screened.inexact;

-- A fact that was left out of a data element, with the reason.
CREATE VIEW feature_left_out AS
SELECT patient, reading, place, reason, uncoded
FROM feature_counted
WHERE fault > 0 AND reason NOT IN ('outside-window', 'not-done', 'other-class', 'after-event')
UNION ALL
SELECT candidates.patient, candidates.reading, candidates.place, 'conflicting-values' AS reason, FALSE AS uncoded
FROM feature_candidates AS candidates
JOIN feature_picked AS picked
  ON picked.patient = candidates.patient AND picked.reading = candidates.reading AND picked.newest = candidates.newest
WHERE picked.value IS NULL
UNION ALL
SELECT episodes.patient, episodes.reading, episodes.place, 'partial-date' AS reason, FALSE AS uncoded
FROM feature_episodes AS episodes
JOIN feature_numbers AS numbers ON numbers.patient = episodes.patient AND numbers.reading = episodes.reading
WHERE NOT episodes.own AND episodes.first_day <> episodes.last_day AND NOT numbers.doubtful AND (numbers.stated OR numbers.counted)
UNION ALL
SELECT covered.patient, covered.reading, covered.place, 'partial-date' AS reason, FALSE AS uncoded
FROM (
  SELECT
    covered.*,
    ROW_NUMBER() OVER (PARTITION BY covered.patient, covered.reading ORDER BY covered.first_day, covered.last_day, facts.source, covered.place) AS number
  FROM feature_covered AS covered
  JOIN facts ON facts.patient = covered.patient AND facts.place = covered.place
  WHERE covered.undecided
) AS covered
JOIN feature_numbers AS numbers ON numbers.patient = covered.patient AND numbers.reading = covered.reading
WHERE covered.number = 1 AND NOT numbers.doubtful;

-- A data-quality note: of a record with a problem, and of a fact that was left out of a data element for a reason worth
-- knowing; of one that may be anybody's, without the element.
CREATE TABLE notes AS
SELECT DISTINCT patient, code, source, element
FROM (
  SELECT records.patient, records.problem AS code, records.source, CAST(NULL AS VARCHAR) AS element
  FROM feature_records AS records
  WHERE records.problem IS NOT NULL AND records.kind IN ('request', 'appointment')
  UNION ALL
  SELECT records.patient, records.problem AS code, records.source, CAST(NULL AS VARCHAR) AS element
  FROM feature_records AS records
  SEMI JOIN feature_matches AS matches ON matches.kind = records.kind AND matches.concept = records.concept
  WHERE records.problem IS NOT NULL
  UNION ALL
  SELECT persons.patient, persons.reason AS code, persons.source, elements.name AS element
  FROM feature_persons AS persons
  JOIN feature_elements AS elements ON elements.element = persons.element
  WHERE persons.reason IS NOT NULL
  UNION ALL
  SELECT
    left_out.patient,
    left_out.reason AS code,
    facts.source,
    CASE WHEN NOT left_out.uncoded AND left_out.reason NOT IN ('no-code', 'foreign-code') THEN elements.name END AS element
  FROM feature_left_out AS left_out
  JOIN feature_used AS used ON used.patient = left_out.patient AND used.reading = left_out.reading
  JOIN feature_elements AS elements ON elements.element = used.element
  JOIN facts ON facts.patient = left_out.patient AND facts.place = left_out.place
  ANTI JOIN feature_persons AS persons
    ON persons.patient = used.patient AND persons.element = used.element AND persons.known IS NOT NULL
) AS noted;

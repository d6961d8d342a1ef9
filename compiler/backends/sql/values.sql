-- The value of each data element, and what is noted on the way: semantics 3.6, 3.12, 3.13 and 5.3, as extract and
-- Features.notes in runtime/features.py have it.

-- What the Patient resource says of a data element (3.13), or the reason why it says nothing. Known is as in fetches.sql.
CREATE TABLE feature_persons AS
SELECT
  *,
  type = 'quantity' AS quantified,
  CASE
    WHEN reason IS NULL THEN TRUE
    WHEN reason NOT IN ('future-date', 'unknown-answer', 'implausible-value') THEN FALSE
  END AS known
FROM (
  SELECT
    patient,
    element,
    source,
    type,
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
        WHEN 'date' THEN NUMBER_OF(first_day)
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
    FROM feature_marked AS facts
    JOIN feature_matches AS matches ON matches.kind = facts.kind AND matches.concept = facts.concept
    JOIN feature_of_patient AS elements ON elements.node = matches.node
    LEFT JOIN (
      SELECT codings.concept, genders.element, MIN(genders.meaning) AS meaning
      FROM feature_codings AS codings
      JOIN feature_genders AS genders ON genders.system = codings.system AND genders.code = codings.code
      GROUP BY codings.concept, genders.element
    ) AS meanings ON meanings.concept = facts.answer AND meanings.element = elements.element
    CROSS JOIN run
    WHERE facts.kind = 'patient' AND NOT facts.void
  ) AS said
  WHERE number = 1
) AS persons;

-- A reading of a patient that an element's value is not taken from: its own window's, where no fact counts in it but there
-- is a longer one (3.12), the longer one's where there is one, and any where the Patient resource says.
CREATE VIEW feature_unused AS
SELECT longer.patient, longer.reading
FROM feature_tallies AS longer
JOIN feature_graced AS graced ON graced.longer = longer.reading
JOIN feature_tallies AS own ON own.patient = longer.patient AND own.reading = graced.element
WHERE own.preference IS NOT NULL
UNION ALL
SELECT own.patient, own.reading
FROM feature_tallies AS own
JOIN feature_graced AS graced ON graced.element = own.reading
WHERE own.preference IS NULL
UNION ALL
SELECT persons.patient, windows.reading
FROM feature_persons AS persons
JOIN feature_windows AS windows ON windows.element = persons.element
WHERE persons.known IS NOT NULL;

-- What is said of a data element whose facts alone do not settle it.
CREATE TABLE feature_exceptions AS
SELECT
  patient,
  element,
  CASE WHEN known AND quantified THEN value END AS number,
  CASE
    WHEN known
    THEN (CASE WHEN quantified THEN 1 ELSE WHOLE(value) * 4 + 1 END << 22) + day_number
    ELSE 8388608
  END AS said,
  days,
  stale
FROM (
  SELECT patient, element, quantified, known, value, day_number, days, FALSE AS stale
  FROM feature_answers
  WHERE usual
  UNION ALL
  SELECT
    COALESCE(persons.patient, used.patient) AS patient,
    COALESCE(persons.element, used.element) AS element,
    COALESCE(persons.quantified, used.quantified) AS quantified,
    CASE
      WHEN persons.known IS NOT NULL THEN persons.known
      WHEN used.known IS NOT NULL THEN used.known
      WHEN persons.reason <> 'future-date' THEN FALSE
    END AS known,
    CASE WHEN persons.known THEN persons.value ELSE used.value END AS value,
    COALESCE(used.day_number, 0) AS day_number,
    used.days,
    COALESCE(used.known AND used.reading <> used.element, FALSE) AS stale
  FROM feature_persons AS persons
  FULL JOIN (
    SELECT answers.*
    FROM feature_answers AS answers
    ANTI JOIN feature_unused AS unused ON unused.patient = answers.patient AND unused.reading = answers.reading
    WHERE NOT answers.usual
  ) AS used ON used.patient = persons.patient AND used.element = persons.element
) AS found
WHERE known IS NOT NULL;

-- What a patient's facts say of a data element: a value, or that they leave the element unknown whatever its absence rule
-- says; of an element without a row no fact was found. Number is the value of a quantity; said holds all the rest: in its
-- bits the number of the latest day it rests on (22), whether the value is known (1) or unknown (1), and a value of any
-- other type.
CREATE VIEW feature_values AS
SELECT patient, reading AS element, value AS number, said
FROM feature_tallies
WHERE settled AND said IS NOT NULL
UNION ALL
SELECT patient, element, number, said
FROM feature_exceptions;

-- The day of the latest fact that counts, of an element that a timing names with efter, where its value is known (5.3): the
-- last day of a contact that has ended, the day that is an element's value, the first day of anything else.
CREATE TABLE anchors AS
SELECT events.patient, events.element, MAX(events.day) AS day
FROM (
  SELECT
    open.patient,
    open.element,
    CASE
      WHEN open.contact AND (open.ongoing OR open.end_day IS NOT NULL) THEN open.end_day
      WHEN open.reader = READER('day') THEN DAY_OF(open.value)
      ELSE open.first_day
    END AS day
  FROM feature_open AS open
  ANTI JOIN feature_unused AS unused ON unused.patient = open.patient AND unused.reading = open.reading
  WHERE open.anchors AND NOT (open.deniable AND open.value = 0 AND NOT open.stated)
) AS events
JOIN feature_values AS told ON told.patient = events.patient AND told.element = events.element
WHERE events.day IS NOT NULL AND (told.said & 4194304) <> 0
GROUP BY events.patient, events.element;

-- A patient whom only the one-patient runtime reads exactly: a converted value that ten decimals cannot hold, or a day
-- written as a week's or without hyphens.
CREATE TABLE set_aside AS
SELECT DISTINCT screened.patient, CASE WHEN readings.reader = READER('day') THEN 'written-day' ELSE 'many-digits' END AS reason
FROM feature_screened AS screened
JOIN feature_readings AS readings ON readings.reading = screened.reading
WHERE screened.reason = REASON('inexact');

-- A fact that was left out of a data element, with the reason.
CREATE VIEW feature_left_out AS
SELECT patient, reading, place, reason, uncoded
FROM feature_counted
WHERE reason <> REASON('after-event')
UNION ALL
SELECT candidates.patient, candidates.reading, candidates.place, REASON('conflicting-values') AS reason, FALSE AS uncoded
FROM feature_candidates AS candidates
JOIN feature_picked AS picked
  ON picked.patient = candidates.patient AND picked.reading = candidates.reading AND picked.newest = candidates.newest
WHERE picked.value IS NULL
UNION ALL
SELECT episodes.patient, episodes.reading, episodes.place, REASON('partial-date') AS reason, FALSE AS uncoded
FROM feature_episodes AS episodes
JOIN feature_numbers AS numbers ON numbers.patient = episodes.patient AND numbers.reading = episodes.reading
WHERE NOT episodes.own AND episodes.first_day <> episodes.last_day AND NOT numbers.doubtful AND (numbers.stated OR numbers.counted)
UNION ALL
SELECT covered.patient, covered.reading, covered.place, REASON('partial-date') AS reason, FALSE AS uncoded
FROM (
  SELECT
    covered.*,
    ROW_NUMBER() OVER (PARTITION BY covered.patient, covered.reading ORDER BY covered.first_day, covered.last_day, SOURCE(facts.resource, facts.stem, facts.number), covered.place) AS number
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
  SELECT
    records.patient,
    CASE
      WHEN records.problem IS NULL OR (records.problem = 'no-subject' AND matches.uncoded) THEN 'no-code'
      ELSE records.problem
    END AS code,
    records.source,
    CAST(NULL AS VARCHAR) AS element
  FROM feature_marked AS records
  LEFT JOIN (SELECT DISTINCT kind, concept, unresolved, uncoded FROM feature_matches) AS matches
    ON matches.concept = records.concept AND matches.kind = records.kind AND matches.unresolved = records.unresolved
  WHERE CASE
    WHEN records.kind IN ('request', 'appointment')
    THEN records.problem IS NOT NULL
    ELSE matches.uncoded OR (records.problem IS NOT NULL AND matches.uncoded IS NOT NULL)
  END
  UNION ALL
  SELECT persons.patient, persons.reason AS code, persons.source, elements.name AS element
  FROM feature_persons AS persons
  JOIN feature_elements AS elements ON elements.element = persons.element
  WHERE persons.reason IS NOT NULL
  UNION ALL
  SELECT
    left_out.patient,
    reasons.code,
    SOURCE(facts.resource, facts.stem, facts.number) AS source,
    CASE WHEN NOT left_out.uncoded AND reasons.code NOT IN ('no-code', 'foreign-code') THEN elements.name END AS element
  FROM feature_left_out AS left_out
  JOIN feature_reasons AS reasons ON reasons.reason = left_out.reason
  JOIN feature_windows AS windows ON windows.reading = left_out.reading
  JOIN feature_elements AS elements ON elements.element = windows.element
  JOIN facts ON facts.patient = left_out.patient AND facts.place = left_out.place
  ANTI JOIN feature_unused AS unused ON unused.patient = left_out.patient AND unused.reading = left_out.reading
) AS noted;

-- Which facts count for a data element, and with what value: semantics 2.4-2.7 and 3.1-3.6, as _Reading._screen in
-- runtime/features.py and runtime/reading.py have it.
-- A reading is a data element in one window: its own, its longer one (3.12), or that of another element which asks when
-- its facts are (3.9, 3.10). A reading's number is the element's own number where the window is its own.
-- SHIFTED(day, months, days) stands for an expression of dates.py.

-- A reading, with the first day of its window on the day of evaluation, if it has a window.
CREATE TABLE feature_windows AS
SELECT
  readings.*,
  run.today,
  CASE
    WHEN readings.ever
    THEN DATE '0001-01-01'
    WHEN readings.months IS NOT NULL OR readings.days IS NOT NULL
    THEN SHIFTED(run.today, -readings.months, -readings.days)
  END AS low
FROM feature_readings AS readings
CROSS JOIN run;

-- A concept of facts of a kind with a reading it matters to, and all that is to be known of that reading.
CREATE TABLE feature_wanted AS
SELECT matches.kind, matches.concept, matches.rank, matches.own, windows.*
FROM feature_matches AS matches
JOIN feature_windows AS windows ON windows.node = matches.node
WHERE matches.kind <> 'patient';

-- A fact in a reading, judged by its status and its days alone: reason says why it does not count. First and last day are
-- those it may have started on; of one that goes on and has no start, any day until today.
CREATE VIEW feature_dated AS
SELECT
  *,
  CASE
    WHEN status = 'entered-in-error'
    THEN 'entered-in-error'
    WHEN negated
    THEN 'not-done'
    WHEN problem = 'future-date' OR first_day > today
    THEN 'future-date'
    WHEN lasting AND NOT ongoing AND first_day IS NOT NULL
      AND CASE WHEN low IS NULL THEN end_day IS NULL OR end_day < today ELSE end_day < low END
    THEN 'outside-window'
    WHEN NOT lasting AND last_day < low
    THEN 'outside-window'
    WHEN foreign_code
    THEN 'foreign-code'
    WHEN problem IS NOT NULL
    THEN problem
    WHEN first_day IS NULL
    THEN 'no-date'
    WHEN last_day > today
    THEN 'partial-date'
    WHEN lasting AND NOT ongoing AND end_day IS NULL AND first_day < low
    THEN 'partial-date'
    WHEN NOT lasting AND first_day < low
    THEN 'partial-date'
    WHEN exact AND (NOT started OR first_day <> last_day)
    THEN 'partial-date'
    WHEN classed AND kind = 'encounter' AND classes.class IS NULL
    THEN CASE WHEN contact_class IS NULL THEN 'no-class' ELSE 'other-class' END
  END AS unusable
FROM (
  SELECT
    facts.patient,
    facts.place,
    facts.kind,
    facts.concept,
    facts.first_day IS NOT NULL AS started,
    CASE WHEN facts.first_day IS NULL AND facts.ongoing THEN DATE '0001-01-01' ELSE facts.first_day END AS first_day,
    CASE WHEN facts.first_day IS NULL AND facts.ongoing THEN wanted.today ELSE facts.last_day END AS last_day,
    facts.end_day,
    facts.ongoing,
    facts.ongoing OR facts.kind IN ('condition', 'medication') AS lasting,
    facts.instant,
    facts.value,
    facts.unit,
    facts.unit IS NULL OR facts.unit = '1' OR facts.unit LIKE '{%}' AS bare,
    facts.answer,
    facts.answer_text,
    facts.answer IS NOT NULL OR facts.answer_text IS NOT NULL AS answered,
    facts.truth,
    facts.contact_class,
    facts.status,
    facts.negated,
    facts.problem,
    wanted.rank IS NULL AS foreign_code,
    wanted.rank,
    wanted.own,
    wanted.reading,
    wanted.node,
    wanted.today,
    wanted.low,
    wanted.exact,
    wanted.classed,
    wanted.takes,
    wanted.reader,
    wanted.countable,
    wanted.whole,
    wanted.least,
    wanted.most,
    wanted.explained
  FROM feature_facts AS facts
  JOIN feature_wanted AS wanted ON wanted.kind = facts.kind AND wanted.concept = facts.concept
) AS met
LEFT JOIN feature_classes AS classes ON classes.node = met.node AND classes.class = met.contact_class;

-- A fact in a reading with what its value may be read as: a number in the element's unit (3.2), an option (3.4), a day.
-- Inexact is what these columns cannot hold, and what only the one-patient runtime reads; feature_set_aside has it.
CREATE VIEW feature_understood AS
SELECT
  dated.*,
  units.node IS NOT NULL OR (dated.countable AND dated.bare) AS accepted,
  CASE
    WHEN units.node IS NULL OR units.factor = 1
    THEN dated.value
    ELSE TRY_CAST(TRY_CAST(dated.value AS DECIMAL(19, 10)) * units.factor AS DECIMAL(28, 10))
  END + COALESCE(shifts.addend, 0) AS amount,
  COALESCE(meanings.meaning, texts.meaning) AS meaning,
  CASE
    WHEN dated.reader = 'day'
      AND REGEXP_FULL_MATCH(dated.answer_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}')
      AND dated.answer_text >= '0001'
    THEN TRY_CAST(dated.answer_text AS DATE)
  END AS stated_day,
  CASE
    WHEN dated.unusable IS NOT NULL
    THEN FALSE
    WHEN dated.reader = 'day'
    -- a basic or a week date
    THEN LENGTH(dated.answer_text) BETWEEN 7 AND 10
      AND TRANSLATE(dated.answer_text, '0123456789', '') IN ('', 'W', '-W', '-W-')
    WHEN units.node IS NULL OR units.factor = 1 OR dated.value IS NULL
    THEN FALSE
    ELSE COALESCE(
      TRY_CAST(dated.value AS DECIMAL(19, 10)) * units.factor
      <> TRY_CAST(TRY_CAST(dated.value AS DECIMAL(19, 10)) * units.factor AS DECIMAL(28, 10)),
      TRUE
    )
  END AS inexact
FROM feature_dated AS dated
LEFT JOIN feature_units AS units ON units.node = dated.node AND units.unit = dated.unit
LEFT JOIN feature_meanings AS meanings ON meanings.node = dated.node AND meanings.concept = dated.answer
LEFT JOIN feature_text_meanings AS texts ON texts.node = dated.node AND texts.answer_text = dated.answer_text
LEFT JOIN feature_shifts AS shifts ON shifts.node = dated.node AND shifts.concept = dated.concept;

-- A fact in a reading, with its value or the reason why it has none: runtime/reading.py, reader by reader. Values of all
-- types are numbers: no and yes are 0 and 1, an option is its number, a day is its distance from 1970-01-01. Of a count,
-- 1 is an occurrence and 0 none, unless the number itself is stated.
CREATE VIEW feature_read AS
SELECT
  understood.*,
  reader = 'occurrence' AND value IS NOT NULL AND own AS stated,
  CASE reader
    WHEN 'number'
    THEN CASE
      WHEN value IS NULL THEN 'no-value'
      WHEN unit IS NULL AND NOT countable THEN 'missing-unit'
      WHEN NOT accepted THEN 'unknown-unit'
      WHEN whole AND amount <> FLOOR(amount) THEN 'implausible-value'
      WHEN amount < least OR amount > most THEN 'implausible-value'
    END
    WHEN 'presence'
    THEN CASE
      WHEN truth IS NOT NULL AND NOT truth OR value = 0 AND bare THEN NULL
      WHEN answered AND (explained OR own) AND meaning IS NULL THEN 'unknown-answer'
    END
    WHEN 'boolean'
    THEN CASE
      WHEN truth IS NOT NULL THEN NULL
      WHEN answered THEN CASE WHEN meaning IS NULL THEN 'unknown-answer' END
      WHEN value IS NULL THEN 'no-value'
      WHEN NOT (bare AND value IN (0, 1)) THEN 'unknown-answer'
    END
    WHEN 'choice'
    THEN CASE
      WHEN meaning IS NOT NULL THEN NULL
      WHEN answered OR value IS NOT NULL OR truth IS NOT NULL THEN 'unknown-answer'
      ELSE 'no-value'
    END
    WHEN 'day'
    THEN CASE WHEN answer_text IS NOT NULL AND stated_day IS NULL AND own THEN 'unknown-answer' END
    WHEN 'occurrence'
    THEN CASE
      WHEN value IS NULL OR NOT own THEN NULL
      WHEN NOT bare THEN 'unknown-unit'
      WHEN value < 0 OR value <> FLOOR(value) THEN 'implausible-value'
    END
  END AS unread,
  CASE reader
    WHEN 'number'
    THEN amount
    WHEN 'presence'
    THEN CASE
      WHEN truth IS NOT NULL AND NOT truth OR value = 0 AND bare THEN 0
      WHEN answered AND (explained OR own) THEN meaning
      ELSE 1
    END
    WHEN 'boolean'
    THEN CASE WHEN truth IS NOT NULL THEN CASE WHEN truth THEN 1 ELSE 0 END WHEN answered THEN meaning ELSE value END
    WHEN 'choice'
    THEN meaning
    WHEN 'day'
    THEN DATE_DIFF('day', DATE '1970-01-01', COALESCE(stated_day, first_day))
    WHEN 'occurrence'
    THEN CASE WHEN value IS NOT NULL AND own THEN value WHEN truth IS NOT NULL AND NOT truth THEN 0 ELSE 1 END
  END AS gives
FROM feature_understood AS understood;

-- A fact in a reading: the reason why it does not count, else its value.
CREATE TABLE feature_screened AS
SELECT
  patient,
  reading,
  place,
  kind,
  concept = 0 AS uncoded,
  first_day,
  last_day,
  started,
  end_day,
  ongoing,
  instant,
  rank,
  stated,
  inexact,
  CAST(gives AS DECIMAL(28, 10)) AS value,
  COALESCE(unusable, unread) AS reason
FROM feature_read;

-- A fact that is left out because it starts during a fact of another element or soon after it (3.9); or may be.
CREATE TABLE feature_after AS
SELECT patient, reading, place, CASE WHEN BOOL_OR(sure) THEN 'after-event' ELSE 'partial-date' END AS reason
FROM (
  SELECT
    screened.patient,
    screened.reading,
    screened.place,
    events.last_day <= screened.first_day AND screened.last_day <= events.until AS sure
  FROM feature_screened AS screened
  JOIN (
    SELECT
      events.patient,
      exclusions.reading,
      events.first_day,
      events.last_day,
      SHIFTED(COALESCE(events.over, events.first_day), exclusions.months, exclusions.days) AS until,
      SHIFTED(COALESCE(events.over, events.last_day), exclusions.months, exclusions.days) AS latest
    FROM (
      SELECT
        screened.patient,
        screened.reading,
        screened.first_day,
        screened.last_day,
        CASE WHEN screened.ongoing THEN run.today ELSE screened.end_day END AS over
      FROM feature_screened AS screened
      CROSS JOIN run
      WHERE screened.reason IS NULL
    ) AS events
    JOIN feature_exclusions AS exclusions ON exclusions.after = events.reading
  ) AS events ON events.patient = screened.patient AND events.reading = screened.reading
  WHERE screened.reason IS NULL AND events.first_day <= screened.last_day AND screened.first_day <= events.latest
) AS near
GROUP BY patient, reading, place;

-- A fact in a reading which an element's value may be taken from, when what was left out after an event is known, too.
CREATE VIEW feature_sifted AS
SELECT
  screened.patient,
  screened.reading,
  screened.place,
  screened.kind,
  screened.uncoded,
  screened.first_day,
  screened.last_day,
  screened.started,
  screened.end_day,
  screened.ongoing,
  screened.instant,
  screened.rank,
  screened.stated,
  screened.value,
  COALESCE(screened.reason, after.reason) AS reason,
  windows.takes,
  windows.reader,
  windows.low,
  windows.today,
  windows.anchors,
  windows.episodic,
  windows.same_day
FROM feature_screened AS screened
JOIN feature_windows AS windows ON windows.reading = screened.reading
LEFT JOIN feature_after AS after
  ON after.patient = screened.patient AND after.reading = screened.reading AND after.place = screened.place
WHERE windows.takes IS NOT NULL;

-- A reading of a patient with too few values, or values over too short a time (3.8).
CREATE TABLE feature_too_few AS
SELECT few.patient, few.reading
FROM (
  SELECT
    sifted.patient,
    sifted.reading,
    COUNT(DISTINCT sifted.first_day) AS days,
    MIN(sifted.first_day) AS earliest,
    MAX(sifted.first_day) AS latest
  FROM feature_sifted AS sifted
  SEMI JOIN feature_repeats AS repeats ON repeats.reading = sifted.reading
  WHERE sifted.reason IS NULL
  GROUP BY sifted.patient, sifted.reading
) AS few
JOIN feature_repeats AS repeats ON repeats.reading = few.reading
WHERE few.days < repeats.least OR SHIFTED(few.earliest, repeats.months, repeats.days) > few.latest;

-- A fact in a reading, as it is counted: of too few values none. Fault is 0 for one that counts, 1 for one that says
-- nothing about the element, 2 for one that keeps nothing found from meaning no, 3 for one in doubt (3.6).
CREATE VIEW feature_counted AS
SELECT
  sifted.*,
  CASE
    WHEN reason IS NULL
    THEN 0
    WHEN reason IN ('outside-window', 'not-done', 'other-class', 'after-event', 'entered-in-error', 'future-date')
    THEN 1
    WHEN reason IN ('missing-unit', 'unknown-unit', 'implausible-value', 'unknown-answer')
    THEN 2
    ELSE 3
  END AS fault
FROM feature_sifted AS sifted
ANTI JOIN feature_too_few AS few
  ON few.patient = sifted.patient AND few.reading = sifted.reading AND sifted.reason IS NULL;

-- Which facts count for a data element, and with what value: semantics 2.4-2.7 and 3.1-3.6, as _Reading._screen in
-- runtime/features.py and runtime/reading.py have it.
-- A reading is a data element in one window: its own, its longer one (3.12), or that of another element which asks when
-- its facts are (3.9, 3.10). A reading's number is the element's own number where the window is its own.
-- SHIFTED(day, months, days) stands for an expression of dates.py.

-- A reading on the day of evaluation. Its window begins on day low; standing: it has none, and what lasts must last today.
CREATE TABLE feature_windows AS
SELECT
  readings.*,
  run.today,
  NOT readings.ever AND readings.months IS NULL AND readings.days IS NULL AS standing,
  CASE
    WHEN readings.months IS NOT NULL OR readings.days IS NOT NULL
    THEN SHIFTED(run.today, -readings.months, -readings.days)
    ELSE DATE '0001-01-01'
  END AS low
FROM feature_readings AS readings
CROSS JOIN run;

-- A concept of facts of a kind with a reading it matters to, and all that is to be known of that reading.
CREATE TABLE feature_wanted AS
SELECT
  matches.kind,
  matches.concept,
  matches.unresolved,
  matches.uncoded,
  matches.rank,
  matches.own,
  matches.kind = 'encounter' AS contact,
  matches.kind IN ('condition', 'medication') AS course,
  windows.*
FROM feature_matches AS matches
JOIN feature_windows AS windows ON windows.node = matches.node
WHERE matches.kind <> 'patient';

-- A fact in a reading, judged by its status and its days alone: unusable says why it does not count. First and last day
-- are those it may have started on; of one that goes on and has no start, any day until today.
CREATE VIEW feature_dated AS
SELECT
  met.*,
  CASE
    WHEN plain
      AND first_day = last_day
      AND first_day BETWEEN low AND today
      AND NOT lasting
      AND NOT uncoded
      AND rank IS NOT NULL
      AND classes IS NULL
    THEN NULL
    WHEN status = 'entered-in-error'
    THEN 'entered-in-error'
    WHEN negated
    THEN 'not-done'
    WHEN problem = 'future-date' OR first_day > today
    THEN 'future-date'
    WHEN lasting
      AND NOT ongoing
      AND first_day IS NOT NULL
      AND CASE WHEN standing THEN end_day IS NULL OR end_day < today ELSE end_day < low END
    THEN 'outside-window'
    WHEN NOT lasting AND last_day < low
    THEN 'outside-window'
    WHEN rank IS NULL
    THEN 'foreign-code'
    -- what a fact lacks is said last: a code, and after that the patient's name
    WHEN uncoded AND kind NOT IN ('request', 'appointment') AND (problem IS NULL OR problem = 'no-subject')
    THEN 'no-code'
    WHEN problem IS NOT NULL
    THEN problem
    WHEN first_day IS NULL
    THEN 'no-date'
    WHEN last_day > today
    THEN 'partial-date'
    WHEN first_day < low AND NOT (lasting AND (ongoing OR end_day IS NOT NULL))
    THEN 'partial-date'
    WHEN exact AND (NOT started OR first_day <> last_day)
    THEN 'partial-date'
    WHEN classes IS NULL OR NOT contact
    THEN NULL
    WHEN contact_class IS NULL
    THEN 'no-class'
    WHEN classes & CLASS(contact_class) = 0
    THEN 'other-class'
  END AS unusable
FROM (
  SELECT
    facts.patient,
    facts.place,
    facts.kind,
    facts.first_day IS NOT NULL AS started,
    CASE WHEN facts.first_day IS NULL AND facts.ongoing THEN DATE '0001-01-01' ELSE facts.first_day END AS first_day,
    CASE WHEN facts.first_day IS NULL AND facts.ongoing THEN wanted.today ELSE facts.last_day END AS last_day,
    facts.end_day,
    facts.ongoing,
    facts.ongoing OR wanted.course AS lasting,
    facts.concept,
    wanted.contact,
    wanted.course,
    facts.value,
    facts.unit,
    facts.answer,
    facts.answer_text,
    facts.truth,
    facts.contact_class,
    facts.status,
    facts.negated,
    facts.problem,
    facts.problem IS NULL AND NOT facts.negated AND (facts.status IS NULL OR facts.status <> 'entered-in-error') AS plain,
    wanted.today,
    wanted.rank,
    wanted.own,
    wanted.uncoded,
    wanted.reading,
    wanted.node,
    wanted.standing,
    wanted.low,
    wanted.exact,
    wanted.classes,
    wanted.newest,
    wanted.oldest,
    wanted.whether,
    wanted.numeric,
    wanted.presence,
    wanted.occurrence,
    wanted.dates,
    wanted.yes_or_no,
    wanted.countable,
    wanted.whole,
    wanted.least,
    wanted.most,
    wanted.explained
  FROM feature_records AS facts
  JOIN feature_wanted AS wanted
    ON wanted.concept = facts.concept AND wanted.kind = facts.kind AND wanted.unresolved = facts.unresolved
  WHERE NOT facts.void
) AS met;

-- A fact in a reading with what its value is read by: the factor of its unit and what is added (3.2), and the option that
-- its answer means (3.4).
CREATE VIEW feature_understood AS
SELECT
  dated.*,
  dated.answer IS NOT NULL OR dated.answer_text IS NOT NULL AS answered,
  units.node IS NOT NULL AS listed,
  units.node IS NOT NULL AND (units.factor IS NULL OR units.factor <> 1) AS factored,
  units.factor,
  shifts.addend,
  COALESCE(meanings.meaning, texts.meaning) AS meaning
FROM feature_dated AS dated
LEFT JOIN feature_units AS units ON units.node = dated.node AND units.unit = dated.unit
LEFT JOIN feature_shifts AS shifts ON shifts.node = dated.node AND shifts.concept = dated.concept
LEFT JOIN feature_meanings AS meanings ON meanings.node = dated.node AND meanings.concept = dated.answer
LEFT JOIN feature_text_meanings AS texts ON texts.node = dated.node AND texts.answer_text = dated.answer_text;

-- A fact in a reading with what its value comes to: a number in the element's unit; or that a sign is denied, that an answer
-- decides, or the day that is stated.
CREATE VIEW feature_said AS
SELECT
  *,
  CAST(
    CASE WHEN factored THEN TRY_CAST(TRY_CAST(value AS DECIMAL(19, 10)) * factor AS DECIMAL(28, 10)) ELSE value END
    + COALESCE(addend, 0) AS DECIMAL(28, 10)
  ) AS amount,
  CASE
    WHEN factored
    THEN TRY_CAST(value AS DECIMAL(19, 10)) * factor
    <> TRY_CAST(TRY_CAST(value AS DECIMAL(19, 10)) * factor AS DECIMAL(28, 10))
  END AS rounded,
  CASE WHEN presence THEN NOT truth OR (value = 0 AND BARE(unit)) END AS denied,
  answered AND (explained OR own) AS decides,
  CASE
    WHEN NOT dates OR answer_text < '0001'
    THEN NULL
    WHEN REGEXP_FULL_MATCH(answer_text, '[0-9]{4}-[0-9]{2}-[0-9]{2}')
    THEN TRY_CAST(answer_text AS DATE)
  END AS stated_day
FROM feature_understood;

-- A fact in a reading with its value, or the reason why it has none: runtime/reading.py, reader by reader. Values of all
-- types are numbers: no and yes are 0 and 1, an option is its number, a day its number from 1 for the calendar's first. Of
-- a count, 1 is an occurrence and 0 none, unless the number itself is stated. Inexact is what ten decimals cannot hold, or
-- a day written as only the one-patient runtime reads it: set_aside has its patient.
CREATE VIEW feature_read AS
SELECT
  *,
  occurrence AND value IS NOT NULL AND own AS stated,
  CASE
    WHEN unusable IS NOT NULL
    THEN unusable
    WHEN numeric
    THEN CASE
      WHEN value IS NULL
      THEN 'no-value'
      WHEN unit IS NULL AND NOT countable
      THEN 'missing-unit'
      WHEN NOT listed AND NOT (countable AND BARE(unit))
      THEN 'unknown-unit'
      WHEN amount IS NULL OR rounded
      THEN 'inexact'
      WHEN amount < least OR amount > most
      THEN 'implausible-value'
      WHEN whole
      THEN CASE WHEN amount <> FLOOR(amount) THEN 'implausible-value' END
    END
    WHEN presence
    THEN CASE WHEN decides AND denied IS NOT TRUE AND meaning IS NULL THEN 'unknown-answer' END
    WHEN dates
    THEN CASE
      WHEN REGEXP_FULL_MATCH(answer_text, '[0-9]{8}|[0-9]{4}-?W[0-9]{2}(-?[0-9])?')
      THEN 'inexact'
      WHEN answer_text IS NOT NULL AND stated_day IS NULL AND own
      THEN 'unknown-answer'
    END
    WHEN occurrence
    THEN CASE
      WHEN value IS NULL OR NOT own
      THEN NULL
      WHEN NOT BARE(unit)
      THEN 'unknown-unit'
      WHEN value < 0 OR value <> FLOOR(value)
      THEN 'implausible-value'
    END
    WHEN meaning IS NOT NULL OR (truth IS NOT NULL AND yes_or_no)
    THEN NULL
    WHEN answered
    THEN 'unknown-answer'
    WHEN yes_or_no
    THEN CASE WHEN value IS NULL THEN 'no-value' WHEN NOT (value IN (0, 1) AND BARE(unit)) THEN 'unknown-answer' END
    WHEN value IS NULL AND truth IS NULL
    THEN 'no-value'
    ELSE 'unknown-answer'
  END AS reason,
  CASE
    WHEN numeric
    THEN amount
    WHEN occurrence AND value IS NOT NULL AND own
    THEN value
    WHEN yes_or_no AND truth IS NULL AND NOT answered
    THEN value
    ELSE CAST(
      CASE
        WHEN presence
        THEN CASE WHEN denied THEN 0 WHEN decides THEN meaning ELSE 1 END
        WHEN dates
        THEN NUMBER_OF(COALESCE(stated_day, first_day))
        WHEN occurrence
        THEN CASE WHEN NOT truth THEN 0 ELSE 1 END
        WHEN yes_or_no AND truth IS NOT NULL
        THEN CASE WHEN truth THEN 1 ELSE 0 END
        ELSE meaning
      END AS DECIMAL(28, 10)
    )
  END AS gives
FROM feature_said;

-- A fact in a reading: the reason why it does not count, else its value. Fault is 0 for one that counts, 1 for one that says
-- nothing about the element, 2 for one that keeps nothing found from meaning no, 3 for one in doubt (3.6). Preference
-- is the greater the rather a fact is picked (3.7): the newest or oldest, or of an element that asks whether there is any
-- the newest that is there. Its bits are day (22) and rank (16), or whether it is there and day (22); a day that nobody
-- knows is 0. Contact: of an encounter; course: of a condition or a medication, which last.
CREATE TABLE feature_screened AS
SELECT
  patient,
  reading,
  place,
  first_day,
  last_day,
  end_day,
  started,
  ongoing,
  contact,
  course,
  stated,
  uncoded,
  rank,
  gives AS value,
  reason,
  fault,
  CASE
    WHEN fault > 0
    THEN NULL
    WHEN newest
    THEN day * 65536 + 65535 - rank
    WHEN whether
    THEN CAST(gives AS BIGINT) * 4194304 + day
    WHEN oldest
    THEN (4194303 - day) * 65536 + 65535 - rank
    ELSE 0
  END AS preference
FROM (
  SELECT
    *,
    CASE WHEN started THEN NUMBER_OF(first_day) ELSE 0 END AS day,
    CASE
      WHEN reason IS NULL
      THEN 0
      WHEN reason IN ('outside-window', 'not-done', 'other-class', 'after-event', 'entered-in-error', 'future-date')
      THEN 1
      WHEN reason IN ('missing-unit', 'unknown-unit', 'implausible-value', 'unknown-answer', 'inexact')
      THEN 2
      ELSE 3
    END AS fault
  FROM feature_read
) AS judged;

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
      WHERE screened.fault = 0
    ) AS events
    JOIN feature_exclusions AS exclusions ON exclusions.after = events.reading
  ) AS events ON events.patient = screened.patient AND events.reading = screened.reading
  WHERE screened.fault = 0 AND events.first_day <= screened.last_day AND screened.first_day <= events.latest
) AS near
GROUP BY patient, reading, place;

-- A fact in a reading that looks at all its facts together, when what was left out after an event is known, too.
CREATE TABLE feature_sifted AS
SELECT
  screened.* EXCLUDE (reason, fault, preference),
  COALESCE(after.reason, screened.reason) AS reason,
  CASE after.reason WHEN 'after-event' THEN 1 WHEN 'partial-date' THEN 3 ELSE screened.fault END AS fault,
  CASE WHEN after.reason IS NULL THEN screened.preference END AS preference
FROM feature_screened AS screened
SEMI JOIN feature_sifting AS sifting ON sifting.reading = screened.reading
LEFT JOIN feature_after AS after
  ON after.patient = screened.patient AND after.reading = screened.reading AND after.place = screened.place;

-- A reading of a patient with too few values, or values over too short a time (3.8).
CREATE TABLE feature_too_few AS
SELECT few.patient, few.reading
FROM (
  SELECT
    patient,
    reading,
    COUNT(DISTINCT first_day) AS days,
    MIN(first_day) AS earliest,
    MAX(first_day) AS latest
  FROM feature_sifted
  WHERE fault = 0
  GROUP BY patient, reading
) AS few
JOIN feature_repeats AS repeats ON repeats.reading = few.reading
WHERE few.days < repeats.least OR SHIFTED(few.earliest, repeats.months, repeats.days) > few.latest;

-- A fact in a reading that an element's value may be taken from, as it is counted: of too few values none.
CREATE VIEW feature_counted AS
SELECT screened.*
FROM feature_screened AS screened
ANTI JOIN feature_sifting AS sifting ON sifting.reading = screened.reading
ANTI JOIN feature_asides AS asides ON asides.reading = screened.reading
UNION ALL
SELECT sifted.*
FROM feature_sifted AS sifted
ANTI JOIN feature_too_few AS few ON few.patient = sifted.patient AND few.reading = sifted.reading AND sifted.fault = 0;

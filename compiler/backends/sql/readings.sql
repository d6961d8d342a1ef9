-- Which facts count for a data element, and with what value: semantics 2.4-2.7 and 3.1-3.6, as _Reading._screen in
-- runtime/features.py and runtime/reading.py have it.
-- A reading is a data element in one window: its own, its longer one (3.12), or that of another element which asks when
-- its facts are (3.9, 3.10). A reading's number is the element's own number where the window is its own.
-- SHIFTED(day, months, days) stands for an expression of dates.py; NUMBER_OF(day), DAY_OF(number), WHOLE(value), BARE(unit),
-- CLASS(class), TAKES(name), READER(name), REASON(code) and REASON_OF(problem) for those of features.py.

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

-- A form of facts with a reading it matters to, and all that is to be known of the two. Of what may be said against it:
-- refused comes before what its days say, faulty after that, and of a contact misplaced at last. Plain is what nothing is
-- said against that does not depend on days. What the value is read by is the factor of its unit and what is added (3.2), and
-- the option that its answer means (3.4).
CREATE TABLE feature_wanted AS
SELECT
  *,
  refused IS NULL AND faulty IS NULL AND NOT suspect AND NOT lasting AND classes IS NULL AS plain,
  CASE
    WHEN classes IS NULL OR NOT contact
    THEN NULL
    WHEN contact_class IS NULL
    THEN REASON('no-class')
    WHEN classes & CLASS(contact_class) = 0
    THEN REASON('other-class')
  END AS misplaced
FROM (
  SELECT
    forms.form,
    forms.ongoing,
    forms.planned_end,
    forms.suspect,
    forms.contact_class,
    forms.truth,
    forms.answer IS NOT NULL AS answered,
    forms.unit IS NULL AS unitless,
    BARE(forms.unit) AS bare,
    forms.kind = 'encounter' AS contact,
    forms.kind IN ('condition', 'medication') AS course,
    forms.ongoing OR forms.kind IN ('condition', 'medication') AS lasting,
    matches.uncoded,
    matches.rank,
    matches.own,
    CASE
      WHEN forms.status = 'entered-in-error'
      THEN REASON('entered-in-error')
      WHEN forms.negated
      THEN REASON('not-done')
    END AS refused,
    CASE
      WHEN matches.rank IS NULL
      THEN REASON('foreign-code')
      -- what a fact lacks is said last: a code, and after that the patient's name
      WHEN matches.uncoded
        AND forms.kind NOT IN ('request', 'appointment')
        AND (forms.fault IS NULL OR forms.fault = 'no-subject')
      THEN REASON('no-code')
      WHEN forms.fault IS NOT NULL
      THEN REASON_OF(forms.fault)
      WHEN forms.inexact
      THEN REASON('inexact')
    END AS faulty,
    units.node IS NOT NULL AS listed,
    units.node IS NOT NULL AND (units.factor IS NULL OR units.factor <> 1) AS factored,
    units.factor,
    meanings.meaning AS coded_meaning,
    shifts.addend,
    windows.*
  FROM feature_forms AS forms
  JOIN feature_matches AS matches
    ON matches.concept = forms.concept AND matches.kind = forms.kind AND matches.unresolved = forms.unresolved
  JOIN feature_windows AS windows ON windows.node = matches.node
  LEFT JOIN feature_shifts AS shifts ON shifts.node = matches.node AND shifts.concept = forms.concept
  LEFT JOIN feature_units AS units ON units.node = matches.node AND units.unit = forms.unit
  LEFT JOIN feature_meanings AS meanings ON meanings.node = matches.node AND meanings.concept = forms.answer
  WHERE forms.kind <> 'patient' AND NOT forms.void
) AS met;

-- A fact in a reading, judged by its form and its days: unusable says why it does not count. First and last day are those it
-- may have started on; of one that goes on and has no start, any day until today.
CREATE VIEW feature_dated AS
SELECT
  *,
  CASE
    WHEN plain AND first_day = last_day AND first_day BETWEEN low AND today
    THEN NULL
    WHEN refused IS NOT NULL
    THEN refused
    WHEN first_day > today
    THEN REASON('future-date')
    WHEN lasting
      AND NOT ongoing
      AND first_day IS NOT NULL
      AND CASE WHEN standing THEN end_day IS NULL OR end_day < today ELSE end_day < low END
    THEN REASON('outside-window')
    WHEN NOT lasting AND last_day < low
    THEN REASON('outside-window')
    WHEN suspect AND rank IS NOT NULL AND (until IS NULL OR until <= today)
    THEN REASON('malformed')
    WHEN faulty IS NOT NULL
    THEN faulty
    WHEN first_day IS NULL
    THEN REASON('no-date')
    WHEN last_day > today
    THEN REASON('partial-date')
    WHEN first_day < low AND NOT (lasting AND (ongoing OR end_day IS NOT NULL))
    THEN REASON('partial-date')
    WHEN exact AND (NOT started OR first_day <> last_day)
    THEN REASON('partial-date')
    ELSE misplaced
  END AS unusable
FROM (
  SELECT
    facts.patient,
    facts.place,
    facts.first_day IS NOT NULL AS started,
    CASE WHEN facts.first_day IS NULL AND wanted.ongoing THEN DATE '0001-01-01' ELSE facts.first_day END AS first_day,
    CASE WHEN facts.first_day IS NULL AND wanted.ongoing THEN wanted.today ELSE facts.last_day END AS last_day,
    facts.until,
    CASE WHEN wanted.planned_end AND facts.until > wanted.today THEN NULL ELSE facts.until END AS end_day,
    facts.value,
    facts.answer_text,
    wanted.*
  FROM feature_days AS facts
  JOIN feature_wanted AS wanted ON wanted.form = facts.form
) AS met;

-- A fact in a reading with what its answer means. What lies outside the window, was not done or is no such contact says
-- nothing, and gives no note.
CREATE VIEW feature_understood AS
SELECT
  dated.* EXCLUDE (answered),
  dated.answered OR dated.answer_text IS NOT NULL AS answered,
  COALESCE(dated.coded_meaning, texts.meaning) AS meaning
FROM feature_dated AS dated
LEFT JOIN feature_text_meanings AS texts ON texts.node = dated.node AND texts.answer_text = dated.answer_text
-- said once: DuckDB works out what is asked about as often as it is asked; and with what is joined here, or it would ask in
-- the join with forms, for each reading of a form by itself
WHERE COALESCE(dated.unusable, texts.meaning * 0, 0) NOT IN (REASON('outside-window'), REASON('not-done'), REASON('other-class'));

-- A fact in a reading with what its value comes to: a number in the element's unit, and whether ten decimals cannot hold it;
-- that a sign is denied, or that an answer decides; the day that is stated.
CREATE VIEW feature_said AS
SELECT
  *,
  CASE
    WHEN factored
    THEN TRY_CAST(
      TRY_CAST(TRY_CAST(value AS DECIMAL(19, 10)) * factor AS DECIMAL(28, 10)) + COALESCE(addend, 0) AS DECIMAL(28, 10)
    )
    WHEN addend IS NOT NULL
    THEN TRY_CAST(value + addend AS DECIMAL(28, 10))
    ELSE value
  END AS amount,
  CASE
    WHEN factored
    THEN TRY_CAST(value AS DECIMAL(19, 10)) * factor
    <> TRY_CAST(TRY_CAST(value AS DECIMAL(19, 10)) * factor AS DECIMAL(28, 10))
  END AS rounded,
  CASE WHEN reader = READER('presence') THEN NOT truth OR (value = 0 AND bare) END AS denied,
  CASE WHEN reader = READER('presence') THEN answered AND (explained OR own) END AS decides,
  CASE
    WHEN answer_text IS NULL OR reader <> READER('day') OR answer_text < '0001'
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
  reader = READER('occurrence') AND value IS NOT NULL AND own AS stated,
  CASE
    WHEN unusable IS NOT NULL
    THEN unusable
    -- what is met most, said so that an engine need not follow the branches below
    WHEN (reader = READER('number') AND listed AND NOT factored AND NOT whole AND amount BETWEEN least AND most)
      OR (reader IN (READER('boolean'), READER('choice')) AND meaning IS NOT NULL AND truth IS NULL)
      OR (reader = READER('boolean') AND truth IS NOT NULL)
      OR (reader = READER('presence') AND NOT answered)
    THEN NULL
    WHEN reader = READER('number')
    THEN CASE
      WHEN value IS NULL
      THEN REASON('no-value')
      WHEN unitless AND NOT countable
      THEN REASON('missing-unit')
      WHEN NOT listed AND NOT (countable AND bare)
      THEN REASON('unknown-unit')
      WHEN amount IS NULL OR rounded
      THEN REASON('inexact')
      WHEN amount < least OR amount > most
      THEN REASON('implausible-value')
      WHEN whole
      THEN CASE WHEN amount <> FLOOR(amount) THEN REASON('implausible-value') END
    END
    WHEN reader = READER('presence')
    THEN CASE WHEN decides AND denied IS NOT TRUE AND meaning IS NULL THEN REASON('unknown-answer') END
    WHEN reader = READER('day')
    THEN CASE
      WHEN REGEXP_FULL_MATCH(answer_text, '[0-9]{8}|[0-9]{4}-?W[0-9]{2}(-?[0-9])?')
      THEN REASON('inexact')
      WHEN answer_text IS NOT NULL AND stated_day IS NULL AND own
      THEN REASON('unknown-answer')
    END
    WHEN reader = READER('occurrence')
    THEN CASE
      WHEN value IS NULL OR NOT own
      THEN NULL
      WHEN NOT bare
      THEN REASON('unknown-unit')
      WHEN value < 0 OR value <> FLOOR(value)
      THEN REASON('implausible-value')
    END
    WHEN meaning IS NOT NULL OR (truth IS NOT NULL AND reader = READER('boolean'))
    THEN NULL
    WHEN answered
    THEN REASON('unknown-answer')
    WHEN reader = READER('boolean')
    THEN CASE WHEN value IS NULL THEN REASON('no-value') WHEN NOT (value IN (0, 1) AND bare) THEN REASON('unknown-answer') END
    WHEN value IS NULL AND truth IS NULL
    THEN REASON('no-value')
    ELSE REASON('unknown-answer')
  END AS reason,
  CASE
    WHEN reader = READER('number')
    THEN amount
    WHEN reader = READER('occurrence') AND value IS NOT NULL AND own
    THEN value
    WHEN reader = READER('boolean') AND truth IS NULL AND NOT answered
    THEN value
    ELSE CAST(
      CASE
        WHEN reader = READER('presence')
        THEN CASE WHEN denied THEN 0 WHEN decides THEN meaning ELSE 1 END
        WHEN reader = READER('day')
        THEN NUMBER_OF(COALESCE(stated_day, first_day))
        WHEN reader = READER('occurrence')
        THEN CASE WHEN NOT truth THEN 0 ELSE 1 END
        WHEN reader = READER('boolean') AND truth IS NOT NULL
        THEN CASE WHEN truth THEN 1 ELSE 0 END
        ELSE meaning
      END AS DECIMAL(28, 10)
    )
  END AS gives
FROM feature_said;

-- A fact in a reading that says something of the element: the reason why it does not count, else its value. Preference is the
-- greater the rather a fact is picked (3.7): the newest or oldest, or of an element that asks whether there is any the
-- newest that is there. In its bits are rank (16), the lower the greater, day (22), which is 0 where nobody knows it, and
-- whether it is there. Contact: of an encounter; course: of a condition or a medication, which last. Direct: its reading
-- counts it as it is here.
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
  direct,
  uncoded,
  gives AS value,
  reason,
  CASE
    WHEN reason IS NULL
    THEN (CASE WHEN takes = TAKES('exists') AND gives = 1 THEN 274877906944 ELSE 0 END)
      + (CASE WHEN takes = TAKES('first') THEN 4194303 - day ELSE day END << 16)
      + 65535 - rank
  END AS preference
FROM (
  SELECT *, CASE WHEN started THEN NUMBER_OF(first_day) ELSE 0 END AS day FROM feature_read
) AS judged;

-- A fact that is left out because it starts during a fact of another element or soon after it (3.9); or may be.
CREATE TABLE feature_after AS
SELECT patient, reading, place, CASE WHEN BOOL_OR(sure) THEN REASON('after-event') ELSE REASON('partial-date') END AS reason
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

-- A fact in a reading that looks at all its facts together, when what was left out after an event is known, too.
CREATE TABLE feature_sifted AS
SELECT
  screened.* EXCLUDE (reason, preference),
  COALESCE(after.reason, screened.reason) AS reason,
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
  WHERE reason IS NULL
  GROUP BY patient, reading
) AS few
JOIN feature_repeats AS repeats ON repeats.reading = few.reading
WHERE few.days < repeats.least OR SHIFTED(few.earliest, repeats.months, repeats.days) > few.latest;

-- A fact in a reading that an element's value may be taken from, as it is counted: of too few values none.
CREATE VIEW feature_counted AS
SELECT screened.*
FROM feature_screened AS screened
WHERE screened.direct
UNION ALL
SELECT sifted.*
FROM feature_sifted AS sifted
ANTI JOIN feature_too_few AS few ON few.patient = sifted.patient AND few.reading = sifted.reading AND sifted.reason IS NULL;

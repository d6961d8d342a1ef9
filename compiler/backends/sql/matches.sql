-- Which facts matter to which nodes of the guideline, and what their codes and answers mean: semantics 3.1, 3.4 and 3.6,
-- as runtime/facts/interest.py has it. All of it is about concepts, of which there are few.
-- A node is a data element, an activity or a stratification, by its place among all of these.

-- A coding of a concept, under the guideline's URI of its system; an answer to a question that the guideline knows has
-- the own code of the data element asked for.
CREATE TABLE feature_codings AS
SELECT DISTINCT concepts.concept, COALESCE(aliases.system, concepts.system) AS system, concepts.code
FROM concepts
LEFT JOIN feature_aliases AS aliases ON aliases.alias = concepts.system
WHERE concepts.system <> 'urn:rettesnor:question'
UNION ALL
SELECT concepts.concept, questions.system, questions.code
FROM concepts
LEFT JOIN feature_questionnaires AS questionnaires ON questionnaires.url = concepts.questionnaire
JOIN feature_questions AS questions ON questions.link = concepts.code AND questions.own = (questionnaires.url IS NOT NULL)
WHERE concepts.system = 'urn:rettesnor:question';

-- A concept that some fact of a kind has; unresolved of a contact with a diagnosis that is not in the record.
CREATE TABLE feature_concepts AS
SELECT DISTINCT kind, concept, unresolved FROM forms;

-- A concept of facts of a kind that matters to a node by its codes, with the rank of its best code there (the lower the
-- more preferred), and whether it has the node's own code. Without a rank it is foreign: none of its codes is in a code
-- system that the node's value sets use.
CREATE TABLE feature_coded AS
SELECT kind, concept, node, MIN(rank) AS rank, BOOL_OR(own) AS own
FROM (
  SELECT met.kind, met.concept, codes.node, codes.rank, codes.own
  FROM feature_concepts AS met
  JOIN feature_codings AS codings ON codings.concept = met.concept
  JOIN feature_codes AS codes ON codes.system = codings.system AND codes.code = codings.code
  WHERE codes.kind = met.kind OR (codes.kind IS NULL AND met.kind NOT IN ('patient', 'request', 'appointment'))
  UNION ALL
  SELECT met.kind, met.concept, codes.node, codes.rank, FALSE AS own
  FROM feature_concepts AS met
  JOIN feature_codings AS codings ON codings.concept = met.concept
  JOIN feature_codes AS codes ON codes.system = codings.system AND codes.kind = met.kind
  WHERE codes.prefix AND STARTS_WITH(codings.code, codes.code)
  UNION ALL
  SELECT met.kind, met.concept, readers.node, CAST(NULL AS INTEGER) AS rank, FALSE AS own
  FROM feature_concepts AS met
  JOIN (SELECT DISTINCT kind, node FROM feature_read_systems) AS readers ON readers.kind = met.kind
  SEMI JOIN feature_codings AS codings ON codings.concept = met.concept
  ANTI JOIN (
    SELECT codings.concept, known.kind, known.node
    FROM feature_codings AS codings
    JOIN feature_read_systems AS known ON known.system = codings.system
  ) AS read ON read.concept = met.concept AND read.kind = met.kind AND read.node = readers.node
) AS found
GROUP BY kind, concept, node;

-- A concept of facts of a kind that matters to a node. Uncoded: without a code that matters it may be anything of its kind,
-- because it has none, or because what it is about is not in the record.
CREATE TABLE feature_matches AS
SELECT met.kind, met.concept, met.unresolved, coded.node, coded.rank, coded.own, FALSE AS uncoded
FROM feature_concepts AS met
JOIN feature_coded AS coded ON coded.kind = met.kind AND coded.concept = met.concept
UNION ALL
SELECT met.kind, met.concept, met.unresolved, readers.node, 0 AS rank, FALSE AS own, TRUE AS uncoded
FROM feature_concepts AS met
JOIN feature_readers AS readers ON readers.kind = met.kind
ANTI JOIN feature_coded AS coded ON coded.kind = met.kind AND coded.concept = met.concept
WHERE met.concept = 0 OR met.unresolved;

-- A coded answer that means one of a data element's options (3.4), by the option's number; one that means two means none.
CREATE TABLE feature_meanings AS
SELECT codings.concept, answers.node, MIN(answers.meaning) AS meaning
FROM feature_codings AS codings
JOIN feature_options AS answers ON answers.system = codings.system
WHERE answers.code = codings.code OR (answers.prefix AND STARTS_WITH(codings.code, answers.code))
GROUP BY codings.concept, answers.node
HAVING MIN(answers.meaning) = MAX(answers.meaning);

-- The same of an answer in plain text: a guideline may know the words.
CREATE TABLE feature_text_meanings AS
SELECT texts.answer_text, answers.node, MIN(answers.meaning) AS meaning
FROM (SELECT DISTINCT answer_text FROM occurrences) AS texts
JOIN feature_options AS answers
  ON answers.code = texts.answer_text OR (answers.prefix AND STARTS_WITH(texts.answer_text, answers.code))
WHERE answers.system = 'urn:rettesnor:text'
GROUP BY texts.answer_text, answers.node
HAVING MIN(answers.meaning) = MAX(answers.meaning);

-- What is added to the values of a data element that are coded by a concept (3.2).
CREATE TABLE feature_shifts AS
SELECT concept, node, CAST(SUM(addend) AS DECIMAL(28, 10)) AS addend
FROM (
  SELECT DISTINCT codings.concept, offsets.node, offsets.number, offsets.addend
  FROM feature_codings AS codings
  JOIN feature_offsets AS offsets ON offsets.system = codings.system
  WHERE offsets.code = codings.code OR (offsets.prefix AND STARTS_WITH(codings.code, offsets.code))
) AS found
GROUP BY concept, node;

-- What is to be known of a form, whatever the day. Void is what is no fact at all (entered in error, about somebody else),
-- and there only to be noted; special, what the Patient resource says, requests and appointments, a clinician's own levels,
-- and what was refused.
CREATE TABLE feature_forms AS
SELECT
  forms.*,
  COALESCE(problem IN ('entered-in-error', 'not-about-patient'), FALSE) AS void,
  -- a problem that is none: what depends on the value is for the readings to say
  COALESCE(problem = 'many-digits', FALSE) AS inexact,
  NULLIF(problem, 'many-digits') AS fault,
  -- what a fact lacks is said last
  contradicted AND (problem IS NULL OR problem IN ('no-code', 'no-subject')) AS suspect,
  kind IN ('patient', 'request', 'appointment') OR unresolved OR negated OR overriding.concept IS NOT NULL AS special
FROM forms
LEFT JOIN (
  SELECT DISTINCT matches.concept
  FROM feature_matches AS matches
  JOIN feature_overrides AS overrides ON overrides.node = matches.node
) AS overriding ON overriding.concept = forms.concept;

-- A fact with its days and its value, but for its form. Until is its end, or the end that was planned.
CREATE VIEW feature_days AS
SELECT
  patient,
  place,
  form,
  stem,
  number,
  first_day,
  LATEST(first_day, last_after) AS last_day,
  ENDING(first_day, last_after, end_after) AS until,
  instant_after,
  AMOUNT(value, long_value) AS value,
  answer_text,
  names
FROM occurrences;

-- A record as it is on the day of evaluation (2.7): what lies ahead is not a fact yet, and an end that was only planned is
-- none. Those that are no facts at all are here to be noted.
CREATE VIEW feature_records AS
SELECT
  days.patient,
  days.place,
  days.stem,
  days.number,
  days.first_day,
  days.last_day,
  CASE WHEN forms.planned_end AND days.until > run.today THEN NULL ELSE days.until END AS end_day,
  days.instant_after,
  days.answer_text,
  days.names,
  CASE
    WHEN forms.void
    THEN forms.fault
    WHEN days.first_day > run.today AND forms.kind NOT IN ('request', 'appointment')
    THEN 'future-date'
    WHEN forms.suspect AND (days.until IS NULL OR days.until <= run.today)
    THEN 'malformed'
    ELSE forms.fault
  END AS problem,
  forms.* EXCLUDE (problem)
FROM feature_days AS days
JOIN feature_forms AS forms ON forms.form = days.form
CROSS JOIN run;

-- A record of which more is to be known than what it says of a data element: what is special, and what is to be noted.
CREATE TABLE feature_marked AS
SELECT
  patient,
  place,
  kind,
  SOURCE(resource, stem, number) AS source,
  concept,
  unresolved,
  first_day,
  last_day,
  end_day,
  INSTANT(first_day, instant_after) AS instant,
  answer,
  answer_text,
  truth,
  status,
  negated,
  problem,
  void,
  names
FROM feature_records
WHERE special OR problem IS NOT NULL;

-- A form of coded facts that matter to an activity (5.2, 5.6).
CREATE TABLE feature_completing AS
SELECT forms.form, activities.activity
FROM feature_forms AS forms
JOIN feature_matches AS matches
  ON matches.concept = forms.concept AND matches.kind = forms.kind AND matches.unresolved = forms.unresolved
JOIN feature_activities AS activities ON activities.node = matches.node
WHERE NOT forms.void AND NOT matches.uncoded;

-- A fact of such a form.
CREATE VIEW activity_facts AS
SELECT
  completing.activity,
  records.patient,
  records.place,
  records.kind,
  SOURCE(records.resource, records.stem, records.number) AS source,
  records.concept,
  records.first_day,
  records.end_day,
  records.status,
  records.negated,
  records.problem,
  records.names
FROM feature_records AS records
JOIN feature_completing AS completing ON completing.form = records.form;

-- What was asked for and agreed: requests and appointments.
CREATE VIEW bookkeeping AS
SELECT patient, place, kind, source, concept, first_day, end_day, status, negated, problem, names
FROM feature_marked
WHERE kind IN ('request', 'appointment') AND NOT void;

-- A fact that may be a clinician's own level of a stratification (4.6): the level it names, if it names just one, and
-- whether it answers at all.
CREATE TABLE override_facts AS
SELECT
  facts.patient,
  overrides.stratification,
  facts.place,
  facts.source,
  facts.first_day,
  facts.last_day,
  facts.end_day,
  facts.instant,
  facts.status,
  facts.problem,
  facts.negated,
  meanings.meaning AS level,
  facts.answer IS NOT NULL OR facts.answer_text IS NOT NULL AS answered
FROM feature_marked AS facts
JOIN feature_matches AS matches
  ON matches.concept = facts.concept AND matches.kind = facts.kind AND matches.unresolved = facts.unresolved
JOIN feature_overrides AS overrides ON overrides.node = matches.node
LEFT JOIN feature_meanings AS meanings ON meanings.concept = facts.answer AND meanings.node = overrides.node
WHERE NOT facts.void;

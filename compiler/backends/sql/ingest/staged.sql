-- What the queries of one file give, until it is written out by parts of the population: a row per fact, and for a
-- resource that is no fact (a refuted diagnosis) one without a kind.
CREATE OR REPLACE TEMP TABLE staged (
    part INTEGER, -- none: nobody says whose it is, or there is no such patient
    patient INTEGER,
    key VARCHAR, -- where there is no such patient: the id that the resource has
    subject VARCHAR, -- with that: whom the resource names
    file INTEGER, -- with number: which resource it is
    number BIGINT,
    "row" INTEGER, -- place in the resource
    source VARCHAR,
    doubt VARCHAR, -- why the one-patient runtime has to judge this patient
    kind VARCHAR,
    concept INTEGER,
    first_day DATE,
    last_day DATE,
    end_day DATE,
    ongoing BOOLEAN,
    instant TIMESTAMP,
    value DECIMAL(28, 10),
    unit VARCHAR,
    answer INTEGER,
    answer_text VARCHAR,
    truth BOOLEAN,
    contact_class VARCHAR,
    status VARCHAR,
    performer VARCHAR,
    reason VARCHAR,
    negated BOOLEAN,
    problem VARCHAR,
    planned_end BOOLEAN,
    contradicted BOOLEAN,
    names VARCHAR[],
    reference VARCHAR, -- of a Patient: its clinic
    more INTEGER, -- a further concept it has itself
    about STRUCT(source VARCHAR, may_be_condition BOOLEAN, names VARCHAR[])[], -- what it refers to, if to anything
    target_concept INTEGER, -- what those who refer to it take over: none of a refuted diagnosis
    target_names VARCHAR[], -- with that: what it is called but for its id
    medication VARCHAR -- the Medication it refers to
);

-- Everybody of whom there is a Patient resource, in the new files or in the facts there were before.
CREATE OR REPLACE TEMP TABLE everybody (id VARCHAR, part INTEGER, patient INTEGER, is_new BOOLEAN);

-- Concepts and the like that were met, by their JSON text: what the one-patient runtime reads in them.
CREATE OR REPLACE TEMP TABLE texts (
    shape VARCHAR,
    text VARCHAR,
    malformed BOOLEAN,
    concept INTEGER, -- 0: no coding with both system and code
    codes VARCHAR[], -- of the codings, with or without a system
    said VARCHAR, -- in words: the text, else the first code
    plain VARCHAR, -- the text; of a Timing with one event, the event; of a Period its end, else its start
    last_day DATE, -- of dosages: when the last of them ends, if all do
    problem VARCHAR, -- with that
    days INTEGER, -- of a supply: days after the first
    names VARCHAR[], -- of identifiers
    is_contained BOOLEAN, -- a reference to a contained resource is among them
    targets STRUCT(source VARCHAR, may_be_condition BOOLEAN, names VARCHAR[])[], -- of references
    patients VARCHAR[] -- of participants: ids of patients
);

-- The file that is being read.
CREATE OR REPLACE TEMP TABLE reading (file INTEGER);

-- The ids of Patient resources, as they come.
CREATE OR REPLACE TEMP TABLE found (id VARCHAR, is_new BOOLEAN);

-- Medications that prescriptions refer to. Nobody's in particular.
CREATE OR REPLACE TEMP TABLE medications (source VARCHAR, concept INTEGER, doubt VARCHAR, file INTEGER, number BIGINT);

-- Concepts put together from several, which is what an Encounter with two reasons has.
CREATE OR REPLACE TEMP TABLE composed (parts INTEGER[], concept INTEGER);

-- Lines that cannot be read, or are nobody's.
CREATE OR REPLACE TEMP TABLE quality (file VARCHAR, line BIGINT, code VARCHAR, reference VARCHAR);

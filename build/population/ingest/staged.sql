-- What the queries of one file give, until it is written out by parts of the population: a row per fact, and for a
-- resource that is no fact (a refuted diagnosis) one without a kind.
CREATE OR REPLACE TEMP TABLE staged (
    part INTEGER, -- none: nobody says whose it is, or there is no such patient
    patient INTEGER,
    key VARCHAR, -- the patient's id, as the resource has it
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
    unresolved BOOLEAN,
    names VARCHAR[],
    reference VARCHAR -- of a Patient: its clinic
);

-- Everybody there is: the ids of the Patient resources.
CREATE OR REPLACE TEMP TABLE people (id VARCHAR, part INTEGER, patient INTEGER);

-- Concepts and the like that were met, by their JSON text: what the one-patient runtime reads in them.
CREATE OR REPLACE TEMP TABLE texts (
    shape VARCHAR,
    text VARCHAR,
    malformed BOOLEAN,
    concept INTEGER, -- 0: no coding with both system and code
    codes VARCHAR[], -- of the codings, with or without a system
    said VARCHAR, -- in words: the text, else the first code
    plain VARCHAR -- the text
);

-- The file that is being read.
CREATE OR REPLACE TEMP TABLE reading (file INTEGER);

-- The ids of Patient resources, as they come.
CREATE OR REPLACE TEMP TABLE found (id VARCHAR);

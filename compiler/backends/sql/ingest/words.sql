-- Columns of facts that may hold a few words each, and the types of resources.
CREATE OR REPLACE TEMP VIEW worded AS
SELECT kind, problem, status, unit, contact_class, performer, reason, answer_text FROM fact_rows
UNION ALL BY NAME
SELECT kind, problem, status, unit, contact_class, performer, reason, answer_text FROM kept_facts
UNION ALL BY NAME
SELECT UNNEST(['no-code', 'many-digits']) AS problem;

CREATE OR REPLACE TYPE resource_word AS ENUM (SELECT UNNEST(CAST($resources AS VARCHAR[])));

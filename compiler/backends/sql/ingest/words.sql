-- Columns of facts that may hold a few words each; kinds of facts and types of resources, in the order of their names.
CREATE OR REPLACE TEMP VIEW worded AS
SELECT performer, reason, answer_text FROM fact_rows
UNION ALL BY NAME
SELECT performer, reason, answer_text FROM kept_facts;

CREATE OR REPLACE TYPE kind_word AS ENUM (SELECT UNNEST(CAST($kinds AS VARCHAR[])));

CREATE OR REPLACE TYPE resource_word AS ENUM (SELECT UNNEST(CAST($resources AS VARCHAR[])));

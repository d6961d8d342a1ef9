-- Those of a part who are not in the new files stay as they were, under the numbers they have now.
CREATE OR REPLACE TEMP TABLE kept AS
SELECT old.patient AS was, everybody.patient
FROM READ_PARQUET($patients) AS old
JOIN everybody ON everybody.part = $part AND 'Patient/' || everybody.id = old.reference
WHERE NOT everybody.is_new;

INSERT INTO patients BY NAME
SELECT old.* REPLACE (kept.patient AS patient)
FROM READ_PARQUET($patients) AS old
JOIN kept ON kept.was = old.patient;

INSERT INTO kept_facts BY NAME
SELECT
    old.* EXCLUDE (place, source, stem, number, instant_after) REPLACE (kept.patient AS patient),
    stem || COALESCE(CAST(number AS VARCHAR), '') AS id,
    old.place AS was
FROM old_facts AS old
JOIN kept ON kept.was = old.patient;

INSERT INTO raw BY NAME
SELECT old.* REPLACE (kept.patient AS patient)
FROM READ_PARQUET($raw) AS old
JOIN kept ON kept.was = old.patient;

-- Everybody, in $parts parts by a hash of the id that is the same in every version of every program.
INSERT INTO everybody
SELECT id, part, ROW_NUMBER() OVER (PARTITION BY part ORDER BY id) - 1 AS patient, is_new
FROM (
    SELECT id, CAST(MD5_NUMBER_LOWER(id) % $parts AS INTEGER) AS part, BOOL_OR(is_new) AS is_new
    FROM found
    GROUP BY id
) AS numbered;

CREATE OR REPLACE TEMP TABLE people AS
SELECT id, part, patient FROM everybody WHERE is_new;

-- Everybody there is, in $parts parts by a hash of the id that is the same in every version of every program.
INSERT INTO people
SELECT id, part, ROW_NUMBER() OVER (PARTITION BY part ORDER BY id) - 1 AS patient
FROM (
    SELECT DISTINCT id, CAST(MD5_NUMBER_LOWER(id) % $parts AS INTEGER) AS part
    FROM found
) AS numbered;

-- The resources of which a record in this part has several: each as it stands in the files. They are looked for by one
-- number of patient and source, which costs half of what the two cost; where others have the same number, both are looked
-- at. A file and a place in it are one number, too: no file has a million million resources.
CREATE OR REPLACE TEMP TABLE copies AS
WITH marked AS (
    SELECT file, number, patient, source, HASH(patient, source) AS mark
    FROM part_rows
    WHERE source IS NOT NULL
),
suspected AS (
    SELECT mark
    FROM marked
    GROUP BY mark
    HAVING MIN(file * 1000000000000 + number) <> MAX(file * 1000000000000 + number)
),
places AS (
    SELECT DISTINCT file, number, patient, source
    FROM marked
    SEMI JOIN suspected USING (mark)
)
SELECT *
FROM places
QUALIFY COUNT(*) OVER (PARTITION BY patient, source) > 1;

SELECT file, number, patient, source FROM copies ORDER BY file, number, patient;

-- The resources of which a record in this part has several: each as it stands in the files.
CREATE OR REPLACE TEMP TABLE copies AS
WITH several AS (
    SELECT patient, source
    FROM part_rows
    WHERE source IS NOT NULL
    GROUP BY patient, source
    HAVING MIN(file) <> MAX(file) OR MIN(number) <> MAX(number)
)
SELECT DISTINCT part_rows.file, part_rows.number, part_rows.patient, part_rows.source
FROM part_rows
SEMI JOIN several ON several.patient = part_rows.patient AND several.source = part_rows.source;

SELECT file, number, patient, source FROM copies ORDER BY file, number, patient;

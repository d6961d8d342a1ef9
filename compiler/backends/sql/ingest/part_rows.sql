-- The rows of a part that are taken: of copies that say the same, one.
CREATE OR REPLACE TEMP TABLE left_out (file INTEGER, number BIGINT, patient INTEGER);

CREATE OR REPLACE TEMP VIEW part_rows AS
SELECT *
FROM staged_rows
ANTI JOIN left_out USING (file, number, patient);

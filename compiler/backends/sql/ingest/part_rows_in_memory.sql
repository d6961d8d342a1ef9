-- The staged rows of one part, where all are still in memory.
CREATE OR REPLACE TEMP TABLE part_rows AS
SELECT * EXCLUDE (part, key, subject) FROM staged WHERE part = $part;

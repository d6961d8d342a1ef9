-- The rows of a part, while all that is staged is in memory.
SET VARIABLE part = $part;

CREATE OR REPLACE TEMP VIEW staged_rows AS
SELECT * EXCLUDE (part, key, subject)
FROM staged
WHERE part = GETVARIABLE('part');

-- Resources with a number that DuckDB has not read as it is written.
UPDATE staged
SET doubt = COALESCE(doubt, 'number')
WHERE file = $read AND LIST_CONTAINS($numbers, number);

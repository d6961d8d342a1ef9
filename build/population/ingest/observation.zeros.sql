-- Observations in which DuckDB reads a number as 0.0, which is what is written, or so little that a double cannot hold it.
SELECT rowid
FROM resources
WHERE
    seems_zero("valueQuantity"."value")
    OR LEN(LIST_FILTER(component, LAMBDA each: seems_zero(each."valueQuantity"."value"))) > 0
ORDER BY rowid;

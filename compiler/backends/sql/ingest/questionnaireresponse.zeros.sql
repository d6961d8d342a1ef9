-- Responses in which DuckDB may have read a number as 0.0: what is written, or so little that a double cannot hold it.
SELECT rowid
FROM resources
WHERE CONTAINS(CAST(item AS VARCHAR), ':0.0') OR CONTAINS(CAST(item AS VARCHAR), ':-0.0')
ORDER BY rowid;

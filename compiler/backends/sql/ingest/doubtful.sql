-- Resources of which an element may be of a type that it must not be of.
SELECT DISTINCT number
FROM (
    SELECT file, number, doubt FROM staged
    UNION ALL
    SELECT file, number, doubt FROM medications
) AS read
WHERE file = $read AND doubt IN ('type', 'number')
ORDER BY number;

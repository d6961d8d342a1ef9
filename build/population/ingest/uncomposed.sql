-- Concepts that are to be put together and have not been yet.
SELECT DISTINCT parts
FROM combined
ANTI JOIN composed USING (parts)
WHERE LEN(parts) > 1
ORDER BY parts;

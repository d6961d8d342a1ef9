-- What is no resource of the type that the file is of.
SELECT COUNT(*)
FROM resources
WHERE CAST("resourceType" AS VARCHAR) IS DISTINCT FROM '"' || $resource || '"' OR NOT is_text(id);

SELECT COUNT(*) FROM resources WHERE CAST("resourceType" AS VARCHAR) IS DISTINCT FROM '"' || $resource || '"';

SELECT COUNT(*) FROM resources WHERE "resourceType" IS NULL OR plain("resourceType") <> $resource;

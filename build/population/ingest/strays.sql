-- Resources that are nobody's, or of a patient who is not in the export, as one whom no reference can name; not those that
-- are noted already.
SELECT DISTINCT
    file,
    number,
    CASE
        WHEN STARTS_WITH(source, 'Patient/') THEN 'id'
        WHEN key IS NOT NULL THEN 'no-patient'
        WHEN REGEXP_MATCHES(subject, '(^|/)[A-Z][A-Za-z]+/[^/]+(/_history/.*)?$') AND NOT CONTAINS(subject, '?')
            AND NOT REGEXP_MATCHES(subject, '(^|/)Patient/')
        THEN 'not-about-patient'
        ELSE 'no-subject'
    END AS code,
    source
FROM staged
WHERE part IS NULL AND COALESCE(doubt NOT IN ('malformed', 'not-json'), TRUE)
ORDER BY file, number;

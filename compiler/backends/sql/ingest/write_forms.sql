-- What a fact is, but for when it was and how much: few are met, and each is written once.
CREATE OR REPLACE TEMP TABLE forms AS
SELECT CAST(ROW_NUMBER() OVER () - 1 AS INTEGER) AS form, *
FROM (
    SELECT DISTINCT
        kind,
        resource,
        concept,
        unresolved,
        ongoing,
        unit,
        answer,
        truth,
        contact_class,
        status,
        negated,
        problem,
        planned_end,
        contradicted
    FROM all_facts
    ORDER BY ALL
) AS met;

COPY (SELECT * FROM forms ORDER BY form)
TO $file (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v2);

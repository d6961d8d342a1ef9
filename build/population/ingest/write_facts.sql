-- Each patient's facts by themselves, in the runtime's order. Their places follow from it: they stand in the same order.
-- Sorting costs by the width of a row, and more than that when it does not fit in memory. So columns that hold a few words
-- are numbers until they are written, in the order of the words; and names, which few facts have, are not a list.
CREATE OR REPLACE TEMP VIEW worded AS
SELECT kind, problem, status, unit, contact_class FROM part_rows WHERE kind IS NOT NULL
UNION ALL
SELECT kind, problem, status, unit, contact_class FROM kept_facts;

CREATE OR REPLACE TYPE kind_word AS ENUM (SELECT DISTINCT kind FROM worded ORDER BY kind);
CREATE OR REPLACE TYPE resource_word AS ENUM (SELECT UNNEST(CAST($resources AS VARCHAR[])));
CREATE OR REPLACE TYPE problem_word AS ENUM (
    SELECT problem FROM worded WHERE problem IS NOT NULL UNION SELECT 'no-code' ORDER BY problem
);
CREATE OR REPLACE TYPE status_word AS ENUM (
    SELECT DISTINCT status FROM worded WHERE status IS NOT NULL ORDER BY status
);
CREATE OR REPLACE TYPE unit_word AS ENUM (SELECT DISTINCT unit FROM worded WHERE unit IS NOT NULL ORDER BY unit);
CREATE OR REPLACE TYPE class_word AS ENUM (
    SELECT DISTINCT contact_class FROM worded WHERE contact_class IS NOT NULL ORDER BY contact_class
);

COPY (
    SELECT
        ordered.* EXCLUDE (instant, source, "row", was)
        REPLACE (COALESCE(FROM_JSON(names, '["VARCHAR"]'), []) AS names),
        CASE WHEN ordered.patient = places.patient THEN places.place ELSE ERROR('facts are not whole') END AS place
    FROM (
        SELECT
            * REPLACE (
                CAST(kind AS kind_word) AS kind,
                CAST(resource AS resource_word) AS resource,
                CAST(problem AS problem_word) AS problem,
                CAST(status AS status_word) AS status,
                CAST(unit AS unit_word) AS unit,
                CAST(contact_class AS class_word) AS contact_class,
                CASE WHEN LEN(names) > 0 THEN CAST(TO_JSON(names) AS VARCHAR) END AS names
            )
        FROM (
            SELECT * FROM facts
            UNION ALL
            SELECT * FROM kept_facts
        ) AS whole
        ORDER BY
            patient,
            was,
            CAST(kind AS kind_word),
            COALESCE(first_day, DATE '0001-01-01'),
            COALESCE(instant, TIMESTAMP '0001-01-01'),
            source,
            "row"
    ) AS ordered
    POSITIONAL JOIN (
        SELECT patient, CAST(UNNEST(RANGE(facts)) AS INTEGER) AS place
        FROM (
            SELECT patient, COUNT(*) AS facts
            FROM (
                SELECT patient
                FROM part_rows
                SEMI JOIN (SELECT patient FROM patients WHERE set_aside IS NULL) AS planned USING (patient)
                WHERE kind IS NOT NULL
                UNION ALL
                SELECT patient FROM kept_facts
            ) AS each_fact
            GROUP BY patient
            ORDER BY patient
        ) AS counted
    ) AS places
)
TO $file (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 3, PARQUET_VERSION v2, ROW_GROUP_SIZE 491520);

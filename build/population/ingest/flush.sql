-- Staged rows that are somebody's, written out by parts: of the columns, those in which anything stands. A
-- dictionary is soon given up where all values differ.
SET VARIABLE given = (
    SELECT LIST(name)
    FROM (
        UNPIVOT (SELECT COUNT(COLUMNS(* EXCLUDE (key, subject))) FROM staged WHERE part IS NOT NULL)
        ON COLUMNS(*)
        INTO NAME name VALUE rows
    ) AS counted
    WHERE rows > 0 OR name IN ('part', 'patient')
);

-- Rows are gathered by parts before they are written: the more, the farther from the processor they are by then.
SET partitioned_write_flush_threshold = 20480;

COPY (
    SELECT COLUMNS(LAMBDA name: LIST_CONTAINS(GETVARIABLE('given'), name))
    FROM staged
    WHERE part IS NOT NULL
)
TO $folder (
    FORMAT parquet, PARTITION_BY (part), APPEND, COMPRESSION snappy, PARQUET_VERSION v2, DICTIONARY_SIZE_LIMIT 1000
);

CREATE OR REPLACE TEMP TABLE staged AS
SELECT * FROM staged LIMIT 0;

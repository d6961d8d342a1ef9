-- What the queries of ingest have in common. A view reads every leaf as JSON text; these tell what it is.

-- Nothing that JSON begins with comes before a quotation mark, and nothing but that before '#'.
CREATE OR REPLACE TEMP MACRO is_text(leaf) AS leaf IS NULL OR CAST(leaf AS VARCHAR) < '#';
CREATE OR REPLACE TEMP MACRO are_texts(leaves) AS
    leaves IS NULL OR LEN(LIST_FILTER(leaves, LAMBDA leaf: leaf IS NULL OR NOT is_text(leaf))) = 0;
CREATE OR REPLACE TEMP MACRO are_there(elements) AS elements IS NULL OR LEN(elements) = LIST_COUNT(elements);
CREATE OR REPLACE TEMP MACRO is_boolean(leaf) AS leaf IS NULL OR CAST(leaf AS VARCHAR) IN ('true', 'false');
CREATE OR REPLACE TEMP MACRO is_number(leaf) AS
    leaf IS NULL
    OR STARTS_WITH(CAST(leaf AS VARCHAR), '-')
    OR (CAST(leaf AS VARCHAR) >= '0' AND CAST(leaf AS VARCHAR) < ':');
CREATE OR REPLACE TEMP MACRO is_integer(leaf) AS
    is_number(leaf) AND (leaf IS NULL OR NOT CONTAINS(CAST(leaf AS VARCHAR), '.'));

CREATE OR REPLACE TEMP MACRO plain(leaf) AS
    CASE
        WHEN CONTAINS(CAST(leaf AS VARCHAR), '\') THEN JSON_EXTRACT_STRING(leaf, '$')
        ELSE SUBSTRING(CAST(leaf AS VARCHAR), 2, LENGTH(CAST(leaf AS VARCHAR)) - 2)
    END;
CREATE OR REPLACE TEMP MACRO plain_each(leaves) AS LIST_TRANSFORM(leaves, LAMBDA leaf: plain(leaf));
CREATE OR REPLACE TEMP MACRO truth_of(leaf) AS CAST(leaf AS VARCHAR) = 'true';

-- A list of objects in which there are only strings, each without escapes.
CREATE OR REPLACE TEMP MACRO is_flat(text) AS
    REGEXP_FULL_MATCH(text, '\[(\{("[A-Za-z]+":"[^"\\]*",?)*\},?)*\]');

-- A number has come through a double. One of at most 15 digits is still what was written; longer ones are found in the
-- text of the file, and so are those that are so small that a double takes them for 0.0. Ten decimals fit the column.
CREATE OR REPLACE TEMP MACRO is_exact(leaf) AS
    leaf IS NULL
    OR (
        LENGTH(CAST(leaf AS VARCHAR)) <= 16
        AND REGEXP_FULL_MATCH(CAST(leaf AS VARCHAR), '-?\d+(\.\d{1,10})?')
    );
CREATE OR REPLACE TEMP MACRO seems_zero(leaf) AS CAST(leaf AS VARCHAR) IN ('0.0', '-0.0');
-- Whether all that is wrong with a row is that its value, a measurement, has more digits than the column holds.
CREATE OR REPLACE TEMP MACRO is_only_long(doubt, kind, value) AS
    COALESCE(doubt = 'number' AND kind = 'observation' AND value <> 0, FALSE);
CREATE OR REPLACE TEMP MACRO number_of(leaf) AS TRY_CAST(CAST(leaf AS VARCHAR) AS DECIMAL(28, 10));

-- Dates. A moment is a time stamp in UTC; days are those of Copenhagen, which is 0 to 2 hours ahead of UTC. What a date
-- says is worked out step by step: moment_of(text), first_day_of(text, moment), last_day_of(text, first_day). Where it is
-- a date and these are none, it cannot be read; is_odd(text, moment): it is a time stamp that the one-patient runtime may
-- read all the same, or understand otherwise.
-- Before 1950, time zone data differ from program to program.
CREATE OR REPLACE TEMP MACRO is_zoned(text) AS
    REGEXP_FULL_MATCH(
        text,
        '(19[5-9]\d|[2-8]\d\d\d)-\d\d-\d\dT([01]\d|2[0-3]):\d\d:\d\d(\.\d{1,9})?(Z|[+-](0\d|1[0-5]):[0-5]\d)'
    );
CREATE OR REPLACE TEMP MACRO is_local(text) AS
    REGEXP_FULL_MATCH(text, '(19[5-9]\d|[2-8]\d\d\d)-\d\d-\d\dT([01]\d|2[0-3]):\d\d:\d\d(\.\d{1,9})?');
CREATE OR REPLACE TEMP MACRO in_utc(zoned) AS MAKE_TIMESTAMP(EPOCH_US(zoned));
CREATE OR REPLACE TEMP MACRO from_copenhagen(local) AS in_utc(TIMEZONE('Europe/Copenhagen', local));
CREATE OR REPLACE TEMP MACRO moment_of(text) AS
    CASE
        WHEN LENGTH(text) <= 10 THEN NULL
        WHEN is_zoned(text) THEN in_utc(TRY_CAST(text AS TIMESTAMPTZ))
        WHEN is_local(text) THEN from_copenhagen(TRY_CAST(text AS TIMESTAMP))
    END;

CREATE OR REPLACE TEMP MACRO in_copenhagen(moment) AS TIMEZONE('Europe/Copenhagen', TIMEZONE('UTC', moment));
CREATE OR REPLACE TEMP MACRO day_in_copenhagen(moment) AS
    CASE WHEN EXTRACT(HOUR FROM moment) < 22 THEN CAST(moment AS DATE) ELSE CAST(in_copenhagen(moment) AS DATE) END;

-- A day that DuckDB reads and writes again as it was: it would also read 2023/1/1.
CREATE OR REPLACE TEMP MACRO day_of(text) AS
    CASE WHEN CAST(TRY_CAST(text AS DATE) AS VARCHAR) = text THEN TRY_CAST(text AS DATE) END;
CREATE OR REPLACE TEMP MACRO first_day_of(text, moment) AS
    CASE
        WHEN moment IS NOT NULL THEN day_in_copenhagen(moment)
        WHEN LENGTH(text) = 10 THEN day_of(text)
        WHEN LENGTH(text) = 7 THEN day_of(text || '-01')
        WHEN LENGTH(text) = 4 THEN day_of(text || '-01-01')
    END;
CREATE OR REPLACE TEMP MACRO last_day_of(text, first_day) AS
    CASE
        WHEN LENGTH(text) = 7 THEN LAST_DAY(first_day)
        WHEN LENGTH(text) = 4 THEN day_of(text || '-12-31')
        ELSE first_day
    END;
-- A local time that comes twice, or never, on the nights when the clock is changed.
CREATE OR REPLACE TEMP MACRO is_twofold(local) AS
    in_copenhagen(from_copenhagen(local)) <> local
    OR in_copenhagen(from_copenhagen(local) - INTERVAL 1 HOUR) = local
    OR in_copenhagen(from_copenhagen(local) + INTERVAL 1 HOUR) = local;
CREATE OR REPLACE TEMP MACRO is_odd(text, moment) AS
    CASE
        WHEN LENGTH(text) < 16 OR text IS NULL THEN FALSE
        WHEN moment IS NULL THEN
            text LIKE '____-__-__T__:%' AND NOT text LIKE '___________24%' AND NOT (is_zoned(text) OR is_local(text))
        WHEN text LIKE '%Z' OR text LIKE '%+__:__' OR text LIKE '%-__:__' THEN FALSE
        ELSE COALESCE(is_twofold(TRY_CAST(text AS TIMESTAMP)), FALSE)
    END;
-- 'no-date' or 'unreadable-date', where there is no day.
CREATE OR REPLACE TEMP MACRO date_problem(text, first_day) AS
    CASE WHEN text IS NULL THEN 'no-date' WHEN first_day IS NULL THEN 'unreadable-date' END;
CREATE OR REPLACE TEMP MACRO optional_problem(text, first_day) AS
    CASE WHEN text IS NOT NULL AND first_day IS NULL THEN 'unreadable-date' END;

-- Whose a resource is. A view's row names the patient by a reference; people has the patient's id.
CREATE OR REPLACE TEMP MACRO key_of(reference) AS
    CASE
        WHEN reference LIKE 'Patient/%' AND NOT reference LIKE 'Patient/%/%' THEN SUBSTRING(reference, 9)
        WHEN REGEXP_MATCHES(reference, '(^|/)Patient/[^/?#]+(/_history/[^/?]*)?$') THEN
            REGEXP_EXTRACT(reference, '(^|/)Patient/([^/?#]+)(/_history/[^/?]*)?$', 2)
        WHEN STARTS_WITH(LOWER(reference), 'urn:uuid:') THEN LOWER(reference[10:])
    END;

CREATE OR REPLACE TEMP MACRO is_withheld(labels) AS COALESCE(LIST_HAS_ANY(labels, ['REDACTED', 'MASKED']), FALSE);
CREATE OR REPLACE TEMP MACRO is_not(status, good) AS COALESCE(NOT LIST_CONTAINS(good, status), TRUE);

-- The resource a reference names: of an address the last two parts, never a version.
CREATE OR REPLACE TEMP MACRO source_of(reference) AS
    CASE
        WHEN reference LIKE 'http://%' OR reference LIKE 'https://%' THEN
            REGEXP_EXTRACT(REGEXP_REPLACE(reference, '/_history/.*', ''), '([^/]*/[^/]*)$', 1)
        ELSE REGEXP_REPLACE(reference, '/_history/.*', '')
    END;

-- A list with each member once, where it stands first.
CREATE OR REPLACE TEMP MACRO each_once(members) AS
    LIST_FILTER(members, LAMBDA member, place: LIST_POSITION(members, member) = place);

-- What a resource is called: by its identifiers, and its id.
CREATE OR REPLACE TEMP MACRO named_with(names, id) AS each_once(LIST_CONCAT(COALESCE(names, []), [id]));

-- A text that says something; and the resource a reference says, in whichever version, unless it is within its own.
CREATE OR REPLACE TEMP MACRO said(text) AS CASE WHEN REGEXP_MATCHES(text, '\S') THEN text END;
CREATE OR REPLACE TEMP MACRO said_outside(reference) AS
    CASE WHEN reference NOT LIKE '#%' THEN said(REGEXP_REPLACE(reference, '/_history/.*', '')) END;

-- What tells somebody from others: the reference, else the identifier.
CREATE OR REPLACE TEMP MACRO identified(reference, system, value) AS
    COALESCE(said_outside(reference), said(system || '|') || said(value), said(value));

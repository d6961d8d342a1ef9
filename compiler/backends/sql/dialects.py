"""A stage as text, for DuckDB or for Spark: the same tree, with the same meaning on both.

A tree is checked (:mod:`.portable`): it holds only what has been tried on both engines. For Spark it is rewritten first
(:mod:`.spark`), because sqlglot changes the words of a dialect but not always their meaning. :data:`DIFFERENCES` is the
whole list of what differs, each with a test on both engines. Three more differences are met by the settings of the
session (``runtime/population/spark.py``): ANSI mode makes errors of what would be NULL, products of decimals lose
nothing, and the time zone is UTC.
"""

from __future__ import annotations

import textwrap
from typing import Final

import msgspec
from sqlglot import ErrorLevel

from rettesnor.runtime.population.statements import Dialect

from . import spark
from .portable import check
from .stage import Stage

_WIDTH: Final = 110


def render(stage: Stage, dialect: Dialect) -> str:
    """The query of a stage, indented, after its meaning as a comment; no semicolon at its end.

    Raises:
        NotPortable: a construct that does not mean the same on both engines, or has not been tried.
    """
    check(stage)
    query = spark.rewritten(stage.query) if dialect == "spark" else stage.query
    text = query.sql(dialect, pretty=True, max_text_width=_WIDTH, unsupported_level=ErrorLevel.RAISE)
    return f"{commented(stage.meaning)}\n{text}\n"


def commented(text: str) -> str:
    """A text as lines of comment."""
    return textwrap.fill(text, _WIDTH, initial_indent="-- ", subsequent_indent="-- ")


class Difference(msgspec.Struct, frozen=True):
    """A construct that the two engines read differently.

    Attributes:
        construct: as it is written in DuckDB.
        duckdb: what it means there, which is what we mean by it.
        spark: what becomes of it when sqlglot alone turns it into Spark's words.
        answer: how the Spark tree is rewritten; or that it is refused, and what to write instead.
        refused: whether a stage with it is an error.
    """

    construct: str
    duckdb: str
    spark: str
    answer: str
    refused: bool = False


DIFFERENCES: Final[tuple[Difference, ...]] = (
    # values by order
    Difference(
        "ARG_MAX(v, k), ARG_MIN(v, k)",
        "skips rows where v is NULL",
        "gives NULL where v is NULL at the maximum",
        "MAX_BY(v, k) FILTER (WHERE NOT v IS NULL)",
    ),
    Difference(
        "ARG_MAX(v, {'a': a, …})",
        "in a struct, NULL is after every value",
        "in a struct, NULL is before every value",
        "each part of the key follows whether it is NULL",
    ),
    Difference(
        "{'a': a} < {'a': b}, MAX({…}), ORDER BY {…}",
        "in a struct, NULL is after every value",
        "in a struct, NULL is before every value",
        "compare the parts, or take ARG_MAX",
        refused=True,
    ),
    Difference(
        "LIST(x ORDER BY k)",
        "in order, with its NULLs; of no rows NULL",
        "in any order, without NULLs; of no rows empty",
        "structs of key and value are collected and sorted, then the values taken; an empty list becomes NULL",
    ),
    Difference("LIST(x)", "in any order", "in any order", "say the order: LIST(x ORDER BY k)", refused=True),
    Difference("LIST(x ORDER BY k DESC)", "in that order", "in any order", "order by an ascending key", refused=True),
    # lists
    Difference(
        "LEFT JOIN LATERAL UNNEST(l)",
        "keeps a row whose list is empty or NULL",
        "LATERAL VIEW EXPLODE drops it",
        "LEFT JOIN LATERAL EXPLODE(l)",
    ),
    Difference(
        "UNNEST(l) … JOIN … ON u.x = …",
        "the list is unnested where it stands",
        "LATERAL VIEW follows all joins, which cannot name it",
        "JOIN LATERAL EXPLODE(l), where it stands",
    ),
    Difference(
        "UNNEST(l) WITH ORDINALITY", "counts from 1", "POSEXPLODE counts from 0", "1 is added to POSEXPLODE's place"
    ),
    Difference("l[i], i beyond the list", "NULL", "an error", "TRY_ELEMENT_AT(l, i)"),
    Difference(
        "LIST_CONTAINS(l, x), l with a NULL",
        "false where x is not in it",
        "NULL where x is not in it",
        "COALESCE(…, FALSE) where both l and x are there; FALSE where l is empty",
    ),
    Difference("LIST_DISTINCT(l)", "without NULL", "with NULL", "ARRAY_COMPACT around it"),
    Difference(
        "GENERATE_SERIES(a, b), a after b", "empty", "counts down", "SEQUENCE only where a is not after b; BIGINT"
    ),
    Difference(
        "CAST(UNNEST(GENERATE_SERIES(a, b)) AS INT)",
        "a row for each",
        "an error: EXPLODE stands alone",
        "EXPLODE(CAST(… AS ARRAY<INT>))",
    ),
    Difference("LIST_CONCAT(a, b)", "a NULL list is empty", "NULL where one is NULL", "write a || b", refused=True),
    Difference("MAP {…}, m[k]", "a map", "a parse error", "join a relation of VALUES", refused=True),
    # dates
    Difference(
        "CAST(d + INTERVAL n MONTH AS DATE)",
        "the end of a shorter month; INTERVAL (n) takes a column",
        "a column after INTERVAL is a parse error",
        "ADD_MONTHS(d, n), DATE_ADD(d, n)",
    ),
    Difference(
        "CAST(d AS TIMESTAMP) + INTERVAL (n) MICROSECOND",
        "a TIMESTAMP; n may be a column",
        "a column after INTERVAL is a parse error",
        "TIMESTAMPADD(MICROSECOND, n, …)",
    ),
    Difference("d + INTERVAL n MONTH", "a TIMESTAMP", "a DATE", "cast it to DATE", refused=True),
    Difference(
        "DATE_DIFF('year' or 'month', a, b)",
        "the boundaries between",
        "whole years or months between",
        "compare dates, or count days",
        refused=True,
    ),
    Difference(
        "CAST(text AS DATE)",
        "an error for a part of a date",
        "the first of the year or month",
        "only of a literal; else CASE WHEN REGEXP_FULL_MATCH(x, DAY) THEN TRY_CAST(x AS DATE) END",
        refused=True,
    ),
    Difference(
        "TRY_CAST(text AS DATE)",
        "NULL for a part of a date; reads 2024/1/5",
        "the first of the year or month",
        "CASE WHEN REGEXP_FULL_MATCH(x, DAY) THEN TRY_CAST(x AS DATE) END",
        refused=True,
    ),
    Difference("DATE_TRUNC", "a TIMESTAMP", "one with a time zone", "compute it of YEAR, MONTH, DAY", refused=True),
    Difference("EPOCH", "a DOUBLE", "a BIGINT", "compare the timestamps", refused=True),
    Difference(
        "AT TIME ZONE, TIMESTAMPTZ, NOW()",
        "the session's time zone",
        "another",
        "instants are TIMESTAMP in UTC; today is a column of run",
        refused=True,
    ),
    # numbers
    Difference("CAST(2.5 AS INT) of a decimal", "rounds half away from zero", "truncates", "CAST(ROUND(x) AS INT)"),
    Difference("a / b", "a DOUBLE", "a DECIMAL, rounded", "compare products: a >= c * b", refused=True),
    Difference("DOUBLE, 1e3", "binary", "another rounding and text", "numbers are DECIMAL", refused=True),
    Difference("SUM(x) of integers", "a HUGEINT", "a BIGINT", "CAST(SUM(x) AS BIGINT)", refused=True),
    Difference(
        "a | b & c, a || b + c",
        "operators of one strength, from the left",
        "& before |",
        "parentheses around what stands in another operator",
        refused=True,
    ),
    Difference(
        "NULL AS x, VALUES (NULL)", "an INTEGER", "a void, which cannot be written", "CAST(NULL AS …)", refused=True
    ),
    # texts
    Difference("REGEXP_FULL_MATCH(x, p)", "the whole of x", "no such function", r"x RLIKE '\A(?:p)\z'"),
    Difference(
        "SUBSTRING(x, 0, n)", "counts a place before the first", "counts from the first", "start at 1", refused=True
    ),
    Difference(
        "backslash, . and $ in a pattern, REGEXP_MATCHES(x, p) without ^",
        "RE2",
        "Java: $ passes over a newline at the end",
        "REGEXP_FULL_MATCH of letters, digits, sets, groups and repetitions",
        refused=True,
    ),
    Difference("LOWER, UPPER", "letter by letter", "ß becomes SS", "keep codes as they are", refused=True),
    Difference("x LIKE p", "no escape", "backslash escapes", "STARTS_WITH, or REGEXP_FULL_MATCH", refused=True),
    Difference("JSON: ->, ->>, $.a[*]", "a list", "a JSON text, NULL for none", "no JSON in a stage", refused=True),
    # whole queries
    Difference("SELECT * … QUALIFY", "the columns", "one more column", "name the columns", refused=True),
    Difference("ASOF JOIN, UNPIVOT, list comprehension", "as it says", "a parse error", "a window", refused=True),
)

"""What a stage may be made of means the same on DuckDB and Spark; what does not is refused or rewritten."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import duckdb
import pytest
import sqlglot
from sqlglot import exp

from rettesnor.compiler.backends.sql.dialects import DIFFERENCES, render
from rettesnor.compiler.backends.sql.portable import ALLOWED, DAY, NotPortable
from rettesnor.compiler.backends.sql.spec import Value, relation
from rettesnor.compiler.backends.sql.stage import Stage

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

ROWS = """
WITH t AS (
  SELECT * FROM (VALUES
    (1, 'a', 10, CAST('2024-01-31' AS DATE), 2.5, [1, NULL], TRUE),
    (1, 'b', NULL, CAST('2024-02-29' AS DATE), -2.5, [], NULL),
    (2, 'c', 30, NULL, 1.5, NULL, FALSE),
    (2, 'd', 5, CAST('2023-12-31' AS DATE), NULL, [2, 3], TRUE)
  ) AS v(g, s, n, d, x, l, b)
)
"""

EXAMPLES: dict[str, list[str]] = {
    "ARG_MAX(v, k), ARG_MIN(v, k)": [
        "SELECT g, ARG_MAX(n, s) AS a FROM t GROUP BY g",
        "SELECT ARG_MIN(n, s) FILTER (WHERE s = 'b' OR s = 'd') AS a FROM t",
    ],
    "ARG_MAX(v, {'a': a, …})": [
        "SELECT ARG_MAX(s, {'n': n, 's': s}) AS a FROM t",
        "SELECT g, ARG_MIN(s, {'d': d, 's': s}) AS a FROM t GROUP BY g",
    ],
    "{'a': a} < {'a': b}, MAX({…}), ORDER BY {…}": [
        "SELECT s FROM t WHERE {'a': n} > {'a': 1}",
        "SELECT MAX({'n': n, 's': s}).s AS a FROM t",
        "SELECT s, ROW_NUMBER() OVER (ORDER BY {'n': n, 's': s}) AS a FROM t",
    ],
    "LIST(x ORDER BY k)": [
        "SELECT LIST(s ORDER BY n) AS a, LIST(n ORDER BY g, s) AS b, "
        "LIST(s ORDER BY d) FILTER (WHERE n > 90) AS c FROM t",
        "SELECT g, LIST(DISTINCT n ORDER BY n) AS a FROM t GROUP BY g",
    ],
    "LIST(x)": ["SELECT LIST(n) AS a FROM t"],
    "LIST(x ORDER BY k DESC)": ["SELECT LIST(s ORDER BY s DESC) AS a FROM t"],
    "LEFT JOIN LATERAL UNNEST(l)": ["SELECT s, u.x FROM t LEFT JOIN LATERAL UNNEST(l) AS u(x) ON TRUE"],
    "UNNEST(l) … JOIN … ON u.x = …": [
        "SELECT t.s, u.y, o.s AS o FROM t CROSS JOIN UNNEST(t.l) AS u(y) JOIN t AS o ON o.g = u.y",
        "SELECT t.s, u.y, o.s AS o FROM t, UNNEST(t.l) AS u(y) JOIN t AS o ON o.g = u.y",
    ],
    "UNNEST(l) WITH ORDINALITY": ["SELECT s, u.y, u.i FROM t, UNNEST(l) WITH ORDINALITY AS u(y, i)"],
    "l[i], i beyond the list": ["SELECT l[2] AS a, l[1] AS b FROM t"],
    "LIST_CONTAINS(l, x), l with a NULL": ["SELECT s, LIST_CONTAINS(l, 2) AS a, LIST_CONTAINS(l, n) AS b FROM t"],
    "LIST_DISTINCT(l)": ["SELECT LIST_SORT(LIST_DISTINCT(l)) AS a FROM t"],
    "GENERATE_SERIES(a, b), a after b": [
        "SELECT s, UNNEST(GENERATE_SERIES(1, n - 8)) AS a FROM t",
        "SELECT s, u.i FROM t, UNNEST(GENERATE_SERIES(g, 1)) AS u(i)",
    ],
    "CAST(UNNEST(GENERATE_SERIES(a, b)) AS INT)": ["SELECT s, CAST(UNNEST(GENERATE_SERIES(g, 2)) AS INT) AS i FROM t"],
    "LIST_CONCAT(a, b)": ["SELECT LIST_CONCAT(l, [1]) AS a FROM t"],
    "MAP {…}, m[k]": ["SELECT MAP {'a': 1} AS a"],
    "CAST(d + INTERVAL n MONTH AS DATE)": [
        "SELECT CAST(d + INTERVAL 1 MONTH AS DATE) AS a, CAST(d - INTERVAL (g) YEAR AS DATE) AS b FROM t",
        "SELECT CAST(d - INTERVAL (g + 1) DAY AS DATE) AS a FROM t",
    ],
    "CAST(d AS TIMESTAMP) + INTERVAL (n) MICROSECOND": [
        "SELECT CAST(d AS TIMESTAMP) + INTERVAL (CAST(n AS BIGINT) * 8640000001 - 7200000000) MICROSECOND AS a FROM t",
    ],
    "d + INTERVAL n MONTH": ["SELECT d + INTERVAL 1 MONTH AS a FROM t"],
    "DATE_DIFF('year' or 'month', a, b)": [
        "SELECT DATE_DIFF('year', DATE '2024-12-31', DATE '2025-01-01') AS a",
        "SELECT DATE_DIFF('month', DATE '2024-01-31', DATE '2024-03-01') AS a",
    ],
    "CAST(text AS DATE)": [
        "SELECT CAST(a AS DATE) AS a FROM (SELECT '2024-05' AS a)",
        "SELECT CAST('2024' AS DATE) AS a",
    ],
    "TRY_CAST(text AS DATE)": ["SELECT TRY_CAST(a AS DATE) AS a FROM (SELECT '2024-05' AS a)"],
    "DATE_TRUNC": ["SELECT DATE_TRUNC('month', d) AS a FROM t"],
    "EPOCH": ["SELECT EPOCH(TIMESTAMP '2025-03-04 10:11:12') AS a"],
    "AT TIME ZONE, TIMESTAMPTZ, NOW()": [
        "SELECT TIMESTAMP '2025-03-04 10:11:12' AT TIME ZONE 'Europe/Copenhagen' AS a",
        "SELECT CAST('2025-03-04 10:11:12+01' AS TIMESTAMPTZ) AS a",
    ],
    "CAST(2.5 AS INT) of a decimal": [
        "SELECT CAST(x AS INT) AS a, CAST(x + 1 AS BIGINT) AS b, CAST(2.5 AS INT) AS c FROM t"
    ],
    "a / b": ["SELECT 1.0 / 3 AS a"],
    "DOUBLE, 1e3": ["SELECT CAST(CAST(x AS DOUBLE) * 1e20 AS VARCHAR) AS a FROM t"],
    "SUM(x) of integers": ["SELECT SUM(n) AS a FROM t"],
    "a | b & c, a || b + c": ["SELECT 1 | 2 & 4 AS a"],
    "NULL AS x, VALUES (NULL)": ["SELECT NULL AS a", "SELECT a FROM (VALUES (NULL)) AS v(a)"],
    "REGEXP_FULL_MATCH(x, p)": [
        "SELECT REGEXP_FULL_MATCH(s, '[ab]|c') AS a, REGEXP_FULL_MATCH(s || 'x', '[a-d]') AS b FROM t",
        f"SELECT CASE WHEN REGEXP_FULL_MATCH(s, '{DAY}') THEN TRY_CAST(s AS DATE) END AS a "
        "FROM (VALUES ('2024-02-29'), ('2024-02-30'), ('2024'), ('2024-1-5'), ('2024-01-05\n')) AS v(s)",
    ],
    "backslash, . and $ in a pattern, REGEXP_MATCHES(x, p) without ^": [
        "SELECT REGEXP_MATCHES(s, '^a$') AS a FROM (VALUES ('a\n')) AS v(s)",
    ],
    "SUBSTRING(x, 0, n)": ["SELECT SUBSTRING('abc', 0, 2) AS a"],
    "LOWER, UPPER": ["SELECT UPPER('straße') AS a", "SELECT LOWER('İ') AS a"],
    "x LIKE p": ["SELECT 'a_' LIKE 'a\\_' AS a"],
    "JSON: ->, ->>, $.a[*]": ['SELECT JSON_EXTRACT_STRING(\'{"a":[{"c":"x"}]}\', \'$.a[*].c\') AS a'],
    "SELECT * … QUALIFY": ["SELECT * FROM t QUALIFY ROW_NUMBER() OVER (PARTITION BY g ORDER BY s) = 1"],
    "ASOF JOIN, UNPIVOT, list comprehension": ["SELECT a.s FROM t AS a ASOF JOIN t AS b ON a.g = b.g AND a.n >= b.n"],
}
"""By construct: queries that show the difference."""

ALIKE = [
    "SELECT CONCAT_WS('-', s, CAST(n AS VARCHAR), 'z') AS a FROM t",
    "SELECT s, SUBSTRING(s, 1, 1) LIKE 'a%' AS a, '{' || s || '}' LIKE '{_}' AS b FROM t",
    "SELECT s, FLOOR(x) AS a, FLOOR(CAST(x AS DECIMAL(28, 10))) AS b, n * 7 // 2 % 5 AS c FROM t",
    "SELECT TRY_CAST(x * 1000 AS DECIMAL(4, 1)) AS a, TRY_CAST(x * 1.03 AS DECIMAL(4, 2)) AS b FROM t",
    "SELECT TRY_CAST(TRY_CAST(value AS DECIMAL(4, 2)) * 99 AS DECIMAL(5, 1)) AS a FROM (SELECT x AS value FROM t)",
    "SELECT s, MAX(n) OVER w AS a, MIN(n) OVER w AS b FROM t WINDOW w AS (PARTITION BY g)",
    "SELECT SHA1(UNHEX('6f0c') || ENCODE(s || CHR(10) || 'æ')) AS a, TRANSLATE(s, 'ab', 'xy') AS b FROM t",
    "SELECT s, REGEXP_MATCHES(s || 'b', '^[ac]b') AS a FROM t",
    "SELECT s, CAST(NULL AS VARCHAR) AS x FROM t UNION ALL SELECT s, NULL AS x FROM t",
    "SELECT CAST(d + INTERVAL 1 MONTH * g - INTERVAL 2 WEEK AS DATE) AS a FROM t",
    "SELECT s, ROW_NUMBER() OVER (PARTITION BY g ORDER BY n DESC, s) AS a, LAG(s) OVER (ORDER BY n, s) AS b FROM t",
    "SELECT s, RANK() OVER (ORDER BY n) AS a, DENSE_RANK() OVER (ORDER BY d DESC) AS b, LEAD(n, "
    "2) OVER (ORDER BY s) AS c FROM t",
    "SELECT s, MAX(n) OVER (PARTITION BY g ORDER BY s ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS a FROM t",
    "SELECT s AS a FROM t QUALIFY ROW_NUMBER() OVER (PARTITION BY g ORDER BY n DESC) = 1",
    "SELECT g, COUNT(*) AS a, COUNT(n) AS b, COUNT(*) FILTER (WHERE n > 6) AS c, COUNT(DISTINCT n) AS d, "
    "COUNT(DISTINCT s, n) AS e FROM t GROUP BY g",
    "SELECT g, CAST(SUM(n) AS BIGINT) AS a, MIN(n) AS b, MAX(d) AS c, MIN(b) AS d, MAX(s) AS e FROM t GROUP BY ALL",
    "SELECT g, BOOL_OR(b) AS a, BOOL_AND(b) AS c, BIT_OR(g) AS d, BIT_AND(n) AS e "
    "FROM t GROUP BY g HAVING COUNT(*) > 1",
    "SELECT (g & 1) | (n & 2) AS a, CAST(1 AS BIGINT) << 61 AS b, XOR(g, 7) AS c, n >> 1 AS d FROM t",
    "SELECT 7 // 2 AS a, -7 // 2 AS b, -7 % 2 AS c, ABS(-n) AS d, x * 2 - 1 AS e FROM t",
    "SELECT CAST(x AS DECIMAL(28, 10)) * CAST(1.0000000001 AS DECIMAL(28, 10)) AS a FROM t",
    "SELECT CAST(x AS DECIMAL(28, 10)) * 365.25 >= 900 * n AS a, CAST(SUM(x) AS DECIMAL(28, 10)) AS b "
    "FROM t GROUP BY ALL",
    "SELECT s FROM t WHERE n IS DISTINCT FROM 10 AND (b OR b IS NULL)",
    "SELECT b IS TRUE AS a, NOT b AS b, b IS NOT FALSE AS c, n IS NULL AS d, n IS NOT DISTINCT FROM g AS e FROM t",
    "SELECT n > 6 AND b AS a, n > 6 OR b AS b, n BETWEEN 5 AND 10 AS c, n IN (10, 5) AS d, n <> 10 AS e FROM t",
    "SELECT COALESCE(n, g) AS a, NULLIF(n, 10) AS b, CASE WHEN n >= 10 THEN 'x' WHEN n <= 5 THEN 'y' END AS c FROM t",
    "SELECT GREATEST(n, g) AS a, LEAST(d, DATE '2024-01-01') AS b, CASE g WHEN 1 THEN 'x' ELSE 'y' END AS c FROM t",
    "SELECT DATE_DIFF('day', d, DATE '2024-03-01') AS a, YEAR(d) AS b, MONTH(d) AS c, DAY(d) AS e, d + 3 AS f FROM t",
    "SELECT CAST(d + INTERVAL (g) WEEK AS DATE) AS a FROM t",
    "SELECT LAST_DAY(d) AS a, MAKE_DATE(2024, g, 3) AS b, "
    "d > CAST(DATE '2024-12-31' - INTERVAL 12 MONTH AS DATE) AS c FROM t",
    "SELECT TIMESTAMP '2024-01-31 10:11:12.5' AS a, CAST(instant AS DATE) AS b "
    "FROM (SELECT TIMESTAMP '2024-01-31 23:59:59' AS instant)",
    "SELECT s || CAST(NULL AS VARCHAR) AS a, s || 'æ' AS b, LENGTH('æøå👍') AS c, SUBSTRING('æøå', 2, "
    "1) AS d, SHA1('æ' || s) AS e FROM t",
    "SELECT STARTS_WITH('abc', s) AS a, STARTS_WITH(s, '') AS b, 'a\\b''c' AS c, CAST(x AS VARCHAR) AS d, "
    "CAST(b AS VARCHAR) AS e FROM t",
    "SELECT CAST(n > 6 AND b AS INT) AS a, CAST(d AS VARCHAR) AS b, CAST('12' AS INT) AS f, "
    "CAST('2.5' AS DECIMAL(28, 10)) AS c, CAST(n AS DECIMAL(28, 10)) AS e FROM t",
    "SELECT LIST_FILTER(l, lambda y: y > 1) AS a, LIST_TRANSFORM(l, lambda y: y + 1) AS b, "
    "ARRAY_LENGTH(l) AS c, LIST_SORT(l) AS d FROM t",
    "SELECT l || [1] AS a, CAST([] AS VARCHAR[]) AS b, [s, 'z'] AS c FROM t",
    "SELECT s, UNNEST([n, g]) AS a FROM t",
    "SELECT s, UNNEST(l) AS a FROM t",
    "SELECT {'a': {'b': n}}.a.b AS a FROM t",
    "SELECT s, u.x.k AS a FROM t, UNNEST([{'k': n}, {'k': g}]) AS u(x)",
    "SELECT * EXCLUDE (l, d) FROM t",
    "SELECT DISTINCT g, t.* FROM t",
    "SELECT a.s, "
    "b.s AS o FROM t AS a JOIN t AS b USING (g) LEFT JOIN t AS c ON c.n = a.n AND c.n > 6 WHERE c.s IS NULL",
    "SELECT t.s FROM t SEMI JOIN (SELECT 10 AS n) AS o ON o.n = t.n",
    "SELECT t.s FROM t ANTI JOIN (SELECT 10 AS n) AS o ON o.n = t.n",
    "SELECT COALESCE(a.n, b.n) AS x FROM t AS a FULL JOIN (SELECT 7 AS n) AS b ON a.n = b.n",
    "SELECT s FROM t WHERE n NOT IN (SELECT o.n FROM t AS o)",
    "SELECT s FROM t WHERE EXISTS (SELECT 1 AS one FROM t AS o WHERE o.g = t.g AND o.n < t.n)",
    "SELECT s, (SELECT MAX(u.x) FROM UNNEST(t.l) AS u(x)) AS a FROM t",
    "SELECT g FROM t UNION ALL SELECT n FROM t",
    "SELECT g FROM t UNION SELECT n FROM t",
    "WITH u AS (SELECT g AS k, n FROM t) SELECT u.k, o.n FROM u, (SELECT n FROM u) AS o",
]
"""Queries that mean the same as they are; with the examples of what is rewritten, they hold every node allowed."""


TREES = [
    exp.cast(exp.DateAdd(this=exp.column("d"), expression=exp.column("g"), unit=exp.var(unit)), "DATE")
    for unit in ("DAY", "WEEK", "MONTH", "YEAR")
]
"""Of the kinds that are built, not written."""


def stage(text: str) -> Stage:
    whole = text if text.startswith("WITH") else ROWS + text
    tree = sqlglot.parse_one(whole, read="duckdb")
    if text is not whole:
        return Stage(name="made_up", meaning="A row of an example.", query=tree)
    rows = sqlglot.parse_one(ROWS + "SELECT 1 AS one", read="duckdb")
    tree.args["with_"].set("expressions", [*rows.args["with_"].expressions, *tree.args["with_"].expressions])
    return Stage(name="made_up", meaning="A row of an example.", query=tree)


def on_duckdb(text: str) -> list[Any]:
    made = duckdb.execute(text)
    kinds = [_kind(str(column[1])) for column in made.description]
    return [kinds, *sorted(map(_comparable, made.fetchall()), key=repr)]


def on_spark(spark: SparkSession, text: str) -> list[Any]:
    made = spark.sql(text)
    kinds = [_kind(_WITH_ZONE.get(kind, kind)) for _, kind in made.dtypes]
    return [kinds, *sorted((_comparable(tuple(row)) for row in made.collect()), key=repr)]


_WITH_ZONE = {"timestamp": "TIMESTAMP WITH TIME ZONE"}
_KINDS = {
    "string": "VARCHAR",
    "timestamp_ntz": "TIMESTAMP",
    **dict.fromkeys(("tinyint", "smallint", "integer", "int", "bigint"), "INTEGER"),
}


def _kind(name: str) -> str:
    """A type in one word for both engines; how wide a number is, is not compared."""
    lower = name.lower()
    if lower.startswith("decimal("):
        return f"DECIMAL OF {lower.rpartition(',')[2]}"
    if lower.endswith("[]"):
        return f"LIST OF {_kind(lower[:-2])}"
    if lower.startswith("array<"):
        return f"LIST OF {_kind(lower[6:-1])}"
    return _KINDS.get(lower, lower.upper())


def _comparable(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return tuple(_comparable(item) for item in value)
    return repr(value)


def both(spark: SparkSession, text: str) -> tuple[list[Any], list[Any]]:
    made = stage(text)
    return on_duckdb(render(made, "duckdb")), on_spark(spark, render(made, "spark"))


def texts(refused: bool) -> Iterable[tuple[str, str]]:
    return [
        (each.construct, text) for each in DIFFERENCES if each.refused is refused for text in EXAMPLES[each.construct]
    ]


def test_every_difference_has_an_example() -> None:
    assert sorted(EXAMPLES) == sorted(each.construct for each in DIFFERENCES)


def test_every_node_allowed_has_an_example() -> None:
    trees = [*TREES, *(stage(text).query for text in (*ALIKE, *(text for _, text in texts(refused=False))))]
    assert {type(node) for tree in trees for node in tree.walk()} == ALLOWED


@pytest.mark.parametrize(("construct", "text"), texts(refused=True))
def test_refused(construct: str, text: str) -> None:
    with pytest.raises(NotPortable, match="stage made_up: ") as raised:
        render(stage(text), "duckdb")
    assert raised.value.node and raised.value.reason, construct


@pytest.mark.parametrize("text", [*ALIKE, *(text for _, text in texts(refused=False))])
def test_alike(spark: SparkSession, text: str) -> None:
    duck, spark_rows = both(spark, text)
    assert spark_rows == duck


@pytest.mark.parametrize("tree", TREES)
def test_built_trees_are_alike(spark: SparkSession, tree: exp.Expr) -> None:
    query = stage("SELECT s FROM t").query
    assert isinstance(query, exp.Select)
    made = Stage(name="made_up", meaning="A row.", query=query.select(exp.alias_(tree, "a")))
    assert on_spark(spark, render(made, "spark")) == on_duckdb(render(made, "duckdb"))


@pytest.mark.parametrize(("construct", "text"), [*texts(refused=True), *texts(refused=False)])
def test_sqlglot_alone_is_not_enough(spark: SparkSession, construct: str, text: str) -> None:
    """Else the row of the table could go."""
    alone = stage(text).query
    assert _tried(lambda: on_duckdb(alone.sql("duckdb"))) != _tried(lambda: on_spark(spark, alone.sql("spark"))), (
        construct
    )


def _tried(run: Any) -> Any:
    try:
        return run()
    except Exception as error:  # an engine's own
        return type(error).__name__


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("SELECT STRING_AGG(s, ',') AS a FROM t", "GroupConcat"),
        ("SELECT ANY_VALUE(n) AS a FROM t", "IgnoreNulls"),
        ("SELECT CONCAT(s, 'x') AS a FROM t", "Concat"),
        ("SELECT SOUNDEX(s) AS a FROM t", "Soundex"),
        ("SELECT NO_SUCH_FUNCTION(s) AS a FROM t", "Anonymous"),
        ("SELECT s FROM t LIMIT 1", "Select"),
        ("SELECT s FROM t ORDER BY s", "Select"),
        ("SELECT s FROM t NATURAL JOIN t AS o", "Join"),
        ("SELECT DISTINCT ON (g) s FROM t", "Distinct"),
        ("SELECT CAST(s AS JSON) AS a FROM t", "DataType"),
        ("SELECT s FROM t WHERE (g, n) IN (SELECT g, n FROM t)", "Tuple"),
    ],
)
def test_not_tried(text: str, node: str) -> None:
    with pytest.raises(NotPortable) as raised:
        render(stage(text), "spark")
    assert raised.value.node == node


@pytest.mark.parametrize(
    "tree",
    [
        exp.And(this=exp.Or(this=exp.true(), expression=exp.false()), expression=exp.false()),
        exp.Mul(this=exp.column("g"), expression=exp.Add(this=exp.column("n"), expression=exp.column("g"))),
        exp.Sub(this=exp.column("g"), expression=exp.Sub(this=exp.column("n"), expression=exp.column("g"))),
        exp.EQ(this=exp.EQ(this=exp.column("g"), expression=exp.column("n")), expression=exp.true()),
        exp.Is(this=exp.Not(this=exp.column("b")), expression=exp.Null()),
    ],
)
def test_an_operator_in_another_has_parentheses(tree: exp.Expr) -> None:
    query = exp.select(exp.alias_(tree, "a")).from_("t")
    with pytest.raises(NotPortable, match="parentheses"):
        render(Stage(name="made_up", meaning="A row.", query=query), "duckdb")


RELATIONS: list[tuple[dict[str, str], list[tuple[Value, ...]]]] = [
    (
        {"a": "INTEGER", "b": "VARCHAR", "c": "DECIMAL(28, 10)", "d": "DATE", "e": "BOOLEAN", "f": "BIGINT"},
        [
            (None, None, None, None, None, None),
            (-1, "it's a\\b\nc", Decimal("-1.0000000001"), dt.date(2024, 2, 29), True, 2**61),
            (2, "æ", Decimal("1E+3"), None, False, 1),
        ],
    ),
    ({"a": "INTEGER", "b": "VARCHAR"}, []),
]


@pytest.mark.parametrize(("columns", "rows"), RELATIONS)
def test_a_relation_has_its_types(columns: dict[str, str], rows: list[tuple[Value, ...]]) -> None:
    made = duckdb.execute(render(relation("made_up", "A row.", columns, rows), "duckdb"))
    assert [str(column[1]).replace(",", ", ") for column in made.description] == list(columns.values())
    assert made.fetchall() == rows


@pytest.mark.parametrize(("columns", "rows"), RELATIONS)
def test_a_relation_is_alike(spark: SparkSession, columns: dict[str, str], rows: list[tuple[Value, ...]]) -> None:
    made = relation("made_up", "A row.", columns, rows)
    assert on_spark(spark, render(made, "spark")) == on_duckdb(render(made, "duckdb"))


def test_the_meaning_stands_first() -> None:
    made = Stage(name="made_up", meaning="word " * 50, query=exp.select(exp.alias_(exp.true(), "a")))
    first, *rest = render(made, "duckdb").splitlines()
    assert first.startswith("-- word") and max(map(len, (first, *rest))) <= 120
    assert not re.search(";", "".join(rest))

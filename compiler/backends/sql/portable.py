"""What a stage may be made of: the nodes of sqlglot that were tried on DuckDB and on Spark, and how they may be used.

A node that is not listed is refused, and with it every function that sqlglot does not know. So a construct comes into
a stage only together with its entry here and, where the engines differ, its row in :data:`~.dialects.DIFFERENCES`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from sqlglot import exp

from rettesnor.runtime.population.fact_table import FACTS

from .stage import Stage

DAY: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
"""Pattern of a whole day; only what matches it is tried as a date."""


class NotPortable(ValueError):
    """A construct of a stage that does not mean the same on both engines, or has not been tried.

    Attributes:
        stage: name of the stage.
        node: name of sqlglot's node.
        reason: what is wrong with it.
    """

    def __init__(self, stage: str, node: exp.Expr, reason: str) -> None:
        self.stage, self.node, self.reason = stage, type(node).__name__, reason
        super().__init__(f"stage {stage}: {self.node}: {reason}: {node.sql('duckdb')[:200]}")


def check(stage: Stage) -> None:
    """Look through a stage.

    Raises:
        NotPortable: the first construct that may not be there.
    """
    for node in stage.query.walk():
        kind = type(node)
        if kind not in ALLOWED:
            raise NotPortable(stage.name, node, "not among the nodes tried on both engines")
        reason = _beyond(node) or _loose(node) or (_RULES[kind](node) if kind in _RULES else None)
        if reason is not None:
            raise NotPortable(stage.name, node, reason)


def _set(node: exp.Expr) -> Iterable[str]:
    return (name for name, value in node.args.items() if value not in (None, False, [], ""))


def _beyond(node: exp.Expr) -> str | None:
    """Arguments of a node that were not tried."""
    known = _ARGUMENTS.get(type(node))
    beyond = [] if known is None else sorted(set(_set(node)) - known)
    return f"not tried with {', '.join(beyond)}" if beyond else None


# operators

_STRENGTH: Final[tuple[tuple[type[exp.Expr], ...], ...]] = (
    (exp.Or,),
    (exp.And,),
    (exp.Not,),
    (
        *(exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.Is, exp.In, exp.Between, exp.NullSafeEQ),
        *(exp.NullSafeNEQ, exp.Like),
    ),
    (exp.BitwiseAnd, exp.BitwiseOr, exp.BitwiseXor, exp.BitwiseLeftShift, exp.BitwiseRightShift, exp.DPipe),
    (exp.Add, exp.Sub),
    (exp.Mul, exp.IntDiv, exp.Mod),
    (exp.Neg,),
)
_RANK: Final = {kind: rank for rank, kinds in enumerate(_STRENGTH) for kind in kinds}
_CHAINS: Final = (exp.Or, exp.And, exp.DPipe, exp.BitwiseAnd, exp.BitwiseOr)
_COMPARED: Final = _STRENGTH[3]
_FROM_THE_LEFT: Final = (exp.Add, exp.Sub, exp.Mul, exp.IntDiv, exp.Mod)


def _loose(node: exp.Expr) -> str | None:
    """An operator in another that is not weaker needs parentheses: sqlglot's constructors do not write them."""
    rank = _RANK.get(type(node))
    if rank is None:
        return None
    for name, operand in _operands(node):
        inner = _RANK.get(type(operand))
        if inner is None or inner > rank:
            continue
        if inner == rank and (
            (type(operand) is type(node) and isinstance(node, _CHAINS))
            or (name == "this" and isinstance(node, _FROM_THE_LEFT))
            or isinstance(node, exp.Not)
        ):
            continue
        return "an operator in it needs parentheses"
    if isinstance(node, _COMPARED) and any(isinstance(operand, exp.Struct) for _, operand in _operands(node)):
        return "the engines order NULL in a struct differently: compare the parts"
    return None


def _operands(node: exp.Expr) -> Iterable[tuple[str, exp.Expr]]:
    for name, value in node.args.items():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, exp.Expr):
                yield name, each


# rules of single nodes; each gives what is wrong, or nothing


def _arg_max(node: exp.Expr) -> str | None:
    outer = node.parent.parent if isinstance(node.parent, exp.Filter) else node.parent
    return "not as a window" if isinstance(outer, exp.Window) else None


def _max(node: exp.Expr) -> str | None:
    if isinstance(node.this, exp.Struct):
        return "the engines order NULL in a struct differently: take ARG_MAX"
    return None


def _sum(node: exp.Expr) -> str | None:
    outer = node.parent
    while isinstance(outer, (exp.Filter, exp.Window, exp.Coalesce)):
        outer = outer.parent
    return None if isinstance(outer, exp.Cast) else "cast it: DuckDB sums integers to HUGEINT"


def _list(node: exp.Expr) -> str | None:
    order = node.this
    if not isinstance(order, exp.Order):
        return "without ORDER BY a list has no order"
    outer = node.parent.parent if isinstance(node.parent, exp.Filter) else node.parent
    if isinstance(outer, exp.Window):
        return "not as a window"
    if any(key.args.get("desc") or key.args.get("nulls_first") for key in order.expressions):
        return "order by ascending keys, NULLs last"
    if isinstance(order.this, exp.Distinct) and [key.this for key in order.expressions] != order.this.expressions:
        return "what is distinct is what it is ordered by"
    return None


def _distinct_list(node: exp.Expr) -> str | None:
    return None if isinstance(node.parent, exp.ArraySort) else "without LIST_SORT around it a list has no order"


def _sorted_list(node: exp.Expr) -> str | None:
    return None if node.args.get("nulls_first") in (None, exp.false()) else "NULLs are last"


def _item(node: exp.Expr) -> str | None:
    places = node.expressions
    if len(places) == 1 and isinstance(places[0], exp.Literal) and not places[0].is_string:
        return None
    return "only with a literal place, from 1"


def _unnest(node: exp.Expr) -> str | None:
    lateral = node.parent if isinstance(node.parent, exp.Lateral) else None
    alias = (node if lateral is None else lateral).args.get("alias")
    if len(node.expressions) != 1:
        return "one list at a time"
    if alias is None or len(alias.args.get("columns") or ()) != 1:
        return "its alias names the table and its column"
    if lateral is not None and node.args.get("offset"):
        return "WITH ORDINALITY not in a LATERAL"
    return None


def _lateral(node: exp.Expr) -> str | None:
    join = node.parent
    if not isinstance(node.this, exp.Unnest) or not isinstance(join, exp.Join):
        return "only LEFT JOIN LATERAL UNNEST"
    if join.args.get("side") != "LEFT" or join.args.get("on") != exp.true():
        return "only LEFT JOIN LATERAL UNNEST … ON TRUE"
    return None


def _explode(node: exp.Expr) -> str | None:
    cast = isinstance(node.parent, exp.Cast) and isinstance(node.this, exp.GenerateSeries)
    column = node.parent.parent if cast and node.parent is not None else node.parent
    select = column.parent if isinstance(column, exp.Alias) else None
    if not isinstance(select, exp.Select):
        return "UNNEST stands alone in a column with a name; of GENERATE_SERIES it may be cast"
    several = sum(each.find(exp.Explode) is not None for each in select.expressions) > 1
    return "one a query" if several else None


def _series(node: exp.Expr) -> str | None:
    return "take GENERATE_SERIES(start, end)" if node.args.get("is_end_exclusive") or node.args.get("step") else None


_UNITS: Final = frozenset({"DAY", "WEEK", "MONTH", "YEAR"})


def _interval(node: exp.Expr) -> str | None:
    if node.text("unit").upper() == "MICROSECOND":
        return _to_timestamp(node)
    if node.text("unit").upper().rstrip("S") not in _UNITS:
        return "only of days, weeks, months and years"
    number = node.this
    if isinstance(number, exp.Literal) and not re.fullmatch("[0-9]+", number.this):
        return "only of a whole number"
    outer = node.parent
    if isinstance(outer, exp.Mul):
        if node.arg_key != "this" or not (isinstance(number, exp.Literal) and number.this == "1"):
            return "only INTERVAL 1 … is multiplied, from the left"
        node, outer = outer, outer.parent
    if not isinstance(outer, (exp.Add, exp.Sub)) or node.arg_key != "expression":
        return "only added to a date, or subtracted from one"
    return _to_date(outer)


def _to_timestamp(node: exp.Expr) -> str | None:
    outer = node.parent
    start = outer.this if isinstance(outer, exp.Add) else None
    if isinstance(node.this, exp.Paren) and isinstance(start, exp.Cast) and start.to.this == exp.DType.TIMESTAMPNTZ:
        return None
    return "only CAST(d AS TIMESTAMP) + INTERVAL (n) MICROSECOND"


def _date_add(node: exp.Expr) -> str | None:
    return _to_date(node) if node.text("unit").upper() in _UNITS else "only of days, weeks, months and years"


def _to_date(node: exp.Expr) -> str | None:
    """A date with an interval added is a timestamp in DuckDB."""
    outer = node.parent
    while isinstance(outer, (exp.Add, exp.Sub, exp.DateAdd, exp.Paren)):
        outer = outer.parent
    if isinstance(outer, exp.Cast) and outer.to.this == exp.DType.DATE:
        return None
    return "a date and an interval are cast to DATE"


def _days(node: exp.Expr) -> str | None:
    return None if node.text("unit").upper() == "DAY" else "the engines count years and months differently: count days"


_TYPES: Final = frozenset(
    {exp.DType.BOOLEAN, exp.DType.INT, exp.DType.BIGINT, exp.DType.DATE, exp.DType.TIMESTAMPNTZ, exp.DType.TEXT}
)


def _type(node: exp.Expr) -> str | None:
    if node.this in _TYPES or node.this == exp.DType.VARCHAR:
        return None
    if node.this == exp.DType.DECIMAL:
        return None if len(node.expressions) == 2 else "a DECIMAL has its digits and decimals"
    if node.this == exp.DType.ARRAY:
        return None
    return "not among the types tried"


def _cast(node: exp.Expr) -> str | None:
    assert isinstance(node, exp.Cast)
    value = node.this.unnest()
    if node.to.this != exp.DType.DATE:
        return None
    if isinstance(value, exp.Literal):
        return None if re.fullmatch(DAY, value.this) else "not a whole day"
    if isinstance(value, (exp.Add, exp.Sub, exp.DateAdd, exp.Null)) or _is_fact(value, "TIMESTAMP"):
        return None
    return "a text is a date only by TRY_CAST after REGEXP_FULL_MATCH; a timestamp is the instant of a fact"


def _is_fact(node: exp.Expr, kind: str) -> bool:
    """Whether a column has the name of one of facts that has a type; stages keep a name for what it is."""
    return isinstance(node, exp.Column) and FACTS.get(node.name, "").startswith(kind)


def _try_cast(node: exp.Expr) -> str | None:
    assert isinstance(node, exp.TryCast)
    branch = node.parent
    matched = exp.RegexpFullMatch(this=node.this, expression=exp.Literal.string(DAY))
    if node.to.this == exp.DType.DATE and isinstance(branch, exp.If):
        conditions = [branch.this] if not isinstance(branch.this, exp.And) else list(branch.this.flatten())
        if any(condition.sql() == matched.sql() for condition in conditions):
            return None
    number = isinstance(node.this, (exp.Mul, exp.Add, exp.Sub, exp.TryCast, exp.Cast)) or _is_fact(node.this, "DECIMAL")
    if node.to.this == exp.DType.DECIMAL and number:
        return None
    return "only CASE WHEN REGEXP_FULL_MATCH(x, DAY) [AND …] THEN TRY_CAST(x AS DATE) END, or of a number to DECIMAL"


_PLAIN: Final = re.compile(r"[\w\[\](){},|?*+ -]*", re.ASCII)


def _pattern(node: exp.Expr) -> str | None:
    pattern = node.expression
    text = pattern.this if isinstance(pattern, exp.Literal) and pattern.is_string else "."
    start = "^" if isinstance(node, exp.RegexpLike) else ""
    if text.startswith(start) and _PLAIN.fullmatch(text.removeprefix(start)):
        return None
    return "only a literal pattern of letters, digits, sets, groups and repetitions; REGEXP_MATCHES from ^ on"


def _like(node: exp.Expr) -> str | None:
    pattern = node.expression
    if isinstance(pattern, exp.Literal) and "\\" not in pattern.this:
        return None
    return "only a literal pattern without backslash"


def _literal(node: exp.Expr) -> str | None:
    if node.args.get("is_string") or re.fullmatch(r"[0-9]+(\.[0-9]+)?", node.this):
        return None
    return "a number is written in decimals"


def _part_of_text(node: exp.Expr) -> str | None:
    start = node.args.get("start")
    if isinstance(start, exp.Literal) and int(start.this) > 0:
        return None
    return "starts at a literal place, from 1"


def _alias(node: exp.Expr) -> str | None:
    """A column has the type it has in the first query of a union."""
    select = node.parent
    later = isinstance(select, exp.Select) and isinstance(select.parent, exp.Union) and select.arg_key == "expression"
    return "cast a column of NULLs" if isinstance(node.this, exp.Null) and not later else None


def _values(node: exp.Expr) -> str | None:
    columns = zip(*(row.expressions for row in node.expressions), strict=True)
    return "cast a column of NULLs" if any(all(isinstance(x, exp.Null) for x in one) for one in columns) else None


def _qualify(node: exp.Expr) -> str | None:
    select = node.parent
    assert isinstance(select, exp.Select)
    if select.args.get("windows"):
        return "not with WINDOW"
    stars = any(isinstance(each, exp.Star) or each.name == "*" for each in select.expressions)
    return "a query with QUALIFY names its columns" if stars else None


def _join(node: exp.Expr) -> str | None:
    kind, side = node.args.get("kind") or "", node.args.get("side") or ""
    if kind not in {"", "INNER", "CROSS", "SEMI", "ANTI"} or side not in {"", "LEFT", "FULL"}:
        return "not among the joins tried"
    return None


def _tuple(node: exp.Expr) -> str | None:
    return None if isinstance(node.parent, exp.Values) else "only in VALUES"


def _ordered(node: exp.Expr) -> str | None:
    if isinstance(node.this, exp.Struct):
        return "the engines order NULL in a struct differently: order by its parts"
    return None


_RULES: Final[Mapping[type[exp.Expr], Callable[[exp.Expr], str | None]]] = {
    exp.Alias: _alias,
    exp.ArgMax: _arg_max,
    exp.ArgMin: _arg_max,
    exp.ArrayAgg: _list,
    exp.ArrayDistinct: _distinct_list,
    exp.ArraySort: _sorted_list,
    exp.Bracket: _item,
    exp.Cast: _cast,
    exp.DataType: _type,
    exp.DateAdd: _date_add,
    exp.DateDiff: _days,
    exp.Explode: _explode,
    exp.GenerateSeries: _series,
    exp.Interval: _interval,
    exp.Join: _join,
    exp.Lateral: _lateral,
    exp.Like: _like,
    exp.Literal: _literal,
    exp.Max: _max,
    exp.Min: _max,
    exp.Ordered: _ordered,
    exp.Qualify: _qualify,
    exp.RegexpFullMatch: _pattern,
    exp.RegexpLike: _pattern,
    exp.Substring: _part_of_text,
    exp.Sum: _sum,
    exp.TryCast: _try_cast,
    exp.Tuple: _tuple,
    exp.Unnest: _unnest,
    exp.Values: _values,
}

_ARGUMENTS: Final[Mapping[type[exp.Expr], frozenset[str]]] = {
    exp.Select: frozenset(
        {"with_", "expressions", "from_", "joins", "where", "group", "having", "windows", "qualify", "distinct"}
    ),
    exp.Union: frozenset({"with_", "this", "expression", "distinct"}),
    exp.With: frozenset({"expressions"}),
    exp.CTE: frozenset({"this", "alias"}),
    exp.Table: frozenset({"this", "alias", "joins"}),
    exp.Subquery: frozenset({"this", "alias"}),
    exp.Join: frozenset({"this", "side", "kind", "on", "using"}),
    exp.Group: frozenset({"expressions", "all"}),
    exp.Distinct: frozenset({"expressions"}),
    exp.Star: frozenset({"except_"}),
    exp.Column: frozenset({"this", "table", "db"}),
    exp.Window: frozenset({"this", "partition_by", "order", "spec", "over", "alias"}),
    exp.Lag: frozenset({"this", "offset", "default"}),
    exp.Lead: frozenset({"this", "offset", "default"}),
    exp.ArraySort: frozenset({"this", "nulls_first"}),
    exp.RegexpFullMatch: frozenset({"this", "expression"}),
    exp.RegexpLike: frozenset({"this", "expression"}),
    exp.Floor: frozenset({"this"}),
    exp.Chr: frozenset({"expressions"}),
    exp.Encode: frozenset({"this", "charset"}),
    exp.Least: frozenset({"this", "expressions", "ignore_nulls"}),
    exp.Greatest: frozenset({"this", "expressions", "ignore_nulls"}),
    exp.ArgMax: frozenset({"this", "expression"}),
    exp.ArgMin: frozenset({"this", "expression"}),
    exp.Max: frozenset({"this"}),
    exp.Min: frozenset({"this"}),
    exp.Transform: frozenset({"this", "expression"}),
    exp.ArrayFilter: frozenset({"this", "expression"}),
    exp.In: frozenset({"this", "expressions", "query"}),
}

ALLOWED: Final[frozenset[type[exp.Expr]]] = frozenset(
    {
        # queries and relations
        *(exp.Select, exp.Union, exp.Subquery, exp.With, exp.CTE, exp.From, exp.Join, exp.Where, exp.Group),
        *(exp.Having, exp.Qualify, exp.Distinct, exp.Table, exp.TableAlias, exp.Alias, exp.Column, exp.Identifier),
        *(exp.Star, exp.Values, exp.Tuple, exp.Lateral, exp.Unnest, exp.Explode, exp.Exists, exp.In),
        # values
        *(exp.Literal, exp.Boolean, exp.Null, exp.Cast, exp.TryCast, exp.DataType, exp.DataTypeParam, exp.Var),
        # logic
        *(exp.And, exp.Or, exp.Not, exp.Paren, exp.Case, exp.If, exp.Coalesce, exp.Nullif),
        *(exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE, exp.Is, exp.Between, exp.NullSafeEQ, exp.NullSafeNEQ),
        *(exp.Greatest, exp.Least),
        # numbers and dates
        *(exp.Add, exp.Sub, exp.Mul, exp.IntDiv, exp.Mod, exp.Neg, exp.Abs, exp.Floor),
        *(exp.BitwiseAnd, exp.BitwiseOr, exp.BitwiseXor, exp.BitwiseLeftShift, exp.BitwiseRightShift),
        *(exp.Interval, exp.DateAdd, exp.DateDiff, exp.Year, exp.Month, exp.Day, exp.LastDay, exp.DateFromParts),
        # texts
        *(exp.DPipe, exp.ConcatWs, exp.StartsWith, exp.Substring, exp.Length, exp.RegexpFullMatch, exp.SHA),
        *(exp.RegexpLike, exp.Like, exp.Translate, exp.Chr, exp.Encode, exp.Unhex),
        # aggregates and windows
        *(exp.Count, exp.Sum, exp.Min, exp.Max, exp.ArgMax, exp.ArgMin, exp.LogicalOr, exp.LogicalAnd),
        *(exp.BitwiseOrAgg, exp.BitwiseAndAgg, exp.ArrayAgg, exp.Filter, exp.Order, exp.Ordered),
        *(exp.Window, exp.WindowSpec, exp.RowNumber, exp.Rank, exp.DenseRank, exp.Lag, exp.Lead),
        # lists and structs
        *(exp.Array, exp.ArraySize, exp.ArrayContains, exp.ArraySort, exp.ArrayDistinct, exp.Bracket),
        *(exp.ArrayFilter, exp.Transform, exp.Lambda, exp.GenerateSeries),
        *(exp.Struct, exp.PropertyEQ, exp.Dot),
    }
)

"""A tree in DuckDB's meaning → one that sqlglot writes for Spark with that meaning.

Only constructs that :mod:`.portable` lets through are met here. Spark runs with ANSI mode, time zone UTC and exact
products of decimals (``runtime/population/spark.py`` sets them): errors instead of NULLs, and nothing is rounded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sqlglot import exp

_KEY, _ABSENT, _VALUE = "k", "n", "v"


def rewritten(query: exp.Query) -> exp.Query:
    """The tree for Spark; the one given stays as it is."""
    whole = query.copy()
    for node in reversed(list(whole.walk())):  # what stands inside comes first
        rewrite = _REWRITES.get(type(node))
        if rewrite is not None:
            new = rewrite(node)
            if new is not node:
                node.replace(new)
    return whole


def _call(name: str, *args: exp.Expr) -> exp.Anonymous:
    return exp.Anonymous(this=name, expressions=list(args))


def _there(node: exp.Expr) -> exp.Expr:
    return exp.Not(this=exp.Is(this=_operand(node), expression=exp.Null()))


def _absent(node: exp.Expr) -> exp.Expr:
    return exp.Is(this=_operand(node), expression=exp.Null())


def _operand(node: exp.Expr) -> exp.Expr:
    copied = node.copy()
    return exp.Paren(this=copied) if isinstance(node, (exp.Binary, exp.Unary, exp.In, exp.Between)) else copied


def _by_order(node: exp.Expr) -> exp.Expr:
    """ARG_MAX and ARG_MIN: rows with a value only, and NULL after every value in a key of several parts."""
    assert isinstance(node, (exp.ArgMax, exp.ArgMin))
    there = _there(node.this)
    if isinstance(node.expression, exp.Struct):
        node.set("expression", _sortable(tuple(_field(part) for part in node.expression.expressions)))
    if isinstance(node.parent, exp.Filter):
        where = node.parent.expression
        where.set("this", exp.and_(where.this, there))
        return node
    return exp.Filter(this=node.copy(), expression=exp.Where(this=there))


def _field(part: exp.Expr) -> exp.Expr:
    value = part.expression if isinstance(part, exp.PropertyEQ) else part
    assert isinstance(value, exp.Expr)
    return value


def _sortable(keys: tuple[exp.Expr, ...], **more: exp.Expr) -> exp.Struct:
    """A struct that sorts as the keys do in DuckDB: NULL last."""
    fields: dict[str, exp.Expr] = {}
    for place, key in enumerate(keys):
        fields[f"{_ABSENT}{place}"] = _absent(key)
        fields[f"{_KEY}{place}"] = key.copy()
    return _struct({**fields, **more})


def _struct(fields: Mapping[str, exp.Expr]) -> exp.Struct:
    return exp.Struct(
        expressions=[exp.PropertyEQ(this=exp.to_identifier(name), expression=value) for name, value in fields.items()]
    )


def _list(node: exp.Expr) -> exp.Expr:
    """LIST(x ORDER BY k): Spark collects without order and leaves NULLs out, but not structs of them."""
    assert isinstance(node, exp.ArrayAgg)
    order = node.this
    distinct = isinstance(order.this, exp.Distinct)
    value = order.this.expressions[0] if distinct else order.this
    rows: exp.Expr = _call("COLLECT_LIST", _sortable(tuple(key.this for key in order.expressions), v=value.copy()))
    outer = node.parent if isinstance(node.parent, exp.Filter) else node
    if outer is not node:
        rows = exp.Filter(this=rows, expression=outer.args["expression"].copy())
    if distinct:
        rows = _call("ARRAY_DISTINCT", rows)
    some = exp.Nullif(this=_call("ARRAY_SORT", rows), expression=exp.Array())
    values = exp.Transform(
        this=some,
        expression=exp.Lambda(
            this=exp.Dot(this=exp.to_identifier("e"), expression=exp.to_identifier(_VALUE)),
            expressions=[exp.to_identifier("e")],
        ),
    )
    if outer is node:
        return values
    outer.replace(values)
    return node


def _unnest(node: exp.Expr) -> exp.Expr:
    """UNNEST among the relations of FROM: EXPLODE where it stands, as a lateral function."""
    assert isinstance(node, exp.Unnest)
    lateral = node.parent if isinstance(node.parent, exp.Lateral) else node
    names = (lateral.args.get("alias") or node.args["alias"]).copy()
    items = node.expressions[0].copy()
    relation: exp.Expr
    if counted := node.args.get("offset"):
        names.append("columns", counted.copy())
        source = exp.Table(this=_call("POSEXPLODE", items), alias=_names("q", "p", "x"))
        place = exp.Add(this=exp.column("p"), expression=exp.Literal.number(1))
        relation = exp.select(exp.column("x"), place).from_(source).subquery(copy=False)
    else:
        relation = _call("EXPLODE", items)
    new = exp.Lateral(this=relation, alias=names)
    if isinstance(lateral.parent, exp.Join) and not lateral.parent.args.get("side"):
        lateral.parent.set("kind", "CROSS")
    if lateral is node:
        return new
    lateral.replace(new)
    return node


def _names(table: str, *columns: str) -> exp.TableAlias:
    return exp.TableAlias(this=exp.to_identifier(table), columns=[exp.to_identifier(name) for name in columns])


def _moved(node: exp.Expr) -> exp.Expr:
    """A date, or a timestamp, and an interval."""
    assert isinstance(node, (exp.Add, exp.Sub, exp.DateAdd))
    interval = node.expression
    if isinstance(node, exp.DateAdd):
        interval = exp.Interval(this=interval.copy(), unit=node.args["unit"].copy())
    times: exp.Expr | None = None
    if isinstance(interval, exp.Mul):
        interval, times = interval.this, interval.expression
    if not isinstance(interval, exp.Interval):
        return node
    if interval.text("unit").upper() == "MICROSECOND":
        return _call("TIMESTAMPADD", exp.var("MICROSECOND"), interval.this.unnest().copy(), node.this.copy())
    number = interval.this
    if isinstance(number, exp.Literal):
        number = exp.Literal.number(int(number.this))
    if times is not None:
        number = times.copy() if number.this == "1" else exp.Mul(this=number.copy(), expression=times.copy())
    name, factor = _UNITS[interval.text("unit").upper().rstrip("S")]
    if factor != 1:
        number = exp.Mul(this=number.copy(), expression=exp.Literal.number(factor))
    if isinstance(node, exp.Sub):
        number = exp.Neg(this=exp.Paren(this=number.copy()) if isinstance(number, exp.Binary) else number.copy())
    return _call(name, node.this.copy(), number.copy())


_UNITS: Final = {
    "MONTH": ("ADD_MONTHS", 1),
    "YEAR": ("ADD_MONTHS", 12),
    "DAY": ("DATE_ADD", 1),
    "WEEK": ("DATE_ADD", 7),
}


def _cast(node: exp.Expr) -> exp.Expr:
    """A decimal cast to an integer is rounded, half away from zero."""
    assert isinstance(node, exp.Cast)
    if isinstance(node.this, exp.Explode):  # Spark takes it alone in a column only
        many = exp.DataType(this=exp.DType.ARRAY, expressions=[node.to.copy()], nested=True)
        return exp.Explode(this=exp.Cast(this=node.this.this.copy(), to=many))
    value = node.this.unnest()
    if node.to.this in (exp.DType.INT, exp.DType.BIGINT) and not (value.is_int or isinstance(value, _NO_DECIMALS)):
        return exp.Cast(this=exp.Round(this=node.this.copy()), to=node.to.copy())
    return node


_NO_DECIMALS: Final = (
    exp.Null,
    exp.Predicate,
    exp.Connector,
    exp.Not,
    exp.Boolean,
    exp.Exists,
    exp.LogicalOr,
    exp.LogicalAnd,
)


def _item(node: exp.Expr) -> exp.Expr:
    """An item of a list, of which sqlglot counts from 0."""
    assert isinstance(node, exp.Bracket)
    (place,) = node.expressions
    return _call("TRY_ELEMENT_AT", node.this.copy(), exp.Literal.number(int(place.this) + 1))


def _contains(node: exp.Expr) -> exp.Expr:
    assert isinstance(node, exp.ArrayContains)
    empty = exp.EQ(this=exp.ArraySize(this=node.this.copy()), expression=exp.Literal.number(0))
    both = exp.and_(_there(node.this), _there(node.expression))
    found = exp.Coalesce(this=node.copy(), expressions=[exp.false()])
    return exp.Case().when(empty, exp.false()).when(both, found)


def _distinct(node: exp.Expr) -> exp.Expr:
    return _call("ARRAY_COMPACT", node.copy())


def _series(node: exp.Expr) -> exp.Expr:
    """Spark counts down where the end is before the start."""
    assert isinstance(node, exp.GenerateSeries)
    start, end = (exp.cast(_operand(node.args[name]), "BIGINT") for name in ("start", "end"))
    counted = _call("SEQUENCE", start.copy(), end.copy())
    return (
        exp.Case()
        .when(exp.LTE(this=start.copy(), expression=end.copy()), counted)
        .when(exp.GT(this=start.copy(), expression=end.copy()), exp.Array())
    )


def _whole_match(node: exp.Expr) -> exp.Expr:
    assert isinstance(node, exp.RegexpFullMatch)
    pattern = exp.Literal.string(rf"\A(?:{node.expression.this})\z")  # $ would pass over a newline
    return exp.RegexpLike(this=node.this.copy(), expression=pattern)


_REWRITES: Final[Mapping[type[exp.Expr], Callable[[exp.Expr], exp.Expr]]] = {
    exp.Add: _moved,
    exp.ArgMax: _by_order,
    exp.ArgMin: _by_order,
    exp.ArrayAgg: _list,
    exp.ArrayContains: _contains,
    exp.ArrayDistinct: _distinct,
    exp.Bracket: _item,
    exp.Cast: _cast,
    exp.DateAdd: _moved,
    exp.GenerateSeries: _series,
    exp.RegexpFullMatch: _whole_match,
    exp.Sub: _moved,
    exp.Unnest: _unnest,
}

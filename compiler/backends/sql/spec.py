"""Small relations made of the decision graph: what the SQL is told about one guideline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from sqlglot import exp

from . import dates
from .stage import Stage

Value = bool | int | Decimal | str | dt.date | None


def relation(name: str, meaning: str, columns: Mapping[str, str], rows: Iterable[tuple[Value, ...]]) -> Stage:
    """A relation of constants.

    Args:
        name: of the relation.
        meaning: what a row of it is.
        columns: DuckDB's type of each column, by name. The first row is cast to it: VALUES of NULLs alone have a type
            of their own on each engine.
        rows: in the order of the columns; may be none.
    """
    kinds = [exp.DataType.build(kind, dialect="duckdb") for kind in columns.values()]
    given = [_constants(kinds, row) for row in rows]
    first, *others = given or [(exp.null(),) * len(kinds)]
    typed = [exp.cast(value, kind) for value, kind in zip(first, kinds, strict=True)]
    source = exp.Values(
        expressions=[exp.Tuple(expressions=list(row)) for row in (typed, *others)],
        alias=exp.TableAlias(
            this=exp.to_identifier("given"), columns=[exp.to_identifier(column) for column in columns]
        ),
    )
    query = exp.select(*(exp.column(column) for column in columns)).from_(source)
    return Stage(name=name, meaning=meaning, query=query if given else query.where(exp.false()))


def _constants(kinds: Sequence[exp.DataType], row: tuple[Value, ...]) -> tuple[exp.Expr, ...]:
    for kind, value in zip(kinds, row, strict=True):
        if isinstance(value, str) != (kind.this in exp.DataType.TEXT_TYPES) and value is not None:
            raise TypeError(f"{value!r} in a column of {kind.sql('duckdb')}")
    return tuple(map(literal, row))


def literal(value: Value) -> exp.Expr:
    """A value as a constant; numbers exactly, days as dates."""
    if value is None:
        return exp.null()
    if isinstance(value, bool):
        return exp.Boolean(this=value)
    if isinstance(value, dt.date):
        return dates.literal(value)
    if isinstance(value, str):
        return exp.Literal.string(value)
    number = exp.Literal.number(str(abs(value)) if isinstance(value, int) else format(abs(value), "f"))
    return exp.Neg(this=number) if value < 0 else number

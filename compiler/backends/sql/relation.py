"""Relations that a guideline itself gives: its value sets, units, levels and so on as rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal

from sqlglot import exp

Value = bool | int | Decimal | str | dt.date | None


def literal(value: Value) -> exp.Expr:
    """A value as SQL has it; numbers exactly, dates as dates."""
    if value is None:
        return exp.Null()
    if isinstance(value, bool):
        return exp.Boolean(this=value)
    if isinstance(value, (int, Decimal)):
        digits = str(abs(value)) if isinstance(value, int) else format(abs(value), "f")
        number = exp.Literal.number(digits)
        return exp.Neg(this=number) if value < 0 else number
    if isinstance(value, dt.date):
        return exp.cast(exp.Literal.string(value.isoformat()), "DATE")
    return exp.Literal.string(value)


def relation(columns: Mapping[str, str], rows: Sequence[tuple[Value, ...]]) -> exp.Select:
    """A query that gives ``rows``.

    Args:
        columns: DuckDB's name of the type, by name of the column. The first row is cast to it: VALUES of NULLs alone
            have a type of their own on each engine.
        rows: may be none.
    """
    kinds = [exp.DataType.build(kind, dialect="duckdb") for kind in columns.values()]
    first = rows[0] if rows else (None,) * len(kinds)
    typed = [exp.cast(literal(value), kind) for value, kind in zip(first, kinds, strict=True)]
    tuples = [typed, *([literal(value) for value in row] for row in rows[1:])]
    values = exp.Values(
        expressions=[exp.Tuple(expressions=each) for each in tuples],
        alias=exp.TableAlias(this=exp.to_identifier("v"), columns=[exp.to_identifier(name) for name in columns]),
    )
    whole = exp.select(*(exp.column(name, table="v") for name in columns)).from_(values)
    return whole if rows else whole.where(exp.false())

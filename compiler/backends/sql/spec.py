"""Small relations made of the decision graph: what the SQL is told about one guideline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from sqlglot import exp

from .dates import literal
from .stage import Stage


def relation(name: str, meaning: str, columns: Mapping[str, str], rows: Iterable[tuple[Any, ...]]) -> Stage:
    """A relation of constants.

    Args:
        name: of the relation.
        meaning: what a row of it is.
        columns: DuckDB's type of each column, by name.
        rows: in the order of the columns: strings, integers, Booleans, days, or none.
    """
    values = [exp.Tuple(expressions=[_constant(value) for value in row]) for row in rows]
    given = bool(values)
    if not given:
        values = [exp.Tuple(expressions=[exp.null() for _ in columns])]
    source = exp.Values(
        expressions=values,
        alias=exp.TableAlias(
            this=exp.to_identifier("given"), columns=[exp.to_identifier(column) for column in columns]
        ),
    )
    query = exp.select(*(exp.alias_(exp.cast(exp.column(name), kind), name) for name, kind in columns.items()))
    query = query.from_(source)
    return Stage(name=name, meaning=meaning, query=query if given else query.where(exp.false()))


def _constant(value: Any) -> exp.Expr:
    return literal(value) if isinstance(value, dt.date) else exp.convert(value)

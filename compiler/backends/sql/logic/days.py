"""Days and durations as SQL (semantics 2.3)."""

from __future__ import annotations

import datetime as dt

from sqlglot import exp

from rettesnor.runtime import graph as g
from rettesnor.runtime.calendar import add, subtract

from . import trees as sql
from .trees import Tree


def date(day: dt.date) -> Tree:
    """A day."""
    return sql.cast(exp.Literal.string(day.isoformat()), "DATE")


def shifted(day: Tree, duration: g.Duration, sign: str) -> Tree:
    """The day a duration after another, or before it; beyond the calendar's last or first day that one (2.3)."""
    kind = exp.Add if sign == "+" else exp.Sub
    interval = exp.Interval(this=exp.Literal.string(str(duration.value)), unit=exp.var(duration.unit.upper()))
    moved = sql.cast(kind(this=sql.operand(day), expression=interval), "DATE")
    if sign == "+":
        edge, last = "<=", subtract(dt.date.max, duration)
    else:
        edge, last = ">=", add(dt.date.min, duration)
    inside = sql.compared(edge, day, date(last))
    return sql.choose([(inside, moved), (sql.is_known(day), date(dt.date.max if sign == "+" else dt.date.min))])

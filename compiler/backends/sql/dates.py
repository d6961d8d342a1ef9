"""Calendar arithmetic as SQL: semantics 2.3, as :mod:`rettesnor.runtime.calendar` has it.

A duration stands in SQL as two integers, of which one is given: months (a year is 12) or days (a week is 7).
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from sqlglot import exp

from rettesnor.runtime.graph import Duration

_MONTHS: Final = {"month": 1, "year": 12}
_DAYS: Final = {"day": 1, "week": 7}


def months(duration: Duration | None) -> int | None:
    """The months of a duration in months or years; none of any other."""
    return None if duration is None or duration.unit not in _MONTHS else duration.value * _MONTHS[duration.unit]


def days(duration: Duration | None) -> int | None:
    """The days of a duration in days or weeks; none of any other."""
    return None if duration is None or duration.unit not in _DAYS else duration.value * _DAYS[duration.unit]


def shifted(day: exp.Expr, by_months: exp.Expr, by_days: exp.Expr) -> exp.Expr:
    """The day a number of months, or if that is null of days, after a day; either may be negative (2.3).

    Past the calendar's last day it is the last day, before its first the first. Null for no day; one of the two numbers
    is not null.
    """
    moved = exp.case().when(exp.Is(this=by_months.copy(), expression=exp.null()), _plus(day, by_days, "DAY"))
    moved = moved.else_(_plus(day, by_months, "MONTH"))
    # LEAST and GREATEST pass over nulls in both dialects: without its own branch no day would be the last day.
    kept: exp.Expr = exp.Least(this=moved, expressions=[literal(dt.date.max)], ignore_nulls=True)
    kept = exp.Greatest(this=kept, expressions=[literal(dt.date.min)], ignore_nulls=True)
    return exp.case().when(exp.Is(this=day.copy(), expression=exp.null()), exp.null()).else_(kept)


def months_apart(earlier: exp.Expr, later: exp.Expr) -> exp.Expr:
    """How many months after the month of one day the month of another is; the days of the month do not matter."""

    def number(day: exp.Expr) -> exp.Expr:
        return exp.Year(this=day.copy()) * 12 + exp.Month(this=day.copy())

    return exp.paren(number(later) - number(earlier))


def literal(day: dt.date) -> exp.Expr:
    """A day as a constant."""
    return exp.cast(exp.Literal.string(day.isoformat()), exp.DataType.Type.DATE)


def _plus(day: exp.Expr, number: exp.Expr, unit: str) -> exp.Expr:
    # DuckDB's sum is a time stamp, Spark's a date.
    added = exp.DateAdd(this=day.copy(), expression=number.copy(), unit=exp.var(unit))
    return exp.cast(added, exp.DataType.Type.DATE)

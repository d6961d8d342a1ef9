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


def last_before(day: exp.Expr, by_months: exp.Expr, by_days: exp.Expr) -> exp.Expr:
    """The last day from which the day that number of months or days before is not after ``day``.

    That of the last of a month is the last of a month: 31 March, less a month, is 28 February.
    """
    after = _plus(day, exp.convert(1), "DAY")
    by_month_end = _plus(shifted(after, by_months, by_days), exp.convert(-1), "DAY")
    ends = exp.and_(exp.not_(exp.Is(this=by_months.copy(), expression=exp.null())), exp.Day(this=after).eq(1))
    return exp.case().when(ends, by_month_end).else_(shifted(day, by_months, by_days))


def month_number(day: exp.Expr) -> exp.Expr:
    """The month of a day, counted through the years."""
    return exp.paren(exp.Year(this=day.copy()) * 12 + exp.Month(this=day.copy()))


def reached(start: exp.Expr, month: exp.Expr, day: exp.Expr) -> exp.Expr:
    """The most months after ``start`` that are not after a day (2.3), given by its month's number and its day; 31 for
    the last of any month.
    """
    short = exp.case().when(exp.Day(this=start.copy()) > day.copy(), exp.convert(1)).else_(exp.convert(0))
    return exp.paren(month.copy() - month_number(start) - short)


def literal(day: dt.date) -> exp.Expr:
    """A day as a constant."""
    return exp.cast(exp.Literal.string(day.isoformat()), exp.DataType.Type.DATE)


def _plus(day: exp.Expr, number: exp.Expr, unit: str) -> exp.Expr:
    interval = exp.Interval(this=exp.paren(number.copy()), unit=exp.var(unit))
    return exp.cast(exp.Add(this=day.copy(), expression=interval), exp.DataType.Type.DATE)

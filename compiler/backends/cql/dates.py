"""Dates in CQL: days in Copenhagen, partial dates, windows (semantics, section 2)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from .ast import (
    BOOLEAN,
    DATE,
    DATETIME,
    INTEGER,
    STRING,
    Call,
    Case,
    Component,
    DaysBetween,
    Expr,
    Function,
    If,
    MakeDate,
    MakeTuple,
    Null,
    Operand,
    Prop,
    Shift,
    ShiftBy,
    TupleOf,
)
from .build import FALSE, TRUE, all_of, any_of, eq, is_null, known, let, lit, local, no, op

WHEN = TupleOf((("first", DATE), ("last", DATE), ("instant", DATETIME), ("problem", STRING)))
"""The first and last day a date may stand for, its time stamp, and what is wrong with it."""

A_SUNDAY = dt.date(1899, 12, 31)


def call(function: str, *args: Expr) -> Expr:
    """A call of a function of the same library."""
    return Call(function, args)


def when(first: Expr, last: Expr, instant: Expr | None = None, problem: Expr | None = None) -> Expr:
    """A ``WHEN`` row."""
    return MakeTuple(
        (
            ("first", first),
            ("last", last),
            ("instant", Null(DATETIME) if instant is None else instant),
            ("problem", Null(STRING) if problem is None else problem),
        )
    )


NEVER = when(Null(DATE), Null(DATE))
"""No date, and nothing wrong with that."""


def functions() -> tuple[Function, ...]:
    """The functions on dates, each after those it calls."""
    return (_last_sunday(), _is_summer(), _day(), _read_time(), _read_date(), _or_else(), _age(), _lies(), _lasts())


def _last_sunday() -> Function:
    last = Operand("last day")
    past = op("Modulo", DaysBetween(lit(A_SUNDAY), last), lit(7))
    return Function(
        "last Sunday",
        (("last day", DATE),),
        ShiftBy(last, op("Subtract", lit(0), past), "day"),
        DATE,
        (f"The last Sunday of the month that ends on a day; {A_SUNDAY} was a Sunday.",),
    )


def _is_summer() -> Function:
    day, hour, year = Operand("day"), Operand("hour"), Component("year", Operand("day"))
    october = op("GreaterOrEqual", year, lit(1996))
    spring, autumn = let("spring"), let("autumn")
    changed = op("GreaterOrEqual", hour, lit(1))
    return Function(
        "is summer time",
        (("day", DATE), ("hour", INTEGER)),
        local(
            (
                ("spring", call("last Sunday", MakeDate(year, lit(3), lit(31)))),
                (
                    "autumn",
                    call("last Sunday", If(october, MakeDate(year, lit(10), lit(31)), MakeDate(year, lit(9), lit(30)))),
                ),
            ),
            all_of(
                op("GreaterOrEqual", year, lit(1980)),
                any_of(op("Greater", day, spring), all_of(eq(day, spring), changed)),
                any_of(op("Less", day, autumn), all_of(eq(day, autumn), no(changed))),
            ),
        ),
        BOOLEAN,
        ("2.2: whether Copenhagen has summer time, on a day and at an hour of UTC. The rule is the European Union's.",),
    )


def _day() -> Function:
    d, utc = Operand("stamp"), let("utc")
    minutes = op("Truncate", op("Multiply", op("TimezoneOffsetFrom", d), lit(Decimal(60))))
    hour = Component("hour", utc)
    late = op("GreaterOrEqual", hour, If(call("is summer time", op("DateFrom", utc), hour), lit(22), lit(23)))
    return Function(
        "Copenhagen day",
        (("stamp", DATETIME),),
        local(
            (("utc", ShiftBy(d, op("Subtract", lit(0), minutes), "minute")),),
            If(late, Shift(op("DateFrom", utc), 1, "day"), op("DateFrom", utc)),
        ),
        DATE,
        ("2.2: the day in Copenhagen of a time stamp: that of UTC, or from 23:00 (summer time: 22:00) the next.",),
    )


def _read_time() -> Function:
    d = Operand("stamp")
    year, month, day = (Component(unit, d) for unit in ("year", "month", "day"))
    first_of_month = MakeDate(year, month, lit(1))
    whole = MakeDate(year, month, day)
    local_day = call("Copenhagen day", d)
    return Function(
        "days of",
        (("stamp", DATETIME),),
        Case(
            (
                (is_null(d), when(Null(DATE), Null(DATE), problem=lit("no-date"))),
                (is_null(month), when(MakeDate(year, lit(1), lit(1)), MakeDate(year, lit(12), lit(31)))),
                (is_null(day), when(first_of_month, Shift(Shift(first_of_month, 1, "month"), -1, "day"))),
                (is_null(Component("hour", d)), when(whole, whole)),
            ),
            when(local_day, local_day, instant=d),
        ),
        WHEN,
        ("2.2, 2.6: the days a dateTime may stand for. A partial one stands for all its days.",),
    )


def _read_date() -> Function:
    d = Operand("date")
    year, month, day = (Component(unit, d) for unit in ("year", "month", "day"))
    first_of_month = MakeDate(year, month, lit(1))
    return Function(
        "days of date",
        (("date", DATE),),
        Case(
            (
                (is_null(d), when(Null(DATE), Null(DATE), problem=lit("no-date"))),
                (is_null(month), when(MakeDate(year, lit(1), lit(1)), MakeDate(year, lit(12), lit(31)))),
                (is_null(day), when(first_of_month, Shift(Shift(first_of_month, 1, "month"), -1, "day"))),
            ),
            when(d, d),
        ),
        WHEN,
        ("2.6: the days a date may stand for.",),
    )


def _or_else() -> Function:
    one, other = Operand("one"), Operand("other")
    return Function(
        "or else",
        (("one", WHEN), ("other", WHEN)),
        If(eq(Prop(one, "problem"), lit("no-date")), other, one),
        WHEN,
        ("The first of two dates that is given.",),
    )


def _age() -> Function:
    on = Operand("on")

    def years(born: Expr) -> Expr:
        def place(day: Expr) -> Expr:
            return op("Add", op("Multiply", Component("month", day), lit(100)), Component("day", day))

        passed = op("Subtract", Component("year", on), Component("year", born))
        return op("Subtract", passed, If(op("Less", place(on), place(born)), lit(1), lit(0)))

    return Function(
        "age",
        (("first", DATE), ("last", DATE), ("on", DATE)),
        local(
            (("eldest", years(Operand("first"))), ("youngest", years(Operand("last")))),
            If(eq(let("eldest"), let("youngest")), let("eldest"), Null(INTEGER)),
        ),
        INTEGER,
        ("2.5: whole years of age of somebody born from the first to the last day; unknown when these give two ages.",),
    )


_SPAN = (("first", DATE), ("last", DATE), ("end", DATE), ("ongoing", BOOLEAN), ("low", DATE), ("high", DATE))


def _lies() -> Function:
    first, last, low, high = (Operand(name) for name in ("first", "last", "low", "high"))
    return Function(
        "lies within",
        (("first", DATE), ("last", DATE), ("low", DATE), ("high", DATE)),
        Case(
            (
                (all_of(op("LessOrEqual", low, first), op("LessOrEqual", last, high)), TRUE),
                (any_of(op("Less", last, low), op("Less", high, first)), FALSE),
            ),
            Null(BOOLEAN),
        ),
        BOOLEAN,
        ("2.4, 2.6: whether a fact of one day, from the first to the last it may be, lies in a window.",),
    )


def _lasts() -> Function:
    first, last, end, ongoing, low, high = (Operand(name) for name, _ in _SPAN)
    over = all_of(no(ongoing), op("Less", end, low))
    ended = all_of(no(ongoing), any_of(is_null(end), op("Less", end, high)))
    holds = Case(
        ((any_of(op("Less", high, first), ended), FALSE), (op("LessOrEqual", last, high), TRUE)), Null(BOOLEAN)
    )
    overlaps = Case(
        (
            (any_of(op("Less", high, first), all_of(known(end), over)), FALSE),
            (op("Greater", last, high), Null(BOOLEAN)),
            (any_of(ongoing, known(end), op("LessOrEqual", low, first)), TRUE),
        ),
        Null(BOOLEAN),
    )
    return Function(
        "lasts within",
        _SPAN,
        If(is_null(low), holds, overlaps),
        BOOLEAN,
        ("2.7: whether a fact that lasts has a day in a window; without a window, whether it goes on.",),
    )

"""When an activity is due: semantics 5.2–5.5 as pure functions of dates.

The timing's row in 5.4 gives a series of windows; 5.5 says which of them a plan lists.
"""

from __future__ import annotations

import datetime as dt
from calendar import isleap
from typing import Final, Literal

import msgspec

from ..calendar import add, subtract
from ..graph import Duration, Season, Timing

Anchor = Literal["completion", "trigger", "season", "none"]

DEFAULT_HORIZON: Final = Duration(value=12, unit="month")
"""How far ahead windows may start when nobody says (5.5)."""

_NOTHING = Duration(value=0, unit="day")
_MONTHS = {"month": 1, "year": 12}
_DAYS = {"day": 1, "week": 7, "month": 31, "year": 366}


class Window(msgspec.Struct, frozen=True, gc=False):
    """One due window: its number in the series, the day aimed at, the first and the last day (none: open).

    ``behind``: an earlier window of the series closed undone; this one stands for it too (5.5).
    """

    number: int
    earliest: dt.date | None = None
    due: dt.date | None = None
    latest: dt.date | None = None
    behind: bool = False

    def holds(self, day: dt.date) -> bool:
        """Whether the day lies in the window, both ends included."""
        return (self.earliest is None or self.earliest <= day) and (self.latest is None or day <= self.latest)

    def has_begun(self, day: dt.date) -> bool:
        """Whether the window is open on the day, or has closed before it."""
        return self.earliest is not None and self.earliest <= day

    def is_past(self, day: dt.date) -> bool:
        """Whether the window has closed before the day."""
        return self.latest is not None and self.latest < day


class Schedule(msgspec.Struct, frozen=True, gc=False):
    """The windows to list, in order, and what they are counted from. A season's number is the year it starts in."""

    anchor: Anchor
    anchor_date: dt.date | None
    windows: tuple[Window, ...]


NOTHING = Schedule("none", None, ())


def schedule(
    timing: Timing,
    *,
    today: dt.date,
    until: dt.date,
    trigger: dt.date | None = None,
    completed: dt.date | None = None,
) -> Schedule:
    """The windows of an activity that have not been done and start at or before ``until``.

    Args:
        timing: the activity's timing.
        today: the date of the plan (T).
        until: T + horizon; the last day on which a listed window may start.
        trigger: the day the activity became due to start (A), at or before T; none when nothing dated asks for it.
            For a timing with ``efter x``: the day of the latest fact of x, and none plans nothing.
        completed: the day it was last done (L), at or before T.

    Of a recurring activity the latest window that has begun is listed, and all after it, so that a missed year is asked
    for once; a season that has ended is not listed.
    """
    if timing.after is not None and trigger is None:
        return NOTHING
    match timing.kind:
        case "as-needed":
            return Schedule("none", None, (Window(0),))
        case "once":
            return _once(timing, today, trigger, completed)
        case "season":
            assert timing.season is not None
            since = max(filter(None, (completed, trigger)), default=today)
            seasons = _seasons(timing.season, since, today, until)
            return Schedule(
                "season", None, tuple(each for each in seasons if not (completed and each.holds(completed)))
            )
        case "every":
            if completed is not None and _counts_from(timing, completed, trigger):
                return Schedule("completion", completed, _every(timing, completed, 1, today, until))
            windows = _every(timing, trigger or today, 0, today, until)
            return Schedule("trigger" if trigger else "none", trigger, windows)


def _counts_from(timing: Timing, completed: dt.date, trigger: dt.date | None) -> bool:
    """Whether the rounds after a completion are asked for: not when the first of them closed before there was a reason
    to ask, for nothing is due before its trigger. With ``efter`` what was done before the event does not count.
    """
    if trigger is None or completed >= trigger:
        return True
    assert timing.interval is not None
    closed = add(add(completed, timing.interval), timing.tolerance or _NOTHING)
    return timing.after is None and closed >= trigger


def collection(timing: Timing, today: dt.date) -> Window:
    """The window in which an activity is to collect missing data: it starts on the date of the plan (5.3).

    Data are needed now, so a season, and the day of an ``efter``, say nothing about it.
    """
    match timing.kind:
        case "once" | "every":
            return schedule(msgspec.structs.replace(timing, after=None), today=today, until=today).windows[0]
        case "season":
            return Window(0, today, today, None)
        case "as-needed":
            return Window(0)


def _once(timing: Timing, today: dt.date, trigger: dt.date | None, completed: dt.date | None) -> Schedule:
    start = trigger or today
    if completed is not None and (timing.after is None or completed >= start):
        return NOTHING
    due = add(start, timing.within) if timing.within else start
    latest = add(due, timing.tolerance or _NOTHING) if timing.within else None
    return Schedule("trigger" if trigger else "none", trigger, (Window(0, start, due, latest),))


def _every(timing: Timing, start: dt.date, first: int, today: dt.date, until: dt.date) -> tuple[Window, ...]:
    """Of the windows number ``first``, … the latest that has begun, and those after it that start by ``until``.

    Each is counted from ``start``, so that a clamped month end does not wander (31 January, 28 February, 31 March).
    """
    assert timing.interval is not None
    tolerance, interval = timing.tolerance, timing.interval
    number = max(first, _closed(interval, tolerance or _NOTHING, (start, today)))
    windows: list[Window] = []
    while (due := add(start, interval, number)) < dt.date.max:
        earliest = due if number == 0 or tolerance is None else subtract(due, tolerance)
        if earliest > until:
            break
        latest = due if tolerance is None else add(due, tolerance)
        behind = False
        if earliest <= today and windows:
            before = windows.pop()
            behind = before.behind or before.is_past(today)
        windows.append(Window(number, earliest, due, latest, behind))
        number += 1
    return tuple(windows)


def _closed(interval: Duration, tolerance: Duration, days: tuple[dt.date, dt.date]) -> int:
    """The number of a window, counted from the first of two days, that has surely closed by the second; the latest that
    has is that one, or one of the next few. Negative when none is sure to have.
    """
    start, today = days
    if interval.unit in _MONTHS:
        passed = (today.year - start.year) * 12 + today.month - start.month
        in_tolerance = (
            tolerance.value * _MONTHS.get(tolerance.unit, 0) or tolerance.value * _DAYS[tolerance.unit] // 28 + 1
        )
        return (passed - in_tolerance - 1) // (interval.value * _MONTHS[interval.unit])
    passed = (today - start).days - tolerance.value * _DAYS[tolerance.unit]
    return (passed - 1) // (interval.value * _DAYS[interval.unit])


def _seasons(season: Season, since: dt.date, today: dt.date, until: dt.date) -> list[Window]:
    """The season that is on, if it ends from ``since``, and those after it that start by ``until``."""
    crosses = (season.to_month, season.to_day) < (season.from_month, season.from_day)
    windows: list[Window] = []
    for year in range(today.year - 1, dt.MAXYEAR):
        first = _day_of(year, season.from_month, season.from_day)
        if first > until:
            break
        last = _day_of(year + crosses, season.to_month, season.to_day)
        if last >= max(since, today):
            windows.append(Window(year, first, first, last))
    return windows


def _day_of(year: int, month: int, day: int) -> dt.date:
    """The day in that year; 29 February of a common year is 28 February (the rule of semantics 2.3)."""
    if (month, day) == (2, 29) and not isleap(year):
        day = 28
    return dt.date(year, month, day)

"""When an activity is due: semantics 5.2–5.5 as pure functions of dates.

The timing's row in 5.4 gives a series of windows; 5.5 says which of them a plan lists.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal, NamedTuple

import msgspec

from ..calendar import add, subtract
from ..graph import Duration, Season, Timing

Anchor = Literal["completion", "trigger", "season", "none"]

_NOTHING = Duration(value=0, unit="day")
_LONGEST = {"day": 1, "week": 7, "month": 31, "year": 366}


class Window(NamedTuple):
    """One due window: its number in the series, the day aimed at, the first and the last day (none: open)."""

    number: int
    earliest: dt.date | None = None
    due: dt.date | None = None
    latest: dt.date | None = None

    def holds(self, day: dt.date) -> bool:
        """Whether the day lies in the window, both ends included."""
        return (self.earliest is None or self.earliest <= day) and (self.latest is None or day <= self.latest)

    def has_begun(self, day: dt.date) -> bool:
        """Whether the window is open on the day, or has closed before it."""
        return self.earliest is not None and self.earliest <= day

    def is_past(self, day: dt.date) -> bool:
        """Whether the window has closed before the day."""
        return self.latest is not None and self.latest < day


class Schedule(NamedTuple):
    """The windows to list, in order, and what the series is counted from. Seasons are numbered by the year they start
    in."""

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
            For a
            timing with ``efter x``: the day of the latest fact of x, and none plans nothing.
        completed: the day it was last done (L), at or before T.

    Only the latest window that has closed undone is listed, and all after it, so that a missed year is asked for once.
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
            found = _from_latest_past(_seasons(timing.season, since, today), today, until)
            return Schedule("season", None, tuple(w for w in found if completed is None or not w.holds(completed)))
        case "every":
            if completed is not None and (timing.after is None or trigger is None or completed >= trigger):
                return Schedule(
                    "completion", completed, _from_latest_past(_every(timing, completed, 1, today), today, until)
                )
            start = trigger or today
            windows = _every(timing, start, 0, today)
            return Schedule("trigger" if trigger else "none", trigger, _from_latest_past(windows, today, until))


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


def _every(timing: Timing, start: dt.date, first: int, today: dt.date) -> Iterator[Window]:
    """Windows number ``first``, … counted from ``start``; those that closed before the latest closed one may be
    skipped.

    Each is counted from ``start``, so that a clamped month end does not wander (31 January, 28 February, 31 March).
    """
    assert timing.interval is not None
    tolerance = timing.tolerance or _NOTHING
    value, unit = timing.interval.value, timing.interval.unit
    closed = (today - start).days - tolerance.value * _LONGEST[tolerance.unit]
    number = max(first, closed // (value * _LONGEST[unit]) - 1)
    while (due := add(start, Duration(value=value * number, unit=unit))) < dt.date.max:
        yield Window(number, due if number == 0 else subtract(due, tolerance), due, add(due, tolerance))
        number += 1


def _seasons(season: Season, since: dt.date, today: dt.date) -> Iterator[Window]:
    """The seasons that end on ``since`` or later, but for those that ended before the latest one that has."""
    crosses = (season.to_month, season.to_day) < (season.from_month, season.from_day)
    for year in range(max(since.year - 1, today.year - 2), dt.MAXYEAR):
        first = _day_of(year, season.from_month, season.from_day)
        last = _day_of(year + crosses, season.to_month, season.to_day)
        if last >= since:
            yield Window(year, first, first, last)


def _day_of(year: int, month: int, day: int) -> dt.date:
    """The day in that year; 29 February of a common year is 28 February (the rule of semantics 2.3)."""
    return add(dt.date(4, month, day), Duration(value=year - 4, unit="year"))


def _from_latest_past(windows: Iterator[Window], today: dt.date, until: dt.date) -> tuple[Window, ...]:
    """Of an ordered series: the latest window that has closed, and those after it that start at or before ``until``."""
    listed: list[Window] = []
    for window in windows:
        if window.earliest is not None and window.earliest > until:
            break
        if window.is_past(today):
            listed.clear()
        listed.append(window)
    return tuple(listed)

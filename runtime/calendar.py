"""Calendar arithmetic (semantics, section 2): the one definition. Every engine runs ``tests/calendar_cases.json``.

Days are ``datetime.date``. A partial date (``2026-05``) is given by the first and the last day it may stand for.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from functools import lru_cache

from .graph import Duration
from .kleene import Truth


def add(day: dt.date, duration: Duration, times: int = 1) -> dt.date:
    """The day one or more durations after ``day`` (2.3); past the calendar's last year, the calendar's last day.

    The duration is multiplied before it is added: two months after 31 December are the last day of February.
    """
    return _shift(day, duration.value * times, duration.unit)


def subtract(day: dt.date, duration: Duration) -> dt.date:
    """The day a duration before ``day`` (2.3). Before the calendar's first year it is the calendar's first day."""
    return _shift(day, -duration.value, duration.unit)


@lru_cache(maxsize=4096)  # days only: the same windows are worked out for patient after patient
def _shift(day: dt.date, count: int, unit: str) -> dt.date:
    if unit == "day" or unit == "week":
        try:
            return day + dt.timedelta(days=count if unit == "day" else 7 * count)
        except OverflowError:
            return dt.date.max if count > 0 else dt.date.min
    year, month = divmod(day.year * 12 + day.month - 1 + (12 * count if unit == "year" else count), 12)
    if year > dt.MAXYEAR:
        return dt.date.max
    if year < dt.MINYEAR:
        return dt.date.min
    month += 1
    if day.day <= 28:
        return dt.date(year, month, day.day)
    return dt.date(year, month, min(day.day, monthrange(year, month)[1]))


def age(first: dt.date, last: dt.date, on: dt.date) -> int | None:
    """Whole years of age on a day of somebody born from ``first`` to ``last`` (2.5).

    Unknown when two possible birth dates give different ages; negative when born after ``on``.
    """
    # 29 February needs no case of its own: in a common year 28 February is before it and 1 March is after it.
    eldest = on.year - first.year - ((on.month, on.day) < (first.month, first.day))
    youngest = on.year - last.year - ((on.month, on.day) < (last.month, last.day))
    return eldest if eldest == youngest else None


def within(first: dt.date, last: dt.date, low: dt.date, high: dt.date) -> Truth:
    """Whether a fact of a day from ``first`` to ``last`` lies from ``low`` to ``high``, both included (2.4, 2.6)."""
    if low <= first and last <= high:
        return True
    return False if last < low or high < first else None


def holds(first: dt.date, last: dt.date, end: dt.date | None, ongoing: bool, on: dt.date) -> Truth:
    """Whether a fact that lasts has started and not ended on a day (2.7).

    It starts on a day from ``first`` to ``last``; ``end`` is its last day. One that is neither ongoing nor has an end
    has ended on a day that nobody wrote down.
    """
    if on < first or (not ongoing and (end is None or end < on)):
        return False
    return True if last <= on else None


def overlaps(first: dt.date, last: dt.date, end: dt.date | None, ongoing: bool, low: dt.date, high: dt.date) -> Truth:
    """Whether a fact that lasts, given as to :func:`holds`, has a day from ``low`` to ``high``, both included (2.7)."""
    if high < first or (not ongoing and end is not None and end < low):
        return False
    if last > high:
        return None
    return True if ongoing or end is not None or low <= first else None

"""Which of two durations is the longer, where the calendar leaves no doubt."""

from __future__ import annotations

from ..syntax import tree

MONTHS = {"month": 1, "year": 12}
DAYS = {"day": 1, "week": 7}


def at_most(one: tree.Duration, other: tree.Duration) -> bool:
    """Whether ``one`` is never longer than ``other``, from whichever day they are counted."""
    if one.unit in MONTHS and other.unit in MONTHS:
        return one.value * MONTHS[one.unit] <= other.value * MONTHS[other.unit]
    return _days(one, 366, 31) <= _days(other, 365, 28)


def _days(duration: tree.Duration, year: int, month: int) -> int:
    """Its days, if a year and a month have that many."""
    if duration.unit in DAYS:
        return duration.value * DAYS[duration.unit]
    years, months = divmod(duration.value * MONTHS[duration.unit], 12)
    return years * year + months * month

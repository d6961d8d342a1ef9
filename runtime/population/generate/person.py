"""One person whose record is being written, and the calendar in which it is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from random import Random
from typing import Final
from zoneinfo import ZoneInfo

AHEAD: Final = 400
"""So many days after the date of the records have a name."""

_PAST: Final = 45_000
_FIRST: Final = 8 * 60
_LAST: Final = 16 * 60
_COPENHAGEN: Final = ZoneInfo("Europe/Copenhagen")


class Calendar:
    """Days and times as text, by how many days before the date of the records they are."""

    def __init__(self, day: dt.date) -> None:
        self.day = day
        known = range(dt.date.min.toordinal(), dt.date.max.toordinal() + 1)
        days = [
            dt.date.fromordinal(min(max(day.toordinal() - before, known[0]), known[-1]))
            for before in range(-AHEAD, _PAST)
        ]
        self._days = [each.isoformat().encode() for each in days]
        self._zones = [_zone(each) for each in days]
        self._times = [f"T{minute // 60:02}:{minute % 60:02}:00".encode() for minute in range(_FIRST, _LAST)]

    def date(self, before: int) -> bytes:
        """The day so many days before the date of the records; a negative number is a day ahead."""
        return self._days[before + AHEAD]

    def moment(self, before: int, chance: float) -> bytes:
        """A time in a clinic's opening hours on that day, with its offset in Copenhagen."""
        place = before + AHEAD
        return self._days[place] + self._times[int(chance * (_LAST - _FIRST))] + self._zones[place]


def _zone(day: dt.date) -> bytes:
    return dt.datetime.combine(day, dt.time(12), _COPENHAGEN).isoformat()[-6:].encode()


class Person:
    """A person: what others are told of them, and the lines of the record so far.

    Args:
        number: of the person in the population, from 0.
        seed: of the population. The same seed and number give the same person, whoever else there is.
    """

    __slots__ = ("age", "chance", "days", "female", "key", "lines", "member", "order", "recent", "severity", "written")

    def __init__(self, number: int, seed: int) -> None:
        self.chance = Random((seed << 40) + number).random
        self.key = b"p%d" % number
        self.written = 0
        self.lines: list[tuple[str, bytes]] = []
        """Type and text of each resource, in the order of writing."""
        self.severity = self.chance()
        """How ill the person is among those who have the disease: the share who are less so."""
        self.order = self.chance()
        """How badly kept the record is: the share of records kept better."""
        self.recent = self.chance()
        """How long ago the last visit was, as a part of what is usual."""
        self.member = False
        self.female = False
        self.age = 0
        """In whole years."""
        self.days = 0
        """In days."""

    def id(self) -> bytes:
        """An id for one more resource."""
        self.written += 1
        return b"%b-%d" % (self.key, self.written)

    def add(self, kind: str, line: bytes) -> None:
        """One more resource of the record."""
        self.lines.append((kind, line))


Write = Callable[[Person], None]
"""Writes something into a person's record, if it is there."""
Event = Callable[[Person, int], None]
"""Writes something of so many days ago into a person's record."""

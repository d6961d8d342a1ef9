"""FHIR dates and times → calendar days in Europe/Copenhagen (semantics 2.2, 2.6)."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from zoneinfo import ZoneInfo

import msgspec

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


class When(msgspec.Struct, frozen=True, gc=False):
    """The first and last day a date may stand for, and its time in UTC when it has one."""

    first: dt.date
    last: dt.date
    instant: dt.datetime | None = None


def read(text: str) -> When:
    """Read ``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD`` or a time stamp; one without an offset is Copenhagen time.

    Raises:
        ValueError: not a FHIR date, or no such day.
    """
    length = len(text)
    if length == 10 and text[4] == text[7] == "-":  # fromisoformat also reads week dates
        day = dt.date.fromisoformat(text)
        return When(day, day)
    if length >= 16 and text[4:14:3] == "--T:" and not text.startswith("24", 11):
        moment = dt.datetime.fromisoformat(text)
        try:
            utc = (moment if moment.tzinfo is not None else moment.replace(tzinfo=COPENHAGEN)).astimezone(dt.UTC)
            # Copenhagen has always been from 0 to 2 hours ahead of UTC.
            day = utc.date() if utc.hour < 22 else utc.astimezone(COPENHAGEN).date()
        except OverflowError as error:
            raise ValueError(text) from error
        return When(day, day, utc)
    if length == 7 and text[4] == "-" and _are_digits(text[:4] + text[5:]):
        year, month = int(text[:4]), int(text[5:])
        return When(dt.date(year, month, 1), dt.date(year, month, monthrange(year, month)[1]))
    if length == 4 and _are_digits(text):
        return When(dt.date(int(text), 1, 1), dt.date(int(text), 12, 31))
    raise ValueError(text)


def _are_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()

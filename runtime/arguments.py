"""Arguments of a run, from the text people write to values."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Final, Literal

from .graph import Duration
from .unusable import Unusable

_UNITS: Final[dict[str, Literal["day", "week", "month", "year"]]] = {"D": "day", "W": "week", "M": "month", "Y": "year"}
_LONGEST: Final = {"day": 36525, "week": 5218, "month": 1200, "year": 100}
_LAST: Final = dt.date(9899, 12, 31)
"""The last day for which anything is planned: a plan may reach a hundred years ahead, and the calendar ends."""


def read_date(text: str) -> dt.date:
    """A day written year-month-day.

    Raises:
        Unusable: ``bad-date``, ``late-date``.
    """
    try:
        day = dt.date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII) else None
    except ValueError:
        day = None
    if day is None:
        raise Unusable("bad-date", text=text)
    if day > _LAST:
        raise Unusable("late-date", text=text, last=_LAST)
    return day


def read_duration(text: str) -> Duration:
    """An ISO 8601 duration of one unit: ``P12M``, ``P2Y``, ``P6W``, ``P90D``.

    Raises:
        Unusable: ``bad-duration``; also for one of more than a hundred years.
    """
    found = re.fullmatch(r"P([0-9]{1,5})([DWMY])", text)
    if found is None:
        raise Unusable("bad-duration", text=text)
    value, unit = int(found[1]), _UNITS[found[2]]
    if value > _LONGEST[unit]:
        raise Unusable("bad-duration", text=text)
    return Duration(value=value, unit=unit)


def read_settings(texts: Iterable[str]) -> dict[str, str]:
    """Parameters of a run, each written ``name=value``; a decimal comma counts as a point.

    Raises:
        Unusable: ``bad-setting``.
    """
    settings = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not (name.strip() and equals and value.strip()):
            raise Unusable("bad-setting", text=text)
        settings[name.strip()] = re.sub(r"(?<=\d),(?=\d)", ".", value.strip())
    return settings

"""The cells of a variable: what it is compared with, and the stretches in between.

All values of one cell answer every comparison alike, so one of them, the *sample*, stands for the cell. It is also the
value a witness is shown with: a bound where there is one, else the roundest number inside.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import pairwise
from typing import Any, NamedTuple

from ...runtime.graph import DataElement

ONE = Decimal(1)
DAY = dt.timedelta(days=1)


class Cell(NamedTuple):
    """A stretch of values. Without bounds and with one sample it is that value; a sample of none is *unknown*."""

    sample: Any
    low: Any = None
    high: Any = None
    """The ends, where there are any; the stretch is without them."""
    stretch: bool = False

    @property
    def known(self) -> bool:
        """Whether patients of this cell have a value."""
        return self.sample is not None


UNKNOWN = Cell(None)


class Range(NamedTuple):
    """The values a variable can have, from ``low`` to ``high`` where given. ``whole``: whole numbers, or days, only."""

    low: Any = None
    high: Any = None
    whole: bool = False

    def holds(self, value: Any) -> bool:
        """Whether a value lies between the ends."""
        return (self.low is None or self.low <= value) and (self.high is None or value <= self.high)


DAYS = Range(whole=True)


def numbers(element: DataElement) -> Range:
    """The numbers a data element can have (semantics 3.2, 3.3, 3.8, 3.13). A scale with whole ends has whole steps."""
    kind = element.type.kind
    if element.fetch.kind == "decline-per-year":
        return Range()
    lows = [bound for bound in (element.low, element.type.low) if bound is not None]
    highs = [bound for bound in (element.high, element.type.high) if bound is not None]
    from_patient = any(source.kind == "patient" for source in element.sources)
    whole = kind == "count" or from_patient  # an age is whole years
    if whole:
        lows.append(Decimal(0))
    if kind == "scale":
        whole = all(bound == bound.to_integral_value() for bound in (*lows, *highs))
    return Range(max(lows, default=None), min(highs, default=None), whole)


def cut(values: Range, at: Iterable[Any]) -> tuple[Cell, ...]:
    """The cells of a range that is compared with the values ``at``, lowest first; never none."""
    whole = values.whole
    if whole:
        at = [end for value in at for end in _whole_ends(value)]
    inside = {value for value in at if values.holds(value)}
    points = sorted(inside | {bound for bound in (values.low, values.high) if bound is not None})
    if not points:
        return (Cell(_between(None, None, whole), stretch=True),)
    cells = []
    if values.low is None:
        cells.append(Cell(_between(None, points[0], whole), None, points[0], True))
    for low, high in pairwise([*points, None]):
        cells.append(Cell(low))
        if high is None or (whole and _next(low) == high):
            continue
        if whole and _next(_next(low)) == high:
            cells.append(Cell(_next(low)))
        else:
            cells.append(Cell(_between(low, high, whole), low, high, True))
    if values.high is None:
        cells.append(Cell(_between(points[-1], None, whole), points[-1], None, True))
    return tuple(cells)


def overlap(one: Cell, other: Cell) -> bool:
    """Whether two cells of numbers share values that may differ: then the cells do not say which one is greater."""
    if not (one.stretch or other.stretch):
        return False
    (low, high), (other_low, other_high) = _reach(one), _reach(other)
    return (high is None or other_low is None or other_low < high) and (
        other_high is None or low is None or low < other_high
    )


def _reach(cell: Cell) -> tuple[Any, Any]:
    return (cell.low, cell.high) if cell.stretch else (cell.sample, cell.sample)


def _whole(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _whole_ends(value: Any) -> tuple[Any, ...]:
    """The whole numbers next to a number, or the number itself."""
    if isinstance(value, dt.date):
        return (value,)
    return value.to_integral_value(ROUND_FLOOR), value.to_integral_value(ROUND_CEILING)


def _next(value: Any) -> Any:
    return value + DAY if isinstance(value, dt.date) else value + ONE


def _between(low: Any, high: Any, whole: bool) -> Any:
    """The roundest value between two ends, or beyond one of them."""
    if isinstance(low, dt.date) or isinstance(high, dt.date):
        if low is None:
            return high - DAY
        return low + DAY if high is None else low + (high - low) // 2
    if low is None and high is None:
        return Decimal(0)
    if low is None or high is None:
        end, sign = (high, -1) if low is None else (low, 1)
        unit = ONE if whole or abs(end) >= ONE or not end else Decimal(1).scaleb(end.adjusted())
        found = (end / unit).to_integral_value() * unit  # the nearest number as round as this
        while (found - end) * sign <= 0:
            found += sign * unit
        return found
    middle, size = (low + high) / 2, (high - low).adjusted() + 1
    while True:
        for digit in (1, 5):
            unit = Decimal(digit).scaleb(size if digit == 1 else size - 1)
            found = (middle / unit).to_integral_value() * unit
            if low < found < high and (not whole or _whole(found)):
                return found + Decimal(0)
        size -= 1

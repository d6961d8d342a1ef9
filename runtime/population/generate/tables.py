"""Chance by table: a distribution is a table of equally likely entries, so that drawing from it is one look-up.

The order of a table is kept: where a distribution is written from mild to severe, the place in the table is how severe
the patient is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from typing import Final, TypeVar

SIZE: Final = 1024
"""Entries of a table: the smallest share it tells from nothing is about a thousandth."""

ONE: Final = Decimal(1)
"""The step of whole numbers."""

Segments = Sequence[tuple[float, int | float, int | float]]
"""A number's distribution: pieces of a share, from one value to another, evenly spread between the two."""

_T = TypeVar("_T")


def table(shares: Sequence[tuple[float, _T]]) -> tuple[_T, ...]:
    """Each value as often as its share says; shares count in proportion to their sum."""
    whole = sum(share for share, _ in shares)
    entries: list[_T] = []
    reached = 0.0
    for share, value in shares:
        reached += share
        entries += [value] * (round(SIZE * reached / whole) - len(entries))
    return tuple(entries)


def alternating(shares: Sequence[tuple[float, Sequence[_T]]]) -> tuple[_T, ...]:
    """As :func:`table`, where each share has several equally good forms: they take turns."""
    forms = table(shares)
    return tuple(several[place % len(several)] for place, several in enumerate(forms))


def numbers(segments: Segments, step: Decimal) -> tuple[Decimal, ...]:
    """A number's distribution as a table of multiples of ``step``; both ends of a piece are as common as the rest."""
    entries: list[Decimal] = []
    for place, count in Counter(table([(share, place) for place, (share, _, _) in enumerate(segments)])).items():
        _, low, high = segments[place]
        first, last = Decimal(repr(low)), Decimal(repr(high))
        half = (step if first <= last else -step) / 2
        span = last - first + 2 * half
        for number in range(count):
            exact = first - half + span * (2 * number + 1) / (2 * count)
            entries.append((exact / step).to_integral_value() * step)
    return tuple(entries)


def step(segments: Segments) -> Decimal:
    """The finest decimal place in which the segments' ends are written."""
    ends = [Decimal(repr(end)) for _, low, high in segments for end in (low, high)]
    return Decimal(1).scaleb(min(0, *(int(end.as_tuple().exponent) for end in ends)))

"""The state of a due window (semantics 5.6): one table, and the facts that decide between its rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

State = Literal["planned", "booked", "overdue", "completed", "missed", "cancelled", "declined", "withdrawn"]


class Known(NamedTuple):
    """What is known about one planned request on the date of the plan.

    ``completed``: done since it was asked for, or the request itself is recorded as completed. ``booked``: an
    appointment lies ahead. ``no_show``, ``cancelled``: the outcome of its latest appointment. ``refused``: a refusal
    that still holds.
    ``past``: the window's latest day is before the date. ``asked_for``: the guideline still asks for it.

    An appointment whose time has passed without a recorded outcome, and one that has vanished from its source, are
    none of these: the first is unknown and the second says nothing, so neither is a completion or a booking.
    """

    completed: bool = False
    booked: bool = False
    refused: bool = False
    no_show: bool = False
    cancelled: bool = False
    past: bool = False
    asked_for: bool = True


TABLE: tuple[tuple[State, Callable[[Known], bool]], ...] = (
    ("completed", lambda known: known.completed),
    ("withdrawn", lambda known: not known.asked_for),
    ("booked", lambda known: known.booked),
    ("declined", lambda known: known.refused),
    ("missed", lambda known: known.no_show),
    ("cancelled", lambda known: known.cancelled),
    ("overdue", lambda known: known.past),
    ("planned", lambda _: True),
)
"""The first row whose condition holds is the state. Nothing moves by itself: on another date, or with other facts, the
same table is read again, so there is no state to get out of step with the record."""

DUE: frozenset[State] = frozenset({"planned", "overdue", "missed", "cancelled"})
"""States in which somebody still has to do or book something; a missed or cancelled appointment leaves its window
due."""


def state(known: Known) -> State:
    """The state of a planned request."""
    return next(name for name, holds in TABLE if holds(known))

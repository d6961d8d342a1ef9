"""The state of a due window (semantics 5.6): one table, and the facts that decide between its rows."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

State = Literal["planned", "booked", "overdue", "completed", "missed", "cancelled", "declined", "withdrawn"]


class Known(msgspec.Struct, frozen=True, gc=False):
    """What is known about one planned request on the date of the plan: the conditions of the rows of :data:`TABLE`, in
    their order.

    An appointment whose time has passed without a recorded outcome, and one that has vanished from its source, are
    neither ``booked`` nor ``completed``: the first is unknown and the second says nothing.
    """

    completed: bool = False  # done since it was asked for, or the request itself is recorded as completed
    unasked: bool = False  # the guideline does not ask for it any more
    booked: bool = False  # an appointment for it lies ahead
    refused: bool = False  # a refusal of it still holds
    no_show: bool = False  # the patient stayed away from its latest appointment
    cancelled: bool = False  # its latest appointment was cancelled
    past: bool = False  # its latest day, or that of an earlier window it stands for, is before the date of the plan


TABLE: Final[tuple[State, ...]] = (
    "completed",
    "withdrawn",
    "booked",
    "declined",
    "missed",
    "cancelled",
    "overdue",
    "planned",  # when no condition holds
)
"""The state is that of the first condition that holds. Nothing moves by itself: on another date, or with other facts,
the same table is read again, so there is no state to get out of step with the record."""

DUE: Final[frozenset[State]] = frozenset({"planned", "overdue", "missed", "cancelled"})
"""States in which somebody still has to do or book something: after a missed or cancelled appointment too."""


def state(known: Known) -> State:
    """The state of a planned request."""
    conditions = msgspec.structs.astuple(known)
    return TABLE[conditions.index(True)] if True in conditions else TABLE[-1]

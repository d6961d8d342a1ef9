"""What the patient's record says about one activity: done, asked for before, booked, refused."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from ..calendar import add
from ..facts.fact import Fact
from ..graph import Activity, Duration
from .schedule import Window

BOOKED = "booked"
NO_SHOW = "noshow"
CANCELLED = "cancelled"

NOT_DONE: frozenset[str] = frozenset(
    """
    booked cancelled declined draft entered-in-error failed intended noshow not-done not-taken pending planned
    preliminary preparation proposed registered rejected requested revoked suspended unknown waitlist
    """.split()
)
"""FHIR R4 statuses of facts that do not show that something was done: planned, cancelled, not done, or nobody knows."""

CLOSED: frozenset[str] = frozenset(
    {"completed", "revoked", "cancelled", "rejected", "failed", "stopped", "entered-in-error"}
)
"""FHIR R4 statuses of requests that ask for nothing any more."""

TAKEN_BACK: frozenset[str] = frozenset({"revoked", "cancelled", "entered-in-error"})
"""Those of them by which a request was called back, or should never have been: it is no plan."""

OURS = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
"""An id of a planned request, as :mod:`.identity` spells it."""


class Refusal(NamedTuple):
    """A refusal, by reference, and its last day; ``without_end`` when nobody said how long it holds."""

    source: str
    until: dt.date
    without_end: bool


def last_done(facts: Iterable[Fact], today: dt.date) -> dt.date | None:
    """The start day of the latest fact that shows the activity was done (5.2).

    Requests do not: their dates are those of the window, not of the act. Of a partial date the first day is taken, so
    that the next window is not later than it should be.
    """
    days = [
        fact.start
        for fact in facts
        if fact.start is not None
        and fact.start <= today
        and fact.kind != "request"
        and not fact.negated
        and fact.problem is None
        and fact.status not in NOT_DONE
    ]
    return max(days, default=None)


def earlier_requests(activity: Activity, facts: Iterable[Fact]) -> dict[str, Fact]:
    """Earlier planned requests of ours for the activity, by id, whatever became of them.

    Only the guideline's own code says that a request is this guideline's: another guideline may use the same public
    code, or the same library's activity.
    """
    own = activity.own or activity.local
    local = (own.system, own.code)
    return {
        name: fact
        for fact in facts
        if fact.kind == "request" and local in fact.codes
        for name in fact.requests
        if OURS.fullmatch(name)
    }


def appointments(facts: Iterable[Fact], linked: Iterable[Fact], ids: AbstractSet[str]) -> list[Fact]:
    """The activity's appointments by day: those with its codes, and of ``linked`` those based on its requests."""
    found = {fact.source: fact for fact in facts if fact.kind == "appointment"}
    for fact in linked:
        if fact.kind == "appointment" and not ids.isdisjoint(fact.requests):
            found[fact.source] = fact
    return sorted(found.values(), key=lambda fact: (fact.start or dt.date.max, fact.source))


def refusal(
    facts: Iterable[Fact],
    linked: Iterable[Fact],
    ids: AbstractSet[str],
    today: dt.date,
    done: dt.date | None,
    declined_for: Duration | None,
) -> Refusal | None:
    """The latest refusal of the activity, or of one of its requests, if it holds (5.7).

    One that was followed by the activity itself has been taken back. One without an end holds on its own day only,
    and is returned on later days too, because it is to be noted.
    """
    refused = [
        (fact.start, fact.source, fact.end)
        for fact in (*facts, *(fact for fact in linked if not ids.isdisjoint(fact.requests)))
        if fact.negated and fact.start is not None and fact.start <= today
    ]
    if not refused:
        return None
    start, source, end = max(refused, key=lambda each: each[:2])
    if done is not None and done >= start:
        return None
    if end is None and declined_for is not None:
        end = add(start, declined_for)
    if end is None:
        return Refusal(source, start, True)
    return Refusal(source, end, False) if end >= today else None


def window_of(appointment: Fact, windows: Sequence[Window], ids: Sequence[str]) -> int | None:
    """Which of an activity's windows an appointment is for, as a place in ``windows``.

    The window whose request it is based on; else the one it lies in; else the latest that starts before it. A booking
    made for a day before every window is for the first; an appointment that came to nothing before every window is
    for none.
    """
    for place, name in enumerate(ids):
        if name in appointment.requests:
            return place
    day = appointment.start
    if day is None:
        return None
    started = None
    for place, window in enumerate(windows):
        if window.holds(day):
            return place
        if window.has_begun(day):
            started = place
    return 0 if started is None and appointment.status == BOOKED and windows else started

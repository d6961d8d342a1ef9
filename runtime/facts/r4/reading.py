"""What every mapping of a resource needs: the patient, the date, the guideline's interest, and how to make a fact."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal

import msgspec

from ...calendar import add, subtract
from ...graph import Duration, EncounterClass, FactKind
from ..fact import Fact, Problem
from ..interest import BOOKKEEPING, Codes, Interest
from . import resources as r4
from .dates import When, read
from .record import Record, Stored

Facts = Iterable[Fact]
Dated = tuple[When | None, Problem | None]

Span = tuple[When | None, dt.date | None, Problem | None]
"""When something started and ended, and what is wrong with that. No end: open, or nobody says."""

UNDATED: Dated = (None, None)
_AGE_UNITS = {"a": "year", "mo": "month", "wk": "week", "d": "day"}
_MOST_AGE = 100_000
"""Of any of these units: more days than anybody has lived, and a number that it costs nothing to work with."""
_HIDDEN = frozenset({"REDACTED", "MASKED"})  # code system v3-ObservationValue, security labels


class Value(msgspec.Struct, frozen=True, gc=False):
    """The value of a fact, in the columns of :class:`Fact`, and what is wrong with it."""

    number: Decimal | None = None
    unit: str | None = None
    codes: Codes = ()
    boolean: bool | None = None
    problem: Problem | None = None


NO_VALUE = Value()


class Reading:
    """One patient's record being read for one guideline and date."""

    def __init__(self, interest: Interest, today: dt.date, patient: str, record: Record) -> None:
        self.interest = interest
        self.today = today
        self.patient = patient
        self.record = record
        self.birth: When | None = None

    def fact(
        self,
        kind: FactKind,
        stored: Stored,
        codes: Codes,
        start: When | None,
        problem: Problem | None,
        *,
        end: dt.date | None = None,
        ongoing: bool = False,
        value: Value = NO_VALUE,
        encounter_class: EncounterClass | None = None,
        status: str | None = None,
        performer: str | None = None,
        reason: str | None = None,
        negated: bool = False,
        requests: tuple[str, ...] = (),
    ) -> Fact:
        """A fact with its first problem, if it has any. One dated after today is just left out (semantics 2.7)."""
        first = last = instant = None
        if start is not None:
            first, last, instant = start.first, start.last, start.instant
            if first > self.today and kind not in BOOKKEEPING:
                problem = "future-date"
            elif problem is None and end is not None and end < first:
                problem = "malformed"
        if problem is None and not codes and kind not in BOOKKEEPING:
            problem = "no-code"
        return Fact(  # the first columns by place: with more than 15 keywords, Python gathers them in a dict first
            self.patient,
            kind,
            stored.source,
            codes,
            first,
            last,
            end,
            ongoing,
            instant,
            value.number,
            value.unit,
            value.codes,
            value.boolean,
            encounter_class=encounter_class,
            status=status,
            performer=performer,
            reason=reason,
            negated=negated,
            problem=problem,
            requests=requests,
        )

    def age_span(self, youngest: r4.Quantity | None, oldest: r4.Quantity | None) -> When | None:
        """The days on which the patient was of an age; none when the age or the birth date says too little."""
        if self.birth is None or youngest is None or oldest is None:
            return None
        low, high = _age(youngest, 0), _age(oldest, 1)
        if low is None or high is None:
            return None
        return When(add(self.birth.first, low), subtract(add(self.birth.last, high), Duration(value=1, unit="day")))


def codings(*concepts: r4.Concept | None) -> tuple[r4.Coding, ...]:
    """The codings of several concepts together."""
    return tuple([coding for concept in concepts if concept is not None for coding in concept.coding])


def dated(*texts: str | None) -> Dated:
    """The first of these dates that is given; or why there is none."""
    for text in texts:
        if text is not None:
            try:
                return read(text), None
            except ValueError:
                return None, "unreadable-date"
    return None, "no-date"


def optional(text: str | None) -> Dated:
    """A date that may be absent."""
    return UNDATED if text is None else dated(text)


def span(moment: str | None, period: r4.Period | None, *otherwise: str | None) -> Span:
    """A dateTime, which lasts its day, or a period; ``otherwise`` are dates that stand in for the start of neither."""
    if moment is not None:
        start, problem = dated(moment)
        return start, start.last if start else None, problem
    if period is None:
        start, problem = dated(*otherwise)
        return start, None, problem
    start, problem = dated(period.start, *otherwise)
    end, end_problem = optional(period.end)
    return start, end.last if end else None, problem or end_problem


def final(status: str | None, *good: str) -> Problem | None:
    """``not-final`` unless the status is one of those that let a resource count."""
    return None if status in good else "not-final"


def hidden(meta: r4.Meta | None) -> Problem | None:
    """``hidden`` when a security label says that content was withheld."""
    if meta is None or not meta.security:
        return None
    return "hidden" if any(label.code in _HIDDEN for label in meta.security) else None


def words(*concepts: r4.Concept | None) -> str | None:
    """A reason in the clinician's own words: its text, else its code."""
    for concept in concepts:
        if concept is not None:
            said = concept.text or next((coding.code for coding in concept.coding if coding.code), None)
            if said:
                return said
    return None


def _age(age: r4.Quantity, more: int) -> Duration | None:
    unit = _AGE_UNITS.get(age.code or age.unit or "")
    value = age.value
    if unit is None or value is None or age.comparator or not value.is_finite() or not -_MOST_AGE <= value <= _MOST_AGE:
        return None
    if value != value.to_integral_value():
        return None
    return Duration(value=int(value) + more, unit=unit)  # type: ignore[arg-type]

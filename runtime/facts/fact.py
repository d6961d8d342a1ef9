"""The fact row, and what can be wrong with one. ``docs/facts.md`` explains each column to a consumer."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal

import msgspec

from ..graph import EncounterClass, FactKind

PATIENT_SYSTEM = "urn:rettesnor:patient"
"""System of the codes of ``patient`` facts: ``birth-date`` (its ``start``), ``gender``, ``deceased``."""

GENDER_SYSTEM = "http://hl7.org/fhir/administrative-gender"
"""System of the value code of a ``gender`` fact: ``male``, ``female``, ``other``."""

TEXT_SYSTEM = "urn:rettesnor:text"
"""System under which a plain-text answer (``valueString``) stands among ``value_codes``."""

NO_INSTANT = dt.datetime.min.replace(tzinfo=dt.UTC)
"""Where a fact without ``instant`` stands among those of its day: before them."""

Problem = Literal[
    "no-subject",  # nothing says who it is about
    "no-code",  # nothing says what it is about: it may be anything of its kind
    "no-date",
    "unreadable-date",
    "future-date",
    "unreadable-value",
    "no-value",
    "not-final",
    "hidden",  # present, but its content is withheld (private medication, blocked consent)
    "malformed",  # not a valid resource of its type
]


class Fact(msgspec.Struct, frozen=True, gc=False):
    """One clinical fact about one patient.

    Dates are calendar days in Europe/Copenhagen. A partial date (``2026-05``) spans ``start`` to ``start_latest``; an
    exact one has both equal. A fact with a ``problem`` never counts, but keeps "nothing found" from being read as "no";
    only ``future-date`` is simply left out (semantics 2.7). A condition, medication, encounter or procedure that is
    neither ``ongoing`` nor has an ``end`` has ended on a day that nobody wrote down.
    """

    patient: str
    kind: FactKind
    source: str  # reference to the resource, e.g. Observation/17
    codes: tuple[tuple[str, str], ...] = ()  # (system, code), systems normalised to the guideline's preferred URI
    start: dt.date | None = None
    start_latest: dt.date | None = None
    end: dt.date | None = None  # last day (of a partial date: the last it may be); none while ongoing
    ongoing: bool = False
    instant: dt.datetime | None = None  # in UTC, only to order facts of one day
    value: Decimal | None = None
    unit: str | None = None  # as written: UCUM code where the source gives one, else its text; none if it says nothing
    value_codes: tuple[tuple[str, str], ...] = ()
    boolean: bool | None = None
    encounter_class: EncounterClass | None = None
    status: str | None = None  # as in the source
    performer: str | None = None
    reason: str | None = None  # why not done, or why overridden: a clinician's own words
    negated: bool = False  # recorded as not done or declined
    problem: Problem | None = None
    requests: tuple[str, ...] = ()
    """Of a request: its own business identifiers and resource id; of a task or appointment also those of the requests
    it is about (``Task.focus``, ``basedOn``); without resource type and ``urn:uuid:``. Planning finds our earlier
    requests by them. The ``end`` of a refused request is the last day the refusal holds.
    """


class Note(msgspec.Struct, frozen=True, order=True, gc=False):
    """A data-quality note: what was left out or doubted, by reference, never with the patient's data in it."""

    code: str
    source: str
    element: str | None = None


class PatientFacts(msgspec.Struct, frozen=True, kw_only=True):
    """All facts of one patient, in a fixed order that does not depend on the order of the input."""

    patient: str
    facts: tuple[Fact, ...]
    notes: tuple[Note, ...] = ()

"""Elements that are the same in many resources, read once for each different text of them.

A concept, a reference or a security label is left as JSON text by the views. The one-patient runtime's own structures
say what it holds, and whether it is well-formed. What comes of it stands in the relation ``texts``; the codings of all
of them are the dictionary ``concepts``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import attrgetter
from typing import Any, Final

import msgspec

from ...facts.fact import GENDER_SYSTEM, PATIENT_SYSTEM
from ...facts.interest import Codes, Coding
from ...facts.r4 import resources as r4
from ...facts.r4.clinical import may_be_condition
from ...facts.r4.medication import bounds, supply_days
from ...facts.r4.reading import codings, words
from ...facts.r4.record import decoded
from ...facts.r4.requests import plain_names
from ..fact_table import NO_CONCEPT

OF_PATIENTS: Final = ("birth-date", "gender", "deceased")
"""Codes of the facts of a Patient resource: concepts 1, 2, 3."""


class Concept(msgspec.Struct, frozen=True):
    """A row of ``concepts``."""

    concept: int
    place: int
    system: str
    code: str
    questionnaire: str | None = None


class Target(msgspec.Struct, frozen=True):
    """What a reference names: a resource; and, where it is not in the record, what is known of it all the same."""

    source: str | None
    may_be_condition: bool
    names: tuple[str, ...]


class Text(msgspec.Struct, frozen=True):
    """A row of ``texts``."""

    shape: str
    text: str
    malformed: bool = False
    concept: int | None = None
    codes: tuple[str | None, ...] = ()
    said: str | None = None
    plain: str | None = None
    last_day: dt.date | None = None
    problem: str | None = None
    days: int | None = None
    names: tuple[str, ...] = ()
    is_contained: bool = False
    targets: tuple[Target, ...] = ()
    patients: tuple[str, ...] = ()


class Dictionary:
    """Concepts by their codings, numbered in the order in which they came."""

    def __init__(self) -> None:
        self._known: dict[tuple[Codes, str | None], int] = {((), None): NO_CONCEPT}
        self._codes: list[Codes] = [()]
        for code in OF_PATIENTS:
            self.of(((PATIENT_SYSTEM, code),))

    def remember(self, rows: Iterable[Concept]) -> None:
        """Number the concepts of a table, which are in order, as they are numbered there."""
        for _, group in groupby(rows, key=attrgetter("concept")):
            codings = list(group)
            self.of(tuple((each.system, each.code) for each in codings), codings[0].questionnaire)

    def of(self, codes: Codes, questionnaire: str | None = None) -> int:
        """The number of a concept."""
        number = self._known.setdefault((codes, questionnaire), len(self._codes))
        if number == len(self._codes):
            self._codes.append(codes)
        return number

    def together(self, concepts: Iterable[int]) -> int:
        """The number of the concept that has all the codings of some."""
        return self.of(tuple(dict.fromkeys(code for concept in concepts for code in self._codes[concept])))

    def rows(self) -> Iterator[Concept]:
        """The dictionary as a table."""
        for (codes, questionnaire), concept in self._known.items():
            for place, (system, code) in enumerate(codes):
                yield Concept(concept, place, system, code, questionnaire)


def usable(coded: Iterable[Coding]) -> Codes:
    """The codings that have both a system and a code, each once; a version does not belong in a system."""
    return tuple(
        dict.fromkeys((each.system.partition("|")[0], each.code) for each in coded if each.system and each.code)
    )


class Reader:
    """Reads texts, and numbers the concepts in them."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._shapes: dict[str, tuple[msgspec.json.Decoder[Any], Callable[[Any], dict[str, Any]]]] = {
            "CodeableConcept": (msgspec.json.Decoder(r4.Concept), self._concept),
            "CodeableConcept*": (msgspec.json.Decoder(tuple[r4.Concept, ...]), self._concepts),
            "Coding*": (msgspec.json.Decoder(tuple[r4.Coding, ...]), lambda found: {"codes": _codes(found)}),
            "Reference": (msgspec.json.Decoder(r4.Reference), lambda found: _references((found,))),
            "Reference*": (msgspec.json.Decoder(tuple[r4.Reference, ...]), _references),
            "diagnoses": (
                msgspec.json.Decoder(tuple[r4.Diagnosis, ...]),
                lambda found: _references(each.condition for each in found if each.condition is not None),
            ),
            "participants": (msgspec.json.Decoder(tuple[r4.Participant, ...]), _participants),
            "Identifier*": (
                msgspec.json.Decoder(tuple[r4.Identifier, ...]),
                lambda found: {"names": tuple(plain_names(found))},
            ),
            "Timing": (msgspec.json.Decoder(r4.Timing), lambda found: {"plain": _only(found.event)}),
            "Period": (msgspec.json.Decoder(r4.Period), lambda found: {"plain": found.end or found.start}),
            "Dosage*": (msgspec.json.Decoder(tuple[r4.Dosage, ...]), _dosages),
            "Quantity": (msgspec.json.Decoder(r4.Quantity), lambda found: {"days": supply_days(found)}),
        }

    def read(self, shape: str, text: str) -> Text:
        """What a text holds."""
        if shape == "gender":
            return Text(shape, text, concept=self._dictionary.of(((GENDER_SYSTEM, text),)))
        decoder, said = self._shapes[shape]
        try:
            found = decoded(decoder, text.encode())
        except (msgspec.DecodeError, RecursionError):
            return Text(shape, text, malformed=True)
        return Text(shape, text, **said(found))

    def _concept(self, concept: r4.Concept) -> dict[str, Any]:
        return self._concepts((concept,))

    def _concepts(self, concepts: tuple[r4.Concept, ...]) -> dict[str, Any]:
        coded = codings(*concepts)
        return {
            "concept": self._dictionary.of(usable(coded)),
            "codes": _codes(coded),
            "said": words(*concepts),
            "plain": concepts[0].text if concepts else None,
        }


def source_of(reference: str) -> str:
    """The resource that a reference names: of an address the last two parts, never a version."""
    text = reference.partition("/_history/")[0]
    return "/".join(text.rsplit("/", 2)[1:]) if text.startswith(("http://", "https://")) else text


def patient_key(reference: str) -> str | None:
    """The id of the patient whom a reference names; none where it names none by id."""
    text = reference.partition("/_history/")[0]
    if text.lower().startswith("urn:uuid:"):
        return text[len("urn:uuid:") :].lower()
    *_, kind, key = ("", *text.split("/"))
    return key if kind == "Patient" and key and "?" not in key and "#" not in key else None


def _references(references: Iterable[r4.Reference]) -> dict[str, Any]:
    listed = list(references)
    return {
        "said": (listed[0].display or listed[0].reference) if listed else None,
        "is_contained": any((each.reference or "").startswith("#") for each in listed),
        "targets": tuple(_target(each) for each in listed),
    }


def _target(reference: r4.Reference) -> Target:
    names = plain_names([reference.identifier]) if reference.identifier is not None else []
    text = reference.reference
    if text is None:
        return Target(None, may_be_condition(reference), tuple(names))
    last = text.partition("/_history/")[0].rpartition("/")[2].removeprefix("urn:uuid:")
    return Target(source_of(text), may_be_condition(reference), (*names, last))


def _participants(participants: tuple[r4.Participant, ...]) -> dict[str, Any]:
    actors = [each.actor for each in participants if each.actor is not None]
    keys = [patient_key(actor.reference) for actor in actors if actor.reference is not None]
    return {"patients": tuple(dict.fromkeys(key for key in keys if key is not None))}


def _dosages(dosages: tuple[r4.Dosage, ...]) -> dict[str, Any]:
    last_day, problem = bounds(dosages)
    return {"last_day": last_day, "problem": problem}


def _only(events: tuple[str, ...]) -> str | None:
    return events[0] if len(events) == 1 else None


def _codes(coded: Iterable[r4.Coding]) -> tuple[str | None, ...]:
    return tuple(coding.code for coding in coded)

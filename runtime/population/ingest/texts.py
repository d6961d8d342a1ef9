"""Elements that are the same in many resources, read once for each different text of them.

A concept, a reference or a security label is left as JSON text by the views. The one-patient runtime's own structures
say what it holds, and whether it is well-formed. What comes of it stands in the relation ``texts``; the codings of all
of them are the dictionary ``concepts``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

import msgspec

from ...facts.fact import GENDER_SYSTEM, PATIENT_SYSTEM
from ...facts.r4 import resources as r4
from ...facts.r4.reading import codings, words
from ..fact_table import NO_CONCEPT

Codes = tuple[tuple[str, str], ...]

OF_PATIENTS: Final = ("birth-date", "gender", "deceased")
"""Codes of the facts of a Patient resource: concepts 1, 2, 3."""


class Concept(msgspec.Struct, frozen=True):
    """A row of ``concepts``."""

    concept: int
    place: int
    system: str
    code: str
    questionnaire: str | None = None


class Text(msgspec.Struct, frozen=True):
    """A row of ``texts``."""

    shape: str
    text: str
    malformed: bool = False
    concept: int | None = None
    codes: tuple[str | None, ...] = ()
    said: str | None = None
    plain: str | None = None


class Dictionary:
    """Concepts by their codings, numbered in the order in which they came."""

    def __init__(self) -> None:
        self._known: dict[Codes, int] = {(): NO_CONCEPT}
        for code in OF_PATIENTS:
            self.of(((PATIENT_SYSTEM, code),))

    def of(self, codes: Codes) -> int:
        """The number of a concept."""
        return self._known.setdefault(codes, len(self._known))

    def rows(self) -> Iterator[Concept]:
        """The dictionary as a table."""
        for codes, concept in self._known.items():
            for place, (system, code) in enumerate(codes):
                yield Concept(concept, place, system, code)


def usable(coded: Iterable[r4.Coding]) -> Codes:
    """The codings that have both a system and a code, each once; a version does not belong in a system."""
    return tuple(
        dict.fromkeys((each.system.partition("|")[0], each.code) for each in coded if each.system and each.code)
    )


class Reader:
    """Reads texts, and numbers the concepts in them."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._shapes: dict[str, Callable[[str], Text]] = {
            "CodeableConcept": self._concept,
            "CodeableConcept*": self._concepts,
            "Coding": self._coding,
            "Coding*": self._labels,
            "Reference*": self._references,
            "Identifier*": self._identifiers,
            "gender": self._gender,
        }

    def read(self, shape: str, text: str) -> Text:
        """What a text holds."""
        try:
            return self._shapes[shape](text)
        except (msgspec.DecodeError, RecursionError):
            return Text(shape, text, malformed=True)

    def _concept(self, text: str) -> Text:
        return self._said("CodeableConcept", text, (_CONCEPT.decode(text),))

    def _concepts(self, text: str) -> Text:
        return self._said("CodeableConcept*", text, _CONCEPTS.decode(text))

    def _said(self, shape: str, text: str, concepts: tuple[r4.Concept, ...]) -> Text:
        coded = codings(*concepts)
        return Text(
            shape,
            text,
            concept=self._dictionary.of(usable(coded)),
            codes=_codes(coded),
            said=words(*concepts),
            plain=concepts[0].text if concepts else None,
        )

    def _coding(self, text: str) -> Text:
        return Text("Coding", text, codes=_codes((_CODING.decode(text),)))

    def _labels(self, text: str) -> Text:
        return Text("Coding*", text, codes=_codes(_CODINGS.decode(text)))

    def _references(self, text: str) -> Text:
        references = _REFERENCES.decode(text)
        return Text("Reference*", text, said=references[0].display or references[0].reference if references else None)

    def _identifiers(self, text: str) -> Text:
        _IDENTIFIERS.decode(text)
        return Text("Identifier*", text)

    def _gender(self, text: str) -> Text:
        return Text("gender", text, concept=self._dictionary.of(((GENDER_SYSTEM, text),)))


_CONCEPT = msgspec.json.Decoder(r4.Concept)
_CONCEPTS = msgspec.json.Decoder(tuple[r4.Concept, ...])
_CODING = msgspec.json.Decoder(r4.Coding)
_CODINGS = msgspec.json.Decoder(tuple[r4.Coding, ...])
_REFERENCES = msgspec.json.Decoder(tuple[r4.Reference, ...])
_IDENTIFIERS = msgspec.json.Decoder(tuple[r4.Identifier, ...])


def _codes(coded: Iterable[r4.Coding]) -> tuple[str | None, ...]:
    return tuple(coding.code for coding in coded)

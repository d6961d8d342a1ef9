"""Answers to questionnaires, which stand in one another to any depth: read as the one-patient runtime does."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace
from typing import Any, Final

import msgspec

from ...facts.fact import TEXT_SYSTEM
from ...facts.r4 import resources as r4
from ...facts.r4.observations import all_items, answered
from ...facts.r4.record import decoded
from ..fact_table import QUESTION_SYSTEM
from .texts import Dictionary, usable

_ITEMS = msgspec.json.Decoder(tuple[msgspec.Raw, ...])
_ITEM = msgspec.json.Decoder(r4.Item)
_MOST_DIGITS: Final = 15
"""Digits that survive DuckDB's reading of a number, which is by way of a double."""
_MOST_DECIMALS: Final = 10

_NEUTRAL: Any = SimpleNamespace(interest=SimpleNamespace(preferred=usable))
"""A reading for no guideline in particular: codings stay as the source has them."""


class Answer(msgspec.Struct, frozen=True):
    """What is answered, in one response or many."""

    answered: int
    concept: int | None = None
    value: str | None = None
    unit: str | None = None
    answer: int | None = None
    answer_text: str | None = None
    truth: bool | None = None
    problem: str | None = None
    doubt: str | None = None


class Response(msgspec.Struct, frozen=True):
    """The answers in the response with this number in its file, by number, and the place of each in the response."""

    number: int
    rows: list[int]
    answered: list[int]


class Answers:
    """Reads the responses of a file. The same item is read once: most questions have a few answers."""

    def __init__(self, dictionary: Dictionary) -> None:
        self._dictionary = dictionary
        self._known: dict[tuple[str, bytes], tuple[int, list[tuple[int, int]]]] = {}
        self.all: list[Answer] = [Answer(0, doubt="type")]
        """The answers that were met, in the order of their numbers."""

    def read(self, number: int, questionnaire: str | None, items: str) -> Response:
        """The answers in one response.

        Args:
            number: of the response.
            questionnaire: what it answers.
            items: the response's ``item``, as JSON.
        """
        form = (questionnaire or "").partition("|")[0]
        rows: list[int] = []
        found: list[int] = []
        row = 0
        try:
            for item in _ITEMS.decode(items):
                size, given = self._item(form, bytes(item))
                for place, answer in given:
                    rows.append(row + place)
                    found.append(answer)
                row += size
        except (msgspec.DecodeError, RecursionError):
            return Response(number, [0], [0])
        return Response(number, rows, found)

    def _item(self, form: str, text: bytes) -> tuple[int, list[tuple[int, int]]]:
        """How many items there are in one, itself included; of those that are answered, place and answer."""
        known = self._known.get((form, text))
        if known is None:
            items = list(all_items((decoded(_ITEM, text),)))
            given = [(place, self._add(form, item)) for place, item in enumerate(items) if item.answer]
            known = self._known[form, text] = (len(items), given)
        return known

    def _add(self, form: str, item: r4.Item) -> int:
        value = answered(_NEUTRAL, item.answer)
        said = [code for system, code in value.codes if system == TEXT_SYSTEM]
        coded = tuple(pair for pair in value.codes if pair[0] != TEXT_SYSTEM)
        is_exact = value.number is None or _is_exact(value.number)
        self.all.append(
            Answer(
                len(self.all),
                self._dictionary.of(((QUESTION_SYSTEM, item.link_id),), form),
                f"{value.number:f}" if value.number is not None and is_exact else None,
                value.unit,
                self._dictionary.of(coded) if coded else None,
                said[0] if said else None,
                value.boolean,
                value.problem,
                None if is_exact else "number",
            )
        )
        return len(self.all) - 1


def _is_exact(number: Decimal) -> bool:
    _, digits, exponent = number.as_tuple()
    return len(digits) <= _MOST_DIGITS and isinstance(exponent, int) and -_MOST_DECIMALS <= exponent <= 0

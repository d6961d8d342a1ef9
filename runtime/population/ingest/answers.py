"""Answers to questionnaires, which stand in one another to any depth: read as the one-patient runtime does."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from types import SimpleNamespace
from typing import Any, Final

import msgspec

from ...facts.fact import TEXT_SYSTEM
from ...facts.r4 import resources as r4
from ...facts.r4.observations import all_items, answered
from ..fact_table import QUESTION_SYSTEM
from .texts import Dictionary, usable

_ITEMS = msgspec.json.Decoder(tuple[r4.Item, ...])
_MOST_DIGITS: Final = 15
"""Digits that survive DuckDB's reading of a number, which is by way of a double."""
_MOST_DECIMALS: Final = 10

_NEUTRAL: Any = SimpleNamespace(interest=SimpleNamespace(preferred=usable))
"""A reading for no guideline in particular: codings stay as the source has them."""


class Answer(msgspec.Struct, frozen=True):
    """A row of ``answers``: of the response with this number in its file, and which of its answers."""

    number: int
    row: int = 0
    concept: int | None = None
    value: str | None = None
    unit: str | None = None
    answer: int | None = None
    answer_text: str | None = None
    truth: bool | None = None
    problem: str | None = None
    doubt: str | None = None


def answers(dictionary: Dictionary, number: int, questionnaire: str | None, items: str) -> Iterator[Answer]:
    """The answers in one response.

    Args:
        dictionary: numbers the concepts.
        number: of the response.
        questionnaire: what it answers.
        items: the response's ``item``, as JSON.
    """
    try:
        found = _ITEMS.decode(items)
    except (msgspec.DecodeError, RecursionError):
        yield Answer(number, doubt="type")
        return
    form = (questionnaire or "").partition("|")[0]
    for row, item in enumerate(all_items(found)):
        if not item.answer:
            continue
        value = answered(_NEUTRAL, item.answer)
        said = [code for system, code in value.codes if system == TEXT_SYSTEM]
        coded = tuple(pair for pair in value.codes if pair[0] != TEXT_SYSTEM)
        yield Answer(
            number,
            row,
            dictionary.of(((QUESTION_SYSTEM, item.link_id),), form),
            None if value.number is None else f"{value.number:f}",
            value.unit,
            dictionary.of(coded) if coded else None,
            said[0] if said else None,
            value.boolean,
            value.problem,
            "number" if value.number is not None and not _is_exact(value.number) else None,
        )


def _is_exact(number: Decimal) -> bool:
    _, digits, exponent = number.as_tuple()
    return len(digits) <= _MOST_DIGITS and isinstance(exponent, int) and -_MOST_DECIMALS <= exponent <= 0

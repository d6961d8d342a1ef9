"""One slip of the pen, one message: seeded slips in the worked example."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from rettesnor.compiler.syntax import tree
from rettesnor.compiler.syntax.parse import parse

TEXT = Path(__file__).with_name("worked_example.kr").read_text("utf-8")
CODE = re.sub(r'"[^"\n]*"|//.*', lambda found: " " * len(found[0]), TEXT)  # texts and comments blanked out
TOKENS = list(re.finditer(r"\"[^\"\n]*\"|'[^'\n]*'|\d+(?:-\d+)*|\w+|=>|<=|>=|[^\w\s]", TEXT))
LETTERS = "abcdefghijklmnopqrstuvwxyzæøå0123456789 .,:;=<>()|\"'-_"


def without(found: re.Match[str]) -> str:
    return TEXT[: found.start()] + TEXT[found.end() :]


def changed_letter(chance: random.Random) -> str:
    at, letter, how = chance.randrange(len(TEXT)), chance.choice(LETTERS), chance.randrange(3)
    return TEXT[:at] + ("" if how == 0 else letter) + TEXT[at + (how < 2) :]


def changed_token(chance: random.Random) -> str:
    here, other, how = chance.choice(TOKENS), chance.choice(TOKENS)[0], chance.randrange(3)
    return TEXT[: here.start()] + (f" {other} " if how else "") + TEXT[here.end() if how < 2 else here.start() :]


@pytest.mark.parametrize("slip", [changed_letter, changed_token])
def test_a_slip_gives_one_message(slip: Callable[[random.Random], str]) -> None:
    chance = random.Random(20261122)
    counts = [len(parse(slip(chance))[1]) for _ in range(150)]
    faulty = [count for count in counts if count]  # a slip in a text or a name is not one of syntax
    assert len(faulty) >= 60
    assert faulty.count(1) >= 0.95 * len(faulty)


@pytest.mark.parametrize("found", list(re.finditer(r"\bslut\b", CODE)), ids=lambda found: str(found.start()))
def test_a_lost_end_costs_no_declaration(found: re.Match[str]) -> None:
    guideline, diagnostics = parse(without(found))
    assert [diagnostic.code for diagnostic in diagnostics] == ["KR003"]
    opened = [
        start.start() for start in re.finditer(r"^(?!slut)\w+", CODE, re.MULTILINE) if start.start() < found.start()
    ][-1]
    assert diagnostics[0].span.start == opened
    assert guideline is not None
    assert not any(isinstance(each, tree.ErrorNode) for each in guideline.declarations)


def test_each_lost_colon_is_named() -> None:
    colons = list(re.finditer(r"(?<=\w):", CODE))
    assert len(colons) > 100
    for found in colons:
        guideline, diagnostics = parse(without(found))
        assert [diagnostic.code for diagnostic in diagnostics] == ["KR004"], TEXT[found.start() - 10 : found.end()]
        assert diagnostics[0].span.end == found.start()
        assert guideline is not None
        assert not any(isinstance(each, tree.ErrorNode) for each in guideline.declarations)


DECLARED = list(re.finditer(r"^(?!slut)\w+", CODE, re.MULTILINE))
"""The first word of the header and of every declaration."""


def names(text: str) -> list[str]:
    guideline, diagnostics = parse(text)
    assert len(diagnostics) <= 1
    assert guideline is not None
    return [str(getattr(d, "name", d)) for d in guideline.declarations if not isinstance(d, tree.ErrorNode)]


@pytest.mark.parametrize("first", DECLARED[1:], ids=lambda found: found[0])
def test_a_broken_first_word_costs_its_own_declaration_only(first: re.Match[str]) -> None:
    middle = (first.start() + first.end()) // 2
    for broken in (TEXT[:middle] + ")" + TEXT[middle + 1 :], without(first)):
        assert len(names(broken)) >= len(names(TEXT)) - 1


def test_a_slip_in_the_header_costs_no_declaration() -> None:
    header = range(DECLARED[0].start(), CODE.index("slut"))
    slips = [TEXT[:at] + letter + TEXT[at + 1 :] for at in header if CODE[at].strip() for letter in "x)"]
    assert len(slips) > 100
    for slip in slips[::5]:
        assert names(slip) == names(TEXT)


def test_a_text_that_lost_its_first_quotation_mark_gives_one_message() -> None:
    slip = 'retningslinje x "x" slut\naktivitet a "a"\n    beskrivelse: se § 2; ellers § 3"\nslut\n'
    assert [found.code for found in parse(slip)[1]] == ["KR018"]

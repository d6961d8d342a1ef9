"""One slip of the pen in KOL, one message, and nothing lost but what was hit: 200 seeded slips, the whole compiler.

Each costs a compilation, so a part of them, spread over all, is tried by default; ``make typos`` tries them all.
"""

from __future__ import annotations

import os
import random
from collections import Counter
from pathlib import Path

import pytest

from rettesnor.compiler.driver import compile_guideline
from rettesnor.compiler.files import Reader
from rettesnor.compiler.source import Span
from rettesnor.compiler.syntax import tree
from rettesnor.compiler.syntax.parse import parse

from .typos import Typist, Typo

KOL = Path(__file__).resolve().parents[2] / "guidelines/kol/kol.kr"
SEED = int(os.environ.get("SEED", "20261129"))
NUMBER = 200
STRIDE = 1 if os.environ.get("TYPOS") == "all" else 6
READER = Reader(lambda path: path.name)


def readable(text: str) -> dict[str, Span]:
    """The declarations that can be read, by name or title, and where they stand."""
    guideline, _ = parse(text)
    assert guideline is not None
    found = {}
    for declaration in guideline.declarations:
        name = getattr(declaration, "name", None) or getattr(declaration, "title", None)
        if not isinstance(declaration, tree.ErrorNode) and name is not None:
            found[f"{type(declaration).__name__} {name.text}"] = declaration.span
    return found


@pytest.fixture(scope="module")
def text() -> str:
    return KOL.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def typos(text: str) -> list[Typo]:
    return list(Typist(text, random.Random(SEED)).typos(NUMBER))[::STRIDE]


def test_a_slip_gives_one_message_and_costs_only_what_it_hit(text: str, typos: list[Typo]) -> None:
    declared = readable(text)
    before = Counter(found.code for found in compile_guideline(text.encode(), "kol.kr", KOL, READER).diagnostics)
    messages: list[tuple[int, str, str]] = []
    for typo in typos:
        compiled = compile_guideline(typo.text.encode(), "kol.kr", KOL, READER)
        after = Counter(found.code for found in compiled.diagnostics)
        new = after if compiled.failed else after - before
        around = typo.text[max(0, typo.start - 30) : typo.start + 30]
        messages.append((new.total(), f"{typo.kind}: {around!r}", str(dict(new))))
        lost = declared.keys() - readable(typo.text).keys()
        hit = {name for name, span in declared.items() if span.start <= typo.end and typo.start <= span.end}
        assert len(lost - hit) == 0, messages[-1]
    faulty = [each for each in messages if each[0]]  # a word may be changed into another that fits
    several = [each for each in faulty if each[0] > 1]
    assert len(faulty) >= 0.9 * len(typos)
    assert len(several) <= 0.05 * len(faulty), several

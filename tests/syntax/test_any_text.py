"""Any text at all gives a tree or diagnostics: never an exception, never without end."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rettesnor.compiler.diagnostics.render import json, text
from rettesnor.compiler.source import SourceFile
from rettesnor.compiler.syntax import tree
from rettesnor.compiler.syntax.parse import MAX_ERRORS, decode, parse
from rettesnor.compiler.syntax.vocabulary import LITERALS

EXAMPLE = Path(__file__).with_name("worked_example.kr").read_text("utf-8")
HEADER = 'retningslinje x "x" slut\n'

ODD = """navn_1 3 0,5 0.5 1. 2026-02-30 "t" " '%' ' “x” måned maj é e\u0301 \0 \u200b 😀""".split(" ")
PIECES = st.sampled_from([*sorted(LITERALS.values()), *ODD, "\n", "// x\n"])
JUMBLE = st.lists(PIECES, max_size=60).map(" ".join)


def check(data: str | bytes) -> None:
    """Everything that holds for any text."""
    guideline, diagnostics = parse(data)
    written = decode(data) if isinstance(data, bytes) else data
    if not diagnostics:
        assert guideline is not None
        assert not any(isinstance(each, tree.ErrorNode) for each in guideline.declarations)
    assert len(diagnostics) <= MAX_ERRORS + 1
    for diagnostic in diagnostics:
        for span in (diagnostic.span, *(label.span for label in diagnostic.labels)):
            assert 0 <= span.start <= span.end <= len(written)
    files = [SourceFile("x.kr", written)]
    assert text.render(diagnostics, files, "da").count("┌─") >= len(diagnostics)
    assert json.render(diagnostics, files, "en").count("\n") == len(diagnostics)


@settings(deadline=None, max_examples=150)
@given(JUMBLE)
def test_words_in_any_order(jumble: str) -> None:
    check(jumble)
    check(HEADER + jumble)


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=300) | st.text(max_size=300))
def test_any_bytes_and_any_characters(data: bytes | str) -> None:
    check(data)


@settings(deadline=None, max_examples=40)
@given(st.integers(0, len(EXAMPLE)), st.integers(0, 400), JUMBLE)
def test_a_guideline_with_a_stretch_replaced(start: int, length: int, jumble: str) -> None:
    check(EXAMPLE[:start] + jumble + EXAMPLE[start + length :])


MONSTERS: dict[str, str | bytes] = {
    "nothing": "",
    "blanks": " \n\t\r\n",
    "zeros": b"\0" * 10_000,
    "five megabytes": b"a " * 2_500_000,
    "open brackets": HEADER + "definition a = " + "(" * 10_000,
    "negations": HEADER + "definition a = " + "ikke " * 10_000 + "b",
    "brackets and negations": HEADER + "definition a = " + "ikke (" * 10_000,
    "counts in counts": HEADER + "definition a = " + "mindst 1 af (" * 10_000,
    "a long sum": HEADER + "definition a = " + "b + " * 10_000 + "b",
    "a long conjunction": HEADER + "definition a = " + "b og " * 5_000 + "b",
    "a long mixture": HEADER + "definition a = " + "b og c eller " * 3_000 + "b",
    "a long number": HEADER + "definition a = b > " + "9" * 100_000,
    "a long name": HEADER + "x" * 100_000,
    "quotes": '"' * 100_001,
    "curly quotes": "“" * 100_000,
    "apostrophes": "'" * 100_001,
    "accents": "a" + "\u0301\u0316" * 100_000,
    "emoji": "😀" * 100_000,
    "headers": "retningslinje " * 10_000,
    "ends": HEADER + "slut " * 20_000,
    "words": HEADER + "b " * 50_000,
    "one long line of errors": HEADER + "definition a = b c " * 2_000,
}


@pytest.mark.parametrize("name", MONSTERS)
def test_monsters(name: str) -> None:
    check(MONSTERS[name])


def test_what_was_read_before_changes_no_message() -> None:
    """The parser shares tables between texts; what is wrong with one must not depend on another."""
    faulty = sorted((Path(__file__).parent / "bad").glob("*.kr"))
    first = [parse(path.read_bytes()) for path in faulty]
    again = [parse(path.read_bytes()) for path in reversed(faulty)]
    assert [diagnostics for _, diagnostics in first] == [diagnostics for _, diagnostics in reversed(again)]

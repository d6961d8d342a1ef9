"""Texts and their layout: `cases/*.txt` hold a text, a line `=>`, and the text formatted."""

from __future__ import annotations

from pathlib import Path

import pytest

from rettesnor.compiler.format.formatter import format_text
from rettesnor.compiler.syntax.parse import parse

from .layout import check, formatted

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))
HEADER = 'retningslinje x "X"  status: kladde  slut\n'


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    written, expected = path.read_text(encoding="utf-8").split("\n=>\n")
    check(written)
    assert formatted(written) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_end_as_the_first_one_does(end: str) -> None:
    text = HEADER.rstrip() + end + "definition a=b=1\ndefinition c =\r\n    b=2 og\n    b=3"
    expected = [HEADER.rstrip(), "definition a = b = 1", "definition c =", "    b = 2", "    og b = 3", ""]
    assert formatted(text) == end.join(expected)


def test_line_ends_in_a_text_are_the_authors() -> None:
    text = HEADER + 'reference K1 """a\r\n  b\r\n"""  slut\r\n'
    assert formatted(text) == HEADER + 'reference K1 """a\r\n  b\r\n"""\nslut\n'


def test_letters_are_composed_and_a_byte_order_mark_is_left_out() -> None:
    decomposed = "\ufeff" + HEADER.replace("X", "A\u030aben") + "definition a\u030a = b = 1\u00a0 // a\u030a\n"
    assert formatted(decomposed) == HEADER.replace("X", "Åben") + "definition å = b = 1  // å\n"


def test_a_text_that_ends_anywhere_gets_one_line_end() -> None:
    for end in ("", "\n", "\n\n\n", " \t", "\r\n\r\n"):
        assert formatted(HEADER.rstrip() + end).rstrip("\r\n") == HEADER.rstrip()
    assert formatted(HEADER.rstrip() + "// x") == HEADER.rstrip() + "  // x\n"


@pytest.mark.parametrize(
    "text",
    ["", "x", HEADER + "definition a = ", HEADER + "definition a = b = 1.5", HEADER + "definition a = b og c eller d"],
)
def test_a_text_with_an_error_is_not_formatted(text: str) -> None:
    done = format_text(text)
    assert done.text is None
    assert done.diagnostics == parse(text)[1] != ()


def test_bytes_that_are_no_text_are_not_formatted() -> None:
    assert format_text(b"\xff").text is None


def test_deep_and_long_expressions() -> None:
    depth, length = 45, 2_000
    check(HEADER + "definition a = " + "(" * depth + "b = 1" + ")" * depth)
    check(HEADER + "definition a = " + "ikke (" * (depth // 2) + "b = 1" + ")" * (depth // 2))
    check(HEADER + "definition a = " + "mindst 1 af (c = 1, " * (depth - 5) + "b = 1" + ")" * (depth - 5))
    check(HEADER + "definition a = " + " og ".join(["b = 1"] * length))
    check(HEADER + "scenarie " + '"s" mangler: ' + ", ".join(["b"] * length) + " slut")

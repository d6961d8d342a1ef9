"""Faulty guidelines in ``bad/``: a comment (`// fejl: KR001`) says which messages its line must give; no other may."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from rettesnor.compiler.diagnostics.diagnostic import Diagnostic
from rettesnor.compiler.diagnostics.registry import RULES, Language
from rettesnor.compiler.diagnostics.render import text as rendered
from rettesnor.compiler.source import SourceFile
from rettesnor.compiler.syntax import tree
from rettesnor.compiler.syntax.parse import MAX_ERRORS, MAX_SIZE, parse
from rettesnor.compiler.syntax.tokens import MAX_DEPTH, MAX_SLIPS
from rettesnor.grammar.generated.RettesnorParser import RettesnorParser

BAD = sorted((Path(__file__).parent / "bad").glob("*.kr"))
HEADER = 'retningslinje x "x" slut\n'

WHOLE_FILE: dict[str, bytes | str] = {
    "KR010": "",
    "KR014": 'retningslinje x "blåbær" slut'.encode("latin-1"),
    "KR015": "x" * (MAX_SIZE + 1),
    "KR016": f"{HEADER}definition a = {'(' * 10_000}b{')' * 10_000}",
    "KR017": HEADER + "definition a = \n" * (MAX_ERRORS + 1),
    "KR019": HEADER + 'definition a = """Der var engang\nen tekst uden ende',
}


def expected_in(text: str) -> dict[int, list[str]]:
    """Codes by line, from the comments."""
    comments = ((number, line.partition("// fejl:")[2]) for number, line in enumerate(text.split("\n"), 1))
    return {number: re.findall(r"KR\d{3}", comment) for number, comment in comments if comment}


def codes_by_line(text: str, diagnostics: tuple[Diagnostic, ...]) -> dict[int, list[str]]:
    """Codes by line, as found."""
    file = SourceFile("x.kr", text)
    found: dict[int, list[str]] = defaultdict(list)
    for diagnostic in diagnostics:
        found[file.place(diagnostic.span).line].append(diagnostic.code)
    return found


def fixed(text: str, diagnostics: tuple[Diagnostic, ...]) -> str:
    """The text with every fix applied."""
    fixes = [diagnostic.fix for diagnostic in diagnostics if diagnostic.fix is not None]
    for fix in sorted(fixes, key=lambda fix: fix.span, reverse=True):
        text = text[: fix.span.start] + fix.replacement + text[fix.span.end :]
    return text


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_each_line_gives_its_messages(path: Path) -> None:
    text = path.read_text("utf-8")
    assert codes_by_line(text, parse(text)[1]) == expected_in(text)


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_every_fix_is_a_cure(path: Path) -> None:
    text = path.read_text("utf-8")
    diagnostics = parse(text)[1]
    mended = fixed(text, diagnostics)
    incurable = [diagnostic.code for diagnostic in diagnostics if diagnostic.fix is None]
    assert sorted(diagnostic.code for diagnostic in parse(mended)[1]) == sorted(incurable)


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
@pytest.mark.parametrize("language", ["da", "en"])
def test_messages_never_name_tokens(path: Path, language: Language) -> None:
    text = path.read_text("utf-8")
    shown = rendered.render(parse(text)[1], [SourceFile(path.name, text)], language)
    own = "\n".join(line for line in shown.split("\n") if "│" not in line or "^" in line or "-" in line)
    tokens = {name for name in RettesnorParser.symbolicNames if len(name) > 3 and name not in text}
    assert tokens.isdisjoint(re.findall(r"[A-Z_]+", own))
    assert "<" not in re.sub(r"`[^`]*`", "", own)


@pytest.mark.parametrize("code", WHOLE_FILE)
def test_what_stops_the_reading(code: str) -> None:
    diagnostics = parse(WHOLE_FILE[code])[1]
    assert diagnostics[-1].code == code
    assert len(diagnostics) <= MAX_ERRORS + 1


def test_the_place_of_a_bad_byte_counts_characters() -> None:
    (diagnostic,) = parse("// æøå ".encode() + b"\xe6")[1]
    assert (diagnostic.span.start, diagnostic.span.end) == (7, 8)


def test_slips_without_end_are_not_read_to_the_end() -> None:
    guideline, diagnostics = parse("“ " * MAX_SLIPS * 2)
    assert guideline is None
    assert diagnostics[-1].code == "KR017"


def test_depth_is_counted_in_each_expression_alone() -> None:
    deepest = f"definition a = {'(' * MAX_DEPTH}b{')' * MAX_DEPTH}\n"
    chains = "definition a = ikke b og ikke c og (d + e + f > 3) eller_ikke\n".replace(" eller_ikke", "") * MAX_DEPTH
    assert parse(HEADER + deepest * 3 + chains)[1] == ()


def test_every_rule_of_the_syntax_can_be_met() -> None:
    met = {code for path in BAD for codes in expected_in(path.read_text("utf-8")).values() for code in codes}
    assert met | WHOLE_FILE.keys() == {
        code for code in RULES if (code.startswith("KR0") and code != "KR026") or code == "KR601"
    }


def test_a_declaration_in_error_keeps_its_name_and_the_others_stand() -> None:
    guideline, diagnostics = parse(HEADER + "definition a = b c\ndefinition d = (e\ndefinition f = g\n")
    assert len(diagnostics) == 2
    assert guideline is not None
    first, _, second, third = guideline.declarations
    assert isinstance(first, tree.ErrorNode)
    assert isinstance(second, tree.ErrorNode)
    assert (first.name, second.name) == ("a", "d")
    assert isinstance(third, tree.Definition)


def test_words_that_fit_nowhere_may_have_declared_a_name() -> None:
    guideline, diagnostics = parse(HEADER + "udregning d = e\ndefinition f = g\n")
    assert [diagnostic.code for diagnostic in diagnostics] == ["KR001"]
    assert guideline is not None
    first, second = guideline.declarations
    assert isinstance(first, tree.ErrorNode)
    assert first.name == "d"
    assert isinstance(second, tree.Definition)


def test_a_misspelt_word_is_read_as_meant() -> None:
    wrong, right = (f"{HEADER}{word} a type: samtale slut" for word in ("aktivtet", "aktivitet"))
    guideline, diagnostics = parse(wrong)
    assert [diagnostic.code for diagnostic in diagnostics] == ["KR002"]
    assert guideline is not None
    assert isinstance(guideline.declarations[0], tree.Activity)
    assert parse(fixed(wrong, diagnostics)) == parse(right)


def test_a_number_that_can_be_misread_offers_both_readings() -> None:
    written = ["1.000", "0.7", "1.5", "1.000.000", "1.000,5"]
    diagnostics = parse(HEADER + "".join(f"definition a{at} = b > {each}\n" for at, each in enumerate(written)))[1]
    readings = ["`1,000` / `1000`", "`0,7`", "`1,5`", "`1000000`", "`1000,5`"]
    assert [diagnostic.args["readings"] for diagnostic in diagnostics] == readings
    assert {diagnostic.fix for diagnostic in diagnostics} == {None}  # which is meant is for the author to say

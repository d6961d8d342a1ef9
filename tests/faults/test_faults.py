"""One fault at a time: each faulty guideline of the corpus gives exactly the findings its lines say, and no other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from rettesnor.compiler.diagnostics.diagnostic import Diagnostic
from rettesnor.compiler.diagnostics.registry import RULES, Language, severity, suppressible
from rettesnor.compiler.diagnostics.render import text as rendered
from rettesnor.compiler.driver import compile_guideline
from rettesnor.compiler.model.from_syntax import resolve
from rettesnor.compiler.syntax.parse import parse

from .corpus import BASE, CASES, codes_by_line, compiled, expected_in, fixable, guideline, name, with_fixes

WHOLE_FILE = {"KR014", "KR015", "KR016", "KR017", "KR019", "KR026", "KR110"}
"""Faults of a file as a whole, too big or unreadable to stand here: see tests/syntax/test_bad.py and
tests/model/test_limits.py.
"""


def test_the_base_has_no_fault() -> None:
    assert compile_guideline(BASE.encode(), "base.kr", coverage=True).diagnostics == ()


@pytest.mark.parametrize("path", CASES, ids=name)
def test_a_fault_gives_exactly_what_its_line_says(path: Path) -> None:
    text = guideline(path)
    expected = expected_in(text)
    assert sum(map(len, expected.values())) == 1, "a case has one fault"
    assert codes_by_line(text, compiled(path).diagnostics) == expected


@pytest.mark.parametrize("path", CASES, ids=name)
@pytest.mark.parametrize("language", ["da", "en"])
def test_a_fault_can_be_told_in_both_languages(path: Path, language: Language) -> None:
    result = compiled(path)
    (code,) = (diagnostic.code for diagnostic in result.diagnostics)
    told = rendered.render(result.diagnostics, result.files, language)
    assert f"[{code}]" in told
    assert "{" not in told.replace("{score}", "")


@pytest.mark.parametrize("path", CASES, ids=name)
def test_what_the_lowering_relies_on_cannot_be_allowed(path: Path) -> None:
    result = compiled(path)
    (found,) = result.diagnostics
    if severity(found) == "error" and suppressible(found.code):
        parsed, _ = parse(guideline(path).encode())
        assert parsed is not None
        assert found not in resolve(parsed)[1], "found before lowering, so it stops it"


@pytest.mark.parametrize(("path", "found"), [*fixable()], ids=lambda of: name(of) if isinstance(of, Path) else of.code)
def test_a_fix_is_a_cure(path: Path, found: Diagnostic) -> None:
    assert found.fix is not None
    mended = with_fixes(guideline(path), [found.fix])
    assert compile_guideline(mended.encode(), path.name, at=path).diagnostics == ()


def test_every_code_is_in_the_corpus() -> None:
    met = {code for path in CASES for codes in expected_in(guideline(path)).values() for code in codes}
    assert met | WHOLE_FILE == RULES.keys()
    assert not met & (WHOLE_FILE)


def test_the_corpus_is_big_enough() -> None:
    families = Counter(path.parent.name for path in CASES)
    assert len(CASES) >= 120
    assert families.keys() == {f"kr{number}" for number in range(8)}
    assert min(families.values()) >= 3
    for path in CASES:
        (codes,) = expected_in(guideline(path)).values()
        assert codes[0].startswith(path.parent.name.upper())

"""`rettesnor forklar`: every code has a page in both languages, whose example does what the page says."""

from __future__ import annotations

import tomllib
from dataclasses import asdict

import pytest

from rettesnor.compiler.checks.reached import CODES as REACHED
from rettesnor.compiler.diagnostics.page import PAGES, page, titles
from rettesnor.compiler.diagnostics.registry import RULES, Language, suppressible
from rettesnor.compiler.diagnostics.render.page import render
from rettesnor.compiler.driver import compile_guideline

WHOLE = (PAGES / "eksempel.kr").read_text(encoding="utf-8")


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert {path.stem for path in PAGES.glob("*.toml")} == set(RULES)


@pytest.mark.parametrize("code", RULES)
def test_a_page_is_written_in_full_in_both_languages(code: str) -> None:
    danish, english = (asdict(page(code, language)) for language in ("da", "en"))
    for part in ("title", "what", "why", "mend"):
        assert danish[part].strip(), part
        assert english[part].strip(), part
        assert danish[part] != english[part], part
        assert danish[part].endswith(".") == (part != "title"), part
        assert english[part].endswith(".") == (part != "title"), part


@pytest.mark.parametrize("code", RULES)
def test_the_example_gives_exactly_this_finding_and_the_mended_one_none(code: str) -> None:
    read = tomllib.loads((PAGES / f"{code}.toml").read_text(encoding="utf-8"))["example"]
    assert WHOLE.count(read.get("original", read["mended"])) == 1
    example = page(code, "da").example
    assert set(example.also) <= {"KR005", "KR101", "KR106"}  # a hundred errors; what a faulty allowance does not allow
    assert codes(example.faulty_guideline, code) == {code, *example.also}
    assert codes(example.mended_guideline, code) == set()


def codes(guideline: bytes, sought: str) -> set[str]:
    compiled = compile_guideline(guideline, "x.kr", PAGES / "eksempel.kr", coverage=sought in REACHED)
    return {finding.code for finding in compiled.diagnostics}


def test_titles_are_all_different() -> None:
    for language in ("da", "en"):
        shown = [title for _, _, title in titles(language)]
        assert len(set(shown)) == len(shown) == len(RULES)


@pytest.mark.parametrize("language", ["da", "en"])
def test_a_page_says_how_the_finding_is_allowed_or_that_it_cannot_be(language: Language) -> None:
    for code in RULES:
        shown = render(page(code, language), language)
        assert (f"// tillad {code}: " in shown.splitlines()[-1]) == suppressible(code)
        assert all(len(line) <= 110 for line in shown.splitlines())


def test_a_code_may_be_written_in_a_hurry() -> None:
    assert page("kr15", "da") == page(" 015 ", "da") == page("KR015", "da")

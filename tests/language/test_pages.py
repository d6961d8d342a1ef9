"""The reference of the language is true: its examples compile and run, and its mistakes give the messages it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from rettesnor.compiler.format.formatter import format_text
from rettesnor.compiler.model import words
from rettesnor.compiler.model.slots import REQUIRED
from rettesnor.compiler.syntax import tree
from rettesnor.compiler.syntax.vocabulary import LITERALS, NAMES, SPELLINGS
from rettesnor.grammar.generated.RettesnorParser import RettesnorParser as P
from rettesnor.runtime.load import compile_graph
from rettesnor.runtime.run_scenario import run_all

from .pages import CODE, FENCE, FOLDER, INDEX, KEYWORDS, Page, Piece, pages, told

PAGES = pages()
EXAMPLES = [page for page in PAGES.values() if page.example]
PIECES = [(page, piece) for page in EXAMPLES for piece in page.pieces]

PAGE_OF = {"brug": "bibliotek", "niveau": "stratificering"}
"""Where a keyword is described that has no page of its own."""

RULE_OF = {
    "reference": P.RULE_reference, "kodesystem": P.RULE_codeSystem, "værdisæt": P.RULE_valueSet,
    "parameter": P.RULE_parameter, "data": P.RULE_dataElement, "definition": P.RULE_definition,
    "målgruppe": P.RULE_population, "ekskluder": P.RULE_exclusion, "tabel": P.RULE_table,
    "stratificering": P.RULE_stratification, "aktivitet": P.RULE_activity, "mål": P.RULE_goal,
    "anbefaling": P.RULE_recommendation, "opfølgning": P.RULE_followUp, "scenarie": P.RULE_scenario,
}  # fmt: skip
HEADERS = {"retningslinje": P.RULE_headerSlot, "bibliotek": P.RULE_librarySlot}
TREE_OF: dict[str, type[tree.Node]] = {
    "retningslinje": tree.Header, "bibliotek": tree.Header, "data": tree.DataElement, "aktivitet": tree.Activity,
    "mål": tree.Goal, "anbefaling": tree.Recommendation, "scenarie": tree.Scenario,
}  # fmt: skip


# --- examples ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", EXAMPLES, ids=lambda page: page.name)
def test_an_example_compiles_without_a_finding_and_its_scenarios_hold(page: Page, tmp_path: Path) -> None:
    compilation = page.compiled(page.example, tmp_path)
    assert told(compilation.diagnostics) == ""
    assert not compilation.suppressed or page.name == "kommentarer"
    assert compilation.graph is not None and compilation.suite is not None
    outcomes = run_all(compile_graph(compilation.graph), compilation.suite)
    assert outcomes, "an example shows that it works"
    assert [(each.scenario, [str(f) for f in each.failures]) for each in outcomes if each.failures] == []


@pytest.mark.parametrize(("page", "piece"), PIECES, ids=lambda each: getattr(each, "name", None) or str(each.codes))
def test_a_piece_gives_exactly_what_the_page_says(
    page: Page, piece: Piece, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    diagnostics = page.compiled(page.with_piece(piece), tmp_path).diagnostics
    assert {found.code for found in diagnostics} == set(piece.codes)
    if not piece.codes:
        assert piece.said is None
        return
    if pytestconfig.option.update_snapshots:
        path = FOLDER / f"{page.name}.md"
        block = f"{piece.text}```\n"
        old = block if piece.said is None else f"{block}\n```text\n{piece.said}```\n"
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, f"{block}\n```text\n{told(diagnostics)}```\n"), encoding="utf-8")
        return
    assert piece.said == told(diagnostics), "if the new message is right: pytest tests/language --snapshot-update"


@pytest.mark.parametrize("page", PAGES.values(), ids=lambda page: page.name)
def test_examples_stand_as_the_formatter_writes_them(page: Page, pytestconfig: pytest.Config) -> None:
    text = FENCE.sub(lambda found: found[0] if CODE.search(found[1]) else formatted(found), page.text)
    if pytestconfig.option.update_snapshots:
        (FOLDER / f"{page.name}.md").write_text(text, encoding="utf-8")
    else:
        assert page.text == text, "if the new layout is right: pytest tests/language --snapshot-update"


def formatted(fence: re.Match[str]) -> str:
    """A piece of a guideline, formatted; one without a header gets one for as long as it takes."""
    head = "" if fence[2].startswith(("retningslinje", "bibliotek")) or fence[1] else 'retningslinje x "X"  slut\n\n'
    done = format_text(head + fence[2]).text
    assert done is not None and done.startswith(head)
    return fence[0].replace(fence[2], done.removeprefix(head).lstrip("\n"))


# --- completeness -----------------------------------------------------------------------------------


def slots_of(rule: int) -> set[str]:
    """The slot keywords of a rule of the grammar and of the rules in it: the words with a colon after them."""
    found: set[str] = set()
    seen: set[int] = set()
    waiting = [P.atn.ruleToStartState[rule]]
    while waiting:
        state = waiting.pop()
        if state.stateNumber in seen:
            continue
        seen.add(state.stateNumber)
        for step in state.transitions:
            follow = getattr(step, "followState", None)
            if follow is not None and P.ruleNames[step.target.ruleIndex] not in ("ident", "word", "option", "expr"):
                waiting.append(step.target)
            if follow is None and step.label is not None and state.ruleIndex not in (P.RULE_ident, P.RULE_word):
                after = P.atn.nextTokens(step.target)
                found |= {LITERALS[kind] for kind in step.label if kind in LITERALS and P.COLON in after}
            waiting.append(follow if follow is not None else step.target)
            if step.target.ruleIndex != state.ruleIndex and follow is None:
                waiting.pop()  # the end of a rule leads to whatever may follow it anywhere
    return found


def rows(page: Page) -> dict[str, list[str]]:
    """The rows of a page's tables by the slot they describe."""
    lines = (line.strip().strip("|").split(" | ") for line in page.text.splitlines() if line.startswith("| `"))
    return {cells[0].strip().strip("`"): [cell.strip() for cell in cells] for cells in lines}


def test_every_declaration_has_a_page() -> None:
    assert {PAGE_OF.get(word, word) for word in KEYWORDS} <= PAGES.keys()
    assert {*RULE_OF, *HEADERS} == {word for word in KEYWORDS if word not in PAGE_OF}


@pytest.mark.parametrize("word", [*RULE_OF, *HEADERS])
def test_every_slot_is_described_on_the_page_of_its_declaration(word: str) -> None:
    described = {key[:-1] for key in rows(PAGES[word]) if key.endswith(":")}
    assert described == slots_of({**RULE_OF, **HEADERS}[word])


@pytest.mark.parametrize("word", TREE_OF)
def test_the_table_says_which_slots_are_obligatory(word: str) -> None:
    obligatory = {key[:-1] for key, cells in rows(PAGES[word]).items() if key.endswith(":") and cells[1] == "ja"}
    assert obligatory == set(REQUIRED[TREE_OF[word]]) | ({"forvent"} if word == "scenarie" else set())


def quoted() -> set[str]:
    """Every word that stands in backticks or in an example on some page."""
    marked = " ".join(
        part for page in PAGES.values() for part in re.findall(r"```kr.*?```|`[^`\n]+`", page.text, re.DOTALL)
    )
    return set(re.findall(r"\w+", marked))


def closed_lists() -> Iterator[str]:
    for name, value in vars(words).items():
        if name.isupper() and isinstance(value, dict) and name not in ("CALENDAR_UNIT_UCUM",):
            yield from value
    yield from words.SEX
    yield from get_args(words.CareElement)


def test_every_word_of_the_language_stands_on_some_page() -> None:
    assert {*SPELLINGS, *closed_lists()} - quoted() == set()


def test_every_page_is_linked_from_the_index_and_leads_back() -> None:
    linked = set(re.findall(r"\]\(([^)#]+)\.md[^)]*\)", PAGES[INDEX].text))
    assert linked >= PAGES.keys() - {INDEX}
    for page in PAGES.values():
        assert page.name == INDEX or f"({INDEX}.md)" in page.text, page.name


def test_every_page_is_danish_with_an_english_summary_at_its_top() -> None:
    for page in PAGES.values():
        lines = [line for line in page.text.splitlines() if line]
        assert lines[0].startswith("# "), page.name
        assert lines[1].startswith("*English:* "), page.name


def test_every_page_of_a_declaration_shows_mistakes() -> None:
    for word in (*RULE_OF, *HEADERS):
        assert [piece for piece in PAGES[word].pieces if piece.codes], word


def test_the_words_that_may_be_names_are_named() -> None:
    [listed] = [line for line in re.split(r"\n(?=[-#])", PAGES["navne"].text) if line.startswith("- **Sprogets ord**")]
    assert set(re.findall(r"`(\w+)`", listed)) == {LITERALS[kind] for kind in NAMES if kind in LITERALS}

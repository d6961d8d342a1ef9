"""The guidelines' scenarios come everywhere, and would notice nearly every small mistake (docs/scenarios.md)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rettesnor.compiler.driver import Compilation, compile_file
from rettesnor.compiler.scenarios.coverage import measure
from rettesnor.compiler.scenarios.notice import Verdicts, try_mutants
from rettesnor.compiler.scenarios.unsaid import unsaid
from rettesnor.runtime.load import compile_graph
from rettesnor.runtime.run_scenario import Case, run_all

ROOT = Path(__file__).parents[2]
GUIDELINES = ["kol", "laenderyg"]


@pytest.fixture(scope="module", params=GUIDELINES)
def guideline(request: pytest.FixtureRequest) -> Compilation:
    return compile_file(ROOT / f"guidelines/{request.param}/{request.param}.kr")


@pytest.fixture(scope="module")
def cases(guideline: Compilation) -> list[Case]:
    assert guideline.graph is not None and guideline.suite is not None
    compiled = compile_graph(guideline.graph)
    return [Case(compiled, scenario) for scenario in guideline.suite.scenarios]


@pytest.fixture(scope="module")
def verdicts(guideline: Compilation) -> Verdicts:
    assert guideline.graph is not None and guideline.suite is not None
    return try_mutants(guideline.graph, guideline.suite, processes=2)


@pytest.fixture
def readme(guideline: Compilation) -> str:
    assert guideline.graph is not None
    return (ROOT / f"guidelines/{guideline.graph.guideline.id}/README.md").read_text(encoding="utf-8")


def test_every_level_row_and_recommendation_is_reached(cases: list[Case]) -> None:
    coverage = measure(cases[0].compiled, cases)
    assert [(target.node, target.outcome) for target in coverage.of("level", "row", "recommendation").unreached] == []
    assert coverage.reached >= 0.99 * len(coverage.targets)


def test_nearly_every_mutant_is_noticed(verdicts: Verdicts) -> None:
    assert verdicts.all > 500
    assert verdicts.killed >= 0.95 * verdicts.all


def test_applied_by_hand_no_scenario_notices_the_survivors(guideline: Compilation, verdicts: Verdicts) -> None:
    assert guideline.graph is not None and guideline.suite is not None
    for verdict in (*verdicts.of("survived"), *verdicts.of("equivalent")):
        outcomes = run_all(compile_graph(verdict.mutant.of(guideline.graph)), guideline.suite)
        assert not [outcome.scenario for outcome in outcomes if outcome.failures], verdict.mutant


def test_applied_by_hand_the_scenario_named_notices(guideline: Compilation, verdicts: Verdicts) -> None:
    """A sample: every twentieth mutant, with every kind among them."""
    assert guideline.graph is not None and guideline.suite is not None
    by_title = {scenario.title: scenario for scenario in guideline.suite.scenarios}
    sample = verdicts.of("killed")[::20]
    assert {verdict.mutant.kind for verdict in sample} >= {"threshold", "comparison", "logic", "duration"}
    for verdict in sample:
        mutated = compile_graph(verdict.mutant.of(guideline.graph))
        assert Case(mutated, by_title[verdict.scenario or ""]).outcome().failures, verdict.mutant


def test_no_expectation_holds_because_of_data_that_its_author_forgot(cases: list[Case]) -> None:
    assert [(each.scenario.title, each.expectation.text, each.elements) for each in unsaid(cases)] == []


def test_readme_counts_what_there_is(cases: list[Case], verdicts: Verdicts, readme: str) -> None:
    coverage = measure(cases[0].compiled, cases).of("condition")
    assert f"{len(cases)} scenarier" in readme
    assert f"{coverage.reached} af {len(coverage.targets)} udfald" in readme
    assert f"Af {verdicts.all} små fejl, sat ind én ad gangen, opdager scenarierne {verdicts.killed}." in readme


def test_every_edge_case_of_the_clinical_page_is_a_scenario_or_has_a_reason(cases: list[Case], readme: str) -> None:
    """Rows, numbered from 1 without a gap: titles of scenarios with ``;`` between them, or why there are none.

    More titles may be counted only (``(og 2 til)``); what is not a scenario stands after ``·``.
    """
    rows = dict(re.findall(r"^\| (\d+) \| (.+?) \|$", readme, re.MULTILINE))
    assert [int(number) for number in rows] == list(range(1, len(rows) + 1))
    assert len(rows) >= 52
    title = "|".join(re.escape(case.scenario.title) for case in cases)
    scenarios = re.compile(f"(?:{title})(?:; (?:{title}))*")
    for number, said in rows.items():
        named = re.sub(r" \(og \d+ til\)$", "", said).partition(" · ")[0]
        assert scenarios.fullmatch(named) or (not scenarios.search(named) and said.endswith(".")), number

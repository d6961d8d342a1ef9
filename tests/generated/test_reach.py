"""The made-up patients come nearly everywhere in a guideline: what they never reach, they never test."""

from __future__ import annotations

import pytest

from rettesnor.compiler.scenarios.coverage import Coverage, measure
from rettesnor.runtime.evaluation import NOT_APPLICABLE
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.graph import Span
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.plan.schedule import DEFAULT_HORIZON
from rettesnor.runtime.run_scenario import Case
from rettesnor.runtime.scenario import Scenario

from .conftest import DAY
from .found import for_all

NUMBER = 400
NOWHERE = Span(line=1, column=1, end_line=1, end_column=1)


@pytest.fixture(scope="module")
def cases(compiled: Compiled) -> list[Case]:
    """So many patients, as cases of the machinery that measures what scenarios reach."""
    found: list[Case] = []

    def collect(record: bytes) -> None:
        facts = read_bundle(record, compiled.interest, DAY).facts
        patient = Scenario(
            title="",
            number=None,
            span=NOWHERE,
            date=DAY,
            horizon=DEFAULT_HORIZON,
            parameters={},
            facts=facts,
            mentions=(),
            expectations=(),
        )
        found.append(Case(compiled, patient))

    for_all(compiled, DAY, collect, number=NUMBER)
    return found


@pytest.fixture(scope="module")
def coverage(compiled: Compiled, cases: list[Case]) -> Coverage:
    return measure(compiled, cases)


def test_most_patients_are_in_the_target_population(cases: list[Case]) -> None:
    concerned = [case for case in cases if case.evaluation.population.status not in NOT_APPLICABLE]
    assert len(concerned) >= 0.75 * len(cases)


@pytest.mark.parametrize(
    ("kind", "share"),
    [("recommendation", 0.88), ("level", 0.85), ("row", 0.7), ("goal", 0.75), ("exclusion", 0.4), ("condition", 0.93)],
)
def test_nearly_every_outcome_is_reached(coverage: Coverage, kind: str, share: float) -> None:
    """Of conditions, each as a whole and each part of it: true, false, and unknown, where it can be."""
    of = coverage.of(kind)  # type: ignore[arg-type]
    assert of.reached >= share * len(of.targets), [(each.node, each.outcome, each.text) for each in of.unreached]


def test_every_kind_of_doubt_is_met(cases: list[Case]) -> None:
    notes = {note.code for case in cases for note in case.evaluation.notes}
    assert notes >= {"no-date", "partial-date", "future-date", "foreign-code", "no-value", "unreadable-value"}
    assert notes >= {"hidden", "not-final", "unknown-answer", "conflicting-values"}


def test_records_are_small_and_all_different(cases: list[Case]) -> None:
    sizes = sorted(len(case.facts.facts) for case in cases)
    assert sizes[len(sizes) // 2] <= 20
    assert len({case.facts.facts for case in cases}) >= 0.9 * NUMBER

"""The made-up patients come nearly everywhere in a guideline: what they never reach, they never test."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from rettesnor.runtime.evaluate import evaluate
from rettesnor.runtime.evaluation import NOT_APPLICABLE, Evaluation
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.load import Compiled

from .conftest import DAY
from .strategy import patients

NUMBER = 400


@pytest.fixture(scope="module")
def evaluations(compiled: Compiled) -> list[Evaluation]:
    """What the guideline says of so many patients, the same ones every time."""
    found: list[Evaluation] = []

    @settings(
        max_examples=NUMBER,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(patients(compiled.graph, DAY))
    def collect(record: bytes) -> None:
        found.append(evaluate(compiled, read_bundle(record, compiled.interest, DAY), DAY))

    collect()
    return found


def test_most_patients_are_in_the_target_population(evaluations: list[Evaluation]) -> None:
    concerned = [each for each in evaluations if each.population.status not in NOT_APPLICABLE]
    assert len(concerned) >= 0.75 * len(evaluations)


def test_nearly_every_status_of_every_recommendation_is_reached(
    compiled: Compiled, evaluations: list[Evaluation]
) -> None:
    wanted = {
        (node.id, status)
        for node in compiled.graph.recommendations
        for status in ("recommended", "undecided", "not-applicable", *(() if node.unless is None else ("excepted",)))
    }
    found = {
        (result.recommendation, result.status)
        for each in evaluations
        if each.population.status not in NOT_APPLICABLE
        for result in each.recommendations
    }
    assert len(found & wanted) >= 0.8 * len(wanted), sorted(wanted - found)


def test_every_level_and_every_way_to_be_in_or_out_is_reached(
    compiled: Compiled, evaluations: list[Evaluation]
) -> None:
    levels = {(each.id, level.id) for each in compiled.graph.stratifications for level in each.levels}
    found = {(stratum.stratification, stratum.level) for each in evaluations for stratum in each.strata}
    assert len(found & levels) >= 0.7 * len(levels), sorted(levels - found)
    statuses = Counter(each.population.status for each in evaluations)
    assert {"included-unconfirmed", "not-in-target", "undecided"} <= set(statuses)


def test_every_kind_of_doubt_is_met(evaluations: list[Evaluation]) -> None:
    notes = {note.code for each in evaluations for note in each.notes}
    assert notes >= {"hidden", "not-final", "no-date", "partial-date", "future-date", "foreign-code", "no-value"}
    assert notes >= {
        "unreadable-value",
        "unknown-answer",
        "entered-in-error",
        "conflicting-values",
        "not-about-patient",
    }

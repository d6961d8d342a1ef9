"""Our PlanDefinitions, applied by engines of others: the activities that the runtime asks for, no more and no fewer.

Compared is what is asked for, and by which recommendation, level or lack of data: what a plan is made of before the
runtime gives it windows and takes off what is done, which PlanDefinitions cannot say (``docs/apply.md``).
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from rettesnor.runtime.apply import apply
from rettesnor.runtime.canonical import fhir_id, pathway_url
from rettesnor.runtime.load import Compiled, load

from .applying import Asked, asked, encender, from_encender, from_reference_engine, operation, reference_engine, run

ROOT = Path(__file__).parents[2]
GUIDELINES = sorted(path.parent.name for path in (ROOT / "build").glob("*/decision-graph.json"))
DAY = dt.date(2027, 3, 1)
FEW = 2
"""Patients per guideline in ``make test``: these engines take seconds for each."""


@dataclass(frozen=True)
class Case:
    """A patient to whom a guideline is applied."""

    name: str
    guideline: str
    record: bytes


@dataclass(frozen=True)
class Applied:
    """What an engine made of the cases, and of the first one when a condition of the guideline is broken."""

    results: list[Any]
    asked: list[Asked]
    broken_plan: str
    broken: Asked


def compiled(name: str) -> Compiled:
    return load((ROOT / "build" / name / "decision-graph.json").read_bytes())


def package(name: str) -> Path:
    return ROOT / "build" / name / "fhir"


def cases() -> list[Case]:
    """The guidelines' own patients, each with every guideline in ``make conformance``."""
    found = []
    for name in GUIDELINES:
        paths = sorted((ROOT / "guidelines" / name / "patients").glob("*.json"))
        found += [Case(path.name, name, path.read_bytes()) for path in paths[:FEW]]
    return found


CASES = cases()
WANTED = [asked(compiled(case.guideline), case.record, DAY) for case in CASES]


@pytest.fixture(scope="module", params=["reference engine", "encender"])
def applied(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Applied:
    """One run of each engine, because starting costs more than a patient."""
    command: Sequence[str]
    read: Callable[[Any], Asked]
    if request.param == "encender":
        command, read = encender(request.getfixturevalue("node")), from_encender
    else:
        command, read = reference_engine(request.getfixturevalue("java_and_reference_engine")), from_reference_engine
    folder = tmp_path_factory.mktemp("broken")
    plan = breakage(CASES[0].guideline, folder)
    folders = [*map(package, GUIDELINES), folder]
    operations = [operation(pathway(case.guideline), case.record, DAY) for case in CASES]
    broken_pathway = pathway(CASES[0].guideline).replace("/PlanDefinition/", "/PlanDefinition/broken-")
    operations.append(operation(broken_pathway, CASES[0].record, DAY))
    *results, broken = run(command, folders, operations)
    return Applied(results, [read(each) for each in results], plan, read(broken))


def pathway(name: str) -> str:
    guideline = compiled(name).graph.guideline
    return pathway_url(guideline.canonical, guideline.id)


def breakage(name: str, folder: Path) -> str:
    """A copy of a guideline's PlanDefinitions under other ids, with a fault: what recommends the first activity of the
    first patient names another definition, one that is false for her. Returns the id of that PlanDefinition.
    """
    plans = {path.stem.removeprefix("PlanDefinition-"): path for path in package(name).glob("PlanDefinition-*.json")}
    broken = ""
    for plan, path in plans.items():
        text = path.read_text().replace(f"/PlanDefinition/{name}", f"/PlanDefinition/broken-{name}")
        if not broken and any(plan == asking for asking, _ in WANTED[0]) and '.when"' in text:
            broken, text = plan, text.replace('.when"', '.undecided"')
        (folder / path.name).write_text(json.dumps(json.loads(text) | {"id": f"broken-{plan}"}))
    return broken


def test_the_same_activities_are_asked_for(applied: Applied) -> None:
    differences = {
        (case.guideline, case.name, *pair): "only ours" if pair in wanted else "only theirs"
        for case, wanted, found in zip(CASES, WANTED, applied.asked, strict=True)
        for pair in wanted ^ found
    }
    assert differences == {}
    assert all(WANTED)


def test_a_broken_condition_makes_a_difference(applied: Applied) -> None:
    expected = {(f"broken-{plan}", activity) for plan, activity in WANTED[0] if plan != applied.broken_plan}
    assert applied.broken == expected
    assert len(expected) < len(WANTED[0])


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.guideline}-{case.name}")
def test_a_plan_holds_what_is_asked_for_and_has_begun(case: Case) -> None:
    """What ties the comparison to the plan: only an activity that waits for its ``efter`` is not in it (5.4)."""
    guideline = compiled(case.guideline)
    plan = apply(guideline, case.record, DAY, allow_draft=True)
    planned = {fhir_id(case.guideline, each.activity) for each in plan.activities if each.reasons}
    waiting = {fhir_id(case.guideline, node.id) for node in guideline.graph.activities if node.timing.after is not None}
    wanted = {activity for _, activity in asked(guideline, case.record, DAY)}
    assert planned <= wanted
    assert wanted - planned <= waiting

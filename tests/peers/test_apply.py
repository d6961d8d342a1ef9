"""Our PlanDefinitions, applied by engines of others: the activities that the runtime asks for, no more and no fewer.

Compared is what is asked for, and by which recommendation, level or lack of data: what a plan is made of before the
runtime gives it windows and takes off what is done, which PlanDefinitions cannot say (``docs/apply.md``).
"""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from rettesnor.runtime.apply import apply
from rettesnor.runtime.canonical import fhir_id, pathway_url
from rettesnor.runtime.load import Compiled, load

from ..generated.found import for_all
from .applying import (
    JAVA_OPTIONS,
    Asked,
    asked,
    encender,
    from_encender,
    from_reference_engine,
    operation,
    reference_engine,
    run,
)
from .conformance import Count, one_worker

ROOT = Path(__file__).parents[2]
GUIDELINES = sorted(path.parent.name for path in (ROOT / "build").glob("*/decision-graph.json"))
DAY = dt.date(2027, 3, 1)
PUBLIC_DAY = dt.date(2026, 11, 22)
"""The date of the public records of ``../shared/patients``."""
WHOLE = os.environ.get("RETTESNOR_CONFORMANCE") == "1"
FEW = 1
"""Patients per guideline in ``make test``: these engines take seconds for each."""
MADE_UP = {"reference engine": 10, "encender": 50}
"""Made-up patients per guideline in ``make conformance``."""
LARGEST = {"reference engine": 125_000, "encender": 20_000_000}
"""Bytes up to which an engine is given a public record: the reference engine reads it anew for each condition."""


@dataclass(frozen=True)
class Case:
    """A patient to whom a guideline is applied."""

    name: str
    guideline: str
    record: bytes
    day: dt.date = DAY


@dataclass(frozen=True)
class Applied:
    """What an engine made of the cases, and of the first patient with a condition broken in that PlanDefinition."""

    engine: str
    cases: list[Case]
    results: list[Any]
    asked: list[Asked]
    broken_plan: str
    broken: Asked


@cache
def compiled(name: str) -> Compiled:
    return load((ROOT / "build" / name / "decision-graph.json").read_bytes())


def package(name: str) -> Path:
    return ROOT / "build" / name / "fhir"


def own() -> list[Case]:
    """The guidelines' own patients, with their guideline."""
    paths = [(name, sorted((ROOT / "guidelines" / name / "patients").glob("*.json"))) for name in GUIDELINES]
    return [Case(path.name, name, path.read_bytes()) for name, found in paths for path in found]


def others(engine: str) -> Iterator[Case]:
    """All others: patients of other guidelines, the public records up to a size, and made-up ones."""
    largest = LARGEST[engine]
    public = [
        path for path in sorted((ROOT.parent / "shared/patients").glob("*.json")) if path.stat().st_size <= largest
    ]
    for name in GUIDELINES:
        yield from (Case(case.name, name, case.record) for case in own() if case.guideline != name)
        yield from (Case(path.name, name, path.read_bytes(), PUBLIC_DAY) for path in public)
        records: list[bytes] = []
        for_all(compiled(name), DAY, records.append, number=MADE_UP[engine])
        yield from (Case(f"made-up {number}", name, record) for number, record in enumerate(records))


OWN = own()
FIRST = OWN[0]
WANTED = asked(compiled(FIRST.guideline), FIRST.record, DAY)
"""Of the first patient, for whom a condition is broken."""


@pytest.fixture(scope="module", params=[one_worker(name) for name in LARGEST])
def applied(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Applied:
    """One run of each engine, because starting costs more than a patient."""
    command: Sequence[str]
    read: Callable[[Any], Asked]
    if request.param == "encender":
        command, read = encender(request.getfixturevalue("node")), from_encender
    else:
        command, read = reference_engine(request.getfixturevalue("java_and_reference_engine")), from_reference_engine
    few = [case for name in GUIDELINES for case in [case for case in OWN if case.guideline == name][:FEW]]
    cases = [*OWN, *others(request.param)] if WHOLE else few
    folder = tmp_path_factory.mktemp("broken")
    plan = breakage(FIRST.guideline, folder)
    operations = [operation(pathway(case.guideline), case.record, case.day) for case in cases]
    broken_pathway = pathway(FIRST.guideline).replace("/PlanDefinition/", "/PlanDefinition/broken-")
    operations.append(operation(broken_pathway, FIRST.record, FIRST.day))
    *results, broken = run(command, [*map(package, GUIDELINES), folder], operations)
    return Applied(request.param, cases, results, [read(each) for each in results], plan, read(broken))


def pathway(name: str) -> str:
    guideline = compiled(name).graph.guideline
    return pathway_url(guideline.canonical, guideline.id)


def breakage(name: str, folder: Path) -> str:
    """A copy of a guideline's PlanDefinitions under other ids, with a fault: what recommends something to the first
    patient names another definition, one that is false for her. Returns the id of that PlanDefinition.
    """
    broken = ""
    for path in sorted(package(name).glob("PlanDefinition-*.json")):
        plan = path.stem.removeprefix("PlanDefinition-")
        text = path.read_text(encoding="utf-8").replace(f"/PlanDefinition/{name}", f"/PlanDefinition/broken-{name}")
        if not broken and any(plan == asking for asking, _ in WANTED) and '.when"' in text:
            broken, text = plan, text.replace('.when"', '.undecided"')
        (folder / path.name).write_text(json.dumps(json.loads(text) | {"id": f"broken-{plan}"}), encoding="utf-8")
    return broken


def test_the_same_activities_are_asked_for(applied: Applied, count: Count) -> None:
    differences = []
    for case, found in zip(applied.cases, applied.asked, strict=True):
        wanted = asked(compiled(case.guideline), case.record, case.day)
        guideline, compared, unlike = case.guideline, len(wanted | found), len(wanted ^ found)
        count(f"{applied.engine}, $apply", guideline, patients=1, compared=compared, differences=unlike)
        differences += [f"{case.guideline}, {case.name}: only ours: {pair}" for pair in sorted(wanted - found)]
        differences += [f"{case.guideline}, {case.name}: only theirs: {pair}" for pair in sorted(found - wanted)]
    assert differences == []
    assert any(applied.asked)


def test_a_broken_condition_makes_a_difference(applied: Applied) -> None:
    rest = {(f"broken-{plan}", activity) for plan, activity in WANTED if plan != applied.broken_plan}
    assert applied.broken == rest
    assert len(rest) < len(WANTED)


KEPT = {
    "reference engine": {
        "CarePlan": "activity contained goal id instantiatesCanonical intent status subject",
        "RequestGroup": "action extension id instantiatesCanonical intent status subject",
        "action": "code condition description documentation extension priority resource title type",
        "ServiceRequest": "asNeededBoolean code doNotPerform extension id instantiatesCanonical intent meta "
        "occurrenceTiming priority status subject",
        "Task": "basedOn code description extension for id instantiatesCanonical intent meta priority status",
        "MedicationRequest": "doNotPerform extension id instantiatesCanonical intent medicationCodeableConcept meta "
        "priority status subject",
        "CommunicationRequest": "doNotPerform extension id meta payload priority status subject",
        "Goal": "description id lifecycleStatus startCodeableConcept subject target",
    },
    "encender": {
        "CarePlan": "activity id instantiatesCanonical intent status subject",
        "RequestGroup": "action id instantiatesCanonical intent status subject",
        "action": "description documentation id resource title",
        "ServiceRequest": "basedOn code id intent status subject",
        "Task": "basedOn code for id input intent status",
        "MedicationRequest": "basedOn id intent medicationCodeableConcept priority status subject",
        "CommunicationRequest": "basedOn id payload status subject",
    },
}
"""What stands in the engines' output: the table of ``docs/apply.md`` is made from it."""


def test_what_an_engine_keeps_is_documented(applied: Applied) -> None:
    found: dict[str, set[str]] = defaultdict(set)
    for result in applied.results:
        resources = result if isinstance(result, list) else [result, *result["contained"]]
        for resource in resources:
            found[resource["resourceType"]].update(resource.keys() - {"resourceType"})
            for action in resource.get("action", ()):
                found["action"].update(action)
    kept = {kind: set(names.split()) for kind, names in KEPT[applied.engine].items()}
    assert {kind: names for kind, names in found.items() if not names <= kept[kind]} == {}


def test_urgency_and_timing_reach_the_requests_of_the_reference_engine(applied: Applied) -> None:
    """By dynamicValue: what stands on a definition alone, it leaves behind. Encender cannot evaluate them."""
    if applied.engine == "encender":
        return
    definitions = {
        each["id"]: each
        for name in GUIDELINES
        for path in package(name).glob("ActivityDefinition-*.json")
        for each in [json.loads(path.read_bytes())]
    }
    urgent = set()
    for resource in (each for result in applied.results for each in result["contained"]):
        if definition := definitions.get(resource["id"]):
            assert resource.get("priority", "routine") == definition["priority"]
            if resource["resourceType"] == "ServiceRequest":
                assert resource.get("asNeededBoolean") or (
                    resource["occurrenceTiming"]["code"]["text"] == definition["timingTiming"]["code"]["text"]
                )
            urgent.add(definition["priority"])
    assert urgent - {"routine"}


@pytest.mark.parametrize("case", OWN, ids=lambda case: f"{case.guideline}-{case.name}")
def test_what_is_asked_for_is_what_is_planned(case: Case) -> None:
    guideline = compiled(case.guideline)
    plan = apply(guideline, case.record, case.day, allow_draft=True)
    planned = {fhir_id(case.guideline, each.activity) for each in plan.activities if each.reasons}
    assert planned == {activity for _, activity in asked(guideline, case.record, case.day)}


def test_readmes_lines_load_the_package_and_apply_it(java_and_reference_engine: str, tmp_path: Path) -> None:
    """They are run as they stand, in a folder that has what is in the repository's root."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    [lines] = re.findall(r"<!-- apply -->\n```sh\n(.*?)```\n<!-- /apply -->", readme, re.DOTALL)
    assert lines.count("\n") == 10
    for name in ("build", "guidelines", "tests"):
        (tmp_path / name).symlink_to(ROOT / name)
    commands = [str(Path(command).parent) for command in (sys.executable, java_and_reference_engine)]
    environment = os.environ | {
        "PATH": os.pathsep.join((*commands, os.environ["PATH"])),
        "JAVA_TOOL_OPTIONS": " ".join(JAVA_OPTIONS),
    }
    subprocess.run(["bash", "-euo", "pipefail", "-c", lines], cwd=tmp_path, env=environment, check=True)
    care_plan = json.loads((tmp_path / "packages/kol/careplan.json").read_bytes())
    record = (ROOT / "guidelines/kol/patients/groen.json").read_bytes()
    assert from_reference_engine(care_plan) == asked(compiled("kol"), record, DAY)

"""HAPI's validation stack reads everything that is emitted: no error, and every warning is explained.

What it knows: R4 4.0.1, the profiles of ``../shared/fhir`` (CRMI, Using CQL, the R4 extension pack, dk-core, MedCom's
core and terminology), and our own definitions. CPG-on-FHIR is published as source only, so a claim of a CPG profile
cannot be checked here; the claims are counted, and ``tests/backends`` checks those rules.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from rettesnor.runtime.apply import apply
from rettesnor.runtime.load import load
from rettesnor.runtime.plan.care_plan import care_plan_bundle

from .conformance import Count

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SHARED = ROOT.parent / "shared"
KNOWN = ("cpg", "dk/dk-core-3.7.0", "dk/medcom-core-4.0.0", "dk/medcom-terminology-2.0.2")
"""Folders of ``../shared/fhir``. One version of each profile: the others of MedCom rest on other snapshots."""
GUIDELINES = sorted(path.parent.name for path in (ROOT / "build").glob("*/decision-graph.json"))
PUBLIC = ("clinosim-01", "clinosim-03", "synthea-01", "synthea-05", "tietai-01")
DATES = {"guidelines": dt.date(2027, 3, 1), "shared": dt.date(2026, 11, 22)}
UNPUBLISHED = re.compile(
    r"http://hl7\.org/fhir/uv/(cpg/StructureDefinition/cpg-.*|crmi/StructureDefinition/crmi-shareableactivitydefinition)"
    r"|https://sql-on-fhir\.org/ig/StructureDefinition/SQLQuery"
)
"""Profiles whose definitions exist as source only (FSH)."""

pytestmark = [
    pytest.mark.xdist_group("validator"),
    pytest.mark.skipif(
        not (SHARED / "fhir").is_dir(), reason="NOT VALIDATED: ../shared/fhir, with the profiles, is not there"
    ),
]


@dataclass
class Report:
    """What the validator said: files looked at, claims it could not check, and its messages."""

    files: int = 0
    unknown: Counter[str] = field(default_factory=Counter)
    messages: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """By severity, with file and place in front."""


@pytest.fixture(scope="module")
def reports(java: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Report]:
    """What is said of ``build/*/fhir``, of plans for the guidelines' own patients and some public ones, and of faults.

    One run, because starting the validator costs more than reading a hundred files.
    """
    packages = [ROOT / "build" / name / "fhir" for name in GUIDELINES]
    plans, faulty = tmp_path_factory.mktemp("plans"), tmp_path_factory.mktemp("faulty")
    write_plans(plans)
    write_faults(faulty)
    known = [HERE / "validator/knowledge", *(SHARED / "fhir" / folder for folder in KNOWN), *packages]
    classes = f"{HERE}/validator/target/classes:{HERE}/validator/target/dependency/*"
    options = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]  # it runs too briefly for more to pay
    command = [java, *options, "-cp", classes, "rettesnor.Validate"]
    done = subprocess.run([*command, *known, "--", *packages, plans, faulty], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    found = {"emitted": Report(), "faulty": Report()}
    for line in map(json.loads, done.stdout.decode().splitlines()):
        if "file" not in line:
            continue
        path = Path(line["file"])
        report = found["faulty" if path.parent == faulty else "emitted"]
        if "unknownProfile" in line:
            report.unknown[line["unknownProfile"]] += 1
        elif "severity" in line:
            report.messages[line["severity"]].append(f"{path.name} {line['place']}: {line['message']}")
        else:
            report.files += 1
    return found


@pytest.fixture(scope="module")
def report(reports: dict[str, Report]) -> Report:
    return reports["emitted"]


def write_plans(folder: Path) -> None:
    for name in GUIDELINES:
        guideline = load((ROOT / "build" / name / "decision-graph.json").read_bytes())
        own = [(path, DATES["guidelines"]) for path in sorted((ROOT / "guidelines" / name / "patients").glob("*.json"))]
        public = [(SHARED / "patients" / f"{patient}.json", DATES["shared"]) for patient in PUBLIC]
        for path, date in own + public:
            plan = apply(guideline, path.read_bytes(), date, allow_draft=True)
            (folder / f"{name}-{path.name}").write_bytes(care_plan_bundle(plan))


def write_faults(folder: Path) -> None:
    """An artefact without what R4, CRMI shareable and CRMI publishable demand; a priority that dk-core forbids."""
    broken = json.loads((ROOT / "build/kol/fhir/PlanDefinition-kol.json").read_bytes())
    del broken["status"], broken["title"], broken["date"]
    request = {
        "resourceType": "ServiceRequest",
        "meta": {"profile": ["http://hl7.dk/fhir/core/StructureDefinition/dk-core-person-servicerequest"]},
        "status": "draft",
        "intent": "plan",
        "priority": "stat",
        "subject": {"reference": "Patient/1"},
    }
    for resource in (broken, request):
        (folder / f"{resource['resourceType']}.json").write_text(json.dumps(resource), encoding="utf-8")


def explained() -> dict[str, re.Pattern[str]]:
    entries = tomllib.loads((HERE / "warnings.toml").read_text(encoding="utf-8"))["warning"]
    assert all(entry["why"].strip() for entry in entries)
    return {entry["pattern"]: re.compile(entry["pattern"]) for entry in entries}


def test_nothing_is_wrong(report: Report, count: Count) -> None:
    wrong = [*report.messages["error"], *report.messages["fatal"]]
    count("HAPI's validator", "all, and plans", compared=report.files, differences=len(wrong))
    assert report.files > 700
    assert wrong == []


def test_every_warning_is_explained_and_every_explanation_is_needed(report: Report) -> None:
    patterns = explained()
    used: Counter[str] = Counter()
    unexplained = []
    for said in report.messages["warning"]:
        fitting = [name for name, pattern in patterns.items() if pattern.search(said)]
        used.update(fitting)
        if not fitting:
            unexplained.append(said)
    assert unexplained == []
    assert sorted(patterns.keys() - used.keys()) == []


def test_only_unpublished_profiles_go_unchecked(report: Report) -> None:
    assert [url for url in report.unknown if not UNPUBLISHED.fullmatch(url)] == []


def test_faults_are_found(reports: dict[str, Report]) -> None:
    """A validator that says nothing, whatever it is given, proves nothing."""
    said = " ".join(reports["faulty"].messages["error"])
    for part in ("PlanDefinition.status", "PlanDefinition.title", "PlanDefinition.date", "ServiceRequest.priority"):
        assert part in said

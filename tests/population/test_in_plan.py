"""Who is in a plan: whoever has a request of the guideline's that was not taken back, whatever became of it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest

from rettesnor.runtime.load import load

from ..generated.conftest import BUILD
from . import bulk
from .test_population import rettesnor, run

OURS = "11111111-2222-5333-8444-555555555555"
OTHER = "11111111-2222-5333-8444-666666666666"

REQUESTS: dict[str, tuple[tuple[dict[str, Any], ...], bool]] = {
    "none": ((), False),
    "foreign": (({"id": "4711", "status": "active"},), False),
    "one-revoked-one-not": (({"id": OURS, "status": "revoked"}, {"id": OTHER, "status": "active"}), True),
    "both-taken-back": (({"id": OURS, "status": "revoked"}, {"id": OTHER, "status": "entered-in-error"}), False),
    "task-cancelled": (({"resourceType": "Task", "id": OURS, "status": "cancelled"},), False),
    "task-refused": (({"resourceType": "Task", "id": OURS, "status": "rejected"},), True),
    **{
        status: (({"id": OURS, "status": status},), in_plan)
        for in_plan, statuses in (
            (True, ("active", "draft", "on-hold", "completed", "unknown")),
            (False, ("revoked", "entered-in-error")),
        )
        for status in statuses
    },
}
"""Per case the requests in the record, and whether they are a plan."""


def people() -> Iterator[dict[str, Any]]:
    """A patient for whom KOL is, once for each case; with a number that sets her aside, and without."""
    graph = load((BUILD / "kol/decision-graph.json").read_bytes()).graph
    activity = next(each for each in graph.activities if each.local is not None)
    code = activity.own or activity.local
    assert code is not None
    record = (BUILD.parent / "guidelines/kol/patients/groen.json").read_bytes()
    for number, (name, (requests, _)) in enumerate(REQUESTS.items()):
        for aside in (False, True):
            resources = bulk.own_ids(record, 2 * number + aside)
            (patient,) = (each for each in resources if each["resourceType"] == "Patient")
            subject = {"reference": f"Patient/{patient['id']}"}
            patient["managingOrganization"] = {"display": f"{name} {aside}"}
            yield from resources
            if aside:
                code_ = {"coding": [{"system": "http://loinc.org", "code": "8310-5"}]}
                focus = {"resourceType": "Observation", "id": f"{number}-focus", "status": "final", "code": code_}
                yield {**focus, "subject": subject, "focus": [{"reference": "Device/1"}]}
            for each in requests:
                whole = {
                    "resourceType": "ServiceRequest",
                    **each,
                    "id": f"{number}-{aside}-{each['id']}",
                    "intent": "plan",
                }
                about = "for" if whole["resourceType"] == "Task" else "subject"
                own = {"code": {"coding": [{"system": code.system, "code": code.code}]}, about: subject}
                yield {**whole, **own, "identifier": [{"value": f"urn:uuid:{each['id']}"}]}


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plans")
    bulk.write(folder / "in", bulk.lines(people()))
    report = run("kol", folder / "in", folder / "out", "--verify")
    assert report["differences"] == []
    assert report["sampled"] == 2 * len(REQUESTS)
    assert report["counts"]["set_aside"] == {"focus": len(REQUESTS)}  # type: ignore[index]
    return folder / "out"


def test_a_plan_that_was_taken_back_is_none(results: Path) -> None:
    found = duckdb.read_parquet(str(results / "patients" / "*.parquet")).select("clinic, in_plan").fetchall()
    wanted = {f"{name} {aside}": in_plan for name, (_, in_plan) in REQUESTS.items() for aside in (False, True)}
    assert dict(found) == wanted


def test_nobody_without_a_plan_is_missed(results: Path, tmp_path: Path) -> None:
    assert rettesnor("cockpit", "--population", results, "--out", tmp_path / "lists")[0] == 0
    listed = set()
    for path in tmp_path.glob("lists/*/not-in-plan.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            listed |= {row["clinic"] for row in csv.DictReader(file)}
    assert listed == {
        f"{name} {aside}" for name, (_, in_plan) in REQUESTS.items() for aside in (False, True) if not in_plan
    }

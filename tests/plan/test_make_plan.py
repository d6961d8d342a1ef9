"""Semantics, section 5: what is planned, why, when, and in what state. The cases stand in ``plan_cases.json``."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest

from rettesnor.runtime.evaluation import Evaluation
from rettesnor.runtime.graph import Duration, Graph
from rettesnor.runtime.load import Compiled, compile_graph
from rettesnor.runtime.plan.make_plan import make_plan
from rettesnor.runtime.plan.model import Occurrence, Plan

CASES = json.loads((Path(__file__).parent / "plan_cases.json").read_text())
Build = Callable[[dict[str, Any]], Evaluation]
TITLE = "Niveauets opfølgning følger sidste kontakt"


def planned(case: dict[str, Any], compiled: Compiled, evaluation: Build) -> Plan:
    value, unit = case.get("horizon", "12 month").split()
    return make_plan(compiled, evaluation(case["evaluation"]), Duration(value=int(value), unit=unit))


def shown(occurrence: Occurrence) -> str:
    days = " ".join(str(day or "-") for day in (occurrence.earliest, occurrence.due, occurrence.latest))
    appointment = f" {occurrence.appointment}" if occurrence.appointment else ""
    until = f" til {occurrence.until}" if occurrence.until else ""
    return f"{occurrence.state} {days}{appointment}{until}"


def seen(plan: Plan) -> dict[str, Any]:
    """The plan in the words of ``plan_cases.json``."""
    return {
        "activities": {each.activity: [shown(one) for one in each.occurrences] for each in plan.activities},
        "order": [each.activity for each in plan.activities],
        "reasons": {each.activity: [f"{one.kind} {one.node}" for one in each.reasons] for each in plan.activities},
        "facts": {each.activity: list(each.facts) for each in plan.activities},
        "evidence": {each.activity: each.evidence.status for each in plan.activities},
        "collects": sorted(element for each in plan.activities for element in each.collects),
        "last_done": {each.activity: str(each.last_done) for each in plan.activities},
        "not_collected": {each.element: each.reason for each in plan.data if each.reason},
        "goals": {each.goal: str(each.due) for each in plan.goals},
        "notes": [f"{each.code} {each.source} {each.element}" for each in plan.data_quality],
        "withdrawn": [each.id for each in plan.withdrawn],
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_plan(case: dict[str, Any], compiled: Compiled, evaluation: Build) -> None:
    found = seen(planned(case, compiled, evaluation))
    expected = {"notes": [], **case["expect"]}
    assert {part: found[part] for part in expected} == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_ids_are_version_5_uuids_of_their_own_and_plans_are_reproducible(
    case: dict[str, Any], compiled: Compiled, evaluation: Build
) -> None:
    plan = planned(case, compiled, evaluation)
    ids = [one.id for each in plan.activities for one in each.occurrences]
    assert len(set(ids)) == len(ids)
    assert all(UUID(name).version == 5 and UUID(name).variant == "specified in RFC 4122" for name in ids)
    assert msgspec.json.encode(plan) == msgspec.json.encode(planned(case, compiled, evaluation))


def ids_of(plan: Plan) -> list[str]:
    return [one.id for each in plan.activities for one in each.occurrences]


def changed(title: str, **changes: Any) -> dict[str, Any]:
    case = next(case for case in CASES if case["title"] == title)
    return {**case, "evaluation": {**case["evaluation"], **changes}}


def test_an_id_stays_on_a_later_day_and_changes_with_patient_and_completion(
    compiled: Compiled, evaluation: Build
) -> None:
    first = ids_of(planned(changed(TITLE), compiled, evaluation))
    assert ids_of(planned(changed(TITLE, date="2026-03-02"), compiled, evaluation)) == first
    other = ids_of(planned(changed(TITLE, patient="Patient/2"), compiled, evaluation))
    done = {"kind": "encounter", "source": "Encounter/3", "start": "2026-03-01", "status": "finished"}
    again = ids_of(planned(changed(TITLE, activity_facts={"kontrol_rød": [done]}), compiled, evaluation))
    assert not {*first} & {*other} and not {*first} & {*again}


def request(name: str, activity: str, **fields: Any) -> dict[str, Any]:
    """An earlier planned request as a record gives it back: our id, and the activity's local code."""
    codes = [["https://example.org/kol/CodeSystem/lokal", activity]]
    return {
        "kind": "request",
        "source": f"ServiceRequest/{name}",
        "status": "active",
        "codes": codes,
        "requests": [name],
        **fields,
    }


def test_an_earlier_request_is_kept_completed_or_withdrawn(compiled: Compiled, evaluation: Build) -> None:
    name = ids_of(planned(changed(TITLE), compiled, evaluation))[0]
    facts = changed(TITLE)["evaluation"]["activity_facts"]["kontrol_rød"]
    earlier = request(name, "kontrol_rød", start="2026-01-30")

    kept = planned(changed(TITLE, activity_facts={"kontrol_rød": [*facts, earlier]}), compiled, evaluation)
    assert ids_of(kept)[0] == name and kept.withdrawn == ()

    done = {"kind": "encounter", "source": "Encounter/3", "start": "2026-02-25", "status": "finished"}
    completed = planned(changed(TITLE, activity_facts={"kontrol_rød": [*facts, done, earlier]}), compiled, evaluation)
    assert [one.state for each in completed.activities for one in each.occurrences if one.id == name] == ["completed"]
    assert completed.withdrawn == ()

    unasked = changed(TITLE, strata=[{"stratification": "risiko", "level": "gul"}])["evaluation"]
    withdrawn = planned(
        {"evaluation": {**unasked, "activity_facts": {"kontrol_rød": [*facts, earlier]}}}, compiled, evaluation
    )
    assert [each.id for each in withdrawn.withdrawn] == [name] and withdrawn.activities == ()


@pytest.mark.parametrize(
    "other",
    [
        {"status": "revoked"},
        {"codes": [["http://www.whocc.no/atc", "J07BB"]]},
        {"requests": ["4711"]},
    ],
    ids=["already closed", "another guideline's", "not ours"],
)
def test_requests_that_are_closed_or_not_ours_are_left_alone(
    other: dict[str, Any], compiled: Compiled, evaluation: Build
) -> None:
    earlier = request("11111111-2222-5333-8444-555555555555", "influenza")
    facts = {"influenza": [{**earlier, **other}]}
    assert (
        planned({"evaluation": {"date": "2026-03-01", "activity_facts": facts}}, compiled, evaluation).withdrawn == ()
    )
    facts = {"influenza": [earlier]}
    assert planned({"evaluation": {"date": "2026-03-01", "activity_facts": facts}}, compiled, evaluation).withdrawn


def test_a_completed_request_completes_its_window(compiled: Compiled, evaluation: Build) -> None:
    case = {"evaluation": {"date": "2026-03-01", "recommendations": [{"recommendation": "oplysning"}]}}
    name = next(
        one.id
        for each in planned(case, compiled, evaluation).activities
        for one in each.occurrences
        if each.activity == "registrer_rygning"
    )
    facts = {"registrer_rygning": [request(name, "registrer_rygning", status="completed")]}
    plan = planned({"evaluation": {**case["evaluation"], "activity_facts": facts}}, compiled, evaluation)
    states = {each.activity: [one.state for one in each.occurrences] for each in plan.activities}
    assert states["registrer_rygning"] == ["completed"]


def test_a_completed_request_is_no_answer(compiled: Compiled, evaluation: Build) -> None:
    """Data that are still missing, or missing again, are asked for again, under another id."""
    asked = {"date": "2026-03-01", "strata": [{"stratification": "risiko", "level": "grå", "missing": ["mrc", "fev1"]}]}
    asked["recommendations"] = [{"recommendation": "årlig_spirometri"}]
    done = {"spirometri": [{"source": "Observation/1", "start": "2025-02-20"}]}
    first = planned({"evaluation": {**asked, "activity_facts": done}}, compiled, evaluation)
    ids = {each.activity: each.occurrences[0].id for each in first.activities}
    for activity, name in ids.items():
        facts = {**done, activity: [*done.get(activity, ()), request(name, activity, status="completed")]}
        again = planned({"evaluation": {**asked, "activity_facts": facts}}, compiled, evaluation)
        (occurrences,) = [each.occurrences for each in again.activities if each.activity == activity]
        assert occurrences[0].state == "planned" and occurrences[0].earliest == dt.date(2026, 3, 1)
        assert occurrences[0].id != name


def test_an_appointment_and_a_refusal_are_found_by_the_request_they_answer(
    compiled: Compiled, evaluation: Build
) -> None:
    """Without any code of the activity: an appointment's ``basedOn``, a task's ``focus``."""
    first, second = ids_of(planned(changed(TITLE), compiled, evaluation))[:2]
    booked = {
        "kind": "appointment",
        "source": "Appointment/1",
        "start": "2026-03-05",
        "status": "booked",
        "requests": [second],
    }
    refused = {
        "kind": "request",
        "source": "Task/1",
        "start": "2026-02-25",
        "negated": True,
        "status": "rejected",
        "requests": [first],
    }
    plan = planned(changed(TITLE, planned=[booked, refused]), compiled, evaluation)
    assert [one.state for each in plan.activities for one in each.occurrences] == ["declined", "booked"]
    assert [note.code for note in plan.data_quality] == ["booked-outside-window"]


def test_a_refusal_without_an_end_holds_on_its_own_day_only_and_is_noted(graph: Graph, evaluation: Build) -> None:
    guideline = msgspec.structs.replace(graph.guideline, declined_for=None)
    endless = compile_graph(msgspec.structs.replace(graph, guideline=guideline))
    refused = {"kind": "procedure", "source": "Procedure/1", "start": "2026-03-01", "negated": True}
    case = {
        "evaluation": {
            "date": "2026-03-01",
            "recommendations": [{"recommendation": "rehabilitering"}],
            "activity_facts": {"henvis_rehab": [refused]},
        }
    }
    for date, state in (("2026-03-01", "declined"), ("2026-03-02", "planned")):
        case["evaluation"]["date"] = date
        plan = planned(case, endless, evaluation)
        assert plan.activities[0].occurrences[0].state == state
        assert [note.code for note in plan.data_quality] == ["declined-without-end"]


def test_plan_json_reads_back(compiled: Compiled, evaluation: Build) -> None:
    plan = planned(changed(TITLE), compiled, evaluation)
    assert msgspec.json.decode(msgspec.json.encode(plan), type=Plan) == plan

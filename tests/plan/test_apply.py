"""From the bytes of a Bundle to a plan, and back: what was planned is found again in the next record."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rettesnor.runtime.apply import apply
from rettesnor.runtime.graph import Graph
from rettesnor.runtime.in_force import GuidelineNotInForce
from rettesnor.runtime.load import Compiled, compile_graph
from rettesnor.runtime.plan.care_plan import care_plan_bundle
from rettesnor.runtime.plan.model import Plan

RECORD = json.loads((Path(__file__).parent / "record.json").read_text())
TODAY = dt.date(2026, 3, 1)
LATER = dt.date(2026, 3, 10)
Json = dict[str, Any]


def record(*more: Json, left_out: tuple[str, ...] = ()) -> bytes:
    entries = [entry for entry in RECORD["entry"] if entry["resource"]["id"] not in left_out]
    return json.dumps({**RECORD, "entry": [*entries, *more]}).encode()


def planned(compiled: Compiled, data: bytes, date: dt.date = TODAY) -> Plan:
    return apply(compiled, data, date, allow_draft=True)


def states(plan: Plan) -> dict[str, str]:
    return {one.id: one.state for each in plan.activities for one in each.occurrences}


def first_id(plan: Plan, activity: str) -> str:
    return next(each.occurrences[0].id for each in plan.activities if each.activity == activity)


@pytest.fixture
def earlier(compiled: Compiled) -> Plan:
    return planned(compiled, record())


def entries(plan: Plan) -> list[Json]:
    """What another system stored of the plan."""
    found: list[Json] = json.loads(care_plan_bundle(plan))["entry"]
    return [entry for entry in found if entry["resource"]["resourceType"] != "OperationOutcome"]


def test_the_next_plan_updates_the_requests_of_the_last(compiled: Compiled, earlier: Plan) -> None:
    again = planned(compiled, record(*entries(earlier)), LATER)
    assert again.withdrawn == ()
    assert again.data_quality == earlier.data_quality
    assert states(earlier).items() <= states(again).items()


def test_a_booking_and_a_refusal_of_an_earlier_request_are_understood(compiled: Compiled, earlier: Plan) -> None:
    rehabilitation, smoking = first_id(earlier, "henvis_rehab"), first_id(earlier, "rygestop")
    booking = {
        "resourceType": "Appointment",
        "id": "a1",
        "status": "booked",
        "basedOn": [{"reference": f"ServiceRequest/{rehabilitation}"}],
        "start": "2026-03-12T09:00:00+01:00",
        "end": "2026-03-12T09:30:00+01:00",
        "participant": [{"actor": {"reference": "Patient/1"}, "status": "accepted"}],
    }
    refusal = {
        "resourceType": "Task",
        "id": "t1",
        "status": "rejected",
        "intent": "order",
        "code": {"coding": [{"system": "http://hl7.org/fhir/CodeSystem/task-code", "code": "fulfill"}]},
        "focus": {"reference": f"ServiceRequest/{smoking}"},
        "for": {"reference": "Patient/1"},
        "lastModified": "2026-03-05",
    }
    more = [{"resource": booking}, {"resource": refusal}]
    for stored in ([], entries(earlier)):
        plan = planned(compiled, record(*stored, *more), LATER)
        assert states(plan)[rehabilitation] == "booked"
        assert states(plan)[smoking] == "declined"
        declined = [one for each in plan.activities for one in each.occurrences if one.id == smoking]
        assert declined[0].until == dt.date(2026, 9, 5)


def test_what_is_no_longer_asked_for_is_withdrawn(compiled: Compiled, earlier: Plan) -> None:
    stored = [entry for entry in entries(earlier) if entry["resource"]["resourceType"] not in ("CarePlan", "Goal")]
    plan = planned(compiled, record(*stored, left_out=("kol",)), LATER)
    assert plan.population.status == "not-in-target"
    assert {request.id for request in plan.withdrawn} == states(earlier).keys()
    assert plan.activities == ()


def test_a_proposal_is_no_prescription_and_a_request_is_no_completion(compiled: Compiled, earlier: Plan) -> None:
    again = planned(compiled, record(*entries(earlier)), LATER)
    assert {each.activity: each.last_done for each in again.activities} == {
        each.activity: each.last_done for each in earlier.activities
    }


@given(order=st.permutations(range(len(RECORD["entry"]))))
@settings(max_examples=24)
def test_the_order_of_resources_does_not_matter(compiled: Compiled, order: list[int]) -> None:
    shuffled = json.dumps({**RECORD, "entry": [RECORD["entry"][place] for place in order]}).encode()
    assert msgspec.json.encode(planned(compiled, shuffled)) == msgspec.json.encode(planned(compiled, record()))


@pytest.mark.parametrize(
    ("change", "date", "code"),
    [
        ({"status": "draft"}, "2026-03-01", "guideline-draft"),
        ({"status": "consultation"}, "2026-03-01", "guideline-consultation"),
        ({"status": "retired"}, "2026-03-01", "guideline-retired"),
        ({"status": "approved"}, "2025-12-31", "guideline-not-yet-valid"),
        ({"status": "approved"}, "2028-01-01", "guideline-expired"),
    ],
)
def test_a_guideline_that_is_not_in_force_is_refused(graph: Graph, change: Json, date: str, code: str) -> None:
    guideline = msgspec.structs.replace(graph.guideline, **change)
    compiled = compile_graph(msgspec.structs.replace(graph, guideline=guideline))
    with pytest.raises(GuidelineNotInForce) as refused:
        apply(compiled, record(), dt.date.fromisoformat(date))
    assert refused.value.code == code
    for language in ("da", "en"):
        assert "KOL, afprøvning" in refused.value.describe(language)  # type: ignore[arg-type]
    assert apply(compiled, record(), dt.date.fromisoformat(date), allow_draft=True).guideline.status == change["status"]


@pytest.mark.parametrize("date", ["2026-01-01", "2027-12-31"])
def test_an_approved_guideline_is_in_force_on_its_first_and_last_day(graph: Graph, date: str) -> None:
    guideline = msgspec.structs.replace(graph.guideline, status="approved")
    compiled = compile_graph(msgspec.structs.replace(graph, guideline=guideline))
    assert apply(compiled, record(), dt.date.fromisoformat(date)).guideline.status == "approved"


def test_an_appointment_for_what_would_complete_an_activity_books_it(compiled: Compiled) -> None:
    """Coded with neither the activity's code nor a request of it, but with a code of its ``udført`` value set."""
    known = next(value_set for value_set in compiled.graph.value_sets if value_set.id == "fev1_pct").codes[0]
    appointment = {
        "resource": {
            "resourceType": "Appointment",
            "id": "spirometry",
            "status": "booked",
            "serviceType": [{"coding": [{"system": known.system, "code": known.code}]}],
            "start": "2026-03-12T09:00:00+01:00",
            "participant": [{"actor": {"reference": "Patient/1"}, "status": "accepted"}],
        }
    }

    def spirometry(data: bytes) -> set[str | None]:
        activities = planned(compiled, data).activities
        return {one.appointment for each in activities if each.activity == "spirometri" for one in each.occurrences}

    assert spirometry(record()) == {None}
    assert "Appointment/spirometry" in spirometry(record(appointment))

"""The FHIR R4 Bundle of a plan: valid, whole, deterministic, and without anything booked."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest

from rettesnor.runtime.canonical import activity_url
from rettesnor.runtime.evaluation import Evaluation
from rettesnor.runtime.graph import Duration, Graph
from rettesnor.runtime.load import Compiled, compile_graph
from rettesnor.runtime.plan.care_plan import care_plan_bundle
from rettesnor.runtime.plan.make_plan import make_plan
from rettesnor.runtime.plan.model import Plan

HERE = Path(__file__).parent
CASES = json.loads((HERE / "plan_cases.json").read_text())
FULL = json.loads((HERE / "full_evaluation.json").read_text())
YEAR = Duration(value=12, unit="month")
Build = Callable[[dict[str, Any]], Evaluation]
Json = dict[str, Any]


@pytest.fixture
def full(compiled: Compiled, evaluation: Build) -> Plan:
    """A plan with everything in it: every type of activity and most states."""
    return make_plan(compiled, evaluation(FULL), YEAR)


@pytest.fixture
def resources(full: Plan) -> dict[str, list[Json]]:
    """The full plan's resources by type."""
    found: dict[str, list[Json]] = {}
    for entry in json.loads(care_plan_bundle(full))["entry"]:
        found.setdefault(entry["resource"]["resourceType"], []).append(entry["resource"])
    return found


def walk(value: Any) -> Iterator[Any]:
    yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from walk(each)


@pytest.mark.parametrize("case", [*CASES, {"title": "full", "evaluation": FULL}], ids=lambda case: case["title"])
def test_every_plan_is_a_valid_and_whole_bundle(case: Json, compiled: Compiled, evaluation: Build) -> None:
    from fhir.resources.R4B.bundle import Bundle

    plan = make_plan(compiled, evaluation(case["evaluation"]), YEAR)
    data = care_plan_bundle(plan)
    Bundle.model_validate_json(data)
    assert data == care_plan_bundle(msgspec.json.decode(msgspec.json.encode(plan), type=Plan))

    bundle = json.loads(data)
    urls = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(set(urls)) == len(urls)
    assert all(entry["fullUrl"] == f"urn:uuid:{entry['resource']['id']}" for entry in bundle["entry"])
    assert {each for each in walk(bundle) if isinstance(each, str) and each.startswith("urn:uuid:")} <= set(urls)
    assert not any(entry["resource"]["resourceType"] == "Appointment" for entry in bundle["entry"])
    assert not any(each in ("", [], {}, None) for each in walk(bundle))
    planned = [f"urn:uuid:{one.id}" for each in plan.activities for one in each.occurrences]
    listed = [each["reference"]["reference"] for each in bundle["entry"][0]["resource"].get("activity", [])]
    assert listed == planned


def test_each_activity_becomes_the_request_of_its_type(resources: dict[str, list[Json]]) -> None:
    kinds = {
        code["code"]: (kind, each["status"], each.get("intent"))
        for kind, found in resources.items()
        for each in found
        for concept in [
            each.get("code") or each.get("medicationCodeableConcept") or next(iter(each.get("category", [])), {})
        ]
        for code in concept.get("coding", [])
        if "lokal" in code["system"]
    }
    assert kinds == {
        "årskontrol": ("ServiceRequest", "draft", "plan"),
        "rygestop": ("ServiceRequest", "on-hold", "plan"),
        "influenza": ("MedicationRequest", "draft", "proposal"),
        "start_lama": ("MedicationRequest", "draft", "proposal"),
        "henvis_rehab": ("ServiceRequest", "draft", "plan"),
        "spirometri": ("ServiceRequest", "draft", "plan"),
        "spørg_mrc": ("Task", "draft", "plan"),
        "registrer_rygning": ("Task", "draft", "plan"),
        "pjece": ("CommunicationRequest", "draft", None),
        "advarsel": ("CommunicationRequest", "draft", None),
    }


def by_code(found: list[Json], code: str) -> Json:
    return next(each for each in found if f'"{code}"' in json.dumps(each, ensure_ascii=False))


def test_a_referral_says_when_why_by_whom_and_takes_along_what_it_should(
    resources: dict[str, list[Json]],
) -> None:
    referral = by_code(resources["ServiceRequest"], "henvis_rehab")
    goal = resources["Goal"][0]
    assert referral["occurrencePeriod"] == {"start": "2026-02-20", "end": "2026-03-06"}
    assert referral["instantiatesCanonical"] == [
        "https://example.org/kol/ActivityDefinition/kol-proeve-henvis-rehab|0.1.0"
    ]
    assert referral["reasonCode"][0]["text"].startswith("REC-07 KOL-rehabilitering")
    assert referral["reasonReference"] == [{"reference": "Condition/1"}, {"reference": "Observation/mrc"}]
    assert referral["supportingInfo"] == [
        {"reference": "Encounter/1"},
        {"reference": "Observation/fev1"},
        {"reference": f"urn:uuid:{goal['id']}"},
    ]
    assert referral["performerType"] == {"text": "physician"}
    notes = "\n".join(note["text"] for note in referral["note"])
    assert "Sendes med: FEV1, procent af forventet: 43,5 % (for gammel), den 10. januar 2026; MRC-åndenød: 4" in notes
    assert "Risiko: GUL – Mellem risiko, FORELØBIGT (kan være RØD)" in notes


def test_urgency_is_never_traded_for_a_profile(resources: dict[str, list[Json]]) -> None:
    """dk-core's service request has no urgent and no stat: then the profile goes, not the urgency."""
    referral = by_code(resources["ServiceRequest"], "henvis_rehab")
    assert referral["priority"] == "urgent" and not any("dk-core" in each for each in referral["meta"]["profile"])
    control = by_code(resources["ServiceRequest"], "årskontrol")
    assert control["priority"] == "routine" and "dk-core-person-servicerequest" in control["meta"]["profile"][1]
    assert by_code(resources["CommunicationRequest"], "advarsel")["priority"] == "stat"


def test_a_task_asks_with_the_questionnaire(resources: dict[str, list[Json]]) -> None:
    task = by_code(resources["Task"], "spørg_mrc")
    assert task["input"][0]["valueCanonical"] == "https://example.org/kol/Questionnaire/kol-proeve-spoerg-mrc|0.1.0"
    assert task["input"][0]["type"]["coding"][0]["code"] == task["code"]["coding"][0]["code"] == "collect-information"
    assert task["restriction"]["period"] == {"start": "2026-03-01", "end": "2026-03-29"}


def test_states_are_codes_and_words(full: Plan, resources: dict[str, list[Json]]) -> None:
    requests = {each["id"]: each for found in resources.values() for each in found}
    for activity in full.activities:
        for occurrence in activity.occurrences:
            extension = requests[occurrence.id]["extension"][0]
            assert extension["url"].endswith("/StructureDefinition/rettesnor-tilstand")
            assert extension["valueCode"] == occurrence.state
    control = by_code(resources["ServiceRequest"], "årskontrol")
    assert {"reference": "Appointment/1"} in control["supportingInfo"]
    assert "booket, aftale: Appointment/1" in [note["text"] for note in control["note"]]


def test_what_is_not_sure_is_said(resources: dict[str, list[Json]]) -> None:
    """Draft guideline, proposed and unverified content, levels, undecided recommendations, data quality."""
    (care_plan,) = resources["CarePlan"]
    notes = "\n".join(note["text"] for note in care_plan["note"])
    for said in (
        "KLADDE – ikke godkendt til klinisk brug",
        "Risiko: GUL – Mellem risiko, FORELØBIGT (kan være RØD)",
        "Mangler: MRC-åndenød",
        "TILSIDESAT af en kliniker: GRØN – Lav risiko, til 1. juli 2026, Practitioner/1, Stabil i flere år",
        "REC-35 Ilt til rygere: undtaget",
        "Kontrol efter indlæggelse: kan ikke afgøres. Mangler: Indlæggelse med KOL",
        "Rygestatus: indhentes ikke: Spørges der til ved næste kontrol.",
    ):
        assert said in notes
    (outcome,) = resources["OperationOutcome"]
    assert care_plan["extension"][0]["valueReference"]["reference"] == f"urn:uuid:{outcome['id']}"
    assert [issue["details"]["coding"][0]["code"] for issue in outcome["issue"]] == ["implausible-value"]
    lama = by_code(resources["MedicationRequest"], "start_lama")
    assert lama["extension"][1]["extension"][0] == {"url": "status", "valueCode": "unverified"}
    assert any("UBEKRÆFTET" in note["text"] for note in lama["note"])
    for found in resources.values():
        for each in found:
            if each["resourceType"] != "OperationOutcome":
                assert any("KLADDE" in note["text"] for note in each["note"])


def test_every_resource_says_in_danish_what_a_reader_must_know(resources: dict[str, list[Json]]) -> None:
    for each in (each for found in resources.values() for each in found):
        assert (each["language"], each["text"]["status"]) == ("da", "generated")
        if each["resourceType"] != "OperationOutcome":
            assert "<strong>KLADDE – ikke godkendt til klinisk brug</strong>" in each["text"]["div"]
        for note in (*each.get("note", []), *each.get("reasonCode", [])):
            if each["resourceType"] == "ServiceRequest":
                assert escape(" ".join(note["text"].split()), quote=False) in each["text"]["div"]


def test_an_approved_guideline_in_force_gives_active_requests(graph: Graph, evaluation: Build) -> None:
    approved = msgspec.structs.replace(graph, guideline=msgspec.structs.replace(graph.guideline, status="approved"))
    plan = make_plan(compile_graph(approved), evaluation(FULL), YEAR)
    entries = [entry["resource"] for entry in json.loads(care_plan_bundle(plan))["entry"]]
    statuses = {(each["resourceType"], each.get("status")) for each in entries}
    assert ("CarePlan", "active") in statuses and ("Task", "ready") in statuses
    assert not any(status == "draft" for _, status in statuses)
    expired = {**FULL, "date": "2028-01-01"}
    late = make_plan(compile_graph(approved), evaluation(expired), YEAR)
    entries = [entry["resource"] for entry in json.loads(care_plan_bundle(late))["entry"]]
    assert {each["status"] for each in entries if each["resourceType"] == "CarePlan"} == {"draft"}
    assert any("UDLØBET – gjaldt til 31. december 2027" in note["text"] for note in entries[0]["note"])


@pytest.mark.parametrize(
    ("population", "status"),
    [("included", "active"), ("undecided", "active"), ("suspended", "on-hold")]
    + [(status, "revoked") for status in ("not-in-target", "excluded", "closed", "declined")],
)
def test_a_plan_for_a_patient_the_guideline_is_not_for(
    population: str, status: str, graph: Graph, evaluation: Build
) -> None:
    """The care plan is not active."""
    approved = msgspec.structs.replace(graph, guideline=msgspec.structs.replace(graph.guideline, status="approved"))
    case = {"date": "2026-03-01", "population": {"status": population}}
    plan = make_plan(compile_graph(approved), evaluation(case), YEAR)
    care_plan = json.loads(care_plan_bundle(plan))["entry"][0]["resource"]
    assert care_plan["status"] == status


def test_narrative_is_danish_and_escaped_xhtml(resources: dict[str, list[Json]]) -> None:
    (care_plan,) = resources["CarePlan"]
    root = ElementTree.fromstring(care_plan["text"]["div"])
    assert root.tag == "{http://www.w3.org/1999/xhtml}div"
    text = "".join(root.itertext())
    assert "KLADDE" in text and "GUL" in text and "KOL, afprøvning <1>" in text


def test_withdrawn_requests_are_revoked(compiled: Compiled, evaluation: Build) -> None:
    name = "11111111-2222-5333-8444-555555555555"
    for activity, status in (
        ("henvis_rehab", ("ServiceRequest", "revoked")),
        ("influenza", ("MedicationRequest", "cancelled")),
        ("spørg_mrc", ("Task", "cancelled")),
        ("pjece", ("CommunicationRequest", "revoked")),
    ):
        local = ["https://example.org/kol/CodeSystem/lokal", activity]
        fact = {"kind": "request", "source": "X/1", "status": "active", "codes": [local], "requests": [name]}
        plan = make_plan(compiled, evaluation({"date": "2026-03-01", "activity_facts": {activity: [fact]}}), YEAR)
        data = care_plan_bundle(plan)
        from fhir.resources.R4B.bundle import Bundle

        Bundle.model_validate_json(data)
        revoked = json.loads(data)["entry"][1]["resource"]
        assert (revoked["resourceType"], revoked["status"]) == status and revoked["id"] == name


def test_no_dates_but_the_plans_own(full: Plan) -> None:
    """Nothing in the Bundle comes from a clock."""
    days = set(re.findall(rb'"(\d{4}-\d\d-\d\d)', care_plan_bundle(full)))
    known = {full.date, full.horizon_end, *(goal.due for goal in full.goals)}
    for activity in full.activities:
        known |= {day for one in activity.occurrences for day in (one.earliest, one.latest)}
    assert days <= {str(day).encode() for day in known if isinstance(day, dt.date)}


def test_definitions_are_named_as_the_package_names_them() -> None:
    url = activity_url("https://example.org/kol", "kol_prøve", "spørg_mrc")
    assert url == "https://example.org/kol/ActivityDefinition/kol-proeve-spoerg-mrc"

"""Plans keep every rule of the CPG profiles they claim.

The profiles are published as source (FSH) only, so no validator can hold plans to them; the rules stand here as they
were read in CPG-on-FHIR 2.0.0 (the project's CPG notes, 1.4).

What CPG asks of the target of a reference is for the record to keep: only the type is looked at.
"""

from __future__ import annotations

import contextlib
import copy
import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rettesnor.runtime.apply import apply
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.plan.care_plan import care_plan_bundle
from rettesnor.runtime.run_scenario import Case
from rettesnor.runtime.scenario import Suite

ROOT = Path(__file__).parents[2]
PUBLIC = ROOT.parent / "shared/patients"
CPG = "http://hl7.org/fhir/uv/cpg/StructureDefinition/"
TYPES = "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-activity-type-cs"
Json = dict[str, Any]
Rule = Callable[[Json, dict[str, Json]], bool]
"""Whether a resource keeps a rule; the Bundle's other resources by their full URL."""


def claims(resource: Json) -> list[str]:
    return [each.removeprefix(CPG) for each in resource.get("meta", {}).get("profile", []) if each.startswith(CPG)]


def only(*kinds: str, at: str) -> Rule:
    """References at an element are of these types; of a urn:uuid outside the Bundle nobody knows."""

    def kept(resource: Json, others: dict[str, Json]) -> bool:
        found = resource.get(at, [])
        for each in found if isinstance(found, list) else [found]:
            to = each["reference"]
            kind = others[to]["resourceType"] if to in others else to.split("/")[-2] if "/" in to else kinds[0]
            if kind not in kinds:
                return False
        return True

    return kept


def coded(concept: Json, code: str) -> bool:
    return {"system": TYPES, "code": code} in concept.get("coding", [])


def activities(*profiles: str) -> Rule:
    def kept(resource: Json, others: dict[str, Json]) -> bool:
        found = [others[each["reference"]["reference"]] for each in resource.get("activity", []) if "reference" in each]
        return all(each["resourceType"] == "Appointment" or set(claims(each)) & set(profiles) for each in found)

    return kept


def details(resource: Json, _: dict[str, Json]) -> bool:
    found = [each["detail"] for each in resource.get("activity", []) if "detail" in each]
    return all({"kind", "code", "description"} <= each.keys() and "scheduledString" not in each for each in found)


def questions(resource: Json, _: dict[str, Json]) -> bool:
    asked = [each for each in resource.get("input", []) if coded(each["type"], "collect-information")]
    return len(asked) == 1 and "/Questionnaire/" in asked[0]["valueCanonical"]


SUBJECT = ("subject: only a patient", only("Patient", at="subject"))
ENCOUNTER = ("encounter: only an encounter", only("Encounter", at="encounter"))
RULES: dict[str, list[tuple[str, Rule]]] = {
    "cpg-careplan": [
        ("category 1..*", lambda it, _: len(it.get("category", [])) >= 1),
        ("title 1..1", lambda it, _: bool(it.get("title"))),
        SUBJECT,
        ENCOUNTER,
        ("addresses: only conditions", only("Condition", at="addresses")),
        ("careTeam: only care teams", only("CareTeam", at="careTeam")),
        (
            "activity.reference: only an appointment or a request of these profiles",
            activities(
                "cpg-communicationrequest",
                "cpg-medicationrequest",
                "cpg-task",
                "cpg-questionnairetask",
                "cpg-servicerequest",
                "cpg-strategy",
            ),
        ),
        ("activity.detail: kind, code, description 1..1, and no scheduledString", details),
        ("cpl-3: reference or detail", lambda it, _: all(len(each) == 1 for each in it.get("activity", []))),
    ],
    "cpg-servicerequest": [SUBJECT, ENCOUNTER],
    "cpg-medicationrequest": [SUBJECT, ENCOUNTER],
    "cpg-immunizationrequest": [
        SUBJECT,
        ENCOUNTER,
        (
            "category: the slice immunization 1..1 (T24)",
            lambda it, _: sum(coded(each, "recommend-immunization") for each in it.get("category", [])) == 1,
        ),
    ],
    "cpg-communicationrequest": [
        (
            "no intent and no instantiatesCanonical of R5 (T16)",
            lambda it, _: not {"intent", "instantiatesCanonical"} & it.keys(),
        ),
        (
            "workflow-instantiatesCanonical 0..1",
            lambda it, _: sum(each["url"].endswith("/workflow-instantiatesCanonical") for each in it["extension"]) <= 1,
        ),
    ],
    "cpg-task": [
        ("for: only a patient", only("Patient", at="for")),
        ENCOUNTER,
        (
            "instantiatesCanonical: one, of an activity (T18)",
            lambda it, _: "/ActivityDefinition/" in it["instantiatesCanonical"],
        ),
        ("an active task is ready or in progress, never active (T18)", lambda it, _: it["status"] != "active"),
    ],
    "cpg-questionnairetask": [
        ("code: collect-information", lambda it, _: coded(it.get("code", {}), "collect-information")),
        ("input: the slice questionnaire 1..1", questions),
    ],
    "cpg-goal": [
        ("goalFor: canonical", lambda it, _: any(each["url"] == f"{CPG}cpg-goalFor" for each in it["extension"]))
    ],
}
PARENTS = {"cpg-questionnairetask": "cpg-task"}
LINKS = {
    "ServiceRequest": ("rationale", "identifier", "instantiatesCanonical", "status", "intent", "priority", "code"),
    "MedicationRequest": ("rationale", "identifier", "instantiatesCanonical", "medicationCodeableConcept"),
    "CommunicationRequest": ("rationale", "identifier"),
    "Task": ("rationale", "identifier", "instantiatesCanonical", "intent"),
    "CarePlan": ("instantiatesCanonical", "status", "intent", "period", "created"),
}
"""What the profiles mark as must support and a plan always knows."""


def broken(bundle: Json) -> list[str]:
    """The rules that resources of a plan do not keep."""
    others = {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}
    found = []
    for resource in others.values():
        claimed = claims(resource)
        for profile in [*claimed, *(PARENTS[each] for each in claimed if each in PARENTS)]:
            found += [f"{profile}: {said}" for said, kept in RULES[profile] if not kept(resource, others)]
    return found


def plans(name: str, compiled: Compiled) -> list[tuple[str, Json]]:
    """Plans for the guideline's example patients, its scenarios' and, where they are there, public ones."""
    examples = sorted((ROOT / "guidelines" / name / "patients").glob("*.json"))
    dated = [(path, dt.date(2027, 3, 1)) for path in examples]
    dated += [
        (path, dt.date(2026, 11, 22))
        for path in sorted(PUBLIC.glob("*.json"), key=lambda path: path.stat().st_size)[:20]
    ]
    made = [(path.stem, apply(compiled, path.read_bytes(), date, allow_draft=True)) for path, date in dated]
    suite = msgspec.json.decode((ROOT / "build" / name / "scenarios.json").read_bytes(), type=Suite)
    made += [(scenario.title, Case(compiled, scenario).plan) for scenario in suite.scenarios]
    return [(title, json.loads(care_plan_bundle(plan))) for title, plan in made]


@pytest.fixture(scope="module", params=["kol", "laenderyg"])
def bundles(request: pytest.FixtureRequest) -> list[tuple[str, Json]]:
    graph = (ROOT / "build" / request.param / "decision-graph.json").read_bytes()
    return plans(request.param, load(graph))


def test_no_plan_breaks_a_rule_of_what_it_claims(bundles: list[tuple[str, Json]]) -> None:
    assert {title: wrong for title, bundle in bundles if (wrong := broken(bundle))} == {}


def test_a_care_plan_and_all_that_is_planned_claim_their_profiles(bundles: list[tuple[str, Json]]) -> None:
    claimed = set()
    for _, bundle in bundles:
        others = {entry["fullUrl"]: entry["resource"] for entry in bundle["entry"]}
        care_plan = bundle["entry"][0]["resource"]
        planned = [others[each["reference"]["reference"]] for each in care_plan.get("activity", [])]
        goals = [others[each["reference"]] for each in care_plan.get("goal", [])]
        for resource in (care_plan, *planned, *goals):
            assert claims(resource)
            claimed |= set(claims(resource))
    # Only KOL has vaccinations, and only the back something to register without a questionnaire.
    assert claimed >= RULES.keys() - {"cpg-goal", "cpg-task", "cpg-immunizationrequest"}


def test_requests_claim_the_profile_that_their_definition_names(bundles: list[tuple[str, Json]]) -> None:
    definitions = {
        f"{each['url']}|{each['version']}": each["profile"].removeprefix(CPG)
        for path in (ROOT / "build").glob("*/fhir/ActivityDefinition-*.json")
        for each in [json.loads(path.read_bytes())]
    }
    for _, bundle in bundles:
        for resource in (entry["resource"] for entry in bundle["entry"]):
            named = resource.get("instantiatesCanonical")
            if resource["resourceType"] == "Task" and "input" not in resource:
                assert claims(resource) in ([], ["cpg-task"])  # there is nothing to ask with
            elif resource["resourceType"] in ("ServiceRequest", "MedicationRequest", "Task") and named:
                assert definitions[named if isinstance(named, str) else named[0]] in claims(resource)


def test_what_profiles_mark_and_a_plan_knows_is_there(bundles: list[tuple[str, Json]]) -> None:
    for _, bundle in bundles:
        care_plan = bundle["entry"][0]["resource"]
        planned = {each["reference"]["reference"] for each in care_plan.get("activity", [])}
        for entry in bundle["entry"]:
            resource = entry["resource"]
            if resource is care_plan or entry["fullUrl"] in planned:
                said = resource.keys() | {
                    each["url"].removeprefix(f"{CPG}cpg-") for each in resource.get("extension", [])
                }
                asked = LINKS[resource["resourceType"]]
                # What was asked for before and is done has no reason left.
                done = resource["status"] in ("completed", "revoked", "on-hold")
                assert set(asked) - ({"rationale"} if done else set()) <= said


def test_traps_of_bundles_and_requests(bundles: list[tuple[str, Json]]) -> None:
    """T1 and T2: no RequestGroup, whose leaves would need requests and whose canonical a strategy. T26: nothing is
    contained. T27: every entry has a full URL of its own id, and references within the Bundle use it.
    """
    for _, bundle in bundles:
        urls = {entry["fullUrl"] for entry in bundle["entry"]}
        for entry in bundle["entry"]:
            resource = entry["resource"]
            assert resource["resourceType"] != "RequestGroup" and "contained" not in resource
            assert entry["fullUrl"] == f"urn:uuid:{resource['id']}"
        text = json.dumps(bundle)
        assert all(f"urn:uuid:{part[:36]}" in urls for part in text.split("urn:uuid:")[1:])


def test_every_resource_of_a_plan_has_a_danish_text(bundles: list[tuple[str, Json]]) -> None:
    for _, bundle in bundles:
        for entry in bundle["entry"]:
            assert entry["resource"]["language"] == "da"
            assert entry["resource"]["text"]["div"].startswith(
                '<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="da"'
            )


BREAKS: list[tuple[str, Callable[[Json], object], str]] = [
    ("CarePlan", lambda it: it.pop("category"), "cpg-careplan: category 1..*"),
    ("CarePlan", lambda it: it.pop("title"), "cpg-careplan: title 1..1"),
    ("CarePlan", lambda it: it["addresses"].append({"reference": "Observation/1"}), "cpg-careplan: addresses"),
    ("CarePlan", lambda it: it["activity"].append({"detail": {"kind": "Task"}}), "cpg-careplan: activity.detail"),
    ("CarePlan", lambda it: it["activity"][0].update(detail={}), "cpg-careplan: cpl-3"),
    ("ServiceRequest", lambda it: it.pop("meta"), "cpg-careplan: activity.reference"),
    ("ServiceRequest", lambda it: it.update(subject={"reference": "Group/1"}), "cpg-servicerequest: subject"),
    (
        "MedicationRequest",
        lambda it: it.update(encounter={"reference": "Patient/1"}),
        "cpg-medicationrequest: encounter",
    ),
    ("MedicationRequest", lambda it: it.pop("category", None), "cpg-immunizationrequest: category"),
    ("CommunicationRequest", lambda it: it.update(intent="plan"), "cpg-communicationrequest: no intent"),
    ("Task", lambda it: it.pop("input"), "cpg-questionnairetask: input"),
    ("Task", lambda it: it["code"]["coding"].pop(0), "cpg-questionnairetask: code"),
    ("Task", lambda it: it.update(status="active"), "cpg-task: an active task"),
]


@pytest.mark.parametrize(("kind", "change", "rule"), BREAKS, ids=[rule for _, _, rule in BREAKS])
def test_each_rule_can_be_broken(
    bundles: list[tuple[str, Json]], kind: str, change: Callable[[Json], object], rule: str
) -> None:
    """A table of rules that nothing breaks would prove nothing."""
    if rule.startswith("cpg-immunizationrequest") and "recommend-immunization" not in json.dumps(bundles):
        pytest.skip("this guideline plans no vaccination")
    assert any(any(each.startswith(rule) for each in broken(changed(bundle, kind, change))) for _, bundle in bundles)


def changed(bundle: Json, kind: str, change: Callable[[Json], object]) -> Json:
    """The plan, with a change to each resource of a kind that it can be made to."""
    result = copy.deepcopy(bundle)
    for resource in (entry["resource"] for entry in result["entry"]):
        if resource["resourceType"] == kind and claims(resource):
            with contextlib.suppress(KeyError, IndexError):
                change(resource)
    return result

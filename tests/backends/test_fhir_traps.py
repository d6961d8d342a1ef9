"""The conformance traps of CPG-on-FHIR, one test each, named by number (T1-T27 of the project's CPG notes).

T2, T16-T18, T22, T24, T26 and T27 concern CarePlans, requests, bundles and CQL, none of which is made here.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

CPG = "http://hl7.org/fhir/uv/cpg/StructureDefinition/"
CRMI = "http://hl7.org/fhir/uv/crmi/StructureDefinition/"
CORE = "http://hl7.org/fhir/StructureDefinition/"
LANGUAGE = "text/cql-identifier"

# profile in meta → (kind, profile of the request, activity type); written off CPG 2.0.0, not off our code
ACTIVITIES = {
    "cpg-servicerequestactivity": ("ServiceRequest", "cpg-servicerequest", "order-service"),
    "cpg-collectinformationactivity": ("Task", "cpg-questionnairetask", "collect-information"),
    "cpg-medicationrequestactivity": ("MedicationRequest", "cpg-medicationrequest", "order-medication"),
    "cpg-immunizationactivity": ("MedicationRequest", "cpg-immunizationrequest", "recommend-immunization"),
    "cpg-communicationactivity": ("CommunicationRequest", "cpg-communicationrequest", "send-message"),
}
PLANS = {
    "clinical-protocol": "cpg-pathwaydefinition",
    "workflow-definition": "cpg-strategydefinition",
    "eca-rule": "cpg-recommendationdefinition",
}
EXTERNAL = (
    "http://hl7.org/fhir/uv/cpg/",
    "http://hl7.org/fhir/uv/crmi/",
    "http://hl7.org/fhir/uv/cql/",
    "http://hl7.org/fhir/extensions/",
    "http://hl7.org/fhir/StructureDefinition/",
    "http://terminology.hl7.org/",
    "https://sql-on-fhir.org/ig/",
    "urn:rettesnor:facts:",  # tables, which are no resources
)


def actions(artefacts: Any) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(plan, action) for plan in artefacts.all("PlanDefinition") for action in plan["action"]]


def canonicals(resource: dict[str, Any]) -> list[str]:
    """Every canonical by which a definition refers to another."""
    found = list(resource.get("library", ()))
    found += [action["definitionCanonical"] for action in resource.get("action", ())]
    found += [related["resource"] for related in resource.get("relatedArtifact", ()) if "resource" in related]
    found += [extension["valueCanonical"] for extension in resource["extension"] if "valueCanonical" in extension]
    return found


def test_t1_every_action_has_a_definition_and_no_children(artefacts: Any) -> None:
    for _, action in actions(artefacts):
        assert "definitionCanonical" in action
        assert "action" not in action


def test_t3_profile_of_an_activity_is_the_fixed_canonical(artefacts: Any) -> None:
    for activity in artefacts.all("ActivityDefinition"):
        kind, request, _ = ACTIVITIES[activity["meta"]["profile"][0].removeprefix(CPG)]
        assert (activity["kind"], activity["profile"]) == (kind, CPG + request)
        assert activity["intent"] == "proposal"
        assert activity["doNotPerform"] is False


def test_t4_code_is_the_type_of_activity_and_the_real_code_reaches_the_request(artefacts: Any) -> None:
    by_local = {activity.local.code: activity for activity in artefacts.graph.activities}
    for definition in artefacts.all("ActivityDefinition"):
        _, _, activity_type = ACTIVITIES[definition["meta"]["profile"][0].removeprefix(CPG)]
        coding = definition["code"]["coding"]
        assert [item["code"] for item in coding] == [activity_type]
        assert coding[0]["system"] == "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-activity-type-cs"
        activity = by_local[definition["identifier"][0]["value"]]
        codes = [code.code for code in (activity.code, activity.local) if code]
        if definition["kind"] == "ServiceRequest":
            (value,) = [each for each in definition["dynamicValue"] if each["path"] == "code"]
            assert re.findall(r"FHIR\.code \{ value: '([^']*)'", value["expression"]["expression"]) == codes
        if definition["kind"] == "MedicationRequest":
            assert [item["code"] for item in definition["productCodeableConcept"]["coding"]] == codes


def test_t5_what_a_profile_asks_of_an_action_is_there(artefacts: Any) -> None:
    for plan, action in actions(artefacts):
        kind = plan["type"]["coding"][0]["code"]
        assert plan["meta"]["profile"][0] == CPG + PLANS[kind]
        assert action["title"] and action["description"] and len(action["code"]) == 1
        systems = [coding["system"] for coding in action["code"][0]["coding"]]
        assert systems[0] == "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-common-process-cs"
        if kind != "eca-rule":
            forbidden = {"type", "dynamicValue", "transform", "input", "output", "relatedAction"}
            assert not {key for key in action if key in forbidden or key.endswith("Behavior")}


def test_t6_every_canonical_is_ours_with_its_version_or_known(artefacts: Any) -> None:
    for resource in artefacts.resources.values():
        for canonical in canonicals(resource):
            url, _, version = canonical.partition("|")
            if url not in artefacts.by_url:
                assert url.startswith(EXTERNAL), canonical
            else:
                assert version == artefacts.by_url[url]["version"]
    for used in {extension["url"] for extension in artefacts.values("extension")} - {"status", "note"}:
        assert used in artefacts.by_url or used.startswith(EXTERNAL)


def test_t7_ratings_stand_on_actions_and_the_extension_pack_is_a_dependency(artefacts: Any) -> None:
    rated = {f"{CORE}cqf-strengthOfRecommendation", f"{CORE}cqf-qualityOfEvidence"}
    for resource in artefacts.resources.values():
        assert not rated & {extension["url"] for extension in resource["extension"]}
        carried = [extension for extension in resource["extension"] if "/artifact-" in extension["url"]]
        native = resource["resourceType"] in ("PlanDefinition", "ActivityDefinition", "Library")
        assert not (native and carried) and (native or carried)
    (guide,) = artefacts.all("ImplementationGuide")
    packages = {item["packageId"] for item in guide["dependsOn"]}
    assert packages == {
        "hl7.fhir.uv.cpg",
        "hl7.fhir.uv.crmi",
        "hl7.fhir.uv.cql",
        "hl7.fhir.uv.extensions.r4",
        "hl7.terminology.r4",
    }
    assert all("/ImplementationGuide/" in item["uri"] and "|" not in item["uri"] for item in guide["dependsOn"])


def test_t8_no_name_that_cpg_has_given_up(artefacts: Any) -> None:
    for name, data in artefacts.files.items():
        text = data.decode()
        for old in (
            "cpg-knowledge",
            "cpg-shareable",
            "cpg-publishable",
            "cpg-executable",
            "cpg-immunizationrecommendation",
        ):
            assert old not in text, (name, old)
        assert not re.search(r"CodeSystem/cpg-common-process(?!-cs)|CodeSystem/cpg-activity-type(?!-cs)", text)


def test_t9_at_most_one_library(artefacts: Any) -> None:
    for kind in ("PlanDefinition", "ActivityDefinition"):
        assert all(len(resource.get("library", [])) <= 1 for resource in artefacts.all(kind))


def test_t10_expressions_name_a_truth_value_of_the_library_of_their_plan(artefacts: Any) -> None:
    for plan, action in actions(artefacts):
        library = artefacts.by_url[plan["library"][0].split("|")[0]]
        truths = {one["name"] for one in library["parameter"] if (one["use"], one["type"]) == ("out", "boolean")}
        for condition in action.get("condition", ()):
            expression = condition["expression"]
            assert condition["kind"] == "applicability"
            assert expression["language"] == LANGUAGE
            assert expression["expression"] in truths
    for activity in artefacts.all("ActivityDefinition"):
        for value in activity.get("dynamicValue", ()):
            assert value["expression"]["language"] == "text/cql-expression"


def test_t11_content_types_are_plain(artefacts: Any) -> None:
    """SQL has its dialect there, as SQL on FHIR says."""
    dialects = {"application/sql;dialect=duckdb", "application/sql;dialect=spark-sql"}
    assert all(";" not in content_type for content_type in set(artefacts.values("contentType")) - dialects)


def test_t12_related_artefacts_point_the_right_way(artefacts: Any) -> None:
    for related in artefacts.values("relatedArtifact"):
        assert ("resource" in related) == (related["type"] in ("composed-of", "depends-on"))
        if related["type"] == "citation":
            assert related["citation"]
    assert not list(artefacts.values("trigger"))


def test_t13_names_and_ids(artefacts: Any) -> None:
    for resource in artefacts.resources.values():
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]{0,63}", resource["name"])
        assert re.fullmatch(r"[A-Za-z0-9\-.]{1,64}", resource["id"])


def test_t14_dynamic_values_stand_only_in_activities_with_a_simple_path(artefacts: Any) -> None:
    assert not any("dynamicValue" in action for _, action in actions(artefacts))
    for activity in artefacts.all("ActivityDefinition"):
        assert all(re.fullmatch(r"[A-Za-z.]+", value["path"]) for value in activity.get("dynamicValue", ()))


def test_t15_kinds_and_targets_are_those_r4_allows(artefacts: Any) -> None:
    for activity in artefacts.all("ActivityDefinition"):
        assert activity["kind"] in {"ServiceRequest", "Task", "MedicationRequest", "CommunicationRequest"}
    for _, action in actions(artefacts):
        target = artefacts.by_url[action["definitionCanonical"].split("|")[0]]
        assert target["resourceType"] in {"PlanDefinition", "ActivityDefinition"}


def test_t19_value_sets_and_code_systems(artefacts: Any) -> None:
    for value_set in artefacts.all("ValueSet"):
        assert f"{CRMI}crmi-computablevalueset" in value_set["meta"]["profile"]
        for include in value_set["compose"]["include"]:
            assert ("system" in include) != ("valueSet" in include)
            if "valueSet" in include:
                assert all(url.split("|")[0] in artefacts.by_url for url in include["valueSet"])
                continue
            assert not ("concept" in include and "filter" in include)
            whole = not ("concept" in include or "filter" in include)
            assert not whole or include["system"] in artefacts.by_url  # only our own systems are taken whole
    for code_system in artefacts.all("CodeSystem"):
        codes = [concept["code"] for concept in code_system["concept"]]
        assert code_system["caseSensitive"] is True
        assert "experimental" in code_system
        assert len(codes) == len(set(codes))
        assert code_system.get("count") == (len(codes) if code_system["content"] == "complete" else None)


def test_t20_questionnaires(artefacts: Any) -> None:
    for questionnaire in artefacts.all("Questionnaire"):
        links = [item["linkId"] for item in questionnaire["item"]]
        assert len(links) == len(set(links))
        for item in questionnaire["item"]:
            assert ("enableWhen" in item) == ("enableBehavior" in item)
            assert ("answerOption" in item) == (item["type"] == "choice")
            assert "initial" not in item
            assert "answerValueSet" not in item


def test_t21_no_example_addresses_and_no_words_a_validator_stumbles_on(artefacts: Any) -> None:
    for name, data in artefacts.files.items():
        assert b"example.org" not in data, name
    for resource in artefacts.resources.values():
        assert "#" not in resource["version"]
        assert "deprecated" not in resource["description"].lower()


@pytest.mark.parametrize(
    ("parent", "child"),
    [("clinical-protocol", "workflow-definition"), ("workflow-definition", "eca-rule"), ("eca-rule", None)],
)
def test_t23_each_layer_refers_to_the_next_and_is_named_by_it(artefacts: Any, parent: str, child: str | None) -> None:
    plans = artefacts.plans(parent)
    assert plans
    for plan in plans:
        for action in plan["action"]:
            target = artefacts.by_url[action["definitionCanonical"].split("|")[0]]
            if child is None:
                assert target["resourceType"] == "ActivityDefinition"
                continue
            assert target["type"]["coding"][0]["code"] == child
            (part_of,) = [item for item in target["extension"] if item["url"] == f"{CPG}cpg-partOf"]
            assert part_of["valueCanonical"] == f"{plan['url']}|{plan['version']}"

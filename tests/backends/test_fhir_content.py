"""What the artefacts say is what the guideline says: nothing lost, nothing more certain than it is."""

from __future__ import annotations

import json
import re
from typing import Any

from msgspec.structs import replace

from rettesnor.compiler.backends.cql.emit import emit as emit_cql
from rettesnor.compiler.backends.fhir.emit import emit
from rettesnor.runtime.canonical import (
    EVIDENCE,
    PLAN_STATE,
    REQUEST_TYPES,
    activity_url,
    pathway_url,
    questionnaire_url,
    recommendation_url,
    shared_url,
)
from rettesnor.runtime.graph import Graph

CPG = "http://hl7.org/fhir/uv/cpg/StructureDefinition/"
KINDS = ["ServiceRequest", "Task", "CommunicationRequest", "MedicationRequest"]
CORE = "http://hl7.org/fhir/StructureDefinition/"


def extension(holder: dict[str, Any], url: str) -> Any:
    (found,) = [item for item in holder["extension"] if item["url"] == url]
    (value,) = [value for key, value in found.items() if key.startswith("value")]
    return value


def support(holder: dict[str, Any]) -> str:
    (found,) = [item for item in holder.get("extension", ()) if item["url"].endswith(f"/{EVIDENCE}")]
    return str(found["extension"][0]["valueCode"])


def test_every_activity_is_reached_from_the_pathway(artefacts: Any) -> None:
    guideline = artefacts.graph.guideline
    todo = [artefacts.by_url[pathway_url(guideline.canonical, guideline.id)]]
    reached: set[str] = set()
    while todo:
        resource = todo.pop()
        if resource["url"] not in reached:
            reached.add(resource["url"])
            targets = [action["definitionCanonical"].split("|")[0] for action in resource.get("action", ())]
            todo += [artefacts.by_url[url] for url in targets]
    asked_for = {
        *(item for found in artefacts.graph.recommendations for item in found.activities),
        *(
            item
            for found in artefacts.graph.recommendations
            if found.on_unknown
            for item in found.on_unknown.activities
        ),
        *(item for found in artefacts.graph.follow_ups for item in found.activities.values()),
        *(item.id for item in artefacts.graph.activities if item.collects),
    }
    assert asked_for
    assert {activity_url(guideline.canonical, guideline.id, item) for item in asked_for} <= reached
    plans = {plan["url"] for plan in artefacts.all("PlanDefinition")}
    assert plans <= reached


def test_a_plan_finds_what_it_points_at(artefacts: Any) -> None:
    guideline = artefacts.graph.guideline
    where = (guideline.canonical, guideline.id)
    for activity in artefacts.graph.activities:
        assert activity_url(*where, activity.id) in artefacts.by_url
        asks = activity.type in ("questionnaire", "registration") and bool(activity.collects)
        assert (questionnaire_url(*where, activity.id) in artefacts.by_url) == asks
    for recommendation in artefacts.graph.recommendations:
        assert recommendation_url(*where, recommendation.id) in artefacts.by_url


def test_a_draft_looks_like_a_draft_everywhere(complete: Any) -> None:
    for resource in complete.resources.values():
        assert (resource["status"], resource["experimental"]) == ("draft", True)
        assert "KLADDE" in resource["text"]["div"] and "KLADDE" in resource["description"]
    assert {extension(plan, f"{CPG}cpg-enabled") for plan in complete.all("PlanDefinition")} == {False}


def test_only_an_approved_guideline_is_active_and_enabled(graph: Graph) -> None:
    for status, expected in (("approved", "active"), ("retired", "retired"), ("consultation", "draft")):
        changed = replace(graph, guideline=replace(graph.guideline, status=status))
        files = emit(changed, emit_cql(changed), ())
        pathway = files["PlanDefinition-proeve-kol.json"].data.decode()
        assert f'"status": "{expected}"' in pathway
        assert ('"valueBoolean": true' in pathway) == (status == "approved")
        assert ("KLADDE" in pathway) is False


def test_who_answers_and_from_when_is_said_of_every_kind_of_artefact(graph: Graph) -> None:
    """In R4's elements where there are any, else as CRMI carries it."""
    changed = replace(
        graph.guideline, status="approved", approved_by="Udvalget", approved_on=graph.guideline.valid_from
    )
    for name, (data, _) in emit(replace(graph, guideline=changed), emit_cql(graph), ()).items():
        if "rettesnor-" in name or "RettesnorFacts" in name:
            continue
        resource = json.loads(data)
        carried = {
            item["url"].rpartition("artifact-")[2] for item in resource["extension"] if "artifact-" in item["url"]
        }
        for element in ("author", "endorser", "approvalDate", "effectivePeriod"):
            assert (element in resource) != (element in carried), (name, element)


def test_without_a_date_nothing_claims_to_be_publishable(graph: Graph) -> None:
    undated = replace(graph, guideline=replace(graph.guideline, valid_from=None))
    for name, (data, _) in emit(undated, emit_cql(undated), ()).items():
        if "rettesnor-" in name or "RettesnorFacts" in name:
            continue  # shared by all guidelines, and dated by itself
        assert "date" not in json.loads(data), name
        assert b"crmi-publishable" not in data, name
        assert b'"publishable"' not in data, name


def test_how_well_content_is_supported_is_shown_and_machine_readable(artefacts: Any) -> None:
    words = {"proposed": "FORESLÅET", "unverified": "IKKE BEKRÆFTET", "seen": "set i", "unstated": "ikke angivet"}
    for resource in artefacts.resources.values():
        status = support(resource)
        assert words[status] in resource["text"]["div"]
        assert words[status] in resource["description"]
    guideline = artefacts.graph.guideline
    for recommendation in artefacts.graph.recommendations:
        plan = artefacts.by_url[recommendation_url(guideline.canonical, guideline.id, recommendation.id)]
        assert support(plan) == recommendation.evidence.status
    for activity in artefacts.graph.activities:
        definition = artefacts.by_url[activity_url(guideline.canonical, guideline.id, activity.id)]
        assert support(definition) == activity.evidence.status


def test_an_unverified_code_is_marked_in_its_value_set(complete: Any) -> None:
    value_set = complete.one("ValueSet", "proeve-kol-exacerbation")
    marked = [
        (include["system"], concept["code"])
        for include in value_set["compose"]["include"]
        for concept in include["concept"]
        if any(item["url"].endswith(EVIDENCE) for item in concept["extension"])
    ]
    assert marked == [("urn:oid:1.2.208.176.2.4", "DJ441"), ("urn:oid:1.2.208.176.2.4.12", "DJ441")]
    assert "DJ441 (IKKE BEKRÆFTET" in value_set["description"]
    assert "IKKE BEKRÆFTET" in value_set["text"]["div"]


def test_levels_keep_the_support_of_their_own(complete: Any) -> None:
    concepts = complete.one("CodeSystem", "proeve-kol-niveauer")["concept"]
    assert [support(concept) for concept in concepts] == ["proposed", "unstated", "unstated", "unstated"]
    assert "Når: mindst 1 af (fev1 < 30 '%'" in concepts[0]["definition"]


def test_strength_certainty_and_the_sources_own_grade(complete: Any) -> None:
    action = complete.one("PlanDefinition", "proeve-kol-stoet-rygestop")["action"][0]
    strength = extension(action, f"{CORE}cqf-strengthOfRecommendation")
    assert [(item["system"].rsplit("/", 1)[1], item["code"]) for item in strength["coding"]] == [
        ("recommendation-strength", "strong"),
        ("proeve-kol-gradering-K1", "A"),
    ]
    assert extension(action, f"{CORE}cqf-qualityOfEvidence")["coding"][0]["code"] == "high"
    assert extension(action, f"{CPG}cpg-directionOfRecommendation")["coding"][0]["code"] == "for"
    assert complete.one("CodeSystem", "proeve-kol-gradering-K1")["content"] == "fragment"


def test_what_the_source_does_not_say_is_not_invented(complete: Any) -> None:
    action = complete.one("PlanDefinition", "proeve-kol-rehabilitering")["action"][0]
    for url in (f"{CORE}cqf-strengthOfRecommendation", f"{CORE}cqf-qualityOfEvidence"):
        assert extension(action, url) == {"text": "Ikke angivet"}
    assert not [item for item in action["extension"] if item["url"] == f"{CPG}cpg-directionOfRecommendation"]


def test_a_recommendation_against_something_still_tells_what_to_do(complete: Any) -> None:
    (action,) = complete.one("PlanDefinition", "proeve-kol-undgaa-ics")["action"]
    assert extension(action, f"{CPG}cpg-directionOfRecommendation")["coding"][0]["code"] == "against"
    definition = complete.by_url[action["definitionCanonical"].split("|")[0]]
    assert (definition["kind"], definition["doNotPerform"]) == ("CommunicationRequest", False)


def test_every_recommendation_cites_its_source(artefacts: Any) -> None:
    guideline = artefacts.graph.guideline
    for recommendation in artefacts.graph.recommendations:
        plan = artefacts.by_url[recommendation_url(guideline.canonical, guideline.id, recommendation.id)]
        cited = [item["citation"] for item in plan.get("relatedArtifact", ()) if item["type"] == "citation"]
        assert len(cited) == len(recommendation.citations)
        for citation, text in zip(recommendation.citations, cited, strict=True):
            assert citation.place is None or citation.place in text
            assert ("»" in text) is (citation.quote is not None)


def test_a_quote_follows_its_source(complete: Any) -> None:
    plan = complete.one("PlanDefinition", "proeve-kol-stoet-rygestop")
    [citation] = [item["citation"] for item in plan["relatedArtifact"] if item["type"] == "citation"]
    assert citation.endswith("anbefaling 1: »Rygere tilbydes &lt;støtte> til at holde op.«")


def test_conditions_are_the_authors_own_words(complete: Any) -> None:
    (action,) = complete.one("PlanDefinition", "proeve-kol-lama-behandling")["action"]
    said = {item["expression"]["expression"]: item["expression"]["description"] for item in action["condition"]}
    assert said["lama_behandling.when"] == "gruppe = gruppe_b eller gruppe = gruppe_e"
    assert said["lama_behandling.not-unless"] == "Ikke: får_lama = ja"
    assert said["akut.not-in-force"] == "Ikke: akut_nu = ja"


def test_a_pause_stops_what_the_author_lets_it_stop(complete: Any) -> None:
    def conditions(name: str) -> list[str]:
        action = complete.one("PlanDefinition", f"proeve-kol-{name}")["action"][0]
        return [item["expression"]["expression"] for item in action["condition"]]

    assert "akut.not-in-force" in conditions("lama-behandling")
    assert "akut.not-in-force" not in conditions("rehabilitering")  # ved_pause: fortsætter
    assert "akut.not-in-force" in conditions("opfoelgning-kontrol-roed")


def test_what_follows_something_waits_for_it(artefacts: Any) -> None:
    """Where it is recommended or follows from a level; what collects missing data waits for nothing (5.3)."""
    waiting = {
        activity_url(artefacts.graph.guideline.canonical, artefacts.graph.guideline.id, node.id)
        for node in artefacts.graph.activities
        if node.timing.after is not None
    }
    for action in (action for plan in artefacts.all("PlanDefinition") for action in plan["action"]):
        conditions = [item["expression"]["expression"] for item in action.get("condition", ())]
        collects = any(name.endswith((".missing", ".undecided")) for name in conditions)
        waits = action["definitionCanonical"].split("|")[0] in waiting and not collects
        assert len([name for name in conditions if name.endswith(".begun")]) == waits


def test_what_engines_leave_behind_or_mix_up(artefacts: Any) -> None:
    """They drop an activity's priority, and keep what they make of plans and activities together, under these ids."""
    activities = {activity["url"]: activity for activity in artefacts.all("ActivityDefinition")}
    plans = list(artefacts.all("PlanDefinition"))
    actions = [action for plan in plans for action in plan["action"]]
    made = [(action, activities.get(action["definitionCanonical"].split("|")[0])) for action in actions]
    assert [action for action, activity in made if activity and action["priority"] != activity["priority"]] == []
    assert {plan["id"] for plan in plans} & {activity["id"] for activity in activities.values()} == set()


def test_nobody_is_turned_away_at_the_door_because_data_are_missing(complete: Any) -> None:
    for action in complete.one("PlanDefinition", "proeve-kol")["action"]:
        assert [item["expression"]["expression"] for item in action["condition"]] == [
            "målgruppe.not-false",
            "afdød.not-in-force",
        ]


def test_an_undecided_recommendation_plans_what_would_decide_it(complete: Any) -> None:
    _, undecided = complete.one("PlanDefinition", "proeve-kol-rehabilitering")["action"]
    assert undecided["condition"][0]["expression"]["expression"] == "rehabilitering.undecided"
    assert undecided["definitionCanonical"].split("|")[0].endswith("/proeve-kol-spoerg-alt")


def test_goals(complete: Any) -> None:
    plan = complete.one("PlanDefinition", "proeve-kol-stoet-rygestop")
    (goal,) = plan["goal"]
    assert goal["description"]["text"] == "Røgfri"
    assert goal["start"]["text"] == "rygestatus = ryger"
    assert goal["target"][0]["detailCodeableConcept"]["text"] == "rygestatus = eksryger"
    assert (goal["target"][0]["due"]["value"], goal["target"][0]["due"]["code"]) == (6, "mo")
    assert all(action["goalId"] == [goal["id"]] for action in plan["action"])
    assert [item["id"] for item in complete.one("PlanDefinition", "proeve-kol")["goal"]] == [goal["id"]]


def test_when_an_activity_is_due(complete: Any) -> None:
    def timing(name: str) -> tuple[dict[str, Any] | None, str]:
        found = complete.one("ActivityDefinition", f"proeve-kol-{name}")["timingTiming"]
        return found.get("repeat"), found["code"]["text"]

    every, text = timing("spirometri")
    assert every == {"frequency": 1, "period": 12, "periodUnit": "mo"}
    assert text == "hver 12 måneder, tolerance 2 måneder"
    once, text = timing("rygestop")
    assert once is not None and (once["boundsDuration"]["value"], once["boundsDuration"]["code"], once["count"]) == (
        4,
        "wk",
        1,
    )
    assert timing("influenzavaccine")[1] == "hver sæson fra 1. oktober til 15. januar"
    assert timing("efterkontrol")[1] == "engang inden for 30 dage efter Exacerbationer de seneste 12 måneder"
    assert timing("informer-8a69af3a") == (None, "efter behov")


def test_when_and_how_urgent_go_to_the_request_as_they_stand_on_the_definition(artefacts: Any) -> None:
    for definition in artefacts.all("ActivityDefinition"):
        said = {each["path"]: each["expression"]["expression"] for each in definition.get("dynamicValue", ())}
        assert said.get("priority") == (None if definition["priority"] == "routine" else f"'{definition['priority']}'")
        if definition["kind"] != "ServiceRequest":
            assert not {"occurrence", "asNeeded"} & said.keys()  # R4 gives them no timing that repeats
            continue
        timing = definition["timingTiming"]
        if timing["code"]["text"].startswith("efter behov"):
            assert said["asNeeded"] == "true" and "occurrence" not in said
            continue
        text = said["occurrence"]
        assert text.startswith("FHIR.Timing {") and timing["code"]["text"].replace("'", r"\'") in text
        for name in ("frequency", "count", "period", "periodUnit"):
            value = timing["repeat"].get(name)
            written = f"'{value}'" if isinstance(value, str) else f"{value}.0" if name == "period" else value
            assert (f"{name}: " in text) is (value is not None)
            assert value is None or re.search(rf"{name}: FHIR\.\w+ {{ value: {re.escape(str(written))} }}", text)
        assert ("bounds: FHIR.Duration" in text) is ("boundsDuration" in timing["repeat"])


def test_who_does_it(complete: Any) -> None:
    def participant(name: str) -> tuple[str, str, str | None]:
        (found,) = complete.one("ActivityDefinition", f"proeve-kol-{name}")["participant"]
        codes = found["role"].get("coding", [{"code": None}])
        return found["type"], found["role"]["text"], codes[0]["code"]

    assert participant("start-lama") == ("practitioner", "læge", "2211")
    assert participant("efterkontrol") == ("practitioner", "lungelæge", "2212")
    assert participant("rygestop") == ("practitioner", "sygeplejerske", "2221")
    assert participant("spoerg-alt") == ("patient", "patient", "C000")
    assert participant("influenzavaccine") == ("practitioner", "apotek", None)


def test_what_a_message_and_a_referral_carry(complete: Any) -> None:
    message = complete.one("ActivityDefinition", "proeve-kol-informer-8a69af3a")
    assert message["code"]["text"] == "Din plan ligger klar."
    referral = complete.one("ActivityDefinition", "proeve-kol-henvis-rehab")
    assert referral["priority"] == "urgent"
    assert "FEV1, procent af forventet; MRC; Risiko; Røgfri" in referral["usage"]


def test_a_code_is_found_under_every_uri_it_is_met_with(complete: Any) -> None:
    def systems(name: str) -> list[str]:
        return [item["system"] for item in complete.one("ValueSet", f"proeve-kol-{name}")["compose"]["include"]]

    medcom = "http://medcomfhir.dk/ig/terminology/CodeSystem/medcom-observation-codes"
    assert systems("eos") == ["http://npu-terminology.org", "urn:oid:1.2.208.176.2.1"]
    assert systems("respiration") == [
        "urn:oid:1.2.208.184.100.8",
        medcom,
        "http://loinc.org",
    ]  # MCS88122 is one of its four
    assert systems("mrc-score") == ["urn:oid:1.2.208.184.100.8"]  # MCS88021 is not


def test_a_prefix_is_every_code_it_begins(complete: Any) -> None:
    first, second = complete.one("ValueSet", "proeve-kol-kol-diagnose")["compose"]["include"]
    assert first["filter"] == [{"property": "code", "op": "regex", "value": "DJ44.*"}]
    assert (first["system"], second["system"]) == ("urn:oid:1.2.208.176.2.4", "urn:oid:1.2.208.176.2.4.12")


def test_a_value_set_of_single_codes_carries_all_of_them_as_its_expansion(artefacts: Any) -> None:
    for value_set in artefacts.all("ValueSet"):
        includes = value_set["compose"]["include"]
        for url in (url.split("|")[0] for item in list(includes) for url in item.get("valueSet", ())):
            includes = [*includes, *artefacts.by_url[url]["compose"]["include"]]
        listed = {(item["system"], concept["code"]) for item in includes for concept in item.get("concept", ())}
        if any("filter" in item for item in includes):
            assert "expansion" not in value_set and "Uden udfoldning" in value_set["text"]["div"]
        elif listed:
            expansion = value_set["expansion"]
            found = [(item["system"], item["code"]) for item in expansion["contains"]]
            assert sorted(found) == sorted(listed) and expansion["total"] == len(found)
            assert expansion["timestamp"] == value_set["date"]


def test_an_expansion_follows_the_authors_order_and_has_a_name_of_its_own(complete: Any, graph: Graph) -> None:
    def expansion(of: Graph) -> Any:
        return json.loads(emit(of, emit_cql(of), ())["ValueSet-proeve-kol-fev1-procent.json"].data).get("expansion")

    found = complete.one("ValueSet", "proeve-kol-fev1-procent")["expansion"]
    assert [item["code"] for item in found["contains"]] == ["MCS88023", "20152-5"]
    swapped = [
        replace(value_set, codes=value_set.codes[::-1]) if value_set.id == "fev1_procent" else value_set
        for value_set in graph.value_sets
    ]
    other = expansion(replace(graph, value_sets=tuple(swapped)))
    assert [item["code"] for item in other["contains"]] == ["20152-5", "MCS88023"]
    assert other["identifier"] != found["identifier"]
    assert expansion(replace(graph, guideline=replace(graph.guideline, valid_from=None))) is None


def test_what_looks_like_a_tag_stays_text(complete: Any) -> None:
    definition = complete.one("ActivityDefinition", "proeve-kol-rygestop")
    assert "&lt;tobak>" in definition["description"]  # markdown
    assert "<tobak>" in definition["title"]  # plain text


def test_the_authors_order_of_codes_is_kept_across_systems(complete: Any) -> None:
    include = complete.one("ValueSet", "proeve-kol-fev1-procent")["compose"]["include"]
    order = {
        concept["code"]: concept["extension"][0]["valueInteger"] for item in include for concept in item["concept"]
    }
    assert order == {"MCS88023": 1, "20152-5": 2}


def test_questions(complete: Any) -> None:
    items = {item["linkId"]: item for item in complete.one("Questionnaire", "proeve-kol-spoerg-alt")["item"]}
    assert {link: item["type"] for link, item in items.items()} == {
        "resp": "quantity",
        "mrc": "integer",
        "anfald": "integer",
        "vil_stoppe": "boolean",
        "debut": "date",
        "rygestatus": "choice",
    }
    assert items["mrc"]["text"] == "Hvor forpustet bliver du?"
    assert extension(items["resp"], f"{CORE}questionnaire-unitOption")["code"] == "/min"
    assert (extension(items["mrc"], f"{CORE}minValue"), extension(items["mrc"], f"{CORE}maxValue")) == (1, 5)
    assert extension(items["anfald"], f"{CORE}minValue") == 0


def test_a_question_claims_no_code_on_another_scale(complete: Any) -> None:
    items = {item["linkId"]: item for item in complete.one("Questionnaire", "proeve-kol-spoerg-alt")["item"]}
    assert [code["code"] for code in items["mrc"]["code"]] == ["mrc", "MCS88021"]  # not mMRC, which is one lower
    codes = dict.fromkeys(code["code"] for code in items["resp"]["code"])
    assert list(codes) == ["resp", "MCS88122"]  # the preferred code only


def test_answers_are_codes_the_guideline_reads(complete: Any) -> None:
    items = {item["linkId"]: item for item in complete.one("Questionnaire", "proeve-kol-spoerg-alt")["item"]}
    answers = [option["valueCoding"] for option in items["rygestatus"]["answerOption"]]
    assert [answer["code"] for answer in answers] == ["77176002", "8517006", "rygestatus-aldrig_ryger"]
    local = complete.by_url[answers[2]["system"]]
    assert "rygestatus-aldrig_ryger" in {concept["code"] for concept in local["concept"]}


def test_a_collecting_activity_names_its_questionnaire(artefacts: Any) -> None:
    for activity in artefacts.all("ActivityDefinition"):
        with_questionnaire = [item for item in activity["extension"] if item["url"] == f"{CPG}cpg-collectWith"]
        if with_questionnaire:
            url = with_questionnaire[0]["valueCanonical"].split("|")[0]
            assert artefacts.by_url[url]["resourceType"] == "Questionnaire"
            assert activity["kind"] == "Task"


def test_local_codes_are_defined(artefacts: Any) -> None:
    defined = {
        (system["url"], concept["code"]) for system in artefacts.all("CodeSystem") for concept in system["concept"]
    }
    graph = artefacts.graph
    local = [node.local for node in (*graph.data, *graph.activities)]
    local += [level.local for item in graph.stratifications for level in item.levels]
    assert {(code.system, code.code) for code in local} <= defined


def test_what_plans_say_of_requests_is_defined(artefacts: Any) -> None:
    state = artefacts.by_url[shared_url("StructureDefinition", PLAN_STATE)]
    assert [place["expression"] for place in state["context"]] == sorted(set(REQUEST_TYPES.values()), key=KINDS.index)
    assert shared_url("StructureDefinition", EVIDENCE) in artefacts.by_url


def test_the_package_lists_everything_once(artefacts: Any) -> None:
    (guide,) = artefacts.all("ImplementationGuide")
    listed = [item["reference"]["reference"] for item in guide["definition"]["resource"]]
    others = [f"{r['resourceType']}/{r['id']}" for r in artefacts.resources.values() if r is not guide]
    assert sorted(listed) == sorted(others)
    manifest = artefacts.by_url[guide["url"].split("/ImplementationGuide/")[0] + f"/Library/{listed[0].split('/')[1]}"]
    members = [item["resource"] for item in manifest["relatedArtifact"] if item["type"] == "composed-of"]
    assert len(members) == len(set(members)) == len(others) - 1
    assert listed[0].startswith("PlanDefinition/")  # the main artefact first

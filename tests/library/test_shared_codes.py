"""What is recorded under one guideline counts under every other that uses the same library."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from rettesnor.compiler.backends.cql.emit import emit as emit_cql
from rettesnor.compiler.backends.fhir.emit import emit
from rettesnor.compiler.driver import compile_file, compile_guideline
from rettesnor.runtime.apply import apply
from rettesnor.runtime.graph import Graph
from rettesnor.runtime.load import Compiled, compile_graph
from rettesnor.runtime.plan.care_plan import care_plan_bundle
from rettesnor.runtime.plan.model import Plan

ROOT = Path(__file__).parents[2]
DATE = dt.date(2027, 3, 1)
OTHER = """
retningslinje {name} "En anden retningslinje"
    version: "2.3"  status: i_høring  ejer: "Andre"  gyldig: 2026-01-01 til 2027-12-31  {more}
slut
brug "fælles/patient"
brug "fælles/rygning"
reference K "Kilde" slut
målgruppe = alder >= 18 år
aktivitet rygestop "Rygestop" type: samtale udfører: læge timing: engang inden for 4 uger slut
anbefaling stop når: rygestatus = ryger gør: rygestop styrke: stærk for evidens: høj kilde: K slut
"""
Json = dict[str, Any]


def other(name: str = "anden", more: str = "") -> Graph:
    """A guideline that would stand beside KOL and uses the same libraries."""
    text = OTHER.format(name=name, more=more)
    compilation = compile_guideline(text.encode(), f"{name}.kr", ROOT / f"guidelines/{name}/{name}.kr")
    assert compilation.graph is not None and compilation.diagnostics == ()
    return compilation.graph


@pytest.fixture(scope="module")
def kol() -> Graph:
    graph = compile_file(ROOT / "guidelines/kol/kol.kr", "guidelines/kol/kol.kr").graph
    assert graph is not None
    return graph


@pytest.fixture(scope="module")
def second() -> Compiled:
    return compile_graph(other())


def questionnaire(graph: Graph, element: str) -> tuple[str, Json]:
    """The questionnaire of a guideline that asks for a data element: its URL, and the question."""
    local = next(each.local for each in graph.data if each.id == element)
    for written in emit(graph, emit_cql(graph), ()).values():
        resource = json.loads(written.data)
        for item in resource.get("item", ()) if resource["resourceType"] == "Questionnaire" else ():
            if item["code"][0] == {"system": local.system, "code": local.code, "display": local.display}:
                return f"{resource['url']}|{resource['version']}", item
    raise AssertionError(element)


def record(*resources: Json) -> bytes:
    patient = {"resourceType": "Patient", "id": "1", "birthDate": "1960-05-05"}
    entries = [{"fullUrl": f"urn:x:{n}", "resource": each} for n, each in enumerate((patient, *resources))]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()


def answered(url: str, item: Json, answer: Json) -> Json:
    return {
        "resourceType": "QuestionnaireResponse",
        "id": "svar",
        "questionnaire": url,
        "status": "completed",
        "subject": {"reference": "Patient/1"},
        "authored": "2027-02-01",
        "item": [{"linkId": item["linkId"], "answer": [answer]}],
    }


def plan(compiled: Compiled, data: bytes) -> Plan:
    return apply(compiled, data, DATE, allow_draft=True)


def state(found: Plan, recommendation: str) -> str:
    return next(each.status for each in found.recommendations if each.recommendation == recommendation)


def test_an_answer_to_kols_questionnaire_is_read_by_another_guideline(kol: Graph, second: Compiled) -> None:
    url, item = questionnaire(kol, "rygestatus")
    smoker = next(each for each in item["answerOption"] if each["valueCoding"]["display"] == "Ryger dagligt")
    assert state(plan(second, record()), "stop") == "undecided"
    assert state(plan(second, record(answered(url, item, smoker))), "stop") == "recommended"


def test_questions_of_a_guideline_alone_are_not_known_to_others(kol: Graph, second: Compiled) -> None:
    url, item = questionnaire(kol, "mrc")
    assert item["linkId"] == "mrc"
    [code] = [each.local for each in second.graph.data if each.id == "rygestatus"]
    foreign = answered(url, {"linkId": code.code}, {"valueCoding": {"system": "urn:x", "code": "ryger"}})
    assert plan(second, record(foreign)).data_quality == plan(second, record()).data_quality


def test_an_observation_under_the_librarys_code_counts(second: Compiled) -> None:
    [code] = [each.local for each in second.graph.data if each.id == "rygestatus"]
    assert code.system == "https://rettesnor.dk/fhir/CodeSystem/rygning-data"
    observation = {
        "resourceType": "Observation",
        "id": "o",
        "status": "final",
        "subject": {"reference": "Patient/1"},
        "effectiveDateTime": "2027-02-01",
        "code": {"coding": [{"system": code.system, "code": code.code}]},
        "valueCodeableConcept": {"coding": [{"system": code.system, "code": "rygestatus-eksryger"}]},
    }
    assert state(plan(second, record(observation)), "stop") == "not-applicable"


def test_a_request_of_one_guideline_is_not_anothers_to_withdraw(second: Compiled) -> None:
    asked = plan(second, record())
    [asking] = [each for each in asked.activities if each.activity == "spørg_rygning"]
    stored = [entry["resource"] for entry in json.loads(care_plan_bundle(asked))["entry"]]
    requests = [each for each in stored if each["resourceType"] == "Task"]
    assert any(asking.occurrences[0].id == each["id"] for each in requests)

    url, item = questionnaire(second.graph, "rygestatus")
    smoker = next(each for each in item["answerOption"] if each["valueCoding"]["code"] == "8517006")
    known = record(*requests, answered(url, item, smoker))
    assert [each.id for each in plan(second, known).withdrawn] == [asking.occurrences[0].id]
    third = plan(compile_graph(other("tredje")), known)
    assert third.withdrawn == ()


def test_having_done_it_counts_under_both(second: Compiled) -> None:
    [activity] = [each for each in second.graph.activities if each.id == "spørg_rygning"]
    assert activity.own is not None and activity.own.system.endswith("/anden-aktiviteter")
    done = {
        "resourceType": "Procedure",
        "id": "p",
        "status": "completed",
        "subject": {"reference": "Patient/1"},
        "performedDateTime": "2027-02-20",
        "code": {"coding": [{"system": activity.local.system, "code": activity.local.code}]},
    }
    for compiled in (second, compile_graph(other("tredje"))):
        [asking] = [each for each in plan(compiled, record(done)).activities if each.activity == "spørg_rygning"]
        assert asking.last_done == dt.date(2027, 2, 20)


def test_the_code_system_of_a_library_is_the_same_whoever_emits_it(kol: Graph) -> None:
    graphs = (kol, other(), other("tredje", 'kanonisk: "https://example.org/fhir"'))
    emitted = [emit(graph, emit_cql(graph), ()) for graph in graphs]
    for name in ("CodeSystem-rygning-data.json", "CodeSystem-rygning-aktiviteter.json", "CodeSystem-patient-data.json"):
        assert len({files[name].data for files in emitted}) == 1, name
    system = json.loads(emitted[1]["CodeSystem-patient-data.json"].data)
    assert [each["code"] for each in system["concept"]] == ["alder", "er_død", "ikke_tilmeldt", "terminalerklæring"]
    assert (system["version"], system["status"], system["publisher"]) == (
        "0.1.0",
        "draft",
        "Rettesnor (ingen klinisk ejer endnu)",
    )


def test_only_what_is_used_reaches_the_graph() -> None:
    graph = other()
    assert [each.id for each in graph.data] == ["alder", "rygestatus"]
    assert {each.id for each in graph.code_systems} == {"MCS", "LOINC", "SNOMED", "TEKST"}
    assert [each.id for each in graph.references] == ["K", "NOTATER"]
    assert "spørg_rygning" in {each.id for each in graph.activities}
    assert [each.id for each in graph.libraries] == ["patient", "kodesystemer", "kilder", "rygning"]

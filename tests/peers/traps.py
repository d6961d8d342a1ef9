"""Records of what engines or our CQL once read differently, for every data element of a guideline at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from rettesnor.runtime.canonical import has_questionnaire, link_ids, questionnaire_url
from rettesnor.runtime.graph import DataElement, Graph

Resource = dict[str, Any]
DAY = "2027-02-01"
PATIENT: Resource = {"resourceType": "Patient", "id": "p", "birthDate": "1960-02-29"}


def traps(graph: Graph) -> dict[str, bytes]:
    """Records by what is odd about them, each on one line."""
    found = {
        "a month as the answer to a question about a day": list(
            _observations(graph, "date", "valueDateTime", "2027-01")
        ),
        "yes and no on one day": [
            each for answer in (True, False) for each in _observations(graph, "boolean", "valueBoolean", answer)
        ],
        "an offset of half an hour around midnight": [
            each | {"effectiveDateTime": "2027-02-02T04:00:00+05:30"}
            for each in _observations(graph, "boolean", "valueBoolean", True)
        ],
        "answers some levels down in forms": list(_forms(graph)),
    }
    return {name: _bundle(resources) for name, resources in found.items()}


def _observations(graph: Graph, kind: str, value: str, said: bool | str) -> Iterator[Resource]:
    for element in graph.data:
        if element.type.kind == kind:
            coding = {"system": element.local.system, "code": element.local.code}
            yield _about(
                "Observation", status="final", code={"coding": [coding]}, effectiveDateTime=DAY, **{value: said}
            )


def _forms(graph: Graph) -> Iterator[Resource]:
    links, elements = link_ids(graph), {element.id: element for element in graph.data}
    for activity in graph.activities:
        if has_questionnaire(activity):
            url = questionnaire_url(graph.guideline.canonical, graph.guideline.id, activity.id)
            items = [{"linkId": links[name], "answer": [_answer(elements[name])]} for name in activity.collects]
            form = [{"linkId": "a", "item": [{"linkId": "b", "answer": [{"valueBoolean": True, "item": items}]}]}]
            yield _about("QuestionnaireResponse", status="completed", questionnaire=url, authored=DAY, item=form)


def _answer(element: DataElement) -> Resource:
    match element.type.kind:
        case "boolean":
            return {"valueBoolean": True}
        case "date":
            return {"valueDate": DAY}
        case "choice":
            return {"valueString": element.type.options[0]}
        case "quantity":
            return {"valueQuantity": {"value": 3, "unit": element.type.unit}}
    return {"valueInteger": 3}


def _about(kind: str, **elements: Any) -> Resource:
    return {"resourceType": kind, "subject": {"reference": "Patient/p"}, **elements}


def _bundle(resources: list[Resource]) -> bytes:
    named = [each | {"id": f"r{number}"} for number, each in enumerate(resources)]
    entries = [{"resource": each} for each in (PATIENT, *named)]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()

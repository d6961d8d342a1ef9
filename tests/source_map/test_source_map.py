"""Every element of every artefact comes from a line of the guideline, and that line says what the element says."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from .conftest import ROOT, Built, walk

DEFINED = re.compile(r'^(?:define(?: function)?|parameter) "([^"]+)"', re.MULTILINE)


def folded(text: str) -> str:
    """A text without comments, quotation marks and the breaks of its lines."""
    text = re.sub(r'("[^"]*")|//[^\n]*', lambda found: found[1] or "", text)
    return " ".join(text.replace('"', " ").replace("&lt;", "<").split())


def test_the_map_holds_every_artefact_as_it_is(built: Built) -> None:
    files = [path for part in ("fhir", "cql") for path in (built.folder / part).iterdir()]
    assert set(built.map["artefacts"]) == {path.relative_to(built.folder).as_posix() for path in files}
    for path in files:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        assert built.map["artefacts"][path.relative_to(built.folder).as_posix()]["sha256"] == digest, path.name
    for source, text in zip(built.map["sources"], built.sources, strict=True):
        assert source["sha256"] == hashlib.sha256(text.encode()).hexdigest(), source["path"]


def test_the_published_schema_accepts_the_map_and_nothing_else(built: Built) -> None:
    schema = json.loads((ROOT / "docs/schemas/source-map.schema.json").read_bytes())
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    assert not list(validator.iter_errors(built.map))
    assert list(validator.iter_errors(built.map | {"surprise": 1}))
    assert list(validator.iter_errors(built.map | {"format_version": "2.0"}))


def test_every_place_is_a_piece_of_text_that_begins_and_ends_with_a_character(built: Built) -> None:
    places = {place for one in built.map["artefacts"].values() for place in one["places"].values()}
    assert len(places) > 100
    for place in places:
        text = built.text(place)
        assert text and text == text.strip(), place


def test_every_element_of_every_artefact_has_a_place(built: Built) -> None:
    seen = 0
    for name, resource in built.resources.items():
        elements = dict(walk(resource))
        mapped = built.map["artefacts"][name]["places"]
        assert set(mapped) <= elements.keys(), name
        for element in elements:
            assert built.place(name, element)
            seen += 1
    assert seen > 100 * len(built.resources)


def test_nothing_is_listed_that_what_it_stands_in_says_already(built: Built) -> None:
    for name, one in built.map["artefacts"].items():
        for element, place in one["places"].items():
            if element:
                assert built.place(name, element.rpartition("/")[0]) != place, f"{name}#{element}"


def test_every_definition_of_cql_and_elm_has_a_place(built: Built) -> None:
    found = 0
    for name, resource in built.of("Library"):
        content = {one["contentType"]: base64.b64decode(one["data"]) for one in resource.get("content", ())}
        if "text/cql" not in content:
            continue
        included = built.map["artefacts"][name]["includes"]["/content"]
        assert (built.folder / included).read_bytes() == content["text/cql"]
        names = set(DEFINED.findall(content["text/cql"].decode()))
        elm = json.loads(content["application/elm+json"])["library"]
        defined = [*elm["statements"]["def"], *elm.get("parameters", {"def": []})["def"]]
        assert {one["name"] for one in defined} - {"Patient"} == names
        assert set(built.map["artefacts"][included]["places"]) <= names | {""}
        for one in names:
            assert built.place(included, one)
        found += len(names)
    assert found > 200


def test_a_definition_of_a_node_stands_where_the_node_is_declared(built: Built) -> None:
    graph = json.loads((built.folder / "decision-graph.json").read_bytes())
    data = next(name for name in built.map["artefacts"] if name.endswith("Data.cql"))
    decisions = next(name for name in built.map["artefacts"] if name.endswith("Decisions.cql"))
    for node in graph["data"]:
        for about in ("", " candidates", " mangler"):
            assert built.said(data, node["id"] + about).startswith(f"data {node['id']}"), node["id"]
    for node in graph["value_sets"]:
        assert built.said(data, f"codes of {node['id']}").startswith(f"værdisæt {node['id']}")
    for node in graph["recommendations"]:
        for about in (" når", ".when", " når er uafklaret"):
            assert folded(built.said(decisions, node["id"] + about)) == folded(node["when"]["text"])
        assert built.said(decisions, f"{node['id']} status").startswith(f"anbefaling {node['id']}")
    for node in graph["stratifications"]:
        assert built.said(decisions, f"{node['id']} niveau").startswith(f"stratificering {node['id']}")
        for level in node["levels"]:
            assert built.said(decisions, f"{node['id']}.{level['id']}").startswith(f"niveau {level['id']}")


# --- what an element says stands at its place ---------------------------------------------------------


def quoted(built: Built) -> Iterator[tuple[str, str, str]]:
    """Elements whose text is the author's own: artefact, element, and what must stand at its place."""
    for name, resource in built.of("ActivityDefinition"):
        if not built.said(name, "").startswith("data "):  # not one that collects what has no activity of its own
            yield name, "/participant/0/role/text", str(resource["participant"][0]["role"]["text"])
        if "productCodeableConcept" not in resource and built.said(name, "").startswith("aktivitet"):
            yield name, "/title", str(resource["title"])
            yield name, "/timingTiming/code/text", "timing:"
            yield name, "/kind", "type:"
            yield name, "/description", folded(str(resource["description"]).rpartition("\n\n")[2])
    for name, resource in built.of("PlanDefinition"):
        for number, action in enumerate(resource["action"]):
            yield from conditions(name, number, action)
            if "prefix" in action:
                yield name, f"/action/{number}/prefix", str(action["prefix"])
            for place, one in enumerate(action.get("documentation", ())):
                yield name, f"/action/{number}/documentation/{place}", str(one["label"])
            for place, one in enumerate(action.get("extension", ())):
                kind = str(one["url"]).rpartition("/")[2]
                clause = {
                    "cqf-strengthOfRecommendation": "styrke:",
                    "cqf-qualityOfEvidence": "evidens:",
                    "cpg-directionOfRecommendation": "styrke:",
                    "cpg-rationale": "begrundelse:",
                }[kind]
                yield name, f"/action/{number}/extension/{place}/url", clause
        for number, goal in enumerate(resource.get("goal", ())):
            yield name, f"/goal/{number}/description/text", str(goal["description"]["text"])
            yield name, f"/goal/{number}/start/text", folded(str(goal["start"]["text"]))
    for name, resource in built.of("ValueSet"):
        own = ".svar" in name  # the options of a choice: an element's own code is its code, a hyphen and the option
        for element, value in walk(resource["compose"], "/compose"):
            if own and re.search(r"/concept/\d+/code$", element):
                yield name, element, str(value).rpartition("-")[2]
            elif not own and re.search(r"/concept/\d+/(code|display)$", element):
                yield name, element, str(value)
            elif re.search(r"/filter/\d+/value$", element):
                yield name, element, re.sub(r"\\(.)", r"\1", str(value).removesuffix(".*")) + "*"
        for number, one in enumerate(resource.get("expansion", {}).get("contains", ())):
            if not name.endswith("-belaeg.json"):
                code = str(one["code"])
                yield name, f"/expansion/contains/{number}/code", code.rpartition("-")[2] if own else code
    for name, resource in built.of("Questionnaire"):
        for number, item in enumerate(resource["item"]):
            if re.search(
                "navn:|spørgsmål:", built.said(name, f"/item/{number}/linkId")
            ):  # else it is the name in words
                yield name, f"/item/{number}/text", folded(str(item["text"]))
            yield name, f"/item/{number}/linkId", f"data {item['linkId'].rpartition('#')[2]}"
    for name, resource in built.of("CodeSystem"):
        for number, concept in enumerate(resource["concept"]):
            if name.endswith(("-data.json", "-aktiviteter.json")) and "extension" in concept:
                said = built.said(name, f"/concept/{number}")
                if said.startswith(("data ", "aktivitet ")) and not concept["code"].startswith(("indhent_", "afklar_")):
                    yield name, f"/concept/{number}/code", str(concept["code"])
    for name, resource in built.resources.items():
        if "RettesnorFacts" not in name and "rettesnor-" not in name:  # what all guidelines share
            yield name, "/version", str(resource["version"])
            yield name, "/publisher", str(resource["publisher"])
        for number, one in enumerate(resource.get("relatedArtifact", ())):
            if one["type"] == "citation":
                yield name, f"/relatedArtifact/{number}/citation", str(one["label"])


def conditions(name: str, number: int, action: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for place, condition in enumerate(action.get("condition", ())):
        said = str(condition["expression"]["description"])
        if not re.match("Mangler: |Ikke udenfor: |Kan ikke afgøres: ", said) and "." not in said.partition(" ")[0]:
            outcome = condition["expression"]["expression"]
            if outcome.endswith((".when", ".not-unless", ".not-in-force")) or "." not in outcome:
                yield name, f"/action/{number}/condition/{place}/expression", folded(said.removeprefix("Ikke: "))


def test_what_an_element_says_stands_at_its_place(built: Built) -> None:
    found = list(quoted(built))
    elsewhere = [
        f"{name}#{element}: »{said}« is not in »{folded(built.said(name, element))}«"
        for name, element, said in found
        if said not in folded(built.said(name, element))
    ]
    assert elsewhere == []
    assert len(found) > 100


@pytest.mark.parametrize(("element", "clause"), [("/timingTiming", "timing:"), ("/priority", "haster:")])
def test_an_activitys_clauses_are_found_in_it(built: Built, element: str, clause: str) -> None:
    """Where the author wrote the clause; an activity without it is the place of what follows from it."""
    for name, resource in built.of("ActivityDefinition"):
        declaration = built.said(name, "")
        if re.search(rf"^\s*{clause}", declaration, re.MULTILINE) and element.strip("/") in resource:
            assert built.said(name, element).startswith(clause), name


def test_what_comes_from_a_library_points_into_the_library(built: Built) -> None:
    files = {
        int(place.partition(":")[0]) for one in built.map["artefacts"].values() for place in one["places"].values()
    }
    assert files <= set(range(len(built.sources)))
    assert len(files) > 1 or len(built.sources) == 1
    for name, resource in built.of("CodeSystem"):
        if resource["id"] == "rygning-data":
            path = built.map["sources"][int(built.place(name, "/concept/0").partition(":")[0])]["path"]
            assert path == "guidelines/fælles/rygning.kr"

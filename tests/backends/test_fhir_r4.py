"""Every artefact is valid FHIR R4 4.0.1: elements, cardinalities, types and required codes, and the R4B models."""

from __future__ import annotations

import base64
import copy
import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from fhir.resources.R4B import get_fhir_model_class

from rettesnor.compiler.backends.fhir.writing import write

TYPES: dict[str, dict[str, list[Any]]] = json.loads((Path(__file__).parent / "r4-elements.json").read_text())["types"]
TEXT = {
    "code": r"[^\s]+(\s[^\s]+)*",
    "id": r"[A-Za-z0-9\-\.]{1,64}",
    "uri": r"\S+",
    "url": r"\S+",
    "canonical": r"\S+",
    "string": r"[\s\S]*\S[\s\S]*",
    "markdown": r"[\s\S]*\S[\s\S]*",
    "xhtml": r"<div [\s\S]*</div>",
    "base64Binary": r"[A-Za-z0-9+/]+={0,2}",
    "date": r"\d{4}(-\d{2}(-\d{2})?)?",
    "dateTime": r"\d{4}(-\d{2}(-\d{2})?)?",
}


def problems(resource: dict[str, Any]) -> list[str]:
    """What R4 4.0.1 does not allow in a resource; works from the table of R4's own definitions."""
    kind = resource["resourceType"]
    found: list[str] = []
    _check_complex({key: value for key, value in resource.items() if key != "resourceType"}, kind, "", kind, found)
    return found


def _check_complex(value: dict[str, Any], of: str, prefix: str, where: str, found: list[str]) -> None:
    table = TYPES[of]
    children = {path.removeprefix(prefix): row for path, row in table.items() if path.startswith(prefix)}
    direct = {name: row for name, row in children.items() if "." not in name}
    used: dict[str, int] = {}
    for key, inner in value.items():
        name, row, value_type = _element(key, direct)
        if row is None:
            found.append(f"{where}.{key}: not an element of R4")
            continue
        many = row[1] not in ("0", "1")
        if many != isinstance(inner, list):
            found.append(f"{where}.{key}: list where one is allowed, or the other way round")
        items = inner if isinstance(inner, list) else [inner]
        used[name] = used.get(name, 0) + len(items)
        for item in items:
            _check_value(item, of, prefix + name, value_type, row, f"{where}.{key}", found)
    for name, row in direct.items():
        count = used.get(name, 0)
        if count < row[0] or (row[1] != "*" and count > int(row[1])):
            found.append(f"{where}.{name}: {count} times, allowed {row[0]}..{row[1]}")


def _element(key: str, direct: dict[str, list[Any]]) -> tuple[str, list[Any] | None, str]:
    if key in direct:
        return key, direct[key], direct[key][2][0] if direct[key][2] else ""
    for name, row in direct.items():
        stem = name.removesuffix("[x]")
        if stem != name and key.startswith(stem):
            for value_type in row[2]:
                if key == stem + value_type[0].upper() + value_type[1:]:
                    return name, row, value_type
    return key, None, ""


def _check_value(item: Any, of: str, path: str, value_type: str, row: list[Any], where: str, found: list[str]) -> None:
    if value_type.startswith("#"):
        _check_complex(item, of, value_type.split(".", 1)[1] + ".", where, found)
    elif value_type in ("BackboneElement", "Element"):
        _check_complex(item, of, path + ".", where, found)
    elif value_type in TYPES:
        _check_complex(item, value_type, "", where, found)
    elif not _is_primitive(item, value_type):
        found.append(f"{where}: {item!r} is no {value_type}")
    elif len(row) > 3 and item not in row[3]:
        found.append(f"{where}: {item!r} is not one of the required codes {row[3]}")


def _is_primitive(item: Any, value_type: str) -> bool:
    match value_type:
        case "boolean":
            return isinstance(item, bool)
        case "integer" | "unsignedInt" | "positiveInt":
            lowest = {"integer": -(2**31), "unsignedInt": 0, "positiveInt": 1}[value_type]
            return isinstance(item, int) and not isinstance(item, bool) and item >= lowest
        case "decimal":
            return isinstance(item, int | Decimal) and not isinstance(item, bool)
        case _:
            return isinstance(item, str) and re.fullmatch(TEXT[value_type], item) is not None


SHARED = {
    "https://rettesnor.dk/fhir/" + name
    for name in (
        "Library/RettesnorFacts",
        "CodeSystem/rettesnor-belaeg",
        "CodeSystem/rettesnor-forloebselement",
        "ValueSet/rettesnor-belaeg",
        "StructureDefinition/rettesnor-belaeg",
        "StructureDefinition/rettesnor-tilstand",
    )
}
"""What is the same in the package of every guideline."""


def test_what_guidelines_share_has_the_same_bytes_in_every_package(artefacts: Any, complete: Any) -> None:
    def shared(package: Any) -> dict[str, bytes]:
        return {url: package.files[f"{url.split('/')[-2]}-{url.split('/')[-1]}.json"] for url in SHARED}

    assert shared(artefacts) == shared(complete)


def test_only_what_r4_has(artefacts: Any) -> None:
    found = {name: problems(resource) for name, resource in artefacts.resources.items()}
    assert not {name: wrong for name, wrong in found.items() if wrong}


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        # Elements of R5; then what R4 has, used wrongly.
        ({"versionAlgorithmString": "semver"}, "not an element"),
        ({"copyrightLabel": "x"}, "not an element"),
        ({"asNeededBoolean": True}, "not an element"),
        ({"status": "proposed"}, "required codes"),
        ({"type": []}, "the other way round"),
        ({"experimental": "ja"}, "is no boolean"),
        ({"action": [{"definitionCanonical": "http://a", "definitionUri": "http://b"}]}, "2 times"),
        ({"action": [{"condition": [{"expression": {"language": "text/cql"}}]}]}, "0 times"),
    ],
)
def test_the_check_finds_what_r4_has_not(complete: Any, change: dict[str, Any], complaint: str) -> None:
    resource = copy.deepcopy(complete.one("PlanDefinition", "proeve-kol")) | change
    assert any(complaint in problem for problem in problems(resource))


def test_the_r4b_models_read_every_file(artefacts: Any) -> None:
    for data in artefacts.files.values():
        resource = json.loads(data)
        assert get_fhir_model_class(resource["resourceType"]).model_validate_json(data).id == resource["id"]


def test_the_same_graph_gives_the_same_bytes(complete: Any) -> None:
    assert type(complete)(complete.graph).files == complete.files


def test_file_names_are_those_of_a_fhir_package(artefacts: Any) -> None:
    for name, resource in artefacts.resources.items():
        assert name == f"{resource['resourceType']}-{resource['id']}.json"
        assert resource["url"].endswith(f"/{resource['resourceType']}/{resource['id']}")


def test_every_artefact_says_what_it_is_and_who_stands_behind_it(artefacts: Any) -> None:
    libraries = {own.code.system: library for library in artefacts.graph.libraries for own in library.codes}
    for resource in artefacts.resources.values():
        assert resource["title"] and resource["description"]
        assert resource["language"] == "da"
        assert resource["jurisdiction"][0]["coding"][0]["code"] == "DK"
        if resource["url"] in SHARED:
            assert (resource["version"], resource["publisher"]) == ("1.0.0", "Rettesnor")
            assert resource["date"] == "2026-11-30"
            continue
        responsible = libraries.get(resource["url"], artefacts.graph.guideline)
        assert resource["url"].startswith(f"{responsible.canonical}/")
        assert resource["version"] == responsible.version
        assert resource["publisher"] == responsible.owner
        day = responsible.approved_on or getattr(responsible, "valid_from", None)
        assert resource.get("date") == (day and day.isoformat())


def test_every_artefact_has_a_danish_narrative_t25(artefacts: Any) -> None:
    for resource in artefacts.resources.values():
        div = ElementTree.fromstring(resource["text"]["div"])  # well-formed: texts are escaped
        assert div.tag == "{http://www.w3.org/1999/xhtml}div"
        assert div.get("lang") == "da"
        assert {element.tag.rpartition("}")[2] for element in div.iter()} <= {"div", "p", "b", "strong", "ul", "li"}
        assert " ".join(resource["title"].split()) in "".join(div.itertext())


def test_decimals_are_written_as_the_author_wrote_them(complete: Any) -> None:
    assert Decimal("4.5") in complete.values("valueDecimal")


def test_the_library_carries_the_decision_graph(complete: Any) -> None:
    content = complete.one("Library", "proeve-kol-beslutningsgraf")["content"][0]
    carried = json.loads(base64.b64decode(content["data"]))
    assert carried["content_hash"] == complete.graph.content_hash
    assert content["contentType"] == "application/vnd.rettesnor.decision-graph+json"


def test_the_logic_is_there_as_cql_and_as_elm(complete: Any) -> None:
    facts, data, decisions = (
        complete.one("Library", name) for name in ("RettesnorFacts", "ProeveKolData", "ProeveKolDecisions")
    )
    for library in (facts, data, decisions):
        cql, elm = (base64.b64decode(content["data"]) for content in library["content"])
        assert [content["contentType"] for content in library["content"]] == ["text/cql", "application/elm+json"]
        name, version = library["name"], library["version"]
        assert f"\nlibrary {name} version '{version}'\n".encode() in cql
        assert json.loads(elm)["library"]["identifier"] == {"id": name, "version": version}
        assert library["url"].endswith(f"/Library/{name}")  # Using CQL 2.0.0: the name is the tail of the URL
        assert {"name": "Today", "use": "in", "min": 0, "max": "1", "type": "date"} in library[
            "parameter"
        ] or library is facts
    includes = {related["resource"] for related in decisions["relatedArtifact"]}
    assert {f"{library['url']}|{library['version']}" for library in (facts, data)} < includes
    outcomes = {one["name"]: one["type"] for one in decisions["parameter"] if one["use"] == "out"}
    assert outcomes["rehabilitering.when"] == "boolean"
    read = {requirement["type"] for requirement in facts["dataRequirement"]}
    assert {"Condition", "Observation", "MedicationRequest", "Immunization"} < read


def test_nothing_empty_is_written() -> None:
    resource = {"resourceType": "Library", "id": "x", "status": "draft", "type": {"text": "x"}, "relatedArtifact": []}
    with pytest.raises(ValueError, match="relatedArtifact is empty"):
        write(resource)


def test_elements_stand_in_the_order_of_the_specification(artefacts: Any) -> None:
    for resource in artefacts.resources.values():
        order = ["resourceType", *get_fhir_model_class(resource["resourceType"]).elements_sequence()]
        assert list(resource) == sorted(resource, key=order.index)

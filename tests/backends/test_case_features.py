"""Case features: for each data element a profile that says how it is written down, and the expression that reads it."""

from __future__ import annotations

import base64
import json
from typing import Any

CPG = "http://hl7.org/fhir/uv/cpg/StructureDefinition/"
CORE = "http://hl7.org/fhir/StructureDefinition/"


def features(artefacts: Any) -> list[dict[str, Any]]:
    return [each for each in artefacts.all("StructureDefinition") if each["type"] != "Extension"]


def value(resource: dict[str, Any], name: str) -> Any:
    (found,) = [each for each in resource["extension"] if each["url"] == CPG + name]
    (content,) = [content for key, content in found.items() if key.startswith("value")]
    return content


def elements(artefacts: Any, name: str) -> dict[str, dict[str, Any]]:
    found = artefacts.one("StructureDefinition", f"proeve-kol-{name}")
    return {each["path"]: each for each in found["differential"]["element"]}


def test_every_data_element_has_one(artefacts: Any) -> None:
    found = [(each["identifier"][0]["system"], each["identifier"][0]["value"]) for each in features(artefacts)]
    assert sorted(found) == sorted((element.local.system, element.local.code) for element in artefacts.graph.data)


def test_the_rules_of_cpg_casefeaturedefinition(artefacts: Any) -> None:
    """Kind resource, not abstract, a constraint; at most one of each expression (CPG 2.0.0)."""
    for feature in features(artefacts):
        assert feature["meta"]["profile"][0] == f"{CPG}cpg-casefeaturedefinition"
        assert (feature["kind"], feature["abstract"], feature["derivation"]) == ("resource", False, "constraint")
        assert feature["baseDefinition"] == CORE + feature["type"]
        assert [each["url"] for each in feature["extension"]].count(f"{CPG}cpg-featureExpression") == 1


def test_the_expression_is_a_definition_of_the_library_it_names(artefacts: Any) -> None:
    for feature in features(artefacts):
        expression = value(feature, "cpg-featureExpression")
        library = artefacts.by_url[expression["reference"].split("|")[0]]
        assert expression["language"] == "text/cql-identifier"
        assert expression["reference"] == f"{library['url']}|{library['version']}"
        elm = next(each for each in library["content"] if each["contentType"] == "application/elm+json")
        statements = json.loads(base64.b64decode(elm["data"]))["library"]["statements"]["def"]
        assert expression["expression"] in {each["name"] for each in statements}
        pathway = artefacts.by_url[value(feature, "cpg-caseFeatureOf").split("|")[0]]
        assert pathway["type"]["coding"][0]["code"] == "clinical-protocol"


def test_what_a_profile_binds_to_is_in_the_package(artefacts: Any) -> None:
    bindings = [
        (each["path"].split(".", 1)[1], each["binding"])
        for feature in features(artefacts)
        for each in feature["differential"]["element"]
        if "binding" in each
    ]
    assert bindings
    for path, binding in bindings:
        url, _, version = binding["valueSet"].partition("|")
        assert artefacts.by_url[url]["version"] == version
        # Of answers all are listed that are read; of codes the element's own counts too.
        assert binding["strength"] == ("required" if path == "value[x]" else "extensible")


def test_a_measurement_has_its_unit_and_its_range(complete: Any) -> None:
    found = elements(complete, "fev1")["Observation.value[x]"]
    percent = {"system": "http://unitsofmeasure.org", "code": "%"}
    assert found["type"] == [{"code": "Quantity"}] and found["patternQuantity"] == percent and found["min"] == 1
    bounds = [str(found[name]["value"]) for name in ("minValueQuantity", "maxValueQuantity")]
    assert bounds == ["5.5", "150"]


def test_a_score_is_written_on_its_own_scale(complete: Any) -> None:
    """Never in the codes of a scale that is converted: mMRC is one lower."""
    found = elements(complete, "mrc")
    assert found["Observation.code"]["binding"]["valueSet"].split("|")[0].endswith("/ValueSet/proeve-kol-mrc-score")
    score = found["Observation.value[x]"]
    assert (score["type"], score["minValueInteger"], score["maxValueInteger"]) == ([{"code": "integer"}], 1, 5)


def test_each_kind_of_record_has_its_type(complete: Any) -> None:
    types = {
        each["identifier"][0]["value"]: (each["type"], [item["path"] for item in each["differential"]["element"][1:]])
        for each in features(complete)
    }
    assert types["har_kol"] == ("Condition", ["Condition.code"])
    assert types["får_lama"] == ("MedicationStatement", ["MedicationStatement.medication[x]"])
    assert types["akut_nu"] == ("Encounter", ["Encounter.reasonCode"])
    assert types["alder"] == ("Patient", ["Patient.birthDate"])
    assert types["død"] == ("Patient", ["Patient.deceased[x]"])
    assert types["debut"] == ("Observation", ["Observation.code", "Observation.value[x]"])


def test_nothing_need_be_said_of_the_living(complete: Any) -> None:
    assert elements(complete, "doed")["Patient.deceased[x]"]["min"] == 0


def test_what_no_single_record_holds_is_written_under_the_elements_own_code(complete: Any) -> None:
    found = elements(complete, "exac-12m")
    (code,) = found["Observation.code"]["patternCodeableConcept"]["coding"]
    assert code["code"] == "exac_12m"
    assert found["Observation.value[x]"]["type"] == [{"code": "integer"}]


def test_the_answers_of_a_choice_are_all_that_is_read(complete: Any) -> None:
    bound = elements(complete, "rygestatus")["Observation.value[x]"]["binding"]["valueSet"].split("|")[0]
    answers = complete.by_url[bound]
    assert {item["code"] for item in answers["expansion"]["contains"]} == {
        "77176002",
        "449868002",
        "8517006",
        "rygestatus-ryger",
        "rygestatus-eksryger",
        "rygestatus-aldrig_ryger",
    }

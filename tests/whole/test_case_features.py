"""Who writes data by a case feature is understood: a record made from its profile alone gives the element a value."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from rettesnor.runtime.evaluate import evaluate
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.load import Compiled, load

ROOT = Path(__file__).parents[2]
TODAY = dt.date(2027, 3, 1)
BEFORE = "2027-02-20"
UCUM = "http://unitsofmeasure.org"
Json = dict[str, Any]

WRITTEN: dict[str, Json] = {
    "Condition": {
        "clinicalStatus": {
            "coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "active"}]
        },
        "onsetDateTime": BEFORE,
    },
    "Observation": {"status": "final", "effectiveDateTime": BEFORE},
    "Encounter": {
        "status": "finished",
        "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"},
        "period": {"start": BEFORE, "end": BEFORE},
    },
    "MedicationStatement": {"status": "active", "effectivePeriod": {"start": BEFORE}},
    "Immunization": {"status": "completed", "occurrenceDateTime": BEFORE},
    "Procedure": {"status": "completed", "performedDateTime": BEFORE},
}
"""What a record of a type says whatever it is about."""


class Package:
    """A guideline's built artefacts, and records made from its case features."""

    def __init__(self, name: str) -> None:
        self.compiled: Compiled = load((ROOT / "build" / name / "decision-graph.json").read_bytes())
        resources = [json.loads(path.read_bytes()) for path in (ROOT / "build" / name / "fhir").glob("*.json")]
        self.by_url = {each["url"]: each for each in resources}
        self.features = {
            each["identifier"][0]["value"]: each
            for each in resources
            if each["resourceType"] == "StructureDefinition" and each["type"] != "Extension"
        }

    def coding(self, value_set: str) -> Json:
        """A code of a value set: one of those listed, else what a prefix stands for."""
        for include in self.by_url[value_set.split("|")[0]]["compose"]["include"]:
            if "concept" in include:
                return {"system": include["system"], "code": include["concept"][0]["code"]}
            if "filter" in include:
                code = include["filter"][0]["value"].removesuffix(".*").replace("\\", "")
                return {"system": include["system"], "code": code}
            for other in include["valueSet"]:
                return self.coding(other)
        raise AssertionError(value_set)

    def written(self, feature: Json) -> Json:
        """A resource by the profile, with nothing that is not in it but what every record of the type says."""
        resource: Json = {"resourceType": feature["type"], "id": "x", "subject": {"reference": "Patient/p"}}
        resource |= WRITTEN[feature["type"]]
        if feature["type"] == "Immunization":
            resource["patient"] = resource.pop("subject")
        for element in feature["differential"]["element"][1:]:
            name = element["path"].partition(".")[2]
            if name == "value[x]":
                resource |= self.value(element)
            elif "patternCodeableConcept" in element:
                resource[name] = element["patternCodeableConcept"]
            elif "binding" in element:
                concept = {"coding": [self.coding(element["binding"]["valueSet"])]}
                resource[name.replace("[x]", "CodeableConcept")] = [concept] if name == "reasonCode" else concept
        return resource

    def value(self, element: Json) -> Json:
        kind = element["type"][0]["code"] if "type" in element else "boolean"
        match kind:
            case "Quantity":
                low = element.get("minValueQuantity", {}).get("value", 0)
                high = element.get("maxValueQuantity", {}).get("value", low + 1)
                return {"valueQuantity": {"value": (low + high) / 2, **element["patternQuantity"]}}
            case "integer":
                return {"valueInteger": element.get("minValueInteger", 1)}
            case "boolean":
                return {"valueBoolean": True}
            case "CodeableConcept":
                return {"valueCodeableConcept": {"coding": [self.coding(element["binding"]["valueSet"])]}}
            case "dateTime":
                return {"valueDateTime": BEFORE}
        raise AssertionError(kind)


@pytest.fixture(scope="module", params=["kol", "laenderyg"])
def package(request: pytest.FixtureRequest) -> Package:
    return Package(request.param)


def test_what_is_written_by_a_profile_is_read(package: Package) -> None:
    patient = {"resourceType": "Patient", "id": "p", "birthDate": "1955-06-01", "gender": "female"}
    unread = []
    for element in package.compiled.graph.data:
        feature = package.features[element.local.code]
        if element.at_least is not None or element.fetch.kind == "decline-per-year":
            continue  # of one record nothing follows
        entries = [{"resource": patient}]
        if feature["type"] != "Patient":
            entries.append({"resource": package.written(feature)})
        bundle = json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()
        facts = read_bundle(bundle, package.compiled.interest, TODAY)
        (found,) = [each for each in evaluate(package.compiled, facts, TODAY).data if each.element == element.id]
        if feature["type"] == "Patient":
            read = found.status in ("known", "assumed")  # of the living nothing need be said
        else:
            read = found.status == "known" and f"{feature['type']}/x" in found.facts
        if not read:
            unread.append((element.id, found.status, entries[-1]["resource"]))
    assert unread == []

"""Elements that are null, or of a type they must not be of: ingest reads them as the one-patient runtime does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rettesnor.runtime.facts.fact import PatientFacts
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.population.connection import connected
from rettesnor.runtime.population.facts_folder import FactsFolder
from rettesnor.runtime.population.ingest import Report, ingest
from rettesnor.runtime.population.patient_facts import bundle_of

from ..generated.conftest import BUILD, DAY
from .bulk import lines, write

Resource = dict[str, Any]
Facts = PatientFacts | str
"""What a record says, or the code of why it cannot be used."""

ATC = {"coding": [{"system": "http://www.whocc.no/atc", "code": "R03BB04"}], "text": "tiotropium"}
KOL = {"coding": [{"system": "urn:oid:1.2.208.176.2.4", "code": "DJ449"}], "text": "KOL"}
SATURATION = {"coding": [{"system": "http://loinc.org", "code": "59408-5"}]}
CONFIRMED = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-ver-status", "code": "confirmed"}]}
ACTIVE = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "active"}]}
PERCENT = {"value": 97, "unit": "%", "system": "http://unitsofmeasure.org", "code": "%"}
PERIOD = {"start": "2026-01-01", "end": "2026-03-01"}
META = {"security": [{"system": "urn:x", "code": "R"}]}
WHY = {"coding": [{"system": "urn:x", "code": "1"}], "text": "fordi"}

RESOURCES: tuple[Resource, ...] = (
    {"resourceType": "Condition", "meta": META, "clinicalStatus": ACTIVE, "verificationStatus": CONFIRMED, "code": KOL,
     "onsetPeriod": PERIOD, "abatementDateTime": "2026-02-01", "recordedDate": "2026-01-02"},
    {"resourceType": "Observation", "meta": META, "status": "final", "code": SATURATION,
     "effectivePeriod": PERIOD, "performer": [{"display": "Lene"}], "note": [{"text": "i ro"}],
     "valueQuantity": PERCENT, "hasMember": [{"reference": "Observation/x"}],
     "component": [{"code": SATURATION, "valueQuantity": PERCENT}]},
    {"resourceType": "Observation", "status": "final", "code": SATURATION, "effectiveDateTime": "2026-01-01",
     "valueCodeableConcept": WHY, "dataAbsentReason": WHY},
    {"resourceType": "QuestionnaireResponse", "status": "completed", "authored": "2026-01-01",
     "questionnaire": "https://rettesnor.dk/fhir/Questionnaire/kol",
     "item": [{"linkId": "mrc", "answer": [{"valueInteger": 3, "item": []}], "item": []}]},
    {"resourceType": "Encounter", "status": "finished",
     "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "IMP"}, "type": [WHY],
     "reasonCode": [KOL], "reasonReference": [{"reference": "Condition/z"}],
     "diagnosis": [{"condition": {"reference": "Condition/y"}}], "period": PERIOD},
    {"resourceType": "MedicationRequest", "status": "active", "intent": "order", "medicationCodeableConcept": ATC,
     "identifier": [{"system": "urn:x", "value": "1"}], "statusReason": WHY, "doNotPerform": False,
     "authoredOn": "2026-01-01", "dosageInstruction": [{"timing": {"repeat": {"boundsPeriod": PERIOD}}}]},
    {"resourceType": "MedicationStatement", "status": "active", "medicationCodeableConcept": ATC,
     "effectivePeriod": PERIOD, "statusReason": [WHY], "dateAsserted": "2026-01-01"},
    {"resourceType": "MedicationDispense", "status": "completed", "medicationCodeableConcept": ATC,
     "whenHandedOver": "2026-01-01", "whenPrepared": "2026-01-01",
     "daysSupply": {"value": 30, "unit": "d", "code": "d"}},
    {"resourceType": "MedicationAdministration", "status": "completed", "medicationCodeableConcept": ATC,
     "effectivePeriod": PERIOD},
    {"resourceType": "Procedure", "status": "completed", "code": KOL, "statusReason": WHY, "performedPeriod": PERIOD},
    {"resourceType": "ServiceRequest", "status": "active", "intent": "order", "code": KOL, "authoredOn": "2026-01-01",
     "identifier": [{"system": "urn:x", "value": "1"}], "doNotPerform": False},
    {"resourceType": "CommunicationRequest", "status": "active", "category": [KOL], "reasonCode": [KOL],
     "authoredOn": "2026-01-01"},
    {"resourceType": "Immunization", "status": "completed", "vaccineCode": ATC, "statusReason": WHY,
     "occurrenceDateTime": "2026-01-01"},
    {"resourceType": "Task", "status": "rejected", "code": KOL, "reasonCode": WHY, "lastModified": "2026-01-01",
     "executionPeriod": PERIOD, "restriction": {"period": PERIOD}, "focus": {"reference": "ServiceRequest/x"},
     "basedOn": [{"reference": "ServiceRequest/x"}]},
    {"resourceType": "Appointment", "status": "booked", "serviceType": [KOL], "reasonCode": [KOL],
     "start": "2027-03-05T08:00:00Z", "basedOn": [{"reference": "ServiceRequest/x"}]},
    {"resourceType": "Patient", "identifier": [{"system": "urn:x", "value": "1"}], "birthDate": "1950-01-01",
     "gender": "male", "deceasedBoolean": False},
)  # fmt: skip


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    return load((BUILD / "kol" / "decision-graph.json").read_bytes())


def spoilt(value: Any, spoil: Any, *, members: bool, elements: bool) -> Iterator[Any]:
    """Copies in each of which a member of an object, or an element of a list, is something else, or that beside it."""
    if isinstance(value, dict):
        for name, member in value.items():
            if name != "resourceType":
                if members:
                    yield {**value, name: spoil}
                within = spoilt(member, spoil, members=members, elements=elements)
                yield from ({**value, name: changed} for changed in within)
    elif isinstance(value, list):
        for place, element in enumerate(value):
            before, after = value[:place], value[place + 1 :]
            if elements:
                yield from ([*before, *those, *after] for those in ([spoil], [element, spoil]))
            within = spoilt(element, spoil, members=members, elements=elements)
            yield from ([*before, changed, *after] for changed in within)


def people(spoil: Any, *, members: bool = False, elements: bool = False) -> dict[str, list[Resource]]:
    """Records by the id of their patients, in each of which one thing is spoilt."""
    records = [
        [changed] if resource["resourceType"] == "Patient" else [{"resourceType": "Patient"}, changed]
        for resource in RESOURCES
        for changed in spoilt(resource, spoil, members=members, elements=elements)
    ]
    return {f"{number:04}": named(record, f"{number:04}") for number, record in enumerate(records)}


def named(record: list[Resource], patient: str) -> list[Resource]:
    """A record with ids, of a patient of this id."""
    found = []
    for resource in record:
        kind = resource["resourceType"]
        subject = {"reference": f"Patient/{patient}"}
        about: Resource = {"subject": subject}
        if kind in ("Immunization", "Task"):
            about = {"patient" if kind == "Immunization" else "for": subject}
        elif kind == "Appointment":
            about = {"participant": [{"actor": subject}]}
        found.append({**resource, "id": patient, **({} if kind == "Patient" else about)})
    return found


def read(records: dict[str, list[Resource]], folder: Path, compiled: Compiled) -> tuple[Report, dict[str, Facts]]:
    """What ingest makes of records: how many are set aside and noted, and everybody's facts."""
    source = write(folder / "in", lines(resource for record in records.values() for resource in record))
    report = ingest(source, folder / "facts")
    facts = FactsFolder(folder / "facts")
    with connected(folder) as connection:
        (part,) = facts.parts
        found = {
            each.reference.removeprefix("Patient/"): each.facts.code
            if isinstance(each.facts, InputError)
            else each.facts
            for each in facts.records(connection, part, compiled.interest, DAY)
        }
    return report, found


def alone(record: list[Resource], compiled: Compiled) -> Facts:
    try:
        return read_bundle(bundle_of(msgspec.json.encode(each).decode() for each in record), compiled.interest, DAY)
    except InputError as error:
        return error.code


def test_null_says_nothing(tmp_path: Path, compiled: Compiled) -> None:
    records = people(None, members=True)
    report, found = read(records, tmp_path, compiled)
    assert (report.patients, report.noted, report.set_aside) == (len(records), 0, 0)
    for name, record in records.items():
        assert found[name] == alone(record, compiled) == alone(without_null(record), compiled), record


def without_null(value: Any) -> Any:
    """A copy without the members that are null."""
    if isinstance(value, dict):
        return {name: without_null(member) for name, member in value.items() if member is not None}
    return [without_null(member) for member in value] if isinstance(value, list) else value


def test_null_in_a_list_is_malformed(tmp_path: Path, compiled: Compiled) -> None:
    records = people(None, elements=True)
    report, found = read(records, tmp_path, compiled)
    assert (report.patients, report.noted, report.set_aside) == (len(records), len(records), len(records))
    for name, record in records.items():
        assert found[name] == alone(record, compiled), record


@pytest.mark.parametrize("spoil", [5, "x", [], {"a": 1}], ids=repr)
def test_an_element_of_another_type(tmp_path: Path, compiled: Compiled, spoil: Any) -> None:
    """Whoever is set aside for it is noted, and what comes of it is the same."""
    records = people(spoil, members=True, elements=True)
    report, found = read(records, tmp_path, compiled)
    assert report.noted == report.set_aside > len(records) // 2
    for name, record in records.items():
        assert found[name] == alone(record, compiled), record

"""FHIR resources as text with gaps: what is the same for all patients is encoded once.

A shape is one line of NDJSON for the ``%`` operator on bytes; its gaps stand in the order that each function names.
They are filled with ids, references, dates and finished JSON, which need no escaping.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import msgspec

Resource = dict[str, Any]
Coded = dict[str, Any]
"""A CodeableConcept."""

UCUM: Final = "http://unitsofmeasure.org"
HL7: Final = "http://terminology.hl7.org/CodeSystem"
GAP: Final = "\ufffd"
"""What stands in a resource where a shape has a gap."""

ENCODE: Final = msgspec.json.Encoder(decimal_format="number").encode
_PATIENT: Final = {"reference": f"Patient/{GAP}"}


def shape(resource: Resource) -> bytes:
    """The resource as one line with gaps."""
    return ENCODE(resource).replace(b"%", b"%%").replace(GAP.encode(), b"%b") + b"\n"


def members(value: Resource) -> bytes:
    """A resource's members as text, to fill the gap of :func:`with_value`."""
    return ENCODE(value)[1:-1]


def with_value(line: bytes) -> bytes:
    """A shape with one gap more, at its end, for :func:`members`."""
    return line.removesuffix(b"}\n") + b",%b}\n"


def head(kind: str, profile: str) -> Resource:
    """How every resource begins: its type, a gap for its id, and where it is from."""
    return {
        "resourceType": kind,
        "id": GAP,
        "meta": {
            "versionId": "1",
            "source": "https://rettesnor.dk/syntetisk/journalsystem",
            "profile": [f"http://hl7.org/fhir/StructureDefinition/{profile}"],
            "tag": [{"system": f"{HL7}/v3-ActReason", "code": "HTEST", "display": "test health data"}],
        },
    }


def concept(codings: Sequence[tuple[str, str, str | None]], text: str | None = None) -> Coded:
    """A concept of (system, code, display) codings."""
    listed = [
        {"system": system, "code": code} | ({} if display is None else {"display": display})
        for system, code, display in codings
    ]
    return ({"coding": listed} if listed else {}) | ({} if text is None else {"text": text})


def quantity(value: Any, unit: str, *, spelt: bool = False) -> Resource:
    """A quantity with a UCUM code, or with a unit in words only."""
    return {"value": value, "unit": unit} if spelt else {"value": value, "unit": unit, "system": UCUM, "code": unit}


def observation(code: Coded, value: Resource, *, category: str) -> bytes:
    """Gaps: id, patient, moment."""
    return shape(
        head("Observation", "Observation")
        | {
            "status": "final",
            "category": [concept([(f"{HL7}/observation-category", category, category)])],
            "code": code,
            "subject": _PATIENT,
            "effectiveDateTime": GAP,
            "performer": [{"display": "Sygeplejerske (syntetisk)"}],
        }
        | value
    )


def condition(code: Coded, *, ended: bool) -> bytes:
    """Gaps: id, patient, first day; the last day, where it has ended."""
    status = ("resolved", "Resolved") if ended else ("active", "Active")
    return shape(
        head("Condition", "Condition")
        | {
            "clinicalStatus": concept([(f"{HL7}/condition-clinical", *status)]),
            "verificationStatus": concept([(f"{HL7}/condition-ver-status", "confirmed", "Confirmed")]),
            "category": [concept([(f"{HL7}/condition-category", "problem-list-item", "Problem List Item")])],
            "code": code,
            "subject": _PATIENT,
            "onsetDateTime": GAP,
        }
        | ({"abatementDateTime": GAP} if ended else {})
    )


def prescription(code: Coded, *, ended: bool) -> bytes:
    """Gaps: id, patient, moment; the last day, where it has ended."""
    dosage: Resource = {"text": "1 gang daglig", "timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d"}}}
    if ended:
        dosage["timing"]["repeat"]["boundsPeriod"] = {"end": GAP}
    return shape(
        head("MedicationRequest", "MedicationRequest")
        | {
            "status": "completed" if ended else "active",
            "intent": "order",
            "medicationCodeableConcept": code,
            "subject": _PATIENT,
            "authoredOn": GAP,
            "requester": {"display": "Læge (syntetisk)"},
            "dosageInstruction": [dosage],
        }
    )


def statement(code: Coded) -> bytes:
    """A medicine that the patient says is taken, and goes on. Gaps: id, patient, first day."""
    return shape(
        head("MedicationStatement", "MedicationStatement")
        | {
            "status": "active",
            "medicationCodeableConcept": code,
            "subject": _PATIENT,
            "effectivePeriod": {"start": GAP},
            "informationSource": {"display": "Patienten selv"},
        }
    )


def dispense(code: Coded, days: int) -> bytes:
    """A medicine handed over for some days. Gaps: id, patient, moment."""
    return shape(
        head("MedicationDispense", "MedicationDispense")
        | {
            "status": "completed",
            "medicationCodeableConcept": code,
            "subject": _PATIENT,
            "quantity": {"value": days, "unit": "stk."},
            "daysSupply": quantity(days, "d"),
            "whenHandedOver": GAP,
        }
    )


def encounter(code: Coded, place: str) -> bytes:
    """A contact of a class. Gaps: id, patient, first moment, last moment."""
    return shape(
        head("Encounter", "Encounter")
        | {
            "status": "finished",
            "class": {"system": f"{HL7}/v3-ActCode", "code": place},
            "subject": _PATIENT,
            "participant": [{"individual": {"display": "Læge (syntetisk)"}}],
            "period": {"start": GAP, "end": GAP},
            "reasonCode": [code],
        }
    )


def immunization(code: Coded) -> bytes:
    """Gaps: id, patient, day."""
    return shape(
        head("Immunization", "Immunization")
        | {
            "status": "completed",
            "vaccineCode": code,
            "patient": _PATIENT,
            "occurrenceDateTime": GAP,
            "primarySource": True,
            "lotNumber": "SYNTETISK",
        }
    )


def procedure(code: Coded) -> bytes:
    """Gaps: id, patient, moment."""
    return shape(
        head("Procedure", "Procedure")
        | {
            "status": "completed",
            "code": code,
            "subject": _PATIENT,
            "performedDateTime": GAP,
            "performer": [{"actor": {"display": "Klinikpersonale (syntetisk)"}}],
        }
    )


def refused_procedure(code: Coded) -> bytes:
    """Gaps: id, patient, moment."""
    return shape(
        head("Procedure", "Procedure")
        | {
            "status": "not-done",
            "statusReason": {"text": "Patienten ønsker det ikke (syntetisk)"},
            "code": code,
            "subject": _PATIENT,
            "performedDateTime": GAP,
        }
    )


def allergy(code: Coded) -> bytes:
    """Gaps: id, patient, moment."""
    return shape(
        head("AllergyIntolerance", "AllergyIntolerance")
        | {
            "clinicalStatus": concept([(f"{HL7}/allergyintolerance-clinical", "active", "Active")]),
            "code": code,
            "patient": _PATIENT,
            "recordedDate": GAP,
        }
    )


def answered(questionnaire: str) -> tuple[bytes, bytes]:
    """A filled-in questionnaire, before and after its answers. Gaps of the first part: id, patient, moment."""
    whole = shape(
        head("QuestionnaireResponse", "QuestionnaireResponse")
        | {
            "questionnaire": questionnaire,
            "status": "completed",
            "subject": _PATIENT,
            "authored": GAP,
            "item": [],
        }
    )
    before, bracket, after = whole.rpartition(b"]")
    return before, bracket + after


def request(kind: str, code: Coded, status: str) -> bytes:
    """A ServiceRequest or Task that something be done. Gaps: id, patient, moment."""
    who, when = ("for", "lastModified") if kind == "Task" else ("subject", "authoredOn")
    return shape(head(kind, kind) | {"status": status, "intent": "plan", "code": code, who: _PATIENT, when: GAP})


def appointment(code: Coded, status: str) -> bytes:
    """Gaps: id, first moment, last moment, patient."""
    return shape(
        head("Appointment", "Appointment")
        | {
            "status": status,
            "serviceType": [code],
            "start": GAP,
            "end": GAP,
            "participant": [{"actor": _PATIENT, "status": "accepted"}],
        }
    )

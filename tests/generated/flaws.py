"""What makes a resource not count, or puts it in doubt (semantics 3.6): small changes of a good one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import fhir
from .fhir import ELSEWHERE, Record, Resource
from .oddities import Oddity

_NOT_FINAL = {
    "Observation": ("preliminary", "registered", "unknown"),
    "Encounter": ("planned", "unknown"),
    "MedicationStatement": ("intended", "on-hold", "unknown"),
    "MedicationRequest": ("draft", "on-hold", "unknown"),
    "MedicationDispense": ("preparation", "on-hold"),
    "MedicationAdministration": ("on-hold", "unknown"),
    "Procedure": ("preparation", "on-hold", "unknown"),
    "QuestionnaireResponse": ("in-progress",),
}
_NOT_DONE = {
    "Observation": "cancelled",
    "Encounter": "cancelled",
    "MedicationStatement": "not-taken",
    "MedicationRequest": "cancelled",
    "MedicationDispense": "declined",
    "MedicationAdministration": "not-done",
    "Procedure": "not-done",
    "Immunization": "not-done",
    "QuestionnaireResponse": "stopped",
}
_CODED = {
    "Condition": "code",
    "Procedure": "code",
    "Immunization": "vaccineCode",
    "MedicationStatement": "medicationCodeableConcept",
    "MedicationRequest": "medicationCodeableConcept",
    "MedicationDispense": "medicationCodeableConcept",
    "MedicationAdministration": "medicationCodeableConcept",
}
_DATES = ("effective", "onset", "recordedDate", "dateAsserted", "authored", "when", "performed", "period")
_DATED_ANYHOW = ("Immunization", "MedicationAdministration")
"""Types in which FHIR wants a date."""
_NAMELESS = ("Observation", "QuestionnaireResponse", "Encounter", "MedicationDispense")
"""Types in which FHIR lets the subject be left out."""


def spoil(record: Record, resource: Resource, *, doubtful: bool) -> None:
    """Change a resource so that it is in doubt; or in any way that keeps it from counting."""
    kind = resource["resourceType"]
    ways: list[Callable[[Record, Resource], None]] = [_hide]
    if kind in _NOT_FINAL or kind == "Condition":
        ways.append(_unfinish)
    if kind not in _DATED_ANYHOW:
        ways.append(_undate)
    if _CODED.get(kind, "") in resource:
        ways += [_recode, _uncode]
    if Oddity.NO_SUBJECT in record.oddities and kind in _NAMELESS:
        ways.append(_unname)
    if Oddity.INVALID in record.oddities:
        ways.append(_malform)
    if not doubtful:
        ways += [_retract, _undo, _give_away]
        if _CODED.get(kind, "") in resource:
            ways.append(_miscode)
        if Oddity.BY_IDENTIFIER in record.oddities:
            ways.append(_identify)
    record.pick(*ways)(record, resource)


def _hide(record: Record, resource: Resource) -> None:
    label = {"system": f"{fhir.HL7}/v3-ObservationValue", "code": record.pick("REDACTED", "MASKED")}
    resource["meta"] = {"security": [label]}


def _unfinish(record: Record, resource: Resource) -> None:
    if resource["resourceType"] == "Condition":
        status = record.pick("unconfirmed", "provisional", "differential")
        resource["verificationStatus"] = fhir.coding(f"{fhir.HL7}/condition-ver-status", status)
    else:
        resource["status"] = record.pick(*_NOT_FINAL[resource["resourceType"]])


def _undate(_: Record, resource: Resource) -> None:
    for name in [name for name in resource if name.startswith(_DATES)]:
        del resource[name]


def _recode(record: Record, resource: Resource) -> None:
    """A code in a system that the guideline does not know."""
    resource[_CODED[resource["resourceType"]]] = fhir.coding(ELSEWHERE, record.pick("x", "y"))


def _uncode(_: Record, resource: Resource) -> None:
    resource[_CODED[resource["resourceType"]]] = {"text": "se notat"}


def _miscode(record: Record, resource: Resource) -> None:
    """A code that is nearly the right one."""
    for coding in _concept(resource).get("coding", []):
        coding["code"] = record.pick(coding["code"][:-1] or "x", f"{coding['code']}0", f"X{coding['code']}")


def _concept(resource: Resource) -> dict[str, Any]:
    found: dict[str, Any] = resource[_CODED[resource["resourceType"]]]
    return found


def _retract(_: Record, resource: Resource) -> None:
    if resource["resourceType"] == "Condition":
        resource["verificationStatus"] = fhir.coding(f"{fhir.HL7}/condition-ver-status", "entered-in-error")
        resource.pop("clinicalStatus", None)
    else:
        resource["status"] = "entered-in-error"


def _undo(record: Record, resource: Resource) -> None:
    kind = resource["resourceType"]
    if kind == "Condition":
        resource["verificationStatus"] = fhir.coding(f"{fhir.HL7}/condition-ver-status", "refuted")
    elif kind == "MedicationRequest" and record.pick(False, True):
        resource["doNotPerform"] = True
    else:
        resource["status"] = _NOT_DONE[kind]


def _give_away(record: Record, resource: Resource) -> None:
    """It is about a device or a group; or, of an observation, about somebody near the patient."""
    if resource["resourceType"] == "Observation":
        resource["focus"] = [{"reference": record.pick("RelatedPerson/child", "Device/pump")}]
    elif resource["resourceType"] != "Immunization":
        resource["subject"] = {"reference": "Group/family"}


def _unname(_: Record, resource: Resource) -> None:
    del resource["subject"]


def _identify(record: Record, resource: Resource) -> None:
    who = {"identifier": {"system": "urn:oid:1.2.208.176.1.2", "value": record.pick("0201609995", "1111111118")}}
    resource["patient" if resource["resourceType"] == "Immunization" else "subject"] = who


def _malform(record: Record, resource: Resource) -> None:
    """No FHIR any more: a wrong type, an unknown status, or a contradiction."""
    name, value = record.pick(("status", 1), ("status", "finito"), ("subject", "Patient/p"), ("code", "x"))
    resource[name] = value

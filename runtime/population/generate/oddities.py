"""What is wrong with real records, at the rates that a profile gives.

Each oddity changes a finished resource; one that does not fit a resource leaves it as it is. An odd unit is not among
them: it is written at once (:mod:`.writers`).
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Mapping
from decimal import Decimal
from itertools import accumulate
from typing import Final

import msgspec

from . import shapes
from .person import Calendar, Person
from .shapes import ENCODE, Resource

_ELSEWHERE: Final = "https://example.org/lokale-koder"
_DECODE: Final = msgspec.json.Decoder(float_hook=Decimal).decode
_DATES: Final = (
    "effectiveDateTime", "onsetDateTime", "authoredOn", "whenHandedOver", "occurrenceDateTime", "performedDateTime",
    "authored", "recordedDate",
)  # fmt: skip
_DATED_ANYHOW: Final = ("Immunization",)
"""Types in which FHIR wants a date."""
_CODED: Final = ("code", "medicationCodeableConcept", "vaccineCode")
_VALUES: Final = (
    "valueQuantity",
    "valueInteger",
    "valueBoolean",
    "valueCodeableConcept",
    "valueString",
    "valueDateTime",
)

Odd = Callable[[Resource, Person, Calendar], list[Resource]]
"""What becomes of a resource: itself, changed or not, and perhaps another."""


class Oddities:
    """The oddities of a population.

    Args:
        rates: share of resources by oddity, a key of :data:`ODDITIES`; others are left to whoever knows them.
        calendar: the days of the records.
    """

    def __init__(self, rates: Mapping[str, float], calendar: Calendar) -> None:
        known = [(name, rate) for name, rate in rates.items() if name in ODDITIES and rate > 0]
        self._bounds = list(accumulate(rate for _, rate in known))
        self._changes = [ODDITIES[name] for name, _ in known]
        self._calendar = calendar

    def disturb(self, person: Person) -> None:
        """Make some of the person's resources odd."""
        if not self._bounds:
            return
        chance, last = person.chance, self._bounds[-1]
        lines: list[tuple[str, bytes]] | None = None
        for place, (kind, line) in enumerate(person.lines):
            drawn = chance()
            if drawn >= last:
                if lines is not None:
                    lines.append((kind, line))
                continue
            if lines is None:
                lines = person.lines[:place]
            change = self._changes[bisect(self._bounds, drawn)]
            lines += [(kind, ENCODE(each) + b"\n") for each in change(_DECODE(line), person, self._calendar)]
        if lines is not None:
            person.lines = lines


def _date(resource: Resource) -> str | None:
    return next((name for name in _DATES if name in resource), None)


def _value(resource: Resource) -> str | None:
    return next((name for name in _VALUES if name in resource), None)


def _month(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    if name := _date(resource):
        resource[name] = resource[name][:7]
    return [resource]


def _year(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    if name := _date(resource):
        resource[name] = resource[name][:4]
    return [resource]


def _undated(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    name = _date(resource)
    if name and resource["resourceType"] not in _DATED_ANYHOW:
        del resource[name]
    return [resource]


def _ahead(resource: Resource, person: Person, calendar: Calendar) -> list[Resource]:
    if name := _date(resource):
        resource[name] = calendar.date(-1 - int(person.chance() * 300)).decode()
    return [resource]


def _retracted(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    if resource["resourceType"] == "Condition":
        resource["verificationStatus"] = _status("condition-ver-status", "entered-in-error")
        resource.pop("clinicalStatus", None)
    elif resource["resourceType"] == "AllergyIntolerance":
        resource["verificationStatus"] = _status("allergyintolerance-verification", "entered-in-error")
        resource.pop("clinicalStatus", None)
    else:
        resource["status"] = "entered-in-error"
    return [resource]


def _unfinished(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    match resource["resourceType"]:
        case "Condition":
            resource["verificationStatus"] = _status("condition-ver-status", "provisional")
        case "Observation":
            resource["status"] = "preliminary"
        case "MedicationRequest" | "MedicationStatement" | "MedicationDispense":
            resource["status"] = "on-hold"
        case "Procedure":
            resource["status"] = "preparation"
        case "QuestionnaireResponse":
            resource["status"] = "in-progress"
    return [resource]


def _copied(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    return [resource, resource]


def _contradicted(resource: Resource, person: Person, _: Calendar) -> list[Resource]:
    """Another value of the same day."""
    other = {**resource, "id": person.id().decode()}
    match _value(resource):
        case "valueQuantity":
            other["valueQuantity"] = {**resource["valueQuantity"], "value": resource["valueQuantity"]["value"] * 9 / 10}
        case "valueInteger":
            other["valueInteger"] = resource["valueInteger"] + 1
        case "valueBoolean":
            other["valueBoolean"] = not resource["valueBoolean"]
        case _:
            return [resource]
    return [resource, other]


def _unitless(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    if "valueQuantity" in resource:
        resource["valueQuantity"] = {"value": resource["valueQuantity"]["value"]}
    return [resource]


def _foreign_unit(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    if "valueQuantity" in resource:
        resource["valueQuantity"] = {"value": resource["valueQuantity"]["value"], "unit": "enheder"}
    return [resource]


def _beyond(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    """A decimal point that was forgotten."""
    if "valueQuantity" in resource:
        resource["valueQuantity"]["value"] *= 10
    return [resource]


def _compared(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    if "valueQuantity" in resource:
        resource["valueQuantity"]["comparator"] = "<"
    return [resource]


def _valueless(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    if name := _value(resource):
        del resource[name]
        resource["dataAbsentReason"] = _status("data-absent-reason", "unknown")
    return [resource]


def _recoded(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    """A code of a system that nobody else knows."""
    for name in _CODED:
        if name in resource:
            resource[name] = {
                "coding": [{"system": _ELSEWHERE, "code": "X17"}],
                "text": resource[name].get("text", "?"),
            }
    return [resource]


def _uncoded(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    for name in _CODED:
        if name in resource:
            resource[name] = {"text": resource[name].get("text", "se notat")}
    return [resource]


def _hidden(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    label = {"system": f"{shapes.HL7}/v3-ObservationValue", "code": "REDACTED"}
    resource["meta"] = {**resource["meta"], "security": [label]}
    return [resource]


def _nobodys(resource: Resource, _: Person, __: Calendar) -> list[Resource]:
    if resource["resourceType"] in ("Observation", "Encounter", "QuestionnaireResponse"):
        resource.pop("subject", None)
    return [resource]


def _status(system: str, code: str) -> Resource:
    return shapes.concept([(f"{shapes.HL7}/{system}", code, None)])


ODDITIES: Final[dict[str, Odd]] = {
    "kun_maaned": _month,
    "kun_aar": _year,
    "uden_dato": _undated,
    "dato_i_fremtiden": _ahead,
    "fejlregistreret": _retracted,
    "ikke_endelig": _unfinished,
    "kopi": _copied,
    "modstridende": _contradicted,
    "uden_enhed": _unitless,
    "fremmed_enhed": _foreign_unit,
    "umulig_vaerdi": _beyond,
    "mindre_end": _compared,
    "uden_vaerdi": _valueless,
    "fremmed_kode": _recoded,
    "uden_kode": _uncoded,
    "skjult": _hidden,
    "uden_patient": _nobodys,
}
"""The oddities by their names in a profile."""
ODD_UNIT: Final = "anden_enhed"
"""The oddity that writers know of: another of the units that a data element takes."""

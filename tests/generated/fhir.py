"""FHIR R4 resources of a made-up patient: the many ways in which one fact can be written down.

Each function draws a way, the plainest first. Everything is valid FHIR but for what an :class:`Oddity` lets in.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import msgspec

from .choices import Choices
from .oddities import Oddity

Resource = dict[str, Any]
Coded = dict[str, Any]
"""A CodeableConcept."""

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
UCUM = "http://unitsofmeasure.org"
BASE = "https://example.org/fhir"
HL7 = "http://terminology.hl7.org/CodeSystem"
ELSEWHERE = "https://example.org/other-codes"
_T = TypeVar("_T")
EARLIEST_TIME = dt.date(1981, 1, 1)

_ENCODE = msgspec.json.Encoder(decimal_format="number").encode
_TIMES = ("12:00:00", "00:00:00", "00:30:00", "23:30:00", "23:59:59")
_ZONES = (dt.UTC, dt.timezone(dt.timedelta(hours=5, minutes=30)), dt.timezone(-dt.timedelta(hours=8)))


class Record:
    """The record that is being written: its resources, and what all of them need to know.

    Args:
        choices: what is chosen, for the record as a whole; others for each data element.
        day: the date of evaluation.
        oddities: what the record may hold that engines answer differently by nature.
    """

    def __init__(self, choices: Choices, day: dt.date, oddities: frozenset[Oddity]) -> None:
        self.choices, self.day, self.oddities = choices, day, oddities
        self.patient: Resource = {"resourceType": "Patient", "id": "p"}
        self.resources: list[Resource] = []
        self._urns = choices.sometimes(4)

    def odd(self, oddity: Oddity, one_in: int = 8) -> bool:
        """Whether to do something odd here; never when it is not let in."""
        return oddity in self.oddities and self.sometimes(one_in)

    def sometimes(self, one_in: int) -> bool:
        """True once in a while."""
        return self.choices.sometimes(one_in)

    def pick(self, *options: _T) -> _T:
        """One of some options, the plainest first."""
        return self.choices.pick(*options)

    def add(self, kind: str, *, about: str | None = "subject", **elements: Any) -> Resource:
        """A resource with an id, about the patient; what is none is left out."""
        resource: Resource = {"resourceType": kind, "id": self._id(len(self.resources) + 1)}
        resource |= {name: value for name, value in elements.items() if value is not None}
        if about is not None:
            resource[about] = self.subject()
        self.resources.append(resource)
        return resource

    def subject(self) -> Resource:
        """A reference to the patient."""
        if self._urns:
            return {"reference": f"urn:uuid:{self._id(0)}"}
        return {"reference": "Patient/p"}

    def refer(self, resource: Resource) -> Resource:
        """A reference to a resource of the record."""
        if self._urns:
            return {"reference": f"urn:uuid:{resource['id']}"}
        return {"reference": f"{resource['resourceType']}/{resource['id']}"}

    def bundle(self) -> bytes:
        """The record as a collection Bundle."""
        if self._urns:
            self.patient["id"] = self._id(0)
        listed = [self.patient, *self.resources]
        if self.odd(Oddity.COPIES):
            copied = self.choices.one(listed)
            listed.append(self.pick(copied, {**copied, "language": "da"}))
        if self.odd(Oddity.OTHER_PATIENT):
            other: Resource = {"resourceType": "Patient", "id": "other"}
            listed.append(
                self.pick(other, {"resourceType": "Condition", "id": "c", "subject": {"reference": "Patient/other"}})
            )
        entries = [{"fullUrl": self._url(each), "resource": each} for each in listed]
        return _ENCODE({"resourceType": "Bundle", "type": "collection", "entry": entries})

    def bystander(self) -> None:
        """A resource that is often in a record, and that no guideline reads."""
        kind = self.pick("Organization", "Practitioner", "EpisodeOfCare", "AllergyIntolerance")
        if kind in ("Organization", "Practitioner"):
            self.add(kind, about=None, active=True)
        elif kind == "EpisodeOfCare":
            self.add(kind, about="patient", status="active")
        else:
            self.add(kind, about="patient", code={"text": "penicillin"})

    def _id(self, number: int) -> str:
        return f"00000000-0000-4000-8000-{number:012}" if self._urns else f"r{number}"

    def _url(self, resource: Resource) -> str:
        if self._urns:
            return f"urn:uuid:{resource['id']}"
        return f"{BASE}/{resource['resourceType']}/{resource['id']}"

    # --- days and times ---------------------------------------------------------------------------------

    def stamp(self, day: dt.date, *, exact: bool = False) -> str:
        """A day as FHIR text: itself, a time on it in some zone, or now and then only its month or year."""
        way = self.pick(*("day",) * 12, "time", "time", "time", "day" if exact else "part")
        if way == "time" and (day >= EARLIEST_TIME or Oddity.EARLY_TIME in self.oddities):
            return self.time(day)
        if way == "part":
            return day.isoformat()[: self.pick(7, 4)]
        if self.odd(Oddity.INVALID, 24):
            return self.pick(f"{day:%d-%m-%Y}", f"{day:%Y-%m}-32", "i går")
        return day.isoformat()

    def time(self, day: dt.date) -> str:
        """A time stamp that is on a day in Copenhagen, whatever day it is elsewhere; now and then without an offset."""
        if self.odd(Oddity.NO_OFFSET, 3):
            return f"{day}T{self.pick(*_TIMES)}"
        return self.moment(day)

    def moment(self, day: dt.date) -> str:
        """An instant that is on a day in Copenhagen, in some zone."""
        local = dt.datetime.fromisoformat(f"{day}T{self.pick(*_TIMES)}").replace(tzinfo=COPENHAGEN)
        zone = self.pick(COPENHAGEN, *_ZONES)
        return local.astimezone(zone).isoformat().replace("+00:00", "Z")

    def period(self, start: dt.date | None, end: dt.date | None) -> Resource:
        """A period, open where there is no day."""
        return {
            name: self.stamp(day, exact=name == "end")
            for name, day in (("start", start), ("end", end))
            if day is not None
        }

    # --- codes and values -------------------------------------------------------------------------------

    def concept(self, *codings: tuple[str, str]) -> Coded:
        """A concept with some codings, and now and then one more that means nothing to the guideline."""
        listed = [{"system": system, "code": code} for system, code in codings]
        other = {"system": ELSEWHERE, "code": "x"}
        return {"coding": self.pick(listed, listed, listed, [*listed, other], [other, *listed])}

    def quantity(self, value: Decimal, unit: str | None, *, spelt: bool) -> Resource:
        """A quantity with a UCUM code, or with a unit in words."""
        said: Resource = {"value": value}
        if unit is None:
            return said
        if spelt:
            return said | {"unit": unit}
        return said | self.pick({"unit": unit, "system": UCUM, "code": unit}, {"system": UCUM, "code": unit})


def coding(system: str, code: str) -> Coded:
    """A concept of one coding."""
    return {"coding": [{"system": system, "code": code}]}


# --- one fact, as one resource or a few ------------------------------------------------------------------


def condition(record: Record, code: Coded, start: dt.date, end: dt.date | None, *, ongoing: bool) -> Resource:
    """A condition that goes on, or has ended: on a day, or nobody says when."""
    pick = record.pick
    status = pick("active", "active", "recurrence", "relapse") if ongoing else pick("resolved", "inactive", "remission")
    onset = pick(
        *("onsetDateTime",) * 6, "onsetPeriod", "onsetAge", "recordedDate", None if ongoing else "recordedDate"
    )
    found = record.add(
        "Condition",
        clinicalStatus=coding(f"{HL7}/condition-clinical", status),
        verificationStatus=pick(coding(f"{HL7}/condition-ver-status", "confirmed"), None),
        code=code,
    )
    match onset:
        case "onsetPeriod":
            found[onset] = record.period(start, None)
        case "onsetAge":  # a full day is written beside it, for who has no birth date
            found[onset] = {"value": record.pick(Decimal(40), Decimal(0)), "system": UCUM, "code": "a"}
            found["recordedDate"] = record.stamp(start)
        case str():
            found[onset] = record.stamp(start)
    if not ongoing and end is not None:
        if pick(True, True, True, False):
            found["abatementDateTime"] = record.stamp(end)
        else:
            found["abatementPeriod"] = record.period(None, end)
    elif not ongoing and pick(False, True):
        found["abatementString"] = "ophørt"
    return found


def medication(record: Record, code: Coded, start: dt.date, end: dt.date | None, *, ongoing: bool) -> Resource:
    """A medicine that is taken, prescribed, handed over or given, over some days."""
    kinds = ["MedicationStatement", "MedicationStatement", "MedicationRequest"]
    if not ongoing and end is not None:
        kinds += ["MedicationDispense", "MedicationAdministration"]
    named = _medicine(record, code)
    match record.pick(*kinds):
        case "MedicationStatement":
            status = "active" if ongoing else record.pick("completed", "stopped")
            if end is None and record.sometimes(4):
                return record.add("MedicationStatement", **named, status=status, effectiveDateTime=record.stamp(start))
            if ongoing and record.sometimes(8):
                return record.add("MedicationStatement", **named, status=status, dateAsserted=record.stamp(start))
            return record.add("MedicationStatement", **named, status=status, effectivePeriod=record.period(start, end))
        case "MedicationRequest":
            bounds = None if end is None else [{"timing": {"repeat": {"boundsPeriod": record.period(None, end)}}}]
            return record.add(
                "MedicationRequest",
                **named,
                status="active" if ongoing else record.pick("completed", "stopped"),
                intent=record.pick("order", "order", "order", "original-order", "plan"),
                authoredOn=record.stamp(start),
                dosageInstruction=bounds,
            )
        case "MedicationDispense":
            assert end is not None
            supply = {"value": (end - start).days + 1, "system": UCUM, "code": "d"}
            return record.add(
                "MedicationDispense",
                **named,
                status="completed",
                **{record.pick("whenHandedOver", "whenPrepared"): record.stamp(start)},
                daysSupply=record.pick(supply, supply, None),
            )
        case _:
            return record.add(
                "MedicationAdministration", **named, status="completed", effectivePeriod=record.period(start, end)
            )


def _medicine(record: Record, code: Coded) -> Resource:
    """The medicine itself: as a code, or a resource of its own."""
    if record.pick(True, True, True, True, False):
        return {"medicationCodeableConcept": code}
    if record.odd(Oddity.CONTAINED, 2):
        return {
            "contained": [{"resourceType": "Medication", "id": "m", "code": code}],
            "medicationReference": {"reference": "#m"},
        }
    return {"medicationReference": record.refer(record.add("Medication", about=None, code=code))}


def encounter(record: Record, code: Coded, start: dt.date, end: dt.date | None, *, place: str) -> Resource:
    """A contact of a class, with its code as type, reason or diagnosis."""
    elements: Resource = {}
    match record.pick("reason", "reason", "type", "diagnosis"):
        case "reason":
            elements["reasonCode"] = [code]
        case "type":
            elements["type"] = [code]
        case _ if record.odd(Oddity.MISSING_DIAGNOSIS, 4):
            elements["diagnosis"] = [{"condition": {"reference": "Condition/elsewhere"}}]
        case _:
            named = condition(record, code, start, end or start, ongoing=False)
            elements[record.pick("diagnosis", "reasonReference")] = [record.refer(named)]
            if "diagnosis" in elements:
                elements["diagnosis"] = [{"condition": elements["diagnosis"][0]}]
    elements["class"] = {"system": f"{HL7}/v3-ActCode", "code": place}
    elements["period"] = record.period(start, end)
    status = record.pick("finished", "finished", "in-progress", "arrived") if end is None else "finished"
    return record.add("Encounter", status=status, **elements)


def immunization(record: Record, code: Coded, day: dt.date) -> Resource:
    """A vaccination."""
    return record.add(
        "Immunization", about="patient", status="completed", vaccineCode=code, occurrenceDateTime=record.stamp(day)
    )


def procedure(record: Record, code: Coded, start: dt.date, end: dt.date | None) -> Resource:
    """A procedure on a day, or over some."""
    if end is None and record.pick(True, True, True, False):
        return record.add("Procedure", status="completed", code=code, performedDateTime=record.stamp(start))
    status = "completed" if end is not None else record.pick("completed", "in-progress")
    return record.add("Procedure", status=status, code=code, performedPeriod=record.period(start, end))


def observation(record: Record, code: Coded, value: Resource, day: dt.date) -> Resource:
    """A measurement or an answer; now and then as one part of a panel."""
    status = record.pick("final", "final", "final", "amended", "corrected")
    elements: Resource = {"status": status, "code": code, **value}
    if record.sometimes(10):
        panel = coding(ELSEWHERE, "panel")
        elements = {"status": status, "code": panel, "component": [{"code": code, **value}]}
    match record.pick(*("effectiveDateTime",) * 6, "effectiveInstant", "effectivePeriod", "effectiveTiming"):
        case "effectiveInstant" if day >= EARLIEST_TIME:
            elements["effectiveInstant"] = record.moment(day)
        case "effectivePeriod":
            elements["effectivePeriod"] = record.period(*record.pick((day, day), (day, None), (None, day)))
        case "effectiveTiming":
            elements["effectiveTiming"] = {"event": [record.stamp(day)]}
        case _:
            elements["effectiveDateTime"] = record.stamp(day)
    return record.add("Observation", **elements)


def answer(record: Record, questionnaire: str, link: str, value: Resource, day: dt.date) -> Resource:
    """An answer in a questionnaire, some levels down or not."""
    concept = value.get("valueCodeableConcept")
    if concept is not None:
        value = {"valueCoding": concept["coding"][0]} if "coding" in concept else {"valueString": concept["text"]}
    item: Resource = {"linkId": link, "answer": [value]}
    if record.sometimes(3):
        item = {"linkId": "group", "item": [item]}
    return record.add(
        "QuestionnaireResponse",
        questionnaire=record.pick(questionnaire, f"{questionnaire}|1.0.0"),
        status=record.pick("completed", "amended"),
        authored=record.stamp(day),
        item=[item],
    )

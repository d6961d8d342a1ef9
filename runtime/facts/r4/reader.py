"""The record of one patient → facts: whose each resource is, which mapping it goes through, and what is noted of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from ...graph import FactKind
from ..fact import NO_INSTANT, Fact, Note, PatientFacts
from ..input_error import InputError
from ..interest import Interest
from . import resources as r4
from .clinical import condition, encounter, immunization, patient, procedure
from .medication import medication_administration, medication_dispense, medication_request, medication_statement
from .observations import observation, questionnaire_response
from .reading import UNDATED, Facts, Reading, codings, optional
from .record import Record, Stored
from .requests import appointment, communication_request, service_request, task
from .whose import Verdict, Whose

_OTHER = msgspec.json.Decoder(r4.Other)
_RETRACTED = "entered-in-error"


class _Mapping(msgspec.Struct, frozen=True):
    kind: FactKind
    codes_in: str | None  # the element by which a malformed resource may still be known
    facts: Callable[[Reading, Stored, Any], Facts]


_MEDICATION = "medication_codeable_concept"
_MAPPINGS: dict[str, _Mapping] = {
    "Condition": _Mapping("condition", "code", condition),
    "Observation": _Mapping("observation", "code", observation),
    "QuestionnaireResponse": _Mapping("observation", None, questionnaire_response),
    "Encounter": _Mapping("encounter", None, encounter),
    "MedicationRequest": _Mapping("medication", _MEDICATION, medication_request),
    "MedicationStatement": _Mapping("medication", _MEDICATION, medication_statement),
    "MedicationDispense": _Mapping("medication", _MEDICATION, medication_dispense),
    "MedicationAdministration": _Mapping("medication", _MEDICATION, medication_administration),
    "Immunization": _Mapping("immunization", "vaccine_code", immunization),
    "Procedure": _Mapping("procedure", "code", procedure),
    "ServiceRequest": _Mapping("request", "code", service_request),
    "CommunicationRequest": _Mapping("request", None, communication_request),
    "Task": _Mapping("request", "code", task),
    "Appointment": _Mapping("appointment", None, appointment),
}


def read_record(record: Record, name: str, interest: Interest, date: dt.date) -> PatientFacts:
    """The facts of the one patient of a record, in an order that does not depend on the input's.

    Raises:
        InputError: ``no-patient``, ``two-patients`` or ``other-patient``.
    """
    patients = record.of_type("Patient")
    if not patients:
        raise InputError("no-patient", name)
    if len(patients) > 1:
        first, second = sorted(stored.source for stored in patients)[:2]
        raise InputError("two-patients", name, first=first, second=second)
    reader = _Reader(record, patients[0], interest, date)
    for stored in record:
        reader.read(stored)
    return PatientFacts(
        patient=patients[0].source, facts=tuple(sorted(reader.facts, key=_order)), notes=tuple(sorted(reader.notes))
    )


def _order(fact: Fact) -> tuple[str, dt.date, dt.datetime, str]:
    # Facts of one resource keep its order, for sorting is stable and a source is one resource.
    return (fact.kind, fact.start or dt.date.min, fact.instant or NO_INSTANT, fact.source)


class _Reader:
    """Collects facts and notes, resource by resource."""

    def __init__(self, record: Record, stored: Stored, interest: Interest, date: dt.date) -> None:
        self.facts: list[Fact] = []
        self.notes: set[Note] = set()
        self._patient = stored
        self._reading = Reading(interest, date, stored.source, record)
        resource = stored.resource if isinstance(stored.resource, r4.Patient) else None
        if resource is not None:
            self._reading.birth = optional(resource.birth_date)[0]
        self._whose = Whose(stored, resource.identifier if resource is not None else (), record)
        self._keep(patient(self._reading, stored, resource))

    def read(self, stored: Stored) -> None:
        """Read a resource.

        Raises:
            InputError: ``other-patient``.
        """
        mapping = _MAPPINGS.get(stored.type)
        if mapping is None:
            if stored is not self._patient:
                named = stored.resource
                self._about(stored, _named(named if isinstance(named, r4.Naming) else _OTHER.decode(stored.raw)))
            return
        resource: Any = stored.resource
        if resource is None:
            self._malformed(stored, mapping)
            return
        if stored.type == "Appointment":
            verdict = self._about(stored, [who.actor for who in resource.participant if who.actor is not None])
        else:
            verdict = self._whose.of(resource.subject, stored) if resource.subject is not None else "unknown"
            if verdict == "other-patient":
                raise InputError("other-patient", stored.source, patient=self._patient.source)
        facts = mapping.facts(self._reading, stored, resource)
        if not facts:
            return
        if resource.status == _RETRACTED or (stored.type == "Condition" and _is_unsaid(resource)):
            self._note(_RETRACTED, stored)
        elif verdict == "not-a-patient" or (stored.type == "Observation" and self._has_other_focus(stored, resource)):
            self._note("not-about-patient", stored)
        elif verdict == "unknown":
            self._keep(msgspec.structs.replace(fact, problem=fact.problem or "no-subject") for fact in facts)
        else:
            self._keep(facts)

    def _keep(self, facts: Iterable[Fact]) -> None:
        for fact in facts:
            self.facts.append(fact)
            if fact.problem is not None:
                self.notes.add(Note(code=fact.problem, source=fact.source))

    def _note(self, code: str, stored: Stored) -> None:
        self.notes.add(Note(code=code, source=stored.source))

    def _about(self, stored: Stored, subjects: Iterable[r4.Reference]) -> Verdict:
        """Who a resource is about, of those it names: the patient before everybody else."""
        verdicts = [self._whose.of(subject, stored) for subject in subjects]
        for verdict in ("patient", "other-patient", "not-a-patient"):
            if verdict in verdicts:
                if verdict == "other-patient":
                    raise InputError("other-patient", stored.source, patient=self._patient.source)
                return verdict
        return "unknown"

    def _has_other_focus(self, stored: Stored, resource: r4.Observation) -> bool:
        """Whether an observation is about somebody near the patient: a child, a donor (FHIR R4, Observation.focus)."""
        return bool(resource.focus) and any(self._whose.of(focus, stored) != "patient" for focus in resource.focus)

    def _malformed(self, stored: Stored, mapping: _Mapping) -> None:
        other = _OTHER.decode(stored.raw)
        verdict = self._about(stored, _named(other))
        concept = None
        if mapping.codes_in is not None:
            try:
                concept = msgspec.convert(getattr(other, mapping.codes_in), r4.Concept)
            except msgspec.ValidationError:
                concept = None
        codes = self._reading.interest.codes(mapping.kind, codings(concept))
        if codes is None:
            return
        if other.status == _RETRACTED:
            self._note(_RETRACTED, stored)
        elif verdict == "not-a-patient":
            self._note("not-about-patient", stored)
        else:
            self._keep((self._reading.fact(mapping.kind, stored, codes, UNDATED[0], "malformed"),))


def _is_unsaid(condition: r4.Condition) -> bool:
    """Whether a condition was recorded in error, which stands in its verification status."""
    return any(coding.code == _RETRACTED for coding in condition.verification_status.coding)


def _named(other: r4.Naming) -> Iterator[r4.Reference]:
    """Whoever the elements name that say, in one resource type or another, who it is about."""
    for element in (
        other.subject,
        other.patient,
        other.for_,
        other.beneficiary,
        other.individual,
        other.candidate,
    ):
        for value in element if isinstance(element, list) else (element,):
            if isinstance(value, dict):
                try:
                    yield msgspec.convert(value, r4.Reference)
                except msgspec.ValidationError:
                    continue

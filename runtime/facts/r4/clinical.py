"""Patient, conditions, encounters, immunizations, procedures → facts; ``docs/facts.md`` explains the mapping."""

from __future__ import annotations

from collections.abc import Iterator

from ...graph import EncounterClass
from ..fact import GENDER_SYSTEM, PATIENT_SYSTEM, Fact, Problem
from . import resources as r4
from .reading import (
    NO_VALUE,
    UNDATED,
    Dated,
    Facts,
    Reading,
    Value,
    codings,
    dated,
    final,
    hidden,
    optional,
    span,
    words,
)
from .record import Stored

_ACTIVE = frozenset({"active", "recurrence", "relapse"})
_ENDED = frozenset({"inactive", "remission", "resolved"})
_UNSURE = frozenset({"unconfirmed", "provisional", "differential"})

_CLASSES: dict[str | None, EncounterClass] = {
    "IMP": "inpatient",
    "ACUTE": "inpatient",
    "NONAC": "inpatient",
    "EMER": "emergency",
    "AMB": "ambulatory",
    "HH": "home",
    "VR": "virtual",
}  # code system v3-ActCode


def patient(reading: Reading, stored: Stored, resource: r4.Patient | None) -> Iterator[Fact]:
    """``birth-date``, ``gender``, ``deceased``: each when the resource says something of it, or is malformed (none)."""
    malformed: Problem | None = "malformed" if resource is None else None
    resource = resource or r4.Patient()

    def fact(code: str, says: bool, date: Dated, value: Value = NO_VALUE) -> Iterator[Fact]:
        codes = ((PATIENT_SYSTEM, code),)
        if (says or malformed) and reading.interest.matches("patient", codes):
            yield reading.fact("patient", stored, codes, date[0], malformed or date[1], value=value)

    yield from fact("birth-date", resource.birth_date is not None, optional(resource.birth_date))
    gender = resource.gender if resource.gender != "unknown" else None
    yield from fact("gender", gender is not None, UNDATED, Value(codes=((GENDER_SYSTEM, gender),) if gender else ()))
    death = optional(resource.deceased_date_time)
    dead = resource.deceased_boolean if resource.deceased_date_time is None else True
    yield from fact("deceased", dead is not None, death, Value(boolean=dead))


def condition(reading: Reading, stored: Stored, resource: r4.Condition) -> Facts:
    """A condition lasts from its onset, or from the day it was recorded, to its abatement."""
    verification = {coding.code for coding in resource.verification_status.coding}
    codes = reading.interest.codes("condition", resource.code.coding)
    if codes is None or "refuted" in verification:
        return ()
    clinical = {coding.code for coding in resource.clinical_status.coding}
    active = not clinical.isdisjoint(_ACTIVE)
    start, start_problem = _onset(reading, resource)
    if start is None and start_problem is None and not active:
        start_problem = "no-date"
    abated, (end, end_problem) = _abatement(reading, resource)
    # FHIR R4, invariant con-4: what has abated is not active. Which of the two is right, nobody knows.
    contradictory = active and abated and (end is None or end.last <= reading.today)
    return (
        reading.fact(
            "condition",
            stored,
            codes,
            start,
            hidden(resource.meta)
            or (None if verification.isdisjoint(_UNSURE) else "not-final")
            or start_problem
            or end_problem
            or ("malformed" if contradictory else None),
            end=end.last if end is not None else None,
            ongoing=not abated and clinical.isdisjoint(_ENDED),
            status=next((coding.code for coding in resource.clinical_status.coding), None),
        ),
    )


def _onset(reading: Reading, resource: r4.Condition) -> Dated:
    if resource.onset_date_time is not None:
        return dated(resource.onset_date_time)
    if resource.onset_period is not None and resource.onset_period.start is not None:
        return dated(resource.onset_period.start)
    ages = resource.onset_range or r4.Range(low=resource.onset_age, high=resource.onset_age)
    when = reading.age_span(ages.low, ages.high)
    return (when, None) if when is not None else optional(resource.recorded_date)


def _abatement(reading: Reading, resource: r4.Condition) -> tuple[bool, Dated]:
    """Whether it is said to have abated, and when, if a day is said."""
    if resource.abatement_date_time is not None:
        return True, dated(resource.abatement_date_time)
    if resource.abatement_period is not None:
        return True, optional(resource.abatement_period.end or resource.abatement_period.start)
    ages = resource.abatement_range or r4.Range(low=resource.abatement_age, high=resource.abatement_age)
    abated = ages.low is not None or ages.high is not None or resource.abatement_string is not None
    return abated, (reading.age_span(ages.low, ages.high), None)


def encounter(reading: Reading, stored: Stored, resource: r4.Encounter) -> Facts:
    """A contact, with the codes of its type, its reasons and its diagnoses."""
    if resource.status == "cancelled":
        return ()
    diagnoses, missing = _diagnoses(reading, stored, resource)
    codes = reading.interest.codes("encounter", codings(*resource.type, *resource.reason_code, *diagnoses))
    if codes is None and missing:
        codes = reading.interest.codes("encounter", ())  # the diagnosis that is not there may be the one that counts
    if codes is None:
        return ()
    start, end, problem = span(None, resource.period)
    return (
        reading.fact(
            "encounter",
            stored,
            codes,
            start,
            hidden(resource.meta)
            or final(resource.status, "arrived", "triaged", "in-progress", "onleave", "finished")
            or problem,
            end=end,
            ongoing=end is None and resource.status != "finished",
            status=resource.status,
            encounter_class=_CLASSES.get(resource.class_.code) if resource.class_ is not None else None,
        ),
    )


def _diagnoses(reading: Reading, stored: Stored, resource: r4.Encounter) -> tuple[list[r4.Concept], bool]:
    """The codes of the conditions an encounter refers to, and whether one of them cannot be found."""
    found: list[r4.Concept] = []
    missing = False
    for reference in (*resource.reason_reference, *(diagnosis.condition for diagnosis in resource.diagnosis)):
        if reference is None:
            continue
        target = reading.record.find(reference, stored)
        if target is None:
            missing = missing or may_be_condition(reference)
        elif target.type == "Condition":
            named = target.resource
            if not isinstance(named, r4.Condition):
                missing = True
            elif {coding.code for coding in named.verification_status.coding}.isdisjoint(
                ("refuted", "entered-in-error")
            ):
                found.append(named.code)
    return found, missing


def may_be_condition(reference: r4.Reference) -> bool:
    if reference.type is not None:
        return reference.type == "Condition"
    target = (reference.reference or "").partition("/_history/")[0]
    return "/" not in target or target.split("/")[-2] == "Condition"


def immunization(reading: Reading, stored: Stored, resource: r4.Immunization) -> Facts:
    """A vaccination on a day, or that it was not given."""
    codes = reading.interest.codes("immunization", resource.vaccine_code.coding)
    not_done = resource.status == "not-done"
    if codes is None or (not_done and not codes):
        return ()
    start, problem = dated(resource.occurrence_date_time)
    if problem == "no-date" and resource.occurrence_string is not None:
        problem = "unreadable-date"
    return (
        reading.fact(
            "immunization",
            stored,
            codes,
            start,
            hidden(resource.meta) or final(resource.status, "completed", "not-done") or problem,
            status=resource.status,
            reason=words(resource.status_reason),
            negated=not_done,
        ),
    )


def procedure(reading: Reading, stored: Stored, resource: r4.Procedure) -> Facts:
    """A procedure on a day or over a period, or that it was not done."""
    codes = reading.interest.codes("procedure", resource.code.coding)
    not_done = resource.status == "not-done"
    if codes is None or (not_done and not codes):
        return ()
    start, end, problem = span(resource.performed_date_time, resource.performed_period)
    if problem == "no-date":
        ages = resource.performed_range or r4.Range(low=resource.performed_age, high=resource.performed_age)
        start = reading.age_span(ages.low, ages.high)
        problem = None if start else "unreadable-date" if resource.performed_string is not None else "no-date"
    return (
        reading.fact(
            "procedure",
            stored,
            codes,
            start,
            hidden(resource.meta) or final(resource.status, "in-progress", "completed", "not-done") or problem,
            end=end,
            ongoing=end is None and resource.status == "in-progress",
            status=resource.status,
            reason=words(resource.status_reason),
            negated=not_done,
        ),
    )

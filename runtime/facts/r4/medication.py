"""The four medication resources → facts; ``docs/facts.md`` explains the mapping field by field."""

from __future__ import annotations

import datetime as dt

from ...calendar import add
from ...graph import Duration
from ..fact import Problem
from ..interest import Codes
from . import resources as r4
from .reading import Facts, Reading, dated, final, hidden, optional, span, words
from .record import Stored
from .requests import request_fact

_LONGEST_SUPPLY = 3660  # days


def medication_request(reading: Reading, stored: Stored, resource: r4.MedicationRequest) -> Facts:
    """A prescription: lasts from the day it was written. A proposal or a plan is a request, not a prescription."""
    if resource.intent in ("proposal", "plan", "option"):
        return (request_fact(reading, stored, resource),)
    codes = _codes(reading, stored, resource)
    if codes is None or resource.status == "cancelled" or resource.do_not_perform:
        return ()
    active = resource.status == "active"
    start, problem = optional(resource.authored_on) if active else dated(resource.authored_on)
    end, end_problem = bounds(resource.dosage_instruction)
    if not active and end is not None and end > reading.today:
        end = None  # stopped before the course was over, on a day that nobody wrote down
    return (
        reading.fact(
            "medication",
            stored,
            codes,
            start,
            hidden(resource.meta) or final(resource.status, "active", "completed", "stopped") or problem or end_problem,
            end=end,
            ongoing=active and end is None,
            status=resource.status,
            reason=words(resource.status_reason),
        ),
    )


def medication_statement(reading: Reading, stored: Stored, resource: r4.MedicationStatement) -> Facts:
    """Medication taken, as the medicine card has it: lasts over the effective period."""
    codes = _codes(reading, stored, resource)
    not_taken = resource.status == "not-taken"
    if codes is None or (not_taken and not codes):
        return ()
    active = resource.status == "active"
    # A statement's dateTime is a day on which it was taken, not the only one.
    period = resource.effective_period or r4.Period(start=resource.effective_date_time)
    start, end, problem = span(None, period, resource.date_asserted)
    if active and problem == "no-date":
        problem = None
    return (
        reading.fact(
            "medication",
            stored,
            codes,
            start,
            hidden(resource.meta) or final(resource.status, "active", "completed", "stopped", "not-taken") or problem,
            end=end,
            ongoing=active and end is None,
            status=resource.status,
            reason=words(*resource.status_reason),
            negated=not_taken,
        ),
    )


def medication_dispense(reading: Reading, stored: Stored, resource: r4.MedicationDispense) -> Facts:
    """Medication handed over: lasts as many days as the supply, or the day itself when nobody says."""
    codes = _codes(reading, stored, resource)
    declined = resource.status == "declined"
    if codes is None or resource.status == "cancelled" or (declined and not codes):
        return ()
    start, problem = dated(resource.when_handed_over, resource.when_prepared)
    supply = Duration(value=supply_days(resource.days_supply), unit="day")
    end = add(start.last, supply) if start is not None else None
    return (
        reading.fact(
            "medication",
            stored,
            codes,
            start,
            hidden(resource.meta) or final(resource.status, "completed", "declined") or problem,
            end=end,
            status=resource.status,
            negated=declined,
        ),
    )


def medication_administration(reading: Reading, stored: Stored, resource: r4.MedicationAdministration) -> Facts:
    """Medication given, on a day or over a period."""
    codes = _codes(reading, stored, resource)
    not_done = resource.status == "not-done"
    if codes is None or (not_done and not codes):
        return ()
    start, end, problem = span(resource.effective_date_time, resource.effective_period)
    return (
        reading.fact(
            "medication",
            stored,
            codes,
            start,
            hidden(resource.meta)
            or final(resource.status, "in-progress", "completed", "stopped", "not-done")
            or problem,
            end=end,
            ongoing=end is None and resource.status == "in-progress",
            status=resource.status,
            negated=not_done,
        ),
    )


def _codes(reading: Reading, stored: Stored, resource: r4.Medicating) -> Codes | None:
    concept = resource.medication_codeable_concept
    if resource.medication_reference is not None:
        target = reading.record.find(resource.medication_reference, stored)
        named = target.resource if target is not None else None
        concept = named.code if isinstance(named, r4.Medication) else None
    return reading.interest.codes("medication", () if concept is None else concept.coding)


def bounds(dosages: tuple[r4.Dosage, ...]) -> tuple[dt.date | None, Problem | None]:
    """The last day of the last of the dosages, when all of them have one."""
    ends = []
    for dosage in dosages:
        repeat = dosage.timing.repeat if dosage.timing is not None else None
        end, problem = optional(repeat.bounds_period.end if repeat and repeat.bounds_period else None)
        if end is None:
            return None, problem
        ends.append(end.last)
    return max(ends, default=None), None


def supply_days(days: r4.Quantity | None) -> int:
    """Days after the first that a supply lasts."""
    if days is None or days.value is None or not days.value.is_finite():
        return 0
    return int(days.value) - 1 if (days.code or days.unit) == "d" and 1 <= days.value <= _LONGEST_SUPPLY else 0

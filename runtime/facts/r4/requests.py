"""Requests, tasks, appointments → facts: what has been asked for and agreed; ``docs/facts.md`` explains the mapping.

All of them become facts, whatever their codes and status: planning finds its own by :attr:`Fact.requests`.
"""

from __future__ import annotations

from collections.abc import Iterable

from ..fact import Fact
from ..interest import Codes
from . import resources as r4
from .reading import Facts, Reading, codings, hidden, optional, words
from .record import Stored


def service_request(reading: Reading, stored: Stored, resource: r4.ServiceRequest) -> Facts:
    """A request with its code."""
    return (request_fact(reading, stored, resource),)


def communication_request(reading: Reading, stored: Stored, resource: r4.CommunicationRequest) -> Facts:
    """A request with the codes of its categories and reasons, for it has no code of its own."""
    return (request_fact(reading, stored, resource),)


def task(reading: Reading, stored: Stored, resource: r4.Task) -> Facts:
    """A request, or what became of the requests it is about: it has their codes and names besides its own."""
    about = [reference for reference in (resource.focus, *resource.based_on) if reference is not None]
    codes, names = _requested(reading, stored, about)
    restriction = resource.restriction.period if resource.restriction is not None else None
    until = next((period.end for period in (restriction, resource.execution_period) if period and period.end), None)
    changed = resource.last_modified or resource.authored_on
    return (request_fact(reading, stored, resource, changed, codes, names, until),)


def appointment(reading: Reading, stored: Stored, resource: r4.Appointment) -> Facts:
    """An appointment, with the codes and names of the requests it is based on besides its own codes."""
    codes, names = _requested(reading, stored, resource.based_on)
    own = reading.interest.preferred(codings(*resource.service_type, *resource.reason_code))
    start, problem = optional(resource.start)
    return (
        reading.fact(
            "appointment",
            stored,
            tuple(dict.fromkeys((*own, *codes))),
            start,
            hidden(resource.meta) or problem,
            status=resource.status,
            reason=words(resource.cancelation_reason),
            requests=names,
        ),
    )


def request_fact(
    reading: Reading,
    stored: Stored,
    resource: r4.Requesting,
    changed: str | None = None,
    more_codes: Codes = (),
    more_names: tuple[str, ...] = (),
    until: str | None = None,
) -> Fact:
    """The fact of a request. ``changed``: when it became what it is; ``until``: the last day of its refusal."""
    start, problem = optional(changed or resource.authored_on)
    end, end_problem = optional(until)
    codes = reading.interest.preferred(codings(*resource.concepts()))
    return reading.fact(
        "request",
        stored,
        tuple(dict.fromkeys((*codes, *more_codes))),
        start,
        hidden(resource.meta) or problem or end_problem,
        end=end.last if end is not None else None,
        status=resource.status,
        reason=words(resource.status_reason),
        negated=resource.do_not_perform or resource.status == "rejected",
        requests=tuple(dict.fromkeys((*_names(stored, resource.identifier), *more_names))),
    )


def _requested(reading: Reading, stored: Stored, references: Iterable[r4.Reference]) -> tuple[Codes, tuple[str, ...]]:
    """Codes and names of the requests that are referred to; of one that is not in the record, its name only."""
    codes: list[r4.Coding] = []
    names: list[str] = []
    for reference in references:
        target = reading.record.find(reference, stored)
        if target is None:
            if reference.identifier is not None:
                names += plain_names([reference.identifier])
            if reference.reference is not None and not reference.reference.startswith("#"):
                names.append(
                    reference.reference.partition("/_history/")[0].rpartition("/")[2].removeprefix("urn:uuid:")
                )
        elif isinstance(target.resource, r4.ServiceRequest | r4.CommunicationRequest | r4.MedicationRequest):
            names += _names(target, target.resource.identifier)
            codes += codings(*target.resource.concepts())
    return reading.interest.preferred(codes), tuple(dict.fromkeys(names))


def _names(stored: Stored, identifiers: Iterable[r4.Identifier]) -> list[str]:
    return plain_names(identifiers) + ([stored.id] if stored.id is not None else [])


def plain_names(identifiers: Iterable[r4.Identifier]) -> list[str]:
    return [identifier.value.removeprefix("urn:uuid:") for identifier in identifiers if identifier.value]

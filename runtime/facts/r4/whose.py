"""Whether a reference points at the patient: every way FHIR has of saying who a resource is about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal
from urllib.parse import parse_qs, urlsplit

from .record import Record, Stored, contained_in
from .resources import Identifier, Patient, Reference

Verdict = Literal["patient", "other-patient", "not-a-patient", "unknown"]
"""``not-a-patient``: a device, a group, a place. ``unknown``: nothing that can be resolved says who it is."""

_TYPE = re.compile("[A-Z][A-Za-z]+")
_CPR = "urn:oid:1.2.208.176.1.2"
_CPR_ALIAS = "http://www.cpr.dk/cpr-systemet"


class Whose:
    """The patient of a record, and how references to them look. A CPR number is compared, never checked or shown."""

    def __init__(self, patient: Stored, identifiers: Iterable[Identifier], record: Record) -> None:
        self._id = patient.id
        self._url = patient.full_url
        self._identifiers = {found for identifier in identifiers if (found := _known(identifier)) is not None}
        self._record = record
        self._base = self._url.removesuffix(patient.source) if self._url and _is_restful(self._url) else None
        self._verdicts: dict[str, Verdict] = {}

    def of(self, reference: Reference, inside: Stored) -> Verdict:
        """Who a reference that stands in a resource points at."""
        text = reference.reference
        if text is None:
            if reference.type not in (None, "Patient"):
                return "not-a-patient"
            return self._identified([reference.identifier] if reference.identifier is not None else [])
        url = inside.full_url
        beside = self._base is None or url is None or url.startswith(self._base) or not _is_restful(url)
        if beside and (verdict := self._verdicts.get(text)) is not None:
            return verdict
        if text.startswith("#"):
            contained = contained_in(inside, text[1:])
            resource = contained.resource if contained is not None else None
            return self._identified(resource.identifier if isinstance(resource, Patient) else ())
        if not beside and url is not None:
            text = _absolute(text, url)  # a relative reference is relative to its own server (FHIR R4, Bundle)
        verdict = self._verdicts[text] = self._resolved(text)
        return verdict

    def _resolved(self, text: str) -> Verdict:
        if text == self._url:
            return "patient"
        target, _, _ = text.partition("/_history/")
        if "?" in target:
            return self._searched(target)
        if self._id is None and self._url is None:
            return "unknown"  # nothing can point at a patient that has no name
        if target.startswith("urn:"):
            return self._named(target)
        *base, kind, key = target.split("/") if "/" in target else ("", "", target)
        if not (key and _TYPE.fullmatch(kind)):
            return "unknown"  # `patient/x`, `Patient/x/`: whoever wrote it may well mean the patient
        if kind != "Patient":
            return "not-a-patient"
        if self._url is not None and _is_restful(self._url) and base:
            return "patient" if target == self._url.partition("/_history/")[0] else "other-patient"
        return "patient" if key == (self._id or (self._url or "").rpartition("/")[2]) else "other-patient"

    def _named(self, urn: str) -> Verdict:
        name = urn.lower()
        if self._url is not None and name == self._url.lower():
            return "patient"
        target = self._record.at(urn)
        if target is not None and target.type != "Patient":
            return "not-a-patient"
        return "patient" if self._id is not None and name.rpartition(":")[2] == self._id.lower() else "other-patient"

    def _searched(self, target: str) -> Verdict:
        url = urlsplit(target)
        if url.path.rpartition("/")[2] != "Patient":
            return "not-a-patient"
        tokens = parse_qs(url.query).get("identifier", [])
        pairs = [token.rpartition("|") for token in tokens]
        return self._identified([Identifier(system=system or None, value=value) for system, _, value in pairs])

    def _identified(self, identifiers: Iterable[Identifier]) -> Verdict:
        """One that is the patient's: the patient. One that another person has in a system of the patient's: another."""
        verdict: Verdict = "unknown"
        for identifier in identifiers:
            found = _known(identifier)
            if found is None:
                continue
            system, value = found
            if found in self._identifiers or (not system and any(value == mine for _, mine in self._identifiers)):
                return "patient"
            if any(system in ("", theirs) for theirs, _ in self._identifiers):
                verdict = "other-patient"
        return verdict


def _known(identifier: Identifier) -> tuple[str, str] | None:
    if not identifier.value:
        return None
    system = identifier.system or ""
    if system in (_CPR, _CPR_ALIAS):
        return _CPR, identifier.value.replace("-", "")
    return system, identifier.value


def _is_restful(url: str | None) -> bool:
    return url is not None and url.startswith(("http://", "https://"))


def _absolute(text: str, beside: str) -> str:
    if _is_restful(text) or text.startswith("urn:"):
        return text
    return f"{beside.partition('/_history/')[0].rsplit('/', 2)[0]}/{text}"

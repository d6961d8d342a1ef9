"""Patient data that cannot be used at all: one sentence, in Danish or English, that names the place."""

from __future__ import annotations

from typing import Final

from ..unusable import Language, Unusable

WORDING: Final[dict[str, tuple[str, str]]] = {
    "unreadable": ("{place} kan ikke læses: {reason}.", "{place} cannot be read: {reason}."),
    "empty-folder": ("{place} indeholder ingen filer.", "{place} holds no files."),
    "not-json-file": (
        "{place} er ikke en .json-fil; i en mappe med patientdata skal alle filer være FHIR R4 som JSON.",
        "{place} is not a .json file; every file in a folder of patient data must be FHIR R4 as JSON.",
    ),
    "too-large": ("{place} er større end {limit} MB.", "{place} is larger than {limit} MB."),
    "too-deep": (
        "{place} er indlejret i for mange niveauer til at være FHIR.",
        "{place} is nested too deeply to be FHIR.",
    ),
    "not-json": ("{place} er ikke gyldig JSON i UTF-8.", "{place} is not valid JSON in UTF-8."),
    "not-a-bundle": ("{place} er ikke et FHIR-Bundle.", "{place} is not a FHIR Bundle."),
    "not-an-entry": (
        "{place} er ikke en post i et FHIR-Bundle: den er tom, eller dens fullUrl er ikke en tekst.",
        "{place} is not an entry of a FHIR Bundle: it is null, or its fullUrl is not text.",
    ),
    "not-a-resource": (
        "{place} er ikke en FHIR-ressource: den har ingen resourceType, eller dens id er ikke en tekst.",
        "{place} is not a FHIR resource: it has no resourceType, or its id is not text.",
    ),
    "more-pages": (
        "{place} er kun en side af et søgesvar; de øvrige sider mangler.",
        "{place} is only one page of a search result; the other pages are missing.",
    ),
    "no-patient": ("{place} indeholder ingen Patient.", "{place} holds no Patient."),
    "two-patients": (
        "{place} indeholder mere end én patient: {first} og {second}.",
        "{place} holds more than one patient: {first} and {second}.",
    ),
    "other-patient": (
        "{place} handler om en anden patient end {patient}.",
        "{place} is about another patient than {patient}.",
    ),
    "conflicting-duplicates": (
        "{place} findes to gange med forskelligt indhold.",
        "{place} is there twice, with different content.",
    ),
}


class InputError(Unusable):
    """Patient data that cannot be used at all.

    ``code`` is a key of :data:`WORDING`; ``arguments`` always have ``place``: a file or a resource reference, never
    patient data. All are listed in ``docs/facts.md``.
    """

    def __init__(self, code: str, place: str, **args: object) -> None:
        super().__init__(code, place=place, **args)

    def describe(self, language: Language) -> str:
        """The error as one sentence."""
        return self._said(WORDING, language)

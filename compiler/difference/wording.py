"""The words of a difference, Danish and English. Names of fields and values are the author's own in both."""

from __future__ import annotations

from ...runtime.unusable import Language

GROUPS: dict[str, tuple[str, str]] = {
    "guideline": ("retningslinjen", "the guideline"),
    "library": ("bibliotek", "library"),
    "reference": ("reference", "reference"),
    "code-system": ("kodesystem", "code system"),
    "value-set": ("værdisæt", "value set"),
    "parameter": ("parameter", "parameter"),
    "data": ("dataelement", "data element"),
    "definition": ("definition", "definition"),
    "population": ("målgruppe", "population"),
    "exclusion": ("eksklusion", "exclusion"),
    "table": ("tabel", "table"),
    "stratification": ("stratificering", "stratification"),
    "level": ("niveau", "level"),
    "activity": ("aktivitet", "activity"),
    "goal": ("mål", "goal"),
    "recommendation": ("anbefaling", "recommendation"),
    "follow-up": ("opfølgning", "follow-up"),
}
KINDS: dict[str, tuple[str, str]] = {
    "added": ("ny", "new"),
    "removed": ("fjernet", "removed"),
    "changed": ("ændret", "changed"),
    "reworded": ("anden ordlyd", "other words"),
    "rewritten": ("skrevet på en anden måde, samme betingelse", "written in another way, the same condition"),
}
OUTCOMES: dict[str, tuple[str, str]] = {
    "included": ("inkluderet", "included"),
    "included-unconfirmed": ("inkluderet, ikke bekræftet", "included, not confirmed"),
    "not-in-target": ("ikke i målgruppen", "not in the target group"),
    "excluded": ("ekskluderet", "excluded"),
    "suspended": ("sat på pause", "suspended"),
    "closed": ("afsluttet", "closed"),
    "declined": ("fravalgt", "declined"),
    "undecided": ("uafklaret", "undecided"),
    "recommended": ("anbefales", "recommended"),
    "not-applicable": ("ikke relevant", "does not apply"),
    "excepted": ("undtaget", "excepted"),
    "active": ("sat", "active"),
    "achieved": ("nået", "achieved"),
    "unusable": ("journalen kan ikke bruges", "record cannot be used"),
}
TEXTS: dict[str, tuple[str, str]] = {
    "versions": ("{id}: version {old} → {new}", "{id}: version {old} → {new}"),
    "files": ("før: {old}   nu: {new}", "before: {old}   now: {new}"),
    "changes": ("ÆNDRET BETYDNING", "CHANGED IN MEANING"),
    "landings": ("HVEM DET ÆNDRER NOGET FOR", "FOR WHOM IT CHANGES SOMETHING"),
    "rewordings": ("INGEN ÆNDRING I BETYDNING", "NO CHANGE IN MEANING"),
    "was": ("var", "was"),
    "is": ("er", "is"),
    "nothing": ("–", "–"),
    "moved": ("flyttet", "moved"),
    "same": ("Ingen forskel.", "No difference."),
    "same-meaning": ("Ingen ændring i betydning.", "No change in meaning."),
    "proved": (
        "ingen patient lander et andet sted (bevist for alle regioner)",
        "no patient lands elsewhere (proved for every region)",
    ),
    "more": ("og {landings}", "and {landings}"),
    "undecided": (
        "det kunne ikke afgøres, om flere lander et andet sted: der er for mange sammenhænge, eller der regnes",
        "whether more land elsewhere could not be decided: there are too many dependencies, or there are sums",
    ),
    "incomparable": (
        "kan ikke sammenlignes for patienter: {names} har fået en anden type eller enhed",
        "cannot be compared for patients: {names} has another type or unit",
    ),
    "population": (
        "FOR POPULATIONEN, {date}: {patients}, {changed}",
        "FOR THE POPULATION, {date}: {patients}, {changed}",
    ),
    "rejected": (
        "  Linjer, der ikke kan bruges og ikke er med: {count}; se dem med »rettesnor population«",
        "  Lines that cannot be used and are left out: {count}; see them with “rettesnor population”",
    ),
    "provisional": ("{level} foreløbig", "{level} provisional"),
    "moves-recommendation": ("Anbefalinger", "Recommendations"),
    "moves-activity": ("Aktiviteter", "Activities"),
    "activity-added": ("ny", "added"),
    "activity-dropped": ("bortfalder", "dropped"),
    "activity-moved": ("andre tidsrum", "other windows"),
    "example": ("{patients} ({examples})", "{patients} ({examples})"),
    "by-clinic": ("Efter klinik", "By clinic"),
    "clinic": ("klinik", "clinic"),
    "clinic-patients": ("patienter", "patients"),
    "clinic-changed": ("får noget andet", "get something else"),
    "no-clinic": ("uden klinik", "without a clinic"),
    "more-clinics": ("og {clinics}", "and {clinics}"),
    "by-what": ("gennem det, den bygger på", "through what it builds on"),
}
COUNTED: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "patients": (("patient", "patienter"), ("patient", "patients")),
    "changed": (("får noget andet", "får noget andet"), ("gets something else", "get something else")),
    "landings": (
        ("andet skift mellem svar", "andre skift mellem svar"),
        ("other change of answer", "other changes of answer"),
    ),
    "clinics": (("klinik mere", "klinikker mere"), ("more clinic", "more clinics")),
}
"""What stands after a number: Danish and English, each of one and of any other number."""


class Words:
    """The words of one language."""

    def __init__(self, language: Language) -> None:
        self._at = int(language == "en")

    def __call__(self, key: str, **places: object) -> str:
        """A text, its places filled."""
        return TEXTS[key][self._at].format(**places)

    def counted(self, key: str, number: int) -> str:
        """So many of something."""
        return f"{number} {COUNTED[key][self._at][number != 1]}"

    def group(self, group: str) -> str:
        """What a part is."""
        return GROUPS[group][self._at]

    def kind(self, kind: str) -> str:
        """What became of it."""
        return KINDS[kind][self._at]

    def outcome(self, outcome: str) -> str:
        """A status in words; an answer of the guideline as it is."""
        return OUTCOMES[outcome][self._at] if outcome in OUTCOMES else outcome

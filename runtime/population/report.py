"""What a run came to, for people and for machines: how many of everything, and what was left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import msgspec

from ..graph import Graph
from ..present.wording import Words
from ..unusable import Language
from .apply import Report
from .planner import UNUSABLE

STEPS: Final[Mapping[str, tuple[str, str]]] = {
    "read": ("Læser journaler", "Reading records"),
    "plan": ("Planlægger", "Planning"),
    "csv": ("Skriver CSV", "Writing CSV"),
    "fhir": ("Skriver FHIR", "Writing FHIR"),
    "verify": ("Prøver igen én for én", "Trying again one by one"),
}
"""What a bar says of each step, Danish and English."""

_SAID: Final[Mapping[str, tuple[str, str]]] = {
    "title": ("{title}, version {version}, {date}", "{title}, version {version}, {date}"),
    "patients": ("Patienter: {number}", "Patients: {number}"),
    UNUSABLE: ("Journalen kan ikke bruges", "The record cannot be used"),
    "levels": ("Niveauer", "Levels"),
    "activities": ("Planlagte aktiviteter", "Planned activities"),
    "done": ("udført og ikke aktuel igen", "done and not due again"),
    "undecided": ("Uafklaret", "Undecided"),
    "population": ("om patienten er omfattet", "whether the patient is included"),
    "exclusion": ("om patienten skal undtages", "whether the patient is to be left out"),
    "stratification": ("niveauet", "the level"),
    "recommendation": ("en anbefaling", "a recommendation"),
    "notes": ("Bemærkninger om datakvalitet", "Data-quality notes"),
    "rejected": (
        "Linjer, der ikke kan bruges (facts/quality.parquet)",
        "Lines that cannot be used (facts/quality.parquet)",
    ),
    "aside": (
        "Planlagt én for én, fordi journalen ikke kan stå eksakt i tabeller",
        "Planned one by one, because the record cannot stand exactly in tables",
    ),
    "sampled": (
        "Prøvet igen én for én: {number}; patienter med forskel: {different}",
        "Planned again one by one: {number}; patients who differ: {different}",
    ),
    "different": ("FORSKEL: {patient} i {tables}", "DIFFERENCE: {patient} in {tables}"),
}  # fmt: skip


def as_json(report: Report) -> str:
    """The report as one line of JSON."""
    return msgspec.json.encode(report).decode() + "\n"


def as_text(report: Report, graph: Graph, language: Language) -> str:
    """The report to read: numbers under headings, in the guideline's own words."""
    words = Words(language)

    def said(key: str, **values: object) -> str:
        return _SAID[key][language == "en"].format(**values)

    def many(number: int) -> str:
        return f"{number:,}".replace(",", "." if language == "da" else ",")

    levels = {
        f"{node.id}.{level.id}": f"{node.title}: {level.title}"
        for node in graph.stratifications
        for level in node.levels
    }
    counts = report.counts
    lines = [
        said("title", title=graph.guideline.title, version=report.version, date=words.day(report.date)),
        said("patients", number=many(counts.patients)),
        *_table(
            {said(key) if key == UNUSABLE else words(f"population.{key}"): n for key, n in counts.status.items()}, many
        ),
    ]
    sections: dict[str, dict[str, int]] = {
        "levels": {levels[key]: number for key, number in counts.levels.items()},
        "activities": {
            said(key) if key == "done" else words(f"state.{key}"): number for key, number in counts.activities.items()
        },
        "undecided": {said(key): number for key, number in counts.undecided.items()},
        "notes": {words.note(key): number for key, number in counts.notes.items()},
        "rejected": {words.note(key): number for key, number in report.rejected.items()},
        "aside": {words.note(key): number for key, number in counts.set_aside.items()},
    }
    for key, numbers in sections.items():
        if numbers:
            lines += ["", said(key), *_table(numbers, many)]
    if report.sampled:
        lines += ["", said("sampled", number=many(report.sampled), different=many(len(report.differences)))]
    lines += [said("different", patient=each.patient, tables=", ".join(each.tables)) for each in report.differences]
    return "\n".join(lines) + "\n"


def _table(numbers: Mapping[str, int], many: Callable[[int], str]) -> list[str]:
    """Names and numbers, the numbers one below the other."""
    wide = max(len(many(number)) for number in numbers.values()) if numbers else 0
    return [f"  {many(number):>{wide}}  {name}" for name, number in numbers.items()]

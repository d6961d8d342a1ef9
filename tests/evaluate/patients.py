"""The guideline of rules.kr, and patients from the short notation of the case files."""

from __future__ import annotations

import datetime as dt
import functools
from calendar import monthrange
from decimal import Decimal
from pathlib import Path
from typing import Any

from rettesnor.compiler.driver import compile_guideline
from rettesnor.runtime.facts.fact import GENDER_SYSTEM, PATIENT_SYSTEM, TEXT_SYSTEM, Fact, PatientFacts
from rettesnor.runtime.graph import Graph, encode
from rettesnor.runtime.load import Compiled, load

HERE = Path(__file__).parent
ON = dt.date(2026, 3, 1)
CODES = "https://example.org/koder"
SKS = "urn:oid:1.2.208.176.2.4"
RESOURCE = {
    "patient": "Patient",
    "condition": "Condition",
    "observation": "Observation",
    "encounter": "Encounter",
    "medication": "MedicationStatement",
    "immunization": "Immunization",
    "procedure": "Procedure",
}


@functools.cache
def rules() -> Compiled:
    """The compiled guideline of rules.kr, by way of the graph's bytes."""
    compilation = compile_guideline((HERE / "rules.kr").read_bytes(), "rules.kr")
    assert compilation.graph is not None, compilation.diagnostics
    return load(encode(compilation.graph))


def graph() -> Graph:
    return rules().graph


@functools.cache
def own_code(name: str) -> tuple[str, str]:
    """The local code of a data element, an activity or a level."""
    nodes = (*graph().data, *graph().activities, *(level for each in graph().stratifications for level in each.levels))
    local = next(node.local for node in nodes if node.id == name)
    return local.system, local.code


def patient(facts: list[dict[str, Any]]) -> PatientFacts:
    """A patient from the notation that data_cases.json explains."""
    return PatientFacts(patient="Patient/1", facts=tuple(_fact(each, n) for n, each in enumerate(facts, 1)))


PLAIN = {"omfattet": True, "bekræftelse": True, "stille": True}
PLAIN |= dict.fromkeys(("ude", "pause", "flyttet", "nej_tak"), False)
"""Answers of a patient for whom the guideline is, and nothing speaks against it."""


def answers(given: dict[str, Any], day: str = "2026-02-01") -> list[dict[str, Any]]:
    """:data:`PLAIN` with other answers to the guideline's questions: a boolean, a number as text, a day, or none."""
    facts: list[dict[str, Any]] = []
    for name, value in {**PLAIN, **given}.items():
        if isinstance(value, bool):
            facts.append({"own": name, "day": day, "boolean": value})
        elif value is not None and value.count("-") == 2:
            facts.append({"own": name, "day": value})
        elif value is not None:
            facts.append({"own": name, "day": day, "value": value})
    return facts


def days(text: str) -> tuple[dt.date, dt.date]:
    """The first and the last day that a date such as 2026, 2026-05 or 2026-05-03 may stand for."""
    year, month, day = (*map(int, text.split("-")), 0, 0)[:3]
    if day:
        return dt.date(year, month, day), dt.date(year, month, day)
    if month:
        return dt.date(year, month, 1), dt.date(year, month, monthrange(year, month)[1])
    return dt.date(year, 1, 1), dt.date(year, 12, 31)


def _fact(short: dict[str, Any], number: int) -> Fact:
    rest = dict(short)
    kind = "patient" if "patient" in rest else rest.pop("kind", "observation")
    fields: dict[str, Any] = {"patient": "Patient/1", "kind": kind, "source": f"{RESOURCE[kind]}/{number}"}
    for key in ("ongoing", "boolean", "unit", "instant", "problem", "negated", "status", "performer", "reason"):
        if key in rest:
            fields[key] = rest.pop(key)
    if "day" in rest:
        fields["start"], fields["start_latest"] = days(rest.pop("day"))
    if "end" in rest:
        fields["end"] = dt.date.fromisoformat(rest.pop("end"))
    if "value" in rest:
        fields["value"] = Decimal(rest.pop("value"))
    if "class" in rest:
        fields["encounter_class"] = rest.pop("class")
    for key, value in rest.items():
        match key:
            case "code":
                fields["codes"] = ((CODES, value),)
            case "sks":
                fields["codes"] = ((SKS, value),)
            case "own":
                fields["codes"] = (own_code(value),)
            case "patient":
                fields["codes"] = ((PATIENT_SYSTEM, value),)
            case "codes":
                fields["codes"] = tuple((system, code) for system, code in value)
            case "gender":
                fields["value_codes"] = ((GENDER_SYSTEM, value),)
            case "answer":
                fields["value_codes"] = ((CODES, value),)
            case "answers":
                fields["value_codes"] = tuple((CODES, each) for each in value)
            case "own_answer":
                fields["value_codes"] = ((own_code("mrc")[0], value),)
            case "text":
                fields["value_codes"] = ((TEXT_SYSTEM, value),)
            case "level":
                fields["value_codes"] = (own_code(value),)
            case _:
                raise KeyError(key)
    return Fact(**fields)

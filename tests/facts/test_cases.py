"""One trap a file: ``cases/*.json`` holds a Bundle, and the facts and notes, or the refusal, it must give.

An expected fact names the columns that matter. All facts must be expected, but those of the patient: these count only
in the cases whose name starts with ``patient``.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rettesnor.runtime.facts.fact import Fact
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.facts.interest import Interest

CASES = sorted((Path(__file__).parent / "cases").glob("*.json"))
DATE = dt.date(2026, 3, 1)


class Case(msgspec.Struct):
    """A case file. The Bundle is read as it is written, digit for digit."""

    why: str
    bundle: msgspec.Raw
    facts: list[dict[str, Any]] = []
    notes: list[tuple[str, str]] = []
    error: dict[str, str] | None = None


def columns(fact: Fact) -> dict[str, Any]:
    written: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(fact))
    return written


def by_source(facts: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Facts of one resource keep their order; which resource comes first is the subject of test_order."""
    grouped: dict[str, list[dict[str, Any]]] = {}
    for fact in sorted(facts, key=lambda fact: fact["source"]):
        grouped.setdefault(fact["source"], []).append(fact)
    return grouped


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, interest: Interest) -> None:
    case = msgspec.json.decode(path.read_bytes(), type=Case)
    if case.error is not None:
        with pytest.raises(InputError) as caught:
            read_bundle(bytes(case.bundle), interest, DATE)
        assert {"code": caught.value.code, "place": caught.value.arguments["place"]} == case.error
        return
    found = read_bundle(bytes(case.bundle), interest, DATE)
    expects_patient = path.stem.startswith("patient")
    actual = by_source([columns(fact) for fact in found.facts if expects_patient or fact.kind != "patient"])
    expected = by_source(case.facts)
    assert list(actual) == list(expected)
    for source, wanted in expected.items():
        assert len(actual[source]) == len(wanted), source
        for fact, columns_wanted in zip(sorted_as(wanted, actual[source]), wanted, strict=True):
            assert {name: fact[name] for name in columns_wanted} == columns_wanted, source
    assert sorted((note.code, note.source) for note in found.notes) == sorted(case.notes)


def sorted_as(wanted: list[dict[str, Any]], facts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Facts of one resource, in the order of the codes that are expected of them."""
    if any("codes" not in fact for fact in wanted):
        return facts
    codes = [fact["codes"] for fact in wanted]
    return sorted(facts, key=lambda fact: codes.index(fact["codes"]) if fact["codes"] in codes else len(codes))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_resource_of_an_unmet_type_changes_nothing(path: Path, interest: Interest) -> None:
    """With one in it, a Bundle is read entry by entry, without one as a whole where it can be: with the same result."""
    bundle = bytes(msgspec.json.decode(path.read_bytes(), type=Case).bundle)
    parts = msgspec.json.decode(bundle, type=dict[str, msgspec.Raw])
    entries = msgspec.json.decode(parts.get("entry", b"[]"), type=list[msgspec.Raw])
    unmet = msgspec.Raw(b'{"resource": {"resourceType": "Basic", "id": "unmet"}}')
    with_it = msgspec.json.encode({**parts, "entry": [*entries, unmet]})
    assert said(with_it, interest) == said(bundle, interest)


def said(bundle: bytes, interest: Interest) -> object:
    try:
        return read_bundle(bundle, interest, DATE)
    except InputError as error:
        return error.code, error.arguments

"""The order of the input does not matter (semantics 5.9)."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from rettesnor.runtime import graph
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.facts.interest import Interest

HERE = Path(__file__).parent
INTEREST = Interest.of(graph.decode((HERE / "graph.json").read_bytes()))
DATE = dt.date(2026, 3, 1)


def everything() -> list[dict[str, Any]]:
    """The readable cases as one record: many resources of one day and one code, with and without time stamps."""
    entries: list[dict[str, Any]] = [{"resource": {"resourceType": "Patient", "id": "p", "birthDate": "1950-03"}}]
    for number, path in enumerate(sorted((HERE / "cases").glob("*.json"))):
        case = json.loads(path.read_bytes())
        if "error" in case or path.stem.startswith(("subject", "patient", "no-ids", "cpr", "bundle", "duplicate")):
            continue
        renamed = json.dumps(case["bundle"]["entry"][1:]).replace('"id": "', f'"id": "n{number}-')
        entries += json.loads(renamed.replace("-0000-4000-8000-", f"-{number:04d}-4000-8000-"))
    return entries


ENTRIES = everything()


def facts_of(entries: list[dict[str, Any]]) -> bytes:
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return msgspec.json.encode(read_bundle(json.dumps(bundle).encode(), INTEREST, DATE))


REFERENCE = facts_of(ENTRIES)


@settings(max_examples=40, deadline=None)
@given(st.randoms(use_true_random=False))
def test_a_shuffled_record_gives_the_same_bytes(random: Any) -> None:
    shuffled = list(ENTRIES)
    random.shuffle(shuffled)
    assert facts_of(shuffled) == REFERENCE


@settings(max_examples=20, deadline=None)
@given(st.integers(0, len(ENTRIES) - 1))
def test_a_resource_that_is_there_twice_counts_once(which: int) -> None:
    assert facts_of([*ENTRIES, ENTRIES[which]]) == REFERENCE


def test_the_record_is_not_trivial() -> None:
    assert len(msgspec.json.decode(REFERENCE)["facts"]) > 150


def test_facts_are_ordered_by_kind_day_time_and_source() -> None:
    found = msgspec.json.decode(REFERENCE)["facts"]
    keys = [(fact["kind"], fact["start"] or "", fact["instant"] or "", fact["source"]) for fact in found]
    assert keys == sorted(keys)

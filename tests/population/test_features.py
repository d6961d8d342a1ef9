"""Data elements by SQL are those of the one-patient runtime, for every patient and every column."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from rettesnor.runtime.facts.fact import PatientFacts
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.graph import decode
from rettesnor.runtime.load import Compiled, compile_graph

from ..evaluate.patients import ON, patient, rules
from ..generated.conftest import DAY
from ..generated.conftest import compiled as compiled
from ..generated.found import ROOT, for_all, keep, kept, without_more
from ..generated.oddities import ALL
from .featuring import differences

TESTS = Path(__file__).resolve().parents[1]
NUMBER = 300
DATA_CASES: list[dict[str, Any]] = json.loads((TESTS / "evaluate" / "data_cases.json").read_text(encoding="utf-8"))[
    "cases"
]
DECISION_CASES = json.loads((TESTS / "evaluate" / "decision_cases.json").read_text(encoding="utf-8"))


def agree(compiled: Compiled, day: dt.date, record: bytes) -> None:
    """SQL and runtime say the same of one patient."""
    assert not differences(compiled, [read_bundle(record, compiled.interest, day)], day)


def test_of_made_up_patients(compiled: Compiled) -> None:
    records: list[bytes] = []
    read: list[PatientFacts] = []

    def collect(record: bytes) -> None:
        try:
            read.append(read_bundle(record, compiled.interest, DAY))
        except InputError:
            return
        records.append(record)

    for_all(compiled, DAY, collect, number=NUMBER, oddities=ALL)
    assert len(read) > NUMBER * 0.8
    found = differences(compiled, read, DAY)
    for number in found:
        smallest = without_more(records[number], lambda record: agree(compiled, DAY, record), AssertionError)
        files = keep(smallest, compiled, DAY)
        pytest.fail(f"{found[number]}, kept as {', '.join(file.name for file in files)}")


def test_of_the_examples_and_of_all_that_were_kept(compiled: Compiled) -> None:
    guideline = compiled.graph.guideline.id
    by_day: dict[dt.date, list[PatientFacts]] = defaultdict(list)
    for path in sorted((ROOT / "guidelines" / guideline / "patients").iterdir()):
        by_day[DAY].append(read_bundle(path.read_bytes(), compiled.interest, DAY))
    for _, record, day in kept(guideline):
        try:
            by_day[day].append(read_bundle(record, compiled.interest, day))
        except InputError:
            continue
    assert len(by_day[DAY]) >= 3
    for day, patients in by_day.items():
        assert not differences(compiled, patients, day)


def test_of_the_cases_of_every_rule() -> None:
    """Section 3 of the semantics, on a guideline that has an element for each rule."""
    cases: list[dict[str, Any]] = json.loads((TESTS / "evaluate" / "data_cases.json").read_text(encoding="utf-8"))[
        "cases"
    ]
    by_day: dict[dt.date, list[dict[str, Any]]] = defaultdict(list)
    for case in cases:
        by_day[dt.date.fromisoformat(case["on"]) if "on" in case else ON].append(case)
    for day, some in by_day.items():
        found = differences(rules(), [_patient(case["facts"], day) for case in some], day)
        assert not {f"{some[number]['rule']} {some[number]['says']}": said for number, said in found.items()}


def _patient(notation: list[dict[str, Any]], day: dt.date) -> PatientFacts:
    """A patient of the cases, as reading a record on that day would give her."""
    whole = patient(notation)
    facts = [
        replace(fact, instant=None if fact.instant is None else dt.datetime.fromisoformat(str(fact.instant)))
        for fact in whole.facts
    ]
    ahead = [fact.start is not None and fact.start > day for fact in facts]
    return replace(
        whole,
        facts=tuple(
            replace(fact, problem="future-date") if late else fact for fact, late in zip(facts, ahead, strict=True)
        ),
    )


def test_of_the_cases_of_reading(small: Compiled) -> None:
    """The traps of tests/facts, on their own small guideline."""
    read = []
    for path in sorted((TESTS / "facts" / "cases").glob("*.json")):
        bundle = msgspec.json.decode(path.read_bytes(), type=dict[str, msgspec.Raw])["bundle"]
        try:
            record = read_bundle(bytes(bundle), small.interest, ON)
        except InputError:
            continue
        if all(fact.value is None or abs(fact.value) < 10**18 for fact in record.facts):
            read.append(record)
    assert len(read) > 40
    assert not differences(small, read, ON)


@pytest.fixture(scope="module")
def small() -> Compiled:
    """The graph of tests/facts, with the level for "cannot be decided" that only evaluating needs."""
    graph = decode((TESTS / "facts" / "graph.json").read_bytes())
    strata = tuple(
        replace(each, levels=(*each.levels, replace(each.levels[0], id="unknown", when=None)))
        for each in graph.stratifications
    )
    return compile_graph(replace(graph, stratifications=strata))

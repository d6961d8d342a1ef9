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

from rettesnor.runtime.canonical import link_ids, questionnaire_url
from rettesnor.runtime.facts.fact import Fact, PatientFacts
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.graph import decode
from rettesnor.runtime.load import Compiled, compile_graph
from rettesnor.runtime.population.fact_table import QUESTION_SYSTEM

from ..evaluate.patients import ON, patient, rules
from ..generated.conftest import DAY
from ..generated.conftest import compiled as compiled
from ..generated.found import ROOT, for_all, keep, kept, without_more
from ..generated.oddities import ALL
from .featuring import differences, load, rows, run, told

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


# --- what only tables have, for they know no date and no guideline ------------------------------------


def test_what_contradicts_itself_is_malformed_from_the_day_it_has_ended() -> None:
    ended = {"kind": "condition", "sks": "DJ449", "day": "2020-01-01", "end": "2026-02-01"}
    ahead = {**ended, "end": "2026-03-02", "ongoing": True}
    undated = {"kind": "condition", "sks": "DJ449", "day": "2020-01-01"}
    connection = load([patient([ended]), patient([ahead]), patient([undated])])
    connection.execute("UPDATE facts SET contradicted = TRUE")
    seen = [
        patient([{**ended, "problem": "malformed"}]),
        patient([ahead]),
        patient([{**undated, "problem": "malformed"}]),
    ]
    assert not differences(rules(), seen, ON, connection)


@pytest.mark.parametrize(
    ("lacking", "said"), [("no-code", "malformed"), ("no-subject", "malformed"), ("hidden", "hidden")]
)
def test_what_a_contradiction_lacks_besides_is_said_after_it(lacking: str, said: str) -> None:
    short = {"kind": "condition", "sks": "DJ449", "day": "2020-01-01", "end": "2026-02-01"}
    connection = load([patient([{**short, "problem": lacking}])])
    connection.execute("UPDATE facts SET contradicted = TRUE")
    assert not differences(rules(), [patient([{**short, "problem": said}])], ON, connection)


def test_an_end_that_was_planned_is_none_while_it_lies_ahead() -> None:
    planned = {"kind": "medication", "code": "LAMA", "day": "2026-02-01"}
    loaded = [patient([{**planned, "end": end}]) for end in ("2026-03-01", "2026-03-02")]
    connection = load(loaded)
    connection.execute("UPDATE facts SET planned_end = TRUE")
    assert not differences(rules(), [loaded[0], patient([planned])], ON, connection)


def test_a_contact_without_its_diagnosis_may_be_anything_unless_a_code_matters() -> None:
    other = {"kind": "encounter", "sks": "DZ999", "day": "2026-02-01", "class": "inpatient"}
    known = {**other, "sks": "DJ441"}
    connection = load([patient([other]), patient([known]), patient([{**other, "problem": "no-subject"}])])
    connection.execute("UPDATE facts SET unresolved = TRUE")
    nothing = {"kind": "encounter", "day": "2026-02-01", "class": "inpatient", "problem": "no-code"}
    assert not differences(rules(), [patient([nothing]), patient([known]), patient([nothing])], ON, connection)


def test_what_is_no_fact_is_noted_if_it_would_have_mattered() -> None:
    mistaken = [{"code": "MRC", "day": "2026-02-01", "value": "3"}, {"code": "X", "day": "2026-02-01", "value": "3"}]
    connection = load([patient(mistaken), patient([])])
    connection.execute("UPDATE facts SET problem = 'entered-in-error'")
    run(connection, rules(), ON)
    found, nothing = told(connection, rules()).values()
    assert found.notes == {("entered-in-error", "Observation/1", None)}
    assert found.elements == nothing.elements


@pytest.mark.parametrize("own", [True, False], ids=["own", "of others"])
def test_an_answer_to_a_known_question_is_one_about_its_element(compiled: Compiled, own: bool) -> None:
    links, local = link_ids(compiled.graph), {element.id: element.local for element in compiled.graph.data}
    element = next(
        each
        for each in compiled.graph.data
        if each.type.kind == "boolean" and each.fetch.kind == "latest" and (links[each.id] == each.local.code) == own
    )
    code = local[element.id]
    answer = Fact(
        "Patient/1", "observation", "QuestionnaireResponse/1", ((code.system, code.code),), DAY, DAY, boolean=True
    )
    guideline = compiled.graph.guideline
    url = questionnaire_url(guideline.canonical, guideline.id, compiled.graph.activities[0].id) if own else None
    seen = PatientFacts(patient="Patient/1", facts=(answer,))
    connection = load([seen, PatientFacts(patient="Patient/2", facts=(replace(answer, codes=(("x", "y"),)),))])
    connection.execute(
        "UPDATE concepts SET system = ?, code = ?, questionnaire = ? WHERE concept = 1",
        [QUESTION_SYSTEM, links[element.id], url],
    )
    connection.execute(
        "UPDATE concepts SET system = ?, code = 'no question', questionnaire = ''  WHERE concept = 2", [QUESTION_SYSTEM]
    )
    unasked = PatientFacts(patient="Patient/2", facts=())
    found = differences(compiled, [seen, unasked], DAY, connection)
    assert not found


def test_a_patient_whom_ten_decimals_do_not_hold_is_set_aside() -> None:
    values = ["12345.6789012", "12.5", "987654321012", "0.00000001"]  # of grams, a thousandth of the element's unit
    notation = [[{"code": "VÆGT", "day": "2026-02-01", "value": value, "unit": "g"}] for value in values]
    connection = load([patient(facts) for facts in notation])
    run(connection, rules(), ON)
    aside = rows(connection, "SELECT patient, reason FROM set_aside ORDER BY patient")
    assert aside == [{"patient": number, "reason": "many-digits"} for number in (2, 3)]


@pytest.mark.parametrize("written", ["20260201", "2026-W05-7", "2026W057", "2026-W05"])
def test_a_patient_with_a_day_written_otherwise_is_set_aside(written: str) -> None:
    connection = load([patient([{"own": "d", "day": "2026-02-01", "text": written}])])
    run(connection, rules(), ON)
    assert rows(connection, "SELECT reason FROM set_aside") == [{"reason": "written-day"}]

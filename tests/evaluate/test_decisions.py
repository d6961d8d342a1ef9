"""Sections 1, 2 and 4 of the semantics: values → decisions; the cases are in decision_cases.json."""

from __future__ import annotations

import datetime as dt
import json
import re
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from rettesnor.runtime.evaluate import evaluate
from rettesnor.runtime.evaluation import Evaluation
from rettesnor.runtime.explain import explain
from rettesnor.runtime.graph import Compare, Graph, Number, Ref, Row, encode
from rettesnor.runtime.load import ParameterError, load

from .patients import HERE, ON, answers, graph, own_code, patient, rules

CASES: list[dict[str, Any]] = json.loads((HERE / "decision_cases.json").read_text(encoding="utf-8"))["cases"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['rule']} {case['says']}")
def test_a_decision(case: dict[str, Any]) -> None:
    facts = patient([*answers(case["given"]), *case.get("facts", ())])
    parameters = case.get("parameters")
    evaluation = evaluate(rules(), facts, ON, parameters)
    for path, expected in case["expect"].items():
        node, asked, field = path.partition("?")
        if asked:
            explanation = explain(rules(), facts, ON, node, parameters)
            found = [each.element for each in explanation.missing] if field else explanation.status
        else:
            found = _at(evaluation, path)
        assert (path, found) == (path, expected)


def _at(evaluation: Evaluation, path: str) -> Any:
    """The part of an evaluation at a path, as plain data; citations as their references, facts by what they answer."""
    first, _, rest = path.partition(".")
    node: Any
    match first:
        case "strata" | "findings" | "goals" if rest:
            field = {"strata": "stratification", "findings": "node", "goals": "goal"}[first]
            name, _, rest = rest.partition(".")
            node = next(each for each in getattr(evaluation, first) if getattr(each, field) == name)
        case "settled_by":
            return sorted(fact.codes[0][1] for fact in evaluation.settled_by[rest])
        case "activity_facts":
            return [fact.source for fact in evaluation.activity_facts[rest]]
        case "notes":
            return [note.code for note in evaluation.notes]
        case "population" | "parameters" | "anchors" | "goals":
            node = getattr(evaluation, first)
        case _:
            node = next(each for each in evaluation.recommendations if each.recommendation == first)
    *steps, last = rest.split(".") if rest else [""]
    for step in steps:
        node = node[int(step)] if step.isdigit() else getattr(node, step)
    if last:
        node = node[int(last)] if last.isdigit() else getattr(node, last)
    if last == "because":
        return [each.text for each in node]
    if last == "citations":
        return [each.reference for each in node]
    return json.loads(msgspec.json.encode(node))


def test_every_rule_has_a_case() -> None:
    text = (HERE.parents[1] / "docs" / "semantics.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^([14]\.[0-9]+) ", text, re.MULTILINE)) <= {case["rule"] for case in CASES}


def test_two_true_rows_with_different_results() -> None:
    """4.2: unknown, and a note."""
    table = graph().tables[0]
    rows = (*table.rows, msgspec.structs.replace(table.rows[0], result="gruppe_a"))
    compiled = load(encode(_with_rows(rows)))
    evaluation = evaluate(compiled, patient(answers({"n": "8"})), ON)
    assert _at(evaluation, "findings.gruppe.value") is None
    assert _at(evaluation, "findings.gruppe.missing") == []
    assert [(note.code, note.element) for note in evaluation.notes] == [("table-conflict", "gruppe")]


def test_two_true_rows_with_one_result() -> None:
    """4.2: no conflict."""
    table = graph().tables[0]
    compiled = load(encode(_with_rows((*table.rows, table.rows[0]))))
    evaluation = evaluate(compiled, patient(answers({"n": "8"})), ON)
    assert (_at(evaluation, "findings.gruppe.value"), evaluation.notes) == ("gruppe_e", ())


def _with_rows(rows: tuple[Row, ...]) -> Graph:
    first, *others = graph().tables
    return msgspec.structs.replace(graph(), tables=(msgspec.structs.replace(first, rows=rows), *others))


def test_stale_data_behind_the_condition_of_an_absence() -> None:
    """4.4 with 3.11: an absence that rests on a stale condition is unknown when the condition is."""
    first, *others = graph().stratifications
    level = first.levels[0]
    element = next(each for each in graph().data if each.id == "betinget")
    when = Compare(operator=">", left=Ref(node="betinget"), right=Number(value=Decimal(0)))
    strata = msgspec.structs.replace(first, levels=(msgspec.structs.replace(level, when=when), *first.levels[1:]))
    compiled = load(encode(msgspec.structs.replace(graph(), stratifications=(strata, *others))))
    fresh = [*answers({"a": True}), {"own": "har_journal", "day": "2026-02-01", "boolean": True}]
    stale = [*answers({"a": True}), {"own": "har_journal", "day": "2024-06-01", "boolean": True}]
    assert element.absence.only_if == "har_journal"
    assert not evaluate(compiled, patient(fresh), ON).strata[0].provisional
    result = evaluate(compiled, patient(stale), ON).strata[0]
    assert (result.level, result.provisional, result.worst_possible) == ("gul", True, "rød")
    assert (result.stale, result.missing) == (("har_journal",), ("betinget",))


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("tærskl", "5", "it has: tærskel, model"),
        ("tærskel", "5,5", "from 0 to 10"),
        ("tærskel", "11", "from 0 to 10"),
        ("tærskel", "fem", "from 0 to 10"),
        ("model", "blid", "one of: streng, mild"),
    ],
)
def test_a_parameter_that_cannot_be_set(name: str, value: str, says: str) -> None:
    """1.5: a run's settings are checked before anything is worked out."""
    with pytest.raises(ParameterError, match=re.escape(says)):
        evaluate(rules(), patient([]), ON, {name: value})


def test_a_run_does_not_change_the_guideline() -> None:
    """A compiled guideline is reusable: parameters and patients leave no trace."""
    facts = patient([*answers({"n": "5"}), {"own": "gammel", "day": "2024-06-01", "boolean": False}])
    before = evaluate(rules(), facts, ON)
    evaluate(rules(), facts, ON, {"tærskel": "9"})
    evaluate(rules(), patient(answers({"a": True})), ON + dt.timedelta(days=400))
    assert evaluate(rules(), facts, ON) == before


def test_the_facts_of_planning() -> None:
    """Appointments and requests are handed on whatever they say."""
    facts = patient([{"kind": "procedure", "code": "ILT", "day": "2026-01-05"}])
    extra = msgspec.structs.replace(
        facts.facts[0], kind="appointment", source="Appointment/1", codes=(own_code("spørg"),)
    )
    both = msgspec.structs.replace(facts, facts=(*facts.facts, extra))
    assert evaluate(rules(), both, ON).planned == (extra,)

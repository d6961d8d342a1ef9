"""Explanations: why, why not, what is missing. The cases are in explain_cases.json, one line per piece of the proof."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings

from rettesnor.runtime.evaluate import evaluate
from rettesnor.runtime.explain import Explanation, FactUsed, Proof, UnknownNodeError, explain, explainable
from rettesnor.runtime.facts.fact import PatientFacts
from rettesnor.runtime.present.explanation import explanation as shown

from .patients import HERE, ON, answers, graph, patient, rules
from .test_properties import patients

CASES: list[dict[str, Any]] = json.loads((HERE / "explain_cases.json").read_text(encoding="utf-8"))["cases"]


def lines(proofs: Iterable[Proof], depth: int = 0) -> Iterable[str]:
    """A proof as text: what it says, its value, its title and sources; under a data element, its facts."""
    for proof in proofs:
        indent = "  " * depth
        unit = f" {proof.unit}" if proof.unit else ""
        title = f" ({proof.title})" if proof.title and proof.title != proof.text else ""
        cited = f" [{', '.join(each.reference for each in proof.citations)}]" if proof.citations else ""
        status = f" {proof.status}" if proof.status not in (None, "known") else ""
        yield f"{indent}{proof.text}: {proof.value}{unit}{status}{title}{cited}"
        for fact in proof.facts:
            yield f"{indent}  + {_shown(fact)}"
        for left in proof.left_out:
            yield f"{indent}  - {_shown(left)} {left.reason}"
        if proof.collect is not None:
            yield f"{indent}  ? {proof.collect.activity_title or proof.collect.reason}"
        yield from lines(proof.parts, depth + 1)


def _shown(fact: FactUsed) -> str:
    parts = (fact.source, fact.date, fact.value, fact.unit)
    return " ".join(str(part) for part in parts if part is not None)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['node']}: {case['says']}")
def test_an_explanation(case: dict[str, Any]) -> None:
    facts = patient([*answers(case["given"]), *case.get("facts", ())])
    explanation = explain(rules(), facts, ON, case["node"], case.get("parameters"))
    assert list(lines(explanation.proof)) == case["proof"]
    assert (explanation.question, explanation.status) == (case["question"], case["status"])
    assert [each.element for each in explanation.missing] == case.get("missing", [])
    for field in ("note", "provisional", "worst_possible"):
        if field in case:
            assert getattr(explanation, field) == case[field]


def test_an_activity_is_shown_with_its_windows() -> None:
    explanation = explain(rules(), patient(answers({"a": True})), ON, "gør_andet")
    assert explanation.planned is not None
    assert [each.state for each in explanation.planned.occurrences] == ["planned"]
    assert "from 1 February 2026: planned" in shown(explanation, "en")


def test_a_node_that_is_not_there() -> None:
    with pytest.raises(UnknownNodeError, match=r"farve\.rød"):
        explain(rules(), patient([]), ON, "farve.rod")


def test_places_and_support() -> None:
    """What a proof says stands in the guideline, where it says, with the support its author gave it."""
    explanation = explain(rules(), patient(answers({"n": "5"})), ON, "enkel")
    proof = explanation.proof[0]
    assert (proof.node, proof.evidence.status, proof.evidence.note) == ("høj_n", "proposed", "Eget skøn.")
    assert proof.span is not None
    source = (HERE / "rules.kr").read_text(encoding="utf-8").splitlines()[proof.span.line - 1]
    assert source[proof.span.column - 1 :].startswith("definition høj_n")
    assert explanation.citations[0].place == "a1"
    assert "[K1 a1: »Er n mindst 5, så gør noget.«]" in " ".join(shown(explanation, "da").split())


@settings(max_examples=15, deadline=None)
@given(patients)
def test_everything_can_be_explained(facts: PatientFacts) -> None:
    """Every node, for any patient; as the evaluation has it; in JSON there and back."""
    evaluation = evaluate(rules(), facts, ON)
    explained = {name: explain(rules(), facts, ON, name) for name in explainable(rules())}
    for explanation in explained.values():
        assert msgspec.json.decode(msgspec.json.encode(explanation), type=Explanation) == explanation
    for recommendation in evaluation.recommendations:
        explanation = explained[recommendation.recommendation]
        assert explanation.status == recommendation.status
        assert tuple(each.element for each in explanation.missing) == recommendation.missing
    for stratum in evaluation.strata:
        assert explained[stratum.stratification].status == stratum.level
        for level in next(each for each in graph().stratifications if each.id == stratum.stratification).levels:
            explanation = explained[f"{stratum.stratification}.{level.id}"]
            assert (explanation.status == "ja") is (level.id == stratum.level)

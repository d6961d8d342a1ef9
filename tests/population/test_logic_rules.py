"""Decisions in SQL for small and made-up guidelines: every kind of expression, every rule of sections 1 and 4."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import cycle
from typing import Any, TypeVar

import msgspec
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from rettesnor.runtime import graph as g
from rettesnor.runtime.facts.fact import PatientFacts
from rettesnor.runtime.load import compile_graph

from ..evaluate.patients import HERE, ON, answers, graph, patient, rules
from ..evaluate.test_properties import expressions, numbers, patients, truths
from .test_logic import differences

CASES: list[dict[str, Any]] = json.loads((HERE / "decision_cases.json").read_text(encoding="utf-8"))["cases"]
Drawn = TypeVar("Drawn")


def drawn(strategy: st.SearchStrategy[Drawn], number: int) -> list[Drawn]:
    """Examples, the same ones every time: SQL answers for many patients at once."""
    found: list[Drawn] = []

    @settings(
        max_examples=number,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(example: Drawn) -> None:
        found.append(example)

    draw()
    return found


def told_apart(people: list[PatientFacts]) -> list[PatientFacts]:
    """Each by a reference of their own."""
    return [msgspec.structs.replace(each, patient=f"Patient/{number}") for number, each in enumerate(people)]


def test_patients_of_every_rule() -> None:
    assert differences(rules(), told_apart(drawn(patients, 600)), ON) == {}


def test_the_cases() -> None:
    """Those of ``decision_cases.json``, by the parameters they set."""
    by_parameters: dict[str, list[PatientFacts]] = {}
    for case in CASES:
        facts = patient([*answers(case["given"]), *case.get("facts", ())])
        by_parameters.setdefault(json.dumps(case.get("parameters", {})), []).append(facts)
    assert len(by_parameters) > 1
    for parameters, people in by_parameters.items():
        assert differences(rules(), told_apart(people), ON, json.loads(parameters)) == {}


def guidelines(expressions: Iterator[g.Expr], number: int) -> Iterator[g.Graph]:
    """``rules.kr`` with other expressions wherever one can stand.

    An expression may name a table or a level only where the graph's order has that earlier; others are left out.
    """
    base = graph()
    order = {name: place for place, name in enumerate(base.order)}

    def changed(node: Any, *names: str, before: str | None = None) -> Any:
        new = {name: next(expressions) for name in names}
        text = msgspec.json.encode(list(new.values()))
        later = [] if before is None else [name for name, place in order.items() if place >= order[before]]
        if any(f'"node":"{name}"'.encode() in text for name in later):
            return changed(node, *names, before=before)
        return msgspec.structs.replace(node, **new)

    for _ in range(number):
        advice = tuple(
            changed(msgspec.structs.replace(node, id=f"{node.id}_{copy}"), "when", *(["unless"] if copy % 2 else []))
            for copy in range(4)
            for node in base.recommendations
        )
        strata = tuple(
            msgspec.structs.replace(
                changed(node, "minimum", before=node.id),
                levels=tuple(
                    level if level.when is None else changed(level, "when", before=node.id) for level in node.levels
                ),
            )
            for node in base.stratifications
        )
        tables = tuple(
            msgspec.structs.replace(node, rows=tuple(changed(row, "when", before=node.id) for row in node.rows))
            for node in base.tables
        )
        made = msgspec.structs.replace(base, recommendations=advice, tables=tables, stratifications=strata)
        yield made
        exclusions = tuple(changed(node, "when") for node in base.exclusions[:2])
        population = changed(base.population, "when", "confirmed")
        yield msgspec.structs.replace(made, population=population, exclusions=exclusions)


def test_expressions() -> None:
    people = drawn(st.builds(lambda truths, numbers: patient(answers(truths | numbers)), truths, numbers), 60)
    people = told_apart([*people, *drawn(patients, 60)])
    for each in guidelines(cycle(drawn(expressions, 400)), 4):
        assert differences(compile_graph(each), people, ON) == {}


def test_a_guideline_that_says_little() -> None:
    """Without recommendations, exclusions and follow-ups there is still a population, with levels."""
    bare = msgspec.structs.replace(graph(), recommendations=(), exclusions=(), goals=(), follow_ups=())
    people = [patient(answers({"omfattet": value})) for value in (True, False, None)]
    assert differences(compile_graph(bare), told_apart(people), ON) == {}

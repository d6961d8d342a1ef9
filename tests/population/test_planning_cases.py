"""The cases of ``tests/plan``: the SQL gives the rows of each plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from rettesnor.runtime.evaluation import Evaluation
from rettesnor.runtime.graph import Duration
from rettesnor.runtime.load import Compiled

from ..plan.conftest import compiled, evaluation, graph, read
from .asking import Judged
from .test_planning import differences

__all__ = ["compiled", "evaluation", "graph"]
"""Fixtures: the small guideline of the cases."""

CASES = read("plan_cases.json")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["title"])
def test_a_plan(case: dict[str, Any], compiled: Compiled, evaluation: Callable[[dict[str, Any]], Evaluation]) -> None:
    given = whole(compiled, evaluation(case["evaluation"]))
    value, unit = case.get("horizon", "12 month").split()
    horizon = Duration(value=int(value), unit=unit)
    assert differences(compiled, [given], given.evaluation.date, horizon) == {}


def whole(compiled: Compiled, given: Evaluation) -> Judged:
    """With what a case leaves out: the guideline's order, and that what is asked or agreed is among all that is."""
    order = {node.id: place for place, node in enumerate(compiled.graph.recommendations)}
    about = [fact for known in given.activity_facts.values() for fact in known]
    planned = (*given.planned, *(fact for fact in about if fact.kind in ("appointment", "request")))
    evaluation = msgspec.structs.replace(
        given,
        recommendations=tuple(sorted(given.recommendations, key=lambda each: order[each.recommendation])),
        planned=tuple(dict.fromkeys(planned)),
    )
    return Judged(tuple(dict.fromkeys((*planned, *about))), evaluation)

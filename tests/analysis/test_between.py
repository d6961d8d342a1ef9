"""Who lands elsewhere: exactly the changes of outcome that blind enumeration with the runtime finds."""

from __future__ import annotations

from typing import Any

import msgspec
from hypothesis import given, settings

from rettesnor.compiler.analysis.between import between
from rettesnor.compiler.analysis.diagram import Budget
from rettesnor.compiler.analysis.logic import Logic
from rettesnor.compiler.analysis.witness import evaluated
from rettesnor.runtime import graph as g

from .expressions import small
from .test_regions import everybody, few, several, with_levels


def defined(condition: Any) -> g.Graph:
    """The small guideline with another condition for one definition."""
    definitions = [
        msgspec.structs.replace(each, expr=condition) if each.id == "lille" else each for each in small().definitions
    ]
    return msgspec.structs.replace(with_levels(), definitions=tuple(definitions))


def node(graph: g.Graph) -> g.Definition:
    return next(each for each in graph.definitions if each.id == "lille")


WORDS = {True: "ja", False: "nej", None: "ukendt"}
first = few.filter(lambda expr: "lille" not in repr(expr))
any_ = several.filter(lambda expr: "lille" not in repr(expr))


@settings(max_examples=60, deadline=None)
@given(first, first)
def test_the_outcomes_that_change_are_those_of_blind_enumeration(before: Any, after: Any) -> None:
    old, new = Logic(defined(before)), Logic(defined(after))
    found = between(old, new, node(old.graph), node(new.graph), Budget())
    outcomes = set()
    for patient in everybody(old.graph, [before, after]):
        pair = [
            logic.runtime.compiler.value(expr)(evaluated(logic, patient))
            for logic, expr in ((old, before), (new, after))
        ]
        if pair[0] is not pair[1]:
            outcomes.add((WORDS[pair[0]], WORDS[pair[1]]))
    assert found.decided
    assert not found.more
    assert {(move.was, move.now) for move in found.moves} == outcomes


@settings(max_examples=60, deadline=None)
@given(any_)
def test_nobody_lands_elsewhere_when_nothing_changed(condition: Any) -> None:
    old, new = Logic(defined(condition)), Logic(defined(g.Not(arg=g.Not(arg=condition))))
    found = between(old, new, node(old.graph), node(new.graph), Budget())
    assert found.decided
    assert not found.moves

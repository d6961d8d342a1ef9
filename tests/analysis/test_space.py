"""A condition's diagram says of every patient what the runtime says of that patient."""

from __future__ import annotations

import datetime as dt
from itertools import product
from typing import Any

from hypothesis import given, settings

from rettesnor.compiler.analysis.diagram import Budget
from rettesnor.compiler.analysis.domain import Cell
from rettesnor.compiler.analysis.logic import REFERENCE, Logic
from rettesnor.compiler.analysis.space import Choice, Data, Pair, Space, Term
from rettesnor.compiler.analysis.witness import Witness, evaluated

from .expressions import exact, grown, loose, patients, small


def _holds(cell: Cell, value: Any) -> bool:
    if value is None or not cell.known or not cell.stretch:
        return bool(cell.sample == value)
    return (cell.low is None or cell.low < value) and (cell.high is None or value < cell.high)


def _value(logic: Logic, subject: Any, values: list[Any], given: dict[str, Any]) -> Any:
    match subject:
        case Data(name=name) | Choice(name=name):
            return given[name]
        case Term(expr=expr):
            return logic.compiled(expr)(values)
        case Pair(left=left, right=right):
            one, other = logic.compiled(left)(values), logic.compiled(right)(values)
            return None if one is None or other is None else (one > other) - (one < other)


def _region(space: Space, logic: Logic, given: dict[str, Any], today: dt.date) -> list[int]:
    """The cell that a patient is in, of every variable. Of a sum without a value, any."""
    values = logic.values(given, today)
    found = []
    for subject, cells in space.variables:
        value = _value(logic, subject, values, given)
        inside = [number for number, cell in enumerate(cells) if _holds(cell, value)]
        assert len(inside) == 1 or (value is None and not isinstance(subject, Data)), (subject, value, cells)
        found.append(inside[0] if inside else 0)
    return found


@settings(max_examples=400, deadline=None)
@given(grown(loose), patients)
def test_a_region_answers_as_its_patients_do(condition: Any, given: dict[str, Any]) -> None:
    logic = Logic(small())
    space = Space([(logic, condition)], Budget())
    diagram = space.diagram(logic, condition)
    expected = logic.runtime.compiler.value(condition)(evaluated(logic, Witness(given)))
    assert space.diagrams.at(diagram, _region(space, logic, given, REFERENCE)) is expected


@settings(max_examples=60, deadline=None)
@given(grown(exact, most=4))
def test_a_diagram_is_constant_when_the_condition_is(condition: Any) -> None:
    """Blind enumeration of the cells, with the runtime, finds the same truths as the diagram."""
    logic = Logic(small())
    space = Space([(logic, condition)], Budget())
    names = [subject.name for subject, _ in space.variables if isinstance(subject, Data | Choice)]
    evaluate = logic.runtime.compiler.value(condition)
    found = set()
    for cells in product(*(cells for _, cells in space.variables)):
        found.add(evaluate(evaluated(logic, Witness({n: c.sample for n, c in zip(names, cells, strict=True)}))))
    assert found == set(space.diagrams.results(space.diagram(logic, condition)))

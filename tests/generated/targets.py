"""The places in a guideline that a patient can be put, each as conditions and how they shall come out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from rettesnor.compiler.scenarios.cells import domains, outcomes
from rettesnor.runtime.graph import And, Expr, Graph

Truths = frozenset[bool | None]
"""Truth values of which any will do."""

TRUE: Final[Truths] = frozenset({True})
FALSE: Final[Truths] = frozenset({False})
UNKNOWN: Final[Truths] = frozenset({None})
NOT_TRUE: Final = FALSE | UNKNOWN
NOT_FALSE: Final = TRUE | UNKNOWN
DECIDED: Final = TRUE | FALSE


class Wanted(NamedTuple):
    """A condition, and how it shall come out."""

    expr: Expr
    truths: Truths


Target = tuple[Wanted, ...]
"""Conditions that together put a patient somewhere in the guideline."""


def conditions(graph: Graph) -> Iterator[Expr]:
    """Every condition of a guideline, and what its definitions are."""
    yield graph.population.when
    yield from (each.when for each in graph.exclusions)
    yield from (each.expr for each in graph.definitions)
    yield from (row.when for table in graph.tables for row in table.rows)
    yield from (level.when for each in graph.stratifications for level in each.levels if level.when is not None)
    optional = [graph.population.confirmed, *(each.minimum for each in graph.stratifications)]
    optional += [each.unless for each in graph.recommendations] + [each.achieved for each in graph.goals]
    yield from (each.when for each in graph.recommendations)
    yield from (each.when for each in graph.goals)
    yield from (each for each in optional if each is not None)


class Possible:
    """A guideline, and which truths its conditions can have where its population is not false."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._known = domains(graph, unreadable=False)

    def wanted(self, expr: Expr) -> Iterator[Wanted]:
        """A condition with each of its possible truths."""
        possible = outcomes(expr, self._known, self.graph.population.when)
        yield from (Wanted(expr, frozenset({truth})) for truth in (True, None, False) if truth in possible)

    def patient(self, *wanted: Wanted) -> Target:
        """A patient whom the guideline is for; if all that is wanted allows, one whom no exclusion concerns."""
        graph = self.graph
        outside = (Wanted(each.when, NOT_TRUE) for each in graph.exclusions)
        return (Wanted(graph.population.when, TRUE), *wanted, *outside)


def advice(of: Possible) -> Iterator[Target]:
    """Each recommendation given, not given, undecided, excepted, and excepted perhaps."""
    for node in of.graph.recommendations:
        unless = () if node.unless is None else (Wanted(node.unless, FALSE),)
        yield from (of.patient(when, *unless) for when in of.wanted(node.when))
        if node.unless is not None:
            yield from (of.patient(Wanted(node.when, TRUE), each) for each in of.wanted(node.unless))


def decisions(of: Possible) -> Iterator[Target]:
    """Who the guideline is for, the levels, goals and table rows; first a patient for whom nothing is wanted."""
    graph = of.graph
    yield ()
    for strata in graph.stratifications:
        worse: Target = ()
        for level in strata.levels:
            if level.when is not None:
                yield from (of.patient(*worse, each) for each in of.wanted(level.when) if each.truths != FALSE)
                worse = (*worse, Wanted(level.when, FALSE))
        if strata.minimum is not None:
            yield from (of.patient(each) for each in of.wanted(strata.minimum))
    for goal in graph.goals:
        yield of.patient(Wanted(goal.when, TRUE))
        if goal.achieved is not None:
            yield from (of.patient(each) for each in of.wanted(And(args=(goal.when, goal.achieved))))
    for table in graph.tables:
        yield from (of.patient(Wanted(row.when, TRUE)) for row in table.rows)
    if graph.population.confirmed is not None:
        yield from (of.patient(each) for each in of.wanted(graph.population.confirmed))
    yield from ((Wanted(graph.population.when, TRUE), Wanted(node.when, TRUE)) for node in graph.exclusions)
    yield from ((Wanted(graph.population.when, truth),) for truth in (UNKNOWN, FALSE))


def definitions(of: Possible) -> Iterator[Target]:
    """Each condition that has a name, however it comes out."""
    for node in of.graph.definitions:
        if node.type.kind == "boolean":
            yield from (of.patient(each) for each in of.wanted(node.expr))

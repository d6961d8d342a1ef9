"""What a guideline decides about a patient (semantics 4.1-4.8), as columns of the patient's row."""

from __future__ import annotations

from collections.abc import Container, Iterable
from functools import cached_property

import msgspec
from sqlglot import exp

from rettesnor.runtime import graph as g

from . import trees as sql
from .levels import Levels, Stratum
from .missing import Mask, Missing
from .population import Population
from .settled import Days
from .trees import Tree
from .values import Values


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """Columns about one recommendation, each of use only with a status of 4.7: see :mod:`.judged`."""

    node: g.Recommendation
    when: Tree
    unless: Tree
    day: Tree
    """If it is recommended, the latest day of the facts that settle that."""
    missing: Mask
    """What would decide it, but for whom the guideline is for; nothing where it is decided."""


class Decisions:
    """All that a guideline decides."""

    def __init__(self, graph: g.Graph, values: Values) -> None:
        self.graph = graph
        self.values = values
        self._lacking = Missing(values)
        self._days = Days(values)
        self.population = Population(graph, values, self._lacking)

    @cached_property
    def strata(self) -> list[Stratum]:
        """Per stratification; to be read for patients the guideline is for, or may be."""
        levels = Levels(self.values, self._lacking, self._days)
        return [levels.of(node) for node in self.graph.stratifications]

    # --- recommendations (4.7) ---------------------------------------------------------------------

    @cached_property
    def advice(self) -> list[Advice]:
        """Per recommendation."""
        return [self._advice(place, node) for place, node in enumerate(self.graph.recommendations)]

    def _advice(self, place: int, node: g.Recommendation) -> Advice:
        name = f"r{place}_{node.id}"
        when = self.values.held(node.when)
        unless: Tree = exp.false()
        lack = self._lacking.expr(node.when)
        days = self._days.expr(node.when, "true")
        if node.unless is not None:
            unless = self.values.held(node.unless)
            days = tuple(dict.fromkeys((*days, *self._days.expr(node.unless, "false"))))
            settled = sql.choose([(sql.disjunction((sql.negation(when), unless)), exp.true())], exp.false())
            both = lack | self._lacking.expr(node.unless)
            lack = self._lacking.where(sql.negation(settled), both, f"{name}_lacks")
        return Advice(
            node=node,
            when=when,
            unless=unless,
            day=self.values.columns.add(f"{name}_day", sql.latest(days)),
            missing=self._lacking.kept(self._lacking.mask(lack), f"{name}_missing"),
        )

    # --- data to collect (4.8) ---------------------------------------------------------------------

    def to_collect(self, own_rule: Container[str]) -> Mask:
        """The data elements to collect by their own rules; of the recommendations ``own_rule`` nothing."""
        parts: dict[int, list[Tree]] = {}

        def put(condition: Tree | None, masks: Iterable[Mask]) -> None:
            found: dict[int, list[Tree]] = {}
            for mask in masks:
                for word, tree in mask.items():
                    found.setdefault(word, []).append(tree)
            for word, trees in found.items():
                whole = sql.bits_or(trees)
                gated = whole if condition is None else sql.choose([(condition, whole)], sql.big(0))
                parts.setdefault(word, []).append(gated)

        asking = [each for each in self.advice if each.node.id not in own_rule]
        put(None, [self.population.missing])
        put(
            self.population.included,
            [
                *(mask for each in self.strata for mask in (each.missing, each.stale)),
                *(each.missing for each in asking if each.node.when_suspended == "stop"),
            ],
        )
        going_on = sql.disjunction((self.population.included, self.population.suspended))
        put(going_on, [each.missing for each in asking if each.node.when_suspended != "stop"])
        return {word: sql.bits_or(trees) for word, trees in parts.items()}

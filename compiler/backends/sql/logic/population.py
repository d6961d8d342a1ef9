"""Whom a guideline is for (semantics 4.1), as columns of a patient's row."""

from __future__ import annotations

from functools import cached_property

from sqlglot import exp

from rettesnor.runtime import graph as g
from rettesnor.runtime.evaluate import STATUS
from rettesnor.runtime.evaluation import NOT_APPLICABLE

from . import trees as sql
from .missing import Lack, Mask, Missing, union
from .trees import Tree
from .values import Values


class Population:
    """A patient's status, and what would decide it."""

    def __init__(self, graph: g.Graph, values: Values, lacking: Missing) -> None:
        self._graph = graph
        self._values = values
        self._columns = values.columns
        self._lacking = lacking

    @cached_property
    def _inside(self) -> Tree:
        return self._values.held(self._graph.population.when)

    @cached_property
    def _excluded(self) -> list[Tree]:
        return [self._values.held(node.when) for node in self._graph.exclusions]

    @cached_property
    def exclusion(self) -> Tree:
        """Place of the first exclusion that is true."""
        cases: list[tuple[Tree, Tree]] = [(sql.negation(self._inside), exp.null())]
        cases += [(excluded, sql.whole(place)) for place, excluded in enumerate(self._excluded)]
        return self._columns.add("exclusion", sql.choose(cases) if self._excluded else sql.nothing("INT"))

    @cached_property
    def status(self) -> Tree:
        """As results have it."""
        cases = [(sql.negation(self._inside), sql.text("not-in-target"))]
        effects: dict[str, list[Tree]] = {}
        for place, node in enumerate(self._graph.exclusions):
            effects.setdefault(STATUS[node.effect], []).append(sql.compared("=", self.exclusion, sql.whole(place)))
        cases += [(sql.disjunction(places), sql.text(status)) for status, places in effects.items()]
        cases.append((sql.is_null(self._inside), sql.text("undecided")))
        confirmed = self._graph.population.confirmed
        if confirmed is not None:
            cases.append((self._values.held(confirmed), sql.text("included")))
        last = sql.text("included" if confirmed is None else "included-unconfirmed")
        return self._columns.add("status", sql.choose(cases, last))

    def _has_status(self, *statuses: str) -> Tree:
        return exp.In(this=self.status.copy(), expressions=[sql.text(status) for status in statuses])

    @cached_property
    def concerned(self) -> Tree:
        """Whether the guideline is for the patient, or may be."""
        return self._columns.add("concerned", sql.negation(self._has_status(*sorted(NOT_APPLICABLE))))

    @cached_property
    def included(self) -> Tree:
        """Whether the patient is included, confirmed or not."""
        return self._columns.add("included", self._has_status("included", "included-unconfirmed"))

    @cached_property
    def in_doubt(self) -> Tree:
        """Whether it is not known whom the guideline is for."""
        return self._columns.add("in_doubt", self._has_status("undecided"))

    @cached_property
    def suspended(self) -> Tree:
        """Whether the patient is, for a while, left out."""
        return self._columns.add("suspended", self._has_status("suspended"))

    @cached_property
    def _open(self) -> Tree:
        return self._columns.add("open", self._has_status("included", "included-unconfirmed", "undecided"))

    @cached_property
    def undecided_exclusions(self) -> Tree:
        """Exclusions that are unknown, where none is true: bit n, the n-th."""
        cases = [
            sql.choose([(sql.is_null(excluded), sql.big(1 << place))], sql.big(0))
            for place, excluded in enumerate(self._excluded)
        ]
        found = sql.choose([(self._open, sql.bits_or(cases))], sql.big(0))
        return self._columns.add("undecided_exclusions", found)

    @cached_property
    def lacks(self) -> Lack:
        lacks = [self._lacking.expr(self._graph.population.when)]
        lacks += [self._lacking.expr(node.when) for node in self._graph.exclusions]
        lack = self._lacking.where(self._open, union(lacks), "population_lacks")
        if self._graph.population.confirmed is not None:
            sure = self._lacking.expr(self._graph.population.confirmed)
            lack |= self._lacking.where(self.included, sure, "confirmation_lacks")
        return lack

    @cached_property
    def missing(self) -> Mask:
        """The data that would decide whom the guideline is for."""
        return self._lacking.mask(self.lacks)

"""The possible reasons for an activity (semantics 5.1), each with its number, as relations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from rettesnor.runtime import graph as g
from rettesnor.runtime.plan.rules import Rules

from ..spec import relation
from ..stage import Stage
from .missing import WORD


class Ground(NamedTuple):
    """An activity, the kind of reason, and the node that asks for it."""

    activity: str
    kind: str
    node: str


class Grounds:
    """Every possible reason, in the guideline's order: that of :class:`~....runtime.plan.demand.Demand`."""

    def __init__(self, graph: g.Graph, elements: Mapping[str, int]) -> None:
        self._graph = graph
        self._elements = elements
        self._rules = Rules.of(graph)
        self._number: dict[Ground, int] = {}
        for ground in self._all():
            self._number.setdefault(ground, len(self._number))

    def _all(self) -> Iterator[Ground]:
        for node in self._graph.recommendations:
            for activity in node.activities:
                yield Ground(activity, "recommendation", node.id)
        for stratification, levels in self._rules.levels:
            for activity, _ in levels.values():
                yield Ground(activity, "follow-up", stratification)
        for recommendation, instead in self._rules.on_unknown.items():
            for activity in instead.activities:
                yield Ground(activity, "collect", recommendation)
        for element in self._elements:
            if element in self._rules.collected_by:
                yield Ground(self._rules.collected_by[element], "collect", element)

    def most(self) -> int:
        """How many reasons the activity has that has the most."""
        return max(Counter(each.activity for each in self._number).values(), default=0)

    def stage(self) -> Stage:
        """``grounds``"""
        activities = {activity.id: place for place, activity in enumerate(self._graph.activities)}
        columns = {"ground": "INTEGER", "activity": "INTEGER", "kind": "VARCHAR", "node": "VARCHAR", "place": "INTEGER"}
        meaning = "A possible reason for an activity; reasons of one activity stand by `place`."
        rows = [
            (number, activities[each.activity], each.kind, each.node, number) for each, number in self._number.items()
        ]
        return relation("grounds", meaning, columns, rows)

    def recommending(self) -> Stage:
        """``recommending``"""
        rows = [
            (place, self._number[Ground(activity, "recommendation", node.id)])
            for place, node in enumerate(self._graph.recommendations)
            for activity in dict.fromkeys(node.activities)
        ]
        columns = {"recommendation": "INTEGER", "ground": "INTEGER"}
        return relation("recommending", "An activity that a recommendation asks for.", columns, rows)

    def instead(self, words: int) -> Stage:
        """``instead``"""
        places = {node.id: place for place, node in enumerate(self._graph.recommendations)}
        activities = self._rules.activities
        rows = [
            (
                places[recommendation],
                self._number[Ground(activity, "collect", recommendation)],
                *mask(
                    [self._elements[name] for name in activities[activity].collects if name in self._elements], words
                ),
            )
            for recommendation, rule in self._rules.on_unknown.items()
            for activity in dict.fromkeys(rule.activities)
        ]
        columns = {"recommendation": "INTEGER", "ground": "INTEGER"} | {f"own{word}": "BIGINT" for word in range(words)}
        meaning = (
            "An activity that is planned while a recommendation is undecided (`hvis_ukendt`), with the data elements "
            "that it collects itself."
        )
        return relation("instead", meaning, columns, rows)

    def following(self) -> Stage:
        """``following``"""
        places = {node.id: place for place, node in enumerate(self._graph.stratifications)}
        levels = {node.id: [level.id for level in node.levels] for node in self._graph.stratifications}
        rows = [
            (places[name], levels[name].index(level), self._number[Ground(activity, "follow-up", name)])
            for name, activities in self._rules.levels
            for level, (activity, _) in activities.items()
        ]
        columns = {"stratification": "INTEGER", "level": "INTEGER", "ground": "INTEGER"}
        return relation("following", "The activity that follows from a level.", columns, rows)

    def collecting(self) -> dict[int, int]:
        """The number of the reason to collect a data element, by its place."""
        by = self._rules.collected_by
        return {
            place: self._number[Ground(by[name], "collect", name)]
            for name, place in self._elements.items()
            if name in by
        }

    def collecting_stage(self, words: int) -> Stage:
        """``collecting``"""
        rows = [(number, *mask([place], words)) for place, number in self.collecting().items()]
        columns = {"ground": "INTEGER"} | {f"collects{word}": "BIGINT" for word in range(words)}
        return relation("collecting", "A reason to collect one data element, and its bit.", columns, rows)

    @property
    def own_rule(self) -> frozenset[str]:
        """The recommendations whose author said what to do while they are undecided."""
        return frozenset(self._rules.on_unknown)


def mask(elements: list[int], words: int) -> list[int]:
    """The words of a set of data elements."""
    return [sum(1 << place % WORD for place in elements if place // WORD == word) for word in range(words)]

"""Which activities are asked for, and why (semantics 4.8, 5.1, 5.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from ..evaluation import Evaluation
from ..facts.fact import Fact
from .model import StratumResult
from .rules import Ground, Rules

_INCLUDED = ("included", "included-unconfirmed")


class Demand:
    """Why one activity is asked for; collected while a plan is made, and read once.

    ``triggers``: per reason that rests on dated facts, the latest of their days. ``collects``: the data elements that
    are missing. ``only_collects``: nothing but missing data asks for it.
    """

    __slots__ = ("collects", "facts", "grounds", "only_collects", "triggers")

    def __init__(self) -> None:
        self.grounds: list[Ground] = []
        self.triggers: list[dt.date] = []
        self.facts: dict[str, None] = {}
        self.collects: set[str] = set()
        self.only_collects = True

    def ask(self, ground: Ground, settled_by: Iterable[Fact]) -> None:
        """A recommendation or level asks for the activity, settled by these facts."""
        self.only_collects = False
        self.grounds.append(ground)
        latest: dt.date | None = None
        for fact in settled_by:
            self.facts[fact.source] = None
            # A birth date settles an age but is no event: it makes nothing due.
            if fact.kind != "patient" and fact.start is not None and (latest is None or fact.start > latest):
                latest = fact.start
        if latest is not None:
            self.triggers.append(latest)

    def collect(self, ground: Ground, elements: Iterable[str]) -> None:
        """Missing data ask for the activity."""
        if ground not in self.grounds:
            self.grounds.append(ground)
        self.collects.update(elements)


def demands(rules: Rules, evaluation: Evaluation, to_collect: Iterable[str]) -> dict[str, Demand]:
    """Per activity that something asks for, by whom and since when. Reasons stand in the guideline's order.

    ``to_collect``: what :func:`missing` gives.
    """
    found: dict[str, Demand] = {}
    for result in evaluation.recommendations:
        if result.status == "recommended":
            for activity in result.activities:
                _of(found, activity).ask(
                    rules.recommendations[result.recommendation], evaluation.settled_by.get(result.recommendation, ())
                )
    if evaluation.population.status in _INCLUDED:
        strata = {result.stratification: result for result in evaluation.strata}
        for stratification, levels in rules.levels:
            follows = levels.get(_level(strata[stratification]))
            if follows is not None:
                _of(found, follows[0]).ask(follows[1], evaluation.settled_by.get(stratification, ()))
    for recommendation, elements in _undecided_with_own_rule(rules, evaluation):
        for activity in rules.on_unknown[recommendation].activities:
            own = [element for element in elements if element in rules.activities[activity].collects]
            _of(found, activity).collect(rules.undecided[recommendation], own or elements)
    for element in to_collect:
        if element in rules.collected_by:
            _of(found, rules.collected_by[element]).collect(rules.elements[element], (element,))
    return found


def missing(rules: Rules, evaluation: Evaluation) -> tuple[str, ...]:
    """The data elements to collect by their own rules: what would settle whether the guideline is for the patient, the
    levels, and the recommendations without a ``hvis_ukendt`` (4.8); each once, in the graph's order.

    While it is not known whether the guideline is for the patient, only what settles that is collected. What only
    findings and goals lack is listed with them: nothing is decided on it.
    """
    population = evaluation.population
    found: set[str] = set()
    if population.status in (*_INCLUDED, "undecided"):
        found.update(population.missing)
    if population.status in _INCLUDED:
        for stratum in evaluation.strata:
            found.update(stratum.missing, stratum.stale)
    if population.status != "undecided":
        for result in evaluation.recommendations:
            if result.status == "undecided" and result.recommendation not in rules.on_unknown:
                found.update(result.missing)
    return rules.in_order(found)


def _undecided_with_own_rule(rules: Rules, evaluation: Evaluation) -> list[tuple[str, tuple[str, ...]]]:
    if evaluation.population.status == "undecided":
        return []
    return [
        (result.recommendation, result.missing)
        for result in evaluation.recommendations
        if result.status == "undecided" and result.recommendation in rules.on_unknown
    ]


def _level(stratum: StratumResult) -> str:
    """The level that follow-up uses: a valid override's, else the computed one (4.5)."""
    return stratum.override.level if stratum.override is not None else stratum.level


def _of(found: dict[str, Demand], activity: str) -> Demand:
    demand = found.get(activity)
    if demand is None:
        demand = found[activity] = Demand()
    return demand

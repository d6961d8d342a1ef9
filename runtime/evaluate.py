"""One patient, one date → every result of the guideline (semantics, section 4; its numbers stand in the comments)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, NamedTuple

import msgspec

from .evaluation import NOT_APPLICABLE, Evaluation
from .expression import Mask, Reasons, Values, places
from .facts.fact import Fact, Note, PatientFacts
from .features import Features, extract, text, without_stale
from .graph import Definition, Goal, Table
from .load import Advice, Compiled, Condition, Strata
from .overrides import find_override
from .plan.model import Because, Finding, GoalResult, PopulationResult, RecommendationResult, StratumResult

WITH_GOALS = frozenset({"included", "included-unconfirmed", "undecided"})
STATUS: Mapping[str, Literal["excluded", "suspended", "closed", "declined"]] = {
    "exclude": "excluded",
    "suspend": "suspended",
    "close": "closed",
    "decline": "declined",
}


def evaluate(
    compiled: Compiled, facts: PatientFacts, date: dt.date, parameters: Mapping[str, str] | None = None
) -> Evaluation:
    """Apply a guideline to a patient on a date.

    Args:
        compiled: what :func:`.load.load` gives.
        facts: the patient's facts, codes normalised to the guideline's systems.
        date: the date of evaluation; the clock is never read.
        parameters: values for this run by parameter, as text; decimals with a point.

    Raises:
        ParameterError: an unknown parameter, or a value that is not of its type.
    """
    used, blank = compiled.settings(parameters)
    state = work_out(compiled, facts, date, blank)
    features = state.features
    telling = Telling(state, facts, date)
    population = judge_population(compiled, state.values)
    concerned = population.status not in NOT_APPLICABLE
    strata = tuple([telling.stratum(each) for each in compiled.strata]) if concerned else ()
    recommendations = compiled.no_advice
    if concerned:
        recommendations = tuple([telling.recommendation(each, population) for each in compiled.advice])
    goals: tuple[GoalResult, ...] = ()
    if population.status in WITH_GOALS:
        found = [telling.goal(goal, when, achieved, population) for goal, when, achieved in compiled.goals]
        goals = tuple([goal for goal in found if goal is not None])
    findings: tuple[Finding, ...] = ()
    if concerned:
        findings = tuple([telling.finding(node, index, missing) for node, index, missing in compiled.findings])
    return Evaluation(
        patient=facts.patient,
        date=date,
        parameters=dict(used),
        population=population,
        strata=strata,
        findings=findings,
        recommendations=recommendations,
        goals=goals,
        data=features.data,
        notes=tuple(sorted(telling.notes, key=lambda note: (note.code, note.source, note.element or ""))),
        settled_by=telling.settled_by,
        anchors=features.anchors,
        activity_facts={
            name: tuple([fact for _, fact in features.by_slot[slot] if fact.codes])
            for name, slot in compiled.activity_slots
            if features.by_slot[slot]
        },
        planned=tuple([fact for fact in facts.facts if fact.kind in ("appointment", "request")]),
    )


class State(msgspec.Struct, frozen=True):
    """A patient's values on a date, before they are put into words."""

    compiled: Compiled
    features: Features
    values: Values
    fresh: Values | None
    """As ``values``, but with stale data unknown; none when nothing is stale (4.4)."""


def work_out(compiled: Compiled, facts: PatientFacts, date: dt.date, blank: Values) -> State:
    """Every value of the guideline for a patient. ``blank`` is what :meth:`Compiled.settings` gives."""
    features = extract(compiled.features, compiled.interest, compiled.layout, blank, facts, date)
    fresh = without_stale(features, compiled.features, compiled.layout) if features.stale else None
    compiled.run(features.values)
    if fresh is not None:
        compiled.run(fresh)
    return State(compiled, features, features.values, fresh)


def told(condition: Condition, values: Values) -> tuple[Because, ...]:
    """What settles a condition's value, in the author's own words (4.9)."""
    reasons: Reasons = {}
    condition.because(values, reasons)
    return tuple(reasons.values())


def judge_population(compiled: Compiled, values: Values) -> PopulationResult:
    """Whether the guideline is for the patient (4.1)."""
    population = compiled.population
    inside = population.value(values)
    if inside is False:
        return PopulationResult(status="not-in-target", because=told(population, values))
    undecided: list[str] = []
    missing = population.missing(values) if inside is None else 0
    for node, condition in compiled.exclusions:
        excluded = condition.value(values)
        if excluded is True:
            return PopulationResult(status=STATUS[node.effect], because=told(condition, values), exclusion=node.id)
        if excluded is None:
            undecided.append(node.id)
            missing |= condition.missing(values)
    status: Literal["included", "included-unconfirmed", "undecided"] = "undecided"
    because: tuple[Because, ...] = ()
    if inside is True:
        status = "included"
        because = told(population, values)
        confirmed = compiled.confirmed
        if confirmed is not None and (sure := confirmed.value(values)) is not True:
            status = "included-unconfirmed"
            if sure is None:
                missing |= confirmed.missing(values)
    return PopulationResult(
        status=status,
        because=because,
        undecided_exclusions=tuple(undecided),
        missing=compiled.layout.names(missing),
    )


class Verdict(NamedTuple):
    """The level of a stratification. Levels are numbers, worst first."""

    level: int | None
    """None: it cannot be decided."""
    worst: int | None
    """The worst level that is unknown."""
    minimum: bool | None
    missing: int
    """The data that would decide it, as a mask."""


def judge_strata(strata: Strata, values: Values) -> Verdict:
    """The level of a stratification from one set of values: 4.3, and ``minimum``."""
    true, unknown = strata.judge(values)
    missing = 0
    for number in unknown:
        missing |= strata.rungs[number].when.missing(values)
    minimum = True
    if strata.minimum is not None:
        minimum = strata.minimum.value(values)
        if minimum is None:
            missing |= strata.minimum.missing(values)
    level = None if unknown and true == strata.best else true
    return Verdict(level, unknown[0] if unknown else None, minimum, missing)


class Telling:
    """Puts a patient's values into words, and notes on the way which facts settle what."""

    def __init__(self, state: State, facts: PatientFacts, date: dt.date) -> None:
        self._state = state
        self._compiled = state.compiled
        self._values = state.values
        self._names = state.compiled.layout.names
        self._patient = facts.patient
        self._date = date
        self._resting: dict[int, tuple[Fact, ...]] = {0: ()}
        self.settled_by: dict[str, tuple[Fact, ...]] = {}
        self.notes: set[Note] = {*facts.notes, *state.features.notes()}

    def stratum(self, strata: Strata) -> StratumResult:
        """4.3-4.6"""
        node, features = strata.node, self._state.features
        verdict = judge_strata(strata, self._values)
        level, worst, minimum, missing = verdict
        provisional = worst is not None or minimum is not True
        if minimum is False and strata.minimum is not None:
            missing |= self._without_value(strata.minimum.settled(self._values))
        stale = 0
        if self._state.fresh is not None:
            fresh = judge_strata(strata, self._state.fresh)
            if fresh[:3] != verdict[:3]:
                provisional = True
                possible = (level, worst, fresh.level, fresh.worst)
                worst = min([number for number in possible if number is not None], default=None)
                stale = fresh.missing & features.stale
                missing |= fresh.missing & ~stale
        chosen = strata.undecided
        because: tuple[Because, ...] = ()
        if level is not None:
            chosen, when = strata.rungs[level]
            because = told(when, self._values)
            self.settled_by[node.id] = self._facts(when.settled(self._values))
        override = None
        if node.override is not None:
            candidates = [fact for _, fact in features.by_slot[self._compiled.interest.slots[node.id]]]
            override = find_override(node, candidates, self._date, self.notes)
        return StratumResult(
            stratification=node.id,
            title=node.title,
            level=chosen.id,
            level_title=chosen.title,
            decided=level is not None,
            provisional=provisional,
            worst_possible=None if worst is None else strata.rungs[worst].level.id,
            because=because,
            missing=self._names(missing),
            stale=self._names(stale),
            override=override,
            evidence=chosen.evidence,
        )

    def recommendation(self, advice: Advice, population: PopulationResult) -> RecommendationResult:
        """4.7, for a patient the guideline is for, or may be. A recommendation that is not applicable says no more:
        explanations tell why not.
        """
        values, node = self._values, advice.node
        when = advice.when.value(values)
        if when is False:
            return advice.not_applicable
        unless = False if advice.unless is None else advice.unless.value(values)
        if unless is True and advice.unless is not None:
            return advice.result(status="excepted", because=told(advice.unless, values), note=node.unless_reason)
        if population.status == "suspended" and node.when_suspended == "stop":
            title = next(each.title for each, _ in self._compiled.exclusions if each.id == population.exclusion)
            return advice.result(status="excepted", because=population.because, note=title)
        if when is True and unless is False and population.status != "undecided":
            settled = advice.when.settled(values)
            if advice.unless is not None:
                settled |= advice.unless.settled(values)
            self.settled_by[node.id] = self._facts(settled)
            because = told(advice.when, values)
            return advice.result(status="recommended", because=because, activities=node.activities, goals=node.goals)
        missing = advice.when.missing(values) if when is None else 0
        if unless is None and advice.unless is not None:
            missing |= advice.unless.missing(values)
        if population.status == "undecided":
            for name in population.missing:
                missing |= self._compiled.layout.bits[name]
        instead = node.on_unknown
        return advice.result(
            status="undecided",
            missing=self._names(missing),
            activities=() if instead is None else instead.activities,
            note=None if instead is None else instead.reason,
        )

    def goal(
        self, goal: Goal, when: Condition, achieved: Condition | None, population: PopulationResult
    ) -> GoalResult | None:
        """A goal whose condition is not false; undecided while the population is."""
        values = self._values
        applies = when.value(values)
        if applies is False:
            return None
        status: Literal["active", "achieved", "undecided"] = "undecided"
        missing = when.missing(values) if applies is None else 0
        if applies and population.status != "undecided":
            status = "active"
            settled = when.settled(values)
            reached = None if achieved is None else achieved.value(values)
            if reached is True and achieved is not None:
                status = "achieved"
                settled |= achieved.settled(values)
            elif reached is None and achieved is not None:
                missing = achieved.missing(values)
            self.settled_by[goal.id] = self._facts(settled)
        return GoalResult(
            goal=goal.id,
            title=goal.title,
            status=status,
            missing=self._names(missing),
            citations=goal.citations,
            evidence=goal.evidence,
        )

    def finding(self, node: Definition | Table, index: int, missing: Mask) -> Finding:
        """The value of a titled definition or a table; of a table with two true rows, a note too (4.2)."""
        value = self._values[index]
        if value is not None:
            return Finding(node=node.id, title=node.title, value=text(value))
        if isinstance(node, Table) and self._compiled.conflicts[node.id](self._values):
            self.notes.add(Note(code="table-conflict", source=self._patient, element=node.id))
        return Finding(node=node.id, title=node.title, missing=self._names(missing(self._values)))

    def _without_value(self, elements: int) -> int:
        """Those of a set of data elements that are missing."""
        data = self._state.features.data
        return sum(1 << place for place in places(elements) if data[place].status == "missing")

    def _facts(self, elements: int) -> tuple[Fact, ...]:
        """The facts that a set of data elements rests on, in the graph's order, each once."""
        found = self._resting.get(elements)
        if found is None:
            by_element = self._state.features.facts
            found = by_element.get(elements)
            if found is None:
                facts = [fact for place in places(elements) for fact in by_element.get(1 << place, ())]
                found = tuple({id(fact): fact for fact in facts}.values())
            self._resting[elements] = found
        return found

"""Run scenarios on the one-patient runtime, and say where a plan is not what the author expects."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from functools import cached_property

import msgspec

from .evaluate import State, evaluate, work_out
from .evaluation import Evaluation
from .explain import explain, worded
from .facts.fact import PatientFacts
from .graph import Span, Stratification
from .load import Compiled
from .plan.make_plan import make_plan
from .plan.model import Plan, StratumResult
from .scenario import Expectation, Scenario, Suite

PATIENT = "Patient/scenarie"


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """An expectation that does not hold, and what was found instead."""

    expectation: Expectation
    found: str


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one scenario."""

    scenario: str
    number: str | None
    span: Span
    failures: tuple[Failure, ...]


class Case:
    """A scenario's patient under a guideline: each result is worked out when it is first asked for."""

    def __init__(self, compiled: Compiled, scenario: Scenario) -> None:
        self.compiled = compiled
        self.scenario = scenario
        self.facts = PatientFacts(patient=PATIENT, facts=scenario.facts)

    @cached_property
    def evaluation(self) -> Evaluation:
        """Every result of the guideline."""
        return evaluate(self.compiled, self.facts, self.scenario.date, self.scenario.parameters)

    @cached_property
    def plan(self) -> Plan:
        """The plan, as far ahead as the scenario says."""
        return make_plan(self.compiled, self.evaluation, self.scenario.horizon)

    @cached_property
    def state(self) -> State:
        """The value of every named node."""
        _, blank = self.compiled.settings(self.scenario.parameters)
        return work_out(self.compiled, self.facts, self.scenario.date, blank)

    def failures(self) -> Iterator[Failure]:
        """The expectations that do not hold, one by one: who needs only the first does no work for the others."""
        for expectation in self.scenario.expectations:
            holds, found = self._check(expectation)
            if not holds:
                yield Failure(expectation=expectation, found=found)

    def outcome(self) -> Outcome:
        """Whether every expectation holds."""
        of = self.scenario
        return Outcome(scenario=of.title, number=of.number, span=of.span, failures=tuple(self.failures()))

    def _check(self, expectation: Expectation) -> tuple[bool, str]:
        match expectation.kind:
            case "value":
                return self._value(expectation)
            case "population":
                found = self.evaluation.population.status
                return found == expectation.value, found
            case "notes":
                notes = self.plan.data_quality
                codes = ", ".join(note.code for note in notes)
                return len(notes) == expectation.number, f"{len(notes)}: {codes}" if codes else "0"
            case "collects":
                collected = {element for activity in self.plan.activities for element in activity.collects}
                return (expectation.node in collected) is not expectation.negated, ", ".join(sorted(collected)) or "–"
            case "plans":
                return _planned(expectation, self.plan)
            case "goal":
                return _goal(expectation, self.plan)
            case "recommends" | "excepts" | "undecided" as kind:
                of = self.evaluation.recommendations
                status = next(each.status for each in of if each.recommendation == expectation.node)
                wanted = {"recommends": "recommended", "excepts": "excepted", "undecided": "undecided"}[kind]
                return (status == wanted) is not expectation.negated, status

    def _value(self, expectation: Expectation) -> tuple[bool, str]:
        name = expectation.node
        assert name is not None
        layout = self.compiled.layout
        if name in layout.index and not isinstance(layout.nodes[name], Stratification):
            found = worded(self.state.values[layout.index[name]])
            return _same(found, "ukendt" if expectation.value is None else expectation.value), found
        for stratum in self.evaluation.strata:
            if stratum.stratification == name:
                return _stratum(expectation, stratum)
        found = explain(self.compiled, self.facts, self.scenario.date, name, self.scenario.parameters).status
        return _same(found, "ukendt" if expectation.value is None else expectation.value), found


def run(compiled: Compiled, scenario: Scenario) -> Outcome:
    """Plan the scenario's patient and compare the plan with what is expected."""
    return Case(compiled, scenario).outcome()


def run_all(compiled: Compiled, suite: Suite) -> tuple[Outcome, ...]:
    """What became of every scenario of a guideline."""
    return tuple(run(compiled, scenario) for scenario in suite.scenarios)


def _stratum(expectation: Expectation, stratum: StratumResult) -> tuple[bool, str]:
    found = stratum.level + (" foreløbig" if stratum.provisional else "")
    if stratum.worst_possible:
        found += f" værst {stratum.worst_possible}"
    holds = (
        stratum.level == expectation.value
        and expectation.provisional in (None, stratum.provisional)
        and expectation.worst in (None, stratum.worst_possible)
    )
    return holds, found


def _same(found: str, expected: str) -> bool:
    """Whether two written values are one; ``2,0`` and ``2`` are."""
    try:
        return Decimal(found) == Decimal(expected)
    except InvalidOperation:
        return found == expected


def _goal(expectation: Expectation, plan: Plan) -> tuple[bool, str]:
    result = next((goal for goal in plan.goals if goal.goal == expectation.node), None)
    status, due = ("not-applicable", None) if result is None else (result.status, result.due)
    found = _GOALS[status] if due is None else f"{_GOALS[status]} til {due}"
    return status == expectation.value and expectation.to_date in (None, due), found


_GOALS = {"active": "sat", "achieved": "nået", "undecided": "uafklaret", "not-applicable": "ikke_sat"}
"""A goal's status, as scenarios write it."""


def _planned(expectation: Expectation, plan: Plan) -> tuple[bool, str]:
    windows = [
        occurrence
        for activity in plan.activities
        if activity.activity == expectation.node
        for occurrence in activity.occurrences
        if occurrence.state != "declined"
    ]
    matching = [
        w for w in windows if expectation.from_date in (None, w.earliest) and expectation.to_date in (None, w.latest)
    ]
    found = "; ".join(f"{w.earliest or '…'} – {w.latest or '…'}" for w in windows) or "–"
    return bool(matching) is not expectation.negated, found

"""Run scenarios on the one-patient runtime, and say where a plan is not what the author expects."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

import msgspec

from .evaluate import evaluate
from .explain import explain
from .facts.fact import PatientFacts
from .graph import Span
from .load import Compiled
from .plan.make_plan import make_plan
from .plan.model import Plan, StratumResult
from .scenario import Expectation, Scenario, Suite


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


def run(compiled: Compiled, scenario: Scenario) -> Outcome:
    """Plan the scenario's patient and compare the plan with what is expected."""
    facts = PatientFacts(patient="Patient/scenarie", facts=scenario.facts)
    evaluation = evaluate(compiled, facts, scenario.date, scenario.parameters)
    plan = make_plan(compiled, evaluation, scenario.horizon)
    failures = []
    for expectation in scenario.expectations:
        if expectation.kind == "value":
            holds, found = _value(compiled, facts, scenario, expectation, plan)
        else:
            holds, found = _check(expectation, plan)
        if not holds:
            failures.append(Failure(expectation=expectation, found=found))
    return Outcome(scenario=scenario.title, number=scenario.number, span=scenario.span, failures=tuple(failures))


def run_all(compiled: Compiled, suite: Suite) -> tuple[Outcome, ...]:
    """What became of every scenario of a guideline."""
    return tuple(run(compiled, scenario) for scenario in suite.scenarios)


def _check(expectation: Expectation, plan: Plan) -> tuple[bool, str]:
    match expectation.kind:
        case "population":
            return plan.population.status == expectation.value, plan.population.status
        case "notes":
            found = len(plan.data_quality)
            codes = ", ".join(note.code for note in plan.data_quality)
            return found == expectation.number, f"{found}: {codes}" if codes else "0"
        case "collects":
            collected = {element for activity in plan.activities for element in activity.collects}
            return (expectation.node in collected) is not expectation.negated, ", ".join(sorted(collected)) or "–"
        case "plans":
            return _planned(expectation, plan)
        case kind:
            status = next(r.status for r in plan.recommendations if r.recommendation == expectation.node)
            wanted = {"recommends": "recommended", "excepts": "excepted", "undecided": "undecided"}[kind]
            return (status == wanted) is not expectation.negated, status


def _value(
    compiled: Compiled, facts: PatientFacts, scenario: Scenario, expectation: Expectation, plan: Plan
) -> tuple[bool, str]:
    assert expectation.node is not None
    for stratum in plan.strata:
        if stratum.stratification == expectation.node:
            return _stratum(expectation, stratum)
    found = explain(compiled, facts, scenario.date, expectation.node, scenario.parameters).status
    return _same(found, "ukendt" if expectation.value is None else expectation.value), found


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

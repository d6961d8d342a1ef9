"""Scenarios: synthetic patients with the results their author expects, as data any engine can run.

``build/<guideline>/scenarios.json`` holds a :class:`Suite`; the one-patient runtime runs it with :func:`run`.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, InvalidOperation
from typing import Literal

import msgspec

from .evaluate import evaluate
from .explain import explain
from .facts.fact import Fact, PatientFacts
from .graph import Duration, Span
from .load import Compiled
from .plan.make_plan import make_plan
from .plan.model import Plan, StratumResult

DEFAULT_HORIZON = Duration(value=12, unit="month")


class Expectation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One expected result. ``text`` is the author's own words.

    ``value``: ``node`` has ``value`` (none: unknown; of a stratification: its level), is ``provisional`` if that is
    said, with
    ``worst`` still possible. ``recommends``/``excepts``/``undecided``: status of a recommendation. ``plans``: an
    activity has a due window,
    from ``from_date`` and to ``to_date`` where given. ``collects``: a data element is asked for. ``notes``: the number
    of data-quality notes.
    ``population``: the population status is ``value``.
    """

    kind: Literal["value", "recommends", "excepts", "undecided", "plans", "collects", "notes", "population"]
    text: str
    span: Span
    node: str | None = None
    value: str | None = None
    provisional: bool | None = None
    worst: str | None = None
    negated: bool = False
    from_date: dt.date | None = None
    to_date: dt.date | None = None
    number: int | None = None


class Scenario(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A synthetic patient at a date, and what is expected of the plan."""

    title: str
    number: str | None
    span: Span
    date: dt.date
    horizon: Duration
    parameters: dict[str, str]
    facts: tuple[Fact, ...]
    expectations: tuple[Expectation, ...]


class Suite(msgspec.Struct, frozen=True, kw_only=True):
    """The scenarios of one guideline; ``content_hash`` names the decision graph they were written for."""

    format: Literal["rettesnor/scenarios"]
    format_version: Literal["1.0"]
    guideline: str
    content_hash: str
    scenarios: tuple[Scenario, ...]


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
            return found == expectation.number, f"{found}: " + ", ".join(n.code for n in plan.data_quality)
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
    found = "; ".join(f"{w.earliest or ''} – {w.latest or ''} {w.state}" for w in windows) or "–"
    return bool(matching) is not expectation.negated, found


def encode(suite: Suite) -> bytes:
    """The suite as indented UTF-8 JSON; the same suite gives the same bytes."""
    return msgspec.json.format(msgspec.json.encode(suite), indent=1) + b"\n"

"""What the definitions of a guideline's CQL libraries should be, by name: the runtime's own values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from rettesnor.compiler.backends.cql.ast import ListOf, Named
from rettesnor.compiler.backends.cql.elements import FOLLOWED
from rettesnor.compiler.backends.cql.libraries import libraries
from rettesnor.compiler.backends.cql.logic import FRESH, MISSING, SETTLING
from rettesnor.runtime.evaluate import State, Telling, evaluate, judge_strata, work_out
from rettesnor.runtime.expression import Values, places
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.graph import DataElement, Definition, Stratification, Table
from rettesnor.runtime.load import Compiled, Condition, Strata
from rettesnor.runtime.plan.demand import missing

Value = tuple[str, Any]
INCLUDED = ("included", "included-unconfirmed")


def visible(guideline: Compiled) -> dict[str, set[str]]:
    """Per library but that of facts, the definitions that an engine can show: truth values, numbers, texts, days, and
    lists of texts. The others are rows of facts, on the way to these.
    """
    return {
        library.name: {
            define.name
            for define in library.defines
            if isinstance(define.type.of if isinstance(define.type, ListOf) else define.type, Named)
        }
        for library in libraries(guideline.graph)[1:]
    }


def expected(guideline: Compiled, record: bytes, day: dt.date) -> dict[str, Any]:
    """The runtime's value of each definition. Lists of missing data are sorted: their order means nothing."""
    facts = read_bundle(record, guideline.interest, day)
    state = work_out(guideline, facts, day, guideline.settings(None)[1])
    found = evaluate(guideline, facts, day)
    telling = Telling(state, facts, day)
    status = found.population.status
    values = dict(_nodes(state))
    values |= _population(state, found.population)
    for strata in guideline.strata:
        values |= _stratification(state, strata, telling, status)
    for advice in guideline.advice:
        node = advice.node
        values |= _pair(f"{node.id} når", advice.when, state.values)
        values[f"{node.id}.when"] = advice.when.value(state.values) is True
        if advice.unless is not None:
            values |= _pair(f"{node.id} undtagen", advice.unless, state.values)
            values[f"{node.id}.not-unless"] = advice.unless.value(state.values) is False
    for result in found.recommendations:
        name = result.recommendation
        values[f"{name} status"] = result.status
        values[f"{name} indhentes"] = _names(result.missing)
        values[f"{name}.undecided"] = result.status == "undecided" and status != "undecided"
    goals = {goal.goal: goal.status for goal in found.goals}
    for goal, when, achieved in guideline.goals:
        values |= _pair(f"{goal.id} når", when, state.values)
        if achieved is not None:
            values |= _pair(f"{goal.id} opnået", achieved, state.values)
        values[f"{goal.id} status"] = goals.get(goal.id)
    wanted = missing(guideline.planning, found)
    values["indhentes"] = _names(wanted)
    for activity in guideline.graph.activities:
        collected = (guideline.planning.collected_by.get(element) for element in wanted)
        if activity.timing.after is not None:
            values[f"{activity.id}.begun"] = activity.timing.after in found.anchors
        values[f"{activity.id}.missing"] = activity.id in collected
    return values


def _nodes(state: State) -> Iterator[Value]:
    """Data elements, definitions and tables: with stale data, without, and what is missing for each."""
    compiled = state.compiled
    for name, place in compiled.layout.index.items():
        node = compiled.layout.nodes[name]
        if not isinstance(node, DataElement | Definition | Table | Stratification):
            continue
        for end, values in (("", state.values), (FRESH, _fresh(state))):
            value = values[place]
            yield name + end, value
            mask = compiled.compiler.missing_of(name)(values) if value is None else 0
            yield name + end + MISSING, _named(state, mask)
        if isinstance(node, DataElement):
            yield f"{name} is stale", bool(state.features.stale & compiled.features[name].bit)
            yield name + FOLLOWED, name in state.features.anchors
        else:
            settled = compiled.compiler.settled_of(name)(state.values)
            data = state.features.data
            without = sum(1 << place for place in places(settled) if data[place].status == "missing")
            yield name + SETTLING, _named(state, without)


def _population(state: State, result: Any) -> dict[str, Any]:
    compiled = state.compiled
    population, values = compiled.graph.population, state.values
    found = _pair(population.id, compiled.population, values)
    found[f"{population.id}.not-false"] = compiled.population.value(values) is not False
    hidden = False
    for node, condition in compiled.exclusions:
        found |= _pair(node.id, condition, values)
        true = condition.value(values) is True
        found[f"{node.id}.not-in-force"] = not true or hidden
        hidden = hidden or true
    if compiled.confirmed is not None:
        found |= _pair(f"{population.id} bekræftet", compiled.confirmed, values)
    found[f"{population.id}.not-undecided"] = result.status != "undecided"
    return found | {"population status": result.status, f"{population.id}{MISSING}": _names(result.missing)}


def _stratification(state: State, strata: Strata, telling: Telling, status: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    plain, fresh = (
        dict(_levels(state, strata, end, values)) for end, values in (("", state.values), (FRESH, _fresh(state)))
    )
    found |= plain | fresh
    name = strata.node.id
    for rung in strata.rungs:
        found |= _pair(f"{name} {rung.level.id}", rung.when, state.values)
    result = telling.stratum(strata)
    override = None if result.override is None else result.override.level
    found |= {
        f"{name} hviler på forældede": judge_strata(strata, state.values)[:3]
        != judge_strata(strata, _fresh(state))[:3],
        f"{name} niveau": result.level,
        f"{name} er foreløbigt": result.provisional,
        f"{name} værst mulige": result.worst_possible,
        f"{name} tilsidesat": override,
        f"{name} indhentes": _names((*result.missing, *result.stale)),
    }
    for level in strata.node.levels:
        found[f"{name}.{level.id}"] = status in INCLUDED and level.id == (override or result.level)
    return found


def _levels(state: State, strata: Strata, end: str, values: Values) -> Iterator[Value]:
    name = strata.node.id + end
    for rung in strata.rungs:
        yield f"{name} {rung.level.id}", rung.when.value(values)
    verdict = judge_strata(strata, values)
    yield f"{name} sand", strata.judge(values)[0]
    yield f"{name} ukendt", verdict.worst
    yield f"{name} givet", verdict.level
    yield f"{name} minimum", verdict.minimum
    yield f"{name} afgøres af", _named(state, verdict.missing)


def _pair(name: str, condition: Condition, values: Values) -> dict[str, Any]:
    value = condition.value(values)
    return {name: value, f"{name} er opfyldt": value is True, f"{name} er uafklaret": value is None}


def _fresh(state: State) -> Values:
    return state.values if state.fresh is None else state.fresh


def _named(state: State, mask: int) -> list[str]:
    return _names(state.compiled.layout.names(mask))


def _names(elements: tuple[str, ...] | list[str]) -> list[str]:
    return sorted({f"data/{element}" for element in elements})

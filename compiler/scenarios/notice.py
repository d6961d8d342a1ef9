"""Which mutants a guideline's scenarios notice.

A scenario notices a mutant when an expectation that holds on the guideline fails on the mutant. To be fast, a mutant is
first compared with the original on each scenario's patient, in the part that is changed: where that has the same value,
missing data and settling data, nothing else can differ, and the scenario need not be run.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from decimal import Decimal
from typing import Any, Literal

import msgspec
from networkx import DiGraph, ancestors, descendants

from ...runtime.expression import Values, refs
from ...runtime.features import Feature, extract, prepare
from ...runtime.graph import DataElement, Expr, Graph, Timing
from ...runtime.load import Compiled, compile_graph
from ...runtime.plan.rules import Rules
from ...runtime.run_scenario import Case
from ...runtime.scenario import Scenario, Suite
from .cells import domains, outcomes, same, signature, where_different
from .conditions import Condition, conditions
from .mutants import Mutant, mutants

Fate = Literal["killed", "survived", "equivalent"]


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a mutant; ``scenario``: the title of the one that notices it."""

    mutant: Mutant
    fate: Fate
    scenario: str | None = None


class Verdicts(msgspec.Struct, frozen=True):
    """What became of every mutant of a guideline, by place in its text."""

    verdicts: tuple[Verdict, ...]

    def of(self, fate: Fate) -> tuple[Verdict, ...]:
        """Those with one fate."""
        return tuple(verdict for verdict in self.verdicts if verdict.fate == fate)

    @property
    def killed(self) -> int:
        """How many some scenario notices."""
        return len(self.of("killed"))

    @property
    def all(self) -> int:
        """How many a scenario could notice: all but the equivalent ones."""
        return len(self.verdicts) - len(self.of("equivalent"))


FEW = 50
"""So many mutants are tried faster than other processes are started."""

Done = Callable[[int, int], None]
"""Told how many mutants have been tried, of how many."""


def try_mutants(graph: Graph, suite: Suite, *, processes: int = 1, done: Done = lambda *_: None) -> Verdicts:
    """Try every mutant of a guideline on its scenarios. The answer does not depend on the number of processes."""
    if processes == 1 or len(mutants(graph)) < FEW:
        bench = Bench(graph, suite)
        return Verdicts(tuple(_telling(map(bench.verdict, bench.mutants), len(bench.mutants), done)))
    with ProcessPoolExecutor(processes, initializer=_start, initargs=(graph, suite)) as pool:
        count = len(mutants(graph))
        try:
            return Verdicts(tuple(_telling(pool.map(_verdict, range(count), chunksize=8), count, done)))
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _telling(verdicts: Iterable[Verdict], of: int, done: Done) -> Iterator[Verdict]:
    done(0, of)
    for number, verdict in enumerate(verdicts, 1):
        yield verdict
        done(number, of)


_bench: Bench
"""The guideline that a process of :func:`try_mutants` works on."""


def _start(graph: Graph, suite: Suite) -> None:
    global _bench
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt ends the main process, which ends this one
    _bench = Bench(graph, suite)


def _verdict(number: int) -> Verdict:
    return _bench.verdict(_bench.mutants[number])


class Bench:
    """A guideline with its scenarios, ready to try mutants on."""

    def __init__(self, graph: Graph, suite: Suite) -> None:
        self.graph = graph
        self.mutants = mutants(graph)
        self._compiled = compile_graph(graph)
        self._cases = [self._original(scenario) for scenario in suite.scenarios]
        self._conditions = {condition.path: condition for condition in conditions(graph)}
        self._referred = {name for condition in conditions(graph) for name in refs(condition.expr)}
        self._real = domains(graph, unreadable=True)
        self._together = _together(graph.data)

    def _original(self, scenario: Scenario) -> Case:
        """The scenario with the expectations that hold."""
        failing = {failure.expectation for failure in Case(self._compiled, scenario).failures()}
        holding = tuple(each for each in scenario.expectations if each not in failing)
        return Case(self._compiled, msgspec.structs.replace(scenario, expectations=holding))

    def verdict(self, mutant: Mutant) -> Verdict:
        """What becomes of a mutant."""
        mutated = mutant.of(self.graph)
        affected = self._affected(mutant, mutated)
        if affected:
            compiled = self._compile(mutant, mutated)
            for case in sorted(affected, key=lambda case: not _names(case.scenario, mutant.node)):
                if next(Case(compiled, case.scenario).failures(), None) is not None:
                    return Verdict(mutant=mutant, fate="killed", scenario=case.scenario.title)
        return Verdict(mutant=mutant, fate="equivalent" if self._equivalent(mutant, mutated) else "survived")

    def _compile(self, mutant: Mutant, mutated: Graph) -> Compiled:
        """The mutant, ready to be applied; what it has in common with the original is not compiled again."""
        match mutant.path:
            case ("data", int(number), *_):
                return msgspec.structs.replace(self._compiled, features=self._features(mutated.data[number]))
            case ("activities" | "guideline", *_) | ("goals", _, "due"):
                return msgspec.structs.replace(self._compiled, planning=Rules.of(mutated))
        return compile_graph(mutated, self._compiled.interest)

    def _features(self, element: DataElement) -> dict[str, Feature]:
        """The data elements, one of them mutated."""
        compiled = self._compiled
        anchors = compiled.features[element.id].anchors
        return {**compiled.features, element.id: prepare(element, compiled.interest, compiled.layout, anchors)}

    # --- which scenarios can differ ------------------------------------------------------------------

    def _affected(self, mutant: Mutant, mutated: Graph) -> Sequence[Case]:
        """The cases in which the mutant can differ from the original."""
        condition = self._condition(mutant)
        if condition is not None:
            return self._where_condition_differs(condition.expr, _at(mutated, condition.path))
        match mutant.path:
            case ("data", int(number), *_):
                return self._where_element_differs(mutated.data[number])
            case ("activities", *_):
                return [case for case in self._cases if _looks_at(case.scenario, mutant.node)]
        return self._cases

    def _condition(self, mutant: Mutant) -> Condition | None:
        """The condition that the mutant changes a part of."""
        paths = (mutant.path[:length] for length in range(2, len(mutant.path) + 1))
        return next((self._conditions[path] for path in paths if path in self._conditions), None)

    def _where_condition_differs(self, one: Expr, other: Expr) -> list[Case]:
        compiler = self._compiled.compiler
        first, second = signature(compiler, one), signature(compiler, other)
        return [case for case in self._cases if any(first(each) != second(each) for each in _all_values(case))]

    def _where_element_differs(self, element: DataElement) -> list[Case]:
        """Cases in which some data element has another value, note, day or fact: others may read this one's facts."""
        mutated, names = self._features(element), self._together[element.id]
        before, after = (
            {name: feature for name, feature in features.items() if name in names}
            for features in (self._compiled.features, mutated)
        )
        slot = mutated[element.id].slot
        return [
            case
            for case in self._cases
            if case.state.features.by_slot[slot] and self._read(case, before) != self._read(case, after)
        ]

    def _read(self, case: Case, features: dict[str, Feature]) -> tuple[object, ...]:
        """All that is read of some data elements."""
        compiled, scenario = self._compiled, case.scenario
        _, blank = compiled.settings(scenario.parameters)
        found = extract(features, compiled.interest, compiled.layout, blank, case.facts, scenario.date)
        return found.data, found.facts, found.left_out, found.stale, found.anchors

    # --- mutants that mean the same ------------------------------------------------------------------

    def _equivalent(self, mutant: Mutant, mutated: Graph) -> bool:
        """Whether the mutant surely means the same as the original for every patient, as ``docs/scenarios.md`` says."""
        condition = self._condition(mutant)
        if condition is not None:
            other = _at(mutated, condition.path)
            return same(condition.expr, other, self._real) or self._is_covered(condition, other, mutant)
        match mutant.path:
            case ("data", int(number), "low" | "high"):
                return _read_as(self.graph.data[number]) == _read_as(mutated.data[number])
            case ("data", int(number), "at_least"):
                one, other = self.graph.data[number], mutated.data[number]
                return one.at_least_over is not None and {one.at_least, other.at_least} == {1, 2}
            case ("activities", int(number), "timing", str(field)):
                return field not in _read(self.graph.activities[number].timing)
        return False

    def _is_covered(self, condition: Condition, other: Expr, mutant: Mutant) -> bool:
        """Whether a level's condition differs only where a worse level surely is true, and nothing else asks for it."""
        match condition.path:
            case ("stratifications", int(number), "levels", int(place), "when"):
                strata = self.graph.stratifications[number]
            case _:
                return False
        changed, around = (_at(self.graph, path) for path in (mutant.path, mutant.path[:-1]))
        names = set(refs(changed)) or set(refs(around))
        if len(names) != 1 or strata.id in self._referred:
            return False
        name = names.pop()
        cells = where_different(condition.expr, other, name, self._real)
        worse = [level.when for level in strata.levels[:place] if level.when is not None]
        return cells is not None and all(self._is_sure(worse, {name: cell}) for cell in cells)

    def _is_sure(self, exprs: Sequence[Expr], fixed: dict[str, Any]) -> bool:
        known = domains(self.graph, unreadable=True, fixed=fixed)
        return any(outcomes(expr, known) == {True} for expr in exprs)


def _together(elements: Sequence[DataElement]) -> dict[str, set[str]]:
    """Per data element, those that read its facts or rest on its value, with what these need to be read."""
    uses = DiGraph()
    for element in elements:
        uses.add_node(element.id)
        others = (*(name for rule in element.exclude for name in rule.after), element.not_with, element.absence.only_if)
        uses.add_edges_from((element.id, other) for other in others if other is not None)
    found = {}
    for name in uses:
        affected = {name, *ancestors(uses, name)}
        found[name] = affected.union(*(descendants(uses, each) for each in affected))
    return found


def _at(part: Any, path: Sequence[str | int]) -> Any:
    for step in path:
        part = part[step] if isinstance(step, int) else getattr(part, step)
    return part


def _names(scenario: Scenario, node: str) -> bool:
    return any(
        node in (expectation.node, f"{expectation.node}.{expectation.value}") for expectation in scenario.expectations
    )


def _looks_at(scenario: Scenario, activity: str) -> bool:
    """Whether an expectation can see when an activity is due."""
    return any(
        expectation.kind in ("collects", "notes") or (expectation.kind == "plans" and expectation.node == activity)
        for expectation in scenario.expectations
    )


def _all_values(case: Case) -> Iterator[Values]:
    yield case.state.values
    if case.state.fresh is not None:
        yield case.state.fresh


def _read_as(element: DataElement) -> tuple[Decimal | None, Decimal | None]:
    """The lowest and the highest value that is read: of the plausible range, and of the type (semantics 3.3)."""
    kind = element.type
    lows = [
        bound for bound in (element.low, kind.low, Decimal(0) if kind.kind == "count" else None) if bound is not None
    ]
    highs = [bound for bound in (element.high, kind.high) if bound is not None]
    return max(lows, default=None), min(highs, default=None)


def _read(timing: Timing) -> frozenset[str]:
    """The durations of a timing that its kind uses (semantics 5.4)."""
    match timing.kind:
        case "every":
            return frozenset({"interval", "tolerance"})
        case "once":
            return frozenset({"within", "tolerance"} if timing.within else ())
        case "season":
            return frozenset({"season"})
        case "as-needed":
            return frozenset()

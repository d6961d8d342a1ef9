"""What a guideline's scenarios reach: its levels, rows, recommendations, …, and the outcomes of its conditions.

``docs/scenarios.md`` says what is counted, and when each of it is reached.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Literal

import msgspec

from ...runtime.evaluation import NOT_APPLICABLE
from ...runtime.expression import Value, refs
from ...runtime.graph import And, AtLeast, Expr, Graph, Node, Not, Or, Ref, Span
from ...runtime.kleene import Truth
from ...runtime.load import Compiled
from ...runtime.run_scenario import Case
from .cells import Domain, domains, outcomes
from .conditions import Condition, atoms, conditions

Kind = Literal["level", "row", "recommendation", "follow-up", "exclusion", "goal", "condition"]
Outcome = Literal["reached", "recommended", "excepted", "undecided", "active", "achieved", "true", "false", "unknown"]

TRUTHS: Mapping[Truth, Outcome] = {True: "true", False: "false", None: "unknown"}


class Target(msgspec.Struct, frozen=True, kw_only=True):
    """Something that scenarios should reach, and how many of them do."""

    kind: Kind
    node: str
    """Id of the node; a level's is ``stratification.level``."""
    outcome: Outcome
    text: str
    """The author's own."""
    span: Span
    scenarios: int = 0


class Coverage(msgspec.Struct, frozen=True):
    """Every target of a guideline, in the order of kinds above and then of the graph."""

    targets: tuple[Target, ...]

    def of(self, *kinds: Kind) -> Coverage:
        """Of some kinds only."""
        return Coverage(tuple(target for target in self.targets if target.kind in kinds))

    @property
    def unreached(self) -> tuple[Target, ...]:
        """What no scenario reaches."""
        return tuple(target for target in self.targets if not target.scenarios)

    @property
    def reached(self) -> int:
        """How many targets some scenario reaches."""
        return len(self.targets) - len(self.unreached)


Probe = Callable[[Case], bool]


def measure(compiled: Compiled, cases: Iterable[Case]) -> Coverage:
    """What the cases of a guideline's scenarios reach; they are made with ``compiled``."""
    graph, known = compiled.graph, domains(compiled.graph, unreadable=False)
    return _count(
        cases,
        *_levels(graph),
        *_rows(compiled),
        *_recommendations(graph, known),
        *_follow_ups(graph),
        *_exclusions(graph),
        *_goals(graph, known),
        *_outcomes(compiled, known),
    )


def measure_results(compiled: Compiled, cases: Iterable[Case]) -> Coverage:
    """Which levels, table rows and recommendations the cases reach: what is quick enough for every check."""
    recommended = (each for each in _recommendations(compiled.graph, {}) if each[0].outcome == "recommended")
    return _count(cases, *_levels(compiled.graph), *_rows(compiled), *recommended)


def _count(cases: Iterable[Case], *probes: tuple[Target, Probe]) -> Coverage:
    counts = [0] * len(probes)
    for case in cases:
        for number, (_, probe) in enumerate(probes):
            counts[number] += probe(case)
    return Coverage(
        tuple(msgspec.structs.replace(target, scenarios=n) for (target, _), n in zip(probes, counts, strict=True))
    )


def _target(kind: Kind, node: Node, outcome: Outcome = "reached", name: str | None = None) -> Target:
    return Target(kind=kind, node=name or node.id, outcome=outcome, text=node.title, span=node.span)


def _levels(graph: Graph) -> Iterator[tuple[Target, Probe]]:
    for strata in graph.stratifications:
        for level in strata.levels:
            yield _target("level", level, name=f"{strata.id}.{level.id}"), _has_level(strata.id, level.id)


def _recommendations(graph: Graph, known: Mapping[str, Domain]) -> Iterator[tuple[Target, Probe]]:
    """Each as recommended; as excepted and undecided, where its own conditions can make it so.

    Without domains: whatever its conditions.
    """
    for node in graph.recommendations:
        possible: list[Outcome] = ["recommended"]
        if node.unless is not None:
            possible.append("excepted")
        own = [expr for expr in (node.when, node.unless) if expr is not None]
        if known and any(None in outcomes(expr, known, graph.population.when) for expr in own):
            possible.append("undecided")
        for outcome in possible:
            yield _target("recommendation", node, outcome), _has_status(node.id, outcome)


def _follow_ups(graph: Graph) -> Iterator[tuple[Target, Probe]]:
    activities = {activity.id: activity for activity in graph.activities}
    for follow_up in graph.follow_ups:
        for level, activity in follow_up.activities.items():
            yield _target("follow-up", activities[activity]), _is_followed(follow_up.stratification, level)


def _exclusions(graph: Graph) -> Iterator[tuple[Target, Probe]]:
    for node in graph.exclusions:
        yield _target("exclusion", node), _is_excluded(node.id)


def _goals(graph: Graph, known: Mapping[str, Domain]) -> Iterator[tuple[Target, Probe]]:
    """Each as active; as achieved, where it can be both set and achieved."""
    for node in graph.goals:
        yield _target("goal", node, "active"), _has_goal(node.id, "active")
        if node.achieved is not None:
            both = And(args=(node.when, node.achieved))
            if True in outcomes(both, known, graph.population.when):
                yield _target("goal", node, "achieved"), _has_goal(node.id, "achieved")


def _has_level(strata: str, level: str) -> Probe:
    return lambda case: any(
        result.stratification == strata and result.level == level for result in case.evaluation.strata
    )


def _has_status(recommendation: str, status: str) -> Probe:
    return lambda case: any(
        result.recommendation == recommendation and result.status == status
        for result in case.evaluation.recommendations
    )


def _is_followed(strata: str, level: str) -> Probe:
    """4.5 and 5.1: the overriding level, for patients who are included."""

    def probe(case: Case) -> bool:
        if not case.evaluation.population.status.startswith("included"):
            return False
        for result in case.evaluation.strata:
            if result.stratification == strata:
                return level == (result.level if result.override is None else result.override.level)
        return False

    return probe


def _is_excluded(exclusion: str) -> Probe:
    return lambda case: case.evaluation.population.exclusion == exclusion


def _has_goal(goal: str, status: str) -> Probe:
    return lambda case: any(result.goal == goal and result.status == status for result in case.evaluation.goals)


# --- conditions --------------------------------------------------------------------------------------


def _rows(compiled: Compiled) -> Iterator[tuple[Target, Probe]]:
    """Table rows: reached where the row is true for a patient whom the guideline is, or may be, for."""
    for table in compiled.graph.tables:
        for row in table.rows:
            text = f"| {' | '.join(row.cells)} => {row.result}"
            target = Target(kind="row", node=table.id, outcome="reached", text=text, span=row.span)
            yield target, _comes_to(compiled.compiler.value(row.when), True, always=False)


def _outcomes(compiled: Compiled, known: Mapping[str, Domain]) -> Iterator[tuple[Target, Probe]]:
    """The outcomes that each condition, and each atom of it, can have."""
    deciding = _deciding_population(compiled.graph)
    for condition in conditions(compiled.graph):
        always = condition.node in deciding
        for expr in _parts(condition, compiled.graph):
            value = compiled.compiler.value(expr)
            possible = outcomes(expr, known, None if always else compiled.graph.population.when)
            for truth, outcome in TRUTHS.items():
                if truth in possible:
                    target = Target(
                        kind="condition",
                        node=condition.node,
                        outcome=outcome,
                        text=expr.text or "",
                        span=condition.place(expr),
                    )
                    yield target, _comes_to(value, truth, always=always)


def _parts(condition: Condition, graph: Graph) -> Iterator[Expr]:
    """The condition itself, if it is put together from others, and its atoms.

    A definition named by itself is no atom: its outcomes are counted once, where it is declared. A definition that is
    no truth value has none.
    """
    expr = condition.expr
    if condition.part == "expr" and not _is_truth(condition, graph):
        return
    names = {definition.id for definition in graph.definitions}
    found = list(atoms(expr))
    if isinstance(expr, Not | And | Or | AtLeast) and found != [expr]:
        yield expr
    for atom in found:
        if not (isinstance(atom, Ref) and atom.node in names):
            yield atom


def _is_truth(condition: Condition, graph: Graph) -> bool:
    return graph.definitions[int(condition.path[1])].type.kind == "boolean"


def _deciding_population(graph: Graph) -> frozenset[str]:
    """What decides whether the guideline is for a patient; all else matters only to patients it is for."""
    exprs = {node.id: node.expr for node in graph.definitions}
    found: set[str] = set()
    waiting = [graph.population.id, *(node.id for node in graph.exclusions)]
    start = {graph.population.id: (graph.population.when,), **{node.id: (node.when,) for node in graph.exclusions}}
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        own = start.get(name, (exprs[name],) if name in exprs else ())
        waiting += [each for expr in own for each in refs(expr)]
    return frozenset(found)


def _comes_to(value: Value, truth: Truth, *, always: bool) -> Probe:
    if always:
        return lambda case: value(case.state.values) is truth
    return lambda case: case.evaluation.population.status not in NOT_APPLICABLE and value(case.state.values) is truth

"""Decision graph → a compiled guideline: what is the same for every patient is worked out here, once."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple

import msgspec

from .expression import Compiler, Layout, Mask, Named, Owner, Tell, Value, Values, literal
from .facts.interest import Interest
from .features import Feature, prepare, text
from .graph import (
    Definition,
    Exclusion,
    Expr,
    Goal,
    Graph,
    GraphError,
    Level,
    Parameter,
    Recommendation,
    Stratification,
    Table,
    ValueType,
    decode,
)
from .plan.model import RecommendationResult
from .plan.rules import Rules
from .unusable import Unusable


class ParameterError(Unusable):
    """A run names a parameter the guideline does not have, or gives one a value it cannot have (semantics 1.5).

    ``code``: ``unknown-parameter``, or ``parameter-`` and the parameter's type.
    """


class Condition(msgspec.Struct, frozen=True):
    """A compiled boolean expression."""

    value: Value
    missing: Mask
    settled: Mask
    because: Tell


class Rung(NamedTuple):
    """A level that has a condition."""

    level: Level
    when: Condition


class Strata(msgspec.Struct, frozen=True, kw_only=True):
    """A compiled stratification: its levels with a condition, worst first, and the one for "cannot be decided"."""

    node: Stratification
    rungs: tuple[Rung, ...]
    undecided: Level
    minimum: Condition | None

    @property
    def best(self) -> int:
        """Number of the best level."""
        return len(self.rungs) - 1

    def judge(self, values: Values) -> tuple[int | None, tuple[int, ...]]:
        """The first level that is true, and those before it (of all, if none is) that are unknown (4.3), by number."""
        unknown: list[int] = []
        for number, rung in enumerate(self.rungs):
            true = rung.when.value(values)
            if true is True:
                return number, tuple(unknown)
            if true is None:
                unknown.append(number)
        return None, tuple(unknown)

    def level(self, values: Values) -> str | None:
        """Its value in an expression (4.3): the level, when no worse one is unknown."""
        true, unknown = self.judge(values)
        if true is None or unknown:
            return None
        return self.rungs[true].level.id


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """A compiled recommendation. ``result`` is given what depends on the patient; ``not_applicable`` is whole."""

    node: Recommendation
    when: Condition
    unless: Condition | None
    result: Callable[..., RecommendationResult]
    not_applicable: RecommendationResult


class Compiled(msgspec.Struct, frozen=True, kw_only=True):
    """A guideline ready to be applied: immutable, and reusable for any number of patients and dates."""

    graph: Graph
    planning: Rules
    interest: Interest
    layout: Layout
    compiler: Compiler
    features: Mapping[str, Feature]
    """By data element, in the graph's order."""
    blank: Values
    """Values before there is a patient: parameters, and closed-world values that hold without condition."""
    parameters: Mapping[str, str]
    """The guideline's own parameter values, as text."""
    logic: tuple[tuple[int, Value], ...]
    """Definitions, tables and stratifications in evaluation order, each with the place of its value."""
    population: Condition
    confirmed: Condition | None
    exclusions: tuple[tuple[Exclusion, Condition], ...]
    strata: tuple[Strata, ...]
    advice: tuple[Advice, ...]
    no_advice: tuple[RecommendationResult, ...]
    """The recommendations for a patient the guideline is not for."""
    goals: tuple[tuple[Goal, Condition, Condition | None], ...]
    findings: tuple[tuple[Definition | Table, int, Mask], ...]
    """Titled definitions that are not boolean, and tables, each with the place of its value."""
    conflicts: Mapping[str, Callable[[Values], bool]]
    """By table: whether two true rows have different results (4.2)."""
    activity_slots: tuple[tuple[str, int], ...]
    """Each activity with its slot in the interest."""

    def settings(self, parameters: Mapping[str, str] | None) -> tuple[Mapping[str, str], Values]:
        """The parameters of a run, and the values to start from.

        Raises:
            ParameterError: an unknown parameter, or a value that is not of its type.
        """
        if not parameters:
            return self.parameters, self.blank
        known = {parameter.id: parameter for parameter in self.graph.parameters}
        blank = self.blank.copy()
        for name, written in parameters.items():
            if name not in known:
                names = ", ".join(known) or "–"
                raise ParameterError("unknown-parameter", name=name, guideline=self.graph.guideline.id, names=names)
            blank[self.layout.index[name]] = _read(known[name], written)
        return {**self.parameters, **parameters}, blank

    def run(self, values: Values) -> None:
        """Fill in the values of the logic nodes."""
        for index, value in self.logic:
            values[index] = value(values)


def load(data: bytes) -> Compiled:
    """Read a decision graph and compile it.

    Raises:
        GraphError: not a decision graph this version can apply, or changed since it was compiled.
    """
    return compile_graph(decode(data))


def compile_graph(graph: Graph, interest: Interest | None = None) -> Compiled:
    """Compile a decision graph.

    Args:
        graph: the decision graph.
        interest: what :meth:`Interest.of` gives for a graph with the same nodes, sources and codes, if that is known.

    Raises:
        GraphError: the graph's parts do not fit together.
    """
    try:
        return _compile(graph, interest or Interest.of(graph))
    except KeyError as error:
        raise GraphError(f"nothing in the graph, or nothing earlier in its order, is called {error}") from error


def _compile(graph: Graph, interest: Interest) -> Compiled:
    nodes: tuple[Named, ...] = (
        *graph.parameters,
        *graph.data,
        *graph.definitions,
        *graph.tables,
        *graph.stratifications,
    )
    known = {node.id: node for node in nodes}
    layout = Layout(known[name] for name in graph.order)
    compiler = Compiler(layout)
    anchors = {activity.timing.after for activity in graph.activities}
    data = {element.id: element for element in graph.data}
    blank = layout.blank()
    for parameter in graph.parameters:
        blank[layout.index[parameter.id]] = literal(parameter.value)
    for element in graph.data:
        if element.absence.value is not None and element.absence.only_if is None:
            blank[layout.index[element.id]] = literal(element.absence.value)

    def condition(expr: Expr, owner: Owner) -> Condition:
        return Condition(
            compiler.value(expr), compiler.missing(expr), compiler.settled(expr), compiler.because(expr, owner)
        )

    def optional(expr: Expr | None, owner: Owner) -> Condition | None:
        return None if expr is None else condition(expr, owner)

    strata = tuple(_strata(node, condition) for node in graph.stratifications)
    advice = tuple(
        _advice(node, condition(node.when, Owner()), optional(node.unless, Owner())) for node in graph.recommendations
    )
    levels = {each.node.id: each.level for each in strata}
    logic = []
    for name in graph.order:
        match known[name]:
            case Definition(expr=expr):
                logic.append((layout.index[name], compiler.value(expr)))
            case Table() as table:
                logic.append((layout.index[name], compiler.table(table)))
            case Stratification():
                logic.append((layout.index[name], levels[name]))
    population = Owner.of(graph.population)
    return Compiled(
        graph=graph,
        planning=Rules.of(graph),
        interest=interest,
        layout=layout,
        compiler=compiler,
        features={name: prepare(data[name], interest, layout, name in anchors) for name in layout.elements},
        blank=blank,
        parameters={parameter.id: _written(literal(parameter.value)) for parameter in graph.parameters},
        logic=tuple(logic),
        population=condition(graph.population.when, population),
        confirmed=optional(graph.population.confirmed, population),
        exclusions=tuple((node, condition(node.when, Owner.of(node))) for node in graph.exclusions),
        strata=strata,
        advice=advice,
        no_advice=tuple(each.not_applicable for each in advice),
        goals=tuple((node, condition(node.when, Owner()), optional(node.achieved, Owner())) for node in graph.goals),
        findings=tuple(_findings(graph.order, known, layout, compiler)),
        conflicts={table.id: compiler.conflict(table) for table in graph.tables},
        activity_slots=tuple((activity.id, interest.slots[activity.id]) for activity in graph.activities),
    )


def _strata(node: Stratification, condition: Callable[[Expr, Owner], Condition]) -> Strata:
    undecided = [level for level in node.levels if level.when is None]
    if len(undecided) != 1:
        raise GraphError(
            f"stratification {node.id} needs one level for what cannot be decided, and has {len(undecided)}"
        )
    return Strata(
        node=node,
        rungs=tuple(
            Rung(level, condition(level.when, Owner(None, level.citations, level.evidence)))
            for level in node.levels
            if level.when is not None
        ),
        undecided=undecided[0],
        minimum=None if node.minimum is None else condition(node.minimum, Owner()),
    )


def _advice(node: Recommendation, when: Condition, unless: Condition | None) -> Advice:
    not_applicable = RecommendationResult(
        recommendation=node.id, title=node.title, element=node.element, status="not-applicable", number=node.number
    )
    whole = msgspec.structs.replace(
        not_applicable,
        strength=node.strength,
        direction=node.direction,
        certainty=node.certainty,
        grading=node.grading,
        citations=node.citations,
        evidence=node.evidence,
        rationale=node.rationale,
    )
    result = partial(msgspec.structs.replace, whole)
    return Advice(node=node, when=when, unless=unless, result=result, not_applicable=not_applicable)


def _findings(
    order: Iterable[str], known: Mapping[str, Named], layout: Layout, compiler: Compiler
) -> Iterable[tuple[Definition | Table, int, Mask]]:
    for name in order:
        node = known[name]
        match node:
            case Definition(type=ValueType(kind=kind), title=title) if kind != "boolean" and title:
                yield node, layout.index[name], compiler.missing_of(name)
            case Table():
                yield node, layout.index[name], compiler.missing_of(name)


# --- parameters ----------------------------------------------------------------------------------------


def _written(value: Any) -> str:
    """A parameter's value as text, as :func:`_read` reads it."""
    written = text(value)
    if isinstance(written, bool):
        return "ja" if written else "nej"
    return written


_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)


def _read(parameter: Parameter, written: str) -> Any:
    kind = parameter.type
    match kind.kind:
        case "boolean" if written in ("ja", "nej"):
            return written == "ja"
        case "choice" if written in kind.options:
            return written
        case "date":
            try:
                return dt.date.fromisoformat(written)
            except ValueError:
                pass
        case "quantity" | "count" | "scale" if _DECIMAL.fullmatch(written):
            value = Decimal(written)
            whole = kind.kind != "count" or (value >= 0 and value == value.to_integral_value())
            if whole and (kind.low is None or value >= kind.low) and (kind.high is None or value <= kind.high):
                return value
    raise ParameterError(
        f"parameter-{kind.kind}",
        name=parameter.id,
        text=written,
        options=", ".join(kind.options),
        low=kind.low,
        high=kind.high,
        unit=kind.unit or "1",
    )

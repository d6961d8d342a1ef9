"""The decision graph as a networkx ``DiGraph``: every named node, and an edge from what is used to what uses it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ....runtime import graph as dg

if TYPE_CHECKING:
    import networkx as nx


def to_networkx(graph: dg.Graph) -> nx.DiGraph[str]:
    """Nodes and edges in the graph's own order.

    A node has ``kind``, ``title``, ``evidence`` and, where the guideline says it, ``text`` (the author's condition),
    ``number`` and ``element``; levels are nodes called ``stratification.level``. An edge has ``kind``: ``reads`` (value
    set → data element or activity), ``uses`` (value → what is computed or decided from it), ``level`` (stratification →
    level), ``excludes``, ``plans`` (what asks → activity), ``resolves`` (undecided recommendation → activity),
    ``promotes`` (recommendation → goal), ``collects`` (activity → data element).
    """
    import networkx as nx

    found: nx.DiGraph[str] = nx.DiGraph(guideline=graph.guideline.id, version=graph.guideline.version)
    for node, kind, attributes in _nodes(graph):
        found.add_node(node, kind=kind, **attributes)
    for source, target, kind in _edges(graph):
        found.add_edge(source, target, kind=kind)
    return found


def level_name(stratification: dg.Stratification, level: str) -> str:
    """What the node of a level is called: levels are named within their stratification only."""
    return f"{stratification.id}.{level}"


def references(expr: dg.Expr | None) -> tuple[str, ...]:
    """The nodes an expression refers to, in the order written, each once."""
    return tuple(dict.fromkeys(_references(expr))) if expr is not None else ()


def _references(expr: dg.Expr) -> Iterator[str]:
    match expr:
        case dg.Ref(node=node):
            yield node
        case dg.Not() | dg.OneOf() | dg.Known() | dg.Missing():
            yield from _references(expr.arg)
        case dg.Compare() | dg.Arithmetic():
            yield from _references(expr.left)
            yield from _references(expr.right)
        case dg.And() | dg.Or() | dg.AtLeast():
            for arg in expr.args:
                yield from _references(arg)


def _nodes(graph: dg.Graph) -> Iterator[tuple[str, str, dict[str, str]]]:
    plain: tuple[tuple[str, tuple[dg.Node, ...]], ...] = (
        ("value-set", graph.value_sets),
        ("parameter", graph.parameters),
        ("data-element", graph.data),
        ("definition", graph.definitions),
        ("table", graph.tables),
        ("population", (graph.population,)),
        ("exclusion", graph.exclusions),
        ("stratification", graph.stratifications),
        ("activity", graph.activities),
        ("goal", graph.goals),
        ("recommendation", graph.recommendations),
    )
    for kind, nodes in plain:
        for node in nodes:
            yield node.id, kind, _attributes(node)
    for stratification in graph.stratifications:
        for level in stratification.levels:
            yield level_name(stratification, level.id), "level", _attributes(level)


def _attributes(node: dg.Node) -> dict[str, str]:
    attributes = {"title": node.title, "evidence": node.evidence.status}
    match node:
        case dg.Definition():
            text = node.expr.text
        case dg.Population() | dg.Exclusion() | dg.Recommendation() | dg.Goal():
            text = node.when.text
        case dg.Level():
            text = node.when.text if node.when is not None else None
        case _:
            text = None
    if text:
        attributes["text"] = text
    if isinstance(node, dg.Recommendation):
        attributes |= {key: value for key, value in (("number", node.number), ("element", node.element)) if value}
    return attributes


def _edges(graph: dg.Graph) -> Iterator[tuple[str, str, str]]:
    yield from _data_edges(graph)
    yield from _logic_edges(graph)
    yield from _planning_edges(graph)


def _data_edges(graph: dg.Graph) -> Iterator[tuple[str, str, str]]:
    for element in graph.data:
        for value_set in _value_sets(element):
            yield value_set, element.id, "reads"
        used = [element.absence.only_if, element.not_with, *(name for item in element.exclude for name in item.after)]
        for name in used:
            if name is not None:
                yield name, element.id, "uses"
    for activity in graph.activities:
        for source in activity.completed_by:
            if source.value_set is not None:
                yield source.value_set, activity.id, "reads"
        if activity.timing.after is not None:
            yield activity.timing.after, activity.id, "uses"


def _value_sets(element: dg.DataElement) -> tuple[str, ...]:
    named = [source.value_set for source in element.sources if source.value_set is not None]
    named += [offset.value_set for offset in element.offsets]
    named += [answer.value_set for answer in element.answers]
    return tuple(dict.fromkeys(named))


def _logic_edges(graph: dg.Graph) -> Iterator[tuple[str, str, str]]:
    for definition in graph.definitions:
        yield from _uses(definition.id, definition.expr)
    for table in graph.tables:
        yield from ((name, table.id, "uses") for name in table.inputs)
        for row in table.rows:
            yield from _uses(table.id, row.when)
    yield from _uses(graph.population.id, graph.population.when, graph.population.confirmed)
    for exclusion in graph.exclusions:
        yield from _uses(exclusion.id, exclusion.when)
        yield exclusion.id, graph.population.id, "excludes"
    for stratification in graph.stratifications:
        yield from _uses(stratification.id, stratification.minimum)
        if stratification.override is not None:
            yield stratification.override.value_set, stratification.id, "reads"
        for level in stratification.levels:
            yield from _uses(level_name(stratification, level.id), level.when)
            yield stratification.id, level_name(stratification, level.id), "level"
    for goal in graph.goals:
        yield from _uses(goal.id, goal.when, goal.achieved)


def _planning_edges(graph: dg.Graph) -> Iterator[tuple[str, str, str]]:
    stratifications = {stratification.id: stratification for stratification in graph.stratifications}
    for recommendation in graph.recommendations:
        yield from _uses(recommendation.id, recommendation.when, recommendation.unless)
        yield graph.population.id, recommendation.id, "uses"
        on_unknown = recommendation.on_unknown.activities if recommendation.on_unknown else ()
        for activity in recommendation.activities:
            yield recommendation.id, activity, "plans"
        for activity in on_unknown:
            if activity not in recommendation.activities:
                yield recommendation.id, activity, "resolves"
        for goal in recommendation.goals:
            yield recommendation.id, goal, "promotes"
    for follow_up in graph.follow_ups:
        for level, activity in follow_up.activities.items():
            yield level_name(stratifications[follow_up.stratification], level), activity, "plans"
    for item in graph.activities:
        for element in item.collects:
            yield item.id, element, "collects"


def _uses(user: str, *exprs: dg.Expr | None) -> Iterator[tuple[str, str, str]]:
    for expr in exprs:
        for name in references(expr):
            yield name, user, "uses"

"""The libraries of a guideline: facts, which all guidelines share; data, which describes the patient; decisions."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator

from ....runtime import graph as dg
from ....runtime.canonical import fhir_id
from ....runtime.expression import refs
from . import ast, facts
from .decisions import Decisions
from .elements import Elements, literal, value_type
from .logic import Logic, definition

DATA, DECISIONS = "Data", "Decisions"


def libraries(graph: dg.Graph) -> tuple[ast.Library, ast.Library, ast.Library]:
    """The libraries of facts, of data and of decisions, each after those it includes."""
    return facts.library(), _data(graph), _decisions(graph)


def library_name(graph: dg.Graph, part: str) -> str:
    """A library's name: letters and digits only, as Using CQL with FHIR wants it (2.0.0, conformance 2.1)."""
    words = fhir_id(graph.guideline.id).replace("-", " ").split()
    return "".join(word[:1].upper() + word[1:] for word in words) + part


def _data(graph: dg.Graph) -> ast.Library:
    elements = Elements(graph)
    stale, decided = resting_on_stale(graph), resting_on_levels(graph)
    defines = list(elements.defines())
    for node in graph.data:
        defines.append(Logic(graph).missing_define(node))
        if node.id in stale:
            logic = Logic(graph, stale)
            condition = None if node.absence.only_if is None else logic.name(node.absence.only_if)
            fresh = elements.fresh(node, condition)
            defines.append(ast.Define(logic.name(node.id), fresh, value_type(node.type), place=node.span))
            defines.append(logic.missing_define(node))
    defines += _definitions(graph, stale, [name for name in _logic_order(graph) if name not in decided])
    return ast.Library(
        name=library_name(graph, DATA),
        version=graph.guideline.version,
        includes=(ast.Include(facts.NAME, facts.VERSION, "Facts"),),
        parameters=_parameters(graph),
        functions=elements.functions(),
        defines=tuple(defines),
        comment=_heading(graph, "hvad der er sandt om patienten"),
    )


def _decisions(graph: dg.Graph) -> ast.Library:
    stale, decided = resting_on_stale(graph), resting_on_levels(graph)
    strata = {node.id for node in graph.stratifications}
    defines = list(Decisions(graph, stale, asked_what_settles(graph)).defines())
    defines += _definitions(graph, stale, [name for name in _logic_order(graph) if name in decided - strata])
    foreign = _used(defines) - {define.name for define in defines}
    aliases = [
        dataclasses.replace(define, expr=ast.Ref(define.name, DATA), comment=())
        for define in _data(graph).defines
        if define.name in foreign
    ]
    return ast.Library(
        name=library_name(graph, DECISIONS),
        version=graph.guideline.version,
        includes=(
            ast.Include(facts.NAME, facts.VERSION, "Facts"),
            ast.Include(library_name(graph, DATA), graph.guideline.version, DATA),
        ),
        parameters=_parameters(graph),
        defines=(*aliases, *defines),
        comment=_heading(graph, "hvad der anbefales, planlægges og indhentes"),
    )


def _heading(graph: dg.Graph, about: str) -> tuple[str, ...]:
    guideline = graph.guideline
    return (
        f"{guideline.title}, version {guideline.version} ({guideline.status}): {about}.",
        *([guideline.disclaimer] if guideline.disclaimer else []),
        "Numrene er regler i docs/semantics.md.",
    )


def _parameters(graph: dg.Graph) -> tuple[ast.Declared, ...]:
    given = (ast.Declared(node.id, value_type(node.type), literal(node.value), node.span) for node in graph.parameters)
    return (ast.Declared("Today", ast.DATE), *given)


def _definitions(graph: dg.Graph, stale: frozenset[str], names: Iterable[str]) -> Iterator[ast.Define]:
    nodes: dict[str, dg.Definition | dg.Table] = {node.id: node for node in graph.definitions}
    nodes |= {node.id: node for node in graph.tables}
    settling = asked_what_settles(graph)
    for name in names:
        for logic in (Logic(graph), Logic(graph, stale)) if name in stale else (Logic(graph),):
            yield definition(logic, nodes[name])
            yield logic.missing_define(nodes[name])
        if name in settling:
            yield Logic(graph).settling_define(nodes[name])


def _logic_order(graph: dg.Graph) -> list[str]:
    logic = {node.id for node in (*graph.definitions, *graph.tables)}
    return [name for name in graph.order if name in logic]


def resting_on_stale(graph: dg.Graph) -> frozenset[str]:
    """The nodes whose value may rest on stale data (4.4)."""
    return _closure(graph, {node.id for node in graph.data if node.fetch.grace is not None})


def resting_on_levels(graph: dg.Graph) -> frozenset[str]:
    """The stratifications, and the nodes that read one."""
    return _closure(graph, {node.id for node in graph.stratifications})


def asked_what_settles(graph: dg.Graph) -> frozenset[str]:
    """The nodes of which it is asked what settles them: those that a ``minimum`` reads (4.4), however deep."""
    uses = _uses(graph)
    todo = [name for node in graph.stratifications if node.minimum is not None for name in refs(node.minimum)]
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += uses.get(name, ())
    return frozenset(found)


def _closure(graph: dg.Graph, start: set[str]) -> frozenset[str]:
    found = set(start)
    uses = _uses(graph)
    for name in graph.order:
        if uses.get(name, set()) & found:
            found.add(name)
    return frozenset(found)


def _uses(graph: dg.Graph) -> dict[str, set[str]]:
    """The nodes that each node's own expressions read."""
    uses: dict[str, set[str]] = {
        node.id: {node.absence.only_if} for node in graph.data if node.absence.only_if is not None
    }
    uses |= {node.id: set(refs(node.expr)) for node in graph.definitions}
    uses |= {node.id: {name for row in node.rows for name in refs(row.when)} for node in graph.tables}
    uses |= {
        node.id: {name for level in node.levels if level.when is not None for name in refs(level.when)}
        | (set(refs(node.minimum)) if node.minimum is not None else set())
        for node in graph.stratifications
    }
    return uses


def _used(defines: Iterable[ast.Define]) -> set[str]:
    """The names of definitions of the same library that definitions refer to."""
    nodes = ast.walk(tuple(define.expr for define in defines))
    return {node.name for node in nodes if isinstance(node, ast.Ref) and node.library is None}

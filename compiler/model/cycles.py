"""Which names a declaration's expressions use, and in which order declarations can be evaluated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from ..diagnostics.diagnostic import Label
from ..syntax import tree
from .guideline import Slots, Symbol
from .reporter import Reporter

DEPENDENT = (tree.DataElement, tree.Definition, tree.Table, tree.Stratification)


def names_in(node: object) -> Iterator[tree.Name]:
    """Every name anywhere below a node, options of choices included."""
    if isinstance(node, tree.Name):
        yield node
    elif isinstance(node, tuple):
        for item in node:
            yield from names_in(item)
    elif is_dataclass(node):
        for field in fields(node):
            if field.name != "span":
                yield from names_in(getattr(node, field.name))


def expressions_of(declaration: tree.Node) -> tuple[object, ...]:
    """What a data element (its ``hvis``), definition, table or stratification is computed from."""
    match declaration:
        case tree.DataElement(slots=slots):
            absence = Slots(slots).value("fravær", tree.Absence)
            return (absence.only_if,) if absence is not None else ()
        case tree.Definition(expr=expr):
            return (expr,)
        case tree.Table(inputs=inputs, rows=rows):
            return (*inputs, *(row.cells for row in rows))
        case tree.Stratification(levels=levels, slots=slots):
            return (*(level.when for level in levels), *(s.values for s in slots if s.key == "minimum"))
        case _:
            return ()


def definition_order(
    guideline: tree.Guideline, symbols: Mapping[str, Symbol], reporter: Reporter
) -> tuple[tree.Definition, ...]:
    """The definitions, each after the definitions it uses. A cycle is reported once, with every edge of it."""
    import networkx as nx

    graph = nx.DiGraph()
    for declaration in guideline.declarations:
        if not isinstance(declaration, DEPENDENT) or symbols[declaration.name.text].declaration is not declaration:
            continue
        graph.add_node(declaration.name.text)
        for name in names_in(expressions_of(declaration)):
            used = symbols.get(name.text)
            if used is not None and isinstance(used.declaration, DEPENDENT):
                graph.add_edge(name.text, declaration.name.text, at=name.span)
    # Options of a choice may be spelt like a declaration; such a name is not a use, and resolving says so. Here it
    # could
    # at most make an order stricter than needed.
    broken = [c for c in nx.strongly_connected_components(graph) if len(c) > 1 or any(graph.has_edge(n, n) for n in c)]
    for component in sorted(broken, key=min):
        edges = sorted((data["at"], used) for used, _, data in graph.subgraph(component).edges(data=True))
        labels = [Label(span, "uses") for span, _ in edges]
        first = min(symbols[name].span for name in component)
        reporter.report("KR103", first, *labels, names=", ".join(sorted(component)))
    condensed = nx.condensation(graph)
    ordered = [
        name
        for component in nx.lexicographical_topological_sort(
            condensed, key=lambda c: min(condensed.nodes[c]["members"])
        )
        for name in sorted(condensed.nodes[component]["members"])
    ]
    declarations = (symbols[name].declaration for name in ordered)
    return tuple(d for d in declarations if isinstance(d, tree.Definition))

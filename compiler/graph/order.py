"""The order of evaluation: every value after the values it is computed from."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from ...runtime import graph


def references(part: object) -> Iterator[str]:
    """The nodes an expression (or anything holding expressions) refers to."""
    if isinstance(part, graph.Ref):
        yield part.node
    elif isinstance(part, tuple):
        for item in part:
            yield from references(item)
    elif isinstance(part, msgspec.Struct):
        for name in part.__struct_fields__:
            yield from references(getattr(part, name))


def evaluation_order(
    parameters: tuple[graph.Parameter, ...],
    data: tuple[graph.DataElement, ...],
    definitions: tuple[graph.Definition, ...],
    tables: tuple[graph.Table, ...],
    stratifications: tuple[graph.Stratification, ...],
) -> tuple[str, ...]:
    """Ids of all value nodes in evaluation order; among those that are free to stand anywhere, the author's order
    holds.
    """
    import networkx as nx

    nodes = (*parameters, *data, *definitions, *tables, *stratifications)
    rank = {node.id: position for position, node in enumerate(nodes)}
    edges = nx.DiGraph()
    edges.add_nodes_from(rank)
    for node in nodes:
        edges.add_edges_from((used, node.id) for used in references(node))
        if isinstance(node, graph.DataElement) and node.absence.only_if is not None:
            edges.add_edge(node.absence.only_if, node.id)
    return tuple(nx.lexicographical_topological_sort(edges, key=rank.__getitem__))

"""The order of evaluation: every value after the values it is computed from."""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import TopologicalSorter

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
    """Ids of all value nodes in evaluation order; the same guideline always gives the same one."""
    nodes = (*parameters, *data, *definitions, *tables, *stratifications)
    order: TopologicalSorter[str] = TopologicalSorter()
    for node in nodes:
        order.add(node.id, *references(node))
        if isinstance(node, graph.DataElement) and node.absence.only_if is not None:
            order.add(node.id, node.absence.only_if)
    return tuple(order.static_order())

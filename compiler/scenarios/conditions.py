"""The conditions of a decision graph, each with where it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from ...runtime.expression import children
from ...runtime.graph import And, AtLeast, Expr, Graph, Node, Not, Or, Span

Path = tuple[str | int, ...]
"""How to get from a graph to a part of it: names of fields, and positions in tuples."""


class Condition(msgspec.Struct, frozen=True):
    """An expression that stands by itself in a graph: a definition, a table row, a ``når``, …"""

    path: Path
    node: str
    """Id of the node it belongs to; a level's is ``stratification.level``."""
    expr: Expr
    span: Span

    @property
    def part(self) -> str:
        """The field it stands in: ``when``, ``expr``, ``unless``, …"""
        return str(self.path[-1])

    def place(self, expr: Expr) -> Span:
        """Where a part of the condition stands."""
        return expr.span or self.span


def conditions(graph: Graph) -> Iterator[Condition]:
    """Every condition of a graph; definitions that are no truth value too."""
    yield from _of(graph.population, ("population",), ("when", "confirmed"))
    for field, parts in (
        ("exclusions", ("when",)),
        ("definitions", ("expr",)),
        ("goals", ("when", "achieved")),
        ("recommendations", ("when", "unless")),
        ("stratifications", ("minimum",)),
    ):
        for number, node in enumerate(getattr(graph, field)):
            yield from _of(node, (field, number), parts)
    for number, strata in enumerate(graph.stratifications):
        for place, level in enumerate(strata.levels):
            yield from _of(level, ("stratifications", number, "levels", place), ("when",), f"{strata.id}.{level.id}")
    for number, table in enumerate(graph.tables):
        for place, row in enumerate(table.rows):
            yield Condition(("tables", number, "rows", place, "when"), table.id, row.when, row.span)


def _of(node: Node, path: Path, parts: Iterable[str], name: str | None = None) -> Iterator[Condition]:
    for part in parts:
        expr = getattr(node, part)
        if expr is not None:
            yield Condition((*path, part), name or node.id, expr, node.span)


def atoms(expr: Expr) -> Iterator[Expr]:
    """The truth values that ``og``, ``eller``, ``ikke`` and ``mindst n af`` put together, in the author's order.

    A range in one table cell is one atom: its two halves have no text of their own.
    """
    if isinstance(expr, Not) and expr.arg.text is not None:
        yield from atoms(expr.arg)
    elif isinstance(expr, And | Or | AtLeast) and any(arg.text is not None for arg in expr.args):
        for arg in expr.args:
            yield from atoms(arg)
    else:
        yield expr


def within(expr: Expr) -> Iterator[Expr]:
    """The expression and everything in it."""
    yield expr
    for child in children(expr):
        yield from within(child)

"""Which comparisons keep a patient out of a condition, and which other bound would let the patient in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from msgspec.structs import replace

from ...runtime.expression import Values, children
from ...runtime.graph import (
    And,
    AtLeast,
    Compare,
    DataElement,
    Definition,
    Expr,
    Graph,
    Node,
    Number,
    Or,
    Ref,
    Stratification,
    Table,
)
from .logic import Logic

Part = tuple[str, Expr]
"""A level or row by what the author calls it, and its condition."""


class Edit(NamedTuple):
    """A comparison as it could be written instead, in a level or row."""

    part: str
    old: Compare
    new: Compare


def parts(node: Node) -> list[Part]:
    """The levels or rows of a stratification or table that have a condition."""
    match node:
        case Table(rows=rows):
            return [(" | ".join(row.cells), row.when) for row in rows]
        case Stratification(levels=levels):
            return [(level.id, level.when) for level in levels if level.when is not None]
        case _:
            return []


def against(logic: Logic, condition: Expr, values: Values) -> list[Expr]:
    """The fewest comparisons that keep a condition from being true for a patient; none, if it is true."""
    evaluate: Callable[[Expr], Any] = lambda expr: logic.runtime.compiler.value(expr)(values)  # noqa: E731

    def found(expr: Expr) -> list[Expr]:
        if evaluate(expr) is True:
            return []
        match expr:
            case And(args=args):
                return [each for arg in args for each in found(arg)]
            case Or(args=args):
                return min((found(arg) for arg in args), key=len)
            case AtLeast(n=n, args=args):
                ways = sorted((found(arg) for arg in args), key=len)
                return [each for way in ways[:n] for each in way]
            case Ref(node=name) if isinstance(node := logic.nodes[name], Definition) and not logic.ordered(expr):
                return found(node.expr)
            case _:
                return [expr]

    return found(condition)


def about(logic: Logic, expr: Expr) -> str | None:
    """The data element that a comparison compares with a number; none for anything else."""
    match expr:
        case Compare(left=Ref(node=name), right=Number()) | Compare(left=Number(), right=Ref(node=name)):
            return name if isinstance(logic.nodes[name], DataElement) else None
        case _:
            return None


def bounds_on(logic: Logic, condition: Expr, name: str) -> Iterator[tuple[Compare, Decimal]]:
    """The comparisons of a data element with a number within a condition, definitions followed."""
    for expr in _within(logic, condition):
        if about(logic, expr) == name and isinstance(expr, Compare):
            limit = expr.right if isinstance(expr.right, Number) else expr.left
            assert isinstance(limit, Number)
            yield expr, limit.value


def _within(logic: Logic, expr: Expr) -> Iterator[Expr]:
    yield expr
    match expr:
        case Ref(node=name) if isinstance(node := logic.nodes[name], Definition):
            yield from _within(logic, node.expr)
        case _:
            for child in children(expr):
                yield from _within(logic, child)


def _alone(logic: Logic, condition: Expr, values: Values) -> Iterator[Expr]:
    """The comparisons each of which, were it true, would make a condition true that is not."""
    evaluate = logic.runtime.compiler.value
    open_args = [arg for arg in children(condition) if evaluate(arg)(values) is not True]
    match condition:
        case And() if len(open_args) == 1:
            yield from _alone(logic, open_args[0], values)
        case Or() | AtLeast(n=1):
            for arg in open_args:
                yield from _alone(logic, arg, values)
        case AtLeast(n=n, args=args) if len(args) - len(open_args) == n - 1:
            for arg in open_args:
                yield from _alone(logic, arg, values)
        case Ref(node=name) if isinstance(node := logic.nodes[name], Definition) and not logic.ordered(condition):
            yield from _alone(logic, node.expr, values)
        case Compare():
            yield condition


def edits(
    logic: Logic, node: Stratification | Table, values: Values, name: str, bounds: Iterable[Any]
) -> Iterator[Edit]:
    """Single comparisons of a data element that, with another bound, would let a patient in.

    Args:
        bounds: what the element is compared with somewhere. The new bound is one of these, or the patient's own value,
            and none of these lies between it and the old one.
    """
    value = values[logic.runtime.layout.index[name]]
    for part, condition in parts(node):
        for old in _alone(logic, condition, values):
            if not isinstance(old, Compare) or about(logic, old) != name or old.operator in ("=", "!="):
                continue
            upper = (old.operator in ("<", "<=")) is isinstance(old.right, Number)
            including, strict = ("<=", "<") if old.operator in ("<", "<=") else (">=", ">")
            beyond = [bound for bound in bounds if (bound > value if upper else bound < value)]
            choices = [(including, value)]
            if beyond:
                choices.append((strict, min(beyond) if upper else max(beyond)))
            side = "right" if isinstance(old.right, Number) else "left"
            limit = getattr(old, side)
            for operator, bound in choices:
                if not any(min(limit.value, bound) < between < max(limit.value, bound) for between in bounds):
                    moved = replace(limit, value=bound)
                    yield Edit(part, old, replace(old, operator=operator, text=None, **{side: moved}))


def changed(graph: Graph, edit: Edit) -> Graph:
    """The guideline with one comparison rewritten, wherever it stands in definitions, tables and levels."""

    def rewritten(expr: Expr) -> Expr:
        if expr == edit.old:
            return edit.new
        match expr:
            case And(args=args) | Or(args=args) | AtLeast(args=args):
                return replace(expr, args=tuple(map(rewritten, args)))
            case _:
                fields = {
                    name: rewritten(getattr(expr, name)) for name in ("arg", "left", "right") if hasattr(expr, name)
                }
                return replace(expr, **fields) if fields else expr

    return replace(
        graph,
        definitions=tuple(replace(each, expr=rewritten(each.expr)) for each in graph.definitions),
        tables=tuple(
            replace(table, rows=tuple(replace(row, when=rewritten(row.when)) for row in table.rows))
            for table in graph.tables
        ),
        stratifications=tuple(
            replace(
                each,
                levels=tuple(
                    level if level.when is None else replace(level, when=rewritten(level.when)) for level in each.levels
                ),
            )
            for each in graph.stratifications
        ),
    )

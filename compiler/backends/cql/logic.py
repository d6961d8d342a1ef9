"""Expressions of the decision graph in CQL: values, and what is missing (semantics, sections 1 and 4.8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from ....runtime import graph as dg
from .ast import (
    BOOLEAN,
    STRING,
    STRINGS,
    Alias,
    Call,
    Define,
    Expr,
    If,
    MakeList,
    MakeTuple,
    Null,
    Parameter,
    Prop,
    Query,
    Ref,
    Shift,
)
from .build import all_of, any_of, eq, is_null, known, let, lit, local, no, op, texts
from .elements import value_type
from .origin import comment
from .rows import PART

Named = dg.Parameter | dg.DataElement | dg.Definition | dg.Table | dg.Stratification

FRESH = " uden forældede"
"""Ends the names of values in which stale data are unknown (4.4)."""
MISSING = " mangler"
"""Ends the names of lists of what is missing for a node."""
SETTLING = " afgøres uden"
"""Ends the names of lists of the data elements without a value among those that settle a node."""

_OPERATORS = {"<": "Less", "<=": "LessOrEqual", "=": "Equal", ">=": "GreaterOrEqual", ">": "Greater"}
_ARITHMETIC = {"+": "Add", "-": "Subtract", "*": "Multiply", "/": "Divide"}
NOTHING = MakeList((), STRING)


class Logic:
    """Writes the expressions of a graph. With ``fresh``, the names of those nodes get :data:`FRESH` behind them."""

    def __init__(self, graph: dg.Graph, fresh: frozenset[str] = frozenset()) -> None:
        named: tuple[Named, ...] = (*graph.parameters, *graph.data, *graph.definitions, *graph.tables)
        self.nodes: Mapping[str, Named] = {node.id: node for node in (*named, *graph.stratifications)}
        self._fresh = fresh

    def name(self, node: str) -> str:
        """The define that holds a node's value."""
        return node + FRESH if node in self._fresh else node

    # --- values ------------------------------------------------------------------------------------

    def value(self, expr: dg.Expr) -> Expr:
        """The expression's value; null is unknown."""
        match expr:
            case dg.Number() | dg.Boolean() | dg.Option() | dg.Day():
                return lit(expr.value)
            case dg.Unknown():
                return Null(BOOLEAN)
            case dg.Today():
                return Parameter("Today")
            case dg.Ref(node=name):
                return Parameter(name) if isinstance(self.nodes[name], dg.Parameter) else Ref(self.name(name))
            case dg.Compare(operator="!=", left=left, right=right):
                return no(op("Equal", self._side(left), self._side(right)))
            case dg.Compare(operator=operator, left=left, right=right):
                return op(_OPERATORS[operator], self._side(left), self._side(right))
            case dg.OneOf(arg=arg, options=options):
                return any_of(*(eq(self.value(arg), lit(option)) for option in options))
            case dg.Not(arg=arg):
                return no(self.value(arg))
            case dg.And(args=args):
                return all_of(*map(self.value, args))
            case dg.Or(args=args):
                return any_of(*map(self.value, args))
            case dg.AtLeast(n=n, args=args):
                return Call("at least", (lit(n), MakeList(tuple(map(self.value, args)), BOOLEAN)), "Facts")
            case dg.Known(arg=arg):
                return known(self.value(arg))
            case dg.Missing(arg=arg):
                return is_null(self.value(arg))
            case dg.Arithmetic(operator="+" | "-", left=left, right=dg.Period(value=duration)):
                sign = 1 if expr.operator == "+" else -1
                return Shift(self.value(left), sign * duration.value, duration.unit)
            case dg.Arithmetic(operator=operator, left=left, right=right):
                return op(_ARITHMETIC[operator], self.value(left), self.value(right))
            case dg.Period():
                raise ValueError("a duration stands only beside a date or an age")

    def _side(self, expr: dg.Expr) -> Expr:
        """A side of a comparison; a duration there is an age in whole years (2.5)."""
        return lit(Decimal(expr.value.value)) if isinstance(expr, dg.Period) else self.value(expr)

    def table(self, node: dg.Table) -> Expr:
        """4.2: the result of the true row; unknown when none is, or when two true rows differ."""
        parts = tuple(If(self.value(row.when), lit(row.result), Null(STRING)) for row in node.rows)
        hits = op("Distinct", Query((("R", MakeList(parts, STRING)),), where=known(Alias("R"))))
        one = If(eq(op("Count", let("hits")), lit(1)), op("First", let("hits")), Null(STRING))
        return local((("hits", hits),), one)

    # --- missing data (4.8) --------------------------------------------------------------------------

    def missing(self, *exprs: dg.Expr) -> Expr:
        """The names of the data elements that would decide those of some expressions that are unknown."""
        return names(part for expr in exprs for part in self._missing(expr))

    def _missing(self, expr: dg.Expr) -> tuple[Expr, ...]:
        """Lists of names, all empty unless the expression is unknown."""
        match expr:
            case dg.Ref(node=name):
                return () if isinstance(self.nodes[name], dg.Parameter) else (Ref(self.name(name) + MISSING),)
            case dg.Not(arg=arg) | dg.OneOf(arg=arg):
                return self._missing(arg)
            case dg.Compare(left=left, right=right) | dg.Arithmetic(left=left, right=right):
                return (*self._missing(left), *self._missing(right))
            case dg.And(args=args) | dg.Or(args=args) | dg.AtLeast(args=args):
                parts = tuple(dict.fromkeys(part for arg in args for part in self._missing(arg)))
                return (names_when(is_null(self.value(expr)), parts),) if parts else ()
            case _:
                return ()

    def missing_that_settle(self, expr: dg.Expr) -> Expr:
        """The data elements without a value among those that settle the expression (4.4, 4.9)."""
        match expr:
            case dg.Ref(node=name):
                return self._missing_that_settle_node(self.nodes[name])
            case dg.Not(arg=arg) | dg.OneOf(arg=arg) | dg.Known(arg=arg) | dg.Missing(arg=arg):
                return self.missing_that_settle(arg)
            case dg.Compare(left=left, right=right) | dg.Arithmetic(left=left, right=right):
                return names(self.missing_that_settle(side) for side in (left, right))
            case dg.And(args=args) | dg.Or(args=args) | dg.AtLeast(args=args):
                decisive = not isinstance(expr, dg.And)
                settled = op("IsTrue" if decisive else "IsFalse", self.value(expr))
                return _settling(settled, decisive, [(self.value(arg), self.missing_that_settle(arg)) for arg in args])
            case _:
                return NOTHING

    def _missing_that_settle_node(self, node: Named) -> Expr:
        match node:
            case dg.Parameter():
                return NOTHING
            case dg.DataElement():
                return If(is_null(Ref(self.name(node.id))), texts((named(node.id),)), NOTHING)
        return Ref(self.name(node.id) + SETTLING)

    def settling_define(self, node: dg.Definition | dg.Table | dg.Stratification) -> Define:
        """The data elements without a value among those that settle a node (4.4, 4.9)."""
        value = Ref(self.name(node.id))
        match node:
            case dg.Definition(expr=expr):
                found = self.missing_that_settle(expr)
            case dg.Table(rows=rows):
                parts = [(self.value(row.when), self.missing_that_settle(row.when)) for row in rows]
                found = _settling(known(value), True, parts)
            case dg.Stratification(levels=levels):
                parts = [
                    (eq(value, lit(level.id)), self.missing_that_settle(level.when))
                    for level in levels
                    if level.when is not None
                ]
                found = _settling(known(value), True, parts)
        return Define(self.name(node.id) + SETTLING, found, STRINGS, place=node.span)

    def missing_define(self, node: dg.DataElement | dg.Definition | dg.Table | dg.Stratification) -> Define:
        """What is missing for a node; nothing when its value is known."""
        unknown = is_null(Ref(self.name(node.id)))
        match node:
            case dg.DataElement():
                found = self._missing_element(node)
            case dg.Definition(expr=expr):
                found = self.missing(expr)
            case dg.Table(rows=rows):
                found = names_when(unknown, [self.missing(*(row.when for row in rows))])
            case dg.Stratification(levels=levels):
                conditions = (level.when for level in levels if level.when is not None)
                found = names_when(unknown, [self.missing(*conditions)])
        return Define(self.name(node.id) + MISSING, found, STRINGS, place=node.span)

    def _missing_element(self, node: dg.DataElement) -> Expr:
        own: Expr = texts((named(node.id),))
        if node.absence.only_if is not None:
            absent = eq(Prop(Ref(f"{node.id} result"), "state"), lit("absent"))
            own = If(absent, names((own, Ref(self.name(node.absence.only_if) + MISSING))), own)
        return If(is_null(Ref(self.name(node.id))), own, NOTHING)


def names(lists: Iterable[Expr]) -> Expr:
    """Lists of names in one, each name once; lists that are always empty are left out."""
    some = tuple(dict.fromkeys(part for part in lists if part != NOTHING))
    if len(some) < 2:
        return some[0] if some else NOTHING
    return Call("names", (MakeList(some, STRINGS),), "Facts")


def names_when(holds: Expr, lists: Iterable[Expr]) -> Expr:
    """The same, if something is so; else none."""
    some = tuple(dict.fromkeys(part for part in lists if part != NOTHING))
    return Call("names when", (holds, MakeList(some, STRINGS)), "Facts") if some else NOTHING


def _settling(settled: Expr, decisive: bool, parts: list[tuple[Expr, Expr]]) -> Expr:
    if all(part == NOTHING for _, part in parts):
        return NOTHING
    given = (MakeTuple((("holds", value), ("names", part))) for value, part in parts)
    return Call("settling", (settled, lit(decisive), MakeList(tuple(given), PART)), "Facts")


def named(element: str) -> str:
    """How lists of missing data name an element; a bare name would look like a slip for the definition itself."""
    return f"data/{element}"


def definition(logic: Logic, node: dg.Definition | dg.Table) -> Define:
    """The value of a definition or a table."""
    value = logic.table(node) if isinstance(node, dg.Table) else logic.value(node.expr)
    return Define(logic.name(node.id), value, value_type(node.type), comment(node), node.span)

"""What an expression can come to: its values in every combination of cells of the nodes it refers to.

A *cell* is a set of values that the expression cannot tell apart, given the constants it compares a node with; one
value stands for each. An atom of another kind (arithmetic, one node against another) is taken as a truth value of its
own, unknown where one of its nodes is. Nodes and such atoms are taken as independent of each other: everything that can
happen is among the combinations, and perhaps more.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import product
from math import prod
from typing import Any

import msgspec

from ...runtime.expression import TODAY, Compiler, Layout, Values, refs
from ...runtime.graph import (
    Absence,
    And,
    Arithmetic,
    AtLeast,
    Boolean,
    Code,
    Compare,
    DataElement,
    Day,
    Definition,
    Expr,
    Fetch,
    Graph,
    Known,
    Missing,
    Not,
    Number,
    OneOf,
    Option,
    Or,
    Parameter,
    Period,
    Ref,
    Span,
    Stratification,
    Table,
    Unknown,
    ValueType,
)
from ...runtime.kleene import Truth
from ..analysis.domain import DAYS, Range, cut, numbers
from .conditions import within

MOST = 20_000
"""Combinations that are looked at; an expression with more is not decided."""

_BOOLEAN = ValueType(kind="boolean")
_TODAY = dt.date(2000, 6, 15)  # expressions that depend on it are atoms of another kind


class Domain(msgspec.Struct, frozen=True):
    """The values that a node can have: ``options``; without them, the numbers or days of ``range``."""

    options: tuple[Any, ...] | None = None
    range: Range = Range()
    nullable: bool = True
    """Whether it can be unknown."""
    expr: Expr | None = None
    """Of a definition that is a truth value: what it stands for."""

    def cells(self, constants: Collection[Any]) -> tuple[Any, ...]:
        """One value of each cell between the constants; ``None`` last, where it can be unknown."""
        values = self.options
        if values is None:
            days = any(isinstance(constant, dt.date) for constant in constants)
            cells = cut(DAYS if days else self.range, constants) if constants else cut(Range(), ())
            values = tuple(cell.sample for cell in cells)
        return (*values, None) if self.nullable else values


def domains(graph: Graph, *, unreadable: bool, fixed: Mapping[str, Any] | None = None) -> Mapping[str, Domain]:
    """What each named node can be.

    Args:
        graph: the decision graph.
        fixed: nodes that have one value only (none: unknown).
        unreadable: whether a closed-world value may be unknown all the same, because a record cannot be read (semantics
            3.6). No scenario can say that; real records can.
    """
    named = {
        node.id: node
        for node in (*graph.parameters, *graph.data, *graph.definitions, *graph.tables, *graph.stratifications)
    }
    found: dict[str, Domain] = {}
    for name in graph.order:
        node = named[name]
        if fixed and name in fixed:
            found[name] = Domain(() if fixed[name] is None else (fixed[name],), nullable=fixed[name] is None)
            continue
        match node:
            case Parameter():
                found[name] = _of_type(node.type, nullable=False)
            case DataElement(absence=absence):
                closed = absence.value is not None and absence.only_if is None
                found[name] = _of_element(node, nullable=unreadable or not closed)
            case Definition(type=ValueType(kind="boolean"), expr=expr):
                found[name] = _of_truths(expr, outcomes(expr, found))
            case Definition(expr=expr):
                found[name] = _of_type(node.type, nullable=_may_be_unknown(expr, found))
            case Table():
                found[name] = _of_table(node, found)
            case Stratification(levels=levels):
                found[name] = Domain(tuple(level.id for level in levels if level.when is not None))
    return found


def _of_element(element: DataElement, *, nullable: bool) -> Domain:
    return msgspec.structs.replace(_of_type(element.type, nullable=nullable), range=numbers(element))


def _of_type(type_: ValueType, *, nullable: bool) -> Domain:
    match type_.kind:
        case "boolean":
            return Domain((True, False), nullable=nullable)
        case "choice":
            return Domain(type_.options, nullable=nullable)
        case "count":
            return Domain(range=Range(Decimal(0), type_.high, whole=True), nullable=nullable)
        case _:
            return Domain(range=Range(type_.low, type_.high), nullable=nullable)


def _of_truths(expr: Expr, possible: Iterable[Truth]) -> Domain:
    options = tuple(value for value in (True, False) if value in possible)
    return Domain(options, nullable=None in possible, expr=expr)


def _of_table(table: Table, known: Mapping[str, Domain]) -> Domain:
    results = tuple(dict.fromkeys(row.result for row in table.rows))
    region = _region(known, *(row.when for row in table.rows))
    if region.size > MOST:
        return Domain(results)
    rows = [(region.compiler.value(when), row.result) for when, row in zip(region.rewritten, table.rows, strict=True)]
    one_hit = all(
        len({result for when, result in rows if when(values) is True}) == 1 for values in region.combinations()
    )
    return Domain(results, nullable=not one_hit)


def _may_be_unknown(expr: Expr, known: Mapping[str, Domain]) -> bool:
    """Whether something in the expression can make it unknown; true where a guard rules that out."""
    return any(
        isinstance(part, Unknown)
        or (isinstance(part, Arithmetic) and part.operator == "/")
        or (isinstance(part, Ref) and known[part.node].nullable)
        for part in within(expr)
    )


def outcomes(expr: Expr, known: Mapping[str, Domain], given: Expr | None = None) -> frozenset[Truth]:
    """The truth values that an expression can have where ``given`` is not false; all that its nodes allow, when there
    is too much to look at.
    """
    region = _region(known, expr)
    if given is not None and not region.places.keys().isdisjoint(_region(known, given).places):
        both = _region(known, expr, given)
        if both.size <= MOST:
            value, where = (both.compiler.value(each) for each in both.rewritten)
            return frozenset(value(values) for values in both.combinations() if where(values) is not False)
    if region.size > MOST:
        return frozenset({True, False, None} if _may_be_unknown(expr, known) else {True, False})
    value = region.compiler.value(region.rewritten[0])
    return frozenset(value(values) for values in region.combinations())


def same(one: Expr, other: Expr, known: Mapping[str, Domain]) -> bool:
    """Whether two expressions surely have the same value, missing data and settling data everywhere."""
    region = _region(known, one, other)
    if region.size > MOST:
        return False
    differs = region.difference()
    return not any(differs(values) for values in region.combinations())


def where_different(one: Expr, other: Expr, name: str, known: Mapping[str, Domain]) -> tuple[Any, ...] | None:
    """The cells of a node in which two expressions may differ; none when there is too much to look at."""
    region = _Region(known, (one, other), inline=False)
    if region.size > MOST or name not in region.places:
        return None
    differs, place = region.difference(), region.places[name]
    return tuple(dict.fromkeys(values[place] for values in region.combinations() if differs(values)))


def _region(known: Mapping[str, Domain], *exprs: Expr) -> _Region:
    """The region with definitions taken apart, where that is not too much; so each node is one and the same in all."""
    whole = _Region(known, exprs, inline=True)
    return whole if whole.size <= MOST else _Region(known, exprs, inline=False)


class _Region:
    """The combinations of cells of some expressions' nodes, and the expressions over them."""

    def __init__(self, known: Mapping[str, Domain], exprs: Iterable[Expr], *, inline: bool) -> None:
        self._inline = inline
        self._cells: dict[str, set[Any]] = {}
        self._known = dict(known)
        self._opaque: dict[bytes, str] = {}
        self.rewritten = tuple(self._rewrite(expr) for expr in exprs)
        names = list(self._cells)
        self._layout = Layout(_leaf(name) for name in names)
        self.places = self._layout.index
        self._choices = [self._known[name].cells(self._cells[name]) for name in names]
        self.compiler = Compiler(self._layout)
        self.size = prod(len(cells) for cells in self._choices)

    def difference(self) -> Callable[[Values], bool]:
        """Whether anything that others see of the region's two expressions differs."""
        one, other = (signature(self.compiler, expr) for expr in self.rewritten)
        return lambda values: one(values) != other(values)

    def combinations(self) -> Iterator[Values]:
        """Values for every combination."""
        blank = self._layout.blank()
        blank[TODAY] = _TODAY
        first = TODAY + 1
        for chosen in product(*self._choices):
            values = blank.copy()
            values[first : first + len(chosen)] = chosen
            yield values

    def _rewrite(self, expr: Expr) -> Expr:
        """The expression, with a name of its own for every atom that is no test of a node against constants."""
        match expr:
            case Ref(node=name):
                definition = self._known[name].expr if self._inline else None
                return self._node(expr) if definition is None else self._rewrite(definition)
            case Compare(operator="=", left=Ref(node=name) as ref, right=Boolean(value=value)):
                if self._known[name].expr is None:
                    return self._against(expr, ref, value)
                return self._rewrite(ref) if value else Not(arg=self._rewrite(ref))
            case Not(arg=arg) | Known(arg=arg) | Missing(arg=arg):
                return msgspec.structs.replace(expr, arg=self._rewrite(arg))
            case And(args=args) | Or(args=args) | AtLeast(args=args):
                return msgspec.structs.replace(expr, args=tuple(self._rewrite(arg) for arg in args))
            case OneOf(arg=Ref() as ref):
                self._node(ref)
                return expr
            case Compare(left=Ref() as ref, right=Number() | Boolean() | Option() | Day() as constant):
                return self._against(expr, ref, constant.value)
            case Compare(left=Number() | Boolean() | Option() | Day() as constant, right=Ref() as ref):
                return self._against(expr, ref, constant.value)
            case Number() | Boolean() | Option() | Day() | Period() | Unknown():
                return expr
            case _:
                return self._own_name(expr)

    def _node(self, ref: Ref) -> Expr:
        self._cells.setdefault(ref.node, set())
        return ref

    def _against(self, expr: Expr, ref: Ref, constant: Any) -> Expr:
        self._cells.setdefault(ref.node, set()).add(constant)
        return expr

    def _own_name(self, expr: Expr) -> Expr:
        """Some truth value, unknown where a node in the expression is (or, if it divides, anywhere)."""
        name = self._opaque.setdefault(msgspec.json.encode(_without_places(expr)), f"?{len(self._opaque)}")
        divides = any(isinstance(part, Arithmetic) and part.operator == "/" for part in within(expr))
        self._known[name] = Domain((True, False), nullable=divides)
        inputs = [self._node(Ref(node=each)) for each in dict.fromkeys(refs(expr))]
        known = tuple(Compare(operator="=", left=each, right=each) for each in inputs)
        return Compare(operator="=", left=self._node(Ref(node=name)), right=And(args=known))


def signature(compiler: Compiler, expr: Expr) -> Callable[[Values], tuple[Any, int, int]]:
    """All that the rest of a guideline sees of an expression: its value, what is missing, and what settles it."""
    value, missing, settled = compiler.value(expr), compiler.missing(expr), compiler.settled(expr)

    def seen(values: Values) -> tuple[Any, int, int]:
        found = value(values)
        return found, missing(values) if found is None else 0, settled(values)

    return seen


def _without_places(part: Any) -> Any:
    if isinstance(part, msgspec.Struct):
        fields = {name: _without_places(getattr(part, name)) for name in part.__struct_fields__ if name != "span"}
        return [type(part).__name__, fields | {"text": None} if "text" in fields else fields]
    return [_without_places(each) for each in part] if isinstance(part, tuple) else part


def _leaf(name: str) -> DataElement:
    """A stand-in for a node: what it is missing and settled by is itself."""
    return DataElement(
        id=name,
        title=name,
        span=Span(line=0, column=0, end_line=0, end_column=0),
        type=_BOOLEAN,
        sources=(),
        fetch=Fetch(kind="latest"),
        absence=Absence(),
        local=Code(system="", code=name),
    )

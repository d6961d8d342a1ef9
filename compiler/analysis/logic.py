"""One guideline's expressions, ready to be cut into regions: definitions put in, constants worked out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Set
from decimal import Decimal, DecimalException
from functools import cached_property
from operator import itemgetter
from typing import Any, Final

from msgspec.structs import replace

from ...runtime.expression import TODAY, Compiler, Layout, Named, Value, children, refs
from ...runtime.graph import (
    Arithmetic,
    DataElement,
    Day,
    Definition,
    Duration,
    Expr,
    Graph,
    Number,
    Parameter,
    Period,
    Ref,
    Stratification,
    Today,
    ValueType,
)
from ...runtime.load import Compiled, Condition, Rung, Strata, compile_graph
from .domain import Range, numbers

ORDERED: Final = frozenset({"quantity", "count", "scale", "date"})
"""Kinds of values that are compared by order. The others have few values, which are told apart one by one."""

REFERENCE: Final = dt.date(2026, 6, 15)
"""The day on which spans of time before today are compared, where their order is the same on every day."""

INFINITY: Final = Decimal("Infinity")


class Logic:
    """The expressions of one decision graph.

    Args:
        fixed: parameters that are as the author set them. Others that choose may have any of their values.
        absent: data elements of which *unknown* stands for patients without facts, who get the closed-world value if
            there is one (semantics 3.11).
    """

    def __init__(self, graph: Graph, fixed: Set[str] = frozenset(), absent: Set[str] = frozenset()) -> None:
        self.graph = graph
        self.fixed = fixed
        self._absent = absent
        nodes: tuple[Named, ...] = (
            *graph.parameters,
            *graph.data,
            *graph.definitions,
            *graph.tables,
            *graph.stratifications,
        )
        self.nodes: Mapping[str, Named] = {node.id: node for node in nodes}
        self._layout = Layout(nodes)
        self._compiler = Compiler(self._layout)
        self._blank = self._layout.blank()
        self._resolved: dict[str, Expr] = {}
        self._constants: dict[Expr, Any] = {}
        self._strata: dict[str, Strata] = {}

    @cached_property
    def runtime(self) -> Compiled:
        """The guideline as it is applied to patients."""
        return compile_graph(self.graph)

    # --- what an expression is -----------------------------------------------------------------------

    def ordered(self, expr: Expr) -> bool:
        """Whether its values are numbers or dates."""
        match expr:
            case Number() | Day() | Today() | Period() | Arithmetic():
                return True
            case Ref(node=name):
                node = self.nodes[name]
                return not isinstance(node, Stratification) and node.type.kind in ORDERED
            case _:
                return False

    def resolve(self, expr: Expr) -> Expr:
        """A number or date over data elements only: definitions put in, parameters as their values, places left out."""
        match expr:
            case Ref(node=name):
                if name not in self._resolved:
                    node = self.nodes[name]
                    match node:
                        case Definition(expr=inner):
                            self._resolved[name] = self.resolve(inner)
                        case Parameter(value=value):
                            self._resolved[name] = replace(value, span=None, text=None)
                        case _:
                            self._resolved[name] = Ref(node=name)
                return self._resolved[name]
            case Arithmetic(operator=operator, left=left, right=right):
                return Arithmetic(operator=operator, left=self.resolve(left), right=self.resolve(right))
            case _:
                return replace(expr, span=None, text=None)

    def element(self, name: str) -> DataElement:
        """A data element."""
        node = self.nodes[name]
        assert isinstance(node, DataElement)
        return node

    def type_of(self, name: str) -> ValueType:
        """The type of a data element or parameter."""
        node = self.nodes[name]
        assert isinstance(node, DataElement | Parameter)
        return node.type

    def read(self, name: str, value: Any) -> Any:
        """What this guideline reads of a value of a data element or parameter. None: it does not read it."""
        kind = self.type_of(name)
        if value is None:
            absence = self.element(name).absence if name in self._absent else None
            closed = absence is not None and absence.only_if is None and absence.value is not None
            return absence.value.value if closed and absence is not None and absence.value is not None else None
        if isinstance(value, Decimal):
            return value if kind.kind in ORDERED and numbers(self.element(name)).holds(value) else None
        if kind.kind == "choice":
            return value if value in kind.options else None
        return value

    # --- what it comes to ----------------------------------------------------------------------------

    def compiled(self, expr: Expr) -> Value:
        """The runtime's own evaluation of a resolved expression."""
        return self._compiler.value(expr)

    def values(self, given: Mapping[str, Any], today: dt.date = REFERENCE) -> list[Any]:
        """A patient's values with nothing known but what is given; names of another version are passed over."""
        values = self._blank.copy()
        values[TODAY] = today
        for name, value in given.items():
            if name in self._layout.index:
                values[self._layout.index[name]] = value
        return values

    def constant(self, expr: Expr) -> Any:
        """The value of a resolved expression without data elements, on the day :data:`REFERENCE`. None: it has none.

        A duration by itself is an age, and ages are years.
        """
        if expr not in self._constants:
            self._constants[expr] = self._constant(expr)
        return self._constants[expr]

    def _constant(self, expr: Expr) -> Any:
        value = self.compiled(expr)(self.values({}))
        return Decimal(value.value) / _PER_YEAR.get(value.unit, 1) if isinstance(value, Duration) else value

    def strata(self, node: Stratification) -> Strata:
        """The runtime's judgement of a stratification, for which a patient's values are the truths of its levels."""
        if node.id not in self._strata:
            conditions = [level for level in node.levels if level.when is not None]
            self._strata[node.id] = Strata(
                node=node,
                rungs=tuple(Rung(level, _place(number)) for number, level in enumerate(conditions)),
                undecided=next(level for level in node.levels if level.when is None),
                minimum=None,
            )
        return self._strata[node.id]

    def bounds(self, expr: Expr) -> tuple[Decimal, Decimal]:
        """Between which numbers the values of a resolved expression lie, whatever the patient."""
        match expr:
            case Number(value=value):
                return value, value
            case Ref(node=name):
                found = numbers(self.element(name))
                low = -INFINITY if found.low is None else found.low
                return low, INFINITY if found.high is None else found.high
            case Arithmetic(operator=operator, left=left, right=right):
                return _combined(operator, self.bounds(left), self.bounds(right))
            case _:
                return -INFINITY, INFINITY

    def range(self, expr: Expr) -> Range:
        """As :meth:`bounds`, for :func:`.domain.cut`."""
        low, high = self.bounds(expr)
        return Range(low if low.is_finite() else None, high if high.is_finite() else None)

    def total(self, expr: Expr) -> bool:
        """Whether a resolved expression has a value whenever its data elements have one: it never divides by zero."""
        if isinstance(expr, Arithmetic) and expr.operator == "/":
            low, high = self.bounds(expr.right)
            if low <= 0 <= high:
                return False
        return all(self.total(child) for child in children(expr))


def _place(number: int) -> Condition:
    """A condition whose truth stands at a place of a list."""
    return Condition(itemgetter(number), lambda _: 0, lambda _: 0, lambda *_: None)


def inputs(expr: Expr) -> tuple[str, ...]:
    """The data elements of a resolved expression, each once."""
    return tuple(dict.fromkeys(refs(expr)))


def dated(expr: Expr) -> bool:
    """Whether a resolved expression speaks of today."""
    return isinstance(expr, Today) or any(dated(child) for child in children(expr))


def _combined(operator: str, one: tuple[Decimal, Decimal], other: tuple[Decimal, Decimal]) -> tuple[Decimal, Decimal]:
    if operator == "-":
        other = (-other[1], -other[0])
    try:
        if operator in "+-":
            return one[0] + other[0], one[1] + other[1]
        if operator == "/":
            if other[0] <= 0 <= other[1]:
                return -INFINITY, INFINITY
            corners = [a / b for a in one for b in other]
        else:
            corners = [a * b for a in one for b in other]
    except DecimalException:  # infinity times nothing
        return -INFINITY, INFINITY
    return min(corners), max(corners)


# --- spans of time before and after today -------------------------------------------------------------

_MONTHS = {"month": 1, "year": 12}
_PER_YEAR = {"month": 12}


def _days(duration: Duration) -> tuple[int, int]:
    """The fewest and the most days a duration can have."""
    if duration.unit in _MONTHS:
        months = duration.value * _MONTHS[duration.unit]
        years, rest = divmod(months, 12)
        return years * 365 + rest * 30 - (2 if rest else 0), years * 366 + rest * 31
    return (duration.value * (7 if duration.unit == "week" else 1),) * 2


def comparable(one: Expr, other: Expr) -> bool:
    """Whether two resolved dates without data elements stand in the same order on every day."""
    first, second = _offset(one), _offset(other)
    if first is None or second is None:
        return first is None and second is None and not dated(one) and not dated(other)
    return first == second or first[0] > second[1] or second[0] > first[1] or _both_months(one, other)


def _offset(expr: Expr) -> tuple[int, int] | None:
    """Days from today, at least and at most; none for what is not today with one duration."""
    match expr:
        case Today():
            return 0, 0
        case Arithmetic(operator=operator, left=Today(), right=Period(value=duration)):
            few, many = _days(duration)
            return (few, many) if operator == "+" else (-many, -few)
        case _:
            return None


def _both_months(one: Expr, other: Expr) -> bool:
    return all(
        isinstance(each, Arithmetic) and isinstance(each.right, Period) and each.right.value.unit in _MONTHS
        for each in (one, other)
    )

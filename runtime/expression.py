"""Expressions compiled to closures, once per guideline: value, missing data (semantics 4.8) and what settles (4.9).

A patient's values stand in one flat list of three equal parts: the value of each named node, the missing data of each,
and what settles each. The last two are sets of data elements as bit masks (bit n: the n-th data element), worked out
once per node and only when asked for; ``None`` says "not yet". A data element's own two are there from the start.
"""

from __future__ import annotations

import datetime as dt
import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import (
    ROUND_HALF_EVEN,
    Clamped,
    Context,
    Decimal,
    DecimalException,
    DivisionByZero,
    Inexact,
    InvalidOperation,
    Overflow,
)
from functools import lru_cache
from typing import Any

import msgspec

from . import calendar
from .graph import (
    And,
    Arithmetic,
    AtLeast,
    Boolean,
    Citation,
    Compare,
    DataElement,
    Day,
    Definition,
    Duration,
    Evidence,
    Expr,
    GraphError,
    Known,
    Missing,
    Node,
    Not,
    Number,
    OneOf,
    Option,
    Or,
    Parameter,
    Period,
    Ref,
    Stratification,
    Table,
    Today,
    Unknown,
)
from .kleene import at_least, every, negate, some
from .plan.model import Because

Values = list[Any]
"""A patient's values and memos (see above). A value is a Decimal, bool, str, date, Duration, or none: unknown."""
Value = Callable[[Values], Any]
Mask = Callable[[Values], int]
Reasons = dict[int, Because]
"""What settled a result, in the author's order; the keys only keep one leaf from being listed twice."""
Tell = Callable[[Values, Reasons], None]
Named = Parameter | DataElement | Definition | Table | Stratification

TODAY = 0
"""Place of the date of evaluation in :data:`Values`."""

EXACT = Context(prec=1000, rounding=ROUND_HALF_EVEN, traps=[Inexact, Overflow, InvalidOperation, Clamped])
"""Arithmetic that never rounds (1.3): a result that does not fit raises, which callers read as unknown."""
QUOTIENT = Context(prec=28, rounding=ROUND_HALF_EVEN, traps=[Overflow, InvalidOperation, DivisionByZero])
"""Division (1.3): 28 significant digits, half-even; division by zero raises, which callers read as unknown."""

COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    ">": operator.gt,
}
"""What a comparison of two known values is."""
_DECIMAL: dict[str, Callable[[Decimal, Decimal], Decimal]] = {
    "+": EXACT.add,
    "-": EXACT.subtract,
    "*": EXACT.multiply,
    "/": QUOTIENT.divide,
}


class Owner(msgspec.Struct, frozen=True):
    """What a reason says of the named node whose expression it stands in."""

    title: str | None = None
    citations: tuple[Citation, ...] = ()
    evidence: Evidence = Evidence()

    @classmethod
    def of(cls, node: Node) -> Owner:
        return cls(node.title, node.citations, node.evidence)


class Layout:
    """Where each named node stands in :data:`Values`, and which bit each data element has, in the graph's order."""

    def __init__(self, named: Iterable[Named]) -> None:
        self.nodes: Mapping[str, Named] = {node.id: node for node in named}
        self.index: Mapping[str, int] = {name: place for place, name in enumerate(self.nodes, start=TODAY + 1)}
        self.size = len(self.nodes) + 1
        self.elements: tuple[str, ...] = tuple(
            name for name, node in self.nodes.items() if isinstance(node, DataElement)
        )
        self.bits: Mapping[str, int] = {name: 1 << place for place, name in enumerate(self.elements)}
        self.names: Callable[[int], tuple[str, ...]] = lru_cache(maxsize=4096)(self._names)
        """The data elements of a mask, in the graph's order."""

    def blank(self) -> Values:
        """The values of nobody: all unknown."""
        values: Values = [None] * (3 * self.size)
        for name, node in self.nodes.items():
            if isinstance(node, Parameter | DataElement):
                bit = self.bits.get(name, 0)
                values[self.missing(name)] = values[self.settled(name)] = bit
        return values

    def missing(self, name: str) -> int:
        """Place of a node's missing data, as a mask, in :data:`Values`."""
        return self.size + self.index[name]

    def settled(self, name: str) -> int:
        """Place of the data elements that settle a node, as a mask, in :data:`Values`."""
        return 2 * self.size + self.index[name]

    def _names(self, mask: int) -> tuple[str, ...]:
        return tuple([self.elements[place] for place in places(mask)])


def places(mask: int) -> list[int]:
    """The numbers of the bits that are set, lowest first."""
    found = []
    while mask:
        lowest = mask & -mask
        found.append(lowest.bit_length() - 1)
        mask ^= lowest
    return found


def literal(expr: Number | Boolean | Option | Day) -> Any:
    """The value of a literal."""
    return expr.value


class Compiler:
    """Turns expressions into closures over :data:`Values`, which may be called for any number of patients."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._leaves = 0
        self._values: dict[int, tuple[Expr, Value]] = {}  # by identity; the expression is kept, so that it is its own
        self._missing: dict[str, Mask] = {}
        self._settled: dict[str, Mask] = {}
        self._because: dict[str, Tell] = {}

    # --- values ------------------------------------------------------------------------------------

    def value(self, expr: Expr) -> Value:
        """The expression's value; none is unknown."""
        known = self._values.get(id(expr))
        if known is None:
            known = self._values[id(expr)] = expr, self._value(expr)
        return known[1]

    def _value(self, expr: Expr) -> Value:
        match expr:
            case Number() | Boolean() | Option() | Day():
                return _constant(literal(expr))
            case Period(value=duration):
                return _constant(duration)
            case Unknown():
                return _constant(None)
            case Today():
                return operator.itemgetter(TODAY)
            case Ref(node=name):
                return operator.itemgetter(self._layout.index[name])
            case Compare():
                return self._compare(expr)
            case OneOf(arg=arg, options=options):
                return _one_of(self.value(arg), frozenset(options))
            case Not(arg=arg):
                return negate(self.value(arg))
            case And(args=args):
                return every(tuple(map(self.value, args)))
            case Or(args=args):
                return some(tuple(map(self.value, args)))
            case AtLeast(n=n, args=args):
                return at_least(n, tuple(map(self.value, args)))
            case Known(arg=arg):
                return _known(self.value(arg))
            case Missing(arg=arg):
                return negate(_known(self.value(arg)))
            case Arithmetic():
                return _arithmetic(expr.operator, self.value(expr.left), self.value(expr.right))

    def _compare(self, expr: Compare) -> Value:
        test = COMPARE[expr.operator]
        if isinstance(expr.left, Ref) and isinstance(expr.right, Number | Boolean | Option | Day):
            return _against(test, self._layout.index[expr.left.node], literal(expr.right))
        return _both(test, self._side(expr.left), self._side(expr.right))

    def _side(self, expr: Expr) -> Value:
        """A side of a comparison. A duration there is an age, and ages are whole years (2.5, 3.13)."""
        return _constant(_years(expr.value)) if isinstance(expr, Period) else self.value(expr)

    def table(self, table: Table) -> Value:
        """The result of the true row; unknown when none is, or when two true rows differ (4.2)."""
        results = self._results(table)

        def result(values: Values) -> str | None:
            found = results(values)
            return found.pop() if len(found) == 1 else None

        return result

    def conflict(self, table: Table) -> Callable[[Values], bool]:
        """Whether two true rows have different results (4.2)."""
        results = self._results(table)
        return lambda values: len(results(values)) > 1

    def _results(self, table: Table) -> Callable[[Values], set[str]]:
        rows = tuple((self.value(row.when), row.result) for row in table.rows)
        return lambda values: {result for when, result in rows if when(values) is True}

    # --- missing data (4.8) ------------------------------------------------------------------------

    def missing(self, expr: Expr) -> Mask:
        """The data elements that would decide the expression; to be asked only where its value is unknown."""
        match expr:
            case Ref(node=name):
                return self.missing_of(name)
            case Not(arg=arg) | OneOf(arg=arg):
                return self.missing(arg)
            case Compare(left=left, right=Number() | Boolean() | Option() | Day() | Period()):
                return self.missing(left)
            case Compare(left=left, right=right) | Arithmetic(left=left, right=right):
                return self._missing_of_any((left, right))
            case And(args=args) | Or(args=args) | AtLeast(args=args):
                return self._missing_of_any(args)
            case _:
                return _constant(0)

    def _missing_of_any(self, args: Iterable[Expr]) -> Mask:
        pairs = tuple((self.value(arg), self.missing(arg)) for arg in args if not isinstance(arg, _LITERALS))
        return _union_where(pairs, None)

    def missing_of(self, name: str) -> Mask:
        """The data elements that would decide a named node."""
        if name not in self._missing:
            place = self._layout.missing(name)
            match self._layout.nodes[name]:
                case Definition(expr=expr):
                    mask = _memo(place, self.missing(expr))
                case Table(rows=rows):
                    mask = _memo(place, self._missing_of_any(row.when for row in rows))
                case Stratification(levels=levels):
                    mask = _memo(place, self._missing_of_any(level.when for level in levels if level.when is not None))
                case _:
                    mask = operator.itemgetter(place)
            self._missing[name] = mask
        return self._missing[name]

    # --- what settles (4.9) ------------------------------------------------------------------------

    def settled(self, expr: Expr) -> Mask:
        """The data elements that settle the expression's value."""
        match expr:
            case Ref(node=name):
                return self.settled_of(name)
            case Not(arg=arg) | OneOf(arg=arg) | Known(arg=arg) | Missing(arg=arg):
                return self.settled(arg)
            case Compare(left=left, right=right) | Arithmetic(left=left, right=right):
                return _union(tuple(self.settled(side) for side in (left, right) if not isinstance(side, _LITERALS)))
            case And(args=args) | Or(args=args) | AtLeast(args=args):
                pairs = tuple((self.value(arg), self.settled(arg)) for arg in args)
                return _settled_by(self.value(expr), not isinstance(expr, And), pairs)
            case _:
                return _constant(0)

    def settled_of(self, name: str) -> Mask:
        """The data elements that settle a named node's value."""
        if name not in self._settled:
            place, index = self._layout.settled(name), self._layout.index[name]
            match self._layout.nodes[name]:
                case Definition(expr=expr):
                    mask = _memo(place, self.settled(expr))
                case Table(rows=rows):
                    cases = tuple((self.value(row.when), self.settled(row.when)) for row in rows)
                    mask = _memo(place, _settled_row(index, cases))
                case Stratification(levels=levels):
                    by_level = {level.id: self.settled(level.when) for level in levels if level.when is not None}
                    mask = _memo(place, _settled_level(index, by_level))
                case _:
                    mask = operator.itemgetter(place)
            self._settled[name] = mask
        return self._settled[name]

    def because(self, expr: Expr, owner: Owner) -> Tell:
        """Tells the leaves of the expression that settle its value, each in the author's own text.

        A leaf is what is neither ``og``, ``eller``, ``mindst n af`` nor a boolean definition without a title: those are
        followed. A definition with a title is a criterion the author gave words: they say it, and ``explain`` takes it
        apart.
        """
        match expr:
            case And(args=args) | Or(args=args) | AtLeast(args=args) if expr.text is None or any(
                arg.text for arg in args
            ):
                pairs = tuple((self.value(arg), self.because(arg, owner)) for arg in args)
                return _tell_settling(self.value(expr), not isinstance(expr, And), pairs)
            case Ref(node=name) | Compare(operator="=", left=Ref(node=name), right=Boolean(value=True)):
                node = self._layout.nodes[name]
                if isinstance(node, Definition) and node.type.kind == "boolean":
                    if node.title:
                        return self._leaf(expr, Owner.of(node), node.title)
                    if name not in self._because:
                        self._because[name] = self.because(node.expr, Owner.of(node))
                    return self._because[name]
        return self._leaf(expr, owner)

    def _leaf(self, expr: Expr, owner: Owner, words: str | None = None) -> Tell:
        names = list(refs(expr))
        nodes = [self._layout.nodes[name] for name in names]
        logic = [node for node in nodes if not isinstance(node, Parameter | DataElement)]
        about = Owner.of(logic[0]) if len(logic) == 1 and isinstance(expr, Compare | OneOf) else owner
        self._leaves += 1
        reason = Because(
            text=words or expr.text or ", ".join(node.title for node in nodes) or owner.title or "",
            title=about.title,
            citations=about.citations,
            evidence=about.evidence,
            span=expr.span,
            elements=tuple(name for name in self._layout.elements if name in names),
        )
        if logic:
            return _tell_resting_on(self._leaves, reason, self.settled(expr), self._layout)
        return _tell(self._leaves, reason)


_LITERALS = (Number, Boolean, Option, Day, Period, Today)


def children(expr: Expr) -> tuple[Expr, ...]:
    """The direct sub-expressions."""
    match expr:
        case Not(arg=arg) | OneOf(arg=arg) | Known(arg=arg) | Missing(arg=arg):
            return (arg,)
        case Compare(left=left, right=right) | Arithmetic(left=left, right=right):
            return (left, right)
        case And(args=args) | Or(args=args) | AtLeast(args=args):
            return args
        case _:
            return ()


def refs(expr: Expr) -> Iterator[str]:
    """The nodes an expression refers to, in the author's order; one may come twice."""
    if isinstance(expr, Ref):
        yield expr.node
    for child in children(expr):
        yield from refs(child)


def _years(duration: Duration) -> Decimal:
    if duration.unit == "year":
        return Decimal(duration.value)
    if duration.unit == "month" and duration.value % 12 == 0:
        return Decimal(duration.value // 12)
    raise GraphError(f"an age is compared with {duration.value} {duration.unit}, which is not a whole number of years")


# --- closures ----------------------------------------------------------------------------------------


def _constant(value: Any) -> Value:
    return lambda _: value


def _against(test: Callable[[Any, Any], bool], place: int, constant: Any) -> Value:
    def compare(values: Values) -> bool | None:
        value = values[place]
        return None if value is None else test(value, constant)

    return compare


def _both(test: Callable[[Any, Any], bool], left: Value, right: Value) -> Value:
    def compare(values: Values) -> bool | None:
        one, other = left(values), right(values)
        return None if one is None or other is None else test(one, other)

    return compare


def _one_of(arg: Value, options: frozenset[str]) -> Value:
    def member(values: Values) -> bool | None:
        value = arg(values)
        return None if value is None else value in options

    return member


def _known(arg: Value) -> Value:
    return lambda values: arg(values) is not None


def _arithmetic(sign: str, left: Value, right: Value) -> Value:
    decimal = _DECIMAL[sign]
    shift = calendar.add if sign == "+" else calendar.subtract

    def calculate(values: Values) -> Decimal | dt.date | None:
        one, other = left(values), right(values)
        if one is None or other is None:
            return None
        if isinstance(other, Duration):
            return shift(one, other)
        try:
            return decimal(one, other)
        except DecimalException:
            return None

    return calculate


def _memo(place: int, compute: Mask) -> Mask:
    def remember(values: Values) -> int:
        mask: int | None = values[place]
        if mask is None:
            mask = values[place] = compute(values)
        return mask

    return remember


def _union(masks: tuple[Mask, ...]) -> Mask:
    if len(masks) == 1:
        return masks[0]

    def union(values: Values) -> int:
        mask = 0
        for part in masks:
            mask |= part(values)
        return mask

    return union


def _union_where(pairs: tuple[tuple[Value, Mask], ...], wanted: bool | None) -> Mask:
    def union(values: Values) -> int:
        mask = 0
        for value, part in pairs:
            if value(values) is wanted:
                mask |= part(values)
        return mask

    return union


def _settled_by(value: Value, decisive: bool, pairs: tuple[tuple[Value, Mask], ...]) -> Mask:
    """``decisive``: the value that some arguments alone can settle: true of ``eller``, ``mindst``; false of ``og``."""
    few = _union_where(pairs, decisive)
    all_ = _union(tuple(part for _, part in pairs))
    return lambda values: few(values) if value(values) is decisive else all_(values)


def _settled_row(index: int, rows: tuple[tuple[Value, Mask], ...]) -> Mask:
    true_rows = _union_where(rows, True)
    all_rows = _union(tuple(part for _, part in rows))
    return lambda values: all_rows(values) if values[index] is None else true_rows(values)


def _settled_level(index: int, levels: dict[str, Mask]) -> Mask:
    all_levels = _union(tuple(levels.values()))
    return lambda values: levels.get(values[index], all_levels)(values)


def _tell(number: int, reason: Because) -> Tell:
    def tell(_: Values, reasons: Reasons) -> None:
        reasons[number] = reason

    return tell


def _tell_resting_on(number: int, reason: Because, settled: Mask, layout: Layout) -> Tell:
    def tell(values: Values, reasons: Reasons) -> None:
        reasons[number] = msgspec.structs.replace(reason, elements=layout.names(settled(values)))

    return tell


def _tell_settling(value: Value, decisive: bool, pairs: tuple[tuple[Value, Tell], ...]) -> Tell:
    def tell(values: Values, reasons: Reasons) -> None:
        few = value(values) is decisive
        for argument, part in pairs:
            if not few or argument(values) is decisive:
                part(values, reasons)

    return tell

"""Numbers of a guideline as exact fractions over the columns of a patient's row (semantics 1.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlglot import exp

from rettesnor.runtime import graph as g

from . import trees as sql
from .exact import Comparison, Digits, Fraction, Inexpressible, Part, constant, within
from .trees import Tree

if TYPE_CHECKING:
    from .values import Named, Values

STORED: Final = Digits(18, 10)
"""The digits of the numbers of ``features``, DECIMAL(28, 10)."""
_YEAR: Final = Decimal("365.25")
_LONGEST: Final = Decimal((dt.date.max - dt.date.min).days)


class NotExact(Exception):
    """A guideline calculates with more digits than SQL has, so a back end for SQL cannot be made. ``node``: where."""

    def __init__(self, node: str) -> None:
        super().__init__(f"{node} cannot be worked out in SQL's decimals of 38 digits without rounding")
        self.node = node


class Numbers:
    """What is calculated and compared. ``digits``: how many there is room for in a number of the input."""

    def __init__(self, values: Values, digits: Digits) -> None:
        self._values = values
        self._digits = digits
        self._definitions: dict[tuple[str, bool], Fraction] = {}
        self.set_aside: list[Tree] = []
        """Where one of these is true, what SQL would say may not be what the runtime says."""

    def compare(self, expr: g.Compare, fresh: bool) -> Tree:
        """A comparison of numbers.

        Raises:
            NotExact: it needs more digits than there are.
        """
        try:
            one, other = self.number(_in_years(expr.left), fresh), self.number(_in_years(expr.right), fresh)
            if one is None or other is None:
                return sql.nothing("BOOLEAN")
            return self._guarded(one.compared(expr.operator, other))
        except Inexpressible as error:
            raise NotExact(expr.text or "a comparison") from error

    def top(self, expr: g.Expr, fresh: bool) -> Tree:
        """A number's top: it is known where the number is."""
        try:
            found = self.number(expr, fresh)
        except Inexpressible as error:
            raise NotExact(expr.text or "a number") from error
        return exp.null() if found is None else found.top.tree

    def _guarded(self, comparison: Comparison) -> Tree:
        if comparison.unless is not None and comparison.unless not in self.set_aside:
            self.set_aside.append(comparison.unless)
        return comparison.tree

    def number(self, expr: g.Expr, fresh: bool) -> Fraction | None:
        """A number; none for one that is unknown for everybody."""
        match expr:
            case g.Number(value=value):
                return Fraction.exact(constant(value))
            case g.Ref(node=name):
                node = self._values.layout.nodes[name]
                if isinstance(node, g.Definition):
                    return self._defined(node, fresh)
                if isinstance(node, g.DataElement) and node.fetch.kind == "decline-per-year":
                    return self._decline(node, fresh)
                return Fraction.exact(self._of_input(node, fresh))
            case g.Arithmetic(left=left, right=right, operator=sign):
                one, other = self._operand(left, fresh), self._operand(right, fresh)
                if one is None or other is None:
                    return None
                match sign:
                    case "+" | "-":
                        return one.plus(other, sign)
                    case "*":
                        return one.times(other)
                    case "/":
                        return one.over(other)
        return None

    def _of_input(self, node: Named, fresh: bool) -> Part:
        low, high = bounds(node)
        return Part(self._values.of(node.id, fresh), sum(STORED), STORED.after, low, high)

    def _operand(self, expr: g.Expr, fresh: bool) -> Fraction | None:
        """A number that is calculated with: not with more digits than there is room for."""
        found = self.number(expr, fresh)
        if (
            found is None
            or not isinstance(expr, g.Ref)
            or isinstance(self._values.layout.nodes[expr.node], g.Definition)
        ):
            return found
        if found.form != "exact":
            return found
        return Fraction.exact(self._limited(found.top))

    def _limited(self, part: Part) -> Part:
        limit = Decimal(10) ** self._digits.before
        low, high = max(part.low, -limit), min(part.high, limit)
        if self._digits.after == part.scale and (low, high) == (part.low, part.high):
            return part
        before = min(self._digits.before, max(1, max(abs(low), abs(high)).adjusted() + 1))
        kept = self._guarded(within(part.tree, Digits(before, self._digits.after)))
        return Part(self._values.columns.shared(kept), before + 1 + self._digits.after, self._digits.after, low, high)

    def _decline(self, node: g.DataElement, fresh: bool) -> Fraction:
        """3.8: the exact fraction of a fall and the days it took. What is assumed where there is none is a number."""
        low, high = bounds(node)
        across = max(high - low, abs(low), abs(high))
        fall = self._limited(Part(self._values.of(node.id, fresh), sum(STORED), STORED.after, -across, across))
        year = constant(_YEAR)
        days = Part(sql.cast(self._values.stored(node.id, "y"), "DECIMAL(7, 0)"), 7, 0, Decimal(1), _LONGEST)
        if node.absence.value is not None:
            found = sql.is_known(self._values.stored(node.id, "v"))
            year = year.where(found, Decimal(1))
            days = days.where(found, Decimal(1))
        return Fraction.exact(fall).times(Fraction.exact(year)).over(Fraction.exact(days)).rounded_again()

    def _defined(self, node: g.Definition, fresh: bool) -> Fraction | None:
        """A named number: its top, and what it stands under if that is not one, are columns."""
        fresh = fresh and node.id in self._values.stale
        key = node.id, fresh
        if key not in self._definitions:
            try:
                found = self.number(node.expr, fresh)
            except Inexpressible as error:
                raise NotExact(node.id) from error
            if found is None:
                return None
            self._definitions[key] = found.stored(
                lambda tree: self._values.columns.add(self._values.name(node.id, fresh=fresh), tree, node.title),
                lambda tree: self._values.columns.add(self._values.name(node.id, "per", fresh=fresh), tree),
            )
        return self._definitions[key]


def bounds(node: Named) -> tuple[Decimal, Decimal]:
    """Between which a number of the input lies, or is taken to lie where there is none."""
    assert isinstance(node, g.DataElement | g.Parameter)
    limit = Decimal(10) ** STORED.before
    lows, highs = [-limit, node.type.low], [limit, node.type.high]
    if isinstance(node, g.Parameter):
        return _tightest(lows, highs)
    if node.fetch.kind in ("count", "days"):
        lows, highs = [Decimal(0)], [limit]
    else:
        lows, highs = [*lows, node.low], [*highs, node.high]
    low, high = _tightest(lows, highs)
    if isinstance(node.absence.value, g.Number):
        low, high = min(low, node.absence.value.value), max(high, node.absence.value.value)
    return low, high


def _tightest(lows: Sequence[Decimal | None], highs: Sequence[Decimal | None]) -> tuple[Decimal, Decimal]:
    return max(low for low in lows if low is not None), min(high for high in highs if high is not None)


def _in_years(expr: g.Expr) -> g.Expr:
    """A side of a comparison. A duration there is an age, and ages are whole years (2.5, 3.13)."""
    if not isinstance(expr, g.Period):
        return expr
    duration = expr.value
    if duration.unit == "year":
        return g.Number(value=Decimal(duration.value))
    if duration.unit == "month" and duration.value % 12 == 0:
        return g.Number(value=Decimal(duration.value // 12))
    raise g.GraphError(
        f"an age is compared with {duration.value} {duration.unit}, which is not a whole number of years"
    )

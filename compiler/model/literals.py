"""Numbers as the author wrote them."""

from __future__ import annotations

from decimal import Decimal

from ..diagnostics.diagnostic import Fix
from ..syntax import tree
from .reporter import Reporter


def literal_value(expr: tree.Expr) -> Decimal | None:
    """The number a literal stands for, durations included; none for anything else."""
    match expr:
        case tree.Number(value=value):
            return value
        case tree.Duration(value=value):
            return Decimal(value)
        case _:
            return None


def danish(value: Decimal) -> str:
    """A number as the author would write it."""
    return format(value, "f").replace(".", ",") if value.is_finite() else "∞"


def check_ends(at: tree.Node, low: tree.Expr, high: tree.Expr, reporter: Reporter, *, with_ends: bool = False) -> bool:
    """Whether there is anything in an interval; if not, it is reported. ``with_ends``: both ends belong to it, so that
    one value is enough.
    """
    first, last = literal_value(low), literal_value(high)
    if first is None or last is None or first < last or (with_ends and first == last) or _unit(low) != _unit(high):
        return True
    fix = None
    if isinstance(at, tree.Range | tree.DataType) and isinstance(low, tree.Number) and isinstance(high, tree.Number):
        fix = None if first == last else Fix(low.span.to(high.span), f"{_written(high)} til {_written(low)}")
    reporter.report("KR219", at, fix=fix, low=danish(first), high=danish(last))
    return False


def _unit(literal: tree.Expr) -> str | None:
    return literal.unit.text if isinstance(literal, tree.Number) and literal.unit else None


def _written(number: tree.Number) -> str:
    return danish(number.value) + (f" '{number.unit.text}'" if number.unit else "")

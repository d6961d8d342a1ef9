"""Typed expressions of the model → expressions of the graph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from ...runtime import graph
from ..model.guideline import Model
from ..model.words import CALENDAR_UNIT_UCUM
from ..source import SourceFile, Span
from ..syntax import tree

_COMMENT = re.compile(r"""(\"{3}.*?\"{3}|"[^"\r\n]*"|'[^'\r\n]*')|//[^\r\n]*""", re.DOTALL)
"""A comment; or, as its group, a text or a unit, in which `//` begins none."""


class ExpressionLowering:
    """Lowers the expressions of one model; its ``files`` give places and the author's own text."""

    def __init__(self, model: Model, files: Sequence[SourceFile]) -> None:
        self._model = model
        self._files = files

    def place(self, span: Span) -> graph.Span:
        """Line and column of a span."""
        line, column, end_line, end_column = self._files[span.file].place(span)
        return graph.Span(line=line, column=column, end_line=end_line, end_column=end_column, file=span.file)

    def text(self, span: Span) -> str:
        """The author's text without comments, white space folded."""
        text = _COMMENT.sub(lambda found: found[1] or "", self._files[span.file].text[span.start : span.end])
        return " ".join(text.split())

    def __call__(self, expr: tree.Expr) -> graph.Expr:
        """The graph's expression for a typed expression of the model."""
        at, text = self.place(expr.span), self.text(expr.span)
        match expr:
            case tree.Number(value=value, unit=unit):
                return graph.Number(value=value, unit=unit.text if unit else None, span=at)
            case tree.Duration():
                return graph.Period(value=duration(expr), span=at)
            case tree.Boolean(value=value):
                return graph.Boolean(value=value, span=at)
            case tree.Date(value=value):
                return graph.Day(value=value, span=at)
            case tree.Today():
                return graph.Today(span=at)
            case tree.Unknown():
                return graph.Unknown(span=at)
            case tree.Name(text=name):
                if id(expr) in self._model.names:
                    return graph.Ref(node=name, span=at, text=text)
                return graph.Option(value=name, span=at)
            case tree.Not(arg=arg):
                return graph.Not(arg=self(arg), span=at, text=text)
            case tree.And(args=args):
                return graph.And(args=tuple(self(a) for a in args), span=at, text=text)
            case tree.Or(args=args):
                return graph.Or(args=tuple(self(a) for a in args), span=at, text=text)
            case tree.AtLeast(n=n, args=args):
                return graph.AtLeast(n=int(n.value), args=tuple(self(a) for a in args), span=at, text=text)
            case tree.Known(arg=arg):
                return graph.Known(arg=self(arg), span=at, text=text)
            case tree.Missing(arg=arg):
                return graph.Missing(arg=self(arg), span=at, text=text)
            case tree.Compare(operator=operator, left=left, right=right):
                return self._compare(operator, left, right, at, text)
            case tree.Between(low=low, middle=middle, high=high):
                return graph.And(
                    args=(
                        self._compare(expr.low_operator, low, middle, self.place(low.span.to(middle.span))),
                        self._compare(expr.high_operator, middle, high, self.place(middle.span.to(high.span))),
                    ),
                    span=at,
                    text=text,
                )
            case tree.OneOf(arg=arg, options=options, negated=negated):
                one_of = graph.OneOf(arg=self(arg), options=tuple(o.text for o in options), span=at, text=text)
                return graph.Not(arg=one_of, span=at, text=text) if negated else one_of
            case tree.Arithmetic(operator=operator, left=left, right=right):
                return graph.Arithmetic(operator=operator, left=self(left), right=self(right), span=at)
            case _:
                raise AssertionError(f"not lowered: {type(expr).__name__}")  # a model without errors has none of these

    def _compare(
        self, operator: tree.Operator, left: tree.Expr, right: tree.Expr, at: graph.Span, text: str | None = None
    ) -> graph.Expr:
        a, b = self._age(left, right), self._age(right, left)
        return graph.Compare(
            operator=operator, left=a, right=b, span=at, text=text or self.text(left.span.to(right.span))
        )

    def _age(self, expr: tree.Expr, other: tree.Expr) -> graph.Expr:
        """A duration compared with a quantity is a number in the quantity's unit (``alder >= 35 år``)."""
        found = self._model.types.get(id(other))
        if isinstance(expr, tree.Duration) and found is not None and found.kind == "quantity":
            return graph.Number(
                value=Decimal(expr.value), unit=CALENDAR_UNIT_UCUM[expr.unit], span=self.place(expr.span)
            )
        return self(expr)

    def cell(self, input_: tree.Name, cell: tree.Cell) -> graph.Expr | None:
        """The condition of one table cell; none for ``-``."""
        if cell.value is None:
            return None
        at = self.place(cell.span)
        text = f"{input_.text} {self.text(cell.span)}"
        value = self(input_)
        if cell.high is not None:
            upper: graph.Expr = graph.Compare(
                operator="<" if cell.open_end else "<=", left=value, right=self._age(cell.high, input_), span=at
            )
            lower = graph.Compare(
                operator=">" if cell.open_start else ">=", left=value, right=self._age(cell.value, input_), span=at
            )
            return graph.And(args=(lower, upper), span=at, text=text)
        operator = cell.operator or "="
        if cell.operator is None:
            text = f"{input_.text} = {self.text(cell.span)}"
        return graph.Compare(operator=operator, left=value, right=self._age(cell.value, input_), span=at, text=text)


def duration(value: tree.Duration) -> graph.Duration:
    """The graph's duration."""
    return graph.Duration(value=value.value, unit=value.unit)


def optional_duration(value: tree.Duration | None) -> graph.Duration | None:
    """The graph's duration, where there is one."""
    return None if value is None else duration(value)

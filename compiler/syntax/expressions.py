"""Reads names, values and expressions out of the parse tree.

In: parse-tree contexts of the generated parser. Out: nodes of :mod:`.tree`. What cannot be represented (a date that is
not in the calendar, a duration of 1,5 months) is reported and raises :class:`Unreadable`, which the declaration around
it catches.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NoReturn

from ...grammar.generated.RettesnorParser import RettesnorParser as P
from ..diagnostics.diagnostic import Diagnostic, Label
from ..source import Span
from . import tree
from .vocabulary import TIME_UNITS

Context = Any
"""A context of the generated parser, which has no types."""

MAX_DIGITS = 28
"""Numbers are exact to 28 significant digits (semantics 1.3), so a longer one could not be kept."""


LONGEST_YEARS = 200
"""No life is longer, and dates so far from today stay inside the calendar."""

DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


class Unreadable(Exception):
    """A piece could not be read; it has been reported."""


def children(ctx: Context, kind: type | tuple[type, ...]) -> list[Context]:
    """The direct children of ``ctx`` of a context class, or of one of several, in order."""
    return [child for child in ctx.children or () if isinstance(child, kind)]


def tokens(ctx: Context, kind: int) -> list[Any]:
    """The direct tokens of ``ctx`` of a token type, in order."""
    return [node.symbol for node in ctx.getTokens(kind)]


def last_token(ctx: Context) -> Any:
    """The last token of ``ctx``; its first when it holds none of the author's."""
    return ctx.stop if ctx.stop is not None and ctx.stop.stop >= ctx.start.start else ctx.start


class ExpressionReader:
    """Reads leaves and expressions. ``place`` turns offsets of the lexed text into a span of the author's text."""

    def __init__(self, place: Callable[[int, int], Span], report: Callable[[Diagnostic], None]) -> None:
        self._place = place
        self._report = report

    # --- places ---------------------------------------------------------------------------------

    def span(self, ctx: Context) -> Span:
        return self._place(ctx.start.start, last_token(ctx).stop + 1)

    def token_span(self, token: Any) -> Span:
        return self._place(token.start, token.stop + 1)

    def _fail(self, code: str, span: Span, **args: str) -> NoReturn:
        self._report(Diagnostic(code, span, args))
        raise Unreadable

    # --- leaves ---------------------------------------------------------------------------------

    def name(self, ctx: Context) -> tree.Name:
        return tree.Name(span=self.span(ctx), text=ctx.start.text)

    def names(self, ctx: Context) -> tuple[tree.Name, ...]:
        return tuple(self.name(child) for child in children(ctx, (P.IdentContext, P.WordContext, P.OptionContext)))

    def text(self, ctx: Context) -> tree.Text:
        return self.text_of(ctx.start)

    def text_of(self, token: Any) -> tree.Text:
        """A quoted text. In one of several lines, line breaks and indentation are folded; an empty line parts
        paragraphs.
        """
        span = self.token_span(token)
        if token.type not in (P.STRING, P.TEXT):  # there is none: that is reported, and no later pass need say more
            return tree.Text(span=span, text="…")
        if token.type == P.STRING:
            return tree.Text(span=span, text=token.text[1:-1])
        paragraphs = (" ".join(each.split()) for each in re.split(r"\n\s*\n", token.text[3:-3]))
        return tree.Text(span=span, text="\n\n".join(each for each in paragraphs if each))

    def texts(self, ctx: Context) -> tuple[tree.Text, ...]:
        return tuple(self.text(child) for child in children(ctx, P.StringContext))

    def first_text(self, ctx: Context) -> tree.Text | None:
        return next(iter(self.texts(ctx)), None)

    def date(self, ctx: Context) -> tree.Date:
        span = self.span(ctx)
        try:
            return tree.Date(span=span, value=dt.date.fromisoformat(ctx.start.text))
        except ValueError:
            self._fail("KR013", span, date=ctx.start.text)

    def dates(self, ctx: Context) -> tuple[tree.Date, ...]:
        return tuple(self.date(child) for child in children(ctx, P.DateContext))

    def duration(self, ctx: Context) -> tree.Duration:
        return self._duration(self.span(ctx), ctx.NUMBER().symbol, ctx.TIDSENHED().symbol)

    def first_duration(self, ctx: Context) -> tree.Duration | None:
        return next((self.duration(child) for child in children(ctx, P.DurationContext)), None)

    def _duration(self, span: Span, number: Any, unit: Any, negative: bool = False) -> tree.Duration:
        value = self._decimal(number)
        if negative or value != int(value):
            self._fail("KR020", span)
        read = tree.Duration(span=span, value=int(value), unit=TIME_UNITS[unit.text])
        if read.value * DAYS[read.unit] > LONGEST_YEARS * 365:
            self._fail("KR024", span, limit=str(LONGEST_YEARS))
        return read

    def unit(self, token: Any) -> tree.Unit:
        return tree.Unit(span=self.token_span(token), text=token.text[1:-1])

    def _decimal(self, token: Any) -> Decimal:
        if sum(character.isdigit() for character in token.text) > MAX_DIGITS:
            self._fail("KR021", self.token_span(token), limit=str(MAX_DIGITS))
        return Decimal(token.text.replace(",", "."))

    def whole(self, token: Any) -> tree.Number:
        return tree.Number(span=self.token_span(token), value=self._decimal(token))

    def signed_decimal_of(self, token: Any, *, negative: bool) -> Decimal:
        value = self._decimal(token)
        return value.copy_negate() if negative and value else value

    def signed(self, ctx: Context, unit: Any = None) -> tree.Number:
        span = self.span(ctx)
        value = self.signed_decimal_of(ctx.NUMBER().symbol, negative=bool(ctx.MINUS()))
        read = self.unit(unit) if unit is not None else None
        return tree.Number(span=span.to(read.span) if read else span, value=value, unit=read)

    # --- expressions ------------------------------------------------------------------------------

    def expr(self, ctx: Context) -> tree.Expr:
        span = self.span(ctx)
        if ctx.IKKE():
            return tree.Not(span=span, arg=self.expr(ctx.expr(0)))
        if ctx.OG():
            return tree.And(span=span, args=self._operands(ctx, "OG"))
        if ctx.ELLER():
            return self._or(ctx, span)
        return self._comparison(ctx.comparison())

    def _operands(self, ctx: Context, word: str) -> tuple[tree.Expr, ...]:
        return tuple(self.expr(operand) for operand in self._chain(ctx, word))

    def _chain(self, ctx: Context, word: str) -> list[Context]:
        # The parser leans a chain to the left; a loop reads one of any length.
        parts = []
        while getattr(ctx, word)():
            parts.append(ctx.expr(1))
            ctx = ctx.expr(0)
        parts.append(ctx)
        return parts[::-1]

    def _or(self, ctx: Context, span: Span) -> tree.Expr:
        # `a eller b og c` reads one way to the computer and often another way to the reader.
        parts = self._chain(ctx, "ELLER")
        mixed = next((part for part in parts if part.OG()), None)
        if mixed is None:
            return tree.Or(span=span, args=tuple(self.expr(part) for part in parts))
        self._report(
            Diagnostic(
                "KR601",
                self.token_span(mixed.OG().symbol),
                labels=(Label(self.token_span(ctx.ELLER().symbol), "other"),),
            )
        )
        return tree.ErrorNode(span=span)

    def _comparison(self, ctx: Context) -> tree.Expr:
        span = self.span(ctx)
        sums = [self._sum(child) for child in children(ctx, P.SumContext)]
        operators: list[tree.Operator] = [child.start.text for child in children(ctx, P.RelopContext)]
        if ctx.MANGLER():
            return tree.Missing(span=span, arg=sums[0])
        if ctx.KENDT():
            return tree.Known(span=span, arg=sums[0])
        if ctx.I():
            return tree.OneOf(span=span, arg=sums[0], options=self.names(ctx), negated=bool(ctx.IKKE()))
        if len(sums) == 3:
            low, middle, high = sums
            return tree.Between(
                span=span, low=low, low_operator=operators[0], middle=middle, high_operator=operators[1], high=high
            )
        if len(sums) == 2:
            return tree.Compare(span=span, operator=operators[0], left=sums[0], right=sums[1])
        return sums[0]

    def _sum(self, ctx: Context) -> tree.Expr:
        if ctx.atom():
            return self._atom(ctx.atom())
        return tree.Arithmetic(
            span=self.span(ctx),
            operator=ctx.getChild(1).symbol.text,
            left=self._sum(ctx.sum_(0)),
            right=self._sum(ctx.sum_(1)),
        )

    def _atom(self, ctx: Context) -> tree.Expr:
        parts = children(ctx, P.ExprContext)
        if ctx.MINDST():
            count = self.whole(ctx.NUMBER().symbol)
            return tree.AtLeast(span=self.span(ctx), n=count, args=tuple(self.expr(part) for part in parts))
        return self.expr(parts[0]) if parts else self.operand(ctx.operand())

    def operand(self, ctx: Context) -> tree.Expr:
        span = self.span(ctx)
        if ctx.NUMBER():
            if ctx.TIDSENHED():
                return self._duration(span, ctx.NUMBER().symbol, ctx.TIDSENHED().symbol, bool(ctx.MINUS()))
            unit = self.unit(ctx.UNIT().symbol) if ctx.UNIT() else None
            value = self.signed_decimal_of(ctx.NUMBER().symbol, negative=bool(ctx.MINUS()))
            return tree.Number(span=span, value=value, unit=unit)
        if ctx.date():
            return self.date(ctx.date())
        if ctx.string():
            return self.text(ctx.string())
        if ctx.JA() or ctx.NEJ():
            return tree.Boolean(span=span, value=bool(ctx.JA()))
        if ctx.UKENDT():
            return tree.Unknown(span=span)
        if ctx.I_DAG():
            return tree.Today(span=span)
        return self.name(ctx.ident())

"""Builds the syntax tree from the parse tree; the parse tree is not seen after this.

A declaration with a syntax error in it becomes one :class:`.tree.ErrorNode` that keeps the name it would have declared.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from itertools import groupby
from typing import Any

from antlr4 import ParserRuleContext
from antlr4.tree.Tree import ErrorNode

from ...grammar.generated.RettesnorParser import RettesnorParser as P
from ..diagnostics.diagnostic import Diagnostic
from ..source import Span
from . import tree
from .expressions import Context, Unreadable, children, last_token, tokens
from .slots import SlotReader
from .vocabulary import DECLARATIONS, NAMES, SLOTS


class TreeReader(SlotReader):
    """Reads declarations. ``text`` is what was lexed."""

    def __init__(self, text: str, place: Callable[[int, int], Span], report: Callable[[Diagnostic], None]) -> None:
        super().__init__(place, report)
        self._text = text

    def guideline(self, ctx: Context, comments: list[Any]) -> tree.Guideline:
        """The whole file."""
        head = children(ctx, P.HeaderContext)[0]
        header = self._whole_header(head)
        declarations = tuple(self._declarations(ctx.children[1:]))
        return tree.Guideline(
            span=self.span(head).to(self.span(ctx)),
            header=header or self._part_of_header(head),
            declarations=declarations,
            comments=tuple(tree.Comment(span=self.token_span(token), text=token.text) for token in comments),
        )

    def _declarations(self, parts: list[Any]) -> list[tree.Declaration]:
        found: list[tree.Declaration] = []
        before: Context = None
        for stray, run in groupby(parts, key=lambda part: isinstance(part, ErrorNode)):
            if not stray:
                for before in run:
                    if isinstance(before, P.DeclarationContext):
                        found.append(self._declaration(before))
                continue
            # Words that fit nowhere: perhaps the end of the declaration before them, perhaps one of their own. What
            # stands first in its line (but for the blank after a lost word) is no end: there declarations begin.
            words = [node.symbol for node in run]
            indented = not self._text[: words[0].start].removesuffix(" ").endswith(("\n", "\r"))
            if found and (
                (indented and last_token(before).type != P.SLUT) or words[0].type in SLOTS | {P.SLUT, P.COLON}
            ):
                found[-1] = self._unreadable(before.start, last_token(before), _name_of(found[-1]))
            name = words[1].text if len(words) > 1 and words[1].type in NAMES else None
            found.append(self._unreadable(words[0], words[-1], name))
        return found

    def _declaration(self, ctx: Context) -> tree.Declaration:
        if not _broken(ctx):
            try:
                inner = ctx.getChild(0)
                declaration: tree.Declaration = getattr(self, f"_{P.ruleNames[inner.getRuleIndex()]}")(inner)
                return declaration
            except Unreadable:
                pass
        return self._unreadable(ctx.start, last_token(ctx), _declared_name(ctx))

    def _unreadable(self, start: Any, stop: Any, name: str | None) -> tree.ErrorNode:
        span = self.token_span(start).to(self.token_span(stop))
        text = self._text[start.start : stop.stop + 1]
        return tree.ErrorNode(span=span, name=name, text=text, nameless=name is None and start.type in DECLARATIONS)

    def _title(self, ctx: Context) -> tree.Text | None:
        return self.first_text(ctx)

    def _whole_header(self, ctx: Context) -> tree.Header | None:
        if _broken(ctx):
            return None
        try:
            return tree.Header(
                span=self.span(ctx),
                name=self.names(ctx)[0],
                title=self.texts(ctx)[0],
                slots=self.slots(ctx, P.HeaderSlotContext, P.LibrarySlotContext),
                library=bool(ctx.BIBLIOTEK()),
            )
        except Unreadable:
            return None

    def _part_of_header(self, ctx: Context) -> tree.Header:
        span = self.token_span(ctx.start)
        names = [child for child in children(ctx, P.IdentContext) if not _broken(child)]
        slots: dict[str, tree.Slot] = {}
        for child in children(ctx, (P.HeaderSlotContext, P.LibrarySlotContext)):
            with suppress(Unreadable):
                if not _broken(child):
                    slot = self._slot(child)
                    slots.setdefault(slot.key, slot)
        return tree.Header(
            span=span,
            name=tree.Name(span=span, text=names[0].start.text if names else ""),
            title=tree.Text(span=span, text=""),
            slots=tuple(slots.values()),
            library=bool(ctx.BIBLIOTEK()),
            whole=False,
        )

    def _use(self, ctx: Context) -> tree.Use:
        return tree.Use(span=self.span(ctx), path=self.texts(ctx)[0])

    def _reference(self, ctx: Context) -> tree.Reference:
        return tree.Reference(
            span=self.span(ctx),
            name=self.names(ctx)[0],
            title=self.texts(ctx)[0],
            slots=self.slots(ctx, P.ReferenceSlotContext),
        )

    def _codeSystem(self, ctx: Context) -> tree.CodeSystem:  # noqa: N802 - the grammar's rule name
        uri, *aliases = self.texts(ctx)
        return tree.CodeSystem(
            span=self.span(ctx),
            name=self.names(ctx)[0],
            uri=uri,
            aliases=tuple(aliases),
            hierarchical=bool(ctx.HIERARKISK()),
        )

    def _valueSet(self, ctx: Context) -> tree.ValueSet:  # noqa: N802
        return tree.ValueSet(
            span=self.span(ctx),
            name=self.names(ctx)[0],
            title=self._title(ctx),
            items=tuple(self.code_ref(child) for child in children(ctx, P.ValueSetItemContext)),
            slots=self.slots(ctx),
        )

    def _parameter(self, ctx: Context) -> tree.Parameter:
        return tree.Parameter(
            span=self.span(ctx),
            name=self.names(ctx)[0],
            title=self._title(ctx),
            type=self._data_type(ctx.dataType()),
            value=self.operand(ctx.operand()),
            slots=self.slots(ctx),
        )

    def _dataElement(self, ctx: Context) -> tree.DataElement:  # noqa: N802
        return tree.DataElement(
            span=self.span(ctx),
            name=self.names(ctx)[0],
            type=self._data_type(ctx.dataType()),
            slots=self.slots(ctx, P.DataSlotContext),
        )

    def _data_type(self, ctx: Context) -> tree.DataType:
        low, high = (*(self.signed(child) for child in children(ctx, P.SignedContext)), None, None)[:2]
        units = tokens(ctx, P.UNIT)
        return tree.DataType(
            span=self.span(ctx),
            word=ctx.start.text,
            unit=self.unit(units[0]) if units else None,
            low=low,
            high=high,
            options=self.names(ctx),
        )

    def _definition(self, ctx: Context) -> tree.Definition:
        return tree.Definition(
            span=self.span(ctx),
            name=self.names(ctx)[0],
            title=self._title(ctx),
            expr=self.expr(ctx.expr()),
            slots=self.slots(ctx),
        )

    def _population(self, ctx: Context) -> tree.Population:
        when, *confirmed = [self.expr(child) for child in children(ctx, P.ExprContext)]
        return tree.Population(
            span=self.span(ctx),
            title=self._title(ctx),
            when=when,
            confirmed=confirmed[0] if confirmed else None,
            slots=self.slots(ctx),
        )

    def _exclusion(self, ctx: Context) -> tree.Exclusion:
        name, *effect = self.names(ctx)
        return tree.Exclusion(
            span=self.span(ctx),
            name=name,
            title=self.texts(ctx)[0],
            when=self.expr(ctx.expr()),
            effect=effect[0] if effect else None,
            slots=self.slots(ctx),
        )

    def _table(self, ctx: Context) -> tree.Table:
        name, *inputs = self.names(ctx)
        return tree.Table(
            span=self.span(ctx),
            name=name,
            title=self._title(ctx),
            inputs=tuple(inputs),
            rows=tuple(self._row(child) for child in children(ctx, P.RowContext)),
            slots=self.slots(ctx),
        )

    def _row(self, ctx: Context) -> tree.Row:
        cells = tuple(self._cell(child) for child in children(ctx, P.CellContext))
        return tree.Row(span=self.span(ctx), cells=cells, result=self.names(ctx)[0])

    def _cell(self, ctx: Context) -> tree.Cell:
        operator = ctx.relop().start.text if ctx.relop() else None
        value, high = (*(self.operand(child) for child in children(ctx, P.OperandContext)), None, None)[:2]
        return tree.Cell(
            span=self.span(ctx),
            operator=operator,
            value=value,
            high=high,
            open_start=bool(ctx.OVER()),
            open_end=bool(ctx.UNDER()),
        )

    def _stratification(self, ctx: Context) -> tree.Stratification:
        return tree.Stratification(
            span=self.span(ctx),
            name=self.names(ctx)[0],
            title=self._title(ctx),
            levels=tuple(self._level(child) for child in children(ctx, P.LevelContext)),
            slots=self.slots(ctx, P.StratificationSlotContext),
        )

    def _level(self, ctx: Context) -> tree.Level:
        return tree.Level(
            span=self.span(ctx),
            name=self.names(ctx)[0],
            title=self._title(ctx),
            when=self.expr(ctx.expr()),
            slots=self.slots(ctx),
        )

    def _activity(self, ctx: Context) -> tree.Activity:
        return tree.Activity(**self._block(ctx, P.ActivitySlotContext))

    def _goal(self, ctx: Context) -> tree.Goal:
        return tree.Goal(**self._block(ctx, P.GoalSlotContext))

    def _recommendation(self, ctx: Context) -> tree.Recommendation:
        return tree.Recommendation(**self._block(ctx, P.RecommendationSlotContext))

    def _block(self, ctx: Context, kind: type) -> dict[str, Any]:
        return {
            "span": self.span(ctx),
            "name": self.names(ctx)[0],
            "title": self._title(ctx),
            "slots": self.slots(ctx, kind),
        }

    def _followUp(self, ctx: Context) -> tree.FollowUp:  # noqa: N802
        *name, stratification = self.names(ctx)
        return tree.FollowUp(
            span=self.span(ctx),
            name=name[0] if name else None,
            title=self._title(ctx),
            stratification=stratification,
            levels=tuple(self._follow_up_level(child) for child in children(ctx, P.FollowUpLevelContext)),
            slots=self.slots(ctx, P.FollowUpSlotContext),
        )

    def _follow_up_level(self, ctx: Context) -> tree.FollowUpLevel:
        level, performer = self.names(ctx)
        return tree.FollowUpLevel(
            span=self.span(ctx),
            level=level,
            timing=self.timing(ctx.timing()),
            performer=performer,
            description=self.first_text(ctx),
        )

    def _scenario(self, ctx: Context) -> tree.Scenario:
        return tree.Scenario(
            span=self.span(ctx), title=self.texts(ctx)[0], slots=self.slots(ctx, P.ScenarioSlotContext)
        )


def _broken(ctx: Context) -> bool:
    """Whether the parser gave up on, left out or had to guess a part of this.

    A `slut` or a colon that was only left out is no guess: the rest says what was meant.
    """
    waiting = [ctx]
    while waiting:
        node = waiting.pop()
        if getattr(node, "exception", None) is not None:
            return True
        if isinstance(node, ErrorNode) and (node.symbol.tokenIndex >= 0 or node.symbol.type not in (P.COLON, P.SLUT)):
            return True
        waiting.extend(getattr(node, "children", None) or ())
    return False


def _name_of(declaration: tree.Declaration) -> str | None:
    name = getattr(declaration, "name", None)
    return name.text if isinstance(name, tree.Name) else name


def _declared_name(ctx: Context) -> str | None:
    """The name that a declaration with an error in it declares, as far as can be seen.

    A word for a slot stands there only when the name is lost.
    """
    for inner in children(ctx, ParserRuleContext):
        for name in children(inner, P.IdentContext):
            if name.exception is None and name.start.tokenIndex >= 0 and name.start.type == P.IDENT:
                return str(name.start.text)
            return None
    return None

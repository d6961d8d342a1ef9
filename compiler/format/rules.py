"""The layout of each part of the language.

Most of the grammar needs no rule of its own: words have a space between them, and signs stand close to what they
belong to (:meth:`Rules._phrase`). The rest follows from the shape that all declarations have: a head, perhaps ``=`` and
a value, then slots, rows or levels, then ``slut`` (:class:`_Parts`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from antlr4.tree.Tree import TerminalNode

from ...grammar.generated.RettesnorParser import RettesnorParser as P
from ..syntax.vocabulary import SLOTS
from .document import BLANK, FRESH, HARD, LINE, Comment, Doc, Fill, Group, Indent, Line, between, concat, width
from .written import Written

LIMIT = 120
"""Characters in a line, where it may be broken."""
INDENT = 4

Node = Any
"""A context or a terminal of the parse tree, which has no types."""

_CLOSE = frozenset((P.COMMA, P.COLON, P.RP))
_LISTED = (P.RowContext, P.LevelContext, P.FollowUpLevelContext)


@dataclass(slots=True)
class _Slot:
    """A slot: its keyword, its colon, and what stands after it."""

    key: Node
    colon: Node
    value: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class _Parts:
    """The parts of a declaration or of a level, in order."""

    head: list[Node] = field(default_factory=list)
    equals: Node | None = None
    value: list[Node] = field(default_factory=list)
    slots: list[_Slot] = field(default_factory=list)
    listed: list[Node] = field(default_factory=list)
    end: Node | None = None


class Rules:
    """Makes the document of one file."""

    def __init__(self, written: Written) -> None:
        self._written = written
        self._begin_lines: set[int] = set()
        self._one_line = range(0)  # tokens that are tried on one line
        self._broken = False  # whether the author ended a line between them
        self._own: dict[int, Callable[[Node], Doc]] = {
            P.RULE_expr: self._expr,
            P.RULE_sum: self._sum,
            P.RULE_operand: self._signed,
            P.RULE_signed: self._signed,
        }

    def file(self, root: Node) -> Doc:
        """The whole file, without the end of its last line."""
        *nodes, end = root.children
        self._begin_line(root.children)
        declarations = [node.getChild(0) if isinstance(node, P.DeclarationContext) else node for node in nodes]
        docs = [doc for run in self._runs(declarations) for doc in self._run(run)]
        return concat(self._stack(zip(declarations, docs, strict=True)), *self._last_comments(end))

    # --- declarations ----------------------------------------------------------------------------------

    def _runs(self, declarations: Sequence[Node]) -> Iterator[list[tuple[Node, list[Doc]]]]:
        """Declarations with their cells; those on adjacent lines that have the same parts together."""
        run: list[tuple[Node, list[Doc]]] = []
        shape: object = None
        for node in declarations:
            parts = self._parts(node)
            cells = self._code_system(parts) if isinstance(node, P.CodeSystemContext) else self._cells(node, parts)
            new = (type(node), len(cells), *(slot.key.symbol.type for slot in parts.slots))
            if run and (not cells or new != shape or self._written.around(node.start).blank_above):
                yield run
                run = []
            run.append((node, cells))
            shape = new
        yield run

    def _run(self, run: list[tuple[Node, list[Doc]]]) -> Sequence[Doc]:
        """Adjacent lines of the same kind are a table, if it fits."""
        if not run[0][1]:
            return [self._lines(run[0][0])]
        nodes, rows = zip(*run, strict=True)
        return (self._columns if isinstance(nodes[0], P.CodeSystemContext) else self._table)(nodes, rows)

    def _code_system(self, parts: _Parts) -> list[Doc]:
        starts = [at for at, node in enumerate(parts.value) if at == 0 or _is(node, P.SOM)]
        addresses = [parts.value[start:end] for start, end in zip(starts, [*starts[1:], None], strict=True)]
        lines = [self._line(each[0], LINE, " ") for each in addresses[1:]]
        value = Group(between([self._phrase(each) for each in addresses], lines))
        return [self._phrase(parts.head), concat(self._word(parts.equals), " ", Indent(value))]

    def _cells(self, ctx: Node, parts: _Parts) -> list[Doc]:
        """The parts of a declaration that the author wrote on one line and that fits there; none of another."""
        starts = [*(slot.key for slot in parts.slots), *parts.listed, *([parts.end] if parts.end is not None else [])]
        if any(self._written.around(_first(node)).new_line for node in starts):
            return []
        self._one_line, self._broken = range(ctx.start.tokenIndex + 1, ctx.stop.tokenIndex + 1), False
        cells = [self._phrase(parts.head)]
        if parts.equals is not None:
            cells.append(concat(self._word(parts.equals), *self._value(parts)))
        more = [*self._slots(parts.slots), *self._list(parts.listed)]
        cells += (concat(" ", doc) for _, doc in more)
        if parts.end is not None:
            cells.append(concat(" ", self._word(parts.end)))
        broken, self._one_line = self._broken or self._written.commented(ctx.start, ctx.stop), range(0)
        return [] if broken or sum(map(width, cells)) + len(cells) - 1 > LIMIT else cells

    def _lines(self, ctx: Node) -> Doc:
        parts = self._parts(ctx)
        lines: list[Doc] = [*self._head(parts), *self._value(parts)]
        self._begin_line([*parts.listed, *([] if parts.end is None else [parts.end])])
        body = self._slots(parts.slots) + self._list(parts.listed)
        if body:
            lines.append(Indent(concat(self._line(body[0][0], HARD), self._stack(body)), INDENT))
        if parts.end is not None:
            comments = Indent(concat(*self._last_comments(parts.end)), INDENT)
            lines += (comments, self._line(parts.end, HARD), self._word(parts.end))
        return concat(*lines)

    def _head(self, parts: _Parts) -> Iterator[Doc]:
        """A head that is too long goes on below after its colon."""
        nodes = parts.head if parts.equals is None else [*parts.head, parts.equals]
        colon = next((at for at, node in enumerate(nodes) if _is(node, P.COLON)), None)
        yield self._phrase(nodes if colon is None else nodes[: colon + 1])
        if colon is not None:
            rest = nodes[colon + 1 :]
            yield Group(Indent(concat(self._line(rest[0], LINE, " "), self._phrase(rest)), INDENT))

    def _slots(self, slots: Sequence[_Slot]) -> list[tuple[Node, Doc]]:
        keys = [slot.key for slot in slots]
        self._begin_line(keys)
        rows = self._columns(keys, [[self._key(slot), Indent(self._slot_value(slot))] for slot in slots])
        return [(key, Indent(row, INDENT)) for key, row in zip(keys, rows, strict=True)]

    def _list(self, nodes: Sequence[Node]) -> list[tuple[Node, Doc]]:
        """The rows or levels of a declaration."""
        if not nodes:
            return []
        if isinstance(nodes[0], P.LevelContext):
            return self._levels(nodes)
        split = self._follow_up if isinstance(nodes[0], P.FollowUpLevelContext) else self._row
        return list(zip(nodes, self._columns(nodes, [split(node) for node in nodes]), strict=True))

    def _row(self, ctx: Node) -> list[Doc]:
        signs = [at for at, node in enumerate(ctx.children) if isinstance(node, TerminalNode)]
        return [self._phrase(ctx.children[start:end]) for start, end in zip(signs, [*signs[1:], None], strict=True)]

    def _follow_up(self, ctx: Node) -> list[Doc]:
        level, colon, timing, at, performer, *text = ctx.children
        cells = ([level, colon], [timing], [at, performer], text)
        return [self._phrase(cell) for cell in cells if cell]

    def _levels(self, nodes: Sequence[Node]) -> list[tuple[Node, Doc]]:
        """Levels whose condition stands on the first line are a table; of others it stands below the name."""
        read = [self._parts(node) for node in nodes]
        rows = [
            [*(self._phrase(cell) if cell else "" for cell in (parts.head[:2], parts.head[2:])), self._when(parts)]
            for parts in read
        ]
        beside = [at for at, parts in enumerate(read) if self._is_beside(parts, rows[at])]
        table = self._table([read[at].slots[0].key for at in beside], [rows[at] for at in beside])
        lines = dict(zip(beside, table, strict=True))
        docs = []
        for at, (parts, (name, title, when)) in enumerate(zip(read, rows, strict=True)):
            below = self._slots(parts.slots[1:])
            head = lines.get(at) or concat(name, *([" ", title] if title else []), Indent(concat(HARD, when), INDENT))
            more = [self._line(below[0][0], HARD), self._stack(below)] if below else []
            docs.append(concat(head, Indent(concat(*more), INDENT)))
        return list(zip(nodes, docs, strict=True))

    def _when(self, parts: _Parts) -> Doc:
        when = parts.slots[0]
        return concat(self._key(when), " ", Indent(self._slot_value(when)))

    def _is_beside(self, parts: _Parts, row: Sequence[Doc]) -> bool:
        key = parts.slots[0].key
        fits = not self._breaks(parts.head[-1], key) and width(_unaligned(row)) <= LIMIT
        return fits or self._tied(key)

    def _parts(self, ctx: Node) -> _Parts:
        parts = _Parts()
        current = parts.head
        children = list(ctx.children)
        while children:
            node = children.pop(0)
            if isinstance(node, _LISTED):
                parts.listed.append(node)
            elif _is_slot(node):
                inner = node.getChild(0) if isinstance(node.getChild(0), P.AnnotationContext) else node
                children = [*inner.children, *children]
            elif _is(node, *SLOTS) and children and _is(children[0], P.COLON):
                slot = _Slot(node, children.pop(0))
                parts.slots.append(slot)
                current = slot.value
            elif _is(node, P.SLUT):
                parts.end = node
            elif _is(node, P.EQ) and current is parts.head:
                parts.equals, current = node, parts.value
            else:
                current.append(node)
        return parts

    # --- lines -----------------------------------------------------------------------------------------

    def _begin_line(self, nodes: Iterable[Node]) -> None:
        self._begin_lines |= {_first(node).tokenIndex for node in nodes}

    def _stack(self, lines: Iterable[tuple[Node, Doc]]) -> Doc:
        """Lines (each begun by a node) with their comments, and the empty lines that the author left between them."""
        stacked: list[Doc] = []
        for node, doc in lines:
            around = self._written.around(_first(node))
            if stacked:
                stacked.append(self._line(node, BLANK if around.blank_above else HARD))
            if around.above:
                stacked += (*around.above, BLANK if around.blank else HARD)
            stacked.append(doc)
        return concat(*stacked)

    def _table(self, nodes: Sequence[Node], rows: Sequence[Sequence[Doc]]) -> list[Doc]:
        """Like :meth:`_columns`, but no columns where that would make a line too long."""
        lines = self._columns(nodes, rows)
        return lines if all(width(line) <= LIMIT for line in lines) else [_unaligned(row) for row in rows]

    def _columns(self, nodes: Sequence[Node], rows: Sequence[Sequence[Doc]]) -> list[Doc]:
        """Rows of cells, each begun by a node, as lines in which the cells of a column begin below one another."""
        widths: dict[int, int] = {}
        tied = [self._tied(node) for node in nodes]
        for row in (row for row, one in zip(rows, tied, strict=True) if not one):
            for at, cell in enumerate(row[:-1]):
                if (wide := width(cell)) < math.inf:
                    widths[at] = max(widths.get(at, 0), int(wide))
        lines = []
        for row, one in zip(rows, tied, strict=True):
            cells: list[Doc] = []
            for at, cell in enumerate(row[:-1]):
                padding = 0 if one else int(max(0, widths.get(at, 0) - width(cell)))
                if padding or cell:
                    cells += (cell, " " * padding, " ")
            lines.append(concat(*cells, row[-1]))
        return lines

    def _line(self, node: Node, line: Line, tied: str = "  ") -> Doc:
        """``line`` before ``node``; ``tied`` if a comment at the end of the author's line is about all of it."""
        return tied if self._tied(node) else line

    def _tied(self, node: Node) -> bool:
        token = _first(node)
        return token.tokenIndex in self._one_line or self._written.around(token).tied

    def _breaks(self, before: Node, after: Node) -> bool:
        """Whether the author's line ends between two nodes."""
        broken = self._written.broken(_last(before), _first(after))
        self._broken |= broken
        return broken

    def _last_comments(self, end: Node) -> tuple[Doc, ...]:
        around = self._written.around(_first(end))
        return (BLANK if around.blank_above else HARD, *around.above) if around.above else ()

    # --- what stands in a line ---------------------------------------------------------------------------

    def _key(self, slot: _Slot) -> Doc:
        return concat(self._word(slot.key), self._word(slot.colon))

    def _slot_value(self, slot: _Slot) -> Doc:
        """A list ends lines where it must; the author's own line ends in it are not kept."""
        if any(_is(node, P.COMMA) for node in slot.value):
            return self._filled(slot.value)
        if len(slot.value) == 2 and isinstance(slot.value[0], P.ExprContext):
            return self._kept(slot.value, [self._doc(node) for node in slot.value], slot.value[1:])
        return self._phrase(slot.value)

    def _value(self, parts: _Parts) -> tuple[Doc, ...]:
        """What stands after ``=``: on the same line if it fits there and the author wrote it there."""
        if parts.equals is None:
            return ()
        first = parts.value[0]
        kept = not isinstance(first, P.OperandContext) and self._breaks(parts.equals, first)
        line = self._line(first, HARD if kept else LINE, " ")
        return (Group(Indent(concat(line, self._listed(parts.value)), INDENT)),)

    def _listed(self, nodes: list[Node]) -> Doc:
        """A list in which the author's line ends are kept: the codes of a value set are grouped by them."""
        if not any(_is(node, P.COMMA) for node in nodes):
            return self._phrase(nodes)
        starts = [nodes[0], *(node for before, node in pairwise(nodes) if _is(before, P.COMMA))]
        return self._kept(starts, self._items(nodes), starts[1:], LIMIT - INDENT)

    def _filled(self, nodes: Sequence[Node]) -> Doc:
        """A list whose lines end where they must."""
        starts = [node for before, node in pairwise(nodes) if _is(before, P.COMMA)]
        return Fill(self._items(nodes), tuple(self._line(start, LINE, " ") for start in starts))

    def _items(self, nodes: Sequence[Node]) -> tuple[Doc, ...]:
        """The items of a list, each with the comma after it."""
        ends = [at for at, node in enumerate(nodes, start=1) if _is(node, P.COMMA)]
        return tuple(
            Indent(self._phrase(nodes[start:end])) for start, end in zip([0, *ends], [*ends, None], strict=True)
        )

    def _kept(self, nodes: Sequence[Node], docs: Sequence[Doc], starts: Sequence[Node], room: float = math.inf) -> Doc:
        """``docs``, each of one of ``nodes``, with the author's line ends between them, and more where needed; if there
        are none, on one line or else each on its own; if one of the lines needs more than ``room``, each on its own.
        ``starts`` begin the docs after the first.
        """
        breaks = [self._breaks(before, after) for before, after in pairwise(nodes)]
        if any(breaks) and _longest(docs, breaks) > room:
            breaks = [True] * len(breaks)
        lines = [self._line(node, HARD if each else LINE, " ") for node, each in zip(starts, breaks, strict=True)]
        if any(breaks):
            return Fill(tuple(docs), tuple(lines))
        return Group(between(docs, lines))

    def _expr(self, ctx: Node) -> Doc:
        return self._chain(ctx, P.ExprContext)

    def _sum(self, ctx: Node) -> Doc:
        return self._chain(ctx, P.SumContext)

    def _chain(self, ctx: Node, kind: type) -> Doc:
        """Operands, each after the first with its operator before it."""
        operands: list[Node] = []
        operators: list[Node] = []
        while len(ctx.children) == 3 and isinstance(ctx.getChild(0), kind):  # the tree leans to the left
            ctx, operator, operand = ctx.children
            operators.insert(0, operator)
            operands.insert(0, operand)
        if not operands:
            return self._phrase(ctx.children)
        docs = [
            concat(self._word(operator), " ", Indent(self._doc(operand)))
            for operator, operand in zip(operators, operands, strict=True)
        ]
        return self._kept([ctx, *operands], [Indent(self._doc(ctx)), *docs], operators)

    def _signed(self, ctx: Node) -> Doc:
        first, *rest = ctx.children
        return concat(self._doc(first), self._phrase(rest)) if _is(first, P.MINUS) else self._phrase(ctx.children)

    def _phrase(self, nodes: Sequence[Node]) -> Doc:
        """Words with a space between them, none before a comma, a colon, and inside brackets."""
        docs: list[Doc] = []
        at = 0
        while at < len(nodes):
            node = nodes[at]
            if docs and _first(node).type not in _CLOSE:
                docs.append(" ")
            if _is(node, P.LP):
                end = next(i for i in range(at, len(nodes)) if _is(nodes[i], P.RP))
                docs += (self._word(node), Indent(self._filled(nodes[at + 1 : end])), self._word(nodes[end]))
                at = end
            else:
                docs.append(self._doc(node))
            at += 1
        return concat(*docs)

    def _doc(self, node: Node) -> Doc:
        if isinstance(node, TerminalNode):
            return self._word(node)
        own = self._own.get(node.getRuleIndex())
        return own(node) if own is not None else self._phrase(node.children)

    def _word(self, node: Node) -> Doc:
        """A token with the comments around it; :meth:`_stack` has those above a line."""
        token = node.symbol
        around = self._written.around(token)
        before: list[Doc] = []
        if token.tokenIndex not in self._begin_lines:
            before += (Comment(each.text, own=True) for each in around.above)
            before += [FRESH] if around.fresh else []
        if not before and around.after is None:
            return str(token.text)
        return concat(*before, token.text, *(() if around.after is None else (around.after,)))


def _longest(docs: Sequence[Doc], breaks: Sequence[bool]) -> float:
    """The longest line of docs with line ends between some of them."""
    longest = line = width(docs[0])
    for doc, broken in zip(docs[1:], breaks, strict=True):
        line = width(doc) if broken else line + 1 + width(doc)
        longest = max(longest, line)
    return longest


def _unaligned(row: Sequence[Doc]) -> Doc:
    cells = [cell for cell in row if cell]
    return between(cells, [" "] * (len(cells) - 1))


def _is(node: Node, *kinds: int) -> bool:
    return isinstance(node, TerminalNode) and node.symbol.type in kinds


def _is_slot(node: Node) -> bool:
    return not isinstance(node, TerminalNode) and (
        isinstance(node, P.AnnotationContext) or P.ruleNames[node.getRuleIndex()].endswith("Slot")
    )


def _first(node: Node) -> Any:
    return node.symbol if isinstance(node, TerminalNode) else node.start


def _last(node: Node) -> Any:
    return node.symbol if isinstance(node, TerminalNode) else node.stop

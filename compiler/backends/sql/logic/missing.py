"""The data that would decide what is unknown (semantics 4.8), as masks of data elements in words of 62 bits.

What is lacking of something is nothing where it is known. So what its parts lack need only be put together: a part
that is known adds nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import msgspec

from rettesnor.runtime import graph as g

from . import trees as sql
from .trees import Tree
from .values import Values

WORD: Final = 62
"""Bits of a word: there is no sign among them, and the sum of two is a BIGINT."""
_BITS: Final = (1 << WORD) - 1

Mask = Mapping[int, Tree]
"""Trees of the words, by their number; a word that is not there is 0."""


class Lack(msgspec.Struct, frozen=True):
    """What something may lack: data elements by themselves, where they are unknown, and what columns say."""

    elements: frozenset[int] = frozenset()
    """By place."""
    columns: tuple[tuple[int, str], ...] = ()
    """Columns that hold a word, each with the word's number."""

    def __or__(self, other: Lack) -> Lack:
        return Lack(self.elements | other.elements, tuple(dict.fromkeys((*self.columns, *other.columns))))

    def __bool__(self) -> bool:
        return bool(self.elements or self.columns)

    @property
    def words(self) -> list[int]:
        """The numbers of the words that can have a bit."""
        return sorted({place // WORD for place in self.elements} | {word for word, _ in self.columns})


NOTHING: Final = Lack()


def union(lacks: Iterable[Lack]) -> Lack:
    """What any of them lacks."""
    found = NOTHING
    for each in lacks:
        found |= each
    return found


def word_of(elements: Iterable[int], word: int) -> int:
    """The bits of data elements in a word."""
    return sum(1 << place % WORD for place in elements if place // WORD == word)


class Missing:
    """What every expression lacks."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._columns = values.columns
        self._elements: dict[tuple[str, bool], Lack] = {}
        self._of: dict[tuple[str, bool], Lack] = {}
        self._compound: dict[tuple[int, bool], Lack] = {}

    def mask(self, lack: Lack, fresh: bool = False) -> Mask:
        """The words of what is lacking."""
        found = {}
        for word in lack.words:
            parts: list[Tree] = []
            if own := word_of(lack.elements, word):
                parts.append(sql.bits_and(self.unknown(word, fresh), sql.whole(own)))
            parts += [sql.column(name) for number, name in lack.columns if number == word]
            found[word] = sql.bits_or(parts)
        return found

    def where(self, condition: Tree, lack: Lack, name: str, fresh: bool = False) -> Lack:
        """What something lacks, where a condition is true: columns of their own, each ``name`` with a word's number."""
        mask = self.mask(lack, fresh)
        cases = {word: sql.choose([(condition, tree)], sql.big(0)) for word, tree in mask.items()}
        return Lack(
            columns=tuple((word, self._columns.add(f"{name}_{word}", tree).name) for word, tree in cases.items())
        )

    def kept(self, mask: Mask, name: str) -> Mask:
        """A mask that several read: columns of their own, each ``name`` with a word's number."""
        return {word: self._columns.add(f"{name}_{word}", tree) for word, tree in mask.items()}

    def unknown(self, word: int, fresh: bool = False) -> Tree:
        """The data elements of a word that are unknown."""
        values = self._values
        if fresh:
            own = [name for name, place in values.places.items() if place // WORD == word and name in values.stale]
            if not own:
                return self.unknown(word)
            bits = [self._bit(name, True) for name in own]
            return self._columns.later(f"unknown_fresh_{word}", lambda: sql.bits_or([self.unknown(word), *bits]))
        own = [name for name, place in values.places.items() if place // WORD == word]
        return self._columns.later(
            f"unknown_{word}", lambda: sql.bits_or([sql.big(0), *(self._bit(name, False) for name in own)])
        )

    def _bit(self, name: str, fresh: bool) -> Tree:
        bit = 1 << self._values.places[name] % WORD
        return sql.choose([(sql.is_null(self._values.of(name, fresh)), sql.whole(bit))], sql.whole(0))

    def of(self, name: str, fresh: bool = False) -> Lack:
        """What a named node lacks."""
        node = self._values.layout.nodes[name]
        fresh = fresh and name in self._values.stale
        key = name, fresh
        if key not in self._of:
            self._of[key] = self._node(node, fresh)
        return self._of[key]

    def _node(self, node: object, fresh: bool) -> Lack:
        match node:
            case g.DataElement():
                return self._element(node, fresh)
            case g.Definition(id=name, expr=expr):
                return self._guarded(name, self._parts(expr, fresh), fresh)
            case g.Table(id=name, rows=rows):
                return self._guarded(name, union(self.expr(row.when, fresh) for row in rows), fresh)
            case g.Stratification(id=name, levels=levels):
                whens = [level.when for level in levels if level.when is not None]
                return self._guarded(name, union(self.expr(when, fresh) for when in whens), fresh)
        return NOTHING

    def _element(self, node: g.DataElement, fresh: bool) -> Lack:
        """Itself; and where nothing is assumed for want of its condition, what that lacks."""
        own = Lack(frozenset({self._values.places[node.id]}))
        condition = node.absence.only_if
        if condition is None:
            return own
        undecided = sql.is_null(self._values.of(condition, fresh))
        reaches = sql.conjunction((self._values.is_assumed(node.id), undecided))
        name = self._values.name(node.id, "needs", fresh=fresh)
        return own | self.where(reaches, self.of(condition, fresh), name, fresh)

    def _guarded(self, name: str, lack: Lack, fresh: bool) -> Lack:
        if not lack:
            return NOTHING
        unknown = sql.is_null(self._values.of(name, fresh))
        return self.where(unknown, lack, self._values.name(name, "lacks", fresh=fresh), fresh)

    def expr(self, expr: g.Expr, fresh: bool = False) -> Lack:
        """What an expression lacks."""
        match expr:
            case g.And() | g.Or() | g.AtLeast():
                fresh = fresh and self._values.rests_on_stale(expr)
                key = id(expr), fresh
                if key not in self._compound:
                    self._compound[key] = self._together(expr, fresh)
                return self._compound[key]
            case _:
                return self._parts(expr, fresh)

    def _together(self, expr: g.Expr, fresh: bool) -> Lack:
        parts = self._parts(expr, fresh)
        if not parts:
            return NOTHING
        value = self._values.held(expr, fresh)
        return self.where(sql.is_null(value), parts, f"{value.name}_lacks", fresh)

    def _parts(self, expr: g.Expr, fresh: bool) -> Lack:
        match expr:
            case g.Ref(node=name):
                return self.of(name, fresh)
            case g.Not(arg=arg) | g.OneOf(arg=arg):
                return self.expr(arg, fresh)
            case g.Compare(left=left, right=right) | g.Arithmetic(left=left, right=right):
                return self.expr(left, fresh) | self.expr(right, fresh)
            case g.And(args=args) | g.Or(args=args) | g.AtLeast(args=args):
                return union(self.expr(arg, fresh) for arg in args)
            case _:
                return NOTHING

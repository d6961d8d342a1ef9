"""The guideline model: syntax tree, symbol table, type table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from ..source import Span
from ..syntax import tree
from .types import Type

SymbolKind = Literal[
    "reference",
    "code system",
    "value set",
    "parameter",
    "data",
    "definition",
    "exclusion",
    "table",
    "stratification",
    "level",
    "activity",
    "goal",
    "recommendation",
    "follow-up",
    "error",
]

Node = TypeVar("Node", bound=tree.Node)


@dataclass(frozen=True, slots=True)
class Symbol:
    """A declared name. ``type`` is there for names that can stand in an expression. An ``error`` symbol was declared
    by text that could not be read: uses of it are not reported.
    """

    name: str
    kind: SymbolKind
    span: Span
    declaration: tree.Node
    type: Type | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """A guideline or library whose names are resolved and whose expressions are typed.

    ``guideline`` is the file itself, ``libraries`` are those it uses, directly or through one another, each after those
    it uses itself; ``symbols`` are the names of all of them. ``types`` holds the type of every expression node, by
    ``id``; the trees keep the nodes alive. ``names`` holds what each use of a name refers to, likewise by ``id``; an
    option of a choice, and a word of a closed list, have no entry. ``borrowed`` are the declarations of libraries that
    the file uses, and those they rest on; ``uses`` is each ``brug`` with the numbers of the files it brings along.
    """

    guideline: tree.Guideline
    libraries: tuple[tree.Guideline, ...]
    symbols: Mapping[str, Symbol]
    types: Mapping[int, Type]
    names: Mapping[int, Symbol]
    borrowed: tuple[tree.Declaration, ...]
    uses: tuple[tuple[tree.Use, frozenset[int]], ...]

    def all(self, kind: type[Node]) -> Iterator[Node]:
        """The declarations of one kind that are part of the guideline: its own in the author's order, then those
        borrowed.
        """
        return (d for d in (*self.guideline.declarations, *self.borrowed) if isinstance(d, kind))

    def header(self, declaration: tree.Node) -> tree.Header:
        """The header of the file a declaration stands in."""
        file = declaration.span.file
        return next(g.header for g in (self.guideline, *self.libraries) if g.span.file == file)


class Slots:
    """The slots of one declaration, by keyword."""

    def __init__(self, slots: tuple[tree.Slot, ...]) -> None:
        self._slots = slots

    def __contains__(self, key: str) -> bool:
        return any(slot.key == key for slot in self._slots)

    def __iter__(self) -> Iterator[tree.Slot]:
        return iter(self._slots)

    def span(self, key: str) -> Span:
        """Where the slot stands. Raises ``KeyError`` when there is none."""
        for slot in self._slots:
            if slot.key == key:
                return slot.span
        raise KeyError(key)

    def values(self, key: str, kind: type[Node]) -> tuple[Node, ...]:
        """The values of that kind in all slots with that keyword; unreadable ones are left out."""
        return tuple(v for slot in self._slots if slot.key == key for v in slot.values if isinstance(v, kind))

    def value(self, key: str, kind: type[Node]) -> Node | None:
        """The first value of that kind, or none."""
        found = self.values(key, kind)
        return found[0] if found else None

    def text(self, key: str) -> str | None:
        """The text of a slot that holds one."""
        value = self.value(key, tree.Text)
        return None if value is None else value.text

    def word(self, key: str) -> str | None:
        """The word of a slot that holds a name."""
        value = self.value(key, tree.Name)
        return None if value is None else value.text

    def names(self, key: str) -> tuple[tree.Name, ...]:
        """The names a slot lists."""
        return self.values(key, tree.Name)

    def expression(self, key: str) -> tree.Expr | None:
        """The expression a slot holds."""
        for slot in self._slots:
            if slot.key == key and slot.values:
                return slot.values[0]  # type: ignore[return-value]
        return None

"""The author's own words for what settles a level (semantics 4.9), as a mask of the places where they can be said.

The same words may be reached on several ways, of which not all are open for every patient, and they stand where the
first open way reaches them. So each way has a bit of its own, and words are left out where an earlier way has said
them.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from rettesnor.runtime import graph as g
from rettesnor.runtime.expression import refs

from . import trees as sql
from .missing import WORD, Mask
from .trees import Tree
from .values import Values


class Words(msgspec.Struct, frozen=True):
    """Words that can be said, on one way: the bit of the way, and those of the earlier ways to the same words."""

    text: str
    bit: int
    earlier: int


class Told:
    """What can be said of the levels of one stratification."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._leaves: dict[int, list[int]] = {}
        self._texts: list[tuple[int, str]] = []

    def level(self, level: g.Level) -> Mask:
        """What settles that a level's condition is true."""
        assert level.when is not None
        found: dict[int, list[Tree]] = {}
        for bit, ways in self._ways(level.when, level.id, ()):
            own = sql.big(1 << bit % WORD)
            part = sql.choose([(sql.conjunction(ways), own)], sql.big(0)) if ways else own
            found.setdefault(bit // WORD, []).append(part)
        return {word: sql.bits_or(parts) for word, parts in found.items()}

    def words(self) -> list[Words]:
        """All that can be said, in order, after every level was asked for."""
        return [
            Words(text, bit, sum(1 << other for other in self._leaves[leaf] if other < bit))
            for bit, (leaf, text) in enumerate(self._texts)
        ]

    def _ways(self, expr: g.Expr, owner: str, when: tuple[Tree, ...]) -> Iterator[tuple[int, tuple[Tree, ...]]]:
        """As :meth:`Compiler.because` of the runtime, for a condition that is true."""
        match expr:
            case g.And(args=args) if expr.text is None or any(arg.text for arg in args):
                for arg in args:
                    yield from self._ways(arg, owner, when)
                return
            case g.Or(args=args) | g.AtLeast(args=args) if expr.text is None or any(arg.text for arg in args):
                for arg in args:
                    yield from self._ways(arg, owner, (*when, self._values.held(arg)))
                return
            case g.Ref(node=name) | g.Compare(operator="=", left=g.Ref(node=name), right=g.Boolean(value=True)):
                node = self._values.layout.nodes[name]
                if isinstance(node, g.Definition) and node.type.kind == "boolean":
                    if node.title:
                        yield self._leaf(id(expr), node.title), when
                    else:
                        yield from self._ways(node.expr, name, when)
                    return
        titles = ", ".join(self._values.layout.nodes[name].title for name in refs(expr))
        yield self._leaf(id(expr), expr.text or titles or self._title(owner)), when

    def _title(self, owner: str) -> str:
        node = self._values.layout.nodes.get(owner)
        return "" if node is None else node.title

    def _leaf(self, leaf: int, text: str) -> int:
        bit = len(self._texts)
        self._texts.append((leaf, text))
        self._leaves.setdefault(leaf, []).append(bit)
        return bit

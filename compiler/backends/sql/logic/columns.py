"""The one wide row of a patient: columns that are worked out from earlier columns, each once.

SQL has no name for an intermediate value but a column of a query inside. So the columns are put in layers, each a
query that adds columns to those of the query before; a column is in the first layer where all it reads is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from sqlglot import exp

from .trees import Tree, column, named, operand

_SELF_CONTAINED: Final = (exp.Func, exp.Paren, exp.If, exp.Case, exp.Alias)
"""What needs no parentheses around what stands in it."""


class Columns:
    """Columns by name, worked out from those of one relation. ``base``: the query that gives it."""

    def __init__(self, base: exp.Select) -> None:
        self._base = base
        self._trees: dict[str, Tree] = {}
        self._later: dict[str, Callable[[], Tree]] = {}
        self._titles: dict[str, str] = {}
        self._by_text: dict[str, str] = {}
        self._anonymous = 0

    def later(self, name: str, tree: Callable[[], Tree], title: str | None = None) -> exp.Column:
        """A column whose tree is made when all is known that may be shared with it. ``title``: for people."""
        if name not in self._trees and name not in self._later:
            self._later[name] = tree
            if title is not None:
                self._titles[name] = title
        return column(name)

    def add(self, name: str, tree: Tree, title: str | None = None) -> exp.Column:
        """A column."""
        return self.later(name, lambda: tree, title)

    def shared(self, tree: Tree) -> exp.Column:
        """The one column for a tree that several others read."""
        text = tree.sql("duckdb")
        name = self._by_text.get(text)
        if name is None:
            self._anonymous += 1
            name = self._by_text[text] = f"x{self._anonymous}"
            self.add(name, tree)
        return column(name)

    def anonymous(self, tree: Callable[[], Tree]) -> exp.Column:
        """A column without a name of its own, made later."""
        self._anonymous += 1
        return self.later(f"x{self._anonymous}", tree)

    def make(self) -> None:
        """Make the trees of all columns."""
        while self._later:
            for name in list(self._later):
                self._trees[name] = self._later.pop(name)()

    def query(self, output: Sequence[exp.Expr]) -> exp.Select:
        """The query that gives columns of the last layer."""
        self.make()
        self._put_back(output)
        reads = {name: self._read(tree) for name, tree in self._trees.items()}
        wanted = list(dict.fromkeys(name for tree in output for name in self._read(tree)))
        layers = self._layers(reads, wanted)
        carried = set(wanted)
        selects: list[exp.Select] = []
        for names in reversed(layers):
            added = [self._column(name) for name in names]
            before = carried.difference(names)
            kept = [column(name) for name in sorted(before)]
            selects.append(exp.Select(expressions=[*kept, *added]))
            carried = before.union(*(reads[name] for name in names))
        selects.reverse()
        source: exp.Expr = self._base.subquery("given")
        query = exp.Select(expressions=list(output))
        for number, select in enumerate(selects, start=1):
            select.set("from_", exp.From(this=source))
            query = query.with_(f"layer_{number}", as_=select, copy=False)
            source = exp.to_table(f"layer_{number}")
        query.set("from_", exp.From(this=source))
        return query

    def _put_back(self, output: Sequence[exp.Expr]) -> None:
        """Put what is read once where it is read, unless it has a title: it needs no column."""
        read: dict[str, list[exp.Column]] = {}
        for tree in (*self._trees.values(), *output):
            for each in tree.find_all(exp.Column):
                read.setdefault(each.name, []).append(each)
        for name, places in read.items():
            if len(places) == 1 and name in self._trees and name not in self._titles and places[0].parent is not None:
                tree = self._trees.pop(name)
                place = places[0]
                place.replace(tree if isinstance(place.parent, _SELF_CONTAINED) else operand(tree))

    def _layers(self, reads: Mapping[str, Sequence[str]], wanted: Iterable[str]) -> list[list[str]]:
        """Of the columns that are read, directly or not, those of each layer."""
        layer: dict[str, int] = {}

        def visit(name: str) -> int:
            if name not in self._trees:
                return 0
            if name not in layer:
                layer[name] = 1 + max(map(visit, reads[name]), default=0)
            return layer[name]

        for name in wanted:
            visit(name)
        _settle(layer, reads, wanted)
        layers: list[list[str]] = [[] for _ in range(max(layer.values(), default=0))]
        for name in self._trees:
            if name in layer:
                layers[layer[name] - 1].append(name)
        return layers

    def _read(self, tree: Tree) -> list[str]:
        return list(dict.fromkeys(each.name for each in tree.find_all(exp.Column)))

    def _column(self, name: str) -> Tree:
        alias = named(self._trees[name], name)
        if name in self._titles:
            alias.add_comments([self._titles[name].replace("*/", "* /")])
        return alias


def _settle(layer: dict[str, int], reads: Mapping[str, Sequence[str]], wanted: Iterable[str]) -> None:
    """Move columns to later layers, where fewer columns have to be handed on from layer to layer for it."""
    end = max(layer.values(), default=0) + 1
    readers: dict[str, list[str]] = {}
    for name in layer:
        for other in reads[name]:
            readers.setdefault(other, []).append(name)
    last = dict.fromkeys(wanted, end)

    def until(name: str, but: str | None = None) -> int:
        """The last layer that reads a column, or 0."""
        own = (layer[reader] for reader in readers.get(name, ()) if reader != but)
        return max(last.get(name, 0), max(own, default=0))

    for name in sorted(layer, key=layer.__getitem__, reverse=True):
        here = layer[name]
        latest = end if name not in readers else min(layer[reader] for reader in readers[name])
        needs = [until(other, but=name) for other in reads[name]]

        def handed_on(place: int, needs: Sequence[int] = needs) -> int:
            return sum(max(place, need) for need in needs) - place

        layer[name] = min(range(latest - 1, here - 1, -1), key=handed_on, default=here)

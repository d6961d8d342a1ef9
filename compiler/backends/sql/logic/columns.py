"""The one wide row of a patient: columns that are worked out from earlier columns, each once.

SQL has no name for an intermediate value but a column of a query inside. So the columns are put in layers, each a
query that adds columns to those of the query before; a column is in the first layer where all it reads is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sqlglot import exp

from .trees import Tree, column, named


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
        layers = self._layers(output)
        source: exp.Expr = self._base.subquery("given")
        ctes: list[tuple[str, exp.Select]] = []
        for number, names in enumerate(layers, start=1):
            added = [self._column(name) for name in names]
            select = exp.Select(expressions=[exp.Star(), *added], from_=exp.From(this=source))
            ctes.append((f"layer_{number}", select))
            source = exp.to_table(f"layer_{number}")
        query = exp.Select(expressions=list(output), from_=exp.From(this=source))
        for name, select in ctes:
            query = query.with_(name, as_=select, copy=False)
        return query

    def _layers(self, output: Iterable[exp.Expr]) -> list[list[str]]:
        """Of the columns that are read, directly or not, those of each layer."""
        depth: dict[str, int] = {}
        reads = {name: self._read(tree) for name, tree in self._trees.items()}

        def visit(name: str) -> int:
            if name not in depth:
                depth[name] = 1 + max(map(visit, reads[name]), default=0)
            return depth[name]

        for tree in output:
            for name in self._read(tree):
                visit(name)
        layers: list[list[str]] = [[] for _ in range(max(depth.values(), default=0))]
        for name in self._trees:
            if name in depth:
                layers[depth[name] - 1].append(name)
        return layers

    def _read(self, tree: Tree) -> list[str]:
        found = dict.fromkeys(each.name for each in tree.find_all(exp.Column))
        return [name for name in found if name in self._trees]

    def _column(self, name: str) -> Tree:
        alias = named(self._trees[name], name)
        if name in self._titles:
            alias.add_comments([self._titles[name].replace("*/", "* /")])
        return alias

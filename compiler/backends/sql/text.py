"""SQL that is the same for every guideline: written as text beside this module, read as trees.

A file holds ``CREATE TABLE name AS query;`` (worked out once and kept) or ``CREATE VIEW name AS query;``, each after a
comment that says what a row of it is. A function that SQL does not know stands for a tree.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import sqlglot
from sqlglot import exp

from .stage import Stage

Macro = Callable[..., exp.Expr]


def read(name: str, macros: Mapping[str, Macro]) -> dict[str, Stage]:
    """The stages of a file of SQL, by name, in order.

    Args:
        name: of the file in this folder.
        macros: what a function stands for, by its name; called with the arguments' trees.
    """
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    found = [_stage(statement, macros) for statement in sqlglot.parse(text, dialect="duckdb") if statement is not None]
    return {stage.name: stage for stage in found}


def _stage(statement: exp.Expr, macros: Mapping[str, Macro]) -> Stage:
    assert isinstance(statement, exp.Create)
    comments = statement.pop_comments()
    query = _expanded(statement.expression, macros)
    assert isinstance(query, exp.Query)
    return Stage(
        name=statement.this.name,
        meaning=" ".join(line.strip() for comment in comments for line in comment.splitlines()).strip(),
        query=query,
        keep=statement.kind == "TABLE",
    )


def _expanded(tree: exp.Expr, macros: Mapping[str, Macro]) -> exp.Expr:
    def expanded(node: exp.Expr) -> exp.Expr:
        if not isinstance(node, exp.Anonymous):
            return node
        return macros[node.name](*[_expanded(argument, macros) for argument in node.expressions])

    return tree.transform(expanded)

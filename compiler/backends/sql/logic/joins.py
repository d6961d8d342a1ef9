"""Queries that put relations side by side by equal columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlglot import exp

from rettesnor.runtime import graph as g

from . import trees as sql
from .trees import Tree


def columns(of: Sequence[str], judged: Sequence[str]) -> dict[str, Tree]:
    """Columns of a relation, and those of ``judged`` that they are to be equal to."""
    return {name: exp.column(other, "judged") for name, other in zip(of, judged, strict=True)}


def joined(
    query: exp.Select, what: str | exp.Query, alias: str, keys: Mapping[str, Tree], side: str = ""
) -> exp.Select:
    """A query with another relation by its side, where columns of that are equal to something."""
    source = exp.to_table(what).as_(alias) if isinstance(what, str) else what.subquery(alias)
    equal = [sql.compared("=", exp.column(name, alias), tree) for name, tree in keys.items()]
    return query.join(source, on=sql.conjunction(equal), join_type=side)


def all_of(queries: Sequence[exp.Query]) -> exp.Query:
    """The rows of several queries."""
    return exp.union(*queries, distinct=False) if len(queries) > 1 else queries[0]


def undecided_level(graph: g.Graph) -> Tree:
    """The level of what cannot be decided, by the stratification of ``judged``."""
    levels = [[level.when is None for level in node.levels].index(True) for node in graph.stratifications]
    place = exp.column("stratification", "judged")
    cases = [(sql.compared("=", place, sql.whole(each)), sql.whole(level)) for each, level in enumerate(levels)]
    return sql.choose(cases) if cases else sql.nothing("INT")


def with_overrides(query: exp.Select) -> exp.Select:
    """A query of ``judged`` levels, with the level that a clinician has given instead."""
    keys = ["patient", "stratification"]
    return joined(query, "overrides", "overrides", columns(keys, keys), "LEFT")

"""The relational plan as files: a script for each part of it and dialect, and the index by which they are read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

import msgspec

from rettesnor.runtime.graph import Graph
from rettesnor.runtime.population.statements import DIALECTS, FOLDER, INDEX, Dialect, Index, Indexed, create, script

from ...sql_query import SqlQuery
from .dialects import commented
from .plan import RUN


def files(graph: Graph, queries: Sequence[SqlQuery]) -> dict[str, bytes]:
    """The files by name; none when there are no queries."""
    plan = [query for query in queries if query.name != RUN]
    if not plan:
        return {}
    lines: dict[str, dict[Dialect, tuple[int, int]]] = {query.name: {} for query in plan}
    found: dict[str, bytes] = {}
    for group, members in groupby(plan, attrgetter("group")):
        own = list(members)
        for dialect in DIALECTS:
            text = _Script(graph, group)
            for query in own:
                lines[query.name][dialect] = text.add(query, dialect)
            found[f"{FOLDER}/{script(group, dialect)}"] = text.encoded()
    index = Index(
        content_hash=graph.content_hash,
        relations=tuple(
            Indexed(
                name=query.name,
                keep=query.keep,
                common=query.common,
                spent=query.spent,
                script=query.group,
                lines=lines[query.name],
            )
            for query in plan
        ),
    )
    return {f"{FOLDER}/{INDEX}": msgspec.json.format(msgspec.json.encode(index), indent=1) + b"\n", **found}


class _Script:
    def __init__(self, graph: Graph, group: str) -> None:
        guideline = graph.guideline
        self._lines = [
            *commented(f"{guideline.title}, version {guideline.version} ({guideline.status}): {group}.").splitlines(),
            *(commented(guideline.disclaimer).splitlines() if guideline.disclaimer else []),
            "-- docs/population.md; numbers in parentheses are rules in docs/semantics.md.",
        ]

    def add(self, query: SqlQuery, dialect: Dialect) -> tuple[int, int]:
        """Write a query; the numbers of its first and last line."""
        text = query.texts[dialect].removesuffix("\n").split("\n")
        self._lines += ["", create(query.name, query.keep, dialect)]
        first = len(self._lines) + 1
        self._lines += [*text, ";"]
        return first, first + len(text) - 1

    def encoded(self) -> bytes:
        return "\n".join([*self._lines, ""]).encode()

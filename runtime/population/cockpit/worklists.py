"""Which worklists a guideline has, and what stands in a row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import msgspec

from ...graph import Code, Graph
from ...present.phrases import named_level
from ...present.wording import Words

NOT_IN_PLAN: Final = "not-in-plan"
OVERDUE: Final = "overdue"
UNDECIDED: Final = "undecided"

COLUMNS: Final[Mapping[str, str]] = {
    "list": "VARCHAR",
    "clinic": "VARCHAR",
    "patient": "VARCHAR",
    "reason": "VARCHAR",
    "activity": "VARCHAR",
    "activity_title": "VARCHAR",
    "state": "VARCHAR",
    "earliest": "DATE",
    "due": "DATE",
    "latest": "DATE",
    "link": "VARCHAR",
    "warning": "VARCHAR",
}
"""The columns of a list with DuckDB's name of their types, in order; ``docs/cockpit.md`` explains them."""


class Worklist(msgspec.Struct, frozen=True):
    """A worklist. ``code``: of the level it is for."""

    id: str
    title: str
    code: Code | None = None


class Level(msgspec.Struct, frozen=True):
    """A level that has a worklist: ``list`` is its id."""

    stratification: str
    level: str
    list: str


def watched(graph: Graph) -> list[Level]:
    """The levels somebody has to act on: of each stratification all but the best, and the one for "not known"."""
    return [
        Level(strata.id, level.id, f"{strata.id}.{level.id}")
        for strata in graph.stratifications
        for level in [each for each in strata.levels if each.when is not None][:-1]
    ]


def unknown(graph: Graph) -> list[tuple[str, str]]:
    """The levels that say "not known": stratification and level."""
    return [(strata.id, level.id) for strata in graph.stratifications for level in strata.levels if level.when is None]


def worklists(graph: Graph, words: Words) -> list[Worklist]:
    """The worklists of a guideline, in the order in which they are shown."""
    strata = {each.id: each for each in graph.stratifications}
    found = [Worklist(NOT_IN_PLAN, words(f"list.{NOT_IN_PLAN}"))]
    for each in watched(graph):
        level = next(level for level in strata[each.stratification].levels if level.id == each.level)
        title = words("level.of", title=strata[each.stratification].title, level=named_level(level.id, level.title))
        found.append(Worklist(each.list, title, level.local))
    return [*found, *(Worklist(name, words(f"list.{name}")) for name in (OVERDUE, UNDECIDED))]

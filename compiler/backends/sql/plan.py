"""The whole relational plan of a guideline: facts → data elements → decisions → planned activities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from sqlglot import exp

from rettesnor.runtime.graph import Graph

from . import features, logic, planning
from .stage import Stage

RUN: Final = "run"
"""The relation of what a run is given: one row."""


def groups(graph: Graph) -> Mapping[str, tuple[Stage, ...]]:
    """The parts of the plan by name, and their stages, all in the order in which they are worked out.

    Raises:
        NotExact: the guideline calculates with more digits than SQL has.
    """
    return {
        "features": features.stages(graph),
        "decisions": logic.stages(graph),
        "planning": planning.stages(graph),
    }


def stages(graph: Graph) -> tuple[Stage, ...]:
    """All stages in the order in which they are worked out.

    Raises:
        NotExact: see :func:`groups`.
    """
    return tuple(stage for group in groups(graph).values() for stage in group)


def reads(stage: Stage) -> tuple[str, ...]:
    """The relations that a stage reads."""
    named = {cte.alias for cte in stage.query.find_all(exp.CTE)}
    return tuple(sorted({table.name for table in stage.query.find_all(exp.Table)} - named))


def common(stages: Iterable[Stage]) -> frozenset[str]:
    """The stages, in order, that read nothing of patients: they depend on the guideline and :data:`RUN` alone."""
    found = {RUN}
    for stage in stages:
        if found.issuperset(reads(stage)):
            found.add(stage.name)
    return frozenset(found)

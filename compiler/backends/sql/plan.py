"""The whole relational plan of a guideline: facts → data elements → decisions → planned activities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlglot import exp

from rettesnor.runtime.graph import Graph
from rettesnor.runtime.population.results import RELATIONS

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


def spent(stages: Sequence[Stage]) -> Mapping[str, tuple[str, ...]]:
    """By stage, of all in order, the kept relations of patients that nothing reads after it."""
    named = {stage.name: stage for stage in stages}
    of_all = common(stages)
    seen: dict[str, frozenset[str]] = {}
    last: dict[str, str] = {}
    for stage in stages:
        own = reads(stage)
        read = frozenset(own).union(*(seen.get(name, ()) for name in own))
        if stage.keep:
            last |= dict.fromkeys((*read, stage.name), stage.name)
        else:
            seen[stage.name] = read  # by those who read the view
    kept = frozenset(RELATIONS).union(*(seen.get(name, ()) for name in RELATIONS), of_all)
    found: dict[str, list[str]] = defaultdict(list)
    for name, stage_name in last.items():
        if name in named and named[name].keep and name not in kept:
            found[stage_name].append(name)
    return {stage_name: tuple(sorted(names)) for stage_name, names in found.items()}

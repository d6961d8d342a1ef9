"""The whole relational plan of a guideline: facts → data elements → decisions → planned activities."""

from __future__ import annotations

from collections.abc import Mapping

from rettesnor.runtime.graph import Graph

from . import features, logic, planning
from .stage import Stage


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

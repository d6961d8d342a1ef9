"""The whole relational plan of a guideline: facts → data elements → decisions → planned activities."""

from __future__ import annotations

from rettesnor.runtime.graph import Graph

from . import features, logic, planning
from .stage import Stage


def stages(graph: Graph) -> tuple[Stage, ...]:
    """All stages in the order in which they are worked out."""
    return (*features.stages(graph), *logic.stages(graph), *planning.stages(graph))

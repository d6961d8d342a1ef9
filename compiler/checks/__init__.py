"""Checks of a guideline whose names and types are in order: one module for each rule family.

In: a :class:`~..model.guideline.Model` without errors, and its decision graph. Out: diagnostics. What is wrong before
that is not checked further, so that one mistake gives one message.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...runtime.graph import Graph
from ..diagnostics.diagnostic import Diagnostic
from ..model.guideline import Model
from ..source import SourceFile
from .regions import regions
from .unused import unused


def check(model: Model, graph: Graph | None, files: Sequence[SourceFile]) -> tuple[Diagnostic, ...]:
    """Everything the checks find.

    Args:
        model: for wording and places.
        graph: the same guideline, for meaning; none of a library, which decides nothing by itself.
        files: those of the spans of both.
    """
    return () if graph is None else (*unused(model), *regions(graph, files))

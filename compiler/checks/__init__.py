"""Checks of a guideline whose names and types are in order: one module for each rule family.

In: a :class:`~..model.guideline.Model` without errors (wording, places) and its decision graph (meaning; a library has
none). Out: diagnostics about the file itself: what is wrong with a library is said with the library. What is wrong
before that is not checked further, so that one mistake gives one message. The checks here warn; what cannot be compiled
is found when the model is made.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...runtime.graph import Graph
from ..diagnostics.diagnostic import Diagnostic
from ..model.guideline import Model
from ..source import SourceFile
from .codes import codes
from .evidence import evidence
from .naming import naming
from .regions import regions
from .repeated import repeated
from .scenarios import scenarios
from .unused import unused

CHECKS = (unused, codes, evidence, naming, repeated, scenarios)
"""Those that read the model alone."""


def check(model: Model, graph: Graph | None, files: Sequence[SourceFile]) -> tuple[Diagnostic, ...]:
    """Everything the checks find.

    Args:
        model: for wording and places.
        graph: the same guideline, for meaning; none of a library, which decides nothing by itself.
        files: those of the spans of both.
    """
    found = [each for check in CHECKS for each in check(model) if each.span.file == model.guideline.span.file]
    return tuple(found) if graph is None else (*found, *regions(graph, files))

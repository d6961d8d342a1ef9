"""What a guideline decides about every patient (semantics, sections 4, 5.1, 5.3): what ``runtime/evaluate.py`` means.

Reads ``features`` (one row a patient), ``override_facts``, ``patients`` and ``run``. Gives ``result_patients``,
``result_levels`` and ``result_recommendations``; ``asks`` and ``grounds`` for planning; ``logic_notes`` and
``logic_set_aside``.
"""

from __future__ import annotations

from rettesnor.runtime.graph import Graph

from ..stage import Stage
from .asks import Asks
from .columns import Columns
from .decisions import Decisions
from .exact import ALLOWANCES, Digits
from .grounds import Grounds
from .judged import Judged, base
from .numbers import NotExact
from .results import Results
from .values import Values

__all__ = ["NotExact", "stages"]


def stages(graph: Graph) -> tuple[Stage, ...]:
    """From features to decisions, and to what asks for activities.

    Raises:
        NotExact: the guideline calculates with more digits than SQL has.
    """
    for digits in ALLOWANCES[:-1]:
        try:
            return _stages(graph, digits)
        except NotExact:
            continue
    return _stages(graph, ALLOWANCES[-1])


def _stages(graph: Graph, digits: Digits) -> tuple[Stage, ...]:
    values = Values(graph, Columns(base()), digits)
    decisions, grounds = Decisions(graph, values), Grounds(graph, values.places)
    judged = Judged(decisions, grounds)
    return (
        *judged.stages(),
        *Results(decisions, judged).stages(),
        *Asks(graph, grounds, judged).stages(),
    )

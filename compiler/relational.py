"""The relational plan of the guideline that is meant: as it was built, or compiled here."""

from __future__ import annotations

from ..runtime import graph as dg
from ..runtime.population.statements import FOLDER, Dialect, Statement, read_statements
from ..runtime.unusable import Unusable
from .choose import locate


def statements(graph: dg.Graph, guideline: str | None, dialect: Dialect) -> tuple[Statement, ...]:
    """The relational plan of a guideline, as it stands beside its graph, if it does.

    Args:
        graph: what :func:`~.choose.choose` gives.
        guideline: the name it was chosen by.
        dialect: the engine's.

    Raises:
        Unusable: see :func:`~.choose.locate` and :func:`relational`; ``unreadable-file``.
    """
    built = read_statements(locate(guideline).parent / FOLDER, graph.content_hash, dialect)
    return relational(graph, dialect) if built is None else built


def relational(graph: dg.Graph, dialect: Dialect) -> tuple[Statement, ...]:
    """The relational plan of a guideline.

    Raises:
        Unusable: ``no-sql`` when the guideline calculates with more digits than SQL has.
    """
    from .backends.sql.dialects import render
    from .backends.sql.logic import NotExact
    from .backends.sql.plan import common, spent, stages

    try:
        plan = stages(graph)
    except NotExact as error:
        raise Unusable("no-sql", guideline=graph.guideline.id) from error
    of_all, gone = common(plan), spent(plan)
    return tuple(
        Statement(
            name=stage.name,
            keep=stage.keep,
            common=stage.name in of_all,
            spent=gone.get(stage.name, ()),
            sql=render(stage, dialect),
        )
        for stage in plan
    )

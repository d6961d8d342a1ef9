"""The relational plan of the guideline that is meant: as it was built, or compiled here."""

from __future__ import annotations

from ..runtime import graph as dg
from ..runtime.population.statements import Dialect, Statement
from .choose import choose


def statements(guideline: str | None, dialect: Dialect) -> tuple[Statement, ...]:
    """The relational plan of the guideline named, for which see :func:`~.choose.choose`."""
    return relational(choose(guideline), dialect)


def relational(graph: dg.Graph, dialect: Dialect) -> tuple[Statement, ...]:
    """The relational plan of a guideline."""
    from .backends.sql.plan import stages

    return tuple(
        Statement(name=stage.name, keep=stage.keep, sql=stage.query.sql(dialect=dialect)) for stage in stages(graph)
    )

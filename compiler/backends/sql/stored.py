"""What is made of the columns in which facts are stored, where few of the facts need it.

A query over all facts that says it in its own list makes it of every fact it reads, even of those that it leaves out by
a join: so relations hand the stored columns on, and what needs the whole makes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import sqlglot
from sqlglot import exp

from .text import Macro

_SOURCE: Final = "CONCAT_WS('/', resource, stem || COALESCE(CAST(number AS VARCHAR), ''))"
_INSTANT: Final = "CAST(first_day AS TIMESTAMP) + INTERVAL (instant_after) MICROSECOND"
_LATEST: Final = "first_day + last_after"
_ENDING: Final = "COALESCE(first_day + last_after, DATE '1970-01-01') + end_after"
_AMOUNT: Final = "COALESCE(CAST(value AS DECIMAL(28, 10)), long_value)"


def _made(text: str, names: tuple[str, ...]) -> Macro:
    tree = sqlglot.parse_one(text, dialect="duckdb")

    def made(*columns: exp.Expr) -> exp.Expr:
        given = dict(zip(names, columns, strict=True))
        return tree.transform(lambda node: given[node.name].copy() if isinstance(node, exp.Column) else node)

    return made


MACROS: Final[Mapping[str, Macro]] = {
    "SOURCE": _made(_SOURCE, ("resource", "stem", "number")),
    "INSTANT": _made(_INSTANT, ("first_day", "instant_after")),
    "LATEST": _made(_LATEST, ("first_day", "last_after")),
    "ENDING": _made(_ENDING, ("first_day", "last_after", "end_after")),
    "AMOUNT": _made(_AMOUNT, ("value", "long_value")),
}
"""``SOURCE(resource, stem, number)`` and others, by the stored columns they are made of, see :data:`OCCURRENCES
<rettesnor.runtime.population.fact_table.OCCURRENCES>`."""

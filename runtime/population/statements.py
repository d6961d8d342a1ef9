"""The relational plan of a guideline as the compiler wrote it into ``build/<guideline>/sql/``."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

Dialect = Literal["duckdb", "spark"]

INDEX: Final = "index.json"
FORMAT: Final = "rettesnor/population-sql"


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """One relation of the plan: ``sql`` is a query of relations that came before. ``keep``: to be worked out once."""

    name: str
    keep: bool
    sql: str

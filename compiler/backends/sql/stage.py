"""A stage of the relational plan: one query that gives one relation, from the relations of earlier stages."""

from __future__ import annotations

import msgspec
from sqlglot import exp


class Stage(msgspec.Struct, frozen=True, kw_only=True):
    """One relation of the plan.

    Attributes:
        name: of the relation; later stages read it by this name.
        meaning: what a row of it is, in one English sentence; stands in the SQL as its first comment.
        query: the query, in DuckDB's meaning of every function (:mod:`.dialects` has what differs).
        keep: whether it is worked out once and kept, because more than one later stage reads it.
    """

    name: str
    meaning: str
    query: exp.Query
    keep: bool = True

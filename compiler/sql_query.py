"""A query of the relational plan as one back end makes it and another packs it: its text in every dialect."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ..runtime.graph import Span
from ..runtime.population.statements import Dialect

SQL_ON_FHIR: Final = "https://sql-on-fhir.org/ig/"
"""Before the profiles and code systems of SQL on FHIR."""


@dataclass(frozen=True, slots=True)
class SqlParameter:
    """A value that a run is given. ``type``: FHIR's name of it. ``about``: what it is, for those who set it."""

    name: str
    type: str
    about: str
    place: Span | None = None


@dataclass(frozen=True, slots=True)
class SqlQuery:
    """A query that gives the relation ``name``.

    ``group``: the part of the plan it belongs to. ``meaning``: what a row is, in English. ``keep``: worked out once,
    because more than one later query reads it. ``common``: it says nothing of patients. ``spent``: the kept
    relations that no later query reads. ``texts``: by dialect, with the meaning as a comment. ``reads``: names of the
    relations it reads.
    """

    group: str
    name: str
    meaning: str
    keep: bool
    common: bool
    spent: tuple[str, ...]
    texts: Mapping[Dialect, str]
    reads: tuple[str, ...]
    parameters: tuple[SqlParameter, ...] = ()

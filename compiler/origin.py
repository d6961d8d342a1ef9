"""Where pieces of artefacts come from: a back end says which part of the guideline gave rise to what it writes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..runtime.graph import Code, Span


class Origin(NamedTuple):
    """What gave rise to a piece of an artefact.

    ``span``: of a declaration or an expression, as the decision graph has it. ``clause``: a part of the declaration
    that the graph has no place for: a slot by its keyword (``timing``), one value of it (``kilde 0``), the title
    (``titel``), or a code (:func:`code_clause`). Where the author wrote no such part, it is the declaration itself.
    """

    span: Span
    clause: str = ""


Clauses = Mapping[Origin, Span]
"""Where the parts of declarations stand."""


def code_clause(code: Code) -> str:
    """The clause of one code of a value set, or of a library's own codes."""
    return f"kode {code.system}|{code.code}"


def place(origin: Origin, clauses: Clauses) -> Span:
    """Where an origin stands: the part, else the declaration."""
    return clauses.get(origin, origin.span)

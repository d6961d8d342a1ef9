"""Marks: which part of the guideline an element comes from, carried in a resource until it is written.

The mark of an object stands in it under ``@``; the mark of one of its elements under ``@`` and the element's name, so
that it goes where the element goes. What has no mark comes from what the thing it stands in comes from.
"""

from __future__ import annotations

from typing import Any

from ....runtime.graph import Span
from ...origin import Origin

MARK = "@"


def whole(span: Span, clause: str = "") -> dict[str, Any]:
    """Marks an object: it comes from the declaration or expression at ``span``, or from a clause of it."""
    return {MARK: Origin(span, clause)}


def parts(span: Span, **clauses: str) -> dict[str, Any]:
    """Marks elements, by name: each comes from a clause of the declaration at ``span``."""
    return {f"{MARK}{element}": Origin(span, clause) for element, clause in clauses.items()}


def split(marked: Any, pointer: str = "") -> tuple[Any, dict[str, Origin]]:
    """What is marked without its marks, and the marks by JSON pointer (RFC 6901)."""
    origins: dict[str, Origin] = {}
    if isinstance(marked, list):
        items = [split(item, f"{pointer}/{number}") for number, item in enumerate(marked)]
        return [item for item, _ in items], {place: origin for _, inner in items for place, origin in inner.items()}
    if not isinstance(marked, dict):
        return marked, origins
    plain = {}
    for key, value in marked.items():
        if not key.startswith(MARK):
            below = f"{pointer}/{key}"
            if f"{MARK}{key}" in marked:
                origins[below] = marked[f"{MARK}{key}"]
            plain[key], inner = split(value, below)
            origins |= inner  # what an object says of itself is nearer than what is said beside it
    return plain, ({pointer: marked[MARK]} if MARK in marked else {}) | origins

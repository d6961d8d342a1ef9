"""The human-readable text of a resource: short Danish XHTML made from what the resource says."""

from __future__ import annotations

from collections.abc import Iterable

from ....runtime.narrative import narrative as of_body
from ....runtime.narrative import xhtml

Line = tuple[str, str]
"""A heading and what is said under it."""


def narrative(title: str, warnings: Iterable[str], lines: Iterable[Line]) -> dict[str, str]:
    """A ``Narrative`` with the title, the warnings in bold, and the lines that say something."""
    said = [(heading, text) for heading, text in lines if text]
    items = "".join(f"<li><b>{xhtml(heading)}:</b> {xhtml(text)}</li>" for heading, text in said)
    return of_body(title, warnings, [f"<ul>{items}</ul>"] if said else [])

"""The human-readable text of a resource: short Danish XHTML made from what the resource says."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

Line = tuple[str, str]
"""A heading and what is said under it."""


def narrative(title: str, warnings: Iterable[str], lines: Iterable[Line]) -> dict[str, str]:
    """A ``Narrative`` with the title, the warnings in bold, and the lines that say something."""
    body = [f"<p><b>{_text(title)}</b></p>"]
    body += [f"<p><strong>{_text(warning)}</strong></p>" for warning in warnings]
    said = [(heading, text) for heading, text in lines if text]
    if said:
        items = "".join(f"<li><b>{_text(heading)}:</b> {_text(text)}</li>" for heading, text in said)
        body.append(f"<ul>{items}</ul>")
    xhtml = f'<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="da" lang="da">{"".join(body)}</div>'
    return {"status": "generated", "div": xhtml}


def _text(text: str) -> str:
    return escape(" ".join(text.split()), quote=False)

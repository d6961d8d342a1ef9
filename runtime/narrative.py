"""FHIR's ``Narrative``: the human-readable text of a resource, XHTML made from what the resource says; its markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from .unusable import Language


def narrative(title: str, warnings: Iterable[str], body: Iterable[str], language: Language = "da") -> dict[str, str]:
    """A ``Narrative`` with the title, the warnings in bold, and a body of XHTML that has been made already."""
    said = (
        f"<p><b>{xhtml(title)}</b></p>",
        *(f"<p><strong>{xhtml(warning)}</strong></p>" for warning in warnings),
        *body,
    )
    div = f'<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="{language}" lang="{language}">{"".join(said)}</div>'
    return {"status": "generated", "div": div}


def paragraphs(texts: Iterable[str]) -> list[str]:
    """The texts that say something, a paragraph each."""
    return [f"<p>{xhtml(text)}</p>" for text in texts if text]


def markdown(text: str) -> str:
    """Plain text as markdown: what looks like an HTML tag is text, not a tag."""
    return re.sub(r"<(?=[A-Za-z/!?])", "&lt;", text)


def xhtml(text: str) -> str:
    """The text on one line, as XHTML."""
    return escape(" ".join(text.split()), quote=False)

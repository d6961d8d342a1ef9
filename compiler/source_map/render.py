"""Where an element comes from, for people and for programs."""

from __future__ import annotations

import json
from typing import Final

from ...runtime.unusable import Language
from ..diagnostics.render.text import PLAIN, Look, excerpt
from ..source import Place
from .find import Found

_WIDER: Final[dict[Language, str]] = {
    "da": "har ikke noget sted for sig; dette er stedet for",
    "en": "has no place of its own; this is the place of",
}
_WHOLE: Final[dict[Language, str]] = {"da": "hele filen", "en": "the whole file"}


def as_text(found: Found, language: Language, look: Look = PLAIN) -> str:
    """The place, the author's line with a mark under it, and whether the place is that of something around it."""
    span = found.span
    if found.file is None:
        return f"{found.path}:{span.line}:{span.column}\n"
    shown = found.file.span(Place(span.line, span.column, span.end_line, span.end_column))
    wider = f"{found.element} {_WIDER[language]} {found.mapped or _WHOLE[language]}"
    return excerpt(shown, [found.file], () if found.mapped == found.element else (wider,), look)


def as_json(found: Found) -> str:
    """One line: ``artefact``, ``element``, ``mapped``, ``file``, ``line``, ``column``, ``end`` (the place after the
    last character), and ``text``: the line, or null when the file is not at hand as it was.
    """
    span = found.span
    said = {
        "artefact": found.artefact,
        "element": found.element,
        "mapped": found.mapped,
        "file": found.path,
        "line": span.line,
        "column": span.column,
        "end": {"line": span.end_line, "column": span.end_column},
        "text": found.file.line(span.line) if found.file else None,
    }
    return json.dumps(said, ensure_ascii=False) + "\n"

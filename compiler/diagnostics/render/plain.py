"""A finding as plain text, for formats that have one field for all of it."""

from __future__ import annotations

from ..diagnostic import Diagnostic
from ..registry import Language, worded
from .text import HELP


def plain(diagnostic: Diagnostic, language: Language) -> str:
    """The message, what is said at the place, the notes and the help, a line each."""
    texts = worded(diagnostic, language)
    way_out = f"{HELP[language]}: {texts.help}" if texts.help else ""
    return "\n".join(line for line in (texts.message, texts.label, *texts.notes, way_out) if line)

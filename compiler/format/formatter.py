"""The formatter as a pass: the text of a file in, the same text in the one layout out."""

from __future__ import annotations

from dataclasses import dataclass

from ..diagnostics.diagnostic import Diagnostic
from ..source import Span
from ..syntax.parse import parse_concrete
from ..syntax.tokens import lex
from .document import layout
from .rules import LIMIT, Rules
from .written import LINE_END, Written


@dataclass(frozen=True, slots=True)
class Formatted:
    """A file in the one layout, or what is wrong with its text: then ``text`` is none."""

    text: str | None
    diagnostics: tuple[Diagnostic, ...] = ()


def format_text(data: bytes | str) -> Formatted:
    """Lay out the text of a guideline or a library (or the bytes of a UTF-8 file).

    Letters are composed (NFC), a byte order mark is left out, and lines end as the first one does. Nothing else changes
    but white space outside texts and comments. A text with an error of syntax is not formatted, whatever it is.
    """
    concrete, diagnostics = parse_concrete(data)
    if concrete is None:
        return Formatted(None, diagnostics)
    first_end = LINE_END.search(concrete.text)
    newline = "\r\n" if first_end is not None and first_end[0] == "\r\n" else "\n"
    document = Rules(Written(concrete.text, concrete.tokens)).file(concrete.root)
    text = layout(document, LIMIT, newline) + newline
    if _words(text) != [token.text.rstrip() for token in concrete.tokens]:
        raise AssertionError("formatting would change more than white space")
    return Formatted(text)


def _words(text: str) -> list[str]:
    """The tokens of a text and its comments."""
    lexed = lex(text, Span, lambda _: None)
    return [token.text.rstrip() for token in lexed.tokens]

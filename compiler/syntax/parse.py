"""Text to syntax tree, for any text at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from antlr4.atn.PredictionMode import PredictionMode

from ...grammar.generated.RettesnorParser import RettesnorParser
from ..diagnostics.diagnostic import Diagnostic
from ..source import Span
from . import tree
from .from_parse_tree import TreeReader
from .normalise import compose
from .recovery import Recovery
from .tokens import lex

MAX_SIZE = 500_000
"""Characters (or bytes) in a file: some 10,000 lines. The longest guideline we know is a tenth of that."""

MAX_ERRORS = 100

ENCODING = "utf-8-sig"
"""UTF-8; the mark that some editors put before the first character is no part of the text."""


def parse(data: bytes | str, file: int = 0) -> tuple[tree.Guideline | None, tuple[Diagnostic, ...]]:
    """The syntax tree of a guideline's text, and everything that is wrong with the text.

    Args:
        data: the text, or the bytes of a UTF-8 file.
        file: the number of the file, which spans carry.

    Returns:
        The tree, or none where the text could not be read to its end; and the diagnostics, none for a text without
        fault. Spans count characters of ``data`` (of :func:`decode` for bytes). Never raises for any text.
    """
    text = _text(data, file)
    if isinstance(text, Diagnostic):
        return None, (text,)
    parsing = _Parse(text, file)
    return parsing.run(), tuple(parsing.found)


@dataclass(frozen=True, slots=True)
class Concrete:
    """A text without fault as it was written: its letters composed, its tokens (comments too), and its parse tree."""

    text: str
    tokens: tuple[Any, ...]
    root: Any


def parse_concrete(data: bytes | str) -> tuple[Concrete | None, tuple[Diagnostic, ...]]:
    """What is needed to print a text again, or none and the diagnostics of :func:`parse` for a text with a fault."""
    text = _text(data, 0)
    if isinstance(text, Diagnostic):
        return None, (text,)
    parsing = _Parse(text, 0)
    parsing.run()
    return None if parsing.found else parsing.concrete, tuple(parsing.found)


def _text(data: bytes | str, file: int) -> str | Diagnostic:
    if len(data) > MAX_SIZE:
        return Diagnostic("KR015", Span(0, 0, file), {"limit": str(MAX_SIZE)})
    if isinstance(data, str):
        return data
    if 0 in data[:2]:  # UTF-16 without a mark
        return Diagnostic("KR014", Span(0, 1, file))
    try:
        return data.decode(ENCODING)
    except UnicodeDecodeError as error:
        at = len(error.object[: error.start].decode())
        return Diagnostic("KR014", Span(at, at + 1, file))


def decode(data: bytes) -> str:
    """The text of a guideline file as diagnostics show it: bytes that are not UTF-8 become `�`."""
    return data.decode(ENCODING, errors="replace")


class _TooMany(Exception):
    """So many errors that the rest would only be noise."""


class _Parse:
    def __init__(self, text: str, file: int) -> None:
        self._text, self._offsets = compose(text)
        self._file = file
        self.found: list[Diagnostic] = []
        self.concrete: Concrete | None = None

    def run(self) -> tree.Guideline | None:
        try:
            return self._guideline()
        except _TooMany:
            return None

    def _guideline(self) -> tree.Guideline | None:
        lexed = lex(self._text, self._place, self._report)
        if lexed.stop is not None:
            self._report(lexed.stop)
            return None
        parser = RettesnorParser(lexed.words)
        parser.removeErrorListeners()
        parser._errHandler = Recovery(self._place, self._report, lexed.mended)
        # No rule of the grammar depends on what stands around it (a test holds it to that): quick prediction is exact.
        parser._interp.predictionMode = PredictionMode.SLL
        root = parser.guideline()
        self.concrete = Concrete(self._text, tuple(lexed.tokens), root)
        guideline = TreeReader(self._text, self._place, self._report_new).guideline(root, lexed.comments)
        return None if lexed.cut else guideline  # what is not declared may be in the part that was lost

    def _place(self, start: int, end: int) -> Span:
        if self._offsets is not None:
            start, end = self._offsets[start], self._offsets[end]
        return Span(start, end, self._file)

    def _report_new(self, diagnostic: Diagnostic) -> None:
        """Report unless the same piece of text is already complained of."""
        start, end = diagnostic.span.start, diagnostic.span.end
        if not any(start < found.span.end and found.span.start < end for found in self.found):
            self._report(diagnostic)

    def _report(self, diagnostic: Diagnostic) -> None:
        if len(self.found) == MAX_ERRORS:
            self.found.append(Diagnostic("KR017", diagnostic.span, {"limit": str(MAX_ERRORS)}))
            raise _TooMany
        self.found.append(diagnostic)

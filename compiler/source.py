"""Guideline text and places in it. Offsets count characters of the text as the author saved it."""

from __future__ import annotations

import difflib
import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple

SUFFIX = ".kr"
"""What the name of a guideline's or library's file ends with."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch ``[start, end)`` of one file, in characters from the file's beginning. ``file`` counts the files of a
    compilation: 0 is the guideline's own, then come the libraries it uses.
    """

    start: int
    end: int
    file: int = 0

    def to(self, other: Span) -> Span:
        """The span from the beginning of this one to the end of ``other``."""
        return Span(self.start, max(self.end, other.end), self.file)


class Place(NamedTuple):
    """A span in lines and columns, both counted from 1. The end column is the one after the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class SourceFile:
    """One guideline or library file: its path as shown to people, and its text."""

    path: str
    text: str
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts = [0]
        end = self.text.find("\n")
        while end >= 0:
            starts.append(end + 1)
            end = self.text.find("\n", end + 1)
        object.__setattr__(self, "_starts", tuple(starts))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of the character at ``offset``; past the end of the text it is the end."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def place(self, span: Span) -> Place:
        """The lines and columns of ``span``."""
        return Place(*self.position(span.start), *self.position(span.end))

    def start(self, number: int) -> int | None:
        """The offset at which a line (from 1) begins; none for a line that is not there."""
        return self._starts[number - 1] if 1 <= number <= len(self._starts) else None

    def span(self, place: Place, file: int = 0) -> Span:
        """The stretch of text at lines and columns that :meth:`place` gave."""
        start, end = self._starts[place.line - 1], self._starts[place.end_line - 1]
        return Span(start + place.column - 1, end + place.end_column - 1, file)

    def line(self, number: int) -> str:
        """The text of a line (from 1) without its line end; empty for a line that is not there."""
        if not 1 <= number <= len(self._starts):
            return ""
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[self._starts[number - 1] : end].rstrip("\r\n")


def unified_diff(path: str, before: str, after: str) -> str:
    """What changes in a file from one text to another, as a unified diff; empty for nothing."""
    old, new = (re.findall(r".*\n|.+", text) for text in (before, after))
    lines = difflib.unified_diff(old, new, f"a/{path}", f"b/{path}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)

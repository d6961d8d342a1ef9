"""Guideline text and places in it. Offsets count characters of the text as the author saved it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch ``[start, end)`` of one file, in characters from the file's beginning."""

    start: int
    end: int
    file: int = 0

    def to(self, other: Span) -> Span:
        """The span from the beginning of this one to the end of ``other``."""
        return Span(self.start, max(self.end, other.end), self.file)

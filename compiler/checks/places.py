"""From places in the decision graph back to places in the text."""

from __future__ import annotations

from collections.abc import Sequence

from ...runtime import graph as dg
from ..source import Place, SourceFile, Span


def place(files: Sequence[SourceFile], span: dg.Span) -> Span:
    """The stretch of text that a span of the graph stands for."""
    return files[span.file].span(Place(span.line, span.column, span.end_line, span.end_column), span.file)


def first_line(files: Sequence[SourceFile], span: dg.Span) -> Span:
    """The first line of a declaration."""
    whole = place(files, span)
    end = files[whole.file].text.find("\n", whole.start, whole.end)
    return Span(whole.start, whole.end if end < 0 else end, whole.file)

"""Text to syntax tree."""

from __future__ import annotations

from antlr4 import CommonTokenStream, InputStream
from antlr4.atn.PredictionMode import PredictionMode

from ...grammar.generated.RettesnorLexer import RettesnorLexer
from ...grammar.generated.RettesnorParser import RettesnorParser
from ..diagnostics.diagnostic import Diagnostic
from ..source import Span
from . import tree
from .from_parse_tree import TreeReader


def parse(data: bytes | str, file: int = 0) -> tuple[tree.Guideline | None, tuple[Diagnostic, ...]]:
    """The syntax tree of a guideline's text, and everything that is wrong with the text."""
    text = data if isinstance(data, str) else data.decode()
    parser = RettesnorParser(CommonTokenStream(RettesnorLexer(InputStream(text))))
    parser._interp.predictionMode = PredictionMode.SLL
    found: list[Diagnostic] = []
    reader = TreeReader(lambda start, end: Span(start, end, file), found.append)
    return reader.guideline(parser.guideline()), tuple(found)

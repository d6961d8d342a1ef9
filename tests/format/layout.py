"""What must hold of any formatted text."""

from __future__ import annotations

import dataclasses
from itertools import pairwise
from typing import Any

from rettesnor.compiler.format.formatter import format_text
from rettesnor.compiler.source import Span
from rettesnor.compiler.syntax.parse import parse, parse_concrete


def formatted(text: str) -> str:
    """The formatted text, which must be there."""
    done = format_text(text)
    assert done.diagnostics == ()
    assert done.text is not None
    return done.text


def check(text: str) -> None:
    """Formatting keeps tree and comments; formatting again changes nothing; no line ends with blanks or is needless."""
    once = formatted(text)
    assert formatted(once) == once
    assert comments(once) == comments(text)
    assert without_spans(parse(once)[0]) == without_spans(parse(text)[0])
    lines = once.replace("\r\n", "\n").split("\n")
    assert [line for line in lines if line.rstrip() != line and '"""' not in once] == []
    assert lines[-1] == "" != lines[-2]
    assert ("", "") not in pairwise(lines)


def comments(text: str) -> list[str]:
    """The comments of a text without error, in order."""
    concrete, _ = parse_concrete(text)
    assert concrete is not None
    return [token.text.rstrip() for token in concrete.tokens if token.text.startswith("//")]


def without_spans(node: Any) -> Any:
    """A syntax tree as nested tuples, without places."""
    if isinstance(node, Span):
        return None
    if isinstance(node, tuple):
        return tuple(map(without_spans, node))
    if dataclasses.is_dataclass(node):
        return type(node).__name__, *(without_spans(getattr(node, field.name)) for field in dataclasses.fields(node))
    return node

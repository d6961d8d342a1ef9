"""KR604: a condition that stands twice among those it is joined with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from ..diagnostics.diagnostic import Diagnostic, Label
from ..model.guideline import Model
from ..model.repeated import shape
from ..model.reporter import Reporter
from ..syntax import tree


def repeated(model: Model) -> tuple[Diagnostic, ...]:
    """Report the second of two equal arguments of `og`, `eller`, `mindst n af`, and of two equal rows of a table."""
    reporter = Reporter()
    for joined in _joined(model.guideline.declarations):
        seen: dict[object, tree.Node] = {}
        for part in joined:
            earlier = seen.setdefault(shape(part), part)
            if earlier is not part:
                reporter.report("KR604", part, Label(earlier.span, "earlier"))
    return reporter.diagnostics


def _joined(part: object) -> Iterator[tuple[tree.Node, ...]]:
    """The arguments of every operator below a part of the tree."""
    if isinstance(part, tree.Scenario):
        return
    if isinstance(part, tuple):
        for item in part:
            yield from _joined(item)
    elif is_dataclass(part):
        if isinstance(part, tree.And | tree.Or | tree.AtLeast):
            yield part.args
        for field in fields(part):
            if field.name not in ("span", "name", "title"):
                yield from _joined(getattr(part, field.name))

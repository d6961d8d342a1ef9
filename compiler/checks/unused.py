"""Declarations nothing refers to: usually a slip, always something a reviewer would stumble over."""

from __future__ import annotations

from ..diagnostics.diagnostic import Diagnostic
from ..model.cycles import names_in
from ..model.guideline import Model
from ..model.reporter import Reporter
from ..syntax import tree


def unused(model: Model) -> tuple[Diagnostic, ...]:
    """KR106: data elements, value sets, activities, goals, references, parameters, code systems and untitled
    definitions that nothing uses. A titled definition, a table and a stratification are results of their own.
    """
    reporter = Reporter()
    used = {
        name.text
        for declaration in (model.guideline.header, *model.guideline.declarations)
        if not isinstance(declaration, tree.Scenario)
        for name in names_in(declaration)
        if not _declares(declaration, name)
    }
    for symbol in model.symbols.values():
        match symbol.declaration:
            case tree.Definition(title=title) if title is not None:
                continue
            case (
                tree.Recommendation()
                | tree.FollowUp()
                | tree.Exclusion()
                | tree.Table()
                | tree.Stratification()
                | tree.ErrorNode()
            ):
                continue
        if symbol.name not in used:
            reporter.report("KR106", symbol.span, name=symbol.name, kind=f"@{symbol.kind}")
    return reporter.diagnostics


def _declares(declaration: tree.Node, name: tree.Name) -> bool:
    return getattr(declaration, "name", None) is name

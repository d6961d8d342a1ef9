"""Declarations nothing refers to: usually a slip, always something a reviewer would stumble over."""

from __future__ import annotations

from ..diagnostics.diagnostic import Diagnostic
from ..model.cycles import names_in
from ..model.guideline import Model
from ..model.reporter import Reporter
from ..syntax import tree


def unused(model: Model) -> tuple[Diagnostic, ...]:
    """KR106: data elements, value sets, activities, goals, references, parameters, code systems and untitled
    definitions that nothing uses. A titled definition, a table and a stratification are results of their own; what a
    library declares is for others to use. Nor may a library be named of which nothing is used.
    """
    reporter = Reporter()
    used = {
        model.names[id(name)].name
        for declaration in model.guideline.declarations
        if not isinstance(declaration, tree.Scenario)
        for name in names_in(declaration)
        if id(name) in model.names
    }
    for symbol in model.symbols.values():
        if symbol.span.file != model.guideline.span.file:
            continue
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
    drawn_on = {declaration.span.file for declaration in model.borrowed}
    for use, brought in model.uses:
        if drawn_on.isdisjoint(brought):
            reporter.report("KR106", use.path, name=use.path.text, kind="@library")
    return reporter.diagnostics

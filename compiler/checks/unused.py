"""KR106, KR305, KR306: declarations nothing refers to. Usually a slip, always something a reviewer stumbles over."""

from __future__ import annotations

from ..diagnostics.diagnostic import Diagnostic
from ..model.cycles import names_in
from ..model.guideline import Model
from ..model.reporter import Reporter
from ..syntax import tree

CODE = {"goal": "KR305", "activity": "KR306"}


def unused(model: Model) -> tuple[Diagnostic, ...]:
    """Goals that no recommendation leads to, activities that nothing asks for; and data elements, value sets,
    references, parameters, code systems and untitled definitions that nothing uses. A titled definition, a table and a
    stratification are results of their own; what a library declares is for others to use. Scenarios use nothing: they
    try what is used. Nor may a library be named of which nothing is used.
    """
    if model.guideline.header.library:
        return ()
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
            reporter.report(CODE.get(symbol.kind, "KR106"), symbol.span, name=symbol.name, kind=f"@{symbol.kind}")
    drawn_on = {declaration.span.file for declaration in model.borrowed}
    for use, brought in model.uses:
        if drawn_on.isdisjoint(brought):
            reporter.report("KR106", use.path, name=use.path.text, kind="@library")
    return reporter.diagnostics

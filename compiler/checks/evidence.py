"""KR504, KR508: how well content is supported, against what the guideline claims."""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostics.diagnostic import Diagnostic, Label
from ..model.guideline import Model, Slots
from ..model.reporter import Reporter
from ..source import Span
from ..syntax import tree


def evidence(model: Model) -> tuple[Diagnostic, ...]:
    """Content said to be seen, without saying where; an approved guideline with content that is not settled."""
    reporter = Reporter()
    for declaration, slots in _annotated(model):
        status = slots.value("belæg", tree.Evidence)
        if isinstance(declaration, tree.Reference) or status is None:  # a reference is its own source
            continue
        if status.status.text == "set" and "kilde" not in slots and not _cited_above(declaration, model):
            reporter.report("KR508", status, name=_name(declaration))
    header = Slots(model.guideline.header.slots)
    if header.word("status") == "godkendt":
        unsettled = sorted(_unsettled(model))
        if unsettled:
            reporter.report("KR504", header.span("status"), Label(unsettled[0], "first"), count=str(len(unsettled)))
    return reporter.diagnostics


def _annotated(model: Model) -> Iterator[tuple[tree.Node, Slots]]:
    """Everything that may carry `kilde` and `belæg`."""
    for declaration in model.guideline.declarations:
        yield declaration, Slots(getattr(declaration, "slots", ()))
        if isinstance(declaration, tree.Stratification):
            yield from ((level, Slots(level.slots)) for level in declaration.levels)


def _cited_above(declaration: tree.Node, model: Model) -> bool:
    """Whether a level stands in a stratification that says where it is from."""
    return any(
        "kilde" in Slots(each.slots)
        for each in model.all(tree.Stratification)
        if any(declaration is level for level in each.levels)
    )


def _unsettled(model: Model) -> Iterator[Span]:
    """Where content is only proposed or unverified."""
    for _, slots in _annotated(model):
        yield from (found.span for found in slots.values("belæg", tree.Evidence) if found.status.text != "set")
    for value_set in model.all(tree.ValueSet):
        yield from (item.evidence.span for item in value_set.items if item.evidence and item.evidence.text != "set")


def _name(declaration: tree.Node) -> str:
    name = getattr(declaration, "name", None)
    return name.text if isinstance(name, tree.Name) else "målgruppe"

"""Where the parts of declarations stand: no engine needs it, so the graph leaves it out; a source map has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...runtime import graph
from ..model.guideline import Model
from ..origin import Origin, code_clause
from ..source import SourceFile
from ..syntax import tree
from .data import DataLowering, members
from .nodes import Nodes
from .planning import PlanningLowering


def clauses(model: Model, files: Sequence[SourceFile]) -> dict[Origin, graph.Span]:
    """The parts of every declaration of a model without errors, each by the declaration's span in the graph."""
    nodes = Nodes(model, files)
    where = nodes.expression.place
    found: dict[Origin, graph.Span] = {}
    for declaration, clause, part in _parts(model, nodes):
        if isinstance(part, tree.Node):  # a code named twice counts where it stands first
            found.setdefault(Origin(where(declaration.span), clause), where(part.span))
    return found


def _parts(model: Model, nodes: Nodes) -> Iterator[tuple[tree.Node, str, object]]:
    """Each declaration with a part of it, and what the part is called."""
    data, planning = DataLowering(nodes), PlanningLowering(nodes)
    for header in (model.guideline.header, *(library.header for library in model.libraries)):
        yield from _written(header)
    for library in model.libraries:
        for declaration in library.declarations:
            if isinstance(declaration, tree.DataElement):
                yield library.header, code_clause(data.own_code(declaration).code), declaration
            elif isinstance(declaration, tree.Activity):
                yield library.header, code_clause(planning.own_code(declaration).code), declaration
    for declaration in (*model.guideline.declarations, *model.borrowed):
        if isinstance(declaration, tree.Scenario):
            continue  # no artefact is made of it
        yield from _written(declaration)
        match declaration:
            case tree.ValueSet():
                for item in members(model, declaration):
                    if isinstance(item, tree.CodeRef):
                        yield declaration, code_clause(data.code(item)), item
            case tree.Stratification(levels=levels):
                for level in levels:
                    yield from _written(level)
            case tree.FollowUp(levels=controls, slots=slots):
                for control in controls:
                    # The control of a level has what the follow-up says of them all.
                    yield from ((control, clause, part) for _, clause, part in _slots(declaration, slots))
                    yield control, "timing", control.timing
                    yield control, "udfører", control.performer
                    yield control, "beskrivelse", control.description


def _written(declaration: tree.Node) -> Iterator[tuple[tree.Node, str, object]]:
    yield declaration, "titel", getattr(declaration, "title", None)
    yield declaration, "datatype", getattr(declaration, "type", None)
    yield from _slots(declaration, getattr(declaration, "slots", ()))


def _slots(declaration: tree.Node, slots: tuple[tree.Slot, ...]) -> Iterator[tuple[tree.Node, str, object]]:
    for slot in slots:
        yield declaration, slot.key, slot
        for number, value in enumerate(slot.values):
            yield declaration, f"{slot.key} {number}", value
        if slot.key == "navn":
            yield declaration, "titel", slot.values[0]

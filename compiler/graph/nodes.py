"""What lowering gives every node: identity, wording, place, citations, support, local code, declared type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...runtime import graph
from ...runtime.canonical import definition_url
from ..model import words
from ..model.guideline import Model, Slots
from ..source import SourceFile
from ..syntax import tree
from .expressions import ExpressionLowering

DEFAULT_CANONICAL = "https://rettesnor.dk/fhir"


class Nodes:
    """The common parts of graph nodes, for one model."""

    def __init__(self, model: Model, files: Sequence[SourceFile]) -> None:
        self.model = model
        self.expression = ExpressionLowering(model, files)

    def common(self, declaration: tree.Node, name: str, title: tree.Text | None) -> dict[str, Any]:
        """The fields of :class:`graph.Node` for a declaration. A name without a title of its own is read as words."""
        slots = Slots(getattr(declaration, "slots", ()))
        named = title or slots.value("navn", tree.Text)
        return {
            "id": name,
            "title": named.text if named else readable(name),
            "span": self.expression.place(declaration.span),
            "citations": tuple(
                graph.Citation(
                    reference=c.reference.text,
                    place=c.place.text if c.place else None,
                    quote=c.quote.text if c.quote else None,
                )
                for c in slots.values("kilde", tree.Citation)
            ),
            "evidence": evidence(slots.value("belæg", tree.Evidence)),
        }

    def own(self, kind: str, code: str, title: tree.Text | str | None) -> graph.Code:
        """The guideline's own code for something, in the code system ``<canonical>/CodeSystem/<guideline>-<kind>``."""
        return self._code(self.model.guideline.header, kind, code, title)

    def local(self, declaration: tree.Node, kind: str, code: str, title: str) -> graph.Code:
        """The own code of a declaration: that of the library it stands in, so that all who use it mean the same."""
        return self._code(self.model.header(declaration), kind, code, title)

    def borrowed(self, declaration: tree.Node) -> bool:
        """Whether a declaration stands in a library."""
        return declaration.span.file != self.model.guideline.span.file

    def _code(self, owner: tree.Header, kind: str, code: str, title: tree.Text | str | None) -> graph.Code:
        display = title.text if isinstance(title, tree.Text) else title
        return graph.Code(
            system=definition_url(canonical(owner), "CodeSystem", owner.name.text, kind),
            code=code,
            display=display or readable(code),
        )

    def value_type(self, name: str) -> graph.ValueType:
        """The graph's type of a named value."""
        found = self.model.symbols[name].type
        assert found is not None
        match found.kind:
            case "number":
                return graph.ValueType(kind="quantity", unit="1")
            case "quantity":
                return graph.ValueType(kind="quantity", unit=found.text)
            case "count" | "boolean" | "date":
                return graph.ValueType(kind=found.kind)
            case "scale":
                return graph.ValueType(kind="scale", low=found.low, high=found.high)
            case "choice":
                return graph.ValueType(kind="choice", options=found.options)
            case kind:
                raise AssertionError(f"{name}: a model without errors has no {kind} values")


def canonical(header: tree.Header) -> str:
    """The address under which a guideline or library gives out its own codes and artefacts."""
    return Slots(header.slots).text("kanonisk") or DEFAULT_CANONICAL


def readable(name: str) -> str:
    """A name as words: ``fev1_procent`` → ``Fev1 procent``."""
    text = name.replace("_", " ")
    return text[:1].upper() + text[1:]


def evidence(found: tree.Evidence | None) -> graph.Evidence:
    """How a piece of content is supported; ``unstated`` when the author says nothing."""
    if found is None:
        return graph.UNSTATED
    return graph.Evidence(
        status=words.EVIDENCE_STATUS[found.status.text],  # type: ignore[arg-type]
        note=found.note.text if found.note else None,
    )

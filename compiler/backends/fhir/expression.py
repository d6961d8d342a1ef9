"""Logic in FHIR artefacts: expressions name definitions of the library of decisions, or are CQL that needs no library.

A definition is called as its node of the decision graph, or as one outcome of it (``node.outcome``, listed in
``docs/fhir-artefacts.md``); the expression's description is the author's own text.
"""

from __future__ import annotations

from typing import Any, Final

from ....runtime import graph as dg
from ....runtime.danish import written_under
from .marks import whole

LANGUAGE: Final = "text/cql-identifier"

_ESCAPES = str.maketrans({"\\": r"\\", "'": r"\'", "\n": r"\n", "\r": r"\r", "\t": r"\t"})


def applicability(description: str, span: dg.Span, node: str, outcome: str | None = None) -> dict[str, Any]:
    """An applicability condition: true when ``node`` (or this outcome of it) is true by ``docs/semantics.md``.

    ``span``: of the author's own condition.
    """
    return {"kind": "applicability", "expression": expression(description, node, outcome)} | whole(span)


def expression(description: str, node: str, outcome: str | None = None) -> dict[str, Any]:
    """An ``Expression`` that names the definition of a node, or of one of its outcomes."""
    return {
        "description": description,
        "language": LANGUAGE,
        "expression": node if outcome is None else f"{node}.{outcome}",
    }


def author_span(expr: dg.Expr | None, node: dg.Node) -> dg.Span:
    """Where an expression stands; of what the author did not write, where the node does."""
    return node.span if expr is None or expr.span is None else expr.span


def author_text(expr: dg.Expr | None, otherwise: str) -> str:
    """The author's own text of an expression."""
    return expr.text if expr is not None and expr.text else otherwise


def concept_literal(codes: list[dg.Code], text: str) -> dict[str, Any]:
    """A ``CodeableConcept`` as a CQL literal: the only expression that needs no library."""
    codings = ", ".join(_coding(code, uri) for code in codes for uri in written_under(code.system, code.code))
    fields = f"coding: {{ {codings} }}, text: FHIR.string {{ value: {_string(text)} }}"
    return {
        "description": text,
        "language": "text/cql-expression",
        "expression": f"FHIR.CodeableConcept {{ {fields} }}",
    }


def _coding(code: dg.Code, uri: str) -> str:
    parts = [
        f"system: FHIR.uri {{ value: {_string(uri)} }}",
        f"code: FHIR.code {{ value: {_string(code.code)} }}",
    ]
    if code.display:
        parts.append(f"display: FHIR.string {{ value: {_string(code.display)} }}")
    return f"FHIR.Coding {{ {', '.join(parts)} }}"


def _string(text: str) -> str:
    return f"'{text.translate(_ESCAPES)}'"

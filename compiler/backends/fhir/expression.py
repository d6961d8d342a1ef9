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


def applicability(description: str, span: dg.Span, node: str, outcome: str) -> dict[str, Any]:
    """An applicability condition: it names the definition of an outcome of a node (``docs/fhir-artefacts.md``).

    ``span``: of the author's own condition.
    """
    expression = {"description": description, "language": LANGUAGE, "expression": f"{node}.{outcome}"}
    return {"kind": "applicability", "expression": expression} | whole(span)


def author_span(expr: dg.Expr | None, node: dg.Node) -> dg.Span:
    """Where an expression stands; of what the author did not write, where the node does."""
    return node.span if expr is None or expr.span is None else expr.span


def author_text(expr: dg.Expr | None, otherwise: str) -> str:
    """The author's own text of an expression."""
    return expr.text if expr is not None and expr.text else otherwise


def concept_literal(codes: list[dg.Code], text: str) -> dict[str, Any]:
    """A ``CodeableConcept`` as a CQL literal: the only expression that needs no library."""
    codings = ", ".join(_coding(code, uri) for code in codes for uri in written_under(code.system, code.code))
    return _literal(text, f"FHIR.CodeableConcept {{ coding: {{ {codings} }}, text: {_said(text)} }}")


def timing_literal(repeat: dict[str, Any], text: str) -> dict[str, Any]:
    """A ``Timing`` as a CQL literal: what its ``repeat`` says, and the whole of it as text."""
    parts = []
    if "boundsDuration" in repeat:
        bounds = repeat["boundsDuration"]
        measured = f"value: {_primitive('decimal', bounds['value'])}, unit: {_said(bounds['unit'])}"
        unit = f"system: {_primitive('uri', bounds['system'])}, code: {_primitive('code', bounds['code'])}"
        parts.append(f"bounds: FHIR.Duration {{ {measured}, {unit} }}")
    kinds = {"count": "positiveInt", "frequency": "positiveInt", "period": "decimal", "periodUnit": "UnitsOfTime"}
    parts += [f"{name}: {_primitive(kind, repeat[name])}" for name, kind in kinds.items() if name in repeat]
    repeated = f'repeat: FHIR."Timing.Repeat" {{ {", ".join(parts)} }}, ' if parts else ""
    return _literal(text, f"FHIR.Timing {{ {repeated}code: FHIR.CodeableConcept {{ text: {_said(text)} }} }}")


def code_literal(code: str, text: str) -> dict[str, Any]:
    """A code of FHIR's own as a CQL literal."""
    return _literal(text, _string(code))


def yes_literal(text: str) -> dict[str, Any]:
    """True as a CQL literal."""
    return _literal(text, "true")


def _literal(description: str, expression: str) -> dict[str, Any]:
    return {"description": description, "language": "text/cql-expression", "expression": expression}


def _coding(code: dg.Code, uri: str) -> str:
    parts = [f"system: {_primitive('uri', uri)}", f"code: {_primitive('code', code.code)}"]
    if code.display:
        parts.append(f"display: {_said(code.display)}")
    return f"FHIR.Coding {{ {', '.join(parts)} }}"


def _said(text: str) -> str:
    return _primitive("string", text)


def _primitive(kind: str, value: str | int) -> str:
    """A primitive of FHIR; a decimal of CQL has a point."""
    written = _string(value) if isinstance(value, str) else f"{value}.0" if kind == "decimal" else str(value)
    return f"FHIR.{kind} {{ value: {written} }}"


def _string(text: str) -> str:
    return f"'{text.translate(_ESCAPES)}'"

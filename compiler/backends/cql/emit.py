"""The CQL back end: decision graph → libraries as CQL text and ELM JSON, explained in ``docs/cql.md``."""

from __future__ import annotations

import json

from ....runtime import graph as dg
from ...cql_library import CqlLibrary, CqlParameter, Part
from . import ast, elm, text
from .libraries import libraries

PARTS: tuple[Part, ...] = ("facts", "data", "decisions")

_FHIR_TYPES = {"Boolean": "boolean", "Integer": "integer", "Decimal": "decimal", "String": "string", "Date": "date"}
"""How Using CQL with FHIR 2.0.0 maps types of CQL."""


def emit(graph: dg.Graph) -> tuple[CqlLibrary, ...]:
    """The libraries of a guideline, each after those it includes; the same graph gives the same bytes."""
    return tuple(_written(part, library) for part, library in zip(PARTS, libraries(graph), strict=True))


def _written(part: Part, library: ast.Library) -> CqlLibrary:
    parameters = [_parameter(declared.name, "in", declared.type) for declared in library.parameters]
    parameters += [_parameter(define.name, "out", define.type) for define in library.defines]
    return CqlLibrary(
        part=part,
        name=library.name,
        version=library.version,
        cql=text.library(library),
        elm=json.dumps(elm.library(library), ensure_ascii=False, separators=(",", ":")).encode(),
        includes=tuple(include.name for include in library.includes),
        parameters=tuple(found for found in parameters if found is not None),
        places={one.name: one.place for one in _placed(library) if one.place is not None},
        retrieves=tuple(sorted({node.type for node in ast.walk(library) if isinstance(node, ast.Retrieve)})),
    )


def _placed(library: ast.Library) -> tuple[ast.Declared | ast.Function | ast.Define, ...]:
    return (*library.parameters, *library.functions, *library.defines)


def _parameter(name: str, use: str, kind: ast.Type) -> CqlParameter | None:
    """Tuples have no FHIR type of their own, and lists of them are of no use outside."""
    many = isinstance(kind, ast.ListOf)
    one = kind.of if isinstance(kind, ast.ListOf) else kind
    if not isinstance(one, ast.Named) or one.name not in _FHIR_TYPES:
        return None
    return CqlParameter(name, use, _FHIR_TYPES[one.name], many)

"""A library as ELM JSON (r1), as the official translator would write it without annotations."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from . import ast
from .text import decimal

Node = dict[str, Any]

_SYSTEM = "urn:hl7-org:elm-types:r1"
_FHIR = "http://hl7.org/fhir"
_UNARY = frozenset(
    "Not IsNull IsTrue IsFalse Exists SingletonFrom Flatten Distinct DateFrom TimezoneOffsetFrom Truncate "
    "ToDecimal ToInteger ToDate ToString".split()
)
_SOURCED = frozenset("First Last Count Sum Max Min".split())
"""Operators whose list is called ``source``."""


def library(source: ast.Library) -> Node:
    """The library as the JSON object of an ELM file."""
    found: Node = {
        "annotation": [],
        "identifier": {"id": source.name, "version": source.version},
        "schemaIdentifier": {"id": "urn:hl7-org:elm", "version": "r1"},
        "usings": {
            "def": [
                {"localIdentifier": "System", "uri": _SYSTEM},
                {"localIdentifier": "FHIR", "uri": _FHIR, "version": "4.0.1"},
            ]
        },
    }
    if source.includes:
        found["includes"] = {
            "def": [{"localIdentifier": i.alias, "path": i.name, "version": i.version} for i in source.includes]
        }
    if source.parameters:
        found["parameters"] = {"def": [_parameter(declared) for declared in source.parameters]}
    found["contexts"] = {"def": [{"name": "Patient"}]}
    patient = {
        "name": "Patient",
        "context": "Patient",
        "expression": {"type": "SingletonFrom", "operand": expression(ast.Retrieve("Patient"))},
    }
    found["statements"] = {
        "def": [patient, *(_function(f) for f in source.functions), *(_define(d) for d in source.defines)]
    }
    return {"library": found}


def _parameter(declared: ast.Declared) -> Node:
    node: Node = {
        "name": declared.name,
        "accessLevel": "Public",
        "parameterTypeSpecifier": specifier(declared.type),
    }
    if declared.default is not None:
        node["default"] = expression(declared.default)
    return node


def _define(define: ast.Define) -> Node:
    return {
        "name": define.name,
        "context": "Patient",
        "accessLevel": "Public",
        "expression": expression(define.expr),
    }


def _function(function: ast.Function) -> Node:
    return {
        "type": "FunctionDef",
        "name": function.name,
        "context": "Patient",
        "accessLevel": "Public",
        "resultTypeSpecifier": specifier(function.type),
        "expression": expression(function.expr),
        "operand": [{"name": name, "operandTypeSpecifier": specifier(kind)} for name, kind in function.operands],
    }


def specifier(kind: ast.Type) -> Node:
    """A type specifier."""
    match kind:
        case ast.Named():
            return {"type": "NamedTypeSpecifier", "name": qualified(kind)}
        case ast.ListOf(of=of):
            return {"type": "ListTypeSpecifier", "elementType": specifier(of)}
        case ast.ChoiceOf(of=kinds):
            return {"type": "ChoiceTypeSpecifier", "choice": [specifier(one) for one in kinds]}
        case ast.TupleOf(elements=elements):
            return {
                "type": "TupleTypeSpecifier",
                "element": [{"name": name, "elementType": specifier(of)} for name, of in elements],
            }


def qualified(kind: ast.Named) -> str:
    """A type's name with the model's namespace."""
    return f"{{{_SYSTEM if kind.model == 'System' else _FHIR}}}{kind.name}"


def expression(expr: ast.Expr) -> Node:
    """An expression."""
    match expr:
        case ast.Lit(value=value):
            return _literal(value)
        case ast.Null(type=kind):
            return _cast({"type": "Null"}, kind)
        case ast.Ref(name=name, library=library_name):
            return _named("ExpressionRef", name, library_name)
        case ast.Parameter(name=name):
            return {"type": "ParameterRef", "name": name}
        case ast.Operand(name=name):
            return {"type": "OperandRef", "name": name}
        case ast.Alias(name=name, let=let):
            return {"type": "QueryLetRef" if let else "AliasRef", "name": name}
        case ast.Prop(of=ast.Alias(name=name, let=False), path=path):
            return {"type": "Property", "path": path, "scope": name}
        case ast.Prop(of=of, path=path):
            return {"type": "Property", "path": path, "source": expression(of)}
        case ast.Op():
            return _operation(expr)
        case ast.Component(unit=unit, of=of):
            return {"type": "DateTimeComponentFrom", "precision": unit.capitalize(), "operand": expression(of)}
        case ast.Shift(of=of, amount=amount, unit=unit):
            count = abs(amount)
            quantity = {"type": "Quantity", "value": count, "unit": unit if count == 1 else unit + "s"}
            return {"type": "Subtract" if amount < 0 else "Add", "operand": [expression(of), quantity]}
        case ast.DaysBetween(low=low, high=high):
            return {"type": "DifferenceBetween", "precision": "Day", "operand": [expression(low), expression(high)]}
        case ast.MakeDate(year=year, month=month, day=day):
            return {"type": "Date", "year": expression(year), "month": expression(month), "day": expression(day)}
        case ast.ShiftBy(of=of, amount=amount, unit=unit):
            return {"type": "Add", "operand": [expression(of), _quantity(amount, unit)]}
        case ast.Cast(of=of, type=kind):
            return _cast(expression(of), kind)
        case ast.Retrieve(type=kind):
            return {"type": "Retrieve", "dataType": f"{{{_FHIR}}}{kind}"}
        case ast.If(condition=condition, then=then, otherwise=otherwise):
            return {
                "type": "If",
                "condition": expression(condition),
                "then": expression(then),
                "else": expression(otherwise),
            }
        case ast.Case(items=items, otherwise=otherwise):
            cases = [{"when": expression(when), "then": expression(then)} for when, then in items]
            return {"type": "Case", "caseItem": cases, "else": expression(otherwise)}
        case ast.MakeTuple(elements=elements):
            return {"type": "Tuple", "element": [{"name": key, "value": expression(value)} for key, value in elements]}
        case ast.MakeList(items=items, of=of):
            node: Node = {"type": "List", "element": [expression(item) for item in items]}
            return node if items else {"type": "List", "typeSpecifier": specifier(of), "element": []}
        case ast.Query():
            return _query(expr)
        case ast.Call(function=function, args=args, library=library_name):
            return {**_named("FunctionRef", function, library_name), "operand": [expression(arg) for arg in args]}


def _named(kind: str, name: str, library_name: str | None) -> Node:
    return {"type": kind, "name": name} | ({"libraryName": library_name} if library_name else {})


def _cast(operand: Node, kind: ast.Type) -> Node:
    if isinstance(kind, ast.Named):
        return {"type": "As", "operand": operand, "asType": qualified(kind), "strict": False}
    return {"type": "As", "operand": operand, "asTypeSpecifier": specifier(kind), "strict": False}


def _quantity(amount: ast.Expr, unit: str) -> Node:
    return {
        "type": "Instance",
        "classType": f"{{{_SYSTEM}}}Quantity",
        "element": [
            {"name": "value", "value": {"type": "ToDecimal", "operand": expression(amount)}},
            {"name": "unit", "value": _literal(unit)},
        ],
    }


def _operation(expr: ast.Op) -> Node:
    args = [expression(arg) for arg in expr.args]
    match expr.name:
        case name if name in _UNARY:
            return {"type": name, "operand": args[0]}
        case name if name in _SOURCED:
            return {"type": name, "source": args[0]}
        case "Round":
            return {"type": "Round", "operand": args[0], "precision": args[1]}
        case "IndexOf":
            return {"type": "IndexOf", "source": args[0], "element": args[1]}
        case "Substring":
            return {"type": "Substring", "stringToSub": args[0], "startIndex": args[1], "length": args[2]}
        case "SubstringFrom":
            return {"type": "Substring", "stringToSub": args[0], "startIndex": args[1]}
        case "PositionOf" | "LastPositionOf" as name:
            return {"type": name, "pattern": args[0], "string": args[1]}
        case name:
            return {"type": name, "operand": args}


def _query(query: ast.Query) -> Node:
    node: Node = {
        "type": "Query",
        "source": [{"alias": alias, "expression": expression(source)} for alias, source in query.sources],
        "let": [{"identifier": alias, "expression": expression(value)} for alias, value in query.let],
        "relationship": [],
    }
    if query.where is not None:
        node["where"] = expression(query.where)
    node["return"] = {"distinct": False, "expression": expression(query.result)}
    if query.sort:
        keys = [
            {"type": "ByColumn", "path": key.path, "direction": "desc" if key.descending else "asc"}
            for key in query.sort
        ]
        node["sort"] = {"by": keys}
    return node


def _literal(value: bool | int | Decimal | str | dt.date) -> Node:
    if isinstance(value, dt.date):
        return {
            "type": "Date",
            "year": _literal(value.year),
            "month": _literal(value.month),
            "day": _literal(value.day),
        }
    if isinstance(value, bool):
        kind, written = "Boolean", "true" if value else "false"
    elif isinstance(value, int):
        kind, written = "Integer", str(value)
    elif isinstance(value, Decimal):
        kind, written = "Decimal", decimal(value)
    else:
        kind, written = "String", value
    return {"type": "Literal", "valueType": f"{{{_SYSTEM}}}{kind}", "value": written}

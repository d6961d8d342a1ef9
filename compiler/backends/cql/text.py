"""A library as CQL 1.5 text."""

from __future__ import annotations

import datetime as dt
import textwrap
from decimal import Decimal

from . import ast

WIDTH = 120
INDENT = "  "

FORMS: dict[str, str] = {
    "And": "{0} and {1}",
    "Or": "{0} or {1}",
    "Not": "not {0}",
    "Equal": "{0} = {1}",
    "Less": "{0} < {1}",
    "LessOrEqual": "{0} <= {1}",
    "Greater": "{0} > {1}",
    "GreaterOrEqual": "{0} >= {1}",
    "Add": "{0} + {1}",
    "Subtract": "{0} - {1}",
    "Multiply": "{0} * {1}",
    "Divide": "{0} / {1}",
    "Modulo": "{0} mod {1}",
    "Indexer": "{0}[{1}]",
    "Round": "Round({0}, {1})",
    "TruncatedDivide": "{0} div {1}",
    "Concatenate": "{0} + {1}",
    "In": "{0} in {1}",
    "IsNull": "{0} is null",
    "IsTrue": "{0} is true",
    "IsFalse": "{0} is false",
    "Exists": "exists {0}",
    "SingletonFrom": "singleton from {0}",
    "Flatten": "flatten {0}",
    "Distinct": "distinct {0}",
    "DateFrom": "date from {0}",
    "TimezoneOffsetFrom": "timezoneoffset from {0}",
    "First": "First({0})",
    "Last": "Last({0})",
    "Count": "Count({0})",
    "Sum": "Sum({0})",
    "Max": "Max({0})",
    "Min": "Min({0})",
    "IndexOf": "IndexOf({0}, {1})",
    "StartsWith": "StartsWith({0}, {1})",
    "EndsWith": "EndsWith({0}, {1})",
    "Substring": "Substring({0}, {1}, {2})",
    "SubstringFrom": "Substring({0}, {1})",
    "PositionOf": "PositionOf({0}, {1})",
    "LastPositionOf": "LastPositionOf({0}, {1})",
    "Truncate": "Truncate({0})",
    "ToDecimal": "ToDecimal({0})",
    "ToInteger": "ToInteger({0})",
    "ToDate": "ToDate({0})",
    "ToString": "ToString({0})",
}
"""How each operator is written; its operands by number. ``Coalesce`` takes any number."""

_TIGHT = frozenset("Equal Less LessOrEqual Greater GreaterOrEqual In IsNull IsTrue IsFalse".split())
"""Operations that need no parentheses beside ``and`` or ``or``."""


def library(source: ast.Library) -> str:
    """The library's text; the same library gives the same text."""
    parts = [_comment(source.comment) + f"library {source.name} version {_quoted(source.version)}"]
    parts.append("using FHIR version '4.0.1'")
    if source.includes:
        parts.append(
            "\n".join(f"include {i.name} version {_quoted(i.version)} called {i.alias}" for i in source.includes)
        )
    if source.parameters:
        parts.append("\n".join(map(_parameter, source.parameters)))
    parts.append("context Patient")
    parts += [_function(function) for function in source.functions]
    parts += [_define(define) for define in source.defines]
    return "\n\n".join(parts) + "\n"


def _include(include: ast.Include) -> str:
    return f"include {include.name} version {_quoted(include.version)} called {include.alias}"


def _parameter(declared: ast.Declared) -> str:
    default = f" default {expression(declared.default)}" if declared.default is not None else ""
    return f"parameter {name(declared.name)} {type_name(declared.type)}{default}"


def _define(define: ast.Define) -> str:
    return f"{_comment(define.comment)}define {name(define.name)}:{_body(define.expr)}"


def _function(function: ast.Function) -> str:
    operands = ", ".join(f"{name(operand)} {type_name(kind)}" for operand, kind in function.operands)
    return (
        f"{_comment(function.comment)}define function {name(function.name)}({operands}) returns "
        f"{type_name(function.type)}:{_body(function.expr)}"
    )


def _comment(lines: tuple[str, ...]) -> str:
    wrapped = [part for line in lines for part in textwrap.wrap(line, WIDTH - 3) or [""]]
    return "".join(f"// {line}".rstrip() + "\n" for line in wrapped)


def _body(expr: ast.Expr) -> str:
    return "\n" + textwrap.indent(expression(expr), INDENT)


def name(text: str) -> str:
    """A quoted identifier."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def type_name(kind: ast.Type) -> str:
    """A type as CQL writes it."""
    match kind:
        case ast.Named(name=named, model=model):
            return f"{model}.{named}"
        case ast.ListOf(of=of):
            return f"List<{type_name(of)}>"
        case ast.ChoiceOf(of=kinds):
            return f"Choice<{', '.join(type_name(one) for one in kinds)}>"
        case ast.TupleOf(elements=elements):
            return "Tuple { " + ", ".join(f"{name(key)} {type_name(of)}" for key, of in elements) + " }"


def expression(expr: ast.Expr) -> str:
    """An expression; broken over lines where it would be wider than a page."""
    match expr:
        case ast.Lit(value=value):
            return _literal(value)
        case ast.Null(type=kind):
            return f"(null as {type_name(kind)})"
        case ast.Ref(name=named, library=None) | ast.Parameter(name=named) | ast.Operand(name=named):
            return name(named)
        case ast.Ref(name=named, library=library_name):
            return f"{library_name}.{name(named)}"
        case ast.Alias(name=named, let=let):
            return name(named) if let else named
        case ast.Prop(of=of, path=path):
            return f"{_atom(of)}.{name(path) if not path.isidentifier() or path in _RESERVED else path}"
        case ast.Op():
            return _operation(expr)
        case ast.Component(unit=unit, of=of):
            return f"{unit} from {_atom(of)}"
        case ast.Shift(of=of, amount=amount, unit=unit):
            sign, count = ("-", -amount) if amount < 0 else ("+", amount)
            return f"{_atom(of)} {sign} {count} {unit if count == 1 else unit + 's'}"
        case ast.DaysBetween(low=low, high=high):
            return f"difference in days between {_atom(low)} and {_atom(high)}"
        case ast.MakeDate(year=year, month=month, day=day):
            return f"Date({expression(year)}, {expression(month)}, {expression(day)})"
        case ast.ShiftBy(of=of, amount=amount, unit=unit):
            return f"{_atom(of)} + System.Quantity {{ value: ToDecimal({expression(amount)}), unit: '{unit}' }}"
        case ast.Cast(of=of, type=kind):
            return f"({_atom(of)} as {type_name(kind)})"
        case ast.Retrieve(type=kind):
            return f"[{kind}]"
        case ast.If(condition=condition, then=then, otherwise=otherwise):
            parts = [f"if {expression(condition)}", f"then {expression(then)}", f"else {expression(otherwise)}"]
            return _fit(" ".join(parts), "\n".join(parts))
        case ast.Case(items=items, otherwise=otherwise):
            whens = "\n".join(f"{INDENT}when {expression(when)} then {expression(then)}" for when, then in items)
            return f"case\n{whens}\n{INDENT}else {expression(otherwise)}\nend"
        case ast.MakeTuple(elements=elements):
            parts = [f"{name(key)}: {expression(value)}" for key, value in elements]
            return _listed("Tuple {", parts, "}")
        case ast.MakeList(items=items, of=of):
            if not items:
                return f"List<{type_name(of)}> {{}}"
            return _listed("{", [expression(item) for item in items], "}")
        case ast.Query():
            return _query(expr)
        case ast.Call(function=function, args=args, library=library_name):
            prefix = f"{library_name}." if library_name else ""
            return _listed(f"{prefix}{name(function)}(", [expression(arg) for arg in args], ")", pad="")


_RESERVED = frozenset("class code context from to date day days display end start system unit value version".split())
"""Names of elements that are quoted, because CQL has a keyword like them or an engine reads them so."""
_CLOSED = (
    ast.Lit
    | ast.Null
    | ast.Ref
    | ast.Parameter
    | ast.Operand
    | ast.Alias
    | ast.Prop
    | ast.Cast
    | ast.Retrieve
    | ast.Call
    | ast.MakeList
    | ast.MakeTuple
    | ast.MakeDate
)
"""What is never torn apart by what stands beside it."""


def _atom(expr: ast.Expr) -> str:
    """An expression that may stand in another without parentheses, or in them."""
    written = expression(expr)
    if isinstance(expr, _CLOSED):
        return written
    if isinstance(expr, ast.Op) and FORMS.get(expr.name, "X(").partition("(")[0].isalpha():
        return written
    return _listed("(", [written], ")", pad="")


def _operation(expr: ast.Op) -> str:
    if expr.name in ("And", "Or"):
        word = expr.name.lower()
        parts = [expression(arg) if _is_tight(arg) else _atom(arg) for arg in _flat(expr)]
        return _fit(f" {word} ".join(parts), f"\n{INDENT}{word} ".join(parts))
    if expr.name == "Coalesce":
        return _listed("Coalesce(", [expression(arg) for arg in expr.args], ")", pad="")
    form = FORMS[expr.name]
    if "(" in form:
        return form.format(*(expression(arg) for arg in expr.args))
    return form.format(*(_atom(arg) for arg in expr.args))


def _is_tight(arg: ast.Expr) -> bool:
    return isinstance(arg, ast.Op) and arg.name in _TIGHT


def _flat(expr: ast.Op) -> list[ast.Expr]:
    """The arguments of a left-leaning chain of one operator."""
    first, last = expr.args
    before = _flat(first) if isinstance(first, ast.Op) and first.name == expr.name else [first]
    return [*before, last]


def _query(query: ast.Query) -> str:
    sources = [f"{_source(source)} {alias}" for alias, source in query.sources]
    lines = [sources[0] if len(sources) == 1 else "from " + ", ".join(sources)]
    if query.let:
        lines.append("let " + f",\n{INDENT}  ".join(f"{name(alias)}: {_clause(value)}" for alias, value in query.let))
    if query.where is not None:
        lines.append(f"where {_clause(query.where)}")
    lines.append(f"return all {_clause(query.result)}")
    if query.sort:
        keys = ", ".join(f"{name(key.path)}{' desc' if key.descending else ''}" for key in query.sort)
        lines.append(f"sort by {keys}")
    return _fit(" ".join(lines), ("\n" + INDENT).join(line.replace("\n", "\n" + INDENT) for line in lines))


def _clause(expr: ast.Expr) -> str:
    """What stands in a clause of a query: a query there needs parentheses, lest it take the clauses that follow."""
    return _listed("(", [expression(expr)], ")", pad="") if isinstance(expr, ast.Query) else expression(expr)


def _source(expr: ast.Expr) -> str:
    """What a query reads: in parentheses, unless it is a retrieve or a plain name with its elements."""
    start = expr
    while isinstance(start, ast.Prop):
        start = start.of
    plain = isinstance(expr, ast.Retrieve) or isinstance(start, ast.Ref | ast.Operand | ast.Alias)
    return expression(expr) if plain else _listed("(", [expression(expr)], ")", pad="")


def _listed(opening: str, parts: list[str], closing: str, pad: str = " ") -> str:
    short = f"{opening}{pad}{', '.join(parts)}{pad}{closing}"
    inner = textwrap.indent(",\n".join(parts), INDENT)
    return _fit(short, f"{opening}\n{inner}\n{closing}")


def _fit(short: str, long: str) -> str:
    return short if "\n" not in short and len(short) <= WIDTH - 20 else long


def _literal(value: bool | int | Decimal | str | dt.date) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, dt.date):
        return f"@{value.isoformat()}"
    if isinstance(value, Decimal):
        return decimal(value)
    return str(value)


def decimal(value: Decimal) -> str:
    """A decimal with a point, which tells it from a whole number; never in exponents."""
    written = f"{value:f}"
    return written if "." in written else written + ".0"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'"

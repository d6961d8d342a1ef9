"""SQL on FHIR: a ViewDefinition → queries for DuckDB over NDJSON.

Every leaf is read as JSON text. That costs no more than reading it typed, and keeps apart what a typed column mixes up:
the string ``"5"`` and the number 5. Of a column whose FHIR type is a string, boolean or number the row has the value;
where the JSON is of another type, or a number that DuckDB does not read exactly, the row says so in ``unread``, and its
values are not to be used. An element that is no primitive, such as a CodeableConcept, stays JSON text.

The subset: ``column`` with ``path``, ``name``, ``type`` and ``collection``; ``forEach``; ``unionAll``; and of FHIRPath
member access, ``ofType``, ``first()``, and ``exists()`` at the end. Anything else is an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

import msgspec
from sqlglot import exp

LARGEST: Final = 16 * 1024 * 1024
"""Bytes of the largest resource that is read."""

RESOURCES: Final = "resources"
"""The relation of the resources of one file: columns of their elements, as JSON text."""

PLACES: Final = ("number", "row")
"""Columns of every row beside the view's own: which resource of its file, from 0, and which row of that resource."""

_STRINGS = frozenset("string code uri url canonical id markdown date dateTime instant time".split())
_NUMBERS = frozenset({"decimal", "integer"})
_PRIMITIVES = _STRINGS | _NUMBERS | {"boolean"}
_STEP = re.compile(r"[A-Za-z]+|(?P<call>ofType|first|exists)\((?P<of>[A-Za-z0-9]*)\)")
_BRANCH = 1000
"""Rows of one branch of a ``unionAll`` come before those of the next: their numbers start this far apart."""


class UnsupportedView(ValueError):
    """A ViewDefinition outside the subset; the message says what of it."""


class Column(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A column of a ViewDefinition: the element at ``path``, of a FHIR type; several with ``collection``."""

    name: str
    path: str
    type: str
    collection: bool = False


class Select(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True, rename="camel"):
    """Columns of a ViewDefinition, for the resource or for each element at ``for_each``; or of all of ``union_all``."""

    column: tuple[Column, ...] = ()
    for_each: str | None = None
    union_all: tuple[Select, ...] = ()


class View(msgspec.Struct, frozen=True, kw_only=True, rename="camel"):
    """What we need of a ViewDefinition, and what stands beside it.

    Attributes:
        beyond: columns of elements that the resource does not have in the FHIR version of the definition, and that are
            not in it: an engine that knows the version refuses them. They are read as the view's own.
    """

    name: str
    resource: str
    select: tuple[Select, ...]
    beyond: tuple[Column, ...] = ()


class Compiled(msgspec.Struct, frozen=True, kw_only=True):
    """How a view is read.

    Attributes:
        read: the resources of the file ``$file``, each element that the view names as JSON text.
        rows: the rows of the view, from the relation :data:`RESOURCES`, which holds what ``read`` gives.
    """

    read: exp.Query
    rows: exp.Query


def compile_view(view: View) -> Compiled:
    """Compile a view.

    Raises:
        UnsupportedView: it is not in the subset.
    """
    root = _Node()
    branches = _branches(view)
    for branch in branches:
        _query(branch, 0, root)  # now every element is known, and which of them come as lists
    rows: exp.Query
    rows, *others = [_query(branch, place, root) for place, branch in enumerate(branches)]
    for query in others:
        rows = exp.union(rows, query, distinct=False)
    return Compiled(read=_read(root), rows=rows)


def distinct(view: View) -> Iterator[tuple[Column, exp.Select]]:
    """The values of each column, each once: a query of :data:`RESOURCES` for each place it is read from."""
    root = _Node()
    done: set[tuple[str, str | None]] = set()
    for branch in _branches(view):
        for column, of_each in branch.columns:
            place = (column.name, branch.for_each if of_each else None)
            if place in done:
                continue
            done.add(place)
            found, _ = _follow(column.path, root, _of_each if of_each else _column)
            query = exp.select(exp.alias_(_value(found, column), "value")).distinct()
            if of_each and branch.for_each is not None:
                elements, _ = _follow(branch.for_each, root, _column)
                each = exp.select(exp.alias_(exp.Explode(this=elements), "each")).from_(RESOURCES)
                yield column, query.from_(each.subquery("rows"))
            else:
                yield column, query.from_(RESOURCES)


class _Node:
    """An element that is read: a leaf, or the elements in it that are."""

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.many = False

    def child(self, name: str) -> _Node:
        return self.children.setdefault(name, _Node())

    def type(self) -> str:
        """DuckDB's type to read it as."""
        inner = ", ".join(f'"{name}" {child.type()}' for name, child in self.children.items())
        return (f"STRUCT({inner})" if inner else "JSON") + "[]" * self.many


class _Branch(msgspec.Struct, frozen=True):
    """Rows of one shape: the columns, each with whether it is of the element at ``for_each``."""

    columns: tuple[tuple[Column, bool], ...] = ()
    for_each: str | None = None


def _branches(view: View) -> list[_Branch]:
    """The branches of a view: its selects stand side by side, in every combination of their branches."""
    found = [_Branch()]
    for select in (*view.select, Select(column=view.beyond)):
        found = [_beside(one, other) for one in found for other in _of(select)]
    return found


def _of(select: Select) -> list[_Branch]:
    own = _Branch(tuple((column, select.for_each is not None) for column in select.column), select.for_each)
    if not select.union_all:
        return [own]
    if select.for_each is not None:
        raise UnsupportedView("unionAll within forEach")
    return [_beside(own, branch) for each in select.union_all for branch in _of(each)]


def _beside(one: _Branch, other: _Branch) -> _Branch:
    if one.for_each is not None and other.for_each is not None:
        raise UnsupportedView("forEach beside forEach")
    return _Branch((*one.columns, *other.columns), one.for_each or other.for_each)


def _query(branch: _Branch, place: int, root: _Node) -> exp.Select:
    first = exp.Literal.number(place * _BRANCH)
    if branch.for_each is None:
        return exp.select(
            exp.alias_(exp.column("rowid"), "number"), exp.alias_(first, "row"), *_columns(branch, root, root)
        ).from_(RESOURCES)
    elements, each = _follow(branch.for_each, root, _column)
    each.many = True
    nth = exp.Anonymous(this="GENERATE_SUBSCRIPTS", expressions=[elements.copy(), exp.Literal.number(1)])
    expanded = (
        exp.select(
            "*",
            exp.alias_(exp.column("rowid"), "number"),
            exp.alias_(exp.Explode(this=elements), "each"),
            exp.alias_(nth, "nth"),
        )
        .from_(RESOURCES)
        .where(elements.copy().is_(exp.null()).not_())
    )
    row = exp.Add(this=first, expression=exp.column("nth"))
    return exp.select("number", exp.alias_(row, "row"), *_columns(branch, root, each)).from_(expanded.subquery("rows"))


def _columns(branch: _Branch, root: _Node, each: _Node) -> list[exp.Expr]:
    """``unread``, and the columns of the view."""
    values: list[exp.Expr] = []
    lists = [name for name, node in root.children.items() if node.many and node.children]
    typed: list[exp.Expr] = [_call("are_there", _column(name)) for name in lists]
    exact: list[exp.Expr] = []
    for column, of_each in branch.columns:
        found, node = _follow(column.path, each if of_each else root, _of_each if of_each else _column)
        if column.collection and column.type in _PRIMITIVES:
            node.many = True
        values.append(exp.alias_(_value(found, column), column.name, quoted=True))
        if column.type in _PRIMITIVES and not _is_test(found):
            typed.append(_typed(found, column, node))
        if column.type in _NUMBERS:
            exact.append(exp.Anonymous(this="is_exact", expressions=[found]))
    unread = exp.Case()
    for checks, reason in ((typed, "type"), (exact, "number")):
        if checks:
            unread = unread.when(exp.not_(exp.and_(*(each.copy() for each in checks))), exp.Literal.string(reason))
    return [exp.alias_(unread, "unread"), *values]


def _value(found: exp.Expr, column: Column) -> exp.Expr:
    if _is_test(found):
        return found
    if column.type not in _PRIMITIVES:
        return exp.cast(found, "VARCHAR")
    name = {"text": "plain", "number": "number_of", "integer": "number_of", "boolean": "truth_of"}[_json(column)]
    return _call(f"{name}_each" if column.collection else name, found)


def _typed(found: exp.Expr, column: Column, node: _Node) -> exp.Expr:
    """That an element has the JSON type of its FHIR type."""
    return _call(f"are_{_json(column)}s" if node.many else f"is_{_json(column)}", found)


def _json(column: Column) -> str:
    """The JSON type of a primitive."""
    if column.type in _STRINGS:
        return "text"
    return {"decimal": "number", "integer": "integer"}.get(column.type, "boolean")


def _call(name: str, *arguments: exp.Expr) -> exp.Expr:
    return exp.Anonymous(this=name, expressions=[argument.copy() for argument in arguments])


def _is_test(found: exp.Expr) -> bool:
    return isinstance(found, exp.Predicate)


_Start = Callable[[str], exp.Expr]


def _column(name: str) -> exp.Expr:
    return exp.column(name, quoted=True)


def _of_each(name: str) -> exp.Expr:
    return exp.Dot(this=exp.column("each"), expression=exp.to_identifier(name, quoted=True))


def _follow(path: str, node: _Node, start: _Start) -> tuple[exp.Expr, _Node]:
    """The expression and the node of the element that a path names."""
    found: exp.Expr | None = None
    for name, call in _steps(path):
        node = node.child(name)
        found = start(name) if found is None else exp.Dot(this=found, expression=exp.to_identifier(name, quoted=True))
        if call == "first":
            node.many = True
            found = exp.Bracket(this=found, expressions=[exp.Literal.number(1)], offset=1)
        elif call == "exists":
            found = _exists(found, node)
    if found is None:
        raise UnsupportedView(path)
    return found, node


def _exists(found: exp.Expr, node: _Node) -> exp.Expr:
    if not node.many:
        return exp.Not(this=exp.Is(this=found, expression=exp.Null()))
    zero = exp.Literal.number(0)
    return exp.GT(this=exp.func("COALESCE", exp.func("LEN", found, dialect="duckdb"), zero), expression=zero.copy())


def _steps(path: str) -> list[tuple[str, str | None]]:
    """The members of a path, by their names in JSON, each with what is called on it."""
    steps: list[tuple[str, str | None]] = []
    for text in path.split("."):
        step = _STEP.fullmatch(text)
        if step is None or (steps and steps[-1][1] == "exists"):
            raise UnsupportedView(path)
        call, of = step["call"], step["of"]
        if call is None:
            steps.append((text, None))
        elif not steps or (call == "ofType") != bool(of):
            raise UnsupportedView(path)
        elif call == "ofType":  # value.ofType(Quantity) stands in JSON as valueQuantity
            steps[-1] = (f"{steps[-1][0]}{of[0].upper()}{of[1:]}", None)
        else:
            steps[-1] = (steps[-1][0], call)
    return steps


def _read(root: _Node) -> exp.Query:
    columns = exp.Struct(
        expressions=[
            exp.PropertyEQ(this=exp.to_identifier(name), expression=exp.Literal.string(node.type()))
            for name, node in {"resourceType": _Node(), **root.children}.items()
        ]
    )
    options = {
        "format": exp.Literal.string("newline_delimited"),
        "records": exp.true(),
        "columns": columns,
        "maximum_object_size": exp.Literal.number(LARGEST),
    }
    function = exp.Anonymous(
        this="READ_JSON",
        expressions=[
            exp.Placeholder(this="file"),
            *(exp.EQ(this=exp.to_identifier(name), expression=value) for name, value in options.items()),
        ],
    )
    return exp.select("*").from_(exp.Table(this=function))

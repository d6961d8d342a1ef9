"""Which names a declaration's expressions use, and in which order declarations can be evaluated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from ..diagnostics.diagnostic import Label
from ..source import Span
from ..syntax import tree
from .guideline import Slots, Symbol
from .reporter import Reporter

MAX_DEPTH = 100
"""How many levels of expressions and definitions may rest on one another: engines work them out by recursion."""

DEPENDENT = (tree.DataElement, tree.Definition, tree.Table, tree.Stratification)


def names_in(node: object) -> Iterator[tree.Name]:
    """Every name anywhere below a node, options of choices included."""
    return (part for part in tree.walk(node) if isinstance(part, tree.Name))


def expressions_of(declaration: tree.Node) -> tuple[object, ...]:
    """What a data element (its ``hvis``), definition, table or stratification is computed from."""
    match declaration:
        case tree.DataElement(slots=slots):
            absence = Slots(slots).value("fravær", tree.Absence)
            return (absence.only_if,) if absence is not None else ()
        case tree.Definition(expr=expr):
            return (expr,)
        case tree.Table(inputs=inputs, rows=rows):
            return (*inputs, *(row.cells for row in rows))
        case tree.Stratification(levels=levels, slots=slots):
            return (*(level.when for level in levels), *(s.values for s in slots if s.key == "minimum"))
        case _:
            return ()


def definition_order(symbols: Mapping[str, Symbol], file: int, reporter: Reporter) -> tuple[tree.Definition, ...]:
    """The definitions, each after the definitions it uses. A cycle is reported once, with every edge of it; so is a
    chain of uses that is too long to be worked out.

    Args:
        symbols: the names of the file and of its libraries.
        file: the file's number; a library uses nothing of it.
        reporter: gets the diagnostics.
    """
    # An option of a choice may be spelt like a declaration; such a name is not a use. Here it could at most make an
    # order stricter than needed.
    uses = _uses(symbols, file, DEPENDENT, expressions_of)
    order = _ordered(uses, symbols, reporter)
    _check_depth(order, uses, symbols, reporter)
    declarations = (symbols[name].declaration for name in order)
    return tuple(d for d in declarations if isinstance(d, tree.Definition))


def check_value_sets(symbols: Mapping[str, Symbol], file: int, reporter: Reporter) -> None:
    """Report value sets that hold one another, or stand inside one another too many times."""
    members = (tree.ValueSet,)
    uses = _uses(symbols, file, members, lambda node: tuple(i.system for i in node.items if i.code is None))  # type: ignore[attr-defined]
    _check_depth(_ordered(uses, symbols, reporter), uses, symbols, reporter)


def used_by(names: Iterable[str], symbols: Mapping[str, Symbol], uses: Mapping[int, Symbol]) -> set[int]:
    """The declarations that ``names`` stand for, and those these rest on, by ``id``.

    Args:
        names: names declared in ``symbols``.
        symbols: what each name declares.
        uses: what each use of a name refers to, by ``id`` of the node (see :attr:`.guideline.Model.names`).
    """
    found: set[int] = set()
    waiting = [symbols[name].declaration for name in names if name in symbols]
    while waiting:
        declaration = waiting.pop()
        if id(declaration) not in found:
            found.add(id(declaration))
            waiting += [uses[id(name)].declaration for name in names_in(declaration) if id(name) in uses]
    return found


Uses = dict[str, dict[str, Span]]
"""By name: what it uses, and where."""


def _uses(
    symbols: Mapping[str, Symbol],
    file: int,
    kinds: tuple[type[tree.Node], ...],
    parts: Callable[[tree.Node], tuple[object, ...]],
) -> Uses:
    uses: Uses = {}
    for symbol in symbols.values():
        if isinstance(symbol.declaration, kinds):
            used = uses.setdefault(symbol.name, {})
            for name in names_in(parts(symbol.declaration)):
                other = symbols.get(name.text)
                if other is None or not isinstance(other.declaration, kinds):
                    continue
                if symbol.span.file == file or other.span.file != file:
                    used.setdefault(name.text, name.span)
    return uses


def _ordered(uses: Uses, symbols: Mapping[str, Symbol], reporter: Reporter) -> tuple[str, ...]:
    """The names, each after those it uses. The uses of a cycle are reported and taken out."""
    while True:
        try:
            return tuple(TopologicalSorter(uses).static_order())
        except CycleError as error:
            circle: list[str] = error.args[1]  # each is used by the next
            edges = [uses[user].pop(used) for used, user in pairwise(circle)]
            labels = (Label(span, "uses") for span in sorted(edges))
            first = min(symbols[name].span for name in circle)
            reporter.report("KR103", first, *labels, names=", ".join(sorted(set(circle))))


def _check_depth(order: tuple[str, ...], uses: Uses, symbols: Mapping[str, Symbol], reporter: Reporter) -> None:
    depth: dict[str, int] = {}
    for name in order:
        depth[name] = _nesting(symbols[name].declaration) + max((depth[used] for used in uses[name]), default=0)
        if depth[name] > MAX_DEPTH:
            reporter.report("KR110", symbols[name].span, name=name, limit=str(MAX_DEPTH))
            depth[name] = 0  # what uses it is not a second mistake


def _nesting(part: object) -> int:
    """How many expressions stand inside one another."""
    if isinstance(part, tuple):
        return max(map(_nesting, part), default=0)
    if not is_dataclass(part):
        return 0
    inner = max((_nesting(getattr(part, field.name)) for field in fields(part) if field.name != "span"), default=0)
    return inner + isinstance(
        part, tree.Not | tree.And | tree.Or | tree.AtLeast | tree.Arithmetic | tree.ValueSet | tree.Definition
    )

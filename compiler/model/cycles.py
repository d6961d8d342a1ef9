"""Which names a declaration's expressions use, and in which order declarations can be evaluated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from ..diagnostics.diagnostic import Label
from ..source import Span
from ..syntax import tree
from .guideline import Slots, Symbol
from .reporter import Reporter

DEPENDENT = (tree.DataElement, tree.Definition, tree.Table, tree.Stratification)


def names_in(node: object) -> Iterator[tree.Name]:
    """Every name anywhere below a node, options of choices included."""
    if isinstance(node, tree.Name):
        yield node
    elif isinstance(node, tuple):
        for item in node:
            yield from names_in(item)
    elif is_dataclass(node):
        for field in fields(node):
            if field.name != "span":
                yield from names_in(getattr(node, field.name))


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


def definition_order(
    guideline: tree.Guideline, symbols: Mapping[str, Symbol], reporter: Reporter
) -> tuple[tree.Definition, ...]:
    """The definitions, each after the definitions it uses. A cycle is reported once, with every edge of it."""
    uses: dict[str, dict[str, Span]] = {}
    for declaration in guideline.declarations:
        if isinstance(declaration, DEPENDENT) and symbols[declaration.name.text].declaration is declaration:
            used = uses.setdefault(declaration.name.text, {})
            for name in names_in(expressions_of(declaration)):
                symbol = symbols.get(name.text)
                if symbol is not None and isinstance(symbol.declaration, DEPENDENT):
                    used.setdefault(name.text, name.span)
    # An option of a choice may be spelt like a declaration; such a name is not a use. Here it could at most make an
    # order stricter than needed.
    while True:
        try:
            order = tuple(TopologicalSorter(uses).static_order())
            break
        except CycleError as error:
            circle: list[str] = error.args[1]  # each is used by the next
            edges = [uses[user].pop(used) for used, user in pairwise(circle)]
            labels = (Label(span, "uses") for span in sorted(edges))
            first = min(symbols[name].span for name in circle)
            reporter.report("KR103", first, *labels, names=", ".join(sorted(set(circle))))
    declarations = (symbols[name].declaration for name in order)
    return tuple(d for d in declarations if isinstance(d, tree.Definition))

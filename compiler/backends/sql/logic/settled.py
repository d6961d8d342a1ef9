"""What settles a value (semantics 4.9): the latest day of the facts behind it (5.3), and which of it is missing.

Only the sub-expressions that settle a value count, and which ones those are depends on the value. What is asked for is
mostly what settles a truth value that is known to be true, or false: then there is less to look at. So each question
comes with what is known of the value, :data:`Case`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Generic, Literal, TypeVar

from sqlglot import exp

from rettesnor.runtime import graph as g

from . import trees as sql
from .missing import NOTHING, Lack, Missing, union
from .trees import Tree
from .values import Values, expressions

Case = Literal["true", "false", "unknown", "known", "any"]
_OTHER: dict[Case, Case] = {"true": "false", "false": "true"}

Found = TypeVar("Found", tuple[Tree, ...], Lack)


class Settled(ABC, Generic[Found]):
    """What settles expressions, collected as ``Found``."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._of: dict[tuple[str, Case], Found] = {}

    @abstractmethod
    def _all(self, parts: Iterable[Found]) -> Found:
        """All of several parts."""

    @abstractmethod
    def _where(self, condition: Tree, part: Found) -> Found:
        """A part, where a condition is true."""

    @abstractmethod
    def _element(self, element: g.DataElement, case: Case) -> Found:
        """What is collected of a data element."""

    @abstractmethod
    def _stored(self, name: str, case: Case, part: Found) -> Found:
        """What settles a named node: many may ask for it."""

    def of(self, name: str, case: Case) -> Found:
        """What settles a named node's value."""
        key = name, case
        if key not in self._of:
            node = self._values.layout.nodes[name]
            if isinstance(node, g.DataElement):
                self._of[key] = self._element(node, case)
            elif isinstance(node, g.Parameter):
                self._of[key] = self._all(())
            else:
                self._of[key] = self._stored(name, case, self._node(node, case))
        return self._of[key]

    def _node(self, node: g.Definition | g.Table | g.Stratification, case: Case) -> Found:
        if isinstance(node, g.Definition):
            return self.expr(node.expr, case)
        value = self._values.of(node.id)
        if case == "any":
            return self._by_case(((sql.is_known(value), "known"), (sql.is_null(value), "unknown")), node)
        if case == "unknown":
            return self._all(self.expr(expr, "any") for expr in expressions(node))
        if isinstance(node, g.Table):
            return self._all(self._if_true(row.when) for row in node.rows)
        return self._all(
            self._where(sql.compared("=", value, sql.whole(place)), self.expr(level.when, "true"))
            for place, level in enumerate(node.levels)
            if level.when is not None
        )

    def expr(self, expr: g.Expr, case: Case) -> Found:
        """What settles an expression's value.

        Args:
            expr: the expression.
            case: what is known of its value where the answer is read.
        """
        match expr:
            case g.Ref(node=name):
                return self.of(name, case)
            case g.Not(arg=arg):
                return self.expr(arg, _OTHER.get(case, case))
            case g.OneOf(arg=arg):
                return self.expr(arg, _of_parts(case))
            case g.Known(arg=arg):
                return self.expr(arg, _when_known(case))
            case g.Missing(arg=arg):
                return self.expr(arg, _when_known(_OTHER.get(case, case)))
            case g.Compare(left=left, right=g.Boolean(value=value), operator=operator):
                return self.expr(left, case if value is (operator == "=") else _OTHER.get(case, case))
            case g.Compare(left=left, right=right) | g.Arithmetic(left=left, right=right):
                return self._all(self.expr(side, _of_parts(case)) for side in (left, right))
            case g.And(args=args) | g.Or(args=args) | g.AtLeast(args=args):
                return self._connective(expr, args, case)
            case _:
                return self._all(())

    def _connective(self, expr: g.And | g.Or | g.AtLeast, args: tuple[g.Expr, ...], case: Case) -> Found:
        match case, expr:
            case ("true", g.And()) | ("false", g.Or()):
                return self._all(self.expr(arg, case) for arg in args)
            case "true", _:
                return self._all(map(self._if_true, args))
            case "false", g.And():
                return self._all(map(self._if_false, args))
            case ("false", _) | ("unknown", _):
                return self._all(self.expr(arg, "any") for arg in args)
        value = self._values.held(expr)
        cases: list[tuple[Tree, Case]] = [(value, "true"), (sql.negation(value), "false")]
        return self._by_case([*cases, (sql.is_null(value), "unknown")] if case == "any" else cases, expr)

    def _if_true(self, expr: g.Expr) -> Found:
        return self._where(self._values.held(expr), self.expr(expr, "true"))

    def _if_false(self, expr: g.Expr) -> Found:
        return self._where(sql.negation(self._values.held(expr)), self.expr(expr, "false"))

    def _by_case(
        self, cases: Iterable[tuple[Tree, Case]], what: g.And | g.Or | g.AtLeast | g.Table | g.Stratification
    ) -> Found:
        def settles(case: Case) -> Found:
            return self.expr(what, case) if isinstance(what, g.Expression) else self._node(what, case)

        found = [(condition, settles(case)) for condition, case in cases]
        first = found[0][1]
        if all(part == first for _, part in found):
            return first
        return self._all(self._where(condition, part) for condition, part in found)


def _of_parts(case: Case) -> Case:
    """What is known of the sides of a comparison: if it is unknown, one of them is."""
    return "any" if case in ("unknown", "any") else "known"


def _when_known(case: Case) -> Case:
    """What is known of x where ``x kendt`` is so."""
    return {"true": "known", "false": "unknown"}.get(case, "any")  # type: ignore[return-value]


class Days(Settled[tuple[Tree, ...]]):
    """The days of the latest facts of what settles; the latest of them is the answer."""

    def day(self, expr: g.Expr, case: Case) -> Tree:
        """The latest day of the facts that settle an expression."""
        return sql.latest(self.expr(expr, case))

    def _all(self, parts: Iterable[tuple[Tree, ...]]) -> tuple[Tree, ...]:
        return tuple(dict.fromkeys(day for part in parts for day in part))

    def _where(self, condition: Tree, part: tuple[Tree, ...]) -> tuple[Tree, ...]:
        return (sql.choose([(condition, sql.latest(part))]),) if part else ()

    def _element(self, element: g.DataElement, case: Case) -> tuple[Tree, ...]:
        own = self._values.stored(element.id, "d")
        condition = element.absence.only_if
        if condition is None or case == "unknown":
            return (own,)
        # 3.11: what is assumed rests on what makes it be assumed
        assumed = sql.conjunction((self._values.is_assumed(element.id), sql.is_known(self._values.of(element.id))))
        return (own, *self._where(assumed, self.of(condition, "known")))

    def _stored(self, name: str, case: Case, part: tuple[Tree, ...]) -> tuple[Tree, ...]:
        if not part or (len(part) == 1 and isinstance(part[0], exp.Column)):
            return part
        return (self._values.columns.add(self._values.name(name, "day", case), sql.latest(part)),)


class SettledMissing(Settled[Lack]):
    """Of what settles, the data elements that are missing."""

    def __init__(self, values: Values, missing: Missing) -> None:
        super().__init__(values)
        self._missing = missing
        self._number = 0

    def _all(self, parts: Iterable[Lack]) -> Lack:
        return union(parts)

    def _where(self, condition: Tree, part: Lack) -> Lack:
        if not part:
            return NOTHING
        self._number += 1
        return self._missing.where(condition, part, f"settled_{self._number}")

    def _element(self, element: g.DataElement, case: Case) -> Lack:
        return Lack(frozenset({self._values.places[element.id]})) if case in ("unknown", "any") else NOTHING

    def _stored(self, name: str, case: Case, part: Lack) -> Lack:  # noqa: ARG002
        return part

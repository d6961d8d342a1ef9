"""Small pieces of SQL trees, each with the parentheses it needs: sqlglot's constructors write none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from sqlglot import exp

Tree = exp.Expr

_ATOMS: Final = (exp.Column, exp.Literal, exp.Null, exp.Boolean, exp.Func, exp.Paren, exp.Case)


def own(tree: Tree) -> Tree:
    """The tree, for one place in another: the first is given the tree itself, any other a copy of it."""
    return tree if tree.parent is None else tree.copy()


def operand(tree: Tree) -> Tree:
    """The tree as an operand of any operator."""
    if isinstance(tree, _ATOMS) and not isinstance(tree, exp.Connector):
        return own(tree)
    return exp.Paren(this=own(tree))


def cast(tree: Tree, kind: str) -> Tree:
    """A value of a type, by DuckDB's name of it."""
    return exp.Cast(this=own(tree), to=_type(kind).copy())


@lru_cache(maxsize=256)
def _type(kind: str) -> exp.DataType:
    return exp.DataType.build(kind)


def nothing(kind: str) -> Tree:
    """NULL of a type."""
    return cast(exp.null(), kind)


def column(name: str) -> exp.Column:
    """A column, by its name as it is: names of guidelines have letters that need quotes."""
    return exp.column(exp.to_identifier(name, quoted=not name.isascii()))


def named(tree: Tree, name: str) -> exp.Alias:
    """A column of a query."""
    return exp.Alias(this=own(tree), alias=exp.to_identifier(name, quoted=not name.isascii()))


def whole(number: int) -> Tree:
    """An integer."""
    literal = exp.Literal.number(str(abs(number)))
    return exp.Neg(this=literal) if number < 0 else literal


def big(number: int) -> Tree:
    """An integer of 64 bits, where the engine would take a smaller one for it."""
    return cast(whole(number), "BIGINT")


def text(words: str) -> Tree:
    """A text."""
    return exp.Literal.string(words)


def negation(tree: Tree) -> Tree:
    """``NOT``, which is Kleene's."""
    if isinstance(tree, exp.Not):
        return own(tree.this.unnest())
    return exp.Not(this=operand(tree))


def conjunction(trees: Sequence[Tree]) -> Tree:
    """``AND``, which is Kleene's."""
    return _chain(exp.And, trees)


def disjunction(trees: Sequence[Tree]) -> Tree:
    """``OR``, which is Kleene's."""
    return _chain(exp.Or, trees)


def _chain(kind: type[exp.Binary], trees: Sequence[Tree]) -> Tree:
    result, *others = [operand(tree) for tree in trees] if len(trees) > 1 else [own(tree) for tree in trees]
    for other in others:
        result = kind(this=result, expression=other)
    return result


def is_null(tree: Tree) -> Tree:
    """Whether it is unknown."""
    return exp.Is(this=operand(tree), expression=exp.null())


def is_known(tree: Tree) -> Tree:
    """Whether it is known."""
    return exp.Not(this=exp.paren(is_null(tree)))


def is_not(tree: Tree, value: bool) -> Tree:
    """Whether a truth value is the other one, or unknown."""
    return disjunction((negation(tree) if value else tree, is_null(tree)))


def compared(operator: str, left: Tree, right: Tree) -> Tree:
    """A comparison, unknown where a side is."""
    return _COMPARE[operator](this=operand(left), expression=operand(right))


_COMPARE: Final[dict[str, type[exp.Binary]]] = {
    "<": exp.LT,
    "<=": exp.LTE,
    "=": exp.EQ,
    "!=": exp.NEQ,
    ">=": exp.GTE,
    ">": exp.GT,
}


def choose(cases: Iterable[tuple[Tree, Tree]], otherwise: Tree | None = None) -> Tree:
    """``CASE``: the value of the first condition that is true, else ``otherwise``, else nothing."""
    case = exp.Case(ifs=[exp.If(this=own(when), true=own(then)) for when, then in cases])
    if not case.args["ifs"]:
        return exp.null() if otherwise is None else own(otherwise)
    if otherwise is not None:
        case.set("default", own(otherwise))
    return case


def bits_and(left: Tree, right: Tree) -> Tree:
    """The bits that both have."""
    return exp.BitwiseAnd(this=operand(left), expression=operand(right))


def bits_or(trees: Sequence[Tree]) -> Tree:
    """The bits that any has."""
    return _chain(exp.BitwiseOr, trees) if trees else big(0)


def some_bits(tree: Tree) -> Tree:
    """Whether any bit is set."""
    return exp.NEQ(this=operand(tree), expression=whole(0))


def latest(days: Sequence[Tree]) -> Tree:
    """The latest of those days that are known."""
    if not days:
        return nothing("DATE")
    first, *others = days
    if not others:
        return own(first)
    return exp.Greatest(this=own(first), expressions=[own(day) for day in others], ignore_nulls=True)


def least(numbers: Sequence[Tree]) -> Tree:
    """The least of those numbers that are known."""
    first, *others = numbers
    return exp.Least(this=own(first), expressions=[own(each) for each in others], ignore_nulls=True)


def struct(fields: Iterable[tuple[str, Tree]]) -> Tree:
    """A struct, by the names of its fields."""
    return exp.Struct(
        expressions=[exp.PropertyEQ(this=exp.to_identifier(name), expression=own(tree)) for name, tree in fields]
    )


def array(trees: Iterable[Tree]) -> Tree:
    """A list."""
    return exp.Array(expressions=[own(tree) for tree in trees])


def texts(chosen: Iterable[tuple[Tree, str]]) -> Tree:
    """The list of those texts whose condition is true."""
    cases = [choose([(when, exp.Literal.string(text))]) for when, text in chosen]
    if not cases:
        return cast(exp.Array(expressions=[]), "VARCHAR[]")
    each = exp.to_identifier("each")
    known = exp.Not(this=exp.paren(exp.Is(this=own(each), expression=exp.null())))
    return exp.ArrayFilter(this=array(cases), expression=exp.Lambda(this=known, expressions=[each]))

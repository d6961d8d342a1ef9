"""Short names for expressions that are written often."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal

from .ast import INTEGER, STRING, Alias, Expr, Lit, MakeList, Op, Prop, Query

TRUE, FALSE = Lit(True), Lit(False)


def lit(value: bool | int | Decimal | str | dt.date) -> Lit:
    """A literal."""
    return Lit(value)


def path(start: Expr, *names: str) -> Expr:
    """Elements of elements: ``x.code.coding``."""
    for name in names:
        start = Prop(start, name)
    return start


def row(alias: str, *names: str) -> Expr:
    """An element of a query's row."""
    return path(Alias(alias), *names)


def op(name: str, *args: Expr) -> Op:
    """An operator by its ELM name."""
    return Op(name, args)


def all_of(*args: Expr) -> Expr:
    """Kleene conjunction; of nothing it is true."""
    return _fold("And", args, TRUE)


def any_of(*args: Expr) -> Expr:
    """Kleene disjunction; of nothing it is false."""
    return _fold("Or", args, FALSE)


def _fold(name: str, args: tuple[Expr, ...], empty: Expr) -> Expr:
    if not args:
        return empty
    whole = args[0]
    for arg in args[1:]:
        whole = Op(name, (whole, arg))
    return whole


def no(arg: Expr) -> Expr:
    """Kleene negation."""
    return Op("Not", (arg,))


def eq(left: Expr, right: Expr) -> Expr:
    """Equality; unknown when a side is."""
    return Op("Equal", (left, right))


def is_null(arg: Expr) -> Expr:
    """Whether there is no value."""
    return Op("IsNull", (arg,))


def known(arg: Expr) -> Expr:
    """Whether there is a value."""
    return no(is_null(arg))


def among(item: Expr, items: Expr) -> Expr:
    """Whether a list contains an item."""
    return Op("In", (item, items))


def texts(values: Iterable[str]) -> MakeList:
    """A list of texts."""
    return MakeList(tuple(Lit(value) for value in values), STRING)


def coalesce(*args: Expr) -> Expr:
    """The first value that is there. CQL takes from two to five of them at a time."""
    if len(args) == 1:
        return args[0]
    return Op("Coalesce", args if len(args) <= 5 else (*args[:4], coalesce(*args[4:])))


def flat(lists: Expr) -> Expr:
    """Lists one after another. A list that is not there is none: engines differ on what flattening it gives."""
    there = Query((("L", lists),), where=known(Alias("L")))
    return Op("Flatten", (there,))


def local(let: tuple[tuple[str, Expr], ...], result: Expr) -> Expr:
    """An expression in which values have local names; CQL names values only inside a query."""
    one = MakeList((Lit(0),), INTEGER)
    alias = "With" + "".join(
        word.capitalize() for word in let[0][0].replace("-", " ").split()
    )  # one in another differs
    return op("First", Query(((alias, one),), let=let, returns=result))


def let(name: str, *names: str) -> Expr:
    """A local value, or an element of it."""
    return path(Alias(name, let=True), *names)


def said(text: Expr) -> Expr:
    """Whether a text is there, and not empty."""
    return no(eq(coalesce(text, Lit("")), Lit("")))

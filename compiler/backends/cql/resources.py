"""What the rows of all FHIR R4 resources have in common: status, subject, doubt, start."""

from __future__ import annotations

from .ast import (
    STRING,
    Cast,
    Define,
    Expr,
    If,
    MakeList,
    MakeTuple,
    Null,
    Query,
    Retrieve,
    fhir,
)
from .build import (
    FALSE,
    all_of,
    among,
    any_of,
    coalesce,
    eq,
    is_null,
    let,
    lit,
    no,
    op,
    row,
    texts,
)
from .dates import call
from .reading import (
    PERIOD,
)
from .rows import FACT, FACTS

_NOTHING: dict[str, Expr] = {name: Null(kind) for name, kind in FACT.elements}
_EMPTY: dict[str, Expr] = {**_NOTHING, "answers": MakeList((), STRING), "ongoing": FALSE, "negated": FALSE}


def fact_row(kind: str, resource: str, alias: str, **columns: Expr) -> Expr:
    """A row of a resource; what is not given is absent."""
    source = op("Concatenate", lit(f"{resource}/"), row(alias, "id", "value"))
    given = _EMPTY | {"kind": lit(kind), "source": source} | columns
    return call("settled fact", MakeTuple(tuple((name, given[name]) for name, _ in FACT.elements)))


def started(name: str) -> dict[str, Expr]:
    """The columns that say when it started, from a local ``WHEN``."""
    return {column: let(name, column) for column in ("first", "last", "instant")}


def status(alias: str) -> Expr:
    """The text of a resource's status; empty without one."""
    return coalesce(row(alias, "status", "value"), lit(""))


def final(alias: str, *good: str) -> Expr:
    """``not-final``, unless the status lets the resource count."""
    return If(among(status(alias), texts(good)), Null(STRING), lit("not-final"))


def hidden(alias: str) -> Expr:
    """``hidden``, where a resource says that content was withheld."""
    return call("hidden content", row(alias, "meta"))


def about(alias: str, element: str) -> Expr:
    """Who a resource is about: ``patient``, ``not-a-patient`` or ``unknown``."""
    return call("about", row(alias, element))


def kind_of_facts(name: str, rows: Expr, comment: str) -> Define:
    """A list of facts, by name."""
    return Define(name, rows, FACTS, (comment,))


def with_doubt(alias: str, element: str, problem: Expr) -> Expr:
    """A row's problem, if it has one, else ``no-subject`` where nothing says who it is about."""
    return coalesce(problem, If(eq(about(alias, element), lit("unknown")), lit("no-subject"), Null(STRING)))


def counts(alias: str, element: str, *conditions: Expr) -> Expr:
    """The resources of which facts are made."""
    return all_of(
        no(among(status(alias), texts(("entered-in-error", "cancelled")))),
        no(eq(about(alias, element), lit("not-a-patient"))),
        *conditions,
    )


def lasting(resource: str, alias: str, element: str, kind: str, codes: Expr, good: tuple[str, ...]) -> Expr:
    """What is done on a day or over a period, or is recorded as not done."""
    effective = row(alias, element)
    return Query(
        ((alias, Retrieve(resource)),),
        let=(
            ("codes", codes),
            ("not done", eq(status(alias), lit("not-done"))),
            (
                "span",
                call("span of", Cast(effective, fhir("dateTime")), Cast(effective, PERIOD), Null(fhir("dateTime"))),
            ),
        ),
        where=counts(alias, "subject", any_of(no(let("not done")), op("Exists", let("codes")))),
        returns=fact_row(
            kind,
            resource,
            alias,
            codes=let("codes"),
            **{column: let("span", "start", column) for column in ("first", "last", "instant")},
            end=let("span", "end"),
            ongoing=all_of(is_null(let("span", "end")), eq(status(alias), lit("in-progress"))),
            negated=let("not done"),
            problem=with_doubt(
                alias, "subject", coalesce(hidden(alias), final(alias, *good, "not-done"), let("span", "problem"))
            ),
        ),
    )

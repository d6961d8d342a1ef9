"""CQL as data: the expressions, definitions and libraries that both printers read.

The nodes are those of HL7's Expression Logical Model (ELM 1.5), as far as they are used. Every expression is written so
that no implicit conversion is needed: whole numbers and decimals are never mixed, and a null says its type.
Source: Clinical Quality Language 1.5.3, Author's Guide (text) and ELM specification (nodes).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from decimal import Decimal
from typing import Literal, TypeVar

from ....runtime.graph import Span

# --- types -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Named:
    """A type of the System or the FHIR model, for example ``System.Date``, ``FHIR.Observation``."""

    name: str
    model: Literal["System", "FHIR"] = "System"


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list."""

    of: Type


@dataclass(frozen=True, slots=True)
class TupleOf:
    """A tuple with named elements, in order."""

    elements: tuple[tuple[str, Type], ...]


@dataclass(frozen=True, slots=True)
class ChoiceOf:
    """One of several types."""

    of: tuple[Named, ...]


Type = Named | ListOf | TupleOf | ChoiceOf

BOOLEAN, INTEGER, DECIMAL, STRING = Named("Boolean"), Named("Integer"), Named("Decimal"), Named("String")
DATE, DATETIME = Named("Date"), Named("DateTime")
STRINGS = ListOf(STRING)


def fhir(name: str) -> Named:
    """A type of the FHIR 4.0.1 model."""
    return Named(name, "FHIR")


# --- expressions -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Lit:
    """A literal. A ``bool``, ``int``, ``Decimal`` (written with a decimal point), ``str`` or calendar day."""

    value: bool | int | Decimal | str | dt.date


@dataclass(frozen=True, slots=True)
class Null:
    """Unknown, of a type."""

    type: Type


@dataclass(frozen=True, slots=True)
class Ref:
    """The value of a definition, of this library or of an included one (by its local name)."""

    name: str
    library: str | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """The value of a parameter of this library."""

    name: str


@dataclass(frozen=True, slots=True)
class Operand:
    """An argument of the function it stands in."""

    name: str


@dataclass(frozen=True, slots=True)
class Alias:
    """The row of a query source, or a value named in its ``let``."""

    name: str
    let: bool = False


@dataclass(frozen=True, slots=True)
class Prop:
    """An element of a tuple or a FHIR structure."""

    of: Expr
    path: str


@dataclass(frozen=True, slots=True)
class Op:
    """An operator by its ELM name, with its operands in ELM's order; :data:`.text.FORMS` has how each is written."""

    name: str
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Component:
    """``year from x`` and the like; ``unit`` in the singular, as CQL writes it."""

    unit: Literal["year", "month", "day", "hour", "minute"]
    of: Expr


@dataclass(frozen=True, slots=True)
class Shift:
    """A date or time plus a number of calendar units; ``amount`` may be negative."""

    of: Expr
    amount: int
    unit: Literal["year", "month", "week", "day", "hour", "minute"]


@dataclass(frozen=True, slots=True)
class DaysBetween:
    """``difference in days between low and high``: calendar days."""

    low: Expr
    high: Expr


@dataclass(frozen=True, slots=True)
class MakeDate:
    """``Date(year, month, day)``."""

    year: Expr
    month: Expr
    day: Expr


@dataclass(frozen=True, slots=True)
class ShiftBy:
    """A date plus a computed whole number of calendar units."""

    of: Expr
    amount: Expr
    unit: Literal["year", "month", "week", "day", "minute"]


@dataclass(frozen=True, slots=True)
class Cast:
    """``x as T``: null when x is not of that type."""

    of: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class Retrieve:
    """All of the patient's resources of a type."""

    type: str


@dataclass(frozen=True, slots=True)
class If:
    """``if … then … else``; an unknown condition counts as false."""

    condition: Expr
    then: Expr
    otherwise: Expr


@dataclass(frozen=True, slots=True)
class Case:
    """The result of the first condition that is true."""

    items: tuple[tuple[Expr, Expr], ...]
    otherwise: Expr


@dataclass(frozen=True, slots=True)
class MakeTuple:
    """A tuple, element by element."""

    elements: tuple[tuple[str, Expr], ...]


@dataclass(frozen=True, slots=True)
class MakeList:
    """A list of expressions of one type; an empty one says of which."""

    items: tuple[Expr, ...]
    of: Type


@dataclass(frozen=True, slots=True)
class Sort:
    """One key of an ordering: an element of the rows."""

    path: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Rows of the sources (their product, if several), filtered, mapped and ordered; nothing is made distinct.

    Without ``returns`` the rows of the one source themselves.
    """

    sources: tuple[tuple[str, Expr], ...]
    let: tuple[tuple[str, Expr], ...] = ()
    where: Expr | None = None
    returns: Expr | None = None
    sort: tuple[Sort, ...] = ()

    @property
    def result(self) -> Expr:
        """What is returned for each row."""
        return self.returns if self.returns is not None else Alias(self.sources[0][0])


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a function that a library defines."""

    function: str
    args: tuple[Expr, ...]
    library: str | None = None


Expr = (
    Lit
    | Null
    | Ref
    | Parameter
    | Operand
    | Alias
    | Prop
    | Op
    | Component
    | Shift
    | DaysBetween
    | MakeDate
    | ShiftBy
    | Cast
    | Retrieve
    | If
    | Case
    | MakeTuple
    | MakeList
    | Query
    | Call
)


# --- libraries -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Define:
    """A named expression over the patient. ``comment`` stands above it in the text; ``place`` is where in the guideline
    it comes from.
    """

    name: str
    expr: Expr
    type: Type
    comment: tuple[str, ...] = ()
    place: Span | None = None


@dataclass(frozen=True, slots=True)
class Function:
    """A named function of its operands alone."""

    name: str
    operands: tuple[tuple[str, Type], ...]
    expr: Expr
    type: Type
    comment: tuple[str, ...] = ()
    place: Span | None = None


@dataclass(frozen=True, slots=True)
class Include:
    """Another library, and the local name of it."""

    name: str
    version: str
    alias: str


@dataclass(frozen=True, slots=True)
class Declared:
    """A parameter of a library, with its default where it has one."""

    name: str
    type: Type
    default: Expr | None = None
    place: Span | None = None


@dataclass(frozen=True, slots=True)
class Library:
    """A CQL library over FHIR 4.0.1, in the context of one patient."""

    name: str
    version: str
    includes: tuple[Include, ...] = ()
    parameters: tuple[Declared, ...] = ()
    functions: tuple[Function, ...] = ()
    defines: tuple[Define, ...] = ()
    comment: tuple[str, ...] = ()


Made = TypeVar("Made", Define, Function)


def placed(made: Iterable[Made], place: Span) -> Iterator[Made]:
    """Definitions that come from a place in the guideline, but for those that have a nearer one."""
    return (one if one.place is not None else replace(one, place=place) for one in made)


def walk(start: object) -> Iterator[object]:
    """Everything an expression, a definition or a library consists of, itself included."""
    todo = [start]
    while todo:
        node = todo.pop()
        yield node
        if isinstance(node, tuple):
            todo.extend(node)
        elif is_dataclass(node):
            todo.extend(getattr(node, field.name) for field in fields(node))

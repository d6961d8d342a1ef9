"""The syntax tree: what the author wrote, node for node; immutable; nothing resolved, nothing checked.

In: a parse tree that is never seen again. Out: a :class:`Guideline`. Every node has a :class:`~..source.Span`. A
declaration with an error in it is an :class:`ErrorNode`, and so is an expression that mixes `og` and `eller`; later
passes stay silent about it and about names it may have declared, so that one mistake gives one message.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields
from decimal import Decimal
from functools import cache
from typing import Literal

from ..source import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorNode(Node):
    """Text that could not be read. ``name`` is what it would have declared, if that much was readable; else the name
    may stand anywhere in ``text``, or be what is wrong (``nameless``).
    """

    name: str | None = None
    text: str = ""
    nameless: bool = False


# --- leaves ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Node):
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Node):
    """A quoted text, quotes removed."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Date(Node):
    value: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration(Node):
    value: int
    unit: Literal["day", "week", "month", "year"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Node):
    """A UCUM unit, apostrophes removed."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(Node):
    """``// …`` to the end of its line. It means nothing, but may allow a finding (``compiler/suppression.py``)."""

    text: str


# --- expressions ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Node):
    value: Decimal
    unit: Unit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Boolean(Node):
    value: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown(Node):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Today(Node):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Not(Node):
    arg: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class And(Node):
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Or(Node):
    args: tuple[Expr, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AtLeast(Node):
    n: Number
    args: tuple[Expr, ...]


Operator = Literal["<", "<=", "=", "!=", ">=", ">"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compare(Node):
    operator: Operator
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class Between(Node):
    """``a <= x < b``, the only interval form."""

    low: Expr
    low_operator: Operator
    middle: Expr
    high_operator: Operator
    high: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class OneOf(Node):
    arg: Expr
    options: tuple[Name, ...]
    negated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Known(Node):
    arg: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing(Node):
    arg: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class Arithmetic(Node):
    operator: Literal["+", "-", "*", "/"]
    left: Expr
    right: Expr


Expr = (
    Name
    | Text
    | Date
    | Duration
    | Number
    | Boolean
    | Unknown
    | Today
    | Not
    | And
    | Or
    | AtLeast
    | Compare
    | Between
    | OneOf
    | Known
    | Missing
    | Arithmetic
    | ErrorNode
)


# --- slots ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation(Node):
    """``kilde: K1 "afsnit 5.2" \"""det, der står der\"""``"""

    reference: Name
    place: Text | None = None
    quote: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Node):
    """``belæg: foreslået "…"``"""

    status: Name
    note: Text | None = None


Annotation = Citation | Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot(Node):
    """A slot of a declaration. ``key`` is the slot's keyword as written; ``values`` are what stands after the colon.

    The shape of ``values`` by key is in :data:`SLOTS`.
    """

    key: str
    values: tuple[object, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Node):
    """``målinger i fev1`` or ``patient``."""

    kind: Name
    value_set: Name | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch(Node):
    """``seneste inden for 12 måneder foreløbig indtil 450 dage``; ``kind`` is the Danish word."""

    kind: str
    within: Duration | None = None
    grace: Duration | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedUnit(Node):
    """``'cm'``, or ``"NA" som '1'``."""

    unit: Unit
    spelling: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset(Node):
    """``mmrc + 1``"""

    value_set: Name
    add: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Range(Node):
    low: Number
    high: Number


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence(Node):
    """``ukendt`` (``value`` is none) or ``betyder v "grund" hvis x``."""

    value: Expr | None = None
    reason: Text | None = None
    only_if: Name | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Node):
    """``ryger i ryger_svar``"""

    option: Name
    value_set: Name


@dataclass(frozen=True, slots=True, kw_only=True)
class MinimumCount(Node):
    """``3 over 2 år``"""

    n: Number
    over: Duration | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclude(Node):
    """``6 uger efter x, y``"""

    within: Duration
    after: tuple[Name, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Nothing(Node):
    """``ingen "begrundelse"``"""

    reason: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeRef(Node):
    """``SKS "DJ44" "KOL" (ubekræftet)``; a value set may also name another value set (``code`` is none)."""

    system: Name
    code: Text | None = None
    display: Text | None = None
    evidence: Name | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Season(Node):
    from_day: int
    from_month: int
    to_day: int
    to_month: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing(Node):
    """``hver``/``engang``/``efter_behov``/``sæson`` with what belongs to it."""

    kind: Literal["every", "season", "once", "as-needed"]
    interval: Duration | None = None
    within: Duration | None = None
    season: Season | None = None
    after: Name | None = None
    tolerance: Duration | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Override(Node):
    """``tilsidesættes: v højst 12 måneder``"""

    value_set: Name
    at_most: Duration


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength(Node):
    """``stærk for``"""

    strength: Name
    direction: Literal["for", "imod"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grading(Node):
    """``"A" efter S1``"""

    grade: Text
    reference: Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Unless(Node):
    """``undtagen: expr "grund"``"""

    condition: Expr
    reason: Text | None = None


# --- declarations -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Header(Node):
    """``library``: it begins a library, a file of declarations that guidelines share. ``whole``: it could be read;
    else it holds what could be, and a name or title that could not is empty.
    """

    name: Name
    title: Text
    slots: tuple[Slot, ...]
    library: bool = False
    whole: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Use(Node):
    """``brug "fælles/livsstil"``"""

    path: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference(Node):
    name: Name
    title: Text
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeSystem(Node):
    name: Name
    uri: Text
    aliases: tuple[Text, ...]
    hierarchical: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueSet(Node):
    name: Name
    title: Text | None
    items: tuple[CodeRef, ...]
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataType(Node):
    """``word`` is the Danish type word; ``unit``, ``low``/``high``, ``options`` as the type needs."""

    word: Literal["mængde", "antal", "skala", "ja_nej", "dato", "valg"]
    unit: Unit | None = None
    low: Number | None = None
    high: Number | None = None
    options: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter(Node):
    name: Name
    title: Text | None
    type: DataType
    value: Expr
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataElement(Node):
    name: Name
    type: DataType
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition(Node):
    name: Name
    title: Text | None
    expr: Expr
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Population(Node):
    title: Text | None
    when: Expr
    confirmed: Expr | None
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion(Node):
    name: Name
    title: Text
    when: Expr
    effect: Name | None
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell(Node):
    """A table cell: ``-`` (all fields none), ``>= 2``, ``ja``, ``0 til 1`` (both ends in), ``50 til under 80`` (upper
    end out), ``over 20 til 40`` (lower end out).
    """

    operator: Operator | None = None
    value: Expr | None = None
    high: Expr | None = None
    open_start: bool = False
    open_end: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Node):
    cells: tuple[Cell, ...]
    result: Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Table(Node):
    name: Name
    title: Text | None
    inputs: tuple[Name, ...]
    rows: tuple[Row, ...]
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Level(Node):
    name: Name
    title: Text | None
    when: Expr  # Unknown is the level for "cannot be decided"
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stratification(Node):
    name: Name
    title: Text | None
    levels: tuple[Level, ...]
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Node):
    name: Name
    title: Text | None
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Node):
    name: Name
    title: Text | None
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Node):
    name: Name
    title: Text | None
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpLevel(Node):
    level: Name
    timing: Timing
    performer: Name
    description: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Node):
    name: Name | None
    title: Text | None
    stratification: Name
    levels: tuple[FollowUpLevel, ...]
    slots: tuple[Slot, ...]


# --- scenarios --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Node):
    """``gold_version = gold_2026``"""

    name: Name
    value: Expr


@dataclass(frozen=True, slots=True, kw_only=True)
class Given(Node):
    """``fev1 = 27 '%' i v den 2026-01-10``, ``indlæggelse den 2026-01-10 og 2026-02-10``, ``exac = 0``,
    ``får_lama = ja fra 2025-01-01 til 2026-06-30``: from ``since`` to ``until``, or still going on. An activity was
    done (``spirometri den 2026-01-10``) or refused (``spirometri = nej den 2026-01-10``); the level of a stratification
    is the clinician's choice.
    """

    name: Name
    value: Expr | None = None
    value_set: Name | None = None
    dates: tuple[Date, ...] = ()
    since: Date | None = None
    until: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation(Node):
    """What a scenario expects; ``kind`` says which fields are used.

    ``value``: ``name`` = ``value``; of a stratification perhaps ``provisional`` and ``worst``, of a goal perhaps
    ``to_date``. ``recommends``, ``plans`` (perhaps ``from_date``, ``to_date``), ``collects``: perhaps ``negated``.
    ``excepts``, ``undecided``. ``notes``: ``number``. ``population``: ``name`` is the status.
    """

    kind: Literal["value", "recommends", "plans", "collects", "excepts", "undecided", "notes", "population"]
    name: Name | None = None
    value: Expr | None = None
    provisional: bool | None = None  # none: not said
    worst: Name | None = None
    negated: bool = False
    from_date: Date | None = None
    to_date: Date | None = None
    number: Number | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario(Node):
    title: Text
    slots: tuple[Slot, ...]


Declaration = (
    Use
    | Reference
    | CodeSystem
    | ValueSet
    | Parameter
    | DataElement
    | Definition
    | Population
    | Exclusion
    | Table
    | Stratification
    | Activity
    | Goal
    | Recommendation
    | FollowUp
    | Scenario
    | ErrorNode
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guideline(Node):
    """One file: a guideline, or a library."""

    header: Header
    declarations: tuple[Declaration, ...]
    comments: tuple[Comment, ...] = ()


def walk(part: object) -> Iterator[Node]:
    """A node and every node below it, or those of a tuple of them, in the order of the text."""
    waiting = [part]
    while waiting:
        part = waiting.pop()
        if isinstance(part, tuple):
            waiting += reversed(part)
        elif isinstance(part, Node):
            yield part
            kind: type = type(part)
            waiting += [getattr(part, name) for name in _last_first(kind)]


@cache
def _last_first(kind: type) -> tuple[str, ...]:
    """The fields of a kind of node, the last one first."""
    return tuple(field.name for field in reversed(fields(kind)))


SLOTS: dict[str, str] = {
    "version": "Text", "status": "Name", "ejer": "Text", "gyldig": "Date, Date", "ansvar": "Text",
    "godkendt": "Text, Date", "kanonisk": "Text", "fravalg": "Duration", "udgiver": "Text",
    "udgivet": "Text (a year) or Date", "url": "Text", "navn": "Text", "fra": "Source…", "hent": "Fetch",
    "enheder": "AcceptedUnit…", "omregning": "Offset", "område": "Range", "fravær": "Absence", "svar": "Answer…",
    "episode": "Duration", "uden_episoder_med": "Name", "mindst_antal": "MinimumCount", "udelad": "Exclude",
    "samme_dag": "Text (højeste or laveste)", "klasse": "Name…", "indhentes": "Name or Nothing", "spørgsmål": "Text",
    "kilde": "Citation…", "belæg": "Evidence", "minimum": "Expr", "tilsidesættes": "Override", "type": "Name",
    "kode": "CodeRef", "udfører": "Name", "timing": "Timing", "udført": "Source…", "medsend": "Name…",
    "beskrivelse": "Text", "til_borger": "Text", "haster": "Name", "når": "Expr", "opnået": "Expr",
    "frist": "Duration", "nr": "Text", "element": "Name", "undtagen": "Unless", "gør": "Name…",
    "hvis_ukendt": "Name… or Nothing", "fremmer": "Name…", "styrke": "Strength", "gradering": "Grading…",
    "evidens": "Name", "begrundelse": "Text", "ved_pause": "Name", "dato": "Date", "horisont": "Duration",
    "parametre": "Setting…", "ligesom": "Text", "givet": "Given…", "mangler": "Name…", "forvent": "Expectation…",
}  # fmt: skip
"""What :attr:`Slot.values` holds, by key."""

"""Facts → one row of data elements per patient (semantics 3): ``runtime/features.py``, for all patients at once.

Most of it is the same for every guideline and stands in the ``.sql`` files named below; :mod:`.feature_spec` makes the
relations that tell them of one guideline. It works in long form, a row per patient and data element, with values of
every type as one number; only the last stage, here, gives each element its column.

Reads ``patients``, ``facts``, ``concepts`` and ``run``. Gives ``features``, ``anchors``, ``activity_facts``,
``bookkeeping``, ``override_facts``, ``notes`` and ``set_aside``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final, NamedTuple, get_args

from sqlglot import exp

from rettesnor.runtime.facts.fact import Problem
from rettesnor.runtime.graph import DataElement, Graph

from .dates import literal, shifted
from .feature_spec import CLASSES, NUMBERS, READERS, REASONS, TAKES, relations
from .logic import trees as sql
from .stage import Stage
from .stored import MACROS
from .text import Macro, read

BLOCK: Final = 50
"""Columns that one aggregation gives: its time grows with their square."""


def stages(graph: Graph) -> tuple[Stage, ...]:
    """From facts to the data elements of each patient, and what planning needs of the facts themselves."""
    macros: dict[str, Macro] = {
        **MACROS,
        "SHIFTED": shifted,
        "YYYYMMDD": _yyyymmdd,
        "BARE": _bare,
        "CLASS": _class,
        "DAY_OF": _day_of,
        "NUMBER_OF": _number_of,
        "WHOLE": _whole,
        "TAKES": partial(_number_in, TAKES),
        "READER": partial(_number_in, READERS),
        "REASON": _reason,
        "REASON_OF": _reason_of,
    }
    files = ("matches.sql", "readings.sql", "fetches.sql", "values.sql")
    found = [stage for name in files for stage in read(name, macros).values()]
    return *relations(graph), *found, *_wide(graph)


def _yyyymmdd(day: exp.Expression) -> exp.Expression:
    """A day as a number of eight digits."""
    return exp.paren(exp.Year(this=day.copy()) * 10000 + exp.Month(this=day.copy()) * 100 + exp.Day(this=day.copy()))


def _bare(unit: exp.Expr) -> exp.Expr:
    """Whether a unit says that the number has none: as :mod:`rettesnor.runtime.reading` decides it."""
    return exp.paren(
        exp.or_(
            exp.Is(this=unit.copy(), expression=exp.null()),
            exp.EQ(this=unit.copy(), expression=exp.Literal.string("1")),
            exp.Like(this=unit.copy(), expression=exp.Literal.string("{%}")),
        )
    )


def _number_in(names: Sequence[str], name: exp.Expr) -> exp.Expr:
    """The number that stands for a name."""
    return exp.Literal.number(names.index(name.name))


def _reason(code: exp.Expr) -> exp.Expr:
    """The number of a reason."""
    return exp.Literal.number(REASONS[code.name])


def _reason_of(problem: exp.Expr) -> exp.Expr:
    """The number of a fact's problem."""
    case = exp.Case(this=problem.copy())
    for code in get_args(Problem):
        case = case.when(exp.Literal.string(code), exp.Literal.number(REASONS[code]))
    return case


def _number_of(day: exp.Expr) -> exp.Expr:
    """The number of a day, from 1 for the calendar's first; 0 for none."""
    days = exp.DateDiff(this=day.copy(), expression=literal(dt.date.min), unit=exp.var("DAY"))
    return exp.Coalesce(this=exp.cast(days, "BIGINT") + 1, expressions=[exp.Literal.number(0)])


def _whole(value: exp.Expr) -> exp.Expr:
    """A value that is a number of an option or a day, as a whole number: of 64 bits, since to divide 128 is slow."""
    return exp.cast(exp.cast(value.copy(), "DECIMAL(18, 10)"), "BIGINT")


def _day_of(number: exp.Expr) -> exp.Expr:
    """The day of such a number."""
    whole = exp.cast(exp.paren(number.copy()), "INTEGER")
    return exp.case().when(
        exp.GT(this=exp.paren(number.copy()), expression=exp.Literal.number(0)), literal(dt.date.min) + (whole - 1)
    )


def _class(contact_class: exp.Expr) -> exp.Expr:
    """The bit of a class of contacts."""
    case = exp.Case(this=contact_class.copy())
    for place, name in enumerate(CLASSES):
        case = case.when(exp.Literal.string(name), exp.Literal.number(1 << place))
    return case


# --- a column per data element ---------------------------------------------------------------------

_DAY: Final = 22
"""Bits of the number of a day in ``said`` of ``feature_values``; the next two say if the value is known, or unknown."""

_HALF: Final = 31
"""Bits of what is said of an element when another's stands beside it in a word."""


class _Column(NamedTuple):
    """What one aggregation gives: the value of a column of ``source`` in the patient's row of a data element; of two
    that share a word, what is said of both."""

    name: str
    elements: tuple[int, ...]
    source: str
    value: str


def _wide(graph: Graph) -> Iterator[Stage]:
    data = {element.id: element for element in graph.data}
    elements = [data[name] for name in graph.order if name in data]
    gathered = [_Column(f"said{word[0]}", word, "feature_values", "said") for word in _words(elements)]
    said = {
        number: exp.BitwiseRightShift(this=exp.column(word.name), expression=exp.Literal.number(_HALF * place))
        if place
        else exp.column(word.name)
        for word in gathered
        for place, number in enumerate(word.elements)
    }
    columns: list[exp.Expr] = [exp.column("patient", "patients")]
    for number, element in enumerate(elements):
        if element.type.kind in NUMBERS:
            gathered.append(_Column(f"v{number}", (number,), "feature_values", "number"))
        if element.fetch.kind == "decline-per-year":
            gathered.append(_Column(f"y{number}", (number,), "feature_exceptions", "days"))
        if element.fetch.grace is not None:
            gathered.append(_Column(f"stale{number}", (number,), "feature_exceptions", "stale"))
        columns += (exp.alias_(value, f"{letter}{number}") for letter, value in _told(element, number, said[number]))
    query = exp.select(*columns).from_("patients")
    for name, source, block in _blocks(gathered):
        yield Stage(
            name=name,
            meaning=f"A part of features: {block[0].name} to {block[-1].name}, of the patients who have any.",
            query=_block(source, block),
            keep=False,
        )
        same = exp.EQ(this=exp.column("patient", name), expression=exp.column("patient", "patients"))
        query = query.join(name, on=same, join_type="left")
    yield Stage(name="features", meaning="A patient with the data elements.", query=query, keep=False)


def _words(elements: Sequence[DataElement]) -> Iterator[tuple[int, ...]]:
    """The elements by the words in which they stand: two where both have room, since each word costs time."""
    waiting: int | None = None
    for number, element in enumerate(elements):
        if _DAY + 2 + _value_bits(element) > _HALF:
            yield (number,)
        elif waiting is None:
            waiting = number
        else:
            yield waiting, number
            waiting = None
    if waiting is not None:
        yield (waiting,)


def _value_bits(element: DataElement) -> int:
    """Bits of a value in ``said``."""
    match element.type.kind:
        case "boolean":
            return 1
        case "choice":
            return len(element.type.options).bit_length()
        case "date":
            return _DAY
    return 0


def _told(element: DataElement, number: int, said: exp.Expr) -> Iterator[tuple[str, exp.Expr]]:
    """The columns of a data element, by their letter."""
    known = _is_set(said, _DAY)
    yield (
        "v",
        exp.column(f"v{number}") if element.type.kind in NUMBERS else exp.case().when(known, _decoded(element, said)),
    )
    if element.absence.value is not None:
        yield "u", exp.Coalesce(this=_is_set(said, _DAY + 1), expressions=[exp.false()])
    yield "d", _day_of(_bits(said, _DAY))
    if element.fetch.grace is not None:
        yield "s", exp.Coalesce(this=exp.column(f"stale{number}"), expressions=[exp.false()])
    if element.fetch.kind == "decline-per-year":
        yield "y", exp.column(f"y{number}")


def _decoded(element: DataElement, said: exp.Expr) -> exp.Expr:
    """A value that is not a number, in its own type."""
    if element.type.kind == "boolean":
        return _is_set(said, _DAY + 2)
    value = exp.BitwiseRightShift(this=sql.operand(said), expression=exp.Literal.number(_DAY + 2))
    bits = _bits(value, _value_bits(element))
    return exp.cast(bits, "INTEGER") if element.type.kind == "choice" else _day_of(bits)


def _bits(value: exp.Expr, number: int) -> exp.Expr:
    """The last bits of a value."""
    return sql.bits_and(value, sql.whole((1 << number) - 1))


def _is_set(value: exp.Expr, bit: int) -> exp.Expr:
    return sql.some_bits(sql.bits_and(value, sql.whole(1 << bit)))


def _blocks(gathered: Sequence[_Column]) -> Iterator[tuple[str, str, Sequence[_Column]]]:
    """Columns that are gathered together, with a name and their source."""
    number = 0
    for source in dict.fromkeys(column.source for column in gathered):
        own = sorted((column for column in gathered if column.source == source), key=lambda column: column.elements)
        for start in range(0, len(own), BLOCK):
            yield f"features_{number}", source, own[start : start + BLOCK]
            number += 1


def _block(source: str, block: Sequence[_Column]) -> exp.Query:
    elements = [element for column in block for element in column.elements]
    low, high = (exp.Literal.number(edge(elements)) for edge in (min, max))
    return (
        exp.select(exp.column("patient"), *(exp.alias_(_of(column), column.name) for column in block))
        .from_(source)
        .where(exp.Between(this=exp.column("element"), low=low, high=high))
        .group_by(exp.column("patient"))
    )


def _of(column: _Column) -> exp.Expr:
    found = exp.case()
    for place, number in enumerate(column.elements):
        value: exp.Expr = exp.column(column.value)
        if place:
            value = exp.BitwiseLeftShift(this=value, expression=exp.Literal.number(_HALF * place))
        found = found.when(exp.EQ(this=exp.column("element"), expression=exp.Literal.number(number)), value)
    return exp.Max(this=found) if column.value != "said" else exp.BitwiseOrAgg(this=found)

"""Facts → one row of data elements per patient (semantics 3): ``runtime/features.py``, for all patients at once.

Most of it is the same for every guideline and stands in the ``.sql`` files named below; :mod:`.feature_spec` makes the
relations that tell them of one guideline. It works in long form, a row per patient and data element, with values of
every type as one number; only the last stage, here, gives each element its column.

Reads ``patients``, ``facts``, ``concepts`` and ``run``. Gives ``features``, ``activity_facts``, ``bookkeeping``,
``override_facts``, ``notes`` and ``set_aside``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from sqlglot import exp

from rettesnor.runtime.graph import DataElement, Graph

from .dates import shifted
from .feature_spec import relations
from .stage import Stage
from .text import Macro, read

BLOCK: Final = 50
"""Columns that one aggregation gives: its time grows with their square."""


def stages(graph: Graph) -> tuple[Stage, ...]:
    """From facts to the data elements of each patient, and what planning needs of the facts themselves."""
    macros: dict[str, Macro] = {"SHIFTED": shifted, "YYYYMMDD": _yyyymmdd}
    files = ("matches.sql", "readings.sql", "fetches.sql", "values.sql")
    found = [stage for name in files for stage in read(name, macros).values()]
    return *relations(graph), *found, *_wide(graph)


def _yyyymmdd(day: exp.Expression) -> exp.Expression:
    """A day as a number of eight digits."""
    return exp.paren(exp.Year(this=day.copy()) * 10000 + exp.Month(this=day.copy()) * 100 + exp.Day(this=day.copy()))


# --- a column per data element ---------------------------------------------------------------------


class _Column(NamedTuple):
    """A column of ``features``: what it is of the one row of ``source`` that the patient has of a data element."""

    name: str
    element: int
    source: str
    value: exp.Expression
    """Of that row."""
    decoded: exp.Expression | None = None
    """What the column holds, made of the column of this name; none: it holds that."""


def _columns(graph: Graph) -> Iterator[_Column]:
    data = {element.id: element for element in graph.data}
    anchors = {activity.timing.after for activity in graph.activities}
    for number, name in enumerate(each for each in graph.order if each in data):
        element = data[name]
        said = "feature_values"
        column = f"v{number}"
        yield _Column(column, number, said, exp.column("value"), _decoded(element, exp.column(column)))
        if element.absence.value is not None:
            column = f"u{number}"
            unknown = exp.Not(this=exp.column("known"))
            yield _Column(
                column, number, said, unknown, exp.Coalesce(this=exp.column(column), expressions=[exp.false()])
            )
        yield _Column(f"d{number}", number, said, exp.column("day"))
        if element.fetch.grace is not None:
            column = f"s{number}"
            stale = exp.Coalesce(this=exp.column(column), expressions=[exp.false()])
            yield _Column(column, number, said, exp.column("stale"), stale)
        if element.fetch.kind == "decline-per-year":
            yield _Column(f"y{number}", number, said, exp.column("days"))
        if name in anchors:
            yield _Column(f"a{number}", number, "feature_anchors", exp.column("day"))


def _decoded(element: DataElement, value: exp.Expression) -> exp.Expression | None:
    """A value in its own type; all are written as numbers before."""
    match element.type.kind:
        case "boolean":
            return exp.EQ(this=value, expression=exp.Literal.number(1))
        case "choice":
            return exp.cast(value, "INTEGER")
        case "date":
            return exp.Add(
                this=exp.cast(exp.Literal.string("1970-01-01"), "DATE"), expression=exp.cast(value, "INTEGER")
            )
    return None


def _wide(graph: Graph) -> Iterator[Stage]:
    columns = list(_columns(graph))
    blocks: list[str] = []
    for source in ("feature_values", "feature_anchors"):
        own = [column for column in columns if column.source == source]
        for start in range(0, len(own), BLOCK):
            block = own[start : start + BLOCK]
            name = f"features_{len(blocks)}"
            blocks.append(name)
            yield Stage(
                name=name,
                meaning=f"A part of features: {block[0].name} to {block[-1].name}, of patients who have any.",
                query=_block(source, block),
                keep=False,
            )
    query = exp.select(
        exp.column("patient", "patients"),
        *(exp.alias_(column.decoded or exp.column(column.name), column.name) for column in columns),
    ).from_("patients")
    for name in blocks:
        query = query.join(
            name,
            on=exp.EQ(this=exp.column("patient", name), expression=exp.column("patient", "patients")),
            join_type="left",
        )
    yield Stage(name="features", meaning="A patient with the data elements.", query=query)


def _block(source: str, block: Sequence[_Column]) -> exp.Query:
    first, last = block[0].element, block[-1].element
    chosen = exp.Between(this=exp.column("element"), low=exp.Literal.number(first), high=exp.Literal.number(last))
    return (
        exp.select(exp.column("patient"), *(exp.alias_(_of(column), column.name) for column in block))
        .from_(source)
        .where(chosen)
        .group_by(exp.column("patient"))
    )


def _of(column: _Column) -> exp.Expression:
    """The value of the one row of an element."""
    is_it = exp.EQ(this=exp.column("element"), expression=exp.Literal.number(column.element))
    return exp.Max(this=exp.case().when(is_it, column.value.copy()))

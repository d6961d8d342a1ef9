"""What is planned, when and in what state (semantics 5): ``runtime/plan``, for all patients at once.

Most of it is the same for every guideline and stands in the ``.sql`` files beside this one; here are the relations that
tell them of one guideline, and the few queries whose columns depend on it.

Reads ``asks`` (with a column ``collects0``, ``collects1``, … per word of the mask), ``grounds``, ``anchors``,
``activity_facts``, ``bookkeeping``, ``concepts``, ``patients`` and ``run``. Gives ``result_activities`` and
``planning_notes``.
"""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final

import msgspec
from sqlglot import exp

from rettesnor.runtime.graph import Activity, Graph, Season
from rettesnor.runtime.plan.identity import NAMESPACE, VARIANT
from rettesnor.runtime.plan.record import CLOSED, NOT_DONE, OURS

from .dates import days, last_before, month_number, months, reached, shifted
from .logic.grounds import Grounds
from .spec import Value, relation
from .stage import Stage
from .text import Macro, read

WORD: Final = 62
"""Bits of a word of a mask."""
_LEAP_YEAR: Final = 2000
"""The year a season's days are told in, so that 29 February is one; ``windows.sql`` counts from it."""


def stages(graph: Graph) -> tuple[Stage, ...]:
    """From what is asked for and what is on record to the activities that are planned, and the notes of planning."""
    macros: dict[str, Macro] = {
        "SHIFTED": shifted,
        "LAST_BEFORE": last_before,
        "MONTH_NUMBER": month_number,
        "REACHED": reached,
        "DIGEST": functools.partial(_digest, graph.guideline.id),
        "SERIES": _series,
        "COLLECT_SERIES": _collect_series,
        "SPELT": _spelt,
        "IS_OURS": _is_ours,
    }
    data = {element.id for element in graph.data}
    elements = [name for name in graph.order if name in data]
    grounds = Grounds(graph, {name: place for place, name in enumerate(elements)})
    reasons = [f"reasons{word}" for word in range(_words(grounds.most()))]
    collects = [f"collects{word}" for word in range(_words(len(elements)))]
    macros["REASONS_OF"] = functools.partial(_word_of, reasons)
    macros["COLLECTS_OF"] = functools.partial(_word_of, collects)
    return (
        *(_timings(graph, elements), _elements(elements), _statuses(), _own_codes(graph)),
        *_asked(read("asked.sql", macros), reasons, collects),
        *read("windows.sql", macros).values(),
        *read("requests.sql", macros).values(),
        *read("appointments.sql", macros).values(),
        *read("activities.sql", macros).values(),
    )


def _words(bits: int) -> int:
    return max(1, -(-bits // WORD))


# --- what the SQL is told about the guideline -----------------------------------------------------


def _timings(graph: Graph, elements: list[str]) -> Stage:
    columns = {
        "activity": "INTEGER",
        "name": "VARCHAR",
        "kind": "VARCHAR",
        "interval_months": "INTEGER",
        "interval_days": "INTEGER",
        "bounded": "BOOLEAN",
        "within_months": "INTEGER",
        "within_days": "INTEGER",
        "tolerance_months": "INTEGER",
        "tolerance_days": "INTEGER",
        "season_from": "DATE",
        "season_to": "DATE",
        "after_element": "INTEGER",
        "declined_months": "INTEGER",
        "declined_days": "INTEGER",
    }
    declined = graph.guideline.declined_for

    def row(place: int, activity: Activity) -> tuple[Value, ...]:
        timing = activity.timing
        return (
            place,
            activity.id,
            timing.kind,
            months(timing.interval),
            days(timing.interval),
            timing.within is not None,
            months(timing.within),
            days(timing.within),
            months(timing.tolerance),
            0 if timing.tolerance is None else days(timing.tolerance),
            *_season(timing.season),
            None if timing.after is None else elements.index(timing.after),
            months(declined),
            days(declined),
        )

    meaning = (
        "An activity of the guideline, its timing, and how long a refusal without an end holds. A duration is in "
        "months or in days; no tolerance is one of no days; a season's days are told in the leap year 2000."
    )
    return relation("timings", meaning, columns, [row(*each) for each in enumerate(graph.activities)])


def _season(season: Season | None) -> tuple[dt.date | None, dt.date | None]:
    if season is None:
        return None, None
    return (
        dt.date(_LEAP_YEAR, season.from_month, season.from_day),
        dt.date(_LEAP_YEAR, season.to_month, season.to_day),
    )


def _elements(elements: list[str]) -> Stage:
    columns = {"place": "INTEGER", "text": "VARCHAR", "word": "INTEGER", "bit": "BIGINT"}
    rows = [(place, name, place // WORD, 1 << place % WORD) for place, name in enumerate(elements)]
    return relation("elements", "A data element, and its bit in the masks of data elements.", columns, rows)


def _statuses() -> Stage:
    columns = {"status": "VARCHAR", "not_done": "BOOLEAN", "closed": "BOOLEAN"}
    rows = [(status, status in NOT_DONE, status in CLOSED) for status in sorted(NOT_DONE | CLOSED)]
    return relation("statuses", "A status that shows nothing done, or of a request that asks no more.", columns, rows)


def _own_codes(graph: Graph) -> Stage:
    """By every name of the code system: the concepts are as in the source."""
    aliases = {system.uri: (system.uri, *system.aliases) for system in graph.code_systems}
    rows = [
        (place, system, own.code)
        for place, activity in enumerate(graph.activities)
        for own in [activity.own or activity.local]
        for system in aliases.get(own.system, (own.system,))
    ]
    columns = {"activity": "INTEGER", "system": "VARCHAR", "code": "VARCHAR"}
    return relation("own_codes", "The code by which a request is this guideline's, for an activity.", columns, rows)


# --- what depends on how many data elements and reasons there are ---------------------------------


def _asked(stages: dict[str, Stage], reasons: list[str], collects: list[str]) -> tuple[Stage, ...]:
    """The stages of ``asked.sql``, with the columns of the masks."""
    asked, masks = stages["asked"], [*reasons, *collects]
    assert isinstance(asked.query, exp.Select)
    bits: list[exp.Expr] = [
        exp.case().when(exp.column("word", "reasons").eq(word), exp.column("bit", "reasons"))
        for word, _ in enumerate(reasons)
    ]
    bits += [exp.column(name, "asks") for name in collects]
    joined = [
        exp.alias_(exp.Coalesce(this=exp.BitwiseOrAgg(this=each), expressions=[exp.convert(0)]), name)
        for each, name in zip(bits, masks, strict=True)
    ]
    met = exp.select("activity", *masks).distinct().from_("asked").subquery("met")
    number = exp.Window(
        this=exp.RowNumber(),
        order=exp.Order(expressions=[exp.Ordered(this=exp.column(name)) for name in ("activity", *masks)]),
    )
    combinations = Stage(
        name="combinations",
        meaning="A combination of reasons and missing data for which an activity is asked for; many share one.",
        query=exp.select(exp.alias_(number, "combination"), "activity", *masks).from_(met),
    )
    same = [exp.column(name, "asked").eq(exp.column(name, "combinations")) for name in ("activity", *masks)]
    collecting = exp.or_(*(exp.column(name, "combinations").neq(0) for name in collects))
    demands = Stage(
        name="demands",
        meaning="An activity that is asked for, per patient, by whom (`combination`), and whether to collect data.",
        query=exp.select("asked.patient", "asked.activity", "asked.wanted", "asked.since", "combinations.combination")
        .select(exp.alias_(collecting, "collecting"))
        .from_("asked")
        .join("combinations", on=exp.and_(*same)),
    )
    with_masks = msgspec.structs.replace(asked, query=asked.query.select(*joined))
    return stages["reasons"], with_masks, combinations, demands, stages["said"]


def _word_of(words: list[str], number: exp.Expr) -> exp.Expr:
    """The word of a mask with that number."""
    found = exp.case(number.copy())
    for place, name in enumerate(words):
        found = found.when(exp.convert(place), exp.column(name, "combinations"))
    return found


def _digest(guideline: str, reference: exp.Expr, activity: exp.Expr, series: exp.Expr, number: exp.Expr) -> exp.Expr:
    """What an id is made of (5.8): the hash, in hexadecimal, of a patient's reference, activity and window."""
    names = [exp.Literal.string(guideline), reference, activity, series, exp.cast(number, exp.DataType.Type.VARCHAR)]
    encoded = exp.Encode(this=_lines(*names), charset=exp.Literal.string("utf-8"))
    return exp.SHA(this=exp.DPipe(this=exp.Unhex(this=exp.Literal.string(NAMESPACE.hex())), expression=encoded))


def _series(anchor: exp.Expr) -> exp.Expr:
    """The series of the windows of a timing in an id: the day they are counted from, if there is one."""
    text = exp.cast(anchor, exp.DataType.Type.VARCHAR)
    return exp.Coalesce(this=text, expressions=[exp.Literal.string("")])


def _collect_series(done: exp.Expr) -> exp.Expr:
    """The series of the windows for missing data in an id: counted from the last completion, if there is one."""
    return _lines(exp.Literal.string("collect"), _series(done))


def _lines(*parts: exp.Expr) -> exp.Expr:
    return exp.ConcatWs(expressions=[exp.Chr(expressions=[exp.convert(10)]), *parts])


def _spelt(digest: exp.Expr) -> exp.Expr:
    """The version 5 UUID of a hash, spelt as ``runtime/plan/identity.py`` spells it."""

    def part(start: int, length: int) -> exp.Expr:
        return exp.Substring(this=digest.copy(), start=exp.convert(start), length=exp.convert(length))

    variant = exp.case()
    for digit in sorted({*VARIANT.values()}):
        alike = [exp.Literal.string(given) for given, meant in VARIANT.items() if meant == digit]
        variant = variant.when(exp.In(this=part(17, 1), expressions=alike), exp.Literal.string(digit))
    third = exp.DPipe(this=exp.Literal.string("5"), expression=part(14, 3))
    fourth = exp.DPipe(this=variant, expression=part(18, 3))
    return exp.ConcatWs(expressions=[exp.Literal.string("-"), part(1, 8), part(9, 4), third, fourth, part(21, 12)])


def _is_ours(name: exp.Expr) -> exp.Expr:
    """Whether the name of a request can be an id that :func:`_spelt` gives."""
    return exp.RegexpFullMatch(this=name, expression=exp.Literal.string(OURS.pattern))

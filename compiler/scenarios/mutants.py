"""Mutants of a decision graph: the same guideline with one small mistake in it.

Each is one part of the graph replaced by another; ``docs/scenarios.md`` says which parts, and by what.
"""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import pairwise
from typing import Any, Final, Literal, TypeVar

import msgspec
from msgspec.structs import replace

from ...runtime.graph import (
    Activity,
    And,
    AtLeast,
    Boolean,
    Compare,
    DataElement,
    Day,
    Duration,
    Expr,
    Graph,
    Known,
    Missing,
    Node,
    Not,
    Number,
    OneOf,
    Or,
    Parameter,
    Period,
    Season,
    Span,
    Stratification,
)
from .conditions import Condition, Path, conditions

Kind = Literal["threshold", "comparison", "logic", "duration", "number", "parameter", "order"]

FLIPPED: Final[Mapping[str, str]] = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "=": "!=", "!=": "="}
_UNITS: Final = {"day": ("dag", "dage"), "week": ("uge", "uger"), "month": ("måned", "måneder"), "year": ("år", "år")}
_CALENDAR: Final = {"a": "år", "mo": "måneder", "wk": "uger", "d": "dage"}
_COMMON_YEAR: Final = 2001


class Mutant(msgspec.Struct, frozen=True, kw_only=True):
    """A change to a decision graph: the part at ``path`` becomes ``value``. ``was`` and ``became`` say it in words."""

    kind: Kind
    node: str
    """Id of the node that is changed; a level's is ``stratification.level``."""
    text: str
    """The author's own words around the change; empty where ``was`` says it all."""
    was: str
    became: str
    span: Span
    path: Path
    value: Any

    def of(self, graph: Graph) -> Graph:
        """The mutated graph. Its content hash is that of the original."""
        return _put(graph, self.path, self.value)


P = TypeVar("P")


def _put(part: P, path: Path, value: Any) -> P:
    if not path:
        return value  # type: ignore[no-any-return]
    step, *rest = path
    if isinstance(step, int):
        items = list(part)  # type: ignore[call-overload]
        items[step] = _put(items[step], tuple(rest), value)
        return tuple(items)  # type: ignore[return-value]
    return replace(part, **{step: _put(getattr(part, step), tuple(rest), value)})  # type: ignore[type-var]


def mutants(graph: Graph) -> tuple[Mutant, ...]:
    """Every mutant of a graph, by place in the guideline's text."""
    found = [
        *(mutant for condition in conditions(graph) for mutant in _in_condition(condition)),
        *(mutant for number, node in enumerate(graph.parameters) for mutant in _of_parameter(number, node)),
        *(mutant for number, node in enumerate(graph.data) for mutant in _of_element(number, node)),
        *(mutant for number, node in enumerate(graph.stratifications) for mutant in _of_strata(number, node)),
        *(mutant for number, node in enumerate(graph.activities) for mutant in _of_timing(number, node)),
        *(
            mutant
            for number, goal in enumerate(graph.goals)
            for mutant in _of_duration(goal, ("goals", number, "due"), goal.due, "frist: {}")
        ),
        *_of_duration(graph.guideline, ("guideline", "declined_for"), graph.guideline.declined_for, "fravalg: {}"),
    ]
    return tuple(sorted(found, key=lambda mutant: (mutant.span.file, mutant.span.line, mutant.span.column)))


# --- conditions --------------------------------------------------------------------------------------


def _in_condition(condition: Condition) -> Iterator[Mutant]:
    yield from _in_expression(condition, condition.expr, condition.path, condition.expr.text or "")


def _in_expression(condition: Condition, expr: Expr, path: Path, text: str) -> Iterator[Mutant]:
    """Mutants of an expression and of all in it. ``text``: the author's own, of the nearest that has one."""
    text = expr.text or text

    def mutant(kind: Kind, was: str, became: str, value: Expr) -> Mutant:
        return Mutant(
            kind=kind,
            node=condition.node,
            text=text,
            was=was,
            became=became,
            span=condition.place(expr),
            path=path,
            value=value,
        )

    match expr:
        case Compare(operator=operator):
            yield mutant("comparison", operator, FLIPPED[operator], replace(expr, operator=FLIPPED[operator]))
        case Known(arg=arg):
            yield mutant("comparison", "kendt", "mangler", Missing(arg=arg, span=expr.span, text=expr.text))
        case Missing(arg=arg):
            yield mutant("comparison", "mangler", "kendt", Known(arg=arg, span=expr.span, text=expr.text))
        case OneOf(options=options) if len(options) > 1:
            for option in options:
                kept = tuple(each for each in options if each != option)
                was, became = (f"i ({', '.join(each)})" for each in (options, kept))
                yield mutant("comparison", was, became, replace(expr, options=kept))
        case AtLeast(n=n, args=args):
            for other in (n - 1, n + 1):
                if 1 <= other <= len(args):
                    yield mutant("number", f"mindst {n}", f"mindst {other}", replace(expr, n=other))
        case And(args=args) if condition.path[0] != "tables" and args[0].text is not None:  # the author's own "og"
            yield mutant("logic", "og", "eller", Or(args=args, span=expr.span, text=expr.text))
        case Or(args=args):
            yield mutant("logic", "eller", "og", And(args=args, span=expr.span, text=expr.text))
        case Not(arg=arg):
            yield mutant("logic", "ikke …", "…", arg)
        case Number(value=value, unit=unit):
            for number in _shifted(value):
                yield mutant("threshold", _number(value, unit), _number(number, unit), replace(expr, value=number))
        case Period(value=duration):
            for longer in _lengths(duration):
                yield mutant("duration", _duration(duration), _duration(longer), replace(expr, value=longer))
        case Day(value=day):
            for other_day in _days_beside(day):
                yield mutant("threshold", str(day), str(other_day), replace(expr, value=other_day))
    for step, part in _parts(expr):
        yield from _in_expression(condition, part, (*path, *step), text)


def _parts(expr: Expr) -> Iterator[tuple[Path, Expr]]:
    """The direct sub-expressions, each with the way to it."""
    for field in ("arg", "left", "right"):
        if hasattr(expr, field):
            yield (field,), getattr(expr, field)
    for number, part in enumerate(getattr(expr, "args", ())):
        yield ("args", number), part


# --- the slots of nodes ------------------------------------------------------------------------------


def _of_parameter(number: int, parameter: Parameter) -> Iterator[Mutant]:
    """Another value: the nearest numbers, or each other option."""
    literal = parameter.value
    others: list[tuple[str, str, Any]] = []
    match literal:
        case Number(value=value, unit=unit):
            low, high = parameter.type.low, parameter.type.high
            others = [
                (_number(value, unit), _number(other, unit), other)
                for other in _shifted(value)
                if (low is None or low <= other) and (high is None or other <= high)
            ]
        case Boolean(value=value):
            words = ("nej", "ja")
            others = [(words[value], words[not value], not value)]
        case Day(value=day):
            others = [
                (str(day), str(other), other) for other in (day - dt.timedelta(days=1), day + dt.timedelta(days=1))
            ]
        case _:
            others = [(literal.value, other, other) for other in parameter.type.options if other != literal.value]
    for was, became, other in others:
        yield _mutant("parameter", parameter, ("parameters", number, "value", "value"), other, "= {}", was, became)


def _of_element(number: int, element: DataElement) -> Iterator[Mutant]:
    path: Path = ("data", number)
    fetch = element.fetch
    yield from _of_duration(element, (*path, "fetch", "within"), fetch.within, "inden for {}")
    yield from _of_duration(element, (*path, "fetch", "grace"), fetch.grace, "foreløbig indtil {}")
    yield from _of_duration(element, (*path, "episode_gap"), element.episode_gap, "episode: {}")
    if element.at_least is not None:
        for other in (element.at_least - 1, element.at_least + 1):
            if other >= 1:
                was, became = str(element.at_least), str(other)
                yield _mutant("number", element, (*path, "at_least"), other, "mindst_antal: {}", was, became)
    yield from _of_duration(element, (*path, "at_least_over"), element.at_least_over, "mindst_antal … over {}")
    for place, rule in enumerate(element.exclude):
        words = f"udelad: {{}} efter {', '.join(rule.after)}"
        yield from _of_duration(element, (*path, "exclude", place, "within"), rule.within, words)
    for place, offset in enumerate(element.offsets):
        for shifted in _shifted(offset.add):
            was, became = _number(offset.add), _number(shifted)
            words = f"omregning: {offset.value_set} + {{}}"
            yield _mutant("threshold", element, (*path, "offsets", place, "add"), shifted, words, was, became)
    for side, bound, words in (("low", element.low, "område: {} til …"), ("high", element.high, "område: … til {}")):
        if bound is not None:
            for shifted in _shifted(bound):
                unit = element.units[0].unit if element.units else None
                was, became = _number(bound, unit), _number(shifted, unit)
                yield _mutant("threshold", element, (*path, side), shifted, words, was, became)


def _of_strata(number: int, strata: Stratification) -> Iterator[Mutant]:
    """Neighbours in the order of levels change places; the level for what cannot be decided has none."""
    path: Path = ("stratifications", number)
    if strata.override is not None:
        words = "tilsidesættes: højst {}"
        yield from _of_duration(strata, (*path, "override", "at_most"), strata.override.at_most, words)
    ordered = [place for place, level in enumerate(strata.levels) if level.when is not None]
    for one, other in pairwise(ordered):
        levels = list(strata.levels)
        levels[one], levels[other] = levels[other], levels[one]
        first, second = strata.levels[one], strata.levels[other]
        yield Mutant(
            kind="order",
            node=f"{strata.id}.{first.id}",
            text="",
            was=f"{first.id} før {second.id}",
            became=f"{second.id} før {first.id}",
            span=first.span,
            path=(*path, "levels"),
            value=tuple(levels),
        )


def _of_timing(number: int, activity: Activity) -> Iterator[Mutant]:
    timing = activity.timing
    path: Path = ("activities", number, "timing")
    yield from _of_duration(activity, (*path, "interval"), timing.interval, "hver {}")
    yield from _of_duration(activity, (*path, "within"), timing.within, "inden for {}")
    yield from _of_duration(activity, (*path, "tolerance"), timing.tolerance, "tolerance {}")
    if timing.season is not None:
        for words, month, day in (("fra {}", "from_month", "from_day"), ("til {}", "to_month", "to_day")):
            for step in (-1, 1):
                other = _another_day(timing.season, month, day, step)
                was, became = (f"{getattr(each, day)}/{getattr(each, month)}" for each in (timing.season, other))
                yield _mutant("duration", activity, (*path, "season"), other, words, was, became)


def _another_day(season: Season, month: str, day: str, step: int) -> Season:
    """The season with one of its two days moved; in a year of 365 days."""
    at = dt.date(_COMMON_YEAR, getattr(season, month), min(getattr(season, day), _days(getattr(season, month))))
    moved = at + dt.timedelta(days=step)
    return replace(season, **{month: moved.month, day: moved.day})


def _days(month: int) -> int:
    return monthrange(_COMMON_YEAR, month)[1]


def _of_duration(node: Node, path: Path, duration: Duration | None, words: str) -> Iterator[Mutant]:
    for other in _lengths(duration) if duration is not None else ():
        assert duration is not None
        yield _mutant("duration", node, path, other, words, _duration(duration), _duration(other))


def _mutant(kind: Kind, node: Node, path: Path, value: Any, words: str, was: str, became: str) -> Mutant:
    return Mutant(
        kind=kind,
        node=node.id,
        text="",
        was=words.format(was),
        became=words.format(became),
        span=node.span,
        path=path,
        value=value,
    )


# --- the smallest steps ------------------------------------------------------------------------------


def _shifted(value: Decimal) -> tuple[Decimal, Decimal]:
    """One unit of the number's last written decimal less, and more."""
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    step = Decimal(1).scaleb(min(exponent, 0))
    return value - step, value + step


def _lengths(duration: Duration) -> Iterator[Duration]:
    """One of its own units shorter, where something is left, and longer."""
    if duration.value > 1:
        yield replace(duration, value=duration.value - 1)
    yield replace(duration, value=duration.value + 1)


def _days_beside(day: dt.date) -> tuple[dt.date, dt.date]:
    """The day before, and the day after."""
    return day - dt.timedelta(days=1), day + dt.timedelta(days=1)


def _number(value: Decimal, unit: str | None = None) -> str:
    written = f"{value:f}".replace(".", ",")
    if unit in _CALENDAR:
        return f"{written} {_CALENDAR[unit]}"
    return written if unit in (None, "1") else f"{written} '{unit}'"


def _duration(duration: Duration) -> str:
    return f"{duration.value} {_UNITS[duration.unit][duration.value != 1]}"

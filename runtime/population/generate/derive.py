"""What is recorded of the data elements that a profile does not speak of: assumptions that fit any guideline.

An element whose facts another entry already writes gets nothing of its own: one admission is the count of admissions
and the date of the latest.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ...expression import children
from ...graph import DataElement, Definition, Duration, Expr, Graph, Not, Ref
from .profile import Entry
from .tables import Segments

Fact = tuple[str, str, str]
"""Kind, system and code."""

_RARE = 0.1
"""Share of people with something that is not asked for: a disease, a medicine, a remark."""
_ASKED = 0.6
"""Share of people of whom something is known that has to be asked for or measured."""
_LONG = 3650
"""Days in which something may have happened that counts whenever it was."""
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


def entries(graph: Graph, said: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Entries for a guideline: those that a profile has, and assumptions about all other data elements."""
    elements = {element.id: element for element in graph.data}
    codes = {each.id: each.codes for each in graph.value_sets}

    def facts(element: DataElement) -> set[Fact]:
        return {
            (source.kind, code.system, code.code)
            for source in element.sources
            if source.kind != "patient"
            for code in (codes[source.value_set] if source.value_set is not None else (element.local,))
        }

    known = tuple(each for each in said if each.data in elements)
    written = {fact for each in known for fact in facts(elements[each.data])}
    overrides = [strata.override.value_set for strata in graph.stratifications if strata.override is not None]
    written |= {("observation", code.system, code.code) for each in overrides for code in codes[each]}
    decisive = frozenset(_asked(graph))
    made = []
    for element in graph.data:
        own = facts(element)
        if own and not written & own:
            made.append(_entry(element, decisive=element.id in decisive))
            written |= own
    return (*known, *made)


def days(duration: Duration) -> int:
    """About how many days a duration has."""
    return duration.value * _DAYS[duration.unit]


def interval(element: DataElement) -> int:
    """How often something is recorded that is wanted within the element's window: nearly often enough."""
    if element.fetch.within is None:
        return _LONG
    return min(days(element.fetch.within) * 11 // 10 + 1, _LONG)


def _asked(graph: Graph) -> Iterator[str]:
    """The data elements that the population's condition rests on, but for what it must not be."""
    definitions: dict[str, Definition] = {each.id: each for each in graph.definitions}
    waiting: list[Expr] = [graph.population.when]
    while waiting:
        expr = waiting.pop()
        if isinstance(expr, Ref):
            if expr.node in definitions:
                waiting.append(definitions[expr.node].expr)
            else:
                yield expr.node
        elif not isinstance(expr, Not):
            waiting += children(expr)


def _entry(element: DataElement, *, decisive: bool) -> Entry:
    kind = element.type.kind
    closed = element.absence.value is not None
    measured = element.sources[0].kind == "observation"
    members = 1.0 if decisive else _ASKED if measured and not closed else _RARE
    answers: dict[str, float] = {}
    values: Segments = ()
    if kind == "boolean":
        answers = {"nej": 0.0, "ja": 1.0} if decisive else {"nej": 0.8, "ja": 0.2}
    elif kind == "choice":
        answers = dict.fromkeys(element.type.options, 1.0)
    elif kind == "date":
        values = ((1.0, 0, interval(element)),)
    else:
        low, high = _range(element)
        values = ((1.0, low, high),)
    return Entry(
        data=element.id,
        members=members,
        others=0.0 if decisive else members / 2,
        values=values,
        answers=answers,
        counts=(0.7, 0.2, 0.1) if not measured and element.fetch.kind in ("count", "days") else (),
    )


def _range(element: DataElement) -> tuple[float, float]:
    """The lower part of what the element's values may be: where most people are."""
    low, high = element.type.low, element.type.high
    low = element.low if low is None else low
    high = element.high if high is None else high
    least = Decimal(0) if low is None else low
    most = least + 100 if high is None else high
    if element.type.kind == "quantity":
        return float(least + (most - least) / 10), float(least + (most - least) / 2)
    return float(least), float(least + (most - least + 1) // 2)

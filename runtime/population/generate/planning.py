"""What has been done, asked for, agreed, refused or overridden, of what a guideline plans."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from ...canonical import REQUEST_TYPES
from ...graph import Activity, Code, Graph, Stratification
from . import derive, shapes, tables
from .person import Calendar, Event, Person, Write
from .shapes import Coded
from .tables import SIZE

_LATEST: Final = 450
"""How many days ago it may be."""
_AHEAD: Final = 200
"""How many days ahead an appointment may be."""
_REQUESTS: Final = ("draft", "active", "active", "completed", "revoked")
_TASKS: Final = ("requested", "accepted", "accepted", "completed", "cancelled")
_KEPT: Final = ("fulfilled", "fulfilled", "fulfilled", "noshow", "cancelled", "booked")


def writers(graph: Graph, calendar: Calendar, rates: Mapping[str, float]) -> Iterator[Write]:
    """What writes each kind of it into the record of a person in the target group, as often as the profile says."""
    activities = graph.activities
    if activities:
        own = [_concept(each, each.local) for each in activities]
        yield _often(rates["udfoert"], _one_of("Procedure", [shapes.procedure(code) for code in own], calendar))
        yield _often(
            rates["afslag"],
            _one_of("Procedure", [shapes.refused_procedure(code) for code in own], calendar),
            _one_of("Task", [shapes.request("Task", code, "rejected") for code in own], calendar),
        )
        tasks = [each for each in activities if REQUEST_TYPES[each.type] == "Task"]
        services = [each for each in activities if REQUEST_TYPES[each.type] != "Task"]
        yield _often(
            rates["anmodning"],
            *(
                _one_of(kind, [_asked(kind, each, status) for each in some for status in statuses], calendar)
                for kind, some, statuses in (("ServiceRequest", services, _REQUESTS), ("Task", tasks, _TASKS))
                if some
            ),
        )
        yield _often(rates["aftale"], _agreed(activities, calendar))
    for strata in graph.stratifications:
        if strata.override is not None:
            yield _often(rates["tilsidesat"], _overridden(graph, strata, calendar))


def _often(rate: float, *events: Event) -> Write:
    """On average ``rate`` of some events."""

    def write(person: Person) -> None:
        if person.member:
            chance, left = person.chance, rate
            while chance() < left:
                events[int(chance() * len(events))](person, int(chance() * _LATEST))
                left -= 1

    return write


def _one_of(kind: str, lines: Sequence[bytes], calendar: Calendar) -> Event:
    def event(person: Person, before: int) -> None:
        chance = person.chance
        line = lines[int(chance() * len(lines))]
        person.add(kind, line % (person.id(), person.key, calendar.moment(before, chance())))

    return event


def _asked(kind: str, activity: Activity, status: str) -> bytes:
    return shapes.request(kind, _concept(activity, activity.own or activity.local), status)


def _agreed(activities: Sequence[Activity], calendar: Calendar) -> Event:
    """An appointment: ahead, or kept, missed or cancelled."""
    codes = [_concept(each, each.local) for each in activities]
    booked = [shapes.appointment(code, "booked") for code in codes]
    past = [shapes.appointment(code, status) for code in codes for status in _KEPT]

    def appointment(person: Person, before: int) -> None:
        chance = person.chance
        lines = past
        if chance() < 0.5:
            lines, before = booked, -int(chance() * _AHEAD)
        first, last = sorted((chance(), chance()))
        when = calendar.moment(before, first), calendar.moment(before, last)
        person.add("Appointment", lines[int(chance() * len(lines))] % (person.id(), *when, person.key))

    return appointment


def _overridden(graph: Graph, strata: Stratification, calendar: Calendar) -> Event:
    """The clinician's own level."""
    assert strata.override is not None
    (value_set,) = (each for each in graph.value_sets if each.id == strata.override.value_set)
    line = shapes.with_value(shapes.observation(_coded(value_set.codes[0], strata.title), {}, category="exam"))
    levels = [(1.0, shapes.members({"valueCodeableConcept": _coded(each.local, each.title)})) for each in strata.levels]
    values = tables.table(levels)
    longest = derive.days(strata.override.at_most) * 11 // 10

    def override(person: Person, _: int) -> None:
        chance = person.chance
        when = calendar.moment(int(chance() * longest), chance())
        person.add("Observation", line % (person.id(), person.key, when, values[int(chance() * SIZE)]))

    return override


def _concept(activity: Activity, code: Code) -> Coded:
    return _coded(code, activity.title)


def _coded(code: Code, text: str) -> Coded:
    return shapes.concept([(code.system, code.code, code.display)], text)

"""Writes what a profile's entries say into a person's record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ...graph import DataElement, Graph, UnitRule
from . import derive, shapes, tables
from .person import Calendar, Event, Person, Write
from .profile import Entry
from .shapes import Resource
from .tables import SIZE
from .vocabulary import Vocabulary, Way, units

_PLACES: Final[dict[str, str]] = {
    "inpatient": "IMP",
    "emergency": "EMER",
    "ambulatory": "AMB",
    "home": "HH",
    "virtual": "VR",
}
_LENGTHS: Final = 16
"""Lengths of a dispensed medicine that are told apart."""


class Scene:
    """What all writers need to know.

    Args:
        graph: the guideline.
        calendar: the days of the records.
        together: share of records that are missing, or recent, where the person's others are.
        odd_units: share of measurements in another unit than the usual one.
    """

    def __init__(self, graph: Graph, calendar: Calendar, *, together: float, odd_units: float) -> None:
        self.graph, self.calendar, self.together, self.odd_units = graph, calendar, together, odd_units
        self.words = Vocabulary(graph)


def writer(scene: Scene, element: DataElement, entry: Entry) -> Write | None:
    """What writes an entry into a person's record; none when the entry names no code that the element has."""
    ways = scene.words.ways(element, entry.codes)
    if not ways:
        return None
    measured = [way for way in ways if way.kind == "observation"]
    if measured and len(measured) == len(ways):
        return _said(scene, element, entry, measured)
    return _happened(scene, element, entry, [way for way in ways if way.kind != "observation"])


def present(scene: Scene, entry: Entry) -> Callable[[Person], bool]:
    """Whether an entry is recorded of a person."""
    members, others, together = entry.members, entry.others, scene.together
    (low, high), follows = entry.ages, entry.follows
    female = None if entry.gender is None else entry.gender == "kvinde"
    grave = not entry.values and not entry.answers and not entry.counts

    def recorded(person: Person) -> bool:
        share = members if person.member else others
        if not share or not low <= person.age <= high or (female is not None and person.female != female):
            return False
        if share >= 1:
            return True
        if grave and follows and person.chance() < follows:  # what only is there or not is there in the gravest
            return 1 - person.severity < share
        return (person.order if person.chance() < together else person.chance()) < share

    return recorded


# --- observations -----------------------------------------------------------------------------------------


def _said(scene: Scene, element: DataElement, entry: Entry, ways: Sequence[Way]) -> Write:
    """Measurements and answers."""
    asked = present(scene, entry)
    category = "survey" if all(way.code == element.local for way in ways) else "exam"
    choices = tables.table([(way.weight, _forms(scene, element, entry, way, category)) for way in ways])
    date, moment = scene.calendar.date, scene.calendar.moment
    every, times = entry.every or derive.interval(element), entry.times
    follows, swing, together = entry.follows, entry.swing, scene.together
    is_date = element.type.kind == "date"

    def write(person: Person) -> None:
        if not asked(person):
            return
        chance = person.chance
        lines, known = choices[int(chance() * SIZE)]
        grave = person.severity if chance() < follows else chance()
        before = int((person.recent if chance() < together else chance()) * every)
        for _ in range(1 if times == 1 else 1 + int(chance() * times)):
            value = known[int(grave * SIZE)]
            if is_date:
                value = b'"valueDateTime":"%b"' % date(int(value))
            line = lines[int(chance() * len(lines))]
            when = moment(min(before, person.days), chance())
            person.add("Observation", line % (person.id(), person.key, when, value))
            before += int(every * (0.5 + chance() / 2))
            grave = min(max(grave + (chance() - 0.5) * swing, 0.0), 0.9999)

    return write


def _forms(
    scene: Scene, element: DataElement, entry: Entry, way: Way, category: str
) -> tuple[tuple[bytes, ...], tuple[Any, ...]]:
    """Lines for a code with a gap for the value, and the table of the values."""
    codes = scene.words.concepts(element, way)
    lines = tuple(shapes.with_value(shapes.observation(code, {}, category=category)) for code in codes)
    return lines, values(scene, element, entry, way)


def values(
    scene: Scene,
    element: DataElement,
    entry: Entry,
    way: Way,
    form: Callable[[Resource], Resource] = lambda value: value,
) -> tuple[Any, ...]:
    """The table of an entry's values: members of an Observation, or of what ``form`` makes of it; of a date, how many
    days ago it is.
    """
    words = scene.words
    if element.type.kind == "date":
        return tables.numbers(entry.values, tables.ONE)
    if element.type.kind in ("boolean", "choice"):
        said = {each: [shapes.members(form(way)) for way in words.answers(element, each)] for each in entry.answers}
        return tables.alternating([(share, said[each]) for each, share in entry.answers.items()])
    numbers = tables.numbers(entry.values, tables.step(entry.values))
    usual, *others = units(element)
    odd = round(1 / scene.odd_units) if others and scene.odd_units else 0

    def unit(place: int) -> UnitRule | None:
        return others[place // odd % len(others)] if odd and place % odd == 1 else usual

    chosen = [(number, unit(place)) for place, number in enumerate(numbers)]
    texts = {each: shapes.members(form(words.measured(element, way.code, *each))) for each in dict.fromkeys(chosen)}
    return tuple(texts[each] for each in chosen)


# --- events -------------------------------------------------------------------------------------------------


def _happened(scene: Scene, element: DataElement, entry: Entry, ways: Sequence[Way]) -> Write:
    """Diseases, medicines, contacts, vaccinations and procedures."""
    happens = present(scene, entry)
    choices = tables.table([(way.weight, _event(scene, element, entry, way)) for way in ways])
    counts = tables.table([(share, number) for number, share in enumerate(entry.counts)]) if entry.counts else ()
    every, times, follows = entry.every or derive.interval(element), entry.times, entry.follows

    def write(person: Person) -> None:
        if not happens(person):
            return
        chance = person.chance
        if counts:
            grave = person.severity if chance() < follows else chance()
            number, apart = counts[int(grave * SIZE)], 0
        else:
            number, apart = 1 if times == 1 else 1 + int(chance() * times), every
        for place in range(number):
            before = int(chance() * every) + place * apart
            choices[int(chance() * SIZE)](person, min(before, person.days))

    return write


def _event(scene: Scene, element: DataElement, entry: Entry, way: Way) -> Event:
    """Writes one event that began so many days ago."""
    codes = scene.words.concepts(element, way)
    least, most = entry.lasts
    date, moment = scene.calendar.date, scene.calendar.moment

    def pick(lines: Sequence[bytes], person: Person) -> bytes:
        return lines[int(person.chance() * len(lines))]

    match way.kind:
        case "condition":
            active = [shapes.condition(code, ended=False) for code in codes]
            ended = [shapes.condition(code, ended=True) for code in codes]

            def condition(person: Person, before: int) -> None:
                if person.chance() < entry.ongoing:
                    person.add("Condition", pick(active, person) % (person.id(), person.key, date(before)))
                else:
                    last = date(int(person.chance() * before))
                    person.add("Condition", pick(ended, person) % (person.id(), person.key, date(before), last))

            return condition
        case "medication":
            taken = [shapes.prescription(code, ended=False) for code in codes] * 4
            taken += [shapes.statement(code) for code in codes]
            courses = [shapes.prescription(code, ended=True) for code in codes]
            handed = [[shapes.dispense(code, days) for code in codes] for days in range(least, least + _LENGTHS)]

            def medication(person: Person, before: int) -> None:
                chance = person.chance
                when = moment(before, chance())
                if chance() < entry.ongoing:
                    line = pick(taken, person)
                    kind = "MedicationStatement" if b"effectivePeriod" in line else "MedicationRequest"
                    person.add(kind, line % (person.id(), person.key, when))
                    return
                days = least + int(chance() * (most - least + 1))
                if chance() < 0.5 and days - least < _LENGTHS:
                    line = pick(handed[days - least], person)
                    person.add("MedicationDispense", line % (person.id(), person.key, when))
                else:
                    last = date(max(before - days + 1, 0))
                    person.add("MedicationRequest", pick(courses, person) % (person.id(), person.key, when, last))

            return medication
        case "encounter":
            places = [_PLACES[each] for each in element.classes] or ["AMB"]
            seen = [shapes.encounter(code, place) for place in places for code in codes]

            def encounter(person: Person, before: int) -> None:
                chance = person.chance
                days = int(chance() * (most - least + 1)) + least if places != ["AMB"] else 0
                times = sorted((chance(), chance()))
                first, last = moment(before, times[0]), moment(max(before - days, 0), times[1])
                person.add("Encounter", pick(seen, person) % (person.id(), person.key, first, last))

            return encounter
        case "immunization":
            given = [shapes.immunization(code) for code in codes]

            def immunization(person: Person, before: int) -> None:
                person.add("Immunization", pick(given, person) % (person.id(), person.key, date(before)))

            return immunization
        case _:
            done = [shapes.procedure(code) for code in codes]

            def procedure(person: Person, before: int) -> None:
                when = moment(before, person.chance())
                person.add("Procedure", pick(done, person) % (person.id(), person.key, when))

            return procedure

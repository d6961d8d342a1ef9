"""A population, person by person."""

from __future__ import annotations

import datetime as dt

from ...graph import Graph
from . import derive, planning, questionnaires, tables
from .background import Clinics, patient_shape, unrelated
from .oddities import ODD_UNIT, Oddities
from .person import Calendar, Person, Write
from .profile import Profile, profile_of
from .tables import SIZE
from .writers import Scene, writer


class Population:
    """The people of a guideline's population.

    Person number *n* is the same whatever the size of the population: a smaller one is the beginning of a larger one.

    Args:
        graph: the guideline.
        seed: a number from 0; another one gives other people.
        day: the date for which the records are written: what has happened lies before it.
        clinics: how many clinics the people belong to.
        profile: how common things are; none: the guideline's own, else what fits any guideline.
    """

    def __init__(
        self, graph: Graph, *, seed: int, day: dt.date, clinics: int = 40, profile: Profile | None = None
    ) -> None:
        profile = profile or profile_of(graph.guideline.id)
        self._seed, self._profile = seed, profile
        self._calendar = calendar = Calendar(day)
        self._clinics = Clinics(clinics, profile)
        self._patient = patient_shape()
        self._ages = tables.numbers(profile.other_ages, tables.ONE), tables.numbers(profile.ages, tables.ONE)
        self._sizes = [int(each) for each in tables.numbers(profile.resources, tables.ONE)]
        scene = Scene(graph, calendar, together=profile.together, odd_units=profile.oddities.get(ODD_UNIT, 0.0))
        elements = {element.id: element for element in graph.data}
        recorded = [
            (elements[each.data], each, write)
            for each in derive.entries(graph, profile.entries)
            if (write := writer(scene, elements[each.data], each)) is not None
        ]
        self._writers: list[Write] = [
            *questionnaires.writers(scene, graph, recorded, profile.by_questionnaire),
            *planning.writers(graph, calendar, profile.planning),
        ]
        self._fillers = tables.table([(each.weight, unrelated(calendar, each)) for each in profile.unrelated])
        self._oddities = Oddities(profile.oddities, calendar)

    def person(self, number: int) -> list[tuple[str, bytes]]:
        """The record of a person, from 0: the type of each resource and its line, the Patient first."""
        person = Person(number, self._seed)
        chance = person.chance
        person.member = chance() < self._profile.target
        person.female = chance() < self._profile.women
        person.age = int(self._ages[person.member][int(chance() * SIZE)])
        person.days = person.age * 365 + person.age // 4 + 1 + int(chance() * 364)
        self._introduce(person)
        for write in self._writers:
            write(person)
        fillers = self._fillers
        for _ in range(self._sizes[int(chance() * SIZE)] - len(person.lines)):
            fillers[int(chance() * SIZE)](person)
        patient, *_ = person.lines
        del person.lines[0]
        self._oddities.disturb(person)
        person.lines.insert(0, patient)
        return person.lines

    def _introduce(self, person: Person) -> None:
        """The Patient resource."""
        chance, rates, date = person.chance, self._profile.patients, self._calendar.date
        reference = b'{"reference":"%b"}' % self._clinics.one(chance())
        born, drawn = date(person.days), chance()
        for name, size in (("foedt_ukendt", 0), ("foedt_aar", 4), ("foedt_maaned", 7)):
            drawn -= rates[name]
            if drawn < 0:
                born = born[:size]
                break
        drawn, died = chance() - rates["doed"], b""
        if drawn < 0:
            died = b',"deceasedDateTime":"%b"' % date(int(chance() * 90))
        elif drawn < rates["doed_uden_dato"]:
            died = b',"deceasedBoolean":true'
        gender = (
            b"" if chance() < rates["koen_ukendt"] else b',"gender":"%b"' % (b"female" if person.female else b"male")
        )
        drawn, home = chance(), b""
        if drawn >= rates["uden_klinik"]:
            home = b',"managingOrganization":%b' % reference
            if drawn >= rates["uden_klinik"] + rates["uden_laege"]:
                home += b',"generalPractitioner":[%b]' % reference
        told = gender + (b',"birthDate":"%b"' % born if born else b"")
        person.add("Patient", self._patient % (person.key, person.key, told, died, home))

"""What stands in a record besides what a guideline asks for: the Patient, and resources of no interest to it."""

from __future__ import annotations

from bisect import bisect
from typing import Final

from . import shapes, tables
from .person import Calendar, Person, Write
from .profile import Profile, Unrelated
from .shapes import Resource
from .tables import SIZE

SYNTHETIC: Final = "https://rettesnor.dk/syntetisk"
_GOLDEN: Final = 0.6180339887498949


class Clinics:
    """The clinics of a population: few large ones and many small.

    Args:
        count: how many.
        profile: how many doctors they have.
    """

    def __init__(self, count: int, profile: Profile) -> None:
        doctors = tables.numbers(profile.doctors, tables.ONE)
        sizes = [float(doctors[int((place + 1) * _GOLDEN % 1 * SIZE)]) for place in range(count)]
        whole, reached = sum(sizes), 0.0
        self._bounds = [(reached := reached + size) / whole for size in sizes]

    def one(self, chance: float) -> bytes:
        """A reference to the clinic of a person drawn."""
        return b"Organization/k%d" % (1 + min(bisect(self._bounds, chance), len(self._bounds) - 1))

    def lines(self) -> bytes:
        """The clinics as Organizations, one a line."""
        return b"".join(
            shapes.shape(
                shapes.head("Organization", "Organization")
                | {"id": f"k{number}", "active": True, "name": f"Lægeklinik {number} (syntetisk)"}
            )
            for number in range(1, len(self._bounds) + 1)
        )


def patient_shape() -> bytes:
    """Gaps: id, id again, gender and birth date, death, clinic: the last three with the comma before them."""
    gap = shapes.GAP
    resource: Resource = shapes.head("Patient", "Patient") | {
        "identifier": [{"system": SYNTHETIC, "value": gap}],
        "active": True,
        "name": [{"use": "official", "text": "Syntetisk Prøveperson", "family": "Prøveperson", "given": ["Syntetisk"]}],
        "address": [{"use": "home", "city": "Prøveby", "country": "DK"}],
    }
    return shapes.shape(resource).removesuffix(b"}\n") + b"%b%b%b}\n"


def unrelated(calendar: Calendar, each: Unrelated) -> Write:
    """Writes one resource of a kind."""
    code = shapes.concept([(system, code, each.text) for system, code in each.codes], each.text)
    date, moment, every = calendar.date, calendar.moment, each.every
    match each.kind:
        case "Observation":
            line = shapes.with_value(shapes.observation(code, {}, category="laboratory"))
            numbers = tables.numbers(each.values, tables.step(each.values))
            values = [shapes.members({"valueQuantity": shapes.quantity(number, each.unit)}) for number in numbers]

            def write(person: Person) -> None:
                chance = person.chance
                when = moment(int(chance() * every), chance())
                person.add("Observation", line % (person.id(), person.key, when, values[int(chance() * SIZE)]))

            return write
        case "Condition":
            line = shapes.condition(code, ended=False)

            def condition(person: Person) -> None:
                person.add("Condition", line % (person.id(), person.key, date(int(person.chance() * every))))

            return condition
        case "Encounter":
            line = shapes.encounter(code, "AMB")

            def encounter(person: Person) -> None:
                chance = person.chance
                before, first, last = int(chance() * every), *sorted((chance(), chance()))
                when = moment(before, first), moment(before, last)
                person.add("Encounter", line % (person.id(), person.key, *when))

            return encounter
        case _:
            make = shapes.allergy(code) if each.kind == "AllergyIntolerance" else shapes.prescription(code, ended=False)
            kind = each.kind

            def other(person: Person) -> None:
                chance = person.chance
                person.add(kind, make % (person.id(), person.key, moment(int(chance() * every), chance())))

            return other

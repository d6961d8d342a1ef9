"""A population, person by person, and as files of NDJSON."""

from __future__ import annotations

import datetime as dt
import gzip
import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Final, NamedTuple

from ...graph import Graph
from ...unusable import Unusable, reason
from . import derive, planning, questionnaires, tables
from .background import Clinics, patient_shape, unrelated
from .oddities import ODD_UNIT, Oddities
from .person import Calendar, Person, Write
from .profile import Profile, profile_of
from .tables import SIZE
from .writers import Scene, writer

PART: Final = 10_000
"""People of one part: each part has files of its own, one per resource type."""

_BLOCK: Final = 1 << 20
"""Bytes that are gathered before they are written."""

Done = Callable[[int, int], None]
"""Told how many people are finished, of how many."""


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


class Written(NamedTuple):
    """What was written."""

    patients: int
    resources: int
    bytes: int
    """Before compression."""


def write(
    graph: Graph,
    out: Path,
    *,
    patients: int,
    seed: int,
    day: dt.date,
    clinics: int = 40,
    compress: bool = False,
    processes: int = 1,
    done: Done = lambda *_: None,
) -> Written:
    """Write a population into a folder, as Bulk Data: ``Observation.0000.ndjson`` … and ``Organization.ndjson``.

    The bytes do not depend on the number of processes. A file is there whole or not at all.

    Args:
        graph: the guideline.
        out: a folder that is empty, or not there yet.
        patients: how many.
        seed: as of :class:`Population`.
        day: as of :class:`Population`.
        clinics: as of :class:`Population`.
        compress: write ``.ndjson.gz``.
        processes: how many to write in.
        done: told how many people are finished.

    Raises:
        Unusable: ``not-empty`` or ``unwritable-file``.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        if any(out.iterdir()):
            raise Unusable("not-empty", path=out)
        order = _Order(graph, seed, day, clinics, patients, out, compress)
        with _whole(out, "Organization.ndjson", compress) as file:
            file.write(Clinics(clinics, profile_of(graph.guideline.id)).lines())
        return _telling(_parts(order, processes), patients, done)
    except OSError as error:
        raise Unusable("unwritable-file", path=error.filename or out, reason=reason(error)) from error


class _Order(NamedTuple):
    """What a process needs to know to write parts."""

    graph: Graph
    seed: int
    day: dt.date
    clinics: int
    patients: int
    out: Path
    compress: bool


def _parts(order: _Order, processes: int) -> Iterator[Written]:
    parts = range(-(-order.patients // PART))
    if processes == 1 or len(parts) < 2:
        _start(order)
        yield from map(_write, parts)
        return
    with ProcessPoolExecutor(min(processes, len(parts)), initializer=_start, initargs=(order,)) as pool:
        try:
            yield from pool.map(_write, parts)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _telling(parts: Iterable[Written], of: int, done: Done) -> Written:
    done(0, of)
    whole = Written(0, 0, 0)
    for part in parts:
        whole = Written(*map(sum, zip(whole, part, strict=True)))
        done(whole.patients, of)
    return whole


_working: tuple[_Order, Population]
"""What a process of :func:`write` works on."""


def _start(order: _Order) -> None:
    global _working
    if multiprocessing.parent_process() is not None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt ends the main process, which ends this one
    _working = order, Population(order.graph, seed=order.seed, day=order.day, clinics=order.clinics)


def _write(part: int) -> Written:
    """Write one part: its people's resources, in files by type."""
    order, population = _working
    people = range(part * PART, min((part + 1) * PART, order.patients))
    resources = size = waiting = 0
    gathered: dict[str, list[bytes]] = {}
    with ExitStack() as stack:
        files: dict[str, IO[bytes]] = {}

        def flush() -> None:
            for kind, lines in gathered.items():
                if kind not in files:
                    name = f"{kind}.{part:04}.ndjson"
                    files[kind] = stack.enter_context(_whole(order.out, name, order.compress))
                files[kind].write(b"".join(lines))
            gathered.clear()

        for number in people:
            for kind, line in population.person(number):
                gathered.setdefault(kind, []).append(line)
                waiting += len(line)
                resources += 1
            if waiting > _BLOCK:
                flush()
                size, waiting = size + waiting, 0
        flush()
    return Written(len(people), resources, size + waiting)


@contextmanager
def _whole(folder: Path, name: str, compress: bool) -> Iterator[IO[bytes]]:
    """A file that gets its name when it is finished."""
    path = folder / (f"{name}.gz" if compress else name)
    unfinished = folder / f".{path.name}"
    with unfinished.open("wb") as file:
        if compress:
            with gzip.GzipFile("", "wb", compresslevel=1, fileobj=file, mtime=0) as compressed:
                yield compressed  # type: ignore[misc]
        else:
            yield file
    unfinished.replace(path)

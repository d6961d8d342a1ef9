"""A population as files: NDJSON by resource type and part."""

from __future__ import annotations

import datetime as dt
import gzip
import multiprocessing
import signal
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Final, NamedTuple

from ...graph import Graph
from ...unusable import Language, Unusable, reason
from ..progress import Progress
from .background import Clinics
from .population import Population
from .profile import profile_of

PART: Final = 10_000
"""People of one part: each part has files of its own, one per resource type."""

_COUNTED: Final[Mapping[Language, tuple[tuple[str, str], tuple[str, str]]]] = {
    "da": (("person", "personer"), ("ressource", "ressourcer")),
    "en": (("person", "people"), ("resource", "resources")),
}
"""What stands after a number, of one and of any other number."""

_BLOCK: Final = 1 << 20
"""Bytes that are gathered before they are written."""


class Written(NamedTuple):
    """What was written."""

    patients: int
    resources: int
    bytes: int
    """Before compression."""

    def said(self, language: Language) -> str:
        """It in words: how many people and resources, and how large they are as NDJSON."""
        people, resources = _COUNTED[language]
        return (
            f"{self.patients} {people[self.patients != 1]}, {self.resources} {resources[self.resources != 1]}, "
            f"{self.bytes // 1_000_000} MB NDJSON"
        )


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
    done: Progress = lambda *_: None,
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
        _make_empty(out)
        order = _Order(graph, seed, day, clinics, patients, out, compress)
        with _whole(out, "Organization.ndjson", compress) as file:
            file.write(Clinics(clinics, profile_of(graph.guideline.id)).lines())
        return _telling(_parts(order, processes), patients, done)
    except OSError as error:
        raise Unusable("unwritable-file", path=error.filename or out, reason=reason(error)) from error


@contextmanager
def beside(out: Path) -> Iterator[Path]:
    """A folder beside ``out`` for what ``out`` is made of, which is taken away in the end.

    Raises:
        Unusable: ``not-empty`` or ``unwritable-file``.
    """
    try:
        _make_empty(out)
        with tempfile.TemporaryDirectory(prefix=f".{out.name}.", dir=out.parent) as folder:
            yield Path(folder)
    except OSError as error:
        raise Unusable("unwritable-file", path=error.filename or out, reason=reason(error)) from error


def _make_empty(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise Unusable("not-empty", path=folder)


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
    parts = range(max(1, -(-order.patients // PART)))
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


def _telling(parts: Iterable[Written], of: int, done: Progress) -> Written:
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
    gathered: dict[str, list[bytes]] = {"Patient": []}  # an export of nobody has a file of patients, too
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

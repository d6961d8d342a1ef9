"""The first half of ingest: from files to staged rows, by part of the population."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from ...unusable import Unusable
from ..connection import literal, means
from .ahead import Ahead
from .answers import Answers
from .exact import WITH_NUMBERS, WITH_ZEROS, is_as_read, long_numbers
from .files import BROKEN, FIRST, Source
from .lines import Lines
from .session import Session
from .sift import Bad, fault_of, refused, sift
from .texts import Dictionary, Reader

_MOST_STAGED: Final = 3_000_000
"""Rows that are kept in memory before they are written out by parts, where there is memory for them."""

_MEMORY_OF_ROW: Final = 2_000
"""Bytes of memory that there are to be for each of these rows, which takes an eighth of that. If they took much more of
the whole memory, DuckDB would put some on the disk by itself first, which costs more than writing them out."""

_MOST_TEXTS: Final = 100_000
"""Texts that are kept, so that they need not be read again; their concepts are never forgotten."""

_AT_ONCE: Final = 4096
"""Lines that are tried together, where it is not known which of them DuckDB does not read."""

_JUDGED: Final = ("malformed", "not-a-resource")
"""What is wrong with lines that the one-patient runtime can read all the same; instead of others it gets no JSON."""

_UNPACKING: Final = "GZIP stream"
"""What DuckDB says of a packed file that is cut off or none, and of nothing else that it cannot read or write."""

_STAGED: Final = "staged"


Place = tuple[int, int, int]
"""Where a resource of a patient's stands: number of the reading, number of the resource there, and the patient."""


class Note(msgspec.Struct, frozen=True):
    """A row of ``quality``."""

    file: str
    line: int | None
    code: str
    reference: str | None = None


class Reading(msgspec.Struct, frozen=True):
    """A file as DuckDB reads it: one of the export, or what is sound of it.

    Attributes:
        path: of the file.
        source: the file of the export.
        resource: the type of its resources.
        lines: of what is only a part of the export's file, the number of each line there.
    """

    path: Path
    source: Source
    resource: str
    lines: array[int] | None = None


class Line(NamedTuple):
    """A line of a file, and its number."""

    line: int
    text: bytes


class Staging:
    """Reads files into staged rows."""

    def __init__(self, session: Session, dictionary: Dictionary, ahead: Ahead) -> None:
        self._session = session
        self._ahead = ahead
        self._dictionary = dictionary
        self._reader = Reader(dictionary)
        self._readings: list[Reading] = []
        self._files: dict[int, Lines] = {}
        self._of: dict[str, list[int]] = {}
        self._bad: dict[str, list[Bad]] = {}
        self._loaded: Path | None = None
        self._viewed: str | None = None
        _, memory = means(session.connection)
        self._most_staged = min(_MOST_STAGED, memory // _MEMORY_OF_ROW)

    def first(self, sources: Iterable[Source]) -> None:
        """Find what others refer to: the Patient resources, also those of which only the id can be read; medications.

        Raises:
            duckdb.Error: the disk is full, or the memory.
        """
        for source in sources:
            if source.resource in FIRST or not source.is_named:
                for number in self._prepared(source):
                    if self._readings[number].resource == "Patient":
                        self._load(self._readings[number])
                        self._session.run("new_people")
                    elif self._readings[number].resource == "Medication":
                        self._stage(number)
                for key in sorted({bad.keys[0] for bad in self._bad.get(source.name, ()) if bad.is_patient}):
                    self._session.connection.execute("INSERT INTO found VALUES ($id, TRUE)", {"id": key})

    def stage(self, source: Source, following: Source | None) -> None:
        """Read a file, and begin with the following one.

        Raises:
            Unusable: ``mixed-file``.
            duckdb.Error: the disk is full, or the memory.
        """
        numbers = self._prepared(source)
        if following is not None and following.name not in self._of and self._loaded == source.path:
            self._ahead.begin(following)
        for number in numbers:
            resource = self._readings[number].resource
            if source.is_named and source.resource not in FIRST and resource in FIRST:
                raise Unusable("mixed-file", path=source.path, resource=resource)
            if resource != "Medication":
                self._stage(number)
        self._stage_bad(source)
        if self._session.number("SELECT COUNT(*) FROM staged") > self._most_staged:
            self._flush()
        if self._session.number("SELECT COUNT(*) FROM texts") > _MOST_TEXTS:
            self._session.connection.execute("CREATE OR REPLACE TEMP TABLE texts AS SELECT * FROM texts LIMIT 0")

    def finish(self) -> None:
        """All files are staged."""
        if (self._session.temporary / _STAGED).is_dir():
            self._flush()
        else:
            self._note_strays()

    def parts(self) -> frozenset[int]:
        """The parts of the population that there are staged rows of."""
        written = {int(path.name.partition("=")[2]) for path in (self._session.temporary / _STAGED).glob("part=*")}
        held = self._session.connection.execute("SELECT DISTINCT part FROM staged WHERE part IS NOT NULL").fetchall()
        return frozenset(written | {part for (part,) in held})

    def rows_of(self, part: int) -> None:
        """Make ``part_rows`` the staged rows of a part."""
        files = [
            literal(path) for path in sorted((self._session.temporary / _STAGED / f"part={part}").glob("*.parquet"))
        ]
        if files:
            self._session.run("written_rows", files=files)
        else:
            self._session.run("held_rows", part=part)
        self._session.run("part_rows")

    def _flush(self) -> None:
        self._note_strays()
        self._unload()  # these are not in memory together with what is written out
        self._session.run("flush", folder=str(self._session.temporary / _STAGED))

    def _note_strays(self) -> None:
        self.note(self._strays(self._session.run("strays")))

    def note(self, notes: Iterable[Note]) -> None:
        """Keep notes on lines that cannot be read or are nobody's."""
        self._session.run("noted", file=self._session.rows("noted", notes))

    def raw(self, wanted: Sequence[Place]) -> Iterator[tuple[int, str]]:
        """Resources as they came: patient and line, those at these places, which are in order."""
        for (_, _, patient), line in self.lines(wanted):
            yield patient, line.decode(errors="replace")

    def lines(self, wanted: Sequence[Place]) -> Iterator[tuple[Place, bytes]]:
        """Resources as they came, with where they stand: those at these places, which are in order."""
        for reading, group in groupby(wanted, key=itemgetter(0)):
            patients: dict[int, list[int]] = defaultdict(list)
            for _, number, patient in group:
                patients[number].append(patient)
            for number, _, line in self._file(reading).picked(patients):
                for patient in patients[number]:
                    yield (reading, number, patient), line

    # --- one file -----------------------------------------------------------------------------------------

    def _prepared(self, source: Source) -> list[int]:
        """How a file is read: as it is, or, where that fails, what is sound of it."""
        if source.name not in self._of:
            whole = Reading(source.path, source, source.resource)
            readings = [whole] if self._is_sound(whole) else self._sifted(source)
            self._of[source.name] = list(range(len(self._readings), len(self._readings) + len(readings)))
            self._readings += readings
        return self._of[source.name]

    def _is_sound(self, reading: Reading) -> bool:
        import duckdb  # not everybody installs it

        try:
            self._load(reading)
        except (duckdb.InvalidInputException, duckdb.ConversionException, *BROKEN):
            return False
        except duckdb.IOException as error:
            if _UNPACKING not in str(error):
                raise
            return False
        ((strangers,),) = self._session.run("strangers", resource=reading.resource)
        return bool(strangers == 0)

    def _load(self, reading: Reading) -> None:
        """Make the relations ``resources`` and ``rows``, unless they are of this file already."""
        if self._loaded == reading.path:
            return
        self._unload()
        name = reading.resource.lower()
        self._ahead.read(reading.path, reading.resource)
        if self._viewed != name:
            self._session.run(f"{name}.rows")
            self._viewed = name
        self._loaded = reading.path

    def _unload(self) -> None:
        """Give the memory of ``resources`` back."""
        self._session.connection.execute("DROP TABLE IF EXISTS resources")
        self._loaded = None

    def _sifted(self, source: Source) -> list[Reading]:
        """What is sound of a file, by type; what is not is kept for :meth:`_stage_bad`."""
        folder = self._session.temporary / "sifted" / str(len(self._of))
        folder.mkdir(parents=True)
        bad: list[Bad] = []
        lines: dict[tuple[str, bool], array[int]] = {}
        files = {}
        for each in sift(source.path):
            if isinstance(each, Bad):
                bad.append(each)
                continue
            kept = each.resource, each.is_faulty
            if kept not in files:
                files[kept] = (folder / f"{each.resource}{'.faulty' if each.is_faulty else ''}.ndjson").open("wb")
                lines[kept] = array("q")
            files[kept].write(each.text + b"\n")
            lines[kept].append(each.line)
        readings = []
        for (resource, is_faulty), file in files.items():
            file.close()
            reading = Reading(Path(file.name), source, resource, lines[resource, is_faulty])
            if not self._is_sound(reading):
                reading = self._without(reading, bad)
            readings.append(reading)
        self._bad[source.name] = sorted(bad, key=lambda each: each.line)
        return readings

    def _without(self, reading: Reading, bad: list[Bad]) -> Reading:
        """A reading without the lines that only DuckDB does not read, which are added to the bad ones."""
        assert reading.lines is not None
        path = reading.path.with_suffix(".sound.ndjson")
        trial = reading.path.with_suffix(".trial.ndjson")
        kept: array[int] = array("q")
        with reading.path.open("rb") as file, path.open("wb") as sound:
            for start in range(0, len(reading.lines), _AT_ONCE):
                numbers = reading.lines[start : start + _AT_ONCE]
                texts = [Line(line, file.readline().rstrip(b"\n")) for line in numbers]
                for each in self._divided(texts, trial, reading):
                    if isinstance(each, Bad):
                        bad.append(each)
                    else:
                        sound.write(each.text + b"\n")
                        kept.append(each.line)
        return Reading(path, reading.source, reading.resource, kept)

    def _divided(self, texts: list[Line], trial: Path, reading: Reading) -> Iterator[Line | Bad]:
        self._loaded = None
        trial.write_bytes(b"".join(each.text + b"\n" for each in texts))
        if self._is_sound(Reading(trial, reading.source, reading.resource)):
            yield from texts
        elif len(texts) == 1:
            yield refused(texts[0].line, texts[0].text)
        else:
            half = len(texts) // 2
            yield from self._divided(texts[:half], trial, reading)
            yield from self._divided(texts[half:], trial, reading)

    def _stage(self, number: int) -> None:
        reading = self._readings[number]
        name = reading.resource.lower()
        self._load(reading)
        new = self._session.run(f"{name}.texts")
        if new:
            read = (self._reader.read(shape, text) for shape, text in new)
            self._session.run("new_texts", file=self._session.rows("texts", read))
        if reading.resource == "QuestionnaireResponse":
            self._read_answers()
        self._session.connection.execute("DELETE FROM reading")
        self._session.connection.execute("INSERT INTO reading VALUES ($number)", {"number": number})
        self._session.run(name)
        self._note_faulty(number)
        if reading.resource in WITH_NUMBERS:
            inexact = self._inexact(number)
            if inexact:
                self._session.run("inexact", read=number, numbers=sorted(inexact))

    def _note_faulty(self, number: int) -> None:
        """Note the resources of a reading that DuckDB reads although they are malformed, or not quite JSON."""
        doubtful = [at for (at,) in self._session.run("doubtful", read=number)]
        if not doubtful:
            return
        notes: dict[str, dict[int, Note]] = defaultdict(dict)
        for at, line, text in self._resources(number, doubtful):
            if (fault := fault_of(text)) is not None:
                notes[fault.code][at] = Note(self._readings[number].source.name, line, fault.code, fault.reference)
        for code, found in notes.items():
            self.note(found.values())
            self._session.run("faulty", read=number, code=code, numbers=list(found))

    def _inexact(self, number: int) -> set[int]:
        """The resources of a reading, which is loaded, with a number that DuckDB has not read as it is written."""
        reading = self._readings[number]
        places = sorted(set(long_numbers(reading.path)))
        found = set(self._file(number).numbers(places)) if places else set()
        if reading.resource in WITH_ZEROS:
            zeros = [at for (at,) in self._session.run(f"{reading.resource.lower()}.zeros")]
            if zeros:
                found.update(at for at, _, text in self._resources(number, zeros) if not is_as_read(text))
        return found

    def _read_answers(self) -> None:
        forms = self._session.connection.execute(
            "SELECT number, questionnaire, items FROM rows WHERE items IS NOT NULL"
        ).fetchall()
        answers = Answers(self._dictionary)
        responses = self._session.rows("responses", (answers.read(*form) for form in forms))
        self._session.run("answers", responses=responses, answers=self._session.rows("answers", answers.all))

    def _stage_bad(self, source: Source) -> None:
        bad = self._bad.pop(source.name, [])
        if not bad:
            return
        self.note(Note(source.name, each.line, each.code, each.reference) for each in bad)
        path = self._session.temporary / "sifted" / f"bad-{len(self._readings)}.ndjson"
        path.write_bytes(b"".join((each.text if each.code in _JUDGED else b"-") + b"\n" for each in bad))
        number = len(self._readings)
        self._readings.append(Reading(path, source, source.resource, array("q", (each.line for each in bad))))
        rows = [
            {
                "key": key,
                "file": number,
                "number": place,
                "source": each.reference or f"{source.name}:{each.line}",
                "doubt": each.code,
            }
            for place, each in enumerate(bad)
            for key in each.keys
        ]
        self._session.run("bad", file=self._session.rows("bad", rows))

    def _strays(self, strays: list[tuple[int, int, str, str | None]]) -> Iterator[Note]:
        for number, group in groupby(strays, key=itemgetter(0)):
            found = list(group)
            resources = self._resources(number, (at for _, at, _, _ in found))
            for (_, line, _), (_, _, code, source) in zip(resources, found, strict=True):
                yield Note(self._readings[number].source.name, line, code, source)

    def _resources(self, number: int, wanted: Iterable[int]) -> Iterator[tuple[int, int, bytes]]:
        """Resources of a reading as they came, by their numbers there, in order; with the line in the export's file."""
        lines = self._readings[number].lines
        for at, line, text in self._file(number).picked(wanted):
            yield at, line if lines is None else lines[at], text

    def _file(self, number: int) -> Lines:
        """The lines of a reading."""
        return self._files.setdefault(number, Lines(self._readings[number].path))

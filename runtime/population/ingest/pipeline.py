"""The door of ingest: a folder of NDJSON → a folder of facts."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

import duckdb
import msgspec

from .answers import answers
from .files import Source, sources
from .lines import picked
from .sql import script
from .texts import Dictionary, Reader, Text

Progress = Callable[[int, int], None]

PART: Final = 40_000
"""Patients of a part, on average."""

_MOST_STAGED: Final = 1_000_000
"""Rows that are kept in memory before they are written out by parts."""


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What an ingest did, in numbers."""

    files: int
    bytes: int
    patients: int
    facts: int
    set_aside: int
    noted: int
    parts: int


def ingest(source: Path, facts: Path, *, memory_limit: str | None = None, progress: Progress | None = None) -> Report:
    """Read Bulk FHIR into facts.

    Args:
        source: the folder of NDJSON files.
        facts: the folder to write.
        memory_limit: what DuckDB may use, as ``1GB``; none: four fifths of what there is.
        progress: told the bytes read and those there are.

    Raises:
        Unusable: the folder cannot be read or written.
    """
    facts.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".ingest.", dir=facts) as temporary, duckdb.connect() as connection:
        return _Ingest(connection, Path(temporary), facts, memory_limit, progress).run(sources(source))


class Raw(msgspec.Struct, frozen=True):
    """A resource of a patient who is set aside."""

    patient: int
    line: str


class _Ingest:
    def __init__(
        self,
        connection: duckdb.DuckDBPyConnection,
        temporary: Path,
        facts: Path,
        memory_limit: str | None,
        progress: Progress | None,
    ) -> None:
        self._connection = connection
        self._temporary = temporary
        self._facts = facts
        self._progress = progress
        self._dictionary = Dictionary()
        self._reader = Reader(self._dictionary)
        self._done = 0
        connection.execute("SET TimeZone = 'UTC'")
        connection.execute("SET temp_directory = $folder", {"folder": str(temporary / "spill")})
        if memory_limit is not None:
            connection.execute("SET memory_limit = $limit", {"limit": memory_limit})
        connection.execute(script("macros"))
        connection.execute(script("staged"))

    def run(self, files: list[Source]) -> Report:
        people = self._people([file for file in files if file.resource == "Patient"])
        parts = max(1, round(people / PART))
        self._connection.execute(script("people"), {"parts": parts})
        for number, file in enumerate(files):
            self._stage(number, file)
        self._flush()
        counts = [self._assemble(part, files) for part in range(parts)]
        self._table("concepts", list(self._dictionary.rows()), self._facts / "concepts.parquet")
        return Report(
            files=len(files),
            bytes=sum(file.size for file in files),
            patients=sum(count[0] for count in counts),
            facts=sum(count[1] for count in counts),
            set_aside=sum(count[2] for count in counts),
            noted=0,
            parts=parts,
        )

    def _people(self, files: list[Source]) -> int:
        for file in files:
            self._rows(file)
            self._connection.execute("INSERT INTO found SELECT id FROM rows WHERE id IS NOT NULL")
        return self._number("SELECT COUNT(*) FROM found")

    def _rows(self, file: Source) -> None:
        name = file.resource.lower()
        self._connection.execute(script(f"{name}.read"), {"file": str(file.path)})
        self._connection.execute(script(f"{name}.rows"))

    def _stage(self, number: int, file: Source) -> None:
        self._rows(file)
        name = file.resource.lower()
        new = self._connection.execute(script(f"{name}.texts")).fetchall()
        if new:
            self._insert_texts([self._reader.read(shape, text) for shape, text in new])
        if file.resource == "QuestionnaireResponse":
            self._read_answers()
        self._connection.execute("DELETE FROM reading")
        self._connection.execute("INSERT INTO reading VALUES ($number)", {"number": number})
        self._connection.execute(script(name))
        if self._number("SELECT COUNT(*) FROM staged") > _MOST_STAGED:
            self._flush()
        self._done += file.size

    def _read_answers(self) -> None:
        forms = self._connection.execute("SELECT number, questionnaire, items FROM rows WHERE items IS NOT NULL")
        found = [
            answer
            for number, questionnaire, items in forms.fetchall()
            for answer in answers(number, questionnaire, items, self._dictionary)
        ]
        self._connection.execute(script("answers"), {"file": self._between("answers", found)})

    def _insert_texts(self, texts: list[Text]) -> None:
        self._connection.execute(script("new_texts"), {"file": self._between("texts", texts)})

    def _flush(self) -> None:
        self._connection.execute(script("flush"), {"folder": str(self._temporary / "staged")})
        self._connection.execute("DELETE FROM staged")

    def _assemble(self, part: int, files: list[Source]) -> tuple[int, int, int]:
        found = [str(path) for path in sorted((self._temporary / "staged" / f"part={part}").glob("*.parquet"))]
        self._script("part", files=found, part=part)
        parts = self._connection.execute(script("uncomposed")).fetchall()
        composed = [{"parts": each, "concept": self._dictionary.together(each)} for (each,) in parts]
        self._connection.execute(script("new_composed"), {"file": self._between("composed", composed)})
        self._connection.execute(script("facts"))
        folder = self._temporary / f"part-{part:05}"
        folder.mkdir()
        self._table("raw", list(self._aside(files)), folder / "raw.parquet")
        for table in ("facts", "patients"):
            self._connection.execute(script(f"write_{table}"), {"file": str(folder / f"{table}.parquet")})
        target = self._facts / folder.name
        if target.exists():
            shutil.rmtree(target)
        folder.rename(target)
        return (
            self._number("SELECT COUNT(*) FROM patients"),
            self._number("SELECT COUNT(*) FROM facts"),
            self._number("SELECT COUNT(*) FROM patients WHERE set_aside IS NOT NULL"),
        )

    def _aside(self, files: list[Source]) -> Iterator[Raw]:
        """The resources of the patients who are set aside."""
        wanted = self._connection.execute("SELECT file, number, patient FROM aside ORDER BY file, number").fetchall()
        for file, group in groupby(wanted, key=itemgetter(0)):
            patients: dict[int, list[int]] = {}
            for _, number, patient in group:
                patients.setdefault(number, []).append(patient)
            for number, _, line in picked(files[file].path, list(patients)):
                for patient in patients[number]:
                    yield Raw(patient, line.decode())

    def _script(self, name: str, **arguments: Any) -> None:
        """Run the statements of a script, each with those of the arguments that it names."""
        for statement in duckdb.extract_statements(script(name)):
            given = {each: arguments[each] for each in statement.named_parameters}
            self._connection.execute(statement, given)

    def _table(self, name: str, rows: list[Any], path: Path) -> None:
        self._connection.execute(script(f"write_{name}"), {"rows": self._between(name, rows), "file": str(path)})

    def _between(self, name: str, rows: Iterable[Any]) -> str:
        """A file for DuckDB to read rows from."""
        path = self._temporary / f"{name}.ndjson"
        with path.open("wb") as file:
            file.writelines(msgspec.json.encode(row) + b"\n" for row in rows)
        return str(path)

    def _number(self, query: str) -> int:
        row = self._connection.execute(query).fetchone()
        assert row is not None
        return int(row[0])

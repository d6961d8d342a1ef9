"""A folder of facts in Parquet, as :mod:`.ingest` writes it: its parts, and single patients out of it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec

from ..facts.fact import PatientFacts
from ..facts.fhir_bundle import read_bundle
from ..facts.input_error import InputError
from ..facts.interest import Interest
from ..unusable import Unusable
from .connection import literal
from .fact_table import FACTS as COLUMNS
from .ingest.manifest import MANIFEST, check, read_manifest
from .ingest.parts import TABLES, name_of
from .ingest.sql import whole
from .parquet import is_whole
from .patient_facts import Concept, Row, bundle_of, patient_facts, read_concepts
from .rows import load

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

FACTS: Final = "facts.parquet"
FORMS: Final = "forms.parquet"
CONCEPTS: Final = "concepts.parquet"
QUALITY: Final = "quality.parquet"

_TOGETHER: Final = 2000
"""Patients whose facts are in memory at once: 50 MB."""


class Record(NamedTuple):
    """A patient of a part, and the facts in the record; or why it cannot be used."""

    number: int
    reference: str
    facts: PatientFacts | InputError


class FactsFolder:
    """Facts that were made before."""

    def __init__(self, folder: Path) -> None:
        """Open them.

        Raises:
            Unusable: ``not-facts``.
        """
        manifest = read_manifest(folder)
        if manifest is None:
            raise Unusable("not-facts", path=folder, reason=MANIFEST)
        self.folder = folder
        self._manifest = manifest
        self.concepts = folder / CONCEPTS
        self.parts = tuple(name_of(part) for part in range(manifest.parts))
        files = [folder / part / f"{table}.parquet" for part in self.parts for table in TABLES]
        if not all(map(is_whole, (self.concepts, folder / QUALITY, *files))):
            raise Unusable("not-facts", path=folder, reason="not-whole")

    @cached_property
    def digest(self) -> str:
        """Differs when anything in the facts does.

        Raises:
            Unusable: ``damaged-facts``: they are not as they were written.
        """
        check(self.folder, self._manifest)
        of_facts = {name: digest for name, digest in self._manifest.digests.items() if name != QUALITY}
        return f"sha256:{hashlib.sha256(msgspec.json.encode(of_facts, order='sorted')).hexdigest()}"

    def size(self, connection: DuckDBPyConnection, part: str) -> int:
        """How many patients are in a part."""
        people = connection.read_parquet(literal(self.folder / part / "patients.parquet"))
        return int(people.aggregate("count(*)").fetchall()[0][0])

    def rejected(self, connection: DuckDBPyConnection) -> dict[str, int]:
        """How many lines of the input cannot be read or are nobody's, by why."""
        lines = connection.read_parquet(literal(self.folder / QUALITY))
        return dict(lines.aggregate("code, count(*)").order("code").fetchall())

    def records(
        self,
        connection: DuckDBPyConnection,
        part: str,
        interest: Interest,
        date: dt.date,
        only: Sequence[int] | None = None,
    ) -> Iterator[Record]:
        """Patients of a part, by number; those who are set aside from their resources as they came.

        Args:
            connection: to read with.
            part: its name.
            interest: what the guideline can use.
            date: the date of evaluation.
            only: their numbers; none: everybody.
        """
        concepts = read_concepts(connection.read_parquet(literal(self.concepts)).order("concept, place").fetchall())
        if only is None:
            people = connection.read_parquet(literal(self.folder / part / "patients.parquet"))
            only = [number for (number,) in people.select("patient").fetchall()]
        numbers = sorted(only)
        for start in range(0, len(numbers), _TOGETHER):
            block = numbers[start : start + _TOGETHER]
            yield from self._block(connection, self.folder / part, concepts, interest, date, block)

    def _block(
        self,
        connection: DuckDBPyConnection,
        folder: Path,
        concepts: Mapping[int, Concept],
        interest: Interest,
        date: dt.date,
        numbers: Sequence[int],
    ) -> Iterator[Record]:
        """Some patients of a part, so few that what is read of them fits in memory."""
        load(connection, "wanted", {"patient": "INTEGER"}, [{"patient": each} for each in numbers])

        def rows(table: str, order: str) -> list[tuple[Any, ...]]:
            found = connection.read_parquet(literal(folder / f"{table}.parquet"))
            found = found.join(connection.table("wanted"), "patient", how="semi")
            if table == "facts":
                forms = connection.read_parquet(literal(folder / FORMS))
                found = whole(found, forms).select(*COLUMNS)
            return found.order(order).fetchall()

        people = rows("patients", "patient")
        raw: dict[int, list[str]] = defaultdict(list)
        if any(aside is not None for *_, aside in people):
            for patient, line in rows("raw", "patient, line"):
                raw[patient].append(line)
        own = {number: list(found) for number, found in groupby(rows("facts", "patient, place"), itemgetter(0))}
        connection.execute("DROP TABLE wanted")
        for number, reference, _, aside in people:
            facts: PatientFacts | InputError
            if aside is None:
                facts = patient_facts(reference, map(Row._make, own.get(number, ())), concepts, interest, date)
            else:
                try:
                    facts = read_bundle(bundle_of(raw[number]), interest, date, reference)
                except InputError as error:
                    facts = error
            yield Record(number, reference, facts)


def is_facts(folder: Path) -> bool:
    """Whether a folder holds facts; else it is taken to hold bulk FHIR. What is being changed is neither."""
    return (folder / MANIFEST).is_file()

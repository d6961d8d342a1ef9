"""Results tried again: a random sample planned one by one must give the same to the last row, and of everybody there
must be results, once.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from .connection import literal
from .facts_folder import FactsFolder
from .planner import Planner
from .progress import Progress
from .results import COLUMNS, UNDECIDED, WRITTEN, Row, Tables
from .results_folder import part_of
from .rows import load

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

SEED: Final = 1
"""The same population gives the same sample."""


_BOTH_WAYS: Final = "(({one}) EXCEPT ALL ({other})) UNION ALL (({other}) EXCEPT ALL ({one}))"
_PEOPLE: Final = _BOTH_WAYS.format(
    one="SELECT reference AS patient, clinic FROM known", other="SELECT patient, clinic FROM patients"
)
_OPEN: Final = _BOTH_WAYS.format(one=UNDECIDED, other="SELECT patient, kind, node, missing FROM undecided")


class Difference(NamedTuple):
    """A patient of whom the results are not what they should be, and the tables in which."""

    patient: str
    tables: tuple[str, ...]


def sample(sizes: Mapping[str, int], number: int) -> dict[str, list[int]]:
    """Some patients of all parts, each equally likely: numbers within their part, by part.

    Args:
        sizes: patients by part.
        number: how many are wanted; all, when there are no more.
    """
    everybody = sum(sizes.values())
    chosen = sorted(random.Random(SEED).sample(range(everybody), min(number, everybody)))
    found: dict[str, list[int]] = {}
    start = 0
    for name, size in sizes.items():
        inside = [each - start for each in chosen if start <= each < start + size]
        if inside:
            found[name] = inside
        start += size
    return found


def verify(
    connection: DuckDBPyConnection, facts: FactsFolder, out: Path, planner: Planner, number: int, progress: Progress
) -> Iterator[Difference]:
    """Those whose results on disk are not what they should be: of a random sample, what the one-patient runtime gives
    from the same facts; of everybody, that they are there once, under their clinic, and nobody else, and that what is
    undecided follows from the other tables.

    Args:
        connection: to read facts and results with.
        facts: what was planned.
        out: the folder of results.
        planner: the runtime, with the settings of the run.
        number: how many patients are wanted; all, when there are no more.
        progress: is told how far it is.
    """
    chosen = sample({name: facts.size(connection, name) for name in facts.parts}, number)
    done, total = 0, sum(map(len, chosen.values()))
    for part in facts.parts:
        expected: dict[str, Tables] = {}
        for record in facts.records(connection, part, planner.interest, planner.date, chosen.get(part, ())):
            expected[record.reference] = planner.rows(record)
            done += 1
            progress(done, total)
        different = _of_everybody(connection, facts, out, part)
        found = _written(connection, out, part, expected) if expected else {}
        for patient, tables in expected.items():
            for table in COLUMNS:
                if _in_order(tables[table]) != _in_order(found[patient][table]):
                    different.setdefault(patient, set()).add(table)
        for patient, wrong in sorted(different.items()):
            yield Difference(patient, tuple(table for table in WRITTEN if table in wrong))


def _of_everybody(connection: DuckDBPyConnection, facts: FactsFolder, out: Path, part: str) -> dict[str, set[str]]:
    """By patient the tables of a part in which she is lost, or doubled, or should not be."""
    connection.read_parquet(literal(facts.folder / part / "patients.parquet")).create_view("known")
    connection.read_parquet(literal(out / "undecided" / f"{part}.parquet")).create_view("undecided")
    different: dict[str, set[str]] = {}
    with part_of(connection, out, part):
        strangers = {table: f"FROM {table} ANTI JOIN known ON reference = {table}.patient" for table in COLUMNS}
        asked = {**strangers, "patients": _PEOPLE, "undecided": _OPEN}
        for table, query in asked.items():
            for (patient,) in connection.sql(query).select("patient").distinct().fetchall():
                different.setdefault(patient, set()).add(table)
    connection.execute("DROP VIEW known")
    connection.execute("DROP VIEW undecided")
    return different


def _written(
    connection: DuckDBPyConnection, out: Path, part: str, patients: Iterable[str]
) -> dict[str, dict[str, list[Row]]]:
    """The rows of some patients in the results of a part."""
    found: dict[str, dict[str, list[Row]]] = {patient: {table: [] for table in COLUMNS} for patient in patients}
    load(connection, "sample", {"patient": "VARCHAR"}, [{"patient": each} for each in found])
    for table, columns in COLUMNS.items():
        written = connection.read_parquet(literal(out / table / f"{part}.parquet")).select(", ".join(columns))
        for row in written.join(connection.table("sample"), "patient", how="semi").fetchall():
            found[row[0]][table].append(row)
    connection.execute("DROP TABLE sample")
    return found


def _in_order(rows: Iterable[Row]) -> list[Row]:
    """The rows in an order of their own: what the tables say does not depend on it."""
    return sorted(rows, key=repr)

"""A random sample of a population planned again, one by one: the relational plan must say the same to the last row."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from .facts_folder import FactsFolder
from .planner import Planner
from .progress import Progress
from .results import COLUMNS, Row, Tables
from .rows import load

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

SEED: Final = 1
"""The same population gives the same sample."""


class Difference(NamedTuple):
    """A patient whom the two plan differently, and the tables in which."""

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
    """Those of a random sample whose results on disk are not what the one-patient runtime gives from the same facts.

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
    for part, numbers in chosen.items():
        expected: dict[str, Tables] = {}
        for record in facts.records(connection, part, planner.interest, planner.date, numbers):
            expected[record.reference] = planner.rows(record)
            done += 1
            progress(done, total)
        found = _written(connection, out, part, expected)
        for patient, tables in expected.items():
            other = tuple(table for table in COLUMNS if _in_order(tables[table]) != _in_order(found[patient][table]))
            if other:
                yield Difference(patient, other)


def _written(
    connection: DuckDBPyConnection, out: Path, part: str, patients: Iterable[str]
) -> dict[str, dict[str, list[Row]]]:
    """The rows of some patients in the results of a part."""
    found: dict[str, dict[str, list[Row]]] = {patient: {table: [] for table in COLUMNS} for patient in patients}
    load(connection, "sample", {"patient": "VARCHAR"}, [{"patient": each} for each in found])
    for table, columns in COLUMNS.items():
        written = connection.read_parquet(str(out / table / f"{part}.parquet")).select(", ".join(columns))
        for row in written.join(connection.table("sample"), "patient", how="semi").fetchall():
            found[row[0]][table].append(row)
    connection.execute("DROP TABLE sample")
    return found


def _in_order(rows: Iterable[Row]) -> list[Row]:
    """The rows in an order of their own: what the tables say does not depend on it."""
    return sorted(rows, key=repr)

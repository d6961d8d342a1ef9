"""Rows of Python in a DuckDB connection: the few that are not read from Parquet."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from .connection import literal

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation


def load(
    connection: DuckDBPyConnection, name: str, columns: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
) -> None:
    """Make a table of rows.

    Args:
        connection: where.
        name: of the table, which is not there yet.
        columns: DuckDB's type of each column, by name.
        rows: values by column; decimals and dates are written exactly. A column that is not there is null.
    """
    with _written(connection, columns, rows) as relation:
        relation.to_table(name)


def add(
    connection: DuckDBPyConnection, name: str, columns: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
) -> None:
    """Add rows to a table that :func:`load` made of the same columns."""
    with _written(connection, columns, rows) as relation:
        relation.insert_into(name)


@contextmanager
def _written(
    connection: DuckDBPyConnection, columns: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
) -> Iterator[DuckDBPyRelation]:
    with tempfile.NamedTemporaryFile(suffix=".ndjson") as file:
        file.writelines(msgspec.json.encode(row) + b"\n" for row in rows)
        file.flush()
        yield connection.read_json(literal(Path(file.name)), format="newline_delimited", columns=dict(columns))

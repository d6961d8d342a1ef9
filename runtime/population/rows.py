"""Rows of Python in a DuckDB connection: the few that are not read from Parquet."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


def load(
    connection: DuckDBPyConnection, name: str, columns: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
) -> None:
    """Make a temporary table of rows.

    Args:
        connection: where.
        name: of the table, which is not there yet.
        columns: DuckDB's type of each column, by name.
        rows: values by column; decimals and dates are written exactly. A column that is not there is null.
    """
    with tempfile.NamedTemporaryFile(suffix=".ndjson") as file:
        for row in rows:
            file.write(msgspec.json.encode(row) + b"\n")
        file.flush()
        read = connection.read_json(file.name, format="newline_delimited", columns=dict(columns))
        read.to_table(name)

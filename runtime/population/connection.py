"""A connection to DuckDB that keeps to this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


@contextmanager
def connected(temporary: Path) -> Iterator[DuckDBPyConnection]:
    """A connection in memory; what does not fit is written to the folder ``temporary``."""
    import duckdb

    settings: dict[str, Any] = {
        "temp_directory": str(temporary),
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "preserve_insertion_order": False,
    }
    with duckdb.connect(":memory:", config=settings) as connection:
        yield connection

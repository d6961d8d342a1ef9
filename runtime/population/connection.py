"""A connection to DuckDB that keeps to this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..unusable import Unusable

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


@contextmanager
def connected(temporary: Path, memory_limit: str | None = None) -> Iterator[DuckDBPyConnection]:
    """A connection in memory.

    Args:
        temporary: the folder for what does not fit in memory.
        memory_limit: as DuckDB writes it, ``1GB``; none: what DuckDB chooses.

    Raises:
        Unusable: ``no-duckdb``, ``bad-memory-limit``, ``too-little-memory``.
    """
    try:
        import duckdb
    except ModuleNotFoundError:
        raise Unusable("no-duckdb") from None
    settings: dict[str, Any] = {
        "temp_directory": str(temporary),
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }
    if memory_limit is not None:
        settings["memory_limit"] = memory_limit
    try:
        connection = duckdb.connect(":memory:", config=settings)
    except duckdb.Error:
        raise Unusable("bad-memory-limit", text=memory_limit) from None
    with connection:
        try:
            yield connection
        except duckdb.OutOfMemoryException:
            raise Unusable("too-little-memory", limit=memory_limit) from None

"""A connection to DuckDB that keeps to this machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

from ..unusable import Unusable, reason

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_AMOUNT: Final = re.compile(r"^[0-9]+(\.[0-9]+)?")
_PATTERN: Final = re.compile(r"[*?\[]")
_SHARE: Final = Decimal("0.8")
"""Of the memory that a process may have: DuckDB counts neither the process nor what lies unused between its blocks."""

_INTERRUPTED: Final = "Query interrupted"
"""What DuckDB says when somebody presses Ctrl-C."""

_REFUSALS: Final = {"no space": "ENOSPC", "quota": "EDQUOT", "too large": "EFBIG", "permission": "EACCES"}
"""What a system says, as DuckDB repeats it, when it refuses to write."""


@contextmanager
def connected(temporary: Path, memory_limit: str | None = None, *, shared_by: int = 1) -> Iterator[DuckDBPyConnection]:
    """A connection in memory.

    Args:
        temporary: the folder for what does not fit in memory; it is made, and left to who asks.
        memory_limit: of the whole process, as DuckDB writes it, ``1GB``; none: what DuckDB chooses.
        shared_by: how many connections share that memory, and the machine's cores.

    Raises:
        Unusable: ``no-duckdb``, ``bad-memory-limit``, ``too-little-memory``.
        KeyboardInterrupt: also where DuckDB is at work.
    """
    duckdb = _duckdb()
    temporary.mkdir(parents=True, exist_ok=True)  # DuckDB would make it when it needs it, but not the folder it is in
    settings: dict[str, Any] = {
        "temp_directory": str(temporary),
        "autoinstall_known_extensions": "false",
        "autoload_known_extensions": "false",
    }
    if memory_limit is not None:
        if not _AMOUNT.match(memory_limit):  # -1GB would be no limit at all
            raise Unusable("bad-memory-limit", text=memory_limit)
        settings["memory_limit"] = _AMOUNT.sub(lambda found: f"{Decimal(found[0]) * _SHARE:f}", memory_limit)
    try:
        connection = duckdb.connect(":memory:", config=settings)
    except duckdb.Error:
        raise Unusable("bad-memory-limit", text=memory_limit) from None
    with connection:
        if shared_by > 1:
            cores, memory = means(connection)
            connection.execute(f"SET threads = {max(1, cores // shared_by)}")
            connection.execute(f"SET memory_limit = '{memory // shared_by}B'")
        try:
            yield connection
        except duckdb.OutOfMemoryException:
            raise Unusable("too-little-memory", limit=memory_limit) from None
        except RuntimeError as error:
            if str(error) != _INTERRUPTED:
                raise
            raise KeyboardInterrupt from None


def literal(path: Path) -> str:
    """The path of a file that DuckDB is to read: where its name is like a pattern, it would read others, too."""
    return _PATTERN.sub(r"[\g<0>]", str(path))


def lanes(connection: DuckDBPyConnection, needs: int) -> int:
    """How many connections could share the cores and the memory of this one, when each needs so many bytes."""
    cores, memory = means(connection)
    return max(1, min(cores, memory // needs))


def means(connection: DuckDBPyConnection) -> tuple[int, int]:
    """The cores and the bytes of memory that a connection may use."""
    query = "SELECT current_setting('threads'), parse_formatted_bytes(current_setting('memory_limit'))"
    ((cores, memory),) = connection.execute(query).fetchall()
    return cores, memory


@contextmanager
def one_thread(connection: DuckDBPyConnection) -> Iterator[None]:
    """Queries are run by one thread. With several, rows that are to be in order are put into a table twice."""
    cores, _ = means(connection)
    connection.execute("SET threads = 1")
    yield
    connection.execute("SET threads = $cores", {"cores": cores})


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """What the disk refuses, ourselves or DuckDB, is said of a folder.

    Raises:
        Unusable: ``unwritable-file``, ``no-duckdb``.
    """
    duckdb = _duckdb()
    try:
        yield
    except OSError as error:
        raise Unusable("unwritable-file", path=folder, reason=reason(error)) from error
    except duckdb.IOException as error:
        said = str(error).lower()
        why = next((code for words, code in _REFUSALS.items() if words in said), "EIO")
        raise Unusable("unwritable-file", path=folder, reason=why) from error


def _duckdb() -> ModuleType:
    """DuckDB, which not everybody installs."""
    try:
        import duckdb
    except ModuleNotFoundError:
        raise Unusable("no-duckdb") from None
    return duckdb

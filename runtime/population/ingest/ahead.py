"""The next file is read while one is staged."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Final

from ..connection import literal, means
from .files import Source
from .session import Session

_SHARE: Final = 2
"""A file may be as large as one of so many parts of the memory: its resources take less room, but there are others."""

_PACKED: Final = 16
"""How much larger than a packed file what is in it may be."""


class Ahead(AbstractContextManager["Ahead"]):
    """Reads files into the table ``resources``, the next one by a thread with a connection of its own."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._own = Session(session.connection.cursor(), session.temporary)
        self._thread = ThreadPoolExecutor(1)
        self._begun: tuple[Path, Future[Any]] | None = None
        _, memory = means(session.connection)
        self._largest = memory // _SHARE

    def begin(self, source: Source) -> None:
        """Begin to read a file, where there is memory for it."""
        if source.size * (_PACKED if source.path.suffix == ".gz" else 1) <= self._largest:
            self._begun = source.path, self._thread.submit(_read, self._own, source.path, source.resource)

    def read(self, path: Path, resource: str) -> None:
        """Read a file, unless that is done already.

        Raises:
            duckdb.Error: it cannot be read, the disk is full, or the memory.
        """
        begun, self._begun = self._begun, None
        # One that could not be read has to say so now, and may not: there was less memory for it.
        if begun is None or begun[1].exception() is not None or begun[0] != path:
            _read(self._session, path, resource)
        self._session.connection.execute("ALTER TABLE ahead RENAME TO resources")

    def __exit__(self, *_: object) -> None:
        self._own.connection.interrupt()
        self._thread.shutdown(cancel_futures=True)
        self._own.connection.close()


def _read(session: Session, path: Path, resource: str) -> None:
    session.run(f"{resource.lower()}.read", file=literal(path))

"""A folder of results, as ``rettesnor population`` writes it: opened, checked, and read part by part."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from ..graph import Graph
from ..unusable import Unusable
from .connection import literal
from .parquet import damaged, is_whole
from .results import COLUMNS

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

RUN: Final = "run.json"
PARTS: Final = "parts"
_DIGITS: Final = 8


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """What results are of. ``parts``: how many there are when all of them are done."""

    guideline: str
    version: str
    content_hash: str
    date: dt.date
    until: dt.date
    parameters: dict[str, str]
    facts: str
    parts: int


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """The record of a part that is done. ``digests``: of its files, as :func:`.parquet.digests` has them."""

    digests: dict[str, str]


class Results(msgspec.Struct, frozen=True):
    """The results of a run that is done. ``parts``: their names, in order."""

    folder: Path
    run: Run
    parts: tuple[str, ...]

    def check(self, graph: Graph) -> None:
        """Refuse another version of the guideline than the results are of.

        Raises:
            Unusable: ``other-guideline-version``.
        """
        if graph.content_hash != self.run.content_hash:
            raise Unusable(
                "other-guideline-version",
                path=self.folder,
                guideline=_named(self.run.guideline, self.run.version, self.run.content_hash),
                other=_named(graph.guideline.id, graph.guideline.version, graph.content_hash),
            )

    def part(self, connection: DuckDBPyConnection, name: str, prefix: str = "") -> AbstractContextManager[None]:
        """The tables of one part as views, for a while. ``prefix``: of the views' names."""
        return part_of(connection, self.folder, name, prefix)


def _named(guideline: str, version: str, content_hash: str) -> str:
    """A guideline as it was; a draft may change without a new version: ``kol 0.1.0 (dfb6b675)``."""
    return f"{guideline} {version} ({content_hash.removeprefix('sha256:')[:_DIGITS]})"


@contextmanager
def part_of(connection: DuckDBPyConnection, folder: Path, name: str, prefix: str = "") -> Iterator[None]:
    """As :meth:`Results.part`, of a folder whose run may go on."""
    for table in COLUMNS:
        relation = connection.read_parquet(literal(folder / table / f"{name}.parquet"))
        relation.create_view(f"{prefix}{table}")
    try:
        yield
    finally:
        for table in COLUMNS:
            connection.execute(f"DROP VIEW {prefix}{table}")


def open_results(folder: Path) -> Results:
    """The results in a folder.

    Raises:
        Unusable: ``not-a-population``; ``unfinished-population``, when parts of it are not there, or not whole;
            ``damaged-results``, when a file is not as it was written.
    """
    try:
        run = msgspec.json.decode((folder / RUN).read_bytes(), type=Run)
    except (OSError, msgspec.DecodeError):
        raise Unusable("not-a-population", path=folder) from None
    parts = tuple(sorted(path.stem for path in (folder / PARTS).glob("*.json")))
    whole = [name for name in parts if all(is_whole(folder / table / f"{name}.parquet") for table in COLUMNS)]
    if len(whole) != run.parts:
        raise Unusable("unfinished-population", path=folder, done=len(whole), parts=run.parts)
    for name in parts:
        if (path := _damaged(folder, name)) is not None:
            raise Unusable("damaged-results", path=path)
    return Results(folder, run, parts)


def _damaged(folder: Path, name: str) -> Path | None:
    """A file of a part that is not as it was written, if there is one; its record may be it."""
    record = folder / PARTS / f"{name}.json"
    try:
        return damaged(folder, msgspec.json.decode(record.read_bytes(), type=Done).digests)
    except msgspec.DecodeError:
        return record

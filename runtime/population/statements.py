"""The relational plan of a guideline as the compiler wrote it into ``build/<guideline>/sql/``.

The SQL stands in scripts, ``features.duckdb.sql`` and so on, which an engine can run as they are once the relations of
facts and of the run are there. The index says which lines of them are the query of a relation, so that nothing need
read SQL.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

import msgspec

from ..unusable import Unusable, reason

Dialect = Literal["duckdb", "spark"]

DIALECTS: Final[tuple[Dialect, ...]] = ("duckdb", "spark")

FOLDER: Final = "sql"
INDEX: Final = "index.json"
FORMAT: Final = "rettesnor/population-sql"
FORMAT_VERSION: Final = "1.1"


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """One relation of the plan: ``sql`` is a query of relations that came before.

    ``keep``: to be worked out once, not wherever it is read. ``common``: it says nothing of patients, so it is the same
    for every part of a population. ``spent``: kept relations that nothing later reads; they can go.
    """

    name: str
    keep: bool
    common: bool
    spent: tuple[str, ...]
    sql: str


_CREATE: Final[dict[Dialect, dict[bool, str]]] = {
    "duckdb": {True: "CREATE TEMPORARY TABLE {} AS", False: "CREATE TEMPORARY VIEW {} AS"},
    "spark": {True: "CACHE LAZY TABLE {} AS", False: "CREATE TEMPORARY VIEW {} AS"},
}


def create(name: str, keep: bool, dialect: Dialect) -> str:
    """What stands before a query, to make its relation."""
    return _CREATE[dialect][keep].format(name)


class Indexed(msgspec.Struct, frozen=True, kw_only=True):
    """Where a relation's query stands.

    ``script``: the first part of the scripts' names. ``lines``: by dialect the first line of the query, counted from 1,
    and the last.
    """

    name: str
    keep: bool
    common: bool
    spent: tuple[str, ...]
    script: str
    lines: dict[Dialect, tuple[int, int]]


class Index(msgspec.Struct, frozen=True, kw_only=True):
    """``index.json``. ``content_hash``: of the decision graph. ``relations``: in the order they are worked out in."""

    content_hash: str
    relations: tuple[Indexed, ...]
    format: Literal["rettesnor/population-sql"] = FORMAT
    format_version: Literal["1.1"] = FORMAT_VERSION


def script(name: str, dialect: Dialect) -> str:
    """The name of a script."""
    return f"{name}.{dialect}.sql"


def read_statements(folder: Path, content_hash: str, dialect: Dialect) -> tuple[Statement, ...] | None:
    """The plan in a folder, for the decision graph with that hash; none when there is none, or of another graph.

    Raises:
        Unusable: ``unreadable-file``.
    """
    if not (folder / INDEX).is_file():
        return None
    try:
        index = msgspec.json.decode((folder / INDEX).read_bytes(), type=Index)
        if index.content_hash != content_hash:
            return None
        names = {each.script for each in index.relations}
        texts = {name: (folder / script(name, dialect)).read_text(encoding="utf-8").split("\n") for name in names}
    except msgspec.DecodeError as error:
        raise Unusable("unreadable-file", path=folder / INDEX, reason=str(error)) from error
    except OSError as error:
        raise Unusable("unreadable-file", path=folder, reason=reason(error)) from error
    return tuple(
        Statement(
            name=each.name,
            keep=each.keep,
            common=each.common,
            spent=each.spent,
            sql="\n".join(texts[each.script][first - 1 : last]),
        )
        for each in index.relations
        for first, last in [each.lines[dialect]]
    )

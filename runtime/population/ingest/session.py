"""DuckDB as ingest uses it: scripts by name, and rows of ours as files that it reads."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ..connection import literal
from .sql import script

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class Session:
    """A connection, and a folder for what is only there while ingest runs."""

    def __init__(self, connection: DuckDBPyConnection, temporary: Path) -> None:
        self.connection = connection
        self.temporary = temporary

    def run(self, name: str, **arguments: Any) -> list[tuple[Any, ...]]:
        """Run the statements of a script, each with those of the arguments that it names; the rows of the last one."""
        rows: list[tuple[Any, ...]] = []
        for statement in self.connection.extract_statements(script(name)):
            given = {each: arguments[each] for each in statement.named_parameters}
            rows = self.connection.execute(statement, given).fetchall()
        return rows

    def number(self, query: str) -> int:
        """The one number that a query gives."""
        ((found,),) = self.connection.execute(query).fetchall()
        return int(found)

    def rows(self, name: str, rows: Iterable[Any]) -> str:
        """A file of rows, named so that DuckDB reads it."""
        path = self.temporary / f"{name}.ndjson"
        with path.open("wb") as file:
            file.writelines(msgspec.json.encode(row) + b"\n" for row in rows)
        return literal(path)

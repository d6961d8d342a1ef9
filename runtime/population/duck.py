"""The relational plan run by DuckDB, part by part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .facts_folder import FACTS, STORED, facts_query
from .results import ASIDE, COLUMNS, EARLIER, NOTES, ORDER, Tables
from .rows import load
from .statements import Statement, create

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation


class Plan:
    """The relational plan on a connection. What is common to all patients is worked out once, here."""

    def __init__(
        self,
        connection: DuckDBPyConnection,
        statements: Sequence[Statement],
        settings: Mapping[str, tuple[str, Any]],
    ) -> None:
        """Make the relation ``run`` and all that follows from it.

        Args:
            connection: to work with; it has no relations.
            statements: the plan.
            settings: the one row of ``run``, type and value by column.
        """
        self._connection = connection
        self._statements = [each for each in statements if not each.common]
        row = {name: value for name, (_, value) in settings.items()}
        load(connection, "run", {name: kind for name, (kind, _) in settings.items()}, [row])
        for statement in statements:
            if statement.common:
                _make(connection, statement)

    @contextmanager
    def part(self, folder: Path, concepts: Path) -> Iterator[Part]:
        """The plan of one part: its relations, which are gone afterwards.

        Args:
            folder: of the part.
            concepts: the file of concepts.
        """
        with Part(self._connection, folder, concepts) as part:
            part.run(self._statements)
            yield part


def _make(connection: DuckDBPyConnection, statement: Statement) -> None:
    connection.execute(f"{create(statement.name, statement.keep, 'duckdb')}\n{statement.sql}")


class Part:
    """The relations of one part, while it is planned."""

    def __init__(self, connection: DuckDBPyConnection, folder: Path, concepts: Path) -> None:
        """Make the input relations, views of a part's files."""
        self._connection = connection
        self._made: list[str] = []
        self._view("patients", connection.read_parquet(str(folder / "patients.parquet")))
        self._view("concepts", connection.read_parquet(str(concepts)))
        self._view(STORED, connection.read_parquet(str(folder / FACTS)))
        self._view("facts", connection.sql(facts_query("duckdb")))

    def _view(self, name: str, relation: DuckDBPyRelation) -> None:
        relation.create_view(name)
        self._made.append(f"VIEW {name}")

    def _load(self, name: str, columns: Mapping[str, str], rows: Sequence[Mapping[str, Any]]) -> DuckDBPyRelation:
        load(self._connection, name, columns, rows)
        self._made.append(f"TABLE {name}")
        return self._connection.table(name)

    def run(self, statements: Sequence[Statement]) -> None:
        """Work out the relations of the plan."""
        for statement in statements:
            _make(self._connection, statement)
            self._made.append(f"{'TABLE' if statement.keep else 'VIEW'} {statement.name}")
            for name in statement.spent:
                self._connection.execute(f"DROP TABLE {name}")
                self._made.remove(f"TABLE {name}")

    def aside(self) -> dict[int, str]:
        """The numbers of the patients whom the SQL does not plan, and why."""
        people = self._connection.table("patients")
        found = people.filter("set_aside IS NOT NULL").select("patient, set_aside").fetchall()
        known = people.filter("set_aside IS NULL")
        for name in ASIDE:
            found += (
                self._connection.table(name).join(known, "patient", how="semi").select("patient, reason").fetchall()
            )
        return dict(sorted(found, reverse=True))  # of several reasons the first, in the order of their codes

    def tables(self, aside: Mapping[int, Tables]) -> Iterator[tuple[str, DuckDBPyRelation]]:
        """The tables of results, each in a fixed order: what the SQL gives; for patients set aside, what is given."""
        numbers = self._load("aside", {"number": "INTEGER"}, [{"number": each} for each in aside])
        people = self._connection.table("patients").set_alias("people")
        for table, columns in COLUMNS.items():
            names = list(columns)
            planned = self._planned(table).set_alias("planned")
            by_sql = (
                planned.join(numbers.set_alias("aside"), "planned.patient = aside.number", how="anti")
                .set_alias("planned")
                .join(people, "planned.patient = people.patient")
                .select(", ".join(["people.patient AS number", "people.reference AS patient", *names[1:]]))
            )
            rows = [
                {"number": number, **dict(zip(names, row, strict=True))}
                for number, tables in aside.items()
                for row in tables[table]
            ]
            by_runtime = self._load(f"aside_{table}", {"number": "INTEGER", **columns}, rows)
            whole = by_sql.union(by_runtime)
            if table == "patients":
                clinics = people.select("patient AS number, clinic").set_alias("clinics")
                whole = whole.set_alias("whole").join(clinics, "number").select(", ".join(["number", *names, "clinic"]))
            yield table, whole.order(", ".join(("number", *ORDER[table]))).select("* EXCLUDE (number)")

    def _planned(self, table: str) -> DuckDBPyRelation:
        table_of = self._connection.table
        if table == "notes":
            first, *others = map(table_of, NOTES)
            for other in others:
                first = first.union(other)
            return first.distinct()
        relation = table_of(f"result_{table}")
        if table == "patients":
            asked = table_of(EARLIER).select("patient AS asked").distinct().set_alias("asked")
            both = relation.set_alias("planned").join(asked, "planned.patient = asked.asked", how="left")
            return both.select("planned.*, asked.asked IS NOT NULL AS in_plan")
        return relation

    def __enter__(self) -> Part:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        """Drop the part's relations, the last first."""
        for name in reversed(self._made):
            self._connection.execute(f"DROP {name}")
        self._made.clear()

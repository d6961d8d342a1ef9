"""The relational plan run by DuckDB, part by part; and the tables of results, made of a part's relations."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final

from ..plan.record import TAKEN_BACK
from .connection import literal
from .fact_table import LONG
from .facts_folder import FACTS, FORMS, FactsFolder
from .ingest.sql import STORED, facts_query
from .results import ASIDE, COLUMNS, EARLIER, NAMED, NOTES, ORDER, RELATIONS, Tables
from .rows import add, load
from .statements import Statement, create

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation
    from duckdb import Statement as Parsed

Settings = Mapping[str, tuple[str, Any]]
"""What a run is given, the one row of the relation ``run``: type, as DuckDB names it, and value by column."""


_ASIDE: Final = "aside_"
"""What the names of the tables of those who are set aside begin with."""

_STANDS: Final = f"coalesce(status NOT IN {tuple(sorted(TAKEN_BACK))}, TRUE)"
"""Of an earlier request: that it was not taken back."""

_TOGETHER: Final = 500
"""Patients whose rows are in memory at once."""


class DuckDB:
    """The relational plan on a connection. What is common to all patients is worked out once, here."""

    def __init__(self, connection: DuckDBPyConnection, statements: Sequence[Statement], settings: Settings) -> None:
        """Make the relation ``run`` and all that follows from it.

        Args:
            connection: to work with; it has no relations.
            statements: the plan.
            settings: what the run is given.
        """
        self._connection = connection
        self._statements = [(each, _parsed(connection, each)) for each in statements if not each.common]
        load_run(connection, settings)
        for statement in statements:
            if statement.common:
                connection.execute(_parsed(connection, statement))

    def parts(self, facts: FactsFolder, names: Sequence[str]) -> Iterator[tuple[str, AbstractContextManager[Part]]]:
        """See :class:`.engine.Plan`."""
        for name in names:
            yield name, self._part(facts.folder / name, facts.concepts)

    @contextmanager
    def _part(self, folder: Path, concepts: Path) -> Iterator[Part]:
        with Part(self._connection, folder) as part:
            part.run(self._statements, folder, concepts)
            yield part


def load_run(connection: DuckDBPyConnection, settings: Settings) -> DuckDBPyRelation:
    """Make the relation ``run``."""
    row = {name: value for name, (_, value) in settings.items()}
    load(connection, "run", {name: kind for name, (kind, _) in settings.items()}, [row])
    return connection.table("run")


def make_names(connection: DuckDBPyConnection, names: Mapping[str, Sequence[str]]) -> None:
    """Make a type of the names in each column of :func:`.results.names`, in their order, for :meth:`Part.tables`."""
    for column, found in names.items():
        load(connection, "names", {"name": "VARCHAR"}, [{"name": name} for name in found])
        connection.execute(f"CREATE TYPE {column}_name AS ENUM (SELECT name FROM names ORDER BY name)")
        connection.execute("DROP TABLE names")


def _parsed(connection: DuckDBPyConnection, statement: Statement) -> Parsed:
    """What makes the relation, to be executed for each part: DuckDB takes a tenth of a second to parse a plan."""
    (parsed,) = connection.extract_statements(f"{create(statement.name, statement.keep, 'duckdb')}\n{statement.sql}")
    return parsed


class Part:
    """The relations of one part, while it is planned."""

    def __init__(self, connection: DuckDBPyConnection, folder: Path) -> None:
        """Make the relation of the patients of a part, whose folder is given; the others are to follow."""
        self._connection = connection
        self._made: list[str] = []
        self._view("patients", connection.read_parquet(literal(folder / "patients.parquet")))

    def _view(self, name: str, relation: DuckDBPyRelation) -> None:
        relation.create_view(name)
        self._made.append(f"VIEW {name}")

    def _load(self, name: str, columns: Mapping[str, str], rows: Sequence[Mapping[str, Any]]) -> DuckDBPyRelation:
        load(self._connection, name, columns, rows)
        self._made.append(f"TABLE {name}")
        return self._connection.table(name)

    def run(self, statements: Sequence[tuple[Statement, Parsed]], folder: Path, concepts: Path) -> None:
        """Work out the relations of the plan, from the part's folder and the file of concepts."""
        self._view("concepts", self._connection.read_parquet(literal(concepts)))
        occurrences = self._connection.read_parquet(literal(folder / FACTS))
        forms = self._connection.read_parquet(literal(folder / FORMS))
        self._view("occurrences", occurrences)
        self._view("forms", forms)
        self._view(STORED, occurrences.join(forms, "form"))
        self._view("facts", self._connection.sql(facts_query("duckdb")))
        for statement, parsed in statements:
            self._connection.execute(parsed)
            self._made.append(f"{'TABLE' if statement.keep else 'VIEW'} {statement.name}")
            for name in statement.spent:
                self._connection.execute(f"DROP TABLE {name}")
                self._made.remove(f"TABLE {name}")

    def take(self, folder: Path, first: int, end: int) -> None:
        """Take what another engine wrote of :data:`~.results.RELATIONS`, of this part and others.

        Args:
            folder: has a folder of Parquet for each relation.
            first: what the part's patients are counted from in it.
            end: what the next part's are counted from.
        """
        for name in RELATIONS:
            written = self._connection.read_parquet(
                [literal(path) for path in sorted((folder / name).glob("*.parquet"))]
            )
            own = written.filter(f"patient >= {first} AND patient < {end}")
            self._view(name, own.select(f"* REPLACE (patient - {first} AS patient)"))

    def aside(self) -> dict[int, str]:
        """The numbers of the patients whom the SQL does not plan, and why."""
        people = self._connection.table("patients")
        found = people.filter(f"set_aside <> '{LONG}'").select("patient, set_aside").fetchall()
        known = people.filter(f"set_aside IS NULL OR set_aside = '{LONG}'")
        for name in ASIDE:
            found += (
                self._connection.table(name).join(known, "patient", how="semi").select("patient, reason").fetchall()
            )
        return dict(sorted(found, reverse=True))  # of several reasons the first, in the order of their codes

    def tables(
        self, aside: Collection[int], planned: Iterable[tuple[int, Tables]]
    ) -> Iterator[tuple[str, DuckDBPyRelation]]:
        """The tables of results, each in a fixed order: what the SQL gives; for patients set aside, what is given.

        Args:
            aside: the numbers of the patients who are set aside.
            planned: their tables, by number; of a few at a time, for there may be as many as the part has.
        """
        numbers = self._load("aside", {"number": "INTEGER"}, [{"number": each} for each in aside])
        self._load_planned(planned)
        people = self._connection.table("patients").set_alias("people")
        for table, columns in COLUMNS.items():
            names = list(columns)
            own = self._planned(table).set_alias("planned")
            by_sql = (
                own.join(numbers.set_alias("aside"), "planned.patient = aside.number", how="anti")
                .set_alias("planned")
                .join(people, "planned.patient = people.patient")
                .select(", ".join(["people.patient AS number", "people.reference AS patient", *names[1:]]))
            )
            whole = by_sql.union(self._connection.table(_ASIDE + table))
            if table in NAMED:
                numbered = (f"CAST({name} AS {name}_name) AS {name}" for name in NAMED[table])
                whole = whole.select(f"* REPLACE ({', '.join(numbered)})")
            if table == "patients":
                clinics = people.select("patient AS number, clinic").set_alias("clinics")
                whole = whole.set_alias("whole").join(clinics, "number").select(", ".join(["number", *names, "clinic"]))
            yield table, whole.order(", ".join(("number", *ORDER[table]))).select("* EXCLUDE (number)")

    def _load_planned(self, planned: Iterable[tuple[int, Tables]]) -> None:
        """Make a table of each of the results' tables, of what was planned otherwise."""
        numbered = {table: {"number": "INTEGER", **columns} for table, columns in COLUMNS.items()}
        for table, columns in numbered.items():
            self._load(_ASIDE + table, columns, ())
        planned = iter(planned)
        while some := list(islice(planned, _TOGETHER)):
            for table, columns in numbered.items():
                rows = (
                    dict(zip(columns, (number, *row), strict=True)) for number, tables in some for row in tables[table]
                )
                add(self._connection, _ASIDE + table, columns, rows)

    def _planned(self, table: str) -> DuckDBPyRelation:
        table_of = self._connection.table
        if table == "notes":
            first, *others = map(table_of, NOTES)
            for other in others:
                first = first.union(other)
            return first.distinct()
        relation = table_of(f"result_{table}")
        if table == "patients":
            asked = table_of(EARLIER).filter(_STANDS).select("patient AS asked").distinct().set_alias("asked")
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

"""What works out the relational plan: DuckDB, or Apache Spark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from .duck import DuckDB, Part, Settings
from .facts_folder import FactsFolder
from .spark import session
from .spark import settings as settings_of_spark
from .statements import Statement

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


class Plan(Protocol):
    """The relational plan of a run, on an engine."""

    def parts(self, facts: FactsFolder, names: Sequence[str]) -> Iterator[tuple[str, AbstractContextManager[Part]]]:
        """Some parts, one after another: each is opened before the next is asked for, and has the relations that its
        results are made of while it is open."""
        ...


class Open(Protocol):
    """Opens the plan of a run."""

    def __call__(
        self, connection: DuckDBPyConnection, settings: Settings, temporary: Path
    ) -> AbstractContextManager[Plan]:
        """The plan, until the block ends.

        Args:
            connection: DuckDB's, where the relations of parts are to be; it has none.
            settings: what the run is given.
            temporary: a folder that is taken away after the run.
        """
        ...


class Engine(NamedTuple):
    """What works out the relational plan.

    Attributes:
        plan: opens the plan of a run.
        in_lanes: whether several plans may be open at once, each on a connection of its own.
    """

    plan: Open
    in_lanes: bool


def duckdb_engine(statements: Sequence[Statement]) -> Engine:
    """DuckDB, with the plan in its dialect."""

    @contextmanager
    def opened(connection: DuckDBPyConnection, settings: Settings, temporary: Path) -> Iterator[Plan]:
        del temporary
        yield DuckDB(connection, statements, settings)

    return Engine(opened, in_lanes=True)


def spark_engine(statements: Sequence[Statement], master: str, memory_limit: str | None) -> Engine:
    """Spark, with the plan in its dialect.

    Args:
        statements: the plan.
        master: ``local[*]``, or the URL of a cluster.
        memory_limit: of the process that drives, such as ``1GB``.

    Raises:
        Unusable: see :func:`.spark.settings`.
    """
    settings_of_spark(master, memory_limit)

    @contextmanager
    def opened(connection: DuckDBPyConnection, settings: Settings, temporary: Path) -> Iterator[Plan]:
        from .spark_plan import SparkPlan

        with session(master, memory_limit) as spark:
            yield SparkPlan(spark, connection, statements, settings, temporary)

    return Engine(opened, in_lanes=False)

"""A population, from the files as they came to results that have been tried again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal

import msgspec

from ..graph import Duration
from ..in_force import admit
from ..load import Compiled
from ..unusable import Unusable
from .also import FHIR, write_csv, write_fhir
from .engine import Engine, duckdb_engine, spark_engine
from .facts_folder import FactsFolder, is_facts
from .ingest import ingest, would_change
from .planner import Planner
from .progress import Progress
from .results import WRITTEN
from .results_folder import RUN
from .run import FACTS, Counts, alone, own, plan_population, working
from .spark import LOCAL
from .statements import Dialect, Statement
from .verify import Difference, verify

Step = Literal["read", "plan", "csv", "fhir", "verify"]
Watch = Callable[[Step], AbstractContextManager[Progress]]
"""Shows how far a step is, while it goes on."""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for.

    Attributes:
        source: a folder of bulk FHIR, or of facts.
        out: the folder for the results.
        date: the date of evaluation; the clock is never read.
        horizon: how far ahead due windows may start.
        parameters: values for this run by parameter, as text.
        memory_limit: for DuckDB, and for the process that drives Spark, such as ``1GB``; none: what there is.
        engine: works out the relational plan.
        master: Spark's, ``local[*]`` or the URL of a cluster.
        csv: write the tables as CSV too.
        fhir: write each plan as FHIR resources too.
        sample: how many patients are planned again one by one; none when 0.
        allow_draft: use a guideline that is not in force.
    """

    source: Path
    out: Path
    date: dt.date
    horizon: Duration
    parameters: Mapping[str, str]
    memory_limit: str | None = None
    engine: Dialect = "duckdb"
    master: str = LOCAL
    csv: bool = False
    fhir: bool = False
    sample: int = 0
    allow_draft: bool = False


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What it came to. ``rejected``: lines of the input that cannot be read or are nobody's, by why; ``sampled``: how
    many patients were planned again one by one, and ``differences`` those whose results are not what they should be.
    """

    guideline: str
    version: str
    date: dt.date
    counts: Counts
    rejected: dict[str, int]
    sampled: int
    differences: tuple[Difference, ...]


def apply_population(compiled: Compiled, statements: Sequence[Statement], order: Order, watch: Watch) -> Report:
    """Plan a population.

    Args:
        compiled: the guideline.
        statements: its relational plan in the engine's dialect.
        order: what is asked for.
        watch: shows how far it is.

    Raises:
        GuidelineNotInForce: not approved, retired, or outside its validity on the date.
        ParameterError: an unknown parameter, or a value that is not of its type.
        Unusable: see :func:`.ingest.ingest`, :class:`.facts_folder.FactsFolder`, :func:`.run.alone`,
            :func:`.run.plan_population`, :func:`.spark.session`.
    """
    admit(compiled.graph.guideline, order.date, allow_draft=order.allow_draft)
    compiled.settings(order.parameters)  # a slip in them is said at once, not when everything has been read
    engine = _engine(statements, order)
    if not is_facts(order.source):
        _without_plans(order.source, order.out)
    own(order.out)
    with alone(order.out):
        return _apply(compiled, engine, order, watch)


def _apply(compiled: Compiled, engine: Engine, order: Order, watch: Watch) -> Report:
    folder = order.source
    if not is_facts(folder):
        folder = order.out / FACTS
        if (order.out / RUN).is_file() and would_change(order.source, folder):
            raise Unusable("other-run", path=order.out)  # its results would be of facts that are gone
        with watch("read") as progress:
            ingest(order.source, folder, memory_limit=order.memory_limit, progress=progress)
    facts = FactsFolder(folder)
    with watch("plan") as progress:
        counts = plan_population(
            compiled,
            engine,
            facts,
            order.out,
            order.date,
            order.horizon,
            order.parameters,
            order.memory_limit,
            progress,
        )
    planner = Planner(compiled, order.date, order.horizon, order.parameters)
    different: tuple[Difference, ...] = ()
    with working(order.out, order.memory_limit) as connection:
        if order.csv:
            with watch("csv") as progress:
                write_csv(connection, order.out, WRITTEN, progress)
        if order.fhir:
            with watch("fhir") as progress:
                write_fhir(connection, facts, order.out, planner, progress)
        if order.sample:
            with watch("verify") as progress:
                different = tuple(verify(connection, facts, order.out, planner, order.sample, progress))
        rejected = facts.rejected(connection)
    return Report(
        guideline=compiled.graph.guideline.id,
        version=compiled.graph.guideline.version,
        date=order.date,
        counts=counts,
        rejected=rejected,
        sampled=min(order.sample, counts.patients),
        differences=different,
    )


def _without_plans(source: Path, out: Path) -> None:
    """Make sure that results of ours are not read as if they were records, neither now nor the next time.

    Raises:
        Unusable: ``inside-input``, ``plans-in-input``.
    """
    whole = source.resolve()
    if out.resolve().is_relative_to(whole):
        raise Unusable("inside-input", path=out)
    for folder in (whole, *whole.rglob(FHIR)):
        results = folder.parent if folder.name == FHIR else folder
        if (results / RUN).is_file():
            raise Unusable("plans-in-input", path=folder, facts=results / FACTS)


def _engine(statements: Sequence[Statement], order: Order) -> Engine:
    if order.engine == "duckdb":
        return duckdb_engine(statements)
    return spark_engine(statements, order.master, order.memory_limit)

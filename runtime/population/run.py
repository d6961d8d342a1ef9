"""A guideline applied to a whole population: part by part, so that a run that was stopped goes on where it was.

A part is a few ten thousand patients, and every patient is in one part. What a part gives is written under another name
and moved into place, and the part's own record is written last; so whatever happens, the parts on record are whole, and
the same run, started again, does the others. Nothing depends on the order of the parts.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..calendar import add
from ..expression import Values
from ..graph import Duration
from ..load import Compiled
from ..output import write_file
from ..unusable import Unusable
from .connection import connected, lanes, literal, writing
from .duck import Part, make_names
from .engine import Engine
from .facts_folder import FactsFolder
from .parquet import damaged, digests
from .planner import Planner
from .progress import Progress
from .results import UNDECIDED, WRITTEN, names
from .results_folder import PARTS, RUN, Done, Run, part_of
from .side_by_side import side_by_side

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation

FACTS: Final = "facts"
"""Where facts are put that are made for a run."""
_TEMPORARY: Final = ".temporary"
_TOO_LARGE: Final = 10**18
"""What a number in a table is to be below: it has 28 digits, ten of them decimals."""
_LANE: Final = 1_500_000_000
"""Bytes of memory for which another part is planned beside the first."""


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """How many there are, for one part or all; by name of what is counted."""

    patients: int = 0
    status: dict[str, int] = {}
    levels: dict[str, int] = {}
    activities: dict[str, int] = {}
    undecided: dict[str, int] = {}
    notes: dict[str, int] = {}
    set_aside: dict[str, int] = {}

    def __add__(self, other: Counts) -> Counts:
        def both(one: Mapping[str, int], another: Mapping[str, int]) -> dict[str, int]:
            return dict(sorted((Counter(one) + Counter(another)).items()))

        return Counts(
            patients=self.patients + other.patients,
            status=both(self.status, other.status),
            levels=both(self.levels, other.levels),
            activities=both(self.activities, other.activities),
            undecided=both(self.undecided, other.undecided),
            notes=both(self.notes, other.notes),
            set_aside=both(self.set_aside, other.set_aside),
        )


class _Record(Done, frozen=True, kw_only=True):
    """The record of a part, and what it gave."""

    counts: Counts


def plan_population(
    compiled: Compiled,
    engine: Engine,
    facts: FactsFolder,
    out: Path,
    date: dt.date,
    horizon: Duration,
    parameters: Mapping[str, str],
    memory_limit: str | None,
    progress: Progress,
) -> Counts:
    """Plan everybody in a facts folder, and write the tables of results below ``out``.

    Args:
        compiled: the guideline.
        engine: works out its relational plan.
        facts: the facts.
        out: gets ``<table>/part-00000.parquet`` and so on, and :data:`RUN`, which says what the results are of.
        date: the date of evaluation.
        horizon: how far ahead due windows may start.
        parameters: values for this run by parameter, as text.
        memory_limit: for DuckDB, such as ``1GB``.
        progress: is told how far it is.

    Raises:
        Unusable: ``other-run`` when the folder holds the results of another run; ``foreign-folder``;
            ``parameter-digits``; ``unwritable-file``; ``no-duckdb``; ``bad-memory-limit``; ``too-little-memory``.
        ParameterError: an unknown parameter, or a value that is not of its type.
    """
    used, blank = compiled.settings(parameters)
    until = add(date, horizon)
    row = {"today": ("DATE", date), "until": ("DATE", until), **_typed_parameters(compiled, blank)}
    guideline = compiled.graph.guideline
    own(out)
    _claim(
        out,
        Run(
            guideline=guideline.id,
            version=guideline.version,
            content_hash=compiled.graph.content_hash,
            date=date,
            until=until,
            parameters=dict(used),
            facts=facts.digest,
            parts=len(facts.parts),
        ),
    )
    planner = Planner(compiled, date, horizon, used)
    with working(out, memory_limit) as connection:
        done = {name: counts for name in facts.parts if (counts := _on_record(out, name)) is not None}
        whole = sum(done.values(), Counts())
        total = sum(facts.size(connection, name) for name in facts.parts)
        progress(whole.patients, total)
        left = [name for name in facts.parts if name not in done]
        at_once = min(len(left), lanes(connection, _LANE) if engine.in_lanes else 1)

        def lane(number: int, tell: Callable[[DuckDBPyConnection], None]) -> Iterator[Counts]:
            """Plan every so manyth part."""
            temporary = out / _TEMPORARY / str(number)
            with connected(temporary, memory_limit, shared_by=at_once) as own, engine.plan(own, row, temporary) as plan:
                tell(own)
                make_names(own, names(compiled.graph))
                for name, opened in plan.parts(facts, left[number::at_once]):
                    yield _plan_part(own, opened, planner, facts, name, out)

        with closing(side_by_side([partial(lane, number) for number in range(at_once)])) as planned:
            for counts in planned:
                whole += counts
                progress(whole.patients, total)
    return whole


@contextmanager
def working(out: Path, memory_limit: str | None) -> Iterator[DuckDBPyConnection]:
    """A connection for work in a folder of results, which is left with nothing of what did not fit in memory.

    Raises:
        Unusable: ``unwritable-file``, ``no-duckdb``, ``bad-memory-limit``, ``too-little-memory``.
    """
    temporary = out / _TEMPORARY
    try:
        with writing(out), connected(temporary, memory_limit) as connection:
            yield connection
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _plan_part(
    connection: DuckDBPyConnection,
    opened: AbstractContextManager[Part],
    planner: Planner,
    facts: FactsFolder,
    name: str,
    out: Path,
) -> Counts:
    """Plan the patients of a part, and put it on record."""
    with opened as part:
        aside = part.aside()
        records = facts.records(connection, name, planner.interest, planner.date, list(aside))
        for table, relation in part.tables(aside, ((each.number, planner.rows(each)) for each in records)):
            _write_table(relation, out, table, name)
    _derive(connection, out, name)
    counts = _count(connection, out, name, aside.values())
    files = digests(out, (out / table / f"{name}.parquet" for table in WRITTEN))
    write_file(out / PARTS / f"{name}.json", _encode(_Record(counts=counts, digests=files)))
    return counts


def own(out: Path) -> None:
    """Make sure that a folder is ours to write to: new, empty, or from a run before.

    Raises:
        Unusable: ``foreign-folder``, ``unwritable-file``.
    """
    with writing(out):
        if out.exists() and not ((out / RUN).is_file() or {each.name for each in out.iterdir()} <= {FACTS, PARTS}):
            raise Unusable("foreign-folder", path=out)
        (out / PARTS).mkdir(parents=True, exist_ok=True)


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Keep other runs out of a folder for a while; however this process ends, the folder is free again.

    Raises:
        Unusable: ``in-use``.
    """
    try:
        import fcntl
    except ModuleNotFoundError:  # not everywhere
        yield
        return
    handle = os.open(out, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Unusable("in-use", path=out) from None
        except OSError:
            pass  # a file system without locks
        yield
    finally:
        os.close(handle)


def _claim(out: Path, run: Run) -> None:
    """Make a folder the run's own.

    Raises:
        Unusable: ``other-run``, ``unwritable-file``.
    """
    record = out / RUN
    if not record.is_file():
        write_file(record, _encode(run))
    elif record.read_bytes() != _encode(run):
        raise Unusable("other-run", path=out)


def _encode(value: Run | _Record) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"


def _on_record(out: Path, name: str) -> Counts | None:
    """What a part gave, if it is done and all of it is still there: a machine that loses power may lose files."""
    try:
        done = msgspec.json.decode((out / PARTS / f"{name}.json").read_bytes(), type=_Record)
    except (FileNotFoundError, msgspec.DecodeError):
        return None
    return done.counts if damaged(out, done.digests) is None else None


def _derive(connection: DuckDBPyConnection, out: Path, name: str) -> None:
    """The table ``undecided`` of a part, from those that are written."""
    with part_of(connection, out, name):
        _write_table(connection.sql(UNDECIDED), out, "undecided", name)


def _write_table(relation: DuckDBPyRelation, out: Path, table: str, name: str) -> None:
    folder = out / table
    folder.mkdir(exist_ok=True)
    fresh = folder / f".{name}.parquet"
    relation.write_parquet(str(fresh), compression="zstd")
    fresh.replace(folder / f"{name}.parquet")


def _count(connection: DuckDBPyConnection, out: Path, name: str, aside: Iterable[str]) -> Counts:
    def by(table: str, column: str) -> dict[str, int]:
        relation = connection.read_parquet(literal(out / table / f"{name}.parquet"))
        return dict(relation.aggregate(f"{column} AS what, count(*) AS number").order("what").fetchall())

    status = by("patients", "status")
    return Counts(
        patients=sum(status.values()),
        status=status,
        levels=by("levels", "stratification || '.' || coalesce(override, level)"),
        activities=by("activities", "coalesce(state, 'done')"),
        undecided=by("undecided", "kind"),
        notes=by("notes", "code"),
        set_aside=dict(Counter(aside)),
    )


def _typed_parameters(compiled: Compiled, values: Values) -> dict[str, tuple[str, Any]]:
    """Type and value of each parameter of the guideline, as the relation ``run`` has them: a choice is its place."""
    found: dict[str, tuple[str, Any]] = {}
    for number, parameter in enumerate(compiled.graph.parameters):
        kind, value = "DECIMAL(28,10)", values[compiled.layout.index[parameter.id]]
        match parameter.type.kind:
            case "boolean":
                kind = "BOOLEAN"
            case "date":
                kind = "DATE"
            case "choice":
                kind, value = "INTEGER", parameter.type.options.index(value)
            case _ if abs(value) >= _TOO_LARGE or value != round(value, 10):
                raise Unusable("parameter-digits", name=parameter.id, text=value)
        found[f"parameter_{number}"] = (kind, value)
    return found

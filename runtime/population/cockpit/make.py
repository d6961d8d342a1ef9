"""From a population's results to worklists in a folder."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from ...graph import Graph
from ...output import new_folder
from ...plan.rules import Rules
from ...present.phrases import warnings
from ...present.wording import Words
from ...unusable import Language, Unusable
from ..connection import connected, literal
from ..progress import Progress
from ..results_folder import Results
from .found import Finder
from .link import Link
from .worklists import COLUMNS, Worklist, worklists
from .written import INDEX, ROWS, Clinics, Groups, Number, folder_of, write_csv, write_parquet

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

Shape = Literal["csv", "parquet", "fhir"]

_WORK: Final = ".work"
MEMORY: Final = "600MB"
"""What sorting may use before it goes to disk; a part's patients take less."""


class Listed(msgspec.Struct, frozen=True, kw_only=True):
    """How many are on a list."""

    list: str
    title: str
    rows: int
    patients: int

    def record(self) -> dict[str, str | int]:
        """The fields by name."""
        return msgspec.structs.asdict(self)


class Made(msgspec.Struct, frozen=True):
    """What was written. ``warnings``: why the guideline is not in force."""

    lists: list[Listed]
    warnings: list[str]


class _Clinic(msgspec.Struct, frozen=True, kw_only=True):
    clinic: str | None
    folder: str | None
    lists: dict[str, Number]


class _Index(msgspec.Struct, frozen=True, kw_only=True):
    format: Literal["rettesnor/cockpit"] = "rettesnor/cockpit"
    format_version: Literal["1.0"] = "1.0"
    guideline: str
    version: str
    content_hash: str
    date: str
    parameters: dict[str, str]
    warnings: list[str]
    lists: list[Listed]
    clinics: list[_Clinic]


def make_worklists(
    results: Results,
    graph: Graph,
    out: Path,
    clinic: str | None,
    link: Link | None,
    shape: Shape,
    language: Language,
    progress: Progress,
) -> Made:
    """Write the worklists of a population, whole or not at all.

    Args:
        results: what ``rettesnor population`` gave.
        graph: the guideline they are of.
        out: a folder, new or written by an earlier call; :data:`INDEX` says what is in it.
        clinic: only this one's lists; none: all clinics'.
        link: makes the deep link of each row.
        shape: of the files.
        language: of titles and reasons.
        progress: is told how far it is.

    Raises:
        Unusable: ``other-guideline-version``; ``unknown-clinic``; ``foreign-folder`` or ``unwritable-file``;
            ``no-duckdb``.
    """
    results.check(graph)
    words = Words(language)
    warned = warnings(Rules.of(graph).guideline, results.run.date, words)
    lists = worklists(graph, words)
    groups = Groups(graph.guideline.id, results.run.date, warned, words, language)
    with new_folder(out, INDEX) as fresh:
        work = fresh / _WORK
        work.mkdir()
        with connected(work, MEMORY) as connection:
            clinics = _clinics(connection, results, clinic)
            finder = Finder(connection, graph, results.run.date, words, link, "; ".join(warned) or None)
            _find(connection, results, finder, lists, clinic, work, progress)
            listed, numbers = [], {}
            for each in lists:
                columns = {**COLUMNS, "place": "INTEGER"}
                rows = connection.read_json(literal(work / each.id), format="newline_delimited", columns=columns)
                rows.create_view(ROWS, replace=True)
                numbers[each.id] = _counted(connection)
                match shape:
                    case "csv":
                        write_csv(connection, each, clinics, fresh)
                    case "parquet":
                        write_parquet(connection, each, fresh)
                    case "fhir":
                        groups.write(connection, each, clinics, numbers[each.id], fresh)
                found = numbers[each.id].values()
                rows_, patients = (sum(number[place] for number in found) for place in (0, 1))
                listed.append(Listed(list=each.id, title=each.title, rows=rows_, patients=patients))
        shutil.rmtree(work)
        index = _Index(
            guideline=graph.guideline.id,
            version=graph.guideline.version,
            content_hash=graph.content_hash,
            date=results.run.date.isoformat(),
            parameters=results.run.parameters,
            warnings=warned,
            lists=listed,
            clinics=[
                _Clinic(
                    clinic=each,
                    folder=folder_of(each) if shape == "csv" else None,
                    lists={name: found[each] for name, found in numbers.items() if each in found},
                )
                for each in clinics
            ],
        )
        (fresh / INDEX).write_bytes(msgspec.json.format(msgspec.json.encode(index), indent=1) + b"\n")
    return Made(listed, warned)


def _clinics(connection: DuckDBPyConnection, results: Results, wanted: str | None) -> Clinics:
    """The clinics of the population; only the one that is wanted.

    Raises:
        Unusable: ``unknown-clinic``.
    """
    found: set[str | None] = set()
    for name in results.parts:
        with results.part(connection, name):
            found.update(each for (each,) in connection.table("patients").select("clinic").distinct().fetchall())
    known = sorted(each for each in found if each is not None)
    if wanted is None:
        return [*known, None] if None in found else known
    if wanted not in found:
        near = difflib.get_close_matches(wanted, known, n=1, cutoff=0.0)
        raise Unusable("unknown-clinic", name=wanted, near=", ".join(near) or "–")
    return [wanted]


def _find(
    connection: DuckDBPyConnection,
    results: Results,
    finder: Finder,
    lists: list[Worklist],
    clinic: str | None,
    work: Path,
    progress: Progress,
) -> None:
    """Write the rows of each list to a file of its own in ``work``, as they are found."""
    from duckdb import ColumnExpression, ConstantExpression

    files = {each.id: (work / each.id).open("wb") for each in lists}
    encode = msgspec.json.Encoder().encode
    try:
        for number, name in enumerate(results.parts):
            progress(number, len(results.parts))
            with results.part(connection, name):
                people = connection.table("patients")
                if clinic is not None:
                    people = people.filter(ColumnExpression("clinic") == ConstantExpression(clinic))
                people.create_view("people")
                for row in finder.rows():
                    files[row.list].write(encode(row) + b"\n")
                connection.execute("DROP VIEW people")
    finally:
        for file in files.values():
            file.close()


def _counted(connection: DuckDBPyConnection) -> dict[str | None, Number]:
    """By clinic, what stands in the view of a list."""
    counted = connection.table(ROWS).aggregate("clinic, count(*), count(DISTINCT patient)").fetchall()
    return {clinic: Number(rows, patients) for clinic, rows, patients in counted}

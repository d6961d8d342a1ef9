"""Other forms of the results, for those who do not read Parquet: CSV of the tables, NDJSON of FHIR resources."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import msgspec

from ..facts.fact import PatientFacts
from ..plan.care_plan import care_plan_bundle
from .connection import literal
from .facts_folder import FactsFolder
from .planner import Planner
from .progress import Progress

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

CSV: Final = "csv"
FHIR: Final = "fhir"


def write_csv(connection: DuckDBPyConnection, out: Path, tables: Collection[str], progress: Progress) -> None:
    """Each table as a CSV file below ``out/csv``: RFC 4180 but for LF, UTF-8, a header, lists in JSON.

    The author's own texts may hold any sign that would divide a list.
    """
    folder = out / CSV
    folder.mkdir(exist_ok=True)
    for number, table in enumerate(tables):
        progress(number, len(tables))
        written = connection.read_parquet(f"{literal(out / table)}/*.parquet")
        columns = [
            f"CAST(to_json({name}) AS VARCHAR) AS {name}" if str(kind).endswith("[]") else name
            for name, kind in zip(written.columns, written.types, strict=True)
        ]
        fresh = folder / f".{table}.csv"
        written.select(", ".join(columns)).write_csv(str(fresh), header=True)
        fresh.replace(folder / f"{table}.csv")


class _Entry(msgspec.Struct, rename="camel"):
    full_url: str
    resource: msgspec.Raw


class _Bundle(msgspec.Struct):
    entry: tuple[_Entry, ...]


class _Named(msgspec.Struct, rename="camel"):
    resource_type: str
    id: str


_BUNDLE = msgspec.json.Decoder(_Bundle)
_NAMED = msgspec.json.Decoder(_Named)
_REFERENCE = re.compile(rb'"reference":"(urn:uuid:[^"]+)"')


def resources(bundle: bytes) -> Iterator[tuple[str, bytes]]:
    """Type and JSON of each resource of a plan's Bundle; they refer to one another by type and id, as in bulk data."""
    entries = [(each.full_url, _NAMED.decode(each.resource), each.resource) for each in _BUNDLE.decode(bundle).entry]
    named = {url.encode(): f"{name.resource_type}/{name.id}".encode() for url, name, _ in entries}

    def by_id(found: re.Match[bytes]) -> bytes:
        return b'"reference":"%b"' % named.get(found[1], found[1])

    for _, name, text in entries:
        yield name.resource_type, _REFERENCE.sub(by_id, text)


def write_fhir(
    connection: DuckDBPyConnection, facts: FactsFolder, out: Path, planner: Planner, progress: Progress
) -> None:
    """The plan of each patient as FHIR resources, in one NDJSON file per type and part below ``out/fhir``.

    The one-patient runtime makes them, from the same facts. A part's files are written beside, and moved into place
    when the part is whole.
    """
    folder = out / FHIR
    folder.mkdir(exist_ok=True)
    done, total = 0, sum(facts.size(connection, part) for part in facts.parts)
    for part in facts.parts:
        with ExitStack() as stack:
            files: dict[str, IO[bytes]] = {}
            for record in facts.records(connection, part, planner.interest, planner.date):
                if isinstance(record.facts, PatientFacts):
                    for kind, text in resources(care_plan_bundle(planner.plan(record.facts))):
                        if kind not in files:
                            files[kind] = stack.enter_context((folder / f".{kind}.{part}.ndjson").open("wb"))
                        files[kind].write(text + b"\n")
                done += 1
                progress(done, total)
        for kind in files:
            (folder / f".{kind}.{part}.ndjson").replace(folder / f"{kind}.{part}.ndjson")

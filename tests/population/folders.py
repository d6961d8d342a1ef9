"""Folders of results as ``rettesnor population`` writes them, made with the one-patient runtime."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import duckdb
import msgspec
from hypothesis import HealthCheck, Phase, given, seed, settings

from rettesnor.runtime.calendar import add
from rettesnor.runtime.evaluate import evaluate
from rettesnor.runtime.facts.fact import PatientFacts
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.plan.make_plan import make_plan
from rettesnor.runtime.plan.model import Plan
from rettesnor.runtime.plan.schedule import DEFAULT_HORIZON
from rettesnor.runtime.population.parquet import digests
from rettesnor.runtime.population.planner import own_requests
from rettesnor.runtime.population.results import COLUMNS, Row, of_plan
from rettesnor.runtime.population.results_folder import RUN, Run
from rettesnor.runtime.population.rows import load

from ..generated.oddities import ALL, Oddity
from ..generated.strategy import patients

CLINICS = (*(f"Organization/{number}" for number in range(1, 4)), "Lægehuset Søndergade", "=cmd|' /C calc'!A0", None)


def clinic_of(place: int) -> str | None:
    return CLINICS[place % len(CLINICS)]


def made_up(compiled: Compiled, day: dt.date, number: int, oddities: frozenset[Oddity] = ALL) -> list[bytes]:
    """Records of made-up patients, the same ones every time; those that cannot be used are left out."""
    found: list[bytes] = []

    @seed(1)
    @settings(
        max_examples=number,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    @given(patients(compiled.graph, day, oddities))
    def make(record: bytes) -> None:
        with suppress(InputError):
            read_bundle(record, compiled.interest, day)
            found.append(record)

    make()
    return found


def facts_of(compiled: Compiled, record: bytes, day: dt.date, place: int) -> PatientFacts:
    """A record's facts, of a patient who is not called as another is."""
    return msgspec.structs.replace(read_bundle(record, compiled.interest, day), patient=f"Patient/{place}")


def planned(compiled: Compiled, facts: PatientFacts, day: dt.date) -> tuple[Plan, bool]:
    """A patient's plan, and whether she is in one already."""
    evaluation = evaluate(compiled, facts, day)
    _, in_plan = own_requests(compiled, evaluation)
    return make_plan(compiled, evaluation, DEFAULT_HORIZON), in_plan


def write_results(
    folder: Path,
    compiled: Compiled,
    day: dt.date,
    people: Sequence[tuple[Plan, bool]],
    *,
    parts: int = 2,
    unusable: Iterable[str] = (),
) -> Path:
    """A folder of results of patients, spread over parts; the clinics are those of :func:`clinic_of`."""
    rows: list[dict[str, list[Row]]] = []
    for place, (plan, in_plan) in enumerate(people):
        tables = of_plan(plan, (), in_plan)
        tables["patients"] = [(*tables["patients"][0], clinic_of(place))]
        rows.append(tables)
    rows += [{"patients": [(name, "unusable", None, [], [], False, clinic_of(0))]} for name in unusable]
    (folder / "parts").mkdir(parents=True)
    for number in range(parts):
        name = f"part-{number:05}"
        _write_part(folder, name, rows[number::parts])
        files = digests(folder, folder.glob(f"*/{name}.parquet"))
        (folder / "parts" / f"{name}.json").write_bytes(msgspec.json.encode({"digests": files}))
    graph = compiled.graph
    run = Run(
        guideline=graph.guideline.id,
        version=graph.guideline.version,
        content_hash=graph.content_hash,
        date=day,
        until=add(day, DEFAULT_HORIZON),
        parameters={},
        facts="sha256:0",
        parts=parts,
    )
    (folder / RUN).write_bytes(msgspec.json.encode(run))
    return folder


def _write_part(folder: Path, part: str, people: Sequence[dict[str, list[Row]]]) -> None:
    for table, columns in COLUMNS.items():
        (folder / table).mkdir(exist_ok=True)
        named = {**columns, "clinic": "VARCHAR"} if table == "patients" else dict(columns)
        with duckdb.connect() as connection:
            load(connection, table, named, _named(people, table, list(named)))
            connection.table(table).write_parquet(str(folder / table / f"{part}.parquet"))


def _named(people: Iterable[dict[str, list[Row]]], table: str, columns: list[str]) -> Iterator[dict[str, object]]:
    for tables in people:
        yield from (dict(zip(columns, row, strict=True)) for row in tables.get(table, ()))

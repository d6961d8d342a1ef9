"""Planning in SQL gives the rows of the one-patient runtime's plan."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import duckdb
import msgspec
import pytest

from rettesnor.compiler.backends.sql.dialects import render
from rettesnor.compiler.backends.sql.planning import stages
from rettesnor.runtime.calendar import add
from rettesnor.runtime.evaluate import evaluate
from rettesnor.runtime.graph import Duration
from rettesnor.runtime.load import Compiled, compile_graph, load
from rettesnor.runtime.plan.make_plan import make_plan
from rettesnor.runtime.plan.schedule import DEFAULT_HORIZON
from rettesnor.runtime.population.planner import own_requests
from rettesnor.runtime.population.results import COLUMNS, of_plan

from ..generated.conftest import BUILD, DAY, GUIDELINES
from ..generated.found import ROOT, for_all, kept
from ..generated.oddities import ALL
from .asking import GIVEN, Judged, load_asking, plan
from .planned_before import with_records
from .tables import numbered

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

PATIENTS = 300
NOTES = ("booked-outside-window", "declined-without-end")
"""The notes of planning."""


@pytest.fixture(scope="module", params=GUIDELINES)
def compiled(request: pytest.FixtureRequest) -> Compiled:
    """Each of the guidelines."""
    return load((BUILD / request.param / "decision-graph.json").read_bytes())


def differences(
    compiled: Compiled, patients: Iterable[Judged], day: dt.date, horizon: Duration
) -> dict[str, tuple[list[str], list[str]]]:
    """Per patient for whom the two differ: the rows of the SQL alone, and those of the runtime alone."""
    judged = list(patients)
    connection = duckdb.connect()
    load_asking(connection, compiled, judged, day, add(day, horizon))
    plan(connection, compiled.graph)
    found: dict[str, list[str]] = defaultdict(list)
    for table, relation in (("activities", "result_activities"), ("notes", "planning_notes")):
        columns = ", ".join(column for column in COLUMNS[table] if column != "patient")
        query = f"SELECT reference, {columns} FROM {relation} JOIN patients USING (patient)"
        for row in connection.execute(query).fetchall():
            found[row[0]].append(repr(row))
    different = {}
    for each in judged:
        rows = of_plan(make_plan(compiled, each.evaluation, horizon), *own_requests(compiled, each.evaluation))
        notes = [row for row in rows["notes"] if row[1] in NOTES]
        here, there = sorted(found[each.evaluation.patient]), sorted(map(repr, (*rows["activities"], *notes)))
        if here != there:
            alone = [row for row in here if row not in there], [row for row in there if row not in here]
            different[each.evaluation.patient] = alone
    return different


def judged(compiled: Compiled, records: Iterable[bytes], day: dt.date) -> list[Judged]:
    """What the runtime makes of the records that can be read; each another patient."""
    return [Judged.of(facts, evaluate(compiled, facts, day)) for facts in numbered(compiled, records, day)]


def test_made_up_patients(compiled: Compiled) -> None:
    records: list[bytes] = []
    for_all(compiled, DAY, records.append, number=PATIENTS, oddities=ALL)
    patients = judged(compiled, records, DAY)
    assert len(patients) > PATIENTS // 2
    assert differences(compiled, patients, DAY, DEFAULT_HORIZON) == {}


def test_the_examples_and_all_that_were_kept(compiled: Compiled) -> None:
    guideline = compiled.graph.guideline.id
    examples = [path.read_bytes() for path in sorted((ROOT / "guidelines" / guideline / "patients").iterdir())]
    by_day: dict[dt.date, list[bytes]] = defaultdict(list, {DAY: examples})
    for _, record, day in kept(guideline):
        by_day[day].append(record)
    for day, records in by_day.items():
        assert differences(compiled, judged(compiled, records, day), day, DEFAULT_HORIZON) == {}


@pytest.mark.parametrize("horizon", [DEFAULT_HORIZON, Duration(value=30, unit="month"), Duration(value=0, unit="day")])
@pytest.mark.parametrize("declined_for", [None, Duration(value=6, unit="week")])
def test_what_became_of_earlier_plans(compiled: Compiled, declined_for: Duration | None, horizon: Duration) -> None:
    guideline = msgspec.structs.replace(compiled.graph.guideline, declined_for=declined_for)
    changed = compile_graph(msgspec.structs.replace(compiled.graph, guideline=guideline))
    records: list[bytes] = []
    for_all(compiled, DAY, records.append, number=PATIENTS // 6)
    chance = Random(len(records))
    patients = [with_records(changed, each, horizon, chance) for each in judged(changed, records, DAY)]
    assert differences(changed, patients, DAY, horizon) == {}
    plans = [make_plan(changed, each.evaluation, horizon) for each in patients]
    states = {one.state for each in plans for found in each.activities for one in found.occurrences}
    assert states == {"planned", "booked", "overdue", "completed", "missed", "cancelled", "declined"}
    assert any(each.withdrawn for each in plans)
    codes = {note.code for each in plans for note in each.data_quality} & {*NOTES}
    assert codes == {*NOTES[: 1 if declined_for else 2]}


def test_spark_gives_the_same(spark: SparkSession, compiled: Compiled, tmp_path: Path) -> None:
    records: list[bytes] = []
    for_all(compiled, DAY, records.append, number=PATIENTS // 6)
    chance = Random(len(records))
    patients = [with_records(compiled, each, DEFAULT_HORIZON, chance) for each in judged(compiled, records, DAY)]
    connection = duckdb.connect()
    load_asking(connection, compiled, patients, DAY, add(DAY, DEFAULT_HORIZON))
    plan(connection, compiled.graph)
    for name in GIVEN:
        file = str(tmp_path / f"{name}.parquet")
        connection.table(name).write_parquet(file)
        spark.read.parquet(file).createOrReplaceTempView(name)
    for stage in stages(compiled.graph):
        relation = spark.sql(render(stage, "spark"))
        (relation.localCheckpoint() if stage.keep else relation).createOrReplaceTempView(stage.name)
    for name in ("result_activities", "planning_notes"):
        found = [tuple(row) for row in spark.table(name).collect()]
        assert sorted(map(repr, found)) == sorted(map(repr, connection.table(name).fetchall()))

"""Decisions in SQL are those of the one-patient runtime: rows of results, what asks for activities, and notes."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import duckdb
import pytest

from rettesnor.runtime.evaluate import evaluate, work_out
from rettesnor.runtime.evaluation import NOT_APPLICABLE, Evaluation
from rettesnor.runtime.facts.fact import PatientFacts
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.overrides import find_override
from rettesnor.runtime.plan.demand import demands, missing
from rettesnor.runtime.plan.make_plan import make_plan
from rettesnor.runtime.plan.schedule import DEFAULT_HORIZON
from rettesnor.runtime.population.results import COLUMNS, of_plan

from ..generated.conftest import BUILD, DAY, GUIDELINES
from ..generated.found import ROOT, for_all, kept
from ..generated.oddities import ALL
from .judging import judge, load_features
from .tables import numbered

PATIENTS = 300
RESULTS = {"patients": "result_patients", "levels": "result_levels", "recommendations": "result_recommendations"}
Found = dict[str, list[str]]
"""By patient: rows as text, each after the name of its table."""


@pytest.fixture(scope="module", params=GUIDELINES)
def compiled(request: pytest.FixtureRequest) -> Compiled:
    """Each of the guidelines."""
    return load((BUILD / request.param / "decision-graph.json").read_bytes())


def in_sql(connection: duckdb.DuckDBPyConnection, compiled: Compiled) -> Found:
    """What the stages of the decisions give."""
    judge(connection, compiled)
    found: Found = defaultdict(list)
    for table, relation in RESULTS.items():
        columns = ", ".join(column for column in COLUMNS[table] if column not in ("patient", "in_plan"))
        query = f"SELECT reference, {columns} FROM {relation} JOIN patients USING (patient)"
        for row in connection.execute(query).fetchall():
            found[row[0]].append(f"{table} {row!r}")
    for row in connection.execute(
        "SELECT reference, code, source, element FROM logic_notes JOIN patients USING (patient)"
    ).fetchall():
        found[row[0]].append(f"notes {row!r}")
    words = [f"collects{word}" for word in range(-(-len(compiled.layout.elements) // 62))]
    query = f"""
        SELECT reference, activity, kind, node, asks.day, {", ".join(words)}
        FROM asks JOIN grounds USING (ground) JOIN patients USING (patient) ORDER BY place"""
    for patient, activity, kind, node, day, *masks in connection.execute(query).fetchall():
        collected = compiled.layout.names(sum(mask << 62 * word for word, mask in enumerate(masks)))
        ask = (compiled.graph.activities[activity].id, kind, node, day, collected)
        found[patient].append(f"asks {ask!r}")
    return found


def in_python(
    compiled: Compiled, patient: PatientFacts, day: dt.date, parameters: Mapping[str, str] | None = None
) -> list[str]:
    """The same, by the one-patient runtime."""
    evaluation = evaluate(compiled, patient, day, parameters)
    rows = of_plan(make_plan(compiled, evaluation, DEFAULT_HORIZON), (), in_plan=False)
    rows["patients"] = [row[:-1] for row in rows["patients"]]
    found = [f"{table} {row!r}" for table in RESULTS for row in rows[table]]
    found += [f"notes {(patient.patient, *each)!r}" for each in _notes(compiled, patient, day, evaluation)]
    return found + [f"asks {ask!r}" for ask in _asks(compiled, evaluation)]


def _notes(compiled: Compiled, patient: PatientFacts, day: dt.date, evaluation: Evaluation) -> Iterator[Any]:
    notes = {note for note in evaluation.notes if note.code == "table-conflict"}
    if evaluation.population.status not in NOT_APPLICABLE:
        state = work_out(compiled, patient, day, compiled.blank)
        for node in compiled.graph.stratifications:
            candidates = state.features.by_slot[compiled.interest.slots[node.id]]
            find_override(node, [fact for _, fact in candidates], day, notes)
    yield from ((note.code, note.source, note.element) for note in notes)


def _asks(compiled: Compiled, evaluation: Evaluation) -> Iterator[Any]:
    """A row per reason. A demand does not say which reason brought which day or data element: worked out again."""
    rules = compiled.planning
    to_collect = missing(rules, evaluation)
    for activity, demand in demands(rules, evaluation, to_collect).items():
        for ground in demand.grounds:
            kind, node = ground.reason.kind, ground.reason.node
            day = None
            collected: tuple[str, ...] = ()
            if kind != "collect":
                days = [f.start for f in evaluation.settled_by.get(node, ()) if f.kind != "patient" and f.start]
                day = max(days, default=None)
            elif node in rules.undecided:
                lacks = next(each.missing for each in evaluation.recommendations if each.recommendation == node)
                collected = tuple(each for each in lacks if each in rules.activities[activity].collects) or lacks
            else:
                collected = (node,)
            yield activity, kind, node, day, collected


def differences(
    compiled: Compiled,
    patients: Iterable[PatientFacts],
    day: dt.date,
    parameters: Mapping[str, str] | None = None,
) -> dict[str, tuple[list[str], list[str]]]:
    """Per patient for whom the two differ: the rows of the SQL alone, and those of the runtime alone.

    Patients set aside are those whom SQL does not plan.
    """
    people = list(patients)
    connection = duckdb.connect()
    load_features(connection, compiled, people, day, parameters)
    found = in_sql(connection, compiled)
    aside = connection.execute("SELECT reference FROM logic_set_aside JOIN patients USING (patient)").fetchall()
    different = {}
    for patient in people:
        if (patient.patient,) not in aside:
            here, there = found[patient.patient], in_python(compiled, patient, day, parameters)
            if sorted(here) != sorted(there):
                alone = [row for row in here if row not in there], [row for row in there if row not in here]
                different[patient.patient] = alone
    return different


def test_made_up_patients(compiled: Compiled) -> None:
    records: list[bytes] = []
    for_all(compiled, DAY, records.append, number=PATIENTS, oddities=ALL)
    assert differences(compiled, numbered(compiled, records, DAY), DAY) == {}


def test_examples_and_patients_that_were_kept(compiled: Compiled) -> None:
    guideline = compiled.graph.guideline.id
    by_day = defaultdict(list)
    for path in sorted((ROOT / "guidelines" / guideline / "patients").iterdir()):
        by_day[DAY].append(path.read_bytes())
    for _, record, day in kept(guideline):
        by_day[day].append(record)
    for day, records in by_day.items():
        assert differences(compiled, numbered(compiled, records, day), day) == {}

"""What planning reads, in DuckDB, as the one-patient runtime has it: without the stages that will give it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import chain
from typing import Any, NamedTuple

import duckdb

from rettesnor.compiler.backends.sql.dialects import render
from rettesnor.compiler.backends.sql.planning import WORD, stages
from rettesnor.runtime.evaluation import Evaluation
from rettesnor.runtime.facts.fact import Fact, PatientFacts
from rettesnor.runtime.graph import Graph
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.plan.demand import Demand, demands, missing
from rettesnor.runtime.population.fact_table import CONCEPTS, FACTS, PATIENTS
from rettesnor.runtime.population.rows import load

from .tables import Dictionary, row_of

GIVEN = ("run", "patients", "grounds", "asks", "anchors", "activity_facts", "bookkeeping", "concepts")
"""The relations that planning reads."""
Ground = tuple[str, str, str]
"""Activity, kind, node."""
Rows = dict[str, list[dict[str, Any]]]


class Judged(NamedTuple):
    """A patient's facts, in their order, and what the runtime makes of them."""

    facts: tuple[Fact, ...]
    evaluation: Evaluation

    @classmethod
    def of(cls, patient: PatientFacts, evaluation: Evaluation) -> Judged:
        return cls(patient.facts, evaluation)


def load_asking(
    connection: duckdb.DuckDBPyConnection,
    compiled: Compiled,
    patients: Iterable[Judged],
    today: dt.date,
    until: dt.date,
) -> None:
    """Make the relations that planning reads."""
    dictionary = Dictionary()
    patients = list(patients)
    grounds = _grounds(compiled, patients)
    words = -(-len(compiled.layout.elements) // WORD)
    rows: Rows = {name: [] for name in ("patients", "asks", "anchors", "activity_facts", "bookkeeping")}
    for number, (facts, evaluation) in enumerate(patients):
        rows["patients"].append({"patient": number, "reference": evaluation.patient})
        rules = compiled.planning
        for activity, demand in demands(rules, evaluation, missing(rules, evaluation)).items():
            rows["asks"] += [{"patient": number, **row} for row in _asks(compiled, grounds, activity, demand, words)]
        rows["anchors"] += [
            {"patient": number, "element": compiled.layout.elements.index(name), "day": day}
            for name, day in evaluation.anchors.items()
        ]
        places = {(fact.kind, fact.source, fact): place for place, fact in enumerate(facts)}
        for place, activity in enumerate(rules.activities):
            for fact in evaluation.activity_facts.get(activity, ()):
                at = places[fact.kind, fact.source, fact]
                rows["activity_facts"].append({"activity": place, **row_of(number, at, fact, dictionary)})
        for fact in evaluation.planned:
            rows["bookkeeping"].append(row_of(number, places[fact.kind, fact.source, fact], fact, dictionary))
    numbers = {activity: place for place, activity in enumerate(compiled.planning.activities)}
    rows["grounds"] = [
        {"ground": place, "activity": numbers[activity], "kind": kind, "node": node, "place": place}
        for (activity, kind, node), place in grounds.items()
    ]
    rows["run"] = [{"today": today, "until": until}]
    rows["concepts"] = list(dictionary.rows())
    load_rows(connection, compiled.graph, rows)


def load_rows(connection: duckdb.DuckDBPyConnection, graph: Graph, rows: Rows) -> None:
    """Make the relations that planning reads, of rows; a column that is not in a row is null."""
    size = len(graph.data)
    masks = {f"collects{word}": "BIGINT" for word in range(-(-size // WORD))}
    columns: dict[str, dict[str, str]] = {
        "run": {"today": "DATE", "until": "DATE"},
        "patients": dict(PATIENTS),
        "grounds": {
            "ground": "INTEGER",
            "activity": "INTEGER",
            "kind": "VARCHAR",
            "node": "VARCHAR",
            "place": "INTEGER",
        },
        "asks": {"patient": "INTEGER", "ground": "INTEGER", "day": "DATE", **masks},
        "anchors": {"patient": "INTEGER", "element": "INTEGER", "day": "DATE"},
        "activity_facts": {"activity": "INTEGER", **FACTS},
        "bookkeeping": dict(FACTS),
        "concepts": dict(CONCEPTS),
    }
    for name in GIVEN:
        load(connection, name, columns[name], rows.get(name, []))


def plan(connection: duckdb.DuckDBPyConnection, graph: Graph) -> None:
    """Run the stages of planning."""
    for stage in stages(graph):
        kind = "TABLE" if stage.keep else "VIEW"
        connection.execute(f"CREATE OR REPLACE TEMP {kind} {stage.name} AS {render(stage, 'duckdb')}")


def _grounds(compiled: Compiled, patients: Iterable[Judged]) -> dict[Ground, int]:
    """Every possible reason, in the guideline's order; a case may give a recommendation another activity."""
    rules, graph = compiled.planning, compiled.graph
    found: dict[Ground, int] = {}
    given = {(each.recommendation, each.activities) for _, known in patients for each in known.recommendations}
    for node in graph.recommendations:
        others = [activities for name, activities in sorted(given) if name == node.id]
        for activity in dict.fromkeys(chain(node.activities, *others)):
            found[activity, "recommendation", node.id] = len(found)
    for stratification, levels in rules.levels:
        for activity, _ in levels.values():
            found.setdefault((activity, "follow-up", stratification), len(found))
    for recommendation, instead in rules.on_unknown.items():
        for activity in instead.activities:
            found[activity, "collect", recommendation] = len(found)
    for element in compiled.layout.elements:
        if element in rules.collected_by:
            found[rules.collected_by[element], "collect", element] = len(found)
    return found


def _asks(
    compiled: Compiled, grounds: dict[Ground, int], activity: str, demand: Demand, words: int
) -> Iterable[dict[str, Any]]:
    """A row per reason. The days and the data elements stand at some of them: planning reads all of an activity's."""
    days = list(demand.triggers)
    mask = sum(compiled.layout.bits[element] for element in demand.collects)
    for ground in demand.grounds:
        kind, node = ground.reason.kind, ground.reason.node
        row: dict[str, Any] = {"ground": grounds[activity, kind, node], "day": None}
        if kind != "collect" and days:
            row["day"] = days.pop()
        collected = mask if kind == "collect" else 0
        yield {**row, **{f"collects{word}": collected >> WORD * word & (1 << WORD) - 1 for word in range(words)}}

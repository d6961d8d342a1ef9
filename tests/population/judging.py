"""What the decisions read, in DuckDB, as the one-patient runtime has it: without the stages that will give it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import duckdb

from rettesnor.compiler.backends.sql.logic import stages
from rettesnor.compiler.backends.sql.portable import check
from rettesnor.runtime.evaluate import State, work_out
from rettesnor.runtime.expression import Values
from rettesnor.runtime.facts.fact import Fact, PatientFacts
from rettesnor.runtime.features import Feature
from rettesnor.runtime.graph import ValueType
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.population.fact_table import PATIENTS
from rettesnor.runtime.population.rows import load

_TYPES = {"boolean": "BOOLEAN", "date": "DATE", "choice": "INTEGER"}
NUMBER = "DECIMAL(28, 10)"
Row = dict[str, Any]


def columns_of(compiled: Compiled) -> dict[str, str]:
    """The columns of ``features``."""
    found = {"patient": "INTEGER"}
    for place, feature in enumerate(compiled.features.values()):
        element = feature.element
        found[f"v{place}"] = _TYPES.get(element.type.kind, NUMBER)
        found[f"d{place}"] = "DATE"
        if element.absence.value is not None:
            found[f"u{place}"] = "BOOLEAN"
        if element.fetch.grace is not None:
            found[f"s{place}"] = "BOOLEAN"
        if element.fetch.kind == "decline-per-year":
            found[f"y{place}"] = "INTEGER"
    return found


def load_features(
    connection: duckdb.DuckDBPyConnection,
    compiled: Compiled,
    patients: Iterable[PatientFacts],
    today: dt.date,
    parameters: Mapping[str, str] | None = None,
) -> None:
    """Make the relations that the decisions read."""
    _, blank = compiled.settings(parameters)
    rows: dict[str, list[Row]] = {"patients": [], "features": [], "override_facts": []}
    for number, patient in enumerate(patients):
        rows["patients"].append({"patient": number, "reference": patient.patient})
        state = work_out(compiled, patient, today, blank)
        rows["features"].append({"patient": number, **_features(compiled, state)})
        rows["override_facts"] += [{"patient": number, **each} for each in _overrides(compiled, state)]
    run, types = _run(compiled, blank, today)
    overriding = dict.fromkeys(("patient", "stratification", "level"), "INTEGER")
    overriding |= dict.fromkeys(("source", "status", "problem"), "VARCHAR")
    overriding |= dict.fromkeys(("first_day", "last_day", "end_day"), "DATE")
    overriding |= dict.fromkeys(("negated", "answered"), "BOOLEAN") | {"instant": "TIMESTAMP"}
    load(connection, "run", types, [run])
    load(connection, "patients", PATIENTS, rows["patients"])
    load(connection, "features", columns_of(compiled), rows["features"])
    load(connection, "override_facts", overriding, rows["override_facts"])


def judge(connection: duckdb.DuckDBPyConnection, compiled: Compiled) -> None:
    """Run the stages of the decisions, which may hold what means the same on Spark only."""
    for stage in stages(compiled.graph):
        check(stage)
        kind = "TABLE" if stage.keep else "VIEW"
        connection.execute(f"CREATE OR REPLACE TEMP {kind} {stage.name} AS {stage.query.sql('duckdb')}")


def _run(compiled: Compiled, values: Values, today: dt.date) -> tuple[Row, dict[str, str]]:
    row: Row = {"today": today, "until": today}
    types = dict.fromkeys(row, "DATE")
    for place, parameter in enumerate(compiled.graph.parameters):
        value = values[compiled.layout.index[parameter.id]]
        row[f"parameter_{place}"] = _plain(parameter.type, value)
        types[f"parameter_{place}"] = _TYPES.get(parameter.type.kind, NUMBER)
    return row, types


def _plain(kind: ValueType, value: Any) -> Any:
    return kind.options.index(value) if kind.kind == "choice" and value is not None else value


def _features(compiled: Compiled, state: State) -> Row:
    features, row = state.features, {}
    for place, (feature, told) in enumerate(zip(compiled.features.values(), features.data, strict=True)):
        element, facts = feature.element, features.facts.get(feature.bit, ())
        if told.status in ("known", "stale"):
            row |= _known(place, feature, facts, features.values[feature.index])
            row[f"d{place}"] = max(
                (fact.start for fact in facts if fact.kind != "patient" and fact.start), default=None
            )
        if element.absence.value is not None:
            row[f"u{place}"] = told.status == "missing" and told is not feature.absent
        if element.fetch.grace is not None:
            row[f"s{place}"] = bool(features.stale & feature.bit)
    return row


def _known(place: int, feature: Feature, facts: tuple[Fact, ...], value: Any) -> Row:
    if feature.element.fetch.kind != "decline-per-year":
        return {f"v{place}": _plain(feature.element.type, value)}
    earliest, latest = facts
    assert earliest.start is not None and latest.start is not None
    fall = feature.read(earliest)[0] - feature.read(latest)[0]
    return {f"v{place}": fall, f"y{place}": (latest.start - earliest.start).days}


def _overrides(compiled: Compiled, state: State) -> Iterable[Row]:
    for place, node in enumerate(compiled.graph.stratifications):
        if node.override is None:
            continue
        codes = {(level.local.system, level.local.code): number for number, level in enumerate(node.levels)}
        for _, fact in state.features.by_slot[compiled.interest.slots[node.id]]:
            meant = {codes[code] for code in fact.value_codes if code in codes}
            yield {
                "stratification": place,
                "source": fact.source,
                "first_day": fact.start,
                "last_day": fact.start_latest,
                "end_day": fact.end,
                "instant": None if fact.instant is None else fact.instant.replace(tzinfo=None),
                "status": fact.status,
                "problem": fact.problem,
                "negated": fact.negated,
                "level": meant.pop() if len(meant) == 1 else None,
                "answered": bool(fact.value_codes),
            }

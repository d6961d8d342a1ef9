"""What the relations of ``features.py`` hold for a patient, and what the one-patient runtime says of the same."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

import duckdb

from rettesnor.compiler.backends.sql.features import stages
from rettesnor.runtime.expression import QUOTIENT
from rettesnor.runtime.facts.fact import Fact, PatientFacts
from rettesnor.runtime.facts.interest import BOOKKEEPING
from rettesnor.runtime.features import ABSENT, YEAR, Feature, Features, Known, _Reading, extract
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.population.fact_table import NOTED

from .tables import load_facts


class Said(NamedTuple):
    """What is known of one patient."""

    elements: dict[str, dict[str, Any]]
    """Per data element: value, unknown, day, stale, anchor, those that the element has."""
    notes: set[tuple[str, str, str | None]]
    activities: set[tuple[int, int]]
    """Place of the activity, place of the fact."""
    bookkeeping: set[int]
    overrides: set[tuple[int, int]]
    """Place of the stratification, place of the fact."""


def load(patients: Sequence[PatientFacts]) -> duckdb.DuckDBPyConnection:
    """A connection that has the patients' facts."""
    connection = duckdb.connect()
    load_facts(connection, patients)
    return connection


def run(connection: duckdb.DuckDBPyConnection, compiled: Compiled, date: dt.date) -> None:
    """Work out every relation."""
    connection.execute("CREATE OR REPLACE TABLE run AS SELECT CAST(? AS DATE) AS today", [date])
    for stage in stages(compiled.graph):
        kind = "TABLE" if stage.keep else "VIEW"
        connection.execute(f"CREATE {kind} {stage.name} AS {stage.query.sql(dialect='duckdb')}")


def told(connection: duckdb.DuckDBPyConnection, compiled: Compiled) -> dict[int, Said]:
    """What the relations say of each patient who is not set aside, by number."""
    found = {
        row["patient"]: Said(_elements(compiled, row), set(), set(), set(), set())
        for row in rows(connection, "SELECT * FROM features ANTI JOIN set_aside USING (patient)")
    }
    names = list(compiled.features)
    for patient, element, day in _tuples(connection, "SELECT patient, element, day FROM anchors"):
        if patient in found:
            found[patient].elements[names[element]]["anchor"] = day
    for patient, *note in _tuples(connection, "SELECT patient, code, source, element FROM notes"):
        if patient in found:
            found[patient].notes.add(tuple(note))
    for patient, activity, place in _tuples(connection, "SELECT patient, activity, place FROM activity_facts"):
        if patient in found:
            found[patient].activities.add((activity, place))
    for patient, place in _tuples(connection, "SELECT patient, place FROM bookkeeping"):
        if patient in found:
            found[patient].bookkeeping.add(place)
    for patient, node, place in _tuples(connection, "SELECT patient, stratification, place FROM override_facts"):
        if patient in found:
            found[patient].overrides.add((node, place))
    return found


def rows(connection: duckdb.DuckDBPyConnection, query: str) -> list[dict[str, Any]]:
    """The rows of a query, by column."""
    cursor = connection.execute(query)
    names = [column[0] for column in cursor.description or ()]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _tuples(connection: duckdb.DuckDBPyConnection, query: str) -> list[tuple[Any, ...]]:
    return connection.execute(query).fetchall()


def _elements(compiled: Compiled, row: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    found = {}
    for number, (name, feature) in enumerate(compiled.features.items()):
        value = row[f"v{number}"]
        kind = feature.element.type.kind
        if value is not None and kind == "choice":
            value = feature.element.type.options[value]
        if value is not None and feature.element.fetch.kind == "decline-per-year":
            value = QUOTIENT.divide(value, QUOTIENT.divide(Decimal(row[f"y{number}"]), YEAR))
        found[name] = {"value": value} | {
            column: row[f"{letter}{number}"]
            for letter, column in (("u", "unknown"), ("d", "day"), ("s", "stale"))
            if f"{letter}{number}" in row
        }
    return found


# --- the runtime ---------------------------------------------------------------------------------------


def expected(compiled: Compiled, patient: PatientFacts, date: dt.date) -> Said:
    """What the one-patient runtime says of the same."""
    features = extract(compiled.features, compiled.interest, compiled.layout, compiled.settings(None)[1], patient, date)
    reading = _Reading(compiled.features, features.by_slot, date)
    places = {id(fact): place for place, fact in enumerate(patient.facts)}
    slots = compiled.interest.slots
    activities, strata = compiled.graph.activities, compiled.graph.stratifications
    return Said(
        elements={name: _element(name, feature, features, reading) for name, feature in compiled.features.items()},
        notes={(note.code, note.source, note.element) for note in features.notes()} | reader_notes(compiled, patient),
        activities={
            (number, places[id(fact)])
            for number, activity in enumerate(activities)
            for _, fact in features.by_slot[slots[activity.id]]
            if fact.codes
        },
        bookkeeping={place for place, fact in enumerate(patient.facts) if fact.kind in BOOKKEEPING},
        overrides={
            (number, places[id(fact)])
            for number, stratification in enumerate(strata)
            if stratification.override is not None
            for _, fact in features.by_slot[slots[stratification.id]]
        },
    )


def reader_notes(compiled: Compiled, patient: PatientFacts) -> set[tuple[str, str, str | None]]:
    """What reading a record notes of the facts that are kept; of those left out, the tables here have no rows."""
    kept: set[tuple[str, str, str | None]] = {
        (fact.problem, fact.source, None)
        for fact in patient.facts
        if fact.problem is not None and (fact.kind in BOOKKEEPING or compiled.interest.matches(fact.kind, fact.codes))
    }
    assert {(note.code, note.source, note.element) for note in patient.notes if note.code not in NOTED} <= kept
    return kept


def _element(name: str, feature: Feature, features: Features, reading: _Reading) -> dict[str, Any]:
    answer = reading.read(feature) if features.by_slot[feature.slot] else ABSENT
    known = isinstance(answer, Known)
    said: dict[str, Any] = {
        "value": features.values[feature.index] if known else None,
        "day": _latest(features.facts[feature.bit]) if known else None,
    }
    if feature.element.absence.value is not None:
        said["unknown"] = answer is None
    if feature.grace is not None:
        said["stale"] = bool(features.stale & feature.bit)
    if name in features.anchors:
        said["anchor"] = features.anchors[name]
    return said


def _latest(facts: tuple[Fact, ...]) -> dt.date | None:
    return max((fact.start for fact in facts if fact.kind != "patient" and fact.start is not None), default=None)


def differences(
    compiled: Compiled,
    patients: Sequence[PatientFacts],
    date: dt.date,
    connection: duckdb.DuckDBPyConnection | None = None,
) -> dict[int, list[str]]:
    """Where SQL and runtime differ, by patient; not of those set aside. ``connection`` has the facts, if given."""
    connection = load(patients) if connection is None else connection
    run(connection, compiled, date)
    found: dict[int, list[str]] = {}
    for number, said in told(connection, compiled).items():
        wanted = expected(compiled, patients[number], date)
        differing = [
            f"{name}: SQL {said.elements[name]}, runtime {element}"
            for name, element in wanted.elements.items()
            if said.elements[name] != element
        ]
        differing += [
            f"{name}: SQL only {mine - yours}, runtime only {yours - mine}"
            for name, mine, yours in zip(Said._fields[1:], said[1:], wanted[1:], strict=True)
            if mine != yours
        ]
        if differing:
            found[number] = differing
    return found

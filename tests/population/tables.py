"""Tables of facts: those of the one-patient runtime, in a DuckDB connection, and those of a folder."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import duckdb
import msgspec

from rettesnor.runtime.facts.fact import TEXT_SYSTEM, Fact, PatientFacts
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.population.fact_table import CONCEPTS, FACTS, FORMS, NO_CONCEPT, OCCURRENCES, PARTS, PATIENTS
from rettesnor.runtime.population.rows import load

Codes = tuple[tuple[str, str], ...]


class Dictionary:
    """Concepts by their codings."""

    def __init__(self) -> None:
        self._known: dict[Codes, int] = {(): NO_CONCEPT}

    def of(self, codes: Codes) -> int:
        return self._known.setdefault(codes, len(self._known))

    def rows(self) -> Iterable[dict[str, Any]]:
        for codes, concept in self._known.items():
            for place, (system, code) in enumerate(codes):
                yield {"concept": concept, "place": place, "system": system, "code": code, "questionnaire": None}


def numbered(compiled: Compiled, records: Iterable[bytes], day: dt.date) -> list[PatientFacts]:
    """The records that can be read; each another patient."""
    found = []
    for number, record in enumerate(records):
        try:
            facts = read_bundle(record, compiled.interest, day)
        except InputError:
            continue
        found.append(msgspec.structs.replace(facts, patient=f"Patient/{number}"))
    return found


def load_facts(connection: duckdb.DuckDBPyConnection, patients: Iterable[PatientFacts]) -> None:
    """Make the tables ``patients``, ``concepts`` and ``facts``, and views of facts as they are stored."""
    dictionary = Dictionary()
    people: list[dict[str, Any]] = []
    facts: list[dict[str, Any]] = []
    for number, patient in enumerate(patients):
        people.append({"patient": number, "reference": patient.patient, "clinic": None, "set_aside": None})
        facts += [row_of(number, place, fact, dictionary) for place, fact in enumerate(patient.facts)]
    for name, columns, rows in (
        ("patients", PATIENTS, people),
        ("facts", {**FACTS, **PARTS}, facts),
        ("concepts", CONCEPTS, list(dictionary.rows())),
    ):
        load(connection, name, columns, rows)
    same = [f"forms.{column} IS NOT DISTINCT FROM facts.{column}" for column in FORMS if column != "form"]
    stored = {
        "last_after": "CAST(last_day - first_day AS INTEGER)",
        "end_after": "CAST(end_day - COALESCE(last_day, DATE '1970-01-01') AS INTEGER)",
        "long_value": "CAST(NULL AS DECIMAL(28, 10))",
    }
    listed = ", ".join(f"{stored.get(column, column)} AS {column}" for column in OCCURRENCES)
    connection.execute(f"""
        CREATE VIEW forms AS
        SELECT CAST(ROW_NUMBER() OVER () AS INTEGER) AS form, *
        FROM (SELECT DISTINCT {", ".join(column for column in FORMS if column != "form")} FROM facts ORDER BY ALL)
    """)
    connection.execute(f"""
        CREATE VIEW occurrences AS
        SELECT {listed} FROM (SELECT facts.*, form FROM facts JOIN forms ON {" AND ".join(same)})
    """)


def row_of(patient: int, place: int, fact: Fact, dictionary: Dictionary) -> dict[str, Any]:
    coded = tuple(pair for pair in fact.value_codes if pair[0] != TEXT_SYSTEM)
    *resource, stem = fact.source.split("/", 1)  # what has no id is named by its address or place
    instant = None if fact.instant is None else fact.instant.replace(tzinfo=None)
    said = [text for system, text in fact.value_codes if system == TEXT_SYSTEM]
    return {
        "patient": patient,
        "place": place,
        "kind": fact.kind,
        "source": fact.source,
        "concept": dictionary.of(fact.codes),
        "first_day": fact.start,
        "last_day": fact.start_latest,
        "end_day": fact.end,
        "ongoing": fact.ongoing,
        "instant": instant,
        "value": fact.value,
        "unit": fact.unit,
        "answer": dictionary.of(coded) if coded else None,
        "answer_text": said[0] if said else None,
        "truth": fact.boolean,
        "contact_class": fact.encounter_class,
        "status": fact.status,
        "performer": fact.performer,
        "reason": fact.reason,
        "negated": fact.negated,
        "problem": fact.problem,
        "planned_end": False,
        "contradicted": False,
        "unresolved": False,
        "names": list(fact.requests),
        "resource": resource[0] if resource else None,
        "stem": stem,
        "number": None,
        "instant_after": instant
        and (instant - dt.datetime.combine(fact.start, dt.time())) // dt.timedelta(microseconds=1),
    }


def everything(facts: Path) -> list[Any]:
    """All rows of all tables of a folder."""
    tables = sorted(facts.rglob("*.parquet"))
    return [
        (path.relative_to(facts).as_posix(), duckdb.execute("FROM READ_PARQUET($file)", {"file": str(path)}).fetchall())
        for path in tables
    ]

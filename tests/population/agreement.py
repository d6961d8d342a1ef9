"""What two engines say of everybody, compared patient by patient without holding all of it."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

import duckdb
import msgspec

from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.population.facts_folder import Record
from rettesnor.runtime.population.patient_facts import bundle_of
from rettesnor.runtime.population.planner import Planner
from rettesnor.runtime.population.results import COLUMNS, Row

Fingerprints = Mapping[str, Mapping[str, str]]
"""By patient, and by table: two that are equal have the same rows."""


def of_results(out: Path) -> Fingerprints:
    """Of a folder of results."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    with duckdb.connect() as connection:
        for table, columns in COLUMNS.items():
            rows = connection.read_parquet(str(out / table / "*.parquet")).select(", ".join(columns)).order("patient")
            for patient, own in groupby(rows.iter_rows(), itemgetter(0)):
                found[patient][table] = _fingerprint(own)
    return found


def of_runtime(records: Iterable[tuple[str, list[str]]], planner: Planner) -> Fingerprints:
    """Of the one-patient runtime, from each patient's own resources as they came."""
    found: dict[str, dict[str, str]] = {}
    for reference, lines in records:
        try:
            record = Record(0, reference, read_bundle(bundle_of(lines), planner.interest, planner.date, reference))
        except InputError as error:
            record = Record(0, reference, error)
        found[reference] = {table: _fingerprint(own) for table, own in planner.rows(record).items() if own}
    return found


def _fingerprint(rows: Iterable[Row]) -> str:
    return hashlib.sha1("\n".join(sorted(map(repr, rows))).encode(), usedforsecurity=False).hexdigest()


def records(export: Path) -> Iterator[tuple[str, list[str]]]:
    """Each patient of an export with the lines that are about the patient; made-up people say so in one way."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(export.glob("*.ndjson")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if about := _about(msgspec.json.decode(line)):
                found[about].append(line)
    return iter(found.items())


def _about(resource: dict[str, Any]) -> str | None:
    if resource["resourceType"] == "Patient":
        return f"Patient/{resource['id']}"
    named = [resource.get(element) for element in ("subject", "patient", "for", "beneficiary")]
    named += [each.get("actor") for each in resource.get("participant", ()) if isinstance(each, dict)]
    references = [each["reference"] for each in named if isinstance(each, dict) and "reference" in each]
    return next((each for each in references if each.startswith("Patient/")), None)


def differences(one: Fingerprints, other: Fingerprints) -> list[str]:
    """The patients of whom the two say something else, and in which tables."""
    return [
        f"{patient}: {', '.join(tables)}"
        for patient in sorted(one.keys() | other.keys())
        if (
            tables := [
                table for table in COLUMNS if one.get(patient, {}).get(table) != other.get(patient, {}).get(table)
            ]
        )
    ]

"""Facts as they are stored: what comes back is what was read, whatever is left out or divided to save room."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import msgspec
import pytest

from rettesnor.runtime.facts.fact import PatientFacts
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.population.connection import connected
from rettesnor.runtime.population.fact_table import FACTS as COLUMNS
from rettesnor.runtime.population.fact_table import FORMS as OF_FORMS
from rettesnor.runtime.population.fact_table import OCCURRENCES, PARTS
from rettesnor.runtime.population.facts_folder import FACTS, FORMS, FactsFolder
from rettesnor.runtime.population.ingest import ingest
from rettesnor.runtime.population.ingest.manifest import MANIFEST
from rettesnor.runtime.population.ingest.sql import STORED, facts_query
from rettesnor.runtime.unusable import Unusable

from ..generated.conftest import BUILD, DAY
from .bulk import lines, write

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

IDS = (
    "1",
    "0",
    "007",
    "00",
    "a-7",
    "a-07",
    "123456789",
    "1234567890",
    "æ9",
    "x/4",
    "5f0c1e2a-0000-4000-8000-00000000000a",
)
NUMBERS = ("0", "-0.5", "12.3456", "12.34567", "0.0000025", "99999999999999", "999999999999999", "-1234.5")
TIMES = (
    "2024-02-29",
    "2024-02",
    "2024",
    "2024-07-01T00:30:00+02:00",
    "2024-12-31T23:59:59.123456Z",
    "2024-01-01T09:00:00",
)


def record() -> list[dict[str, Any]]:
    subject = {"reference": "Patient/17"}
    people: list[dict[str, Any]] = [{"resourceType": "Patient", "id": "17", "birthDate": "1950-01", "gender": "male"}]
    coded = {"coding": [{"system": "http://loinc.org", "code": "59408-5"}]}
    shared = {"resourceType": "Observation", "status": "final", "subject": subject, "code": coded}
    for number, key in enumerate(IDS):
        value = {"value": Decimal(NUMBERS[number % len(NUMBERS)]), "unit": "%"}
        people.append({**shared, "id": key, "effectiveDateTime": TIMES[number % len(TIMES)], "valueQuantity": value})
    ill = {"coding": [{"system": "urn:oid:1.2.208.176.2.4", "code": "DJ449"}]}
    active = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/condition-clinical", "code": "active"}]}
    shared = {"resourceType": "Condition", "subject": subject, "code": ill}
    people.append({**shared, "id": "c1", "abatementDateTime": "2020-02"})
    people.append({**shared, "id": "c2", "onsetDateTime": "2019", "abatementDateTime": "2020-02-03"})
    people.append({**shared, "id": "c3", "clinicalStatus": active})
    return people


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stored")
    assert ingest(write(folder / "in", lines(record())), folder / "facts").set_aside == 0
    return folder / "facts"


def test_what_comes_back_is_what_was_read(facts: Path) -> None:
    compiled: Compiled = load((BUILD / "kol" / "decision-graph.json").read_bytes())
    entry = [{"resource": each} for each in record()]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entry}
    wanted = read_bundle(msgspec.json.Encoder(decimal_format="number").encode(bundle), compiled.interest, DAY)
    folder = FactsFolder(facts)
    with connected(facts) as connection:
        (found,) = folder.records(connection, folder.parts[0], compiled.interest, DAY)
    assert isinstance(found.facts, PatientFacts)
    assert {fact.source for fact in wanted.facts} > {f"Observation/{key}" for key in IDS}
    assert found.facts == wanted


def whole(connection: duckdb.DuckDBPyConnection, facts: Path) -> duckdb.DuckDBPyRelation:
    """What is stored of facts that have one part."""
    occurrences, forms = (connection.read_parquet(str(facts / "part-00000" / file)) for file in (FACTS, FORMS))
    return occurrences.join(forms, "form")


def types(relation: duckdb.DuckDBPyRelation) -> dict[str, str]:
    return {name: str(kind) for name, kind in zip(relation.columns, relation.types, strict=True)}


def test_who_is_not_in_a_new_export_stays_as_they_were(tmp_path: Path) -> None:
    request = {
        "resourceType": "ServiceRequest",
        "id": "r1",
        "subject": {"reference": "Patient/17"},
        "status": "active",
        "identifier": [{"system": "urn:example", "value": "1"}, {"system": "urn:example", "value": "2"}],
    }
    facts = tmp_path / "facts"
    ingest(write(tmp_path / "in", lines([*record(), request])), facts)

    def rows(only: str) -> list[tuple[Any, ...]]:
        people = duckdb.read_parquet(str(facts / "part-*" / "patients.parquet")).filter(f"reference = '{only}'")
        stored = whole(duckdb.default_connection(), facts).join(people.select("patient"), "patient", how="semi")
        return stored.order("place").select("* EXCLUDE (patient, form, names), names").fetchall()

    before = rows("Patient/17")
    assert len(before) > len(IDS)
    assert {len(names) for *_, names in before} == {0, 3}
    other = {"resourceType": "Patient", "id": "11", "birthDate": "1960", "gender": "female"}
    assert ingest(write(tmp_path / "other", lines([other])), facts).patients == 2
    assert rows("Patient/17") == before
    assert len(rows("Patient/11")) == 2


def test_the_columns_and_their_types(facts: Path) -> None:
    with duckdb.connect() as connection:
        for file, columns in ((FACTS, OCCURRENCES), (FORMS, OF_FORMS)):
            assert types(connection.read_parquet(str(facts / "part-00000" / file))) == columns
        assert types(whole(connection, facts).query(STORED, facts_query("duckdb"))) == {**COLUMNS, **PARTS}


def test_spark_reads_the_same(facts: Path, spark: SparkSession) -> None:
    with duckdb.connect() as connection:
        found = whole(connection, facts).query(STORED, facts_query("duckdb")).order("place").fetchall()
    read = spark.read.parquet
    occurrences, forms = (read(str(facts / "part-00000" / file)) for file in (FACTS, FORMS))
    occurrences.join(forms, "form").createOrReplaceTempView(STORED)
    assert [tuple(row) for row in spark.sql(facts_query("spark")).orderBy("place").collect()] == found


@pytest.mark.parametrize("lost", ["part-00000", "part-00000/raw.parquet", "concepts.parquet", "quality.parquet"])
def test_facts_that_are_not_all_there_are_refused(facts: Path, tmp_path: Path, lost: str) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(facts, copy)
    if (copy / lost).is_dir():
        shutil.rmtree(copy / lost)
    else:
        (copy / lost).write_bytes((copy / lost).read_bytes()[:-1])
    with pytest.raises(Unusable, match="a file in it is missing or not whole"):
        FactsFolder(copy)


def test_facts_of_another_version_are_refused(facts: Path, tmp_path: Path) -> None:
    text = (facts / MANIFEST).read_text(encoding="utf-8")
    (tmp_path / MANIFEST).write_text(text.replace('"format_version": "4"', '"format_version": "1"'), encoding="utf-8")
    for use in (FactsFolder, lambda folder: ingest(facts.parent / "in", folder)):
        with pytest.raises(Unusable, match="facts 1"):
            use(tmp_path)

"""What ingest makes of a bulk export is what the one-patient runtime reads from each patient's own resources."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import duckdb
import pytest

from rettesnor.runtime.facts.fact import PatientFacts
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.population.connection import connected
from rettesnor.runtime.population.facts_folder import FactsFolder
from rettesnor.runtime.population.ingest import ingest, parts, pipeline, staging
from rettesnor.runtime.population.patient_facts import bundle_of
from rettesnor.runtime.present.wording import Words

from ..generated.conftest import BUILD, DAY, GUIDELINES
from ..generated.found import for_all
from ..generated.oddities import ALL, NONE, Oddity
from .bulk import Resource, lines, own_ids, write
from .tables import everything


@pytest.fixture(scope="module", params=GUIDELINES)
def compiled(request: pytest.FixtureRequest) -> Compiled:
    return load((BUILD / request.param / "decision-graph.json").read_bytes())


def read(facts: Path, compiled: Compiled, day: dt.date) -> dict[str, PatientFacts]:
    """Everybody's facts, by reference."""
    folder = FactsFolder(facts)
    found: dict[str, PatientFacts] = {}
    with connected(facts) as connection:
        for part in folder.parts:
            for record in folder.records(connection, part, compiled.interest, day):
                assert isinstance(record.facts, PatientFacts)
                found[record.reference] = record.facts
    return found


def alone(resources: list[Resource], compiled: Compiled, day: dt.date) -> PatientFacts:
    bundle = bundle_of(line.decode() for each in lines(resources).values() for line in each)
    return read_bundle(bundle, compiled.interest, day)


def is_of(resource: Resource, patient: str) -> bool:
    """Whether a reference says that the resource is the patient's; in an export, nothing else does."""
    for taking in resource.get("participant", ()):
        if isinstance(taking, dict) and taking.get("actor", {}).get("reference", "").endswith(patient):
            return True
    subject = resource.get("subject") or resource.get("patient") or resource.get("for") or {}
    reference = subject.get("reference") if isinstance(subject, dict) else None
    if resource["resourceType"] in ("Patient", "Medication"):
        return True
    return isinstance(reference, str) and reference.endswith(patient)


def check(people: list[list[Resource]], compiled: Compiled, folder: Path) -> float:
    """Compare everybody; the share that was set aside."""
    people = [[each for each in one if is_of(each, one[0]["id"])] for one in people]
    write(folder / "bulk", lines(each for one in people for each in one))
    report = ingest(folder / "bulk", folder / "facts")
    aside = duckdb.read_parquet(str(folder / "facts" / "*" / "patients.parquet")).fetchall()
    assert all(Words("da").note(why) != why for *_, why in aside if why is not None)
    found = read(folder / "facts", compiled, DAY)
    for one in people:
        wanted = alone(one, compiled, DAY)
        got = found[wanted.patient]
        for one_fact, other in zip(got.facts, wanted.facts, strict=False):
            assert one_fact == other
        assert got == wanted
    return report.set_aside / len(people)


@pytest.mark.parametrize("oddities", [NONE, ALL - {Oddity.OTHER_PATIENT, Oddity.COPIES}], ids=["plain", "odd"])
def test_facts_are_those_of_the_one_patient_runtime(
    compiled: Compiled, oddities: frozenset[Oddity], tmp_path: Path
) -> None:
    records: list[bytes] = []
    for_all(compiled, DAY, records.append, number=120, oddities=oddities)
    people = [own_ids(record, number) for number, record in enumerate(records)]
    usable = []
    for one in people:
        try:
            alone(one, compiled, DAY)
        except InputError:
            continue
        usable.append(one)
    assert check(usable, compiled, tmp_path) < 0.6


def test_facts_do_not_depend_on_what_is_kept_in_memory(
    compiled: Compiled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rows that are written out by parts after every file, and those that never are; in new facts, then in these.

    Nor do they depend on whether words are numbered.
    """
    records: list[bytes] = []
    for_all(compiled, DAY, records.append, number=120, oddities=ALL)
    people = [own_ids(record, number) for number, record in enumerate(records)]
    first = write(tmp_path / "first", lines(each for one in people[:90] for each in one))
    second = write(tmp_path / "second", lines(each for one in people[60:] for each in one))
    monkeypatch.setattr(pipeline, "PART", 30)
    ingest(first, tmp_path / "kept")
    ingest(second, tmp_path / "kept")
    monkeypatch.setattr(staging, "_MOST_STAGED", 0)
    monkeypatch.setattr(parts, "_MOST_WORDS", 0)
    ingest(first, tmp_path / "written")
    ingest(second, tmp_path / "written")
    assert everything(tmp_path / "written") == everything(tmp_path / "kept")

"""To which clinic a patient belongs, from the record to the lists: no two clinics are ever one, and none is lost."""

from __future__ import annotations

import csv
import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.group import Group

from .test_ingest_bad_input import condition, patient, put
from .test_population import rettesnor, run

SOR = {"system": "urn:oid:1.2.208.176.1.1", "value": "487341000016005"}
DIGEST = sha256(b"organization/17").hexdigest()[:8]

CLINICS: list[tuple[dict[str, Any], str | None]] = [
    ({"generalPractitioner": [{"identifier": SOR, "display": "Lægehuset"}]}, f"{SOR['system']}|{SOR['value']}"),
    (
        {"generalPractitioner": [{"identifier": {**SOR, "value": "1"}, "display": "Lægehuset"}]},
        f"{SOR['system']}|1",
    ),
    ({"managingOrganization": {"identifier": {"value": "012345"}}}, "012345"),
    ({"managingOrganization": {"reference": "Organization/17", "identifier": SOR}}, "Organization/17"),
    (
        {"managingOrganization": {"reference": "Organization/17"}, "generalPractitioner": [{"display": "Bo"}]},
        "Organization/17",
    ),
    ({"managingOrganization": {"reference": "Organization/17/_history/2"}}, "Organization/17"),
    ({"managingOrganization": {"reference": "#own", "display": "Lægehuset"}}, "Lægehuset"),
    ({"managingOrganization": {"reference": "#own"}}, None),
    ({"managingOrganization": {"reference": ""}}, None),
    ({"managingOrganization": {"display": " \t"}}, None),
    ({"generalPractitioner": [{"reference": ""}], "managingOrganization": {"display": "A"}}, "A"),
    ({}, None),
    *(
        ({"managingOrganization": {"display": name}}, name)
        for name in (
            "..",
            "../../lister",
            "/",
            "\\",
            "cockpit.json",
            "Group.ndjson",
            "uden-klinik",
            "organization/17",
            f"organization-17-{DIGEST}",
            sha256(b"/").hexdigest()[:8],
            "strasse",
            "straße",
            "a\nb",
            "a\tb",
            '"Nord", afdeling; 2',
            "2027-03-01",
            "null",
        )
    ),
]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clinics")
    people = [patient(f"p{place}", **said) for place, (said, _) in enumerate(CLINICS)]
    ill = [condition(f"c{place}", f"p{place}") for place in range(len(CLINICS))]
    run("kol", put(put(folder / "in", "Patient.ndjson", *people), "Condition.ndjson", *ill), folder / "results")
    return folder / "results"


def index(lists: Path) -> list[dict[str, Any]]:
    clinics: list[dict[str, Any]] = json.loads((lists / "cockpit.json").read_bytes())["clinics"]
    return clinics


def cockpit(results: Path, lists: Path, *more: object) -> None:
    code, _, errors = rettesnor("cockpit", "--population", results, "--out", lists, *more)
    assert (code, errors) == (0, "")


def test_every_clinic_has_its_own_folder_and_only_its_own_patients(results: Path, tmp_path: Path) -> None:
    cockpit(results, tmp_path / "lists")
    clinics = {each["clinic"]: each["folder"] for each in index(tmp_path / "lists")}
    assert set(clinics) == {clinic for _, clinic in CLINICS}
    assert len({folder.casefold() for folder in clinics.values()}) == len(clinics)
    wanted: dict[str, set[str]] = {}
    for place, (_, clinic) in enumerate(CLINICS):
        wanted.setdefault(clinics[clinic], set()).add(f"Patient/p{place}")
    found: dict[str, set[str]] = {}
    for path in (tmp_path / "lists").rglob("*.csv"):
        assert path.parent.parent == tmp_path / "lists"
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, strict=True))
        found.setdefault(path.parent.name, set()).update(row["patient"] for row in rows)
    assert found == wanted


def test_every_clinic_has_a_group_of_its_own_that_points_at_it(results: Path, tmp_path: Path) -> None:
    cockpit(results, tmp_path / "lists", "--as", "fhir")
    lines = (tmp_path / "lists/Group.ndjson").read_bytes().splitlines()
    groups = [json.loads(line) for line in lines]
    for line in lines:
        Group.model_validate_json(line)
    assert len({each["id"] for each in groups}) == len(groups)
    managing = [each["managingEntity"] for each in groups if "managingEntity" in each]
    assert {"identifier": SOR} in managing
    assert {"reference": "Organization/17"} in managing
    assert {"display": "straße"} in managing


def test_a_clinic_is_asked_for_by_what_tells_it_from_others(results: Path, tmp_path: Path) -> None:
    cockpit(results, tmp_path / "lists", "--clinic", f"{SOR['system']}|1")
    assert [each["clinic"] for each in index(tmp_path / "lists")] == [f"{SOR['system']}|1"]


def test_a_link_to_a_folder_leads_to_the_new_lists(results: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    (tmp_path / "lists").symlink_to(shared, target_is_directory=True)
    for _ in range(2):
        cockpit(results, tmp_path / "lists")
        assert index(shared)
    assert (tmp_path / "lists").is_symlink()

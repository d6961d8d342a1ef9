"""Records made by others: synthetic patients with international codes, and the Danish example resources.

They stand beside the repository; without them these tests are skipped.
"""

from __future__ import annotations

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest

from rettesnor.runtime.facts.fhir_bundle import read_patient
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.facts.interest import Interest

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
PATIENTS = sorted((SHARED / "patients").glob("*.json"))
DANISH = SHARED / "fhir" / "dk" / "examples"
DATE = dt.date(2026, 1, 1)

needs_danish = pytest.mark.skipif(not DANISH.is_dir(), reason="../shared/fhir/dk/examples is not there")


@pytest.mark.skipif(not PATIENTS, reason="../shared/patients is not there")
@pytest.mark.parametrize("path", PATIENTS, ids=lambda path: path.stem)
def test_synthetic_patients(path: Path, interest: Interest) -> None:
    found = read_patient(path, interest, DATE)
    resources = [entry["resource"] for entry in json.loads(path.read_bytes())["entry"]]
    assert found.patient == f"Patient/{next(each['id'] for each in resources if each['resourceType'] == 'Patient')}"
    assert {fact.source for fact in found.facts} <= {f"{each['resourceType']}/{each['id']}" for each in resources}
    ratios = [
        each
        for each in resources
        if any(coding.get("code") == "19926-5" for coding in each.get("code", {}).get("coding", ()))
    ]
    spirometry = found.facts and interest.by_node(found.facts)[interest.slots["spirometry_yearly"]]
    assert {f"Observation/{each['id']}" for each in ratios} <= {fact.source for _, fact in spirometry or ()}


@needs_danish
@pytest.mark.parametrize("folder", ["homecareobservation", "conditionlist"])
def test_danish_bundles(folder: str, interest: Interest) -> None:
    (path,) = (DANISH / folder).glob("*.json")
    found = read_patient(path, interest, DATE)
    assert found.patient.startswith("Patient/")
    assert found.notes == ()


@needs_danish
def test_the_danish_core_folder_holds_two_patients(interest: Interest) -> None:
    with pytest.raises(InputError) as caught:
        read_patient(DANISH / "dk-core", interest, DATE)
    assert caught.value.code == "two-patients"


@needs_danish
def test_the_danish_core_folder_with_one_patient(interest: Interest, tmp_path: Path) -> None:
    for path in (DANISH / "dk-core").glob("*.json"):
        if path.name != "Patient-ukendt-X-eCPR.json":
            shutil.copy(path, tmp_path / path.name)
    found = read_patient(tmp_path, interest, DATE)
    (saturation,) = [fact for fact in found.facts if fact.kind == "observation"]
    assert (str(saturation.value), saturation.unit, saturation.start) == ("97", "%", dt.date(2023, 11, 1))
    (request,) = [fact for fact in found.facts if fact.kind == "request"]
    assert request.requests == ("JohnsServiceRequest",)
    assert "0201609995" not in repr(found)

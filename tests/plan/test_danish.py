"""Under which URIs Danish codes are written."""

from __future__ import annotations

import pytest

from rettesnor.runtime.danish import holds, written_under

NPU, NPU_OID = "http://npu-terminology.org", "urn:oid:1.2.208.176.2.1"
SKS, SKS_D = "urn:oid:1.2.208.176.2.4", "urn:oid:1.2.208.176.2.4.12"
MCS = "urn:oid:1.2.208.184.100.8"
MEDCOM = "http://medcomfhir.dk/ig/terminology/CodeSystem/medcom-observation-codes"


@pytest.mark.parametrize(
    ("system", "code", "expected"),
    [
        (NPU, "NPU03804", (NPU, NPU_OID)),
        (NPU_OID, "NPU03804", (NPU_OID, NPU)),
        (SKS, "DJ449", (SKS, SKS_D)),
        (SKS_D, "DM545", (SKS_D, SKS)),
        (SKS, "ZZ0150", (SKS,)),
        (MCS, "MCS88122", (MCS, MEDCOM)),
        (MCS, "MCS88021", (MCS,)),
        ("http://loinc.org", "29463-7", ("http://loinc.org",)),
        ("urn:oid:1.2.208.176.2.31", "R95", ("urn:oid:1.2.208.176.2.31",)),
    ],
)
def test_a_code_is_written_under_every_uri_its_readers_look_for(
    system: str, code: str, expected: tuple[str, ...]
) -> None:
    assert written_under(system, code) == expected


@pytest.mark.parametrize(
    ("uri", "code", "expected"),
    [
        (MEDCOM, "MCS88147", True),
        (MEDCOM, "MCS88015", False),
        (SKS_D, "DJ44", True),
        (SKS_D, "BJFD", False),
        ("http://hl7.dk/fhir/core/CodeSystem/icd10-da", "J44.9", False),
        ("http://kl.dk/fhir/common/caresocial/CodeSystem/FSIII", "6eddbaf7-2a73-49d4-91e7-6138d419f58c", True),
    ],
)
def test_no_code_is_written_under_a_system_that_has_it_not(uri: str, code: str, expected: bool) -> None:
    assert holds(uri, code) is expected

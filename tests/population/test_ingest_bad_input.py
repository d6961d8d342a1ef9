"""Input that is not as it should be: each line is a fact or is noted by its place; nobody's record is cut short."""

from __future__ import annotations

import gzip
import os
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import msgspec
import pytest

from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.population.connection import connected
from rettesnor.runtime.population.facts_folder import FactsFolder
from rettesnor.runtime.population.ingest import ingest, pipeline, staging
from rettesnor.runtime.population.ingest.session import Session
from rettesnor.runtime.population.patient_facts import bundle_of
from rettesnor.runtime.present.wording import Words
from rettesnor.runtime.unusable import Unusable

from ..generated.conftest import BUILD, DAY
from .tables import everything

Line = dict[str, Any] | bytes


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    return load((BUILD / "kol" / "decision-graph.json").read_bytes())


def patient(key: str, **elements: Any) -> Line:
    return {"resourceType": "Patient", "id": key, "birthDate": "1950-01-01", **elements}


def condition(key: str, patient: str, **elements: Any) -> Line:
    code = {"coding": [{"system": "urn:oid:1.2.208.176.2.4", "code": "DJ449"}]}
    about = {"subject": {"reference": f"Patient/{patient}"}}
    return {"resourceType": "Condition", "id": key, "code": code, "onsetDateTime": "2020", **about, **elements}


def saturation(key: str, patient: str, value: str = "97") -> bytes:
    return (
        b'{"resourceType":"Observation","id":"%b","status":"final","subject":{"reference":"Patient/%b"},'
        b'"code":{"coding":[{"system":"http://loinc.org","code":"59408-5"}]},"effectiveDateTime":"2026-01-01",'
        b'"valueQuantity":{"value":%b,"unit":"%%","system":"http://unitsofmeasure.org","code":"%%"}}'
    ) % (key.encode(), patient.encode(), value.encode())


def supply(key: str, patient: str, day: str, days: Any) -> Line:
    concept = {"coding": [{"system": "http://www.whocc.no/atc", "code": "R03BB04"}]}
    about = {"subject": {"reference": f"Patient/{patient}"}, "medicationCodeableConcept": concept}
    handed = {"whenHandedOver": day, "daysSupply": {"value": days, "code": "d"}}
    return {"resourceType": "MedicationDispense", "id": key, "status": "completed", **about, **handed}


def put(folder: Path, name: str, *lines: Line, end: bytes = b"\n") -> Path:
    folder.mkdir(exist_ok=True)
    texts = (line if isinstance(line, bytes) else msgspec.json.encode(line) for line in lines)
    (folder / name).write_bytes(b"".join(text + end for text in texts))
    return folder


def noted(facts: Path) -> list[tuple[str, int | None, str, str | None]]:
    query = "SELECT file, line, code, reference FROM READ_PARQUET($file) ORDER BY ALL"
    found = duckdb.execute(query, {"file": str(facts / "quality.parquet")}).fetchall()
    assert all(Words("da").note(code) != code for _, _, code, _ in found)
    return found


def sources(facts: Path, compiled: Compiled) -> dict[str, list[str] | str]:
    """By patient the sources of the facts, or why the record cannot be used."""
    folder = FactsFolder(facts)
    found: dict[str, list[str] | str] = {}
    with connected(facts) as connection:
        for part in folder.parts:
            for record in folder.records(connection, part, compiled.interest, DAY):
                if isinstance(record.facts, InputError):
                    found[record.reference] = record.facts.code
                else:
                    found[record.reference] = sorted({fact.source for fact in record.facts.facts})
    return found


def test_a_line_that_is_cut_off_refuses_its_patient_and_nobody_else(tmp_path: Path, compiled: Compiled) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"), patient("b"))
    whole = msgspec.json.encode(condition("c2", "b"))
    put(source, "Condition.ndjson", condition("c1", "a"), whole[:-1])
    report = ingest(source, tmp_path / "facts")
    assert noted(tmp_path / "facts") == [("Condition.ndjson", 2, "not-json", None)]
    assert sources(tmp_path / "facts", compiled) == {
        "Patient/a": ["Condition/c1", "Patient/a"],
        "Patient/b": "not-json",
    }
    assert (report.patients, report.set_aside, report.noted) == (2, 1, 1)


def test_a_file_that_is_no_ndjson_is_noted(tmp_path: Path, compiled: Compiled) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"))
    put(source, "export.zip", b"PK\x03\x04\x00\x00")
    put(source, "bundle.json", b'{\n  "resourceType": "Bundle"\n}')
    put(source, "Nothing.ndjson.gz", b"not packed")
    ingest(source, tmp_path / "facts")
    strange = [
        ("Nothing.ndjson.gz", None, "not-ndjson", None),
        ("bundle.json", None, "not-ndjson", None),
        ("export.zip", None, "not-ndjson", None),
    ]
    assert noted(tmp_path / "facts") == strange
    assert sources(tmp_path / "facts", compiled) == {"Patient/a": ["Patient/a"]}
    put(source, "Patient.ndjson", patient("a"), patient("b"))
    ingest(source, tmp_path / "facts")
    assert noted(tmp_path / "facts") == strange  # once, however often the folder is read


def lead_nowhere(path: Path) -> None:
    path.symlink_to("gone.ndjson")


def lead_to_a_folder(path: Path) -> None:
    (path.parents[1] / "elsewhere").mkdir()
    path.symlink_to("../elsewhere")


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are made otherwise")
@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lead_nowhere, "there is no such file"),
        (lead_to_a_folder, "links to folders are not followed"),
        (os.mkfifo, "it is not a file"),
    ],
)
@pytest.mark.parametrize("name", ["Observation.ndjson", "more"])
def test_what_cannot_be_opened_is_not_left_out(
    make: Callable[[Path], None], why: str, name: str, tmp_path: Path
) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"))
    make(source / name)
    with pytest.raises(Unusable, match=f"{name} cannot be read: {why}"):
        ingest(source, tmp_path / "facts")
    (source / name).rename(source / f".{name}")  # hidden files are nobody's
    assert ingest(source, tmp_path / "facts").patients == 1


@pytest.mark.parametrize(
    ("data", "found", "line"),
    [
        (gzip.compress(msgspec.json.encode(condition("c1", "a")) + b"\n", mtime=0)[:-6], ["Condition/c1"], 2),
        (b"not packed", [], 1),
        (b"", [], None),
    ],
    ids=["cut off", "not packed", "empty"],
)
def test_a_packed_file_that_cannot_be_unpacked(
    tmp_path: Path, compiled: Compiled, data: bytes, found: list[str], line: int | None
) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"))
    (source / "Condition.ndjson.gz").write_bytes(data)
    ingest(source, tmp_path / "facts")
    notes = [] if line is None else [("Condition.ndjson.gz", line, "not-json", None)]
    assert noted(tmp_path / "facts") == notes
    assert sources(tmp_path / "facts", compiled) == {"Patient/a": [*found, "Patient/a"]}


def test_a_line_that_is_too_long_refuses_its_patient(tmp_path: Path, compiled: Compiled) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"), patient("b"))
    long: Line = condition("c1", "a", note=[{"text": "x" * 40_000_000}])
    put(source, "Condition.ndjson", long, condition("c2", "b"))
    ingest(source, tmp_path / "facts")
    assert noted(tmp_path / "facts") == [("Condition.ndjson", 1, "too-large", None)]
    assert sources(tmp_path / "facts", compiled) == {
        "Patient/a": "not-json",
        "Patient/b": ["Condition/c2", "Patient/b"],
    }


def test_one_id_twice(tmp_path: Path, compiled: Compiled) -> None:
    source = put(tmp_path / "in", "Patient.1.ndjson", patient("a"), patient("b"), patient("c"))
    put(source, "Patient.2.ndjson", patient("a"), patient("b", gender="male"))
    put(source, "Condition.ndjson", condition("c1", "c"), condition("c1", "c"), condition("c2", "a"))
    ingest(source, tmp_path / "facts")
    assert sources(tmp_path / "facts", compiled) == {
        "Patient/a": ["Condition/c2", "Patient/a"],
        "Patient/b": "conflicting-duplicates",
        "Patient/c": ["Condition/c1", "Patient/c"],
    }


@pytest.mark.parametrize(
    ("copy", "set_aside"),
    [
        (b'{"status": "final", ', 0),  # other white space, and members in another order
        (b'{"status":"amended",', 1),
        (b'{"status":"final","language":"da",', 1),  # the same of everything that is read
    ],
)
def test_copies_that_say_the_same_are_one(tmp_path: Path, compiled: Compiled, copy: bytes, set_aside: int) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"))
    first = saturation("o1", "a")
    assert b'"status":"final",' in first
    second = copy + first.removeprefix(b"{").replace(b'"status":"final",', b"")
    put(source, "Observation.ndjson", first, saturation("o2", "a"), second)
    report = ingest(source, tmp_path / "facts")
    assert report.set_aside == set_aside
    found = sources(tmp_path / "facts", compiled)
    assert found == {
        "Patient/a": "conflicting-duplicates" if set_aside else ["Observation/o1", "Observation/o2", "Patient/a"]
    }


def test_what_is_nobodys_is_noted(tmp_path: Path, compiled: Compiled) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"))
    lines: list[Line] = [
        condition("c1", "a"),
        b"",
        condition("c2", "missing"),
        condition("c3", "a", subject=None),
        condition("c4", "a", subject={"reference": "Group/g"}),
        condition("c5", "a", subject={"identifier": {"value": "1"}}),
    ]
    put(source, "Condition.ndjson", *lines)
    ingest(source, tmp_path / "facts")
    assert noted(tmp_path / "facts") == [
        ("Condition.ndjson", 3, "no-patient", "Condition/c2"),
        ("Condition.ndjson", 4, "no-subject", "Condition/c3"),
        ("Condition.ndjson", 5, "not-about-patient", "Condition/c4"),
        ("Condition.ndjson", 6, "no-subject", "Condition/c5"),
    ]
    assert sources(tmp_path / "facts", compiled) == {"Patient/a": ["Condition/c1", "Patient/a"]}


def test_a_patient_whom_no_reference_can_name_is_noted_and_not_planned_from_nothing(
    tmp_path: Path, compiled: Compiled
) -> None:
    """Her diagnoses would be nobody's, and she not in the target group."""
    unreadable = b'{"resourceType":"Patient","id":"c/d","birthDate":1950}'
    source = put(
        tmp_path / "in", "Patient.ndjson", patient("a/b"), patient("a"), patient("../a"), patient(""), unreadable
    )
    put(source, "Condition.ndjson", condition("c1", "a/b"), condition("c2", "a"), condition("c3", "c/d"))
    assert ingest(source, tmp_path / "facts").patients == 1
    assert noted(tmp_path / "facts") == [
        ("Condition.ndjson", 1, "no-subject", "Condition/c1"),
        ("Condition.ndjson", 3, "no-subject", "Condition/c3"),
        ("Patient.ndjson", 1, "id", "Patient/a/b"),
        ("Patient.ndjson", 3, "id", "Patient/../a"),
        ("Patient.ndjson", 4, "id", "Patient/"),
        ("Patient.ndjson", 5, "malformed", "Patient/c/d"),
    ]
    assert sources(tmp_path / "facts", compiled) == {"Patient/a": ["Condition/c2", "Patient/a"]}


def prescription(key: str, patient: str, medication: str) -> Line:
    about = {"subject": {"reference": f"Patient/{patient}"}, "medicationReference": {"reference": medication}}
    return {"resourceType": "MedicationRequest", "id": key, "status": "active", "authoredOn": "2026-01-01", **about}


def test_types_in_one_file_in_any_order(tmp_path: Path, compiled: Compiled) -> None:
    """Whoever is referred to may stand last, behind types that are not read, and behind a first line that is none."""
    source = tmp_path / "in"
    concept = {"coding": [{"system": "http://www.whocc.no/atc", "code": "R03BB04"}]}
    put(source, "1.ndjson", prescription("m1", "a", "Medication/x"), condition("c1", "b"))
    put(source, "2.ndjson", b"{", {"resourceType": "Practitioner", "id": "1"}, patient("a"))
    put(source, "3.ndjson", {"resourceType": "Bundle", "id": "z", "entry": []}, {"resourceType": "Basic", "id": "1"})
    put(source, "Patient.ndjson", patient("b"), condition("c2", "a"), prescription("m2", "b", "Medication/x"))
    put(source, "last.ndjson", {"resourceType": "Medication", "id": "x", "code": concept})
    ingest(source, tmp_path / "facts")
    assert noted(tmp_path / "facts") == [("2.ndjson", 1, "not-json", None), ("3.ndjson", 1, "bundle", None)]
    found = sources(tmp_path / "facts", compiled)
    assert found == {
        "Patient/a": ["Condition/c2", "MedicationRequest/m1", "Patient/a"],
        "Patient/b": ["Condition/c1", "MedicationRequest/m2", "Patient/b"],
    }


@pytest.mark.parametrize(
    "line", [patient("b"), {"resourceType": "Medication", "id": "x"}], ids=["patient", "medication"]
)
def test_what_is_referred_to_in_a_file_that_is_named_otherwise(tmp_path: Path, line: Line) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"))
    put(source, "Condition.ndjson", condition("c1", "a"), line)
    with pytest.raises(Unusable, match=r"Condition\.ndjson also has (Patient|Medication) resources"):
        ingest(source, tmp_path / "facts")


def test_a_bad_line_is_of_its_subject_whatever_it_contains(tmp_path: Path, compiled: Compiled) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"), patient("b"))
    line = msgspec.json.encode(condition("b", "a"))
    put(source, "all.ndjson", b'{"contained":[{"resourceType":"Patient","id":"b"}],' + line[1:-1] + b',"id":"b"}')
    ingest(source, tmp_path / "facts")
    assert noted(tmp_path / "facts") == [("all.ndjson", 1, "malformed", "Condition/b")]
    assert sources(tmp_path / "facts", compiled) == {
        "Patient/a": ["Condition/b", "Patient/a"],
        "Patient/b": ["Patient/b"],
    }


def test_a_patient_whose_own_line_is_too_long(tmp_path: Path, compiled: Compiled) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a", text={"div": "x" * 40_000_000}), patient("b"))
    put(source, "Condition.ndjson", condition("c1", "a"))
    ingest(source, tmp_path / "facts")
    assert noted(tmp_path / "facts") == [("Patient.ndjson", 1, "too-large", None)]
    assert sources(tmp_path / "facts", compiled) == {"Patient/a": "not-json", "Patient/b": ["Patient/b"]}


@pytest.mark.parametrize(
    "line",
    [
        condition("c1", "a", onsetDateTime=2020),
        condition("c1", "a", onsetDateTime={"value": "2020"}),
        condition("c1", "a", code="DJ44"),
        condition("c1", "a", code={"coding": [{"system": "urn:oid:1.2.208.176.2.4", "code": 44}]}),
        condition("c1", "a", onsetPeriod="2020"),
        condition("c1", "a", meta={"security": "x"}),
        b'{"resourceType":"Condition","id":"c1","subject":{"reference":"Patient/a","reference":"Patient/a"}}',
        b'{"resourceType":"Condition","id":"c1","id":"c1","subject":{"reference":"Patient/a"}}',
    ],
    ids=range(8),
)
def test_a_malformed_resource_is_judged_by_the_one_patient_runtime(
    tmp_path: Path, compiled: Compiled, line: Line
) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"), patient("b"))
    put(source, "Condition.ndjson", condition("c0", "b"), line)
    assert ingest(source, tmp_path / "facts").set_aside == 1
    assert sources(tmp_path / "facts", compiled) == {
        "Patient/a": ["Condition/c1", "Patient/a"],
        "Patient/b": ["Condition/c0", "Patient/b"],
    }


@pytest.mark.parametrize(
    ("identifiers", "set_aside"),
    [
        ([], 0),
        ([{"system": "urn:oid:1.2.208.176.1.2", "value": "A-1.2"}, {"use": "official"}], 0),
        ([{"type": {"text": "x"}, "value": 'a "{b}" \\'}], 0),
        ([{"system": "urn:x", "value": 5}], 1),
        ([{"value": "1"}, {"system": ["urn:x"]}], 1),
        ([{"value": "1"}, "x"], 1),
        ({"value": "1"}, 1),
    ],
    ids=range(7),
)
def test_a_patient_with_malformed_identifiers_is_set_aside(tmp_path: Path, identifiers: object, set_aside: int) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a", identifier=identifiers), patient("b"))
    assert ingest(source, tmp_path / "facts").set_aside == set_aside


_TWICE = b'"subject":{"reference":"Patient\\/a"},"subject":{"reference":"Patient\\/a"}}'


@pytest.mark.parametrize(
    ("kind", "line", "code", "reference", "aside"),
    [
        ("Condition", condition("c1", "a", onsetDateTime=2020), "malformed", "Condition/c1", ["malformed"]),
        ("Condition", condition("c1", "a", code="DJ44"), "malformed", "Condition/c1", ["malformed"]),
        ("Condition", condition("c1", "a", onsetPeriod="2020"), "malformed", "Condition/c1", ["malformed"]),
        ("Condition", b'{"resourceType":"Condition","id":"c1",' + _TWICE, "malformed", "Condition/c1", ["malformed"]),
        ("Condition", condition("c1", "missing", code="DJ44"), "malformed", "Condition/c1", []),
        ("Condition", condition("c1", "a", subject={"reference": 5}), "malformed", "Condition/c1", []),
        ("Condition", {**condition("c1", "a"), "id": 5123}, "not-a-resource", None, ["not-a-resource"]),  # type: ignore[dict-item]
        ("Condition", msgspec.json.encode(condition("c1", "a"))[:-1], "not-json", None, ["not-json"]),
        ("Observation", saturation("o1", "a", "NaN"), "not-json", None, ["not-json"]),
        ("Observation", saturation("o1", "a", '1e-12,"code":5'), "malformed", "Observation/o1", ["malformed"]),
        ("Observation", saturation("o1", "a", '"97"'), None, None, ["type"]),
        ("Patient", patient("c", birthDate=1950), "malformed", "Patient/c", ["malformed"]),
        ("Medication", {"resourceType": "Medication", "id": "x", "code": 5}, "malformed", "Medication/x", ["type"]),
    ],
    ids=range(13),
)
def test_a_line_is_judged_alike_whatever_stands_beside_it(
    tmp_path: Path, compiled: Compiled, kind: str, line: Line, code: str | None, reference: str | None, aside: list[str]
) -> None:
    beside: dict[str, list[Line]] = {
        "nothing": [],
        "none of ours": [{"resourceType": "Organization", "id": "x"}],
        "no JSON": [b"{"],
        "refused": [condition("c3", "missing", onsetPeriod=5)],
        "another type": [] if kind in ("Patient", "Medication") else [saturation("o9", "b"), condition("c9", "b")],
    }
    judged: list[dict[str, list[str] | str]] = []
    for name, others in beside.items():
        source = put(tmp_path / name, "Patient.0.ndjson", patient("a"), patient("b"))
        put(
            source, "MedicationRequest.ndjson", prescription("m1", "a", "Medication/x") if kind == "Medication" else b""
        )
        put(source, f"{kind}.ndjson", line, *others)
        facts = tmp_path / f"facts of {name}"
        ingest(source, facts)
        own = [each[1:] for each in noted(facts) if each[:2] == (f"{kind}.ndjson", 1)]
        assert own == ([] if code is None else [(1, code, reference)]), name
        people = duckdb.read_parquet(str(facts / "part-00000" / "patients.parquet"))
        assert people.filter("set_aside IS NOT NULL").select("set_aside").fetchall() == [(each,) for each in aside], (
            name
        )
        found = {who: what for who, what in sources(facts, compiled).items() if who != "Patient/b"}
        judged.append(found)
        assert found == judged[0], name


def test_names_packing_and_line_ends_make_no_difference(tmp_path: Path, compiled: Compiled) -> None:
    source = put(tmp_path / "in", "people.jsonl", b"\xef\xbb\xbf" + msgspec.json.encode(patient("a")), end=b"\r\n")
    put(source, "Condition.empty.ndjson")
    mixed: list[Line] = [condition("c1", "a"), saturation("o1", "a"), {"resourceType": "Organization", "id": "x"}]
    put(source, "everything.ndjson", *mixed, end=b"\n\n")
    (source / "0001.ndjson.gz").write_bytes(gzip.compress(saturation("o2", "a") + b"\n"))
    ingest(source, tmp_path / "facts")
    assert noted(tmp_path / "facts") == []
    found = sources(tmp_path / "facts", compiled)
    assert found == {"Patient/a": ["Condition/c1", "Observation/o1", "Observation/o2", "Patient/a"]}


@pytest.mark.parametrize(
    ("value", "set_aside"),
    [
        ("36.600000000000001", 0),  # until a guideline reads it
        ("0.1000000000000000055", 0),
        ("1e-12", 1),
        ("12345678901234567890", 1),
        ('"97"', 1),
    ],
)
def test_a_number_is_never_rounded(tmp_path: Path, compiled: Compiled, value: str, set_aside: int) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"), patient("b"))
    put(
        source, "Observation.ndjson", saturation("o1", "b"), saturation("o2", "a", value), saturation("o3", "b", "96.5")
    )
    assert ingest(source, tmp_path / "facts").set_aside == set_aside
    folder = FactsFolder(tmp_path / "facts")
    with connected(tmp_path) as connection:
        (record, other) = folder.records(connection, folder.parts[0], compiled.interest, DAY)
    assert not isinstance(record.facts, InputError) and not isinstance(other.facts, InputError)
    found = [fact.value for fact in record.facts.facts if fact.kind == "observation"]
    assert found == [Decimal(value.strip('"'))]


@pytest.mark.parametrize(
    "line",
    [
        *(
            condition("c1", "a", onsetDateTime=None, onsetAge={"value": value, "code": "a"})
            for value in (-3000, 10**30, "1e999999999", "-1e1000000", "1e-1000000", "NaN")
        ),
        supply("m1", "a", "9999-12-31", 30),
        supply("m1", "a", "9999", 30),
        supply("m1", "a", "2026-01-01", "NaN"),
        supply("m1", "a", "2026-01-01", "1e999999999"),
    ],
    ids=range(10),
)
def test_what_is_beyond_reason_ends_nothing(tmp_path: Path, compiled: Compiled, line: Line) -> None:
    """Ages that nobody has, days after the calendar's last one, and numbers that are none."""
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"))
    assert isinstance(line, dict)
    line = {name: value for name, value in line.items() if value is not None}
    put(source, f"{line['resourceType']}.ndjson", line)
    ingest(source, tmp_path / "facts")
    folder = FactsFolder(tmp_path / "facts")
    with connected(tmp_path) as connection:
        ((_, _, facts),) = folder.records(connection, folder.parts[0], compiled.interest, DAY)
    bundle = bundle_of(msgspec.json.encode(each).decode() for each in (patient("a"), line))
    assert facts == read_bundle(bundle, compiled.interest, DAY)


def test_copies_with_a_number_that_nothing_holds_are_one(tmp_path: Path, compiled: Compiled) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"))
    line = saturation("o1", "a", "1e99999999999999999999")
    put(source, "Observation.ndjson", line, line)
    ingest(source, tmp_path / "facts")
    assert sources(tmp_path / "facts", compiled) == {"Patient/a": ["Observation/o1", "Patient/a"]}


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "packed"])
@pytest.mark.parametrize(
    ("value", "is_held"),
    [
        *((nought, True) for nought in ("0", "0.0", "0.00", "-0.0", "0e0", "0E-12")),
        *((little, False) for little in ("1e-400", "-1E-400", "1e-99999999999999999999", "0E-400", "0.0000000000001")),
    ],
)
def test_nought_is_nought_and_what_is_nearly_nothing_is_not(
    tmp_path: Path, compiled: Compiled, value: str, is_held: bool, pack: Callable[[bytes], bytes]
) -> None:
    """DuckDB reads all of them but the last as 0.0 or 0: the one-patient runtime is asked only where it has to be."""
    form = (
        b'{"resourceType":"QuestionnaireResponse","id":"%b","status":"completed","subject":{"reference":"Patient/%b"},'
    )
    answer = b'"authored":"2026-01-01","item":[{"linkId":"mrc","answer":[{"valueDecimal":%b}]}]}'
    panel = saturation("o4", "d", "97").replace(
        b'"valueQuantity":',
        b'"component":[{"code":{"coding":[{"system":"http://loinc.org","code":"59408-5"}]},"valueQuantity":',
    )
    written = value.encode()
    lines = {
        "Patient": [msgspec.json.encode(patient(key)) for key in "abcd"],
        "Observation": [
            saturation("o1", "a", value),
            saturation("o2", "b"),
            panel.replace(b":97,", b":%b," % written).replace(b"}}", b"}}]}"),
        ],
        "QuestionnaireResponse": [form % (b"q1", b"c") + answer % written, form % (b"q2", b"b") + answer % b"3"],
    }
    source = tmp_path / "in"
    source.mkdir()
    for name, texts in lines.items():
        packed = pack(b"".join(text + b"\n\n" for text in texts))
        (source / f"{name}.ndjson{'' if pack is bytes else '.gz'}").write_bytes(packed)
    assert ingest(source, tmp_path / "facts").set_aside == (0 if is_held else 3)
    folder = FactsFolder(tmp_path / "facts")
    with connected(tmp_path) as connection:
        records = list(folder.records(connection, folder.parts[0], compiled.interest, DAY))
    for key, record in zip("abcd", records, strict=True):
        own = [
            text.decode()
            for text in (text for texts in lines.values() for text in texts)
            if f"Patient/{key}".encode() in text or b'"Patient","id":"%b"' % key.encode() in text
        ]
        assert len(own) == (3 if key == "b" else 2)
        assert record.facts == read_bundle(bundle_of(own), compiled.interest, DAY)


@pytest.mark.parametrize("end", [b"\n", b"\n\n", b"\r\n \t\n\n"], ids=["no", "one", "two"])
@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "packed"])
def test_lines_are_found_among_many(
    tmp_path: Path, compiled: Compiled, end: bytes, pack: Callable[[bytes], bytes]
) -> None:
    """A number that is too long, a copy, copies that differ, and a line that is nobody's; blank lines between."""
    source = put(tmp_path / "in", "Patient.ndjson", *(patient(f"p{number:03}") for number in range(300)))
    lines = [saturation(f"o{number:03}", f"p{number:03}") for number in range(300)]
    lines[130] = saturation("o130", "p130", "36.600000000000001")
    lines[140] = saturation("o140", "p140", "[1,36.600000000000001]")
    lines[200] = saturation("o200", "nobody")
    lines += [lines[127], lines[128], lines[64].replace(b"97", b"98")]
    (source / "0001.ndjson.gz" if pack is not bytes else source / "0001.ndjson").write_bytes(
        pack(b"".join(line + end for line in lines))
    )
    assert ingest(source, tmp_path / "facts").set_aside == 2
    assert [found[1:] for found in noted(tmp_path / "facts")] == [
        (140 * end.count(b"\n") + 1, "malformed", "Observation/o140"),
        (200 * end.count(b"\n") + 1, "no-patient", "Observation/o200"),
    ]
    found = sources(tmp_path / "facts", compiled)
    assert found["Patient/p064"] == "conflicting-duplicates"
    assert [found[f"Patient/p{each}"] for each in (127, 128, 129, 130)] == [
        [f"Observation/o{each}", f"Patient/p{each}"] for each in (127, 128, 129, 130)
    ]


@pytest.mark.parametrize(("people", "rows"), [(100, 100), (1, 100), (1, 0)], ids=["one part", "parts", "written out"])
def test_an_export_replaces_its_patients_and_leaves_the_others(
    tmp_path: Path, compiled: Compiled, monkeypatch: pytest.MonkeyPatch, people: int, rows: int
) -> None:
    """However many people a part has, and nobody may be in it; however many rows are kept in memory."""
    monkeypatch.setattr(pipeline, "PART", people)
    monkeypatch.setattr(staging, "_MOST_STAGED", rows)
    facts = tmp_path / "facts"
    first = put(tmp_path / "first", "Patient.ndjson", patient("a"), patient("b"), patient("c"))
    put(
        first,
        "Condition.ndjson",
        condition("c1", "a"),
        condition("c2", "b"),
        condition("c3", "c", onsetAge={"value": 4}),
    )
    ingest(first, facts)
    again = ingest(first, facts)
    assert (again.files, again.patients) == (0, 3)
    second = put(tmp_path / "second", "Patient.2.ndjson", patient("b"), patient("aa"))
    put(second, "Condition.2.ndjson", condition("c4", "b"), condition("c5", "aa"), condition("c6", "a"))
    report = ingest(second, facts)
    assert (report.files, report.patients) == (2, 4)
    assert noted(facts) == [("Condition.2.ndjson", 3, "no-patient", "Condition/c6")]
    assert sources(facts, compiled) == {
        "Patient/a": ["Condition/c1", "Patient/a"],
        "Patient/aa": ["Condition/c5", "Patient/aa"],
        "Patient/b": ["Condition/c4", "Patient/b"],
        "Patient/c": ["Condition/c3", "Patient/c"],
    }


class Stopped(Exception):
    """The process was killed here."""


@pytest.mark.parametrize("rows", [0, 100], ids=["written out", "kept"])
@pytest.mark.parametrize("calls", [1, 5, 15, 25, 40, 55])
def test_what_is_stopped_is_done_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, calls: int, rows: int) -> None:
    monkeypatch.setattr(staging, "_MOST_STAGED", rows)
    first = put(tmp_path / "first", "Patient.ndjson", patient("a"), patient("b"))
    put(first, "Condition.ndjson", condition("c1", "a"), condition("c2", "b"))
    second = put(tmp_path / "second", "Patient.ndjson", patient("b"), patient("c"))
    put(second, "Condition.2.ndjson", condition("c3", "b"), condition("c4", "c", onsetAge={"value": 4}))
    for facts in (tmp_path / "whole", tmp_path / "stopped"):
        ingest(first, facts)
    before = everything(tmp_path / "stopped")
    ingest(second, tmp_path / "whole")
    left = [calls]
    run: Callable[..., Any] = Session.run

    def stopping(self: Session, name: str, **arguments: Any) -> Any:
        left[0] -= 1
        if not left[0]:
            raise Stopped
        return run(self, name, **arguments)

    monkeypatch.setattr(Session, "run", stopping)
    try:
        ingest(second, tmp_path / "stopped")
    except Stopped:
        assert everything(tmp_path / "stopped") == before
        ingest(second, tmp_path / "stopped")
    assert everything(tmp_path / "stopped") == everything(tmp_path / "whole")


@pytest.mark.parametrize("renamings", range(1, 6))
def test_a_change_that_has_begun_is_finished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, renamings: int) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"))
    ingest(source, tmp_path / "whole")
    left = [renamings]
    replace: Callable[..., Any] = Path.replace

    def stopping(self: Path, target: Any) -> Any:
        left[0] -= 1
        if not left[0]:
            raise Stopped
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", stopping)
    try:
        ingest(source, tmp_path / "stopped")
    except Stopped:
        assert ingest(source, tmp_path / "stopped").files == 0
    assert everything(tmp_path / "stopped") == everything(tmp_path / "whole")


@pytest.mark.parametrize(
    ("system", "said"),
    [
        ("No space left on device", "no space left"),
        ("Disk quota exceeded", "quota is used up"),
        ("File too large", "may not grow"),
        ("Remote I/O error", "answers with an error"),
    ],
)
def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, said: str) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"))

    def full(*_: Any, **__: Any) -> None:
        raise duckdb.IOException(f'Could not write file "{os.devnull}": {system}')

    monkeypatch.setattr(Session, "run", full)
    with pytest.raises(Unusable, match=said):
        ingest(source, tmp_path / "facts")


def test_a_file_instead_of_a_folder(tmp_path: Path) -> None:
    source = put(tmp_path / "in", "Patient.ndjson", patient("a"))
    with pytest.raises(Unusable, match="it is not a folder"):
        ingest(source / "Patient.ndjson", tmp_path / "facts")


@pytest.mark.parametrize("names", [(), ("notes.txt",), ("Organization.ndjson",)])
def test_a_folder_in_which_nothing_is_read(names: tuple[str, ...], tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    for name in names:
        put(source, name, {"resourceType": "Organization", "id": "o"} if name.endswith("ndjson") else b"Read me.")
    with pytest.raises(Unusable, match="neither NDJSON files"):
        ingest(source, tmp_path / "facts")
    assert not (tmp_path / "facts").exists()

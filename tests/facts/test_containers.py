"""Files, folders, and input that is not FHIR at all: one clear sentence that names the place."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from rettesnor.runtime.facts import fhir_bundle
from rettesnor.runtime.facts.fhir_bundle import read_bundle, read_folder, read_patient
from rettesnor.runtime.facts.input_error import WORDING, InputError
from rettesnor.runtime.facts.interest import Interest

DATE = dt.date(2026, 3, 1)
PATIENT = b'{"resourceType":"Patient","id":"p","gender":"male"}'
SPO2 = (
    b'{"resourceType":"Observation","id":"o","status":"final","subject":{"reference":"Patient/p"},"effectiveDateTime":'
    b'"2026-01-10","code":{"coding":[{"system":"http://loinc.org","code":"2708-6"}]},"valueQuantity":{"value":93}}'
)


def bundle(*resources: bytes, **more: object) -> bytes:
    entries = b",".join(b'{"resource":' + resource + b"}" for resource in resources)
    head = json.dumps({"resourceType": "Bundle", "type": "searchset", **more}).encode()[:-1]
    return head + b',"entry":[' + entries + b"]}"


def refusal(data: bytes, interest: Interest) -> str:
    with pytest.raises(InputError) as caught:
        read_bundle(data, interest, DATE, "file.json")
    return caught.value.code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not-json"),
        (b"not json", "not-json"),
        (b'{"resourceType":"Bundle","entry":[', "not-json"),
        ('{"resourceType":"Bundle"}'.encode("utf-16"), "not-json"),
        (bundle(PATIENT, SPO2.replace(b'"o"', b'"\xe6"')), "not-json"),
        (b"null", "not-a-bundle"),
        (b"[]", "not-a-bundle"),
        (b"{}", "not-a-bundle"),
        (PATIENT, "not-a-bundle"),
        (b'{"resourceType":"Bundle","entry":{}}', "not-a-bundle"),
        (b'{"resourceType":"Bundle","link":7}', "not-a-bundle"),
        (b'{"resourceType":"Bundle","entry":[null]}', "not-an-entry"),
        (bundle(), "no-patient"),
        (bundle(b"5"), "not-a-resource"),
        (bundle(b'{"resourceType":7}'), "not-a-resource"),
        (bundle(PATIENT, b'{"resourceType":"Basic","x":' + b"[" * 100_000 + b"]" * 100_000 + b"}"), "too-deep"),
        (b'{"resourceType":"Bundle","entry":[{"resource":' * 20 + PATIENT + b"}]}" * 20, "too-deep"),
    ],
)
def test_unusable_bytes(data: bytes, code: str, interest: Interest) -> None:
    assert refusal(data, interest) == code


@pytest.mark.parametrize("entry", [b"null", b"7", b'{"fullUrl":7,"resource":' + SPO2 + b"}"])
def test_the_entry_that_cannot_be_read_is_named(entry: bytes, interest: Interest) -> None:
    data = b'{"resourceType":"Bundle","entry":[{"resource":' + PATIENT + b"}," + entry + b"]}"
    with pytest.raises(InputError) as caught:
        read_bundle(data, interest, DATE, "file.json")
    assert (caught.value.code, caught.value.arguments) == ("not-an-entry", {"place": "entry[1]"})


def test_a_byte_order_mark_is_no_obstacle(interest: Interest) -> None:
    assert read_bundle(b"\xef\xbb\xbf" + bundle(PATIENT), interest, DATE).patient == "Patient/p"


def test_an_input_beyond_the_limit(interest: Interest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fhir_bundle, "MOST_BYTES", 100)
    data = bundle(PATIENT, SPO2)
    assert refusal(data, interest) == "too-large"
    (tmp_path / "a.json").write_bytes(PATIENT)
    (tmp_path / "b.json").write_bytes(PATIENT)
    with pytest.raises(InputError) as caught:
        read_folder(tmp_path, interest, DATE)
    assert caught.value.code == "too-large"


def test_a_folder_of_resources_and_bundles(interest: Interest, tmp_path: Path) -> None:
    (tmp_path / "patient.json").write_bytes(PATIENT)
    (tmp_path / "observations.json").write_bytes(bundle(SPO2))
    (tmp_path / ".hidden").write_bytes(b"?")
    found = read_patient(tmp_path, interest, DATE)
    assert {fact.source for fact in found.facts} == {"Patient/p", "Observation/o"}
    (tmp_path / "one.json").write_bytes(bundle(PATIENT, SPO2))  # the same resources again count once
    assert read_patient(tmp_path, interest, DATE) == found


def test_all_pages_of_a_search_in_a_folder(interest: Interest, tmp_path: Path) -> None:
    first = [{"relation": "self", "url": "x?1"}, {"relation": "next", "url": "x?2"}]
    (tmp_path / "1.json").write_bytes(bundle(PATIENT, link=first))
    with pytest.raises(InputError) as caught:
        read_patient(tmp_path, interest, DATE)
    assert (caught.value.code, caught.value.arguments["place"]) == ("more-pages", "1.json")
    (tmp_path / "2.json").write_bytes(bundle(SPO2, link=[{"relation": "self", "url": "x?2"}]))
    assert {fact.source for fact in read_patient(tmp_path, interest, DATE).facts} == {"Patient/p", "Observation/o"}


@pytest.mark.parametrize(
    ("files", "code", "place"),
    [
        ({}, "empty-folder", "record"),
        ({"patient.json": PATIENT, "card.xml": b"<ClinicalDocument/>"}, "not-json-file", "card.xml"),
        ({"patient.json": PATIENT, "bad.json": b"{"}, "not-json", "bad.json"),
        ({"patient.json": PATIENT, "bad.json": b"{}"}, "not-a-resource", "bad.json"),
        ({"patient.json": PATIENT, "bad.json": SPO2.replace(b'"id":"o"', b'"id":4')}, "not-a-resource", "bad.json"),
        (
            {"patient.json": PATIENT, "o.json": SPO2.replace(b"Patient/p", b"Patient/q")},
            "other-patient",
            "Observation/o",
        ),
        ({"o.json": SPO2}, "no-patient", "record"),
    ],
)
def test_unusable_folders(files: dict[str, bytes], code: str, place: str, interest: Interest, tmp_path: Path) -> None:
    folder = tmp_path / "record"
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_patient(folder, interest, DATE)
    assert (caught.value.code, caught.value.arguments["place"]) == (code, place)


def test_what_cannot_be_read(interest: Interest, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_patient(tmp_path / "nothing.json", interest, DATE)
    assert caught.value.describe("da") == "nothing.json kan ikke læses: filen eller mappen findes ikke."
    assert caught.value.describe("en") == "nothing.json cannot be read: there is no such file or folder."


def test_every_refusal_is_one_sentence_in_both_languages() -> None:
    arguments = {"place": "PLACE", "patient": "P", "first": "A", "second": "B", "limit": "1", "reason": "ENOENT"}
    for code in WORDING:
        error = InputError(code, **arguments)
        for sentence in (error.describe("da"), error.describe("en")):
            assert sentence.startswith("PLACE") and sentence.endswith(".") and "{" not in sentence, code


def test_a_refusal_says_nothing_of_the_patient(interest: Interest) -> None:
    data = bundle(
        PATIENT.replace(
            b'"gender"', b'"identifier":[{"system":"urn:oid:1.2.208.176.1.2","value":"0101010000"}],"gender"'
        ),
        SPO2.replace(
            b'{"reference":"Patient/p"}', b'{"identifier":{"system":"urn:oid:1.2.208.176.1.2","value":"0201010000"}}'
        ),
    )
    with pytest.raises(InputError) as caught:
        read_bundle(data, interest, DATE)
    assert caught.value.describe("da") == "Observation/o handler om en anden patient end Patient/p."

"""The Bundle is valid FHIR, holds everything once, and loses no reference on the way into a server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from fhir.resources.R4B.bundle import Bundle

from .conftest import Packed


def bundle(packed: Packed) -> dict[str, Any]:
    return dict(json.loads(packed.files[f"{packed.stem}-transaction.json"]))


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        value = list(value.values())
    for item in value if isinstance(value, list) else ():
        yield from references(item)


def test_it_is_a_transaction_that_the_r4_models_can_read(packed: Packed) -> None:
    read = Bundle.model_validate_json(packed.files[f"{packed.stem}-transaction.json"])
    assert read.type == "transaction"
    assert len(read.entry) == len(packed.members) - 2


def test_the_list_of_contents_stands_first_and_lists_the_rest(packed: Packed) -> None:
    first, *others = (entry["resource"] for entry in bundle(packed)["entry"])
    assert first["type"]["coding"][0]["code"] == "asset-collection"
    listed = [each["resource"] for each in first["relatedArtifact"] if each["type"] == "composed-of"]
    assert [
        f"{each['url']}|{each['version']}" for each in others if each["resourceType"] != "ImplementationGuide"
    ] == listed


def test_each_resource_is_put_where_references_look_for_it(packed: Packed) -> None:
    entries = bundle(packed)["entry"]
    by_address = {entry["fullUrl"]: entry for entry in entries}
    assert len(by_address) == len(entries)
    canonicals = {f"{entry['resource']['url']}|{entry['resource']['version']}" for entry in entries}
    for entry in entries:
        resource = entry["resource"]
        address = f"{resource['resourceType']}/{resource['id']}"
        assert entry["request"] == {"method": "PUT", "url": address}
        assert entry["fullUrl"].endswith(f"/{address}")
        base = entry["fullUrl"].removesuffix(address)
        for reference in references(resource):
            if reference.startswith("https://"):  # an expression names its library by canonical
                assert reference in canonicals, reference
            else:
                assert f"{base}{reference}" in by_address, reference


def test_no_resource_is_another_than_in_the_archive(packed: Packed) -> None:
    for entry in bundle(packed)["entry"]:
        resource = entry["resource"]
        name = f"package/{resource['resourceType']}-{resource['id']}.json"
        assert resource == json.loads(packed.members[name])


def test_numbers_are_written_as_they_were(packed: Packed) -> None:
    """1.10 stays 1.10: the Bundle is made of the artefacts' own text."""
    texts = packed.files[f"{packed.stem}-transaction.json"].decode().splitlines()
    said = {line.strip().rstrip(",") for line in texts}
    for name, data in packed.members.items():
        if "/Questionnaire-" in name:
            assert {line.strip().rstrip(",") for line in data.decode().splitlines()[1:-1]} <= said, name

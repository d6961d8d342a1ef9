"""The archive is what a reader of FHIR packages expects, and holds what was built, byte for byte."""

from __future__ import annotations

import json
from typing import Any

from .conftest import ROOT, Packed

HEADS = {"id", "url", "version", "kind", "type", "supplements", "content", "valueSet", "derivation"}


def guide(packed: Packed) -> dict[str, Any]:
    name = next(name for name in packed.members if "/ImplementationGuide-" in name)
    return dict(json.loads(packed.members[name]))


def test_it_holds_every_artefact_as_it_was_built(packed: Packed) -> None:
    built = {
        f"package/{path.name}": path.read_bytes() for path in (ROOT / "build" / packed.folder.name / "fhir").iterdir()
    }
    described = {"package/package.json", "package/.index.json"}
    assert len(built) > 100
    assert {name: data for name, data in packed.members.items() if name not in described} == built
    assert packed.members.keys() == built.keys() | described


def test_nothing_of_the_machine_or_the_hour_is_in_it(packed: Packed) -> None:
    for entry in packed.entries:
        assert (entry.mtime, entry.uid, entry.gid, entry.uname, entry.gname) == (0, 0, 0, "", ""), entry.name
        assert entry.isreg() and entry.mode == 0o644
    resources = [entry.name for entry in packed.entries][2:]
    assert resources == sorted(resources)
    archive = packed.files[f"{packed.stem}.tgz"]
    assert archive[:2] == b"\x1f\x8b" and archive[3] == 0 and archive[4:8] == bytes(4)  # no name and no time in gzip


def test_package_json_says_what_the_implementation_guide_says(packed: Packed) -> None:
    said, about = json.loads(packed.members["package/package.json"]), guide(packed)
    assert (said["name"], said["version"]) == (about["packageId"], about["version"])
    assert packed.stem == f"{said['name']}-{said['version']}"
    assert (said["title"], said["description"], said["author"]) == (
        about["title"],
        about["description"],
        about["publisher"],
    )
    assert said["fhirVersions"] == about["fhirVersion"] == ["4.0.1"]
    depends = {each["packageId"]: each["version"] for each in about["dependsOn"]}
    assert said["dependencies"] == {"hl7.fhir.r4.core": "4.0.1"} | depends
    for package, version in {
        "hl7.fhir.uv.cpg": "2.0.0",
        "hl7.fhir.uv.crmi": "1.0.0",
        "hl7.fhir.uv.cql": "2.0.0",
    }.items():
        assert said["dependencies"][package] == version
    assert {"hl7.fhir.uv.extensions.r4", "hl7.terminology.r4"} <= said["dependencies"].keys()
    assert about["url"].startswith(f"{said['canonical']}/")
    assert (said["type"], said["directories"]) == ("IG", {"lib": "package"})


def test_the_index_lists_every_resource_by_its_strings(packed: Packed) -> None:
    index = json.loads(packed.members["package/.index.json"])
    assert index["index-version"] == 2
    listed = {f"package/{each['filename']}": each for each in index["files"]}
    resources = {
        name: json.loads(data)
        for name, data in packed.members.items()
        if not name.endswith(("package.json", ".index.json"))
    }
    assert listed.keys() == resources.keys()
    for name, resource in resources.items():
        strings = {key: value for key, value in resource.items() if key in HEADS and isinstance(value, str)}
        assert listed[name] == {"filename": name.partition("/")[2], "resourceType": resource["resourceType"]} | strings

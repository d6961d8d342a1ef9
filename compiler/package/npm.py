"""The npm package of FHIR: ``package.json`` and ``.index.json`` beside the artefacts, in a ``.tgz``.

What the package says of itself is taken from its ImplementationGuide, so that the two cannot differ. Fields as in
published R4 guides; the index as the HL7 validator builds it (version 2: strings of the first level only).
"""

from __future__ import annotations

import gzip
import io
import json
import re
import tarfile
from collections.abc import Mapping
from typing import Any, Final

from ...runtime.unusable import Unusable
from .built import Built

_CORE: Final = {"4.0.1": "hl7.fhir.r4.core"}
"""The package of each version of FHIR itself."""

_INDEXED: Final = ("id", "url", "version", "kind", "type", "supplements", "content", "valueSet", "derivation")

_VERSION = re.compile(r"\d+\.\d+\.\d+([-+][0-9A-Za-z.+-]+)?")
"""Semantic versioning, which npm demands."""


def guide(built: Built) -> dict[str, Any]:
    """The ImplementationGuide of a built guideline."""
    (found,) = (data for name, data in built.resources.items() if name.startswith("ImplementationGuide-"))
    resource: dict[str, Any] = json.loads(found)
    return resource


def stem(about: Mapping[str, Any]) -> str:
    """What the package's files are called: its id and version.

    Raises:
        Unusable: ``package-version`` when the version cannot be one of a package.
    """
    if not _VERSION.fullmatch(about["version"]):
        raise Unusable("package-version", version=about["version"])
    return f"{about['packageId']}-{about['version']}"


def members(built: Built) -> dict[str, bytes]:
    """The files of the package, in the order in which they are packed."""
    described = {"package.json": _package(built, guide(built)), ".index.json": _index(built.resources)}
    files = {
        name: json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n" for name, value in described.items()
    }
    return {f"package/{name}": data for name, data in (files | dict(sorted(built.resources.items()))).items()}


def tgz(files: Mapping[str, bytes]) -> bytes:
    """A gzipped tar file without times, owners or anything else of the machine that makes it."""
    packed = io.BytesIO()
    with (
        gzip.GzipFile(filename="", fileobj=packed, mode="wb", mtime=0) as zipped,
        tarfile.open(fileobj=zipped, mode="w", format=tarfile.USTAR_FORMAT) as tar,
    ):
        for name, data in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            tar.addfile(entry, io.BytesIO(data))
    return packed.getvalue()


def _package(built: Built, about: Mapping[str, Any]) -> dict[str, Any]:
    guideline = built.graph.guideline
    result: dict[str, Any] = {
        "name": about["packageId"],
        "version": about["version"],
        "tools-version": 3,
        "type": "IG",
    }
    if "date" in about:
        result["date"] = about["date"].replace("-", "").ljust(14, "0")
    if guideline.status != "approved":
        result["notForPublication"] = True
    coding = about["jurisdiction"][0]["coding"][0]
    depends = {_CORE[version]: version for version in about["fhirVersion"]}
    return result | {
        "canonical": guideline.canonical,
        "url": guideline.canonical,
        "title": about["title"],
        "description": about["description"],
        "fhirVersions": about["fhirVersion"],
        "dependencies": depends | {each["packageId"]: each["version"] for each in about["dependsOn"]},
        "author": about["publisher"],
        "directories": {"lib": "package"},
        "jurisdiction": f"{coding['system']}#{coding['code']}",
    }


def _index(resources: Mapping[str, bytes]) -> dict[str, Any]:
    files = []
    for name, data in sorted(resources.items()):
        resource = json.loads(data)
        entry = {"filename": name, "resourceType": resource["resourceType"]}
        files.append(entry | {key: resource[key] for key in _INDEXED if isinstance(resource.get(key), str)})
    return {"index-version": 2, "files": files}

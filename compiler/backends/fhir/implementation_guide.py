"""The ImplementationGuide: the guideline as a FHIR package."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from .marks import MARK
from .package import Package
from .vocabulary import CPG
from .writing import Resource

_DEPENDENCIES: Final = (
    ("cpg", "hl7.fhir.uv.cpg", "2.0.0", "http://hl7.org/fhir/uv/cpg/ImplementationGuide/hl7.fhir.uv.cpg"),
    ("crmi", "hl7.fhir.uv.crmi", "1.0.0", "http://hl7.org/fhir/uv/crmi/ImplementationGuide/hl7.fhir.uv.crmi"),
    ("cql", "hl7.fhir.uv.cql", "2.0.0", "http://hl7.org/fhir/uv/cql/ImplementationGuide/hl7.fhir.uv.cql"),
    (
        "extensions",
        "hl7.fhir.uv.extensions.r4",
        "5.2.0",
        "http://hl7.org/fhir/extensions/ImplementationGuide/hl7.fhir.uv.extensions",
    ),
    ("terminology", "hl7.terminology.r4", "6.2.0", "http://terminology.hl7.org/ImplementationGuide/hl7.terminology"),
)


def dependencies() -> list[str]:
    """Versioned canonicals of the guides the artefacts rest on."""
    return [f"{uri}|{version}" for _, _, version, uri in _DEPENDENCIES]


def package_id(package: Package) -> str:
    """The package's name: the canonical's host backwards, and the guideline (``dk.example.kol``)."""
    host = urlsplit(package.guideline.canonical).hostname or "local"
    return ".".join([*reversed(host.split(".")), package.id().lower()])


def implementation_guide(package: Package, members: Iterable[Resource]) -> Resource:
    """The guide that names every artefact of the package."""
    name = package_id(package)
    resource = package.resource(
        "ImplementationGuide",
        name,
        title=package.guideline.title,
        description="\n\n".join(part for part in (package.guideline.title, package.guideline.disclaimer) if part),
        node=package.guideline,
        profiles=[f"{CPG}cpg-computableguideline"],
    )
    return resource | {
        "packageId": name,
        "fhirVersion": ["4.0.1"],
        "dependsOn": [
            {"id": key, "uri": uri, "packageId": package_name, "version": version}
            for key, package_name, version, uri in _DEPENDENCIES
        ],
        "definition": {
            "resource": [
                {
                    MARK: member[MARK],
                    "reference": {"reference": f"{member['resourceType']}/{member['id']}"},
                    "name": member["title"],
                    "exampleBoolean": False,
                }
                for member in members
            ]
        },
    }

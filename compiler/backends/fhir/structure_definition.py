"""StructureDefinition of our one extension: how well a piece of content is supported (the author's ``belæg:``)."""

from __future__ import annotations

from ....runtime.canonical import EVIDENCE
from .package import Package
from .vocabulary import CORE
from .writing import Resource

_WHERE = (
    "DomainResource",
    "PlanDefinition.goal",
    "Questionnaire.item",
    "CodeSystem.concept",
    "ValueSet.compose.include.concept",
    "ValueSet.compose.include.filter",
)


def evidence_extension(package: Package) -> Resource:
    """The extension ``rettesnor-belaeg``: a ``status`` (as in :class:`Evidence`) and the author's ``note``."""
    url = package.shared_url("StructureDefinition", EVIDENCE)
    resource = package.resource(
        "StructureDefinition",
        EVIDENCE,
        title="Belæg",
        description="Hvor godt et stykke klinisk indhold er understøttet, og forfatterens bemærkning om det.",
        evidence=package.guideline.evidence,
    )
    return resource | {
        "fhirVersion": "4.0.1",
        "kind": "complex-type",
        "abstract": False,
        "context": [{"type": "element", "expression": place} for place in _WHERE],
        "type": "Extension",
        "baseDefinition": f"{CORE}Extension",
        "derivation": "constraint",
        "differential": {
            "element": [
                {"id": "Extension", "path": "Extension", "short": "Belæg", "definition": resource["description"]},
                *_part("status", "code", 1, "Hvor godt indholdet er understøttet"),
                *_part("note", "string", 0, "Forfatterens bemærkning"),
                {"id": "Extension.url", "path": "Extension.url", "fixedUri": url},
                {"id": "Extension.value[x]", "path": "Extension.value[x]", "max": "0"},
            ]
        },
    }


def _part(name: str, value_type: str, minimum: int, short: str) -> list[Resource]:
    where = f"Extension.extension:{name}"
    return [
        {"id": where, "path": "Extension.extension", "sliceName": name, "short": short, "min": minimum, "max": "1"},
        {"id": f"{where}.extension", "path": "Extension.extension.extension", "max": "0"},
        {"id": f"{where}.url", "path": "Extension.extension.url", "fixedUri": name},
        {"id": f"{where}.value[x]", "path": "Extension.extension.value[x]", "min": 1, "type": [{"code": value_type}]},
    ]

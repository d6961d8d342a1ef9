"""StructureDefinitions of our extensions: how well content is supported, and the state of a planned request."""

from __future__ import annotations

from collections.abc import Iterator

from ....runtime.canonical import EVIDENCE, PLAN_STATE, shared_url
from .package import Package
from .vocabulary import CORE
from .writing import Resource

_SUPPORTED = (
    "DomainResource",
    "PlanDefinition.goal",
    "Questionnaire.item",
    "CodeSystem.concept",
    "ValueSet.compose.include.concept",
    "ValueSet.compose.include.filter",
)
_PLANNED = ("ServiceRequest", "Task", "CommunicationRequest", "MedicationRequest")


def extensions(package: Package) -> Iterator[Resource]:
    """``rettesnor-belaeg``, on all content; ``rettesnor-tilstand``, on the requests of a plan."""
    package = package.shared()
    belaeg = "Hvor godt et stykke klinisk indhold er understøttet, og forfatterens bemærkning om det."
    yield _extension(
        package,
        EVIDENCE,
        title="Belæg",
        description=belaeg,
        context=_SUPPORTED,
        elements=[
            *_part("status", "code", 1, "Hvor godt indholdet er understøttet", shared_url("ValueSet", EVIDENCE)),
            *_part("note", "string", 0, "Forfatterens bemærkning"),
            _fixed_url(EVIDENCE),
            {"id": "Extension.value[x]", "path": "Extension.value[x]", "max": "0"},
        ],
    )
    yield _extension(
        package,
        PLAN_STATE,
        title="Tilstand",
        description="Tilstanden af en planlagt, ikke booket aktivitet i en patients plan.",
        context=_PLANNED,
        elements=[
            {"id": "Extension.extension", "path": "Extension.extension", "max": "0"},
            _fixed_url(PLAN_STATE),
            {"id": "Extension.value[x]", "path": "Extension.value[x]", "min": 1, "type": [{"code": "code"}]},
        ],
    )


def _extension(
    package: Package,
    resource_id: str,
    *,
    title: str,
    description: str,
    context: tuple[str, ...],
    elements: list[Resource],
) -> Resource:
    resource = package.resource(
        "StructureDefinition",
        resource_id,
        title=title,
        description=description,
        node=package.responsible,
    )
    root = {"id": "Extension", "path": "Extension", "short": title, "definition": description}
    return resource | {
        "fhirVersion": "4.0.1",
        "kind": "complex-type",
        "abstract": False,
        "context": [{"type": "element", "expression": place} for place in context],
        "type": "Extension",
        "baseDefinition": f"{CORE}Extension",
        "derivation": "constraint",
        "differential": {"element": [root, *elements]},
    }


def _fixed_url(resource_id: str) -> Resource:
    url = shared_url("StructureDefinition", resource_id)
    return {"id": "Extension.url", "path": "Extension.url", "fixedUri": url}


def _part(name: str, value_type: str, minimum: int, short: str, value_set: str | None = None) -> list[Resource]:
    where = f"Extension.extension:{name}"
    value: Resource = {
        "id": f"{where}.value[x]",
        "path": "Extension.extension.value[x]",
        "min": 1,
        "type": [{"code": value_type}],
    }
    if value_set is not None:
        value["binding"] = {"strength": "required", "valueSet": value_set}
    return [
        {"id": where, "path": "Extension.extension", "sliceName": name, "short": short, "min": minimum, "max": "1"},
        {"id": f"{where}.extension", "path": "Extension.extension.extension", "max": "0"},
        {"id": f"{where}.url", "path": "Extension.extension.url", "fixedUri": name},
        value,
    ]

"""Libraries: the logic as CQL and ELM, the decision graph itself, and the list of everything in the package."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator

from ....runtime import graph as dg
from ....runtime.canonical import DECISION_GRAPH
from ...cql_library import CqlLibrary, Part
from .marks import MARK, whole
from .package import Package, concept
from .vocabulary import CORE, CQL, CRMI, LIBRARY_TYPE
from .writing import Resource

_MODEL = "http://hl7.org/fhir/uv/cql/Library/FHIR-ModelInfo|4.0.1"
_SAID: dict[Part, tuple[str, str]] = {
    "facts": ("Fakta", "Hvordan FHIR-ressourcer bliver til fakta, datoer og værdier. Ens for alle retningslinjer."),
    "data": (
        "Data",
        "Hvad der er sandt om patienten: dataelementer, definitioner og tabeller, og hvad der mangler for hver.",
    ),
    "decisions": ("Beslutninger", "Målgruppe, niveauer, anbefalinger og mål, og hvilke data der skal indhentes."),
}


def logic_libraries(package: Package) -> Iterator[Resource]:
    """The CQL libraries, as text and as ELM JSON; the one of facts is shared by all guidelines."""
    canonicals: dict[str, str] = {}
    for logic in package.logic:
        shared = logic.part == "facts"
        owned = package.shared(logic.version) if shared else package
        resource = _logic(owned, logic, canonicals)
        if not shared:
            resource |= package.responsibility()
        canonicals[logic.name] = f"{resource['url']}|{logic.version}"
        yield resource


def _logic(package: Package, logic: CqlLibrary, canonicals: dict[str, str]) -> Resource:
    """A library as Using CQL with FHIR 2.0.0 wants it. ``canonicals``: of the libraries before it, by CQL name.

    Requirements name types only: a retrieve has no filter, so that a resource without a usable code is seen and
    leaves the question in doubt.
    """
    title, description = _SAID[logic.part]
    about = title if logic.part == "facts" else f"{title}: {package.guideline.title}"
    resource = package.resource(
        "Library",
        logic.name,
        title=about,
        description=description,
        node=package.responsible,
        profiles=[
            f"{CRMI}crmi-computablelibrary",
            f"{CRMI}crmi-executablelibrary",
            f"{CQL}cql-library",
            f"{CQL}elm-json-library",
            f"{CQL}cql-module",
        ],
        capabilities=["computable", "executable"],
        level="executable",
    )
    resource["type"] = concept(LIBRARY_TYPE, "logic-library")
    depends = [_on(canonical) for canonical in (_MODEL, *(canonicals[name] for name in logic.includes))]
    if logic.part == "data":
        depends += _on_value_sets(package)
    resource["relatedArtifact"] = depends
    resource["parameter"] = [
        {"name": one.name, "use": one.use, "min": 0, "max": "*" if one.many else "1", "type": one.type}
        | (whole(logic.places[one.name]) if one.name in logic.places else {})
        for one in logic.parameters
    ]
    requirements = [{"type": kind, "profile": [f"{CORE}{kind}"]} for kind in logic.retrieves]
    if requirements:
        resource["dataRequirement"] = requirements
    resource["content"] = [
        {"contentType": "text/cql", "data": b64encode(logic.cql.encode()).decode("ascii")},
        {"contentType": "application/elm+json", "data": b64encode(logic.elm).decode("ascii")},
    ]
    return resource


def decision_graph(package: Package) -> Resource:
    """The decision graph as a library: what Rettesnor's own runtime loads, windows of planning included."""
    resource = package.resource(
        "Library",
        package.id(DECISION_GRAPH),
        title=f"Beslutningsgraf: {package.guideline.title}",
        description="Retningslinjens logik og planlægning som beslutningsgraf (JSON), som Rettesnors egen motor læser.",
        node=package.guideline,
        profiles=[f"{CRMI}crmi-computablelibrary"],
        capabilities=["computable"],
    )
    resource |= package.responsibility()
    resource["type"] = concept(LIBRARY_TYPE, "logic-library")
    if depends := _on_value_sets(package):
        resource["relatedArtifact"] = depends
    content = b64encode(dg.encode(package.graph)).decode("ascii")
    resource["content"] = [
        {"contentType": "application/vnd.rettesnor.decision-graph+json", "language": "da", "data": content}
    ]
    return resource


def asset_collection(package: Package, members: Iterable[Resource], dependencies: Iterable[str]) -> Resource:
    """The manifest: every artefact of the package, and the guides it depends on."""
    resource = package.resource(
        "Library",
        package.id(),
        title=f"Indhold: {package.guideline.title}",
        description="Alt, hvad pakken indeholder, og hvad den bygger på.",
        node=package.guideline,
        profiles=[f"{CRMI}crmi-manifestlibrary"],
    )
    resource |= package.responsibility()
    resource["type"] = concept(LIBRARY_TYPE, "asset-collection")
    resource["relatedArtifact"] = [
        *(
            {
                MARK: member[MARK],
                "type": "composed-of",
                "display": member["title"],
                "resource": f"{member['url']}|{member['version']}",
            }
            for member in members
        ),
        *(_on(canonical) for canonical in dependencies),
    ]
    return resource


def _on(canonical: str) -> Resource:
    return {"type": "depends-on", "resource": canonical}


def _on_value_sets(package: Package) -> list[Resource]:
    return [_on(package.canonical("ValueSet", each.id)) | whole(each.span) for each in package.graph.value_sets]

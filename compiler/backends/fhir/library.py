"""Libraries: the decision graph itself, and the list of everything in the package."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable

from ....runtime import graph as dg
from ....runtime.canonical import DECISION_GRAPH
from .expression import LANGUAGE
from .package import Package, concept
from .vocabulary import CRMI, LIBRARY_TYPE
from .writing import Resource


def decision_graph(package: Package) -> Resource:
    """The logic library: its content is the decision graph that every expression in the package names nodes of."""
    resource = package.resource(
        "Library",
        package.id(DECISION_GRAPH),
        title=f"Beslutningsgraf: {package.guideline.title}",
        description="Retningslinjens logik som beslutningsgraf (JSON). Udtryk i pakken henviser til dens knuder.",
        evidence=package.guideline.evidence,
        profiles=[f"{CRMI}crmi-computablelibrary"],
        capabilities=["computable"],
    )
    resource |= package.responsibility()
    resource["type"] = concept(LIBRARY_TYPE, "logic-library")
    depends = [package.canonical("ValueSet", value_set.id) for value_set in package.graph.value_sets]
    if depends:
        resource["relatedArtifact"] = [{"type": "depends-on", "resource": canonical} for canonical in depends]
    content = b64encode(dg.encode(package.graph)).decode("ascii")
    resource["content"] = [{"contentType": f"{LANGUAGE}+json", "language": "da", "data": content}]
    return resource


def asset_collection(package: Package, members: Iterable[Resource], dependencies: Iterable[str]) -> Resource:
    """The manifest: every artefact of the package, and the guides it depends on."""
    resource = package.resource(
        "Library",
        package.id(),
        title=f"Indhold: {package.guideline.title}",
        description="Alt, hvad pakken indeholder, og hvad den bygger på.",
        evidence=package.guideline.evidence,
        profiles=[f"{CRMI}crmi-manifestlibrary"],
    )
    resource |= package.responsibility()
    resource["type"] = concept(LIBRARY_TYPE, "asset-collection")
    resource["relatedArtifact"] = [
        *(
            {"type": "composed-of", "display": member["title"], "resource": f"{member['url']}|{member['version']}"}
            for member in members
        ),
        *({"type": "depends-on", "resource": canonical} for canonical in dependencies),
    ]
    return resource

"""The transaction Bundle: everything in the package for a FHIR server, the list of contents first."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from .built import Built


def order(built: Built) -> list[str]:
    """The artefacts in the order of the Bundle: the list of contents, what it lists, and the guide."""
    resources = {name: json.loads(data) for name, data in built.resources.items()}
    (listing,) = (name for name, resource in resources.items() if _lists(resource))
    of = {f"{resource['url']}|{resource['version']}": name for name, resource in resources.items()}
    listed = [of[each["resource"]] for each in resources[listing]["relatedArtifact"] if each["type"] == "composed-of"]
    return [listing, *listed, *sorted(resources.keys() - {listing, *listed})]


def transaction(built: Built, names: list[str]) -> bytes:
    """The Bundle, its resources byte for byte but for white space: ``names`` in that order.

    Every resource is put by its id: ids are made from the guideline's own names, references between the artefacts hold
    as they are, and loading the Bundle again changes nothing.
    """
    base = built.graph.guideline.canonical
    entries = []
    for name in names:
        address = "/".join(name.removesuffix(".json").split("-", 1))
        entries.append(
            {
                "fullUrl": f"{base}/{address}",
                "resource": msgspec.Raw(built.resources[name]),
                "request": {"method": "PUT", "url": address},
            }
        )
    bundle = {"resourceType": "Bundle", "type": "transaction", "entry": entries}
    return msgspec.json.format(msgspec.json.encode(bundle), indent=2) + b"\n"


def _lists(resource: dict[str, Any]) -> bool:
    return resource["resourceType"] == "Library" and any(
        coding["code"] == "asset-collection" for coding in resource["type"]["coding"]
    )

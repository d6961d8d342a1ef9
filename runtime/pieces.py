"""Pieces of FHIR that artefacts and plans write alike."""

from __future__ import annotations

from typing import Any

from .canonical import EVIDENCE, shared_url
from .danish import written_under
from .graph import Code, Evidence


def support(evidence: Evidence) -> dict[str, Any]:
    """Our extension that says how well a piece of content is supported."""
    parts: list[dict[str, Any]] = [{"url": "status", "valueCode": evidence.status}]
    if evidence.note:
        parts.append({"url": "note", "valueString": evidence.note})
    return {"url": shared_url("StructureDefinition", EVIDENCE), "extension": parts}


def codings(code: Code) -> list[dict[str, Any]]:
    """A code as ``Coding``, once for each URI it is written under."""
    said = {"code": code.code} | ({"display": code.display} if code.display else {})
    return [{"system": uri, **said} for uri in written_under(code.system, code.code)]

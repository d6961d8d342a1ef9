"""Records of single patients as one bulk export: NDJSON by resource type, all with ids of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

Resource = dict[str, Any]
Export = dict[str, list[bytes]]
"""Lines by resource type."""

_DECODE = msgspec.json.Decoder(float_hook=Decimal).decode
_ENCODE = msgspec.json.Encoder(decimal_format="number").encode


def own_ids(record: bytes, number: int) -> list[Resource]:
    """The resources of a Bundle, with ids that no other record has, and references to match."""
    resources = [entry["resource"] for entry in _DECODE(record)["entry"]]
    names = {each["id"]: _name(each["id"], number) for each in resources if "id" in each}
    return [_renamed(each, names, top=True) for each in resources]


def _name(key: str, number: int) -> str:
    return f"{number:08}{key[8:]}" if key.startswith("00000000-") else f"{number}-{key}"


def _renamed(value: Any, names: dict[str, str], *, top: bool = False) -> Any:
    if isinstance(value, list):
        return [_renamed(each, names) for each in value]
    if not isinstance(value, dict):
        return value
    found = {name: _renamed(each, names) for name, each in value.items()}
    if top and "id" in found:
        found["id"] = names[found["id"]]
    reference = found.get("reference")
    if isinstance(reference, str):
        for cut in ("/", ":"):
            start, separator, key = reference.rpartition(cut)
            if separator and key in names:
                found["reference"] = f"{start}{separator}{names[key]}"
    return found


def lines(resources: Iterable[Resource]) -> Export:
    """Resources as lines of NDJSON."""
    found: Export = defaultdict(list)
    for each in resources:
        found[each["resourceType"]].append(_ENCODE(each))
    return found


def write(folder: Path, export: Export, *, end: bytes = b"\n") -> Path:
    """Write a file for each type."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind, texts in export.items():
        (folder / f"{kind}.ndjson").write_bytes(b"".join(text + end for text in texts))
    return folder

"""Which files there are to ingest, and what is in them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import msgspec

from .sql import resources

_NAME = re.compile(r"([A-Z][A-Za-z]+)")


FIRST: Final = ("Patient", "Medication")
"""Types that are read before all others, which refer to them."""


class Source(msgspec.Struct, frozen=True):
    """A file of resources of one type."""

    path: Path
    resource: str
    size: int


def sources(folder: Path) -> list[Source]:
    """The files in a folder, and below it, in the order of their names; hidden ones are skipped."""
    known = resources()
    found = []
    for path in sorted(folder.rglob("*.ndjson*")):
        named = _NAME.match(path.name)
        if named and named[1] in known:
            found.append(Source(path, named[1], path.stat().st_size))
    return sorted(found, key=lambda file: file.resource not in FIRST)

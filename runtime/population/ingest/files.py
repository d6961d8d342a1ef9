"""Which files there are to ingest, and resources of what type are in each."""

from __future__ import annotations

import gzip
import re
import zlib
from pathlib import Path
from typing import BinaryIO, Final

import msgspec

from ...facts.r4.resources import Header
from ...unusable import Unusable, reason
from .sql import resources

FIRST: Final = ("Patient", "Medication")
"""Types that are read before all others, which refer to them."""

BROKEN: Final = (OSError, EOFError, zlib.error)
"""What reading a packed file may raise."""

_NAMED: Final = re.compile(r"([A-Z][A-Za-z]+)(?![A-Za-z])")
_MOST_SNIFFED: Final = 1024 * 1024
_HEADER: Final = msgspec.json.Decoder(Header)
_BOM: Final = b"\xef\xbb\xbf"


class Source(msgspec.Struct, frozen=True):
    """A file of resources of one type, as far as its name or its first line says."""

    path: Path
    name: str  # below the folder
    resource: str
    size: int
    modified: int  # in nanoseconds


class Found(msgspec.Struct, frozen=True):
    """What is in a folder."""

    sources: tuple[Source, ...]
    strange: tuple[str, ...]
    """Names of files that are no NDJSON."""


def find(folder: Path) -> Found:
    """The files in a folder and below it, hidden ones left out, in the order in which they are read.

    Raises:
        Unusable: ``unreadable-file``; ``nothing-to-read``, where no file holds resources that are read.
    """
    known = resources()
    sources, strange = [], []
    try:
        paths = [path for path in sorted(folder.rglob("*")) if path.is_file() and not _is_hidden(path, folder)]
        if not paths and not folder.is_dir():
            raise Unusable("unreadable-file", path=folder, reason="ENOENT")
        for path in paths:
            name = path.relative_to(folder).as_posix()
            named = _NAMED.match(path.name)
            resource = named[1] if named is not None and named[1] in known else _sniffed(path)
            if resource is None:
                strange.append(name)
            elif resource in known:
                stat = path.stat()
                sources.append(Source(path, name, resource, stat.st_size, stat.st_mtime_ns))
    except OSError as error:
        raise Unusable("unreadable-file", path=folder, reason=reason(error)) from error
    if not sources:
        raise Unusable("nothing-to-read", path=folder)
    return Found(tuple(sorted(sources, key=lambda each: each.resource not in FIRST)), tuple(strange))


def opened(path: Path, buffer: int = -1) -> BinaryIO:
    """A file to be read, unpacked if it is packed; ``buffer``: bytes that are read at once, where it is not."""
    return gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb", buffer)  # type: ignore[return-value]


def _is_hidden(path: Path, folder: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(folder).parts)


def _sniffed(path: Path) -> str | None:
    """The type of the first resource; none where the first line is no resource. An empty file is of no type at all."""
    try:
        with opened(path) as file:
            for line in iter(lambda: file.readline(_MOST_SNIFFED), b""):
                text = line.removeprefix(_BOM).strip()
                if text:
                    return _HEADER.decode(text).resource_type
    except (*BROKEN, msgspec.DecodeError):
        return None
    return ""

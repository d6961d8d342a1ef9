"""Which files there are to ingest, and resources of what type are in each."""

from __future__ import annotations

import gzip
import os
import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from itertools import filterfalse, islice
from pathlib import Path
from typing import BinaryIO, Final, NoReturn

import msgspec

from ...facts.fhir_bundle import BOM
from ...facts.r4.resources import Header
from ...unusable import Unusable, reason
from .sql import resources

FIRST: Final = ("Patient", "Medication")
"""Types that are read before all others, which refer to them."""

LARGEST: Final = 16 * 1024 * 1024
"""Bytes of the longest line that is read: the views' ``maximum_object_size``."""

BROKEN: Final = (OSError, EOFError, zlib.error)
"""What reading a packed file may raise."""

_NAMED: Final = re.compile(r"([A-Z][A-Za-z]+)(?![A-Za-z])")
_SNIFFED: Final = 16
"""Lines of a file that are looked at for its type; one that is too long counts as several."""

_HEADER: Final = msgspec.json.Decoder(Header)


class Source(msgspec.Struct, frozen=True):
    """A file of resources.

    Attributes:
        path: of the file.
        name: the path below the folder.
        resource: the type of its resources, as far as its name or its first line says.
        is_named: its name says so; else there may be resources of every type in it.
        size: in bytes.
        modified: in nanoseconds.
    """

    path: Path
    name: str
    resource: str
    is_named: bool
    size: int
    modified: int


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
        if not folder.is_dir():
            raise Unusable("unreadable-file", path=folder, reason="no-folder" if folder.exists() else "ENOENT")
        for path in sorted(_files(folder)):
            name = path.relative_to(folder).as_posix()
            found = _NAMED.match(path.name)
            named = found[1] if found is not None else ""
            resource = named if named in known else _sniffed(path)
            if resource is None:
                strange.append(name)
            elif resource in known or resource not in ("", named):
                stat = path.stat()
                tried = resource if resource in known else FIRST[0]
                sources.append(Source(path, name, tried, resource == named, stat.st_size, stat.st_mtime_ns))
    except OSError as error:
        raise Unusable("unreadable-file", path=error.filename or folder, reason=reason(error)) from error
    if not sources:
        raise Unusable("nothing-to-read", path=folder)
    return Found(tuple(sorted(sources, key=lambda each: each.resource not in FIRST)), tuple(strange))


def opened(path: Path, buffer: int = -1) -> BinaryIO:
    """A file to be read, unpacked if it is packed; ``buffer``: bytes that are read at once, where it is not."""
    return gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb", buffer)  # type: ignore[return-value]


def _files(folder: Path) -> Iterator[Path]:
    """The files of a folder that can be opened; where something cannot, patients would lack what is in it.

    Raises:
        OSError: a file or folder cannot be opened, or a link leads nowhere.
        Unusable: ``unreadable-file``: a link to a folder, or what is neither.
    """

    def fail(error: OSError) -> NoReturn:
        raise error

    for place, folders, names in os.walk(folder, onerror=fail):
        folders[:] = filterfalse(_is_hidden, folders)
        for name in (*folders, *filterfalse(_is_hidden, names)):
            path = Path(place, name)
            if path.is_dir():
                if path.is_symlink():
                    raise Unusable("unreadable-file", path=path, reason="linked-folder")
                continue
            if path.exists() and not path.is_file():
                raise Unusable("unreadable-file", path=path, reason="no-file")
            path.open("rb").close()
            yield path


def _is_hidden(name: str) -> bool:
    return name.startswith(".")


def _sniffed(path: Path) -> str | None:
    """The type of the first resource; none where the first lines hold none. An empty file is of no type at all."""
    is_empty = True
    try:
        with opened(path) as file:
            for line in islice(iter(lambda: file.readline(LARGEST), b""), _SNIFFED):
                if text := line.removeprefix(BOM).strip():
                    is_empty = False
                    with suppress(msgspec.DecodeError):
                        if found := _HEADER.decode(text).resource_type:
                            return found
    except BROKEN:
        return None
    return "" if is_empty else None

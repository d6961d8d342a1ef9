"""What a folder of facts says of itself; and how it is changed: all at once, or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

import msgspec

from ...unusable import Unusable
from ..parquet import damaged

MANIFEST: Final = "manifest.json"
"""Written last: a folder without one is not finished."""

FORMAT: Final = "rettesnor/facts"
VERSION: Final = "4"

_READY: Final = ".ready"
"""Where what is finished waits to be put in its place."""


class File(msgspec.Struct, frozen=True):
    """A file that was read: the same name, size and time of change, in nanoseconds, make it the same file."""

    name: str
    size: int
    modified: int


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    """What a folder of facts holds."""

    patients: int = 0
    facts: int = 0
    set_aside: int = 0
    noted: int = 0


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """The manifest of a folder of facts. ``files``: those that were read; ``digests``: of those that were written."""

    format: str
    format_version: str
    parts: int
    counts: Counts
    files: tuple[File, ...]
    digests: dict[str, str]


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a folder of facts; none where there are no facts yet.

    Raises:
        Unusable: ``not-facts``.
    """
    finish(folder)
    path = folder / MANIFEST
    if not path.is_file():
        return None
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Manifest)
    except msgspec.DecodeError as error:
        raise Unusable("not-facts", path=folder, reason="incomplete") from error
    if (found.format, found.format_version) != (FORMAT, VERSION):
        raise Unusable("not-facts", path=folder, reason=f"{found.format} {found.format_version}")
    return found


def check(folder: Path, manifest: Manifest) -> None:
    """Refuse facts of which a file is not as it was written.

    Raises:
        Unusable: ``damaged-facts``.
    """
    path = damaged(folder, manifest.digests)
    if path is not None:
        raise Unusable("damaged-facts", path=path, folder=folder)


def put(new: Path, folder: Path, manifest: Manifest) -> None:
    """Put what is new in the place of what was there before.

    Args:
        new: a folder beside the facts, whose members are put into the facts; it is gone afterwards.
        folder: of the facts.
        manifest: what the facts say of themselves from now on.
    """
    (new / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n")
    new.rename(folder / _READY)
    finish(folder)


def finish(folder: Path) -> None:
    """Finish what :func:`put` began, if it was stopped: from its one renaming on, the new facts are the valid ones."""
    ready = folder / _READY
    if not ready.is_dir():
        return
    (folder / MANIFEST).unlink(missing_ok=True)
    for path in sorted(ready.iterdir(), key=lambda path: path.name == MANIFEST):
        target = folder / path.name
        if target.is_dir():
            shutil.rmtree(target)
        path.replace(target)
    ready.rmdir()

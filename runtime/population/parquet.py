"""Files of Parquet: whether they are still as they were written."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

_MARK: Final = b"PAR1"


def is_whole(path: Path) -> bool:
    """Whether a file is there from its first to its last byte: one that was not copied whole is cut off."""
    if not path.is_file() or path.stat().st_size < 2 * len(_MARK):
        return False
    with path.open("rb") as file:
        begins = file.read(len(_MARK)) == _MARK
        file.seek(-len(_MARK), os.SEEK_END)
        return begins and file.read() == _MARK


def digests(folder: Path, files: Iterable[Path]) -> dict[str, str]:
    """Of files in a folder, by their names below it, what differs when anything in them does."""
    return {path.relative_to(folder).as_posix(): _digest(path) for path in sorted(files)}


def damaged(folder: Path, written: Mapping[str, str]) -> Path | None:
    """The first file in a folder that is not as it was when :func:`digests` gave what it did, or not there.

    Most damage DuckDB would report, in its own words; some it would read as other values.
    """
    paths = ((folder / name, digest) for name, digest in sorted(written.items()))
    return next((path for path, digest in paths if not path.is_file() or _digest(path) != digest), None)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

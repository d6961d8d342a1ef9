"""Files written whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .unusable import Unusable, reason


def write_file(path: Path, data: bytes) -> None:
    """Write ``data`` beside ``path`` and move it into place: a reader sees the old file or the new one.

    A link stays a link, and a file keeps its permissions: it may hold patient data. A device or a pipe is written to;
    it must never be replaced.

    Raises:
        Unusable: ``unwritable-file``.
    """
    temporary: str | None = None
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        target = path.resolve()
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise Unusable("unwritable-file", path=path, reason=reason(error)) from error


def write_folder(folder: Path, files: Mapping[str, bytes], marker: str) -> None:
    """Make ``folder`` hold exactly ``files`` (relative names with forward slashes), one of which is ``marker``.

    See :func:`new_folder`.
    """
    with new_folder(folder, marker) as fresh:
        for name, data in files.items():
            path = fresh / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


@contextmanager
def new_folder(folder: Path, marker: str) -> Iterator[Path]:
    """A new folder to write into, which takes the place of ``folder`` at the end, unless something was raised.

    An existing folder is replaced only if it is empty or holds the file ``marker``, that is, if an earlier call wrote
    it. A link stays a link: others read what it leads to.

    Raises:
        Unusable: ``foreign-folder`` or ``unwritable-file``; the old folder is then still there.
    """
    if folder.exists() and not (folder / marker).is_file() and not (folder.is_dir() and not any(folder.iterdir())):
        raise Unusable("foreign-folder", path=folder)
    try:
        target = Path(os.path.realpath(folder))
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{target.name}.", dir=target.parent) as temporary:
            fresh, old = Path(temporary, "new"), Path(temporary, "old")
            fresh.mkdir()
            yield fresh
            if target.exists():
                target.replace(old)
            fresh.replace(target)
            shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise Unusable("unwritable-file", path=folder, reason=reason(error)) from error


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask

"""The files of one compilation: a guideline's own, and the libraries it names with ``brug``, each read once.

A library is looked up beside the file that names it, and beside that file's folder. Never anywhere else: what a
guideline is made of stands beside it.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import product
from pathlib import Path, PurePosixPath

from ..runtime.unusable import REASONS, reason
from .diagnostics.diagnostic import Diagnostic, Fix, Label
from .model.reporter import nearest
from .source import SUFFIX, SourceFile
from .syntax import tree
from .syntax.parse import MAX_SIZE, decode, parse

MAX_FILES = 50
"""Files in one compilation. Guidelines we know use five; the limit keeps a mistake from reading a whole disk."""


@dataclass(frozen=True, slots=True)
class Unit:
    """One file, read.

    ``number``: its place in :attr:`Closure.files`. ``guideline``: none where it could not be read to its end.
    ``uses``: the libraries it names, by number, each with the ``brug`` that names it. ``complete``: every name that its
    libraries declare is known; a name that is not may stand where nothing could be read.
    """

    number: int
    guideline: tree.Guideline | None
    uses: tuple[tuple[int, tree.Use], ...]
    complete: bool

    @property
    def known(self) -> bool:
        """Whether every name that the file or its libraries declare is known."""
        return (
            self.complete
            and self.guideline is not None
            and self.guideline.header.whole
            and not any(isinstance(d, tree.ErrorNode) and d.name is None for d in self.guideline.declarations)
        )


@dataclass(frozen=True, slots=True)
class Closure:
    """A file and everything it uses. ``files``: the file itself first; ``units``: each after those it uses."""

    files: tuple[SourceFile, ...]
    units: tuple[Unit, ...]
    diagnostics: tuple[Diagnostic, ...]


class Reader:
    """Reads library files for any number of compilations, each file once.

    Args:
        name: what messages and artefacts call the file at a path.
    """

    def __init__(self, name: Callable[[Path], str]) -> None:
        self.name = name
        self._data: dict[Path, bytes] = {}
        self._parsed: dict[tuple[Path, int], tuple[tree.Guideline | None, tuple[Diagnostic, ...]]] = {}

    def data(self, path: Path) -> bytes:
        """The bytes of a file.

        Raises:
            OSError: it cannot be read.
        """
        if path not in self._data:
            self._data[path] = read_source(path)
        return self._data[path]

    def parsed(self, path: Path, number: int) -> tuple[tree.Guideline | None, tuple[Diagnostic, ...]]:
        """The syntax tree of a file, its spans in file ``number``, and what is wrong with the text."""
        key = (path, number)
        if key not in self._parsed:
            self._parsed[key] = parse(self.data(path), number)
        return self._parsed[key]


def read_source(path: Path) -> bytes:
    """What a file holds; of one too big to be a guideline, no more than shows that.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(MAX_SIZE + 1)


def gather(data: bytes, name: str, path: Path, reader: Reader) -> Closure:
    """Read the libraries of a file, and theirs. Never raises: what cannot be read is a diagnostic at its ``brug``.

    Args:
        data: the file's own bytes.
        name: what messages call it.
        path: where it is, or would be: its libraries are looked up from there.
        reader: reads the libraries.
    """
    parsed, diagnostics = parse(data)
    gathering = _Gathering(reader)
    gathering.add(path, path.resolve(), SourceFile(name, decode(data)), parsed, diagnostics)
    return Closure(tuple(gathering.files), tuple(gathering.units), tuple(gathering.found))


class _Gathering:
    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.files: list[SourceFile] = []
        self.units: list[Unit] = []
        self.found: list[Diagnostic] = []
        self._refused = 0
        self._read: dict[Path, Unit] = {}
        self._open: dict[Path, tuple[tree.Header, tree.Use]] = {}
        """The files whose libraries are being read, each with its header and the ``brug`` being followed from it."""

    def add(
        self,
        path: Path,
        place: Path,
        file: SourceFile,
        guideline: tree.Guideline | None,
        diagnostics: Iterable[Diagnostic],
    ) -> Unit:
        """Enter a file and what it uses. ``place`` is its one true path."""
        number = len(self.files)
        self.files.append(file)
        self.found += diagnostics
        uses: list[tuple[int, tree.Use]] = []
        complete = True
        if guideline is not None:
            for use in (d for d in guideline.declarations if isinstance(d, tree.Use)):
                if self._refused > MAX_FILES:
                    complete = False
                    break
                self._open[place] = guideline.header, use
                used = self._library(path, use)
                complete &= used is not None and used.known
                if used is not None:
                    uses.append((used.number, use))
            self._open.pop(place, None)
        unit = self._read[place] = Unit(number, guideline, tuple(uses), complete)
        self.units.append(unit)
        return unit

    def _library(self, user: Path, use: tree.Use) -> Unit | None:
        """The library a ``brug`` names; none when it has been reported."""
        written = use.path.text
        if not _stays_inside(written):
            self._refuse("KR121", use, path=written)
            return None
        file = f"{written.removesuffix(SUFFIX)}{SUFFIX}"
        folders = (user.parent, Path(os.path.normpath(user.parent / "..")))
        try:
            # The author's letters are composed (NFC); some systems keep the letters of file names apart (NFD).
            for folder, name in product(folders, dict.fromkeys((file, unicodedata.normalize("NFD", file)))):
                path = folder / name
                if path.is_file():
                    place = path.resolve()
                    if not place.is_relative_to(folder.resolve()):
                        self._refuse("KR121", use, path=written)
                        return None
                    return self._entered(use, path, place)
        except OSError as error:
            why = reason(error)
            self._refuse("KR122", use, path=written, reason=f"@{why}" if why in REASONS else why)
            return None
        near, alike = nearest(written.removesuffix(SUFFIX), _libraries_near(user, written))
        fix = Fix(use.path.span, f'"{near}"') if alike else None
        self._refuse("KR120", use, fix=fix, path=written, near=near)
        return None

    def _entered(self, use: tree.Use, path: Path, place: Path) -> Unit | None:
        """The library at a place, read now or before."""
        written = use.path.text
        unit = self._read.get(place)
        if unit is not None:
            return unit
        if len(self.files) >= MAX_FILES:
            self._refuse("KR122", use, path=written, reason="@too many files")
            return None
        if place in self._open and self._open[place][0].library:
            circle = list(self._open.values())[list(self._open).index(place) :]
            edges = (Label(step.path.span, "uses") for _, step in circle if step is not use)
            self._refuse("KR124", use, *edges, path=written)
            return None
        parsed, diagnostics = self._reader.parsed(place, len(self.files))
        if parsed is not None and parsed.header.whole and not parsed.header.library:
            self._refuse("KR123", use, path=written)
            return None
        file = SourceFile(self._reader.name(path), decode(self._reader.data(place)))
        return self.add(path, place, file, parsed, diagnostics)

    def _refuse(self, code: str, use: tree.Use, *labels: Label, fix: Fix | None = None, **args: str) -> None:
        self._refused += 1
        self.found.append(Diagnostic(code, use.path.span, args, labels, fix))


def _stays_inside(written: str) -> bool:
    """Whether a path can only lead to a place below the folder it is looked up in."""
    parts = PurePosixPath(written).parts
    return bool(parts) and written.isprintable() and parts[0] != "/" and not {"..", "\\", ":"} & {*parts, *written}


def _libraries_near(user: Path, written: str) -> list[str]:
    """The files that a path could have meant: those in the folder it names, as a guideline would name them."""
    folder = PurePosixPath(written).parent
    found: list[str] = []
    for base in (user.parent, user.parent / ".."):
        try:
            names = sorted(path.stem for path in (base / folder).iterdir() if path.suffix == SUFFIX)
        except OSError:
            continue
        found += [(folder / name).as_posix() for name in names if (base / folder / name).name != user.stem]
    return found

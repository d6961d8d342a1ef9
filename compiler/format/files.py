"""Files through the formatter: what would change in each, and the writing of it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ...runtime.output import write_file
from ...runtime.unusable import Language, Unusable, reason
from ..build import find_sources, public_name
from ..files import read_source
from ..source import SourceFile, unified_diff
from ..syntax.parse import decode
from .formatter import Formatted, format_text


@dataclass(frozen=True, slots=True)
class Outcome:
    """What formatting a file gives. ``data`` is the file as it is; ``path`` is none for a text that is in no file."""

    path: Path | None
    file: SourceFile
    data: bytes
    formatted: Formatted

    @property
    def result(self) -> bytes | None:
        """The file as it should be; none where its text has errors."""
        return None if self.formatted.text is None else self.formatted.text.encode()

    @property
    def changed(self) -> bool:
        """Whether the file is not as it should be."""
        return self.result is not None and self.result != self.data

    def diff(self) -> str:
        """What would change, as a unified diff; empty for nothing."""
        text = self.formatted.text
        return "" if text is None else unified_diff(self.file.path, self.data.decode(), text)


def format_data(data: bytes, name: str, path: Path | None = None) -> Outcome:
    """Format the bytes of a file that messages call ``name``."""
    return Outcome(path, SourceFile(name, decode(data)), data, format_text(data))


def format_files(paths: Iterable[Path]) -> tuple[Outcome, ...]:
    """Format the files named by ``paths``, or in them; nothing is written.

    Raises:
        Unusable: see :func:`~..build.find_sources`; ``unreadable-file``.
    """
    outcomes = []
    for path in find_sources(paths):
        try:
            outcomes.append(format_data(read_source(path), public_name(path), path))
        except OSError as error:
            raise Unusable("unreadable-file", path=path, reason=reason(error)) from error
    return tuple(outcomes)


def write(outcome: Outcome) -> None:
    """Write a file that is to change, whole or not at all; others are not touched.

    Raises:
        Unusable: ``unwritable-file``.
    """
    if outcome.path is not None and outcome.changed and outcome.result is not None:
        write_file(outcome.path, outcome.result)


def describe(outcome: Outcome, form: Literal["text", "json"], language: Language, *, written: bool, diff: bool) -> str:
    """What happened, or would happen, to a file without errors: nothing, or lines for people, or a JSON line.

    Args:
        outcome: the file.
        form: lines for people or for machines.
        language: of the text.
        written: the file has been written if it was to change.
        diff: say what would change instead of that it would.
    """
    if form == "json":
        what = {"file": outcome.file.path, "changed": outcome.changed}
        return json.dumps(what | ({"diff": outcome.diff()} if diff else {}), ensure_ascii=False) + "\n"
    if diff or not outcome.changed:
        return outcome.diff()
    danish, english = ("formateret", "reformatted") if written else ("skal formateres", "would be reformatted")
    return f"{outcome.file.path}: {danish if language == 'da' else english}\n"

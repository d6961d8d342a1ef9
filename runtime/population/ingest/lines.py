"""Lines of NDJSON files by their number: resources are counted as DuckDB does, blank lines left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from .files import opened

_BLOCK = 64 * 1024
"""Bytes that are looked at together: lines are only counted where none of them is sought."""


def picked(path: Path, numbers: Sequence[int]) -> Iterator[tuple[int, int, bytes]]:
    """Some resources of a file: each with its number from 0, and that of its line from 1.

    Args:
        path: the file.
        numbers: which, in ascending order.
    """
    wanted = iter(numbers)
    sought = next(wanted, None)
    number = line = 0
    with opened(path) as file:
        while sought is not None and (block := file.read(_BLOCK) + file.readline()):
            lines = block.removesuffix(b"\n").split(b"\n")
            if number + len(lines) <= sought and all(map(bytes.strip, lines)):
                number += len(lines)
                line += len(lines)
                continue
            for text in lines:
                line += 1
                if not text.strip():
                    continue
                if number == sought:
                    yield number, line, text.rstrip(b"\r")
                    sought = next(wanted, None)
                number += 1

"""Lines of NDJSON files by their number: resources are counted as DuckDB does, blank lines left out."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from ...facts.fhir_bundle import BOM
from .files import opened

_TOGETHER = 48 * 1024
"""Bytes of a block, up to the end of a line. Lines are counted by blocks, and in a block when some are sought in it."""

_BUFFER = 256 * 1024


class Lines:
    """The lines of a file, which is looked through once, when the first of them is sought."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def picked(self, numbers: Iterable[int]) -> Iterator[tuple[int, int, bytes]]:
        """Some resources: each with its number from 0, and that of its line from 1.

        Args:
            numbers: which, in ascending order.
        """
        blocks = self._blocks
        with opened(self._path) as file:
            for block, sought in groupby(numbers, key=lambda number: bisect_right(blocks.numbers, number) - 1):
                file.seek(blocks.starts[block])
                lines = enumerate(file.readlines(_TOGETHER), blocks.lines[block] + 1)
                found = [(line, text) for line, text in lines if not text.isspace()]
                for number in sought:
                    line, text = found[number - blocks.numbers[block]]
                    yield number, line, text.rstrip(b"\r\n").removeprefix(BOM)

    def numbers(self, places: Iterable[int]) -> Iterator[int]:
        """The resources, by number, in which these places of the file are, by byte; one that has two comes twice."""
        blocks = self._blocks
        with opened(self._path) as file:
            for place in places:
                block = bisect_right(blocks.starts, place) - 1
                file.seek(blocks.starts[block])
                before = file.read(place - blocks.starts[block]).split(b"\n")[:-1]
                yield blocks.numbers[block] + sum(bool(text.strip()) for text in before)

    @cached_property
    def _blocks(self) -> _Blocks:
        blocks = _Blocks(array("q", [0]), array("q", [0]), array("q", [0]))
        with opened(self._path, _BUFFER) as file:
            while lines := file.readlines(_TOGETHER):
                blocks.starts.append(blocks.starts[-1] + sum(map(len, lines)))
                blocks.lines.append(blocks.lines[-1] + len(lines))
                blocks.numbers.append(blocks.numbers[-1] + len(lines) - sum(map(bytes.isspace, lines)))
        return blocks


class _Blocks(NamedTuple):
    """Of each block of a file where it begins, and how many lines and resources stand before it; and where all end."""

    starts: array[int]
    lines: array[int]
    numbers: array[int]

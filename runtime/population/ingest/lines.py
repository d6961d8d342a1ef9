"""Lines of NDJSON files by their number: resources are counted as DuckDB does, blank lines left out."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby, islice
from pathlib import Path

from .files import opened

_TOGETHER = 64
"""Lines of a block: of a block it is known where it begins, and the lines in it are counted when one is sought."""

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
        with opened(self._path) as file:
            for block, sought in groupby(numbers, key=lambda number: bisect_right(self._numbers, number) - 1):
                file.seek(self._starts[block])
                lines = list(islice(file, _TOGETHER))
                found = [(line, text) for line, text in enumerate(lines, 1) if not text.isspace()]
                for number in sought:
                    line, text = found[number - self._numbers[block]]
                    yield number, block * _TOGETHER + line, text.rstrip(b"\r\n")

    def numbers(self, places: Iterable[int]) -> Iterator[int]:
        """The resources, by number, in which these places of the file are, by byte; one that has two comes twice."""
        with opened(self._path) as file:
            for place in places:
                block = bisect_right(self._starts, place) - 1
                file.seek(self._starts[block])
                before = file.read(place - self._starts[block]).split(b"\n")[:-1]
                yield self._numbers[block] + sum(bool(text.strip()) for text in before)

    @cached_property
    def _blocks(self) -> tuple[array[int], array[int]]:
        starts, numbers = array("q", [0]), array("q", [0])
        with opened(self._path, _BUFFER) as file:
            while lines := list(islice(file, _TOGETHER)):
                starts.append(starts[-1] + sum(map(len, lines)))
                numbers.append(numbers[-1] + len(lines) - sum(map(bytes.isspace, lines)))
        return starts, numbers

    @property
    def _starts(self) -> array[int]:
        """Where each block begins in the file, and the last one ends."""
        return self._blocks[0]

    @property
    def _numbers(self) -> array[int]:
        """Of each block, how many resources stand before it; and of all."""
        return self._blocks[1]

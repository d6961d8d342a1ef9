"""Numbers that DuckDB does not read as they are written.

Its JSON reader makes a double of every number. One of at most 15 digits is still what was written; of a longer one,
what is read may look short and harmless: 36.600000000000001 becomes 36.6. So they are looked for in the file itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from .files import opened

WITH_NUMBERS: Final = frozenset({"Observation", "QuestionnaireResponse", "MedicationDispense"})
"""Types in which a number matters."""

_BLOCK: Final = 1024 * 1024
_MOST: Final = 16
"""Characters, the decimal point included, of the longest number that a double keeps."""

_NUMERALS: Final = b"0123456789."
_MARKED: Final = bytes(0x30 if code in _NUMERALS else 0x2D for code in range(256))
_RUN: Final = b"0" * (_MOST + 1)
_AROUND: Final = 64


def long_numbers(path: Path) -> list[int]:
    """The resources of a file that hold a number that is too long, by their number from 0; some but once too often."""
    places = list(_places(path))
    if not places:
        return []
    found = set()
    place = number = 0
    with opened(path) as file:
        for line in file:
            end = place + len(line)
            if any(place <= each < end for each in places):
                found.add(number)
            place = end
            number += bool(line.strip())
    return sorted(found)


def _places(path: Path) -> Iterator[int]:
    """Where in the file such numbers are; the same one may come twice."""
    start = 0
    kept = b""
    with opened(path) as file:
        while block := file.read(_BLOCK):
            data = kept + block
            marked = data.translate(_MARKED)
            place = marked.find(_RUN)
            while place >= 0:
                if _is_number(data[max(0, place - _AROUND) : place]):
                    yield start + place
                end = marked.find(b"-", place)
                place = marked.find(_RUN, end) if end >= 0 else end
            # A number may begin in one block and end in the next one.
            kept = data[-2 * _AROUND :]
            start += len(data) - len(kept)


def _is_number(before: bytes) -> bool:
    """Whether this stands before a number, and not before the digits of a text."""
    before = before.removesuffix(b"-").rstrip()
    return before.endswith((b"[", b",")) or (before.endswith(b":") and before[:-1].rstrip().endswith(b'"'))

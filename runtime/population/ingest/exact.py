"""Numbers that DuckDB does not read as they are written.

Its JSON reader makes a double of every number. One of at most 15 digits is still what was written; of a longer one,
what is read may look short and harmless: 36.600000000000001 becomes 36.6. So they are looked for in the file itself.
Nor does a double hold what is nearly nothing: 1e-400 becomes 0.0. Many write nought as 0.0, so where that was read, the
resource is looked at as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Final

import msgspec

from ...facts.r4.observations import is_measurement
from .files import opened

WITH_NUMBERS: Final = frozenset({"Observation", "QuestionnaireResponse", "MedicationDispense"})
"""Types in which a number matters."""

WITH_ZEROS: Final = frozenset({"Observation", "QuestionnaireResponse"})
"""Those of them in which next to nothing is another thing than nothing."""

_BLOCK: Final = 64 * 1024
_MOST: Final = 16
"""Characters, the decimal point included, of the longest number that a double keeps."""

_LONG: Final = re.compile(rb"[0-9.]{%d,}" % (_MOST + 1))
_STEP: Final = 4
_END: Final = b"-"
_MARKED: Final = bytes(0x30 if code in b"0123456789." else _END[0] for code in range(256))
_RUN: Final = b"0" * (_MOST // _STEP)
"""What a number that is too long gives when one byte in four is looked at; a time stamp never does."""

_AROUND: Final = 64


def long_numbers(path: Path) -> Iterator[int]:
    """Where in a file numbers are that are too long, by byte; some but once too often, and one may come twice."""
    start = 0
    kept = b""
    with opened(path) as file:
        while block := file.read(_BLOCK):
            data = kept + block
            marked = data[::_STEP].translate(_MARKED) + _END
            place = marked.find(_RUN)
            while place >= 0:
                end = marked.find(_END, place)
                run = _LONG.search(data, (place - 1) * _STEP + 1, end * _STEP)
                while run is not None:
                    if _is_number(data[max(0, run.start() - _AROUND) : run.start()]):
                        yield start + run.start()
                    run = _LONG.search(data, run.end(), end * _STEP)
                place = marked.find(_RUN, end)
            # A number may begin in one block and end in the next one.
            kept = data[-2 * _AROUND :]
            start += len(data) - len(kept)


def is_as_read(resource: bytes) -> bool:
    """Whether what DuckDB reads as 0.0 in a resource, JSON as it is written, is nought.

    No measurement is so small that a double does not hold it; a resource that cannot be read is as doubtful.
    """
    try:
        _NUMBERS.decode(resource)
    except (msgspec.DecodeError, RecursionError, ArithmeticError, ValueError):
        return False
    return True


def _check(number: str) -> None:
    """Raises ValueError, ArithmeticError: it is no measurement."""
    if not is_measurement(Decimal(number)):
        raise ValueError


_NUMBERS: Final = msgspec.json.Decoder(float_hook=_check)


def _is_number(before: bytes) -> bool:
    """Whether this stands before a number, and not before the digits of a text."""
    before = before.removesuffix(b"-").rstrip()
    return before.endswith((b"[", b",")) or (before.endswith(b":") and before[:-1].rstrip().endswith(b'"'))

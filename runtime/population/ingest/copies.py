"""Resources that a record holds more than once: copies that say the same are one, as for the one-patient runtime."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from ...facts.r4.record import number
from .staging import Place, Staging

_READ = msgspec.json.Decoder(float_hook=number)
_WRITTEN = msgspec.json.Encoder(decimal_format="number", order="deterministic")


class Repeated(msgspec.Struct, frozen=True):
    """A place of a resource of which all copies say the same. ``is_first``: the copy that is kept."""

    file: int
    number: int
    patient: int
    is_first: bool


def repeated(copies: Sequence[tuple[int, int, int, str]], staging: Staging) -> Iterator[Repeated]:
    """Those copies that say the same, of all.

    What is left out here sets its patient aside, and the one-patient runtime decides: copies that differ, if only in
    how a number is written, and those that are no JSON.

    Args:
        copies: places of resources and what they are of each patient, in order of the places.
        staging: has the resources.
    """
    sources = {(file, number, patient): source for file, number, patient, source in copies}
    said: dict[tuple[int, str], dict[Place, bytes | None]] = defaultdict(dict)
    for place, line in staging.lines(list(sources)):
        said[place[2], sources[place]][place] = _digest(line)
    for same in said.values():
        if len(set(same.values())) == 1 and None not in same.values():
            for nth, place in enumerate(same):
                yield Repeated(*place, is_first=nth == 0)


def _digest(line: bytes) -> bytes | None:
    """Equal only of two texts that say the same: members in any order, white space left out. None: no JSON."""
    try:
        return hashlib.sha256(_WRITTEN.encode(_READ.decode(line))).digest()
    except msgspec.DecodeError:
        return None

"""Letters in one form: macOS and some PDF readers write `å` as two characters, which no keyword would match."""

from __future__ import annotations

import re
import unicodedata

LONGEST_CLUSTER = 30
"""Marks on one letter that are read together: the limit of Unicode's stream-safe text format."""


def compose(text: str) -> tuple[str, list[int] | None]:
    """``text`` with letters and their marks composed (NFC), and where in ``text`` each character and the end was.

    The offsets are none where nothing had to be composed, that is in nearly every file.
    """
    odd = {each for each in set(text) if unicodedata.combining(each) or unicodedata.normalize("NFC", each) != each}
    if not odd:
        return text, None
    pieces: list[str] = []
    offsets: list[int] = []
    end = 0
    for found in re.finditer(f".?[{re.escape(''.join(odd))}]{{1,{LONGEST_CLUSTER}}}", text, re.DOTALL):
        composed = unicodedata.normalize("NFC", found[0])
        pieces += (text[end : found.start()], composed)
        offsets += range(end, found.start())
        offsets += (min(found.start() + at, found.end() - 1) for at in range(len(composed)))
        end = found.end()
    pieces.append(text[end:])
    offsets += range(end, len(text) + 1)
    return "".join(pieces), offsets

"""Ids of what is planned for a patient: the same inputs give the same id (semantics 5.8)."""

from __future__ import annotations

import hashlib

VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}
"""The digit in which a UUID says its variant, by what the hash has there."""
NAMESPACE = bytes.fromhex("6f0c1e2a5b7d5e4b9a3c8d1f2e4a6b90")
"""Name space of the ids (RFC 4122, version 5). It never changes: changing it would change every id."""


class Identity:
    """Ids for one guideline and one patient."""

    def __init__(self, guideline: str, patient: str) -> None:
        self._digest = hashlib.sha1(NAMESPACE, usedforsecurity=False)
        self._digest.update(f"{guideline}\n{patient}\n".encode())

    def of(self, *names: str) -> str:
        """The version 5 UUID of these names; spelt by hand, which takes a third of the standard library's time."""
        digest = self._digest.copy()
        digest.update("\n".join(names).encode())
        text = digest.hexdigest()
        return f"{text[:8]}-{text[8:12]}-5{text[13:16]}-{VARIANT[text[16]]}{text[17:20]}-{text[20:32]}"

"""The names that come nearest to one that is not known."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str:
    """``; did you mean x or y?``, or nothing when no known name comes near."""
    from difflib import get_close_matches  # only when something went wrong

    found = get_close_matches(name, list(known), n=3, cutoff=0.6)
    return f"; did you mean {' or '.join(found)}?" if found else ""

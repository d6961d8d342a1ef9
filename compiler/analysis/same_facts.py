"""Data elements that read the same facts: where one has found something, so has the other."""

from __future__ import annotations

from ...runtime.graph import DataElement, Duration

_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


def finds_with(found: DataElement, other: DataElement) -> bool:
    """Whether ``other`` has a value for every patient for whom facts give ``found`` one; for dates that are whole
    (semantics 3.6), and values that can be read.
    """
    sources = {(source.kind, source.value_set) for source in found.sources}
    return (
        None not in {value_set for _, value_set in sources}  # a local code is each element's own
        and sources <= {(source.kind, source.value_set) for source in other.sources}
        and other.type.kind in ("date", "boolean", "count")
        and other.fetch.kind in ("latest", "first", "exists", "count")
        and _reaches(other.fetch.within, found.fetch.within)
        and other.at_least is None
        and other.not_with is None
        and set(other.exclude) <= set(found.exclude)
        and (not other.classes or set(other.classes) == set(found.classes))
    )


def _reaches(window: Duration | None, other: Duration | None) -> bool:
    """Whether a look-back window holds all of another."""
    if window is None or window == other:
        return True
    return other is not None and window.value * _DAYS[window.unit] > other.value * (_DAYS[other.unit] + 1)

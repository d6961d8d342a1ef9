"""Strong Kleene three-valued logic (semantics 1.1): ``None`` is unknown, and unknown is never no."""

from __future__ import annotations

from collections.abc import Iterable

Truth = bool | None


def negate(value: Truth) -> Truth:
    """``ikke``."""
    return None if value is None else not value


def every(values: Iterable[Truth]) -> Truth:
    """``og``: false as soon as one is false, true when all are true, else unknown."""
    result: Truth = True
    for value in values:
        if value is False:
            return False
        if value is None:
            result = None
    return result


def some(values: Iterable[Truth]) -> Truth:
    """``eller``: true as soon as one is true, false when all are false, else unknown."""
    result: Truth = False
    for value in values:
        if value is True:
            return True
        if value is None:
            result = None
    return result


def at_least(n: int, values: Iterable[Truth]) -> Truth:
    """``mindst n af``: true when n are true, false when fewer than n are true or unknown, else unknown."""
    true = unknown = 0
    for value in values:
        if value is True:
            true += 1
        elif value is None:
            unknown += 1
    if true >= n:
        return True
    return None if true + unknown >= n else False

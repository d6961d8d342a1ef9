"""A block of bytes as a row of small choices.

Hypothesis draws a block at once, where a draw of each choice would take most of the time of a test. A block of zeros is
the plainest way of everything, so a failing patient shrinks to it block by block: one for each data element.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle
from typing import TypeVar

_T = TypeVar("_T")
_ONE_BYTE = 16
"""Up to so many options a byte is fair enough."""


class Choices:
    """The choices that a block of bytes stands for, which is read over and over."""

    def __init__(self, block: bytes) -> None:
        self._bytes = cycle(block)

    def below(self, number: int) -> int:
        """A number from 0 up to ``number``, without it."""
        if number < 2:
            return 0
        found = next(self._bytes)
        return (found if number <= _ONE_BYTE else found << 8 | next(self._bytes)) % number

    def one(self, options: Sequence[_T]) -> _T:
        """One of some options, the plainest first; one that stands there twice comes twice as often."""
        return options[self.below(len(options))]

    def pick(self, *options: _T) -> _T:
        """As :meth:`one`, of the arguments."""
        return options[self.below(len(options))]

    def sometimes(self, one_in: int) -> bool:
        """True once in a while."""
        return self.below(one_in) == one_in - 1

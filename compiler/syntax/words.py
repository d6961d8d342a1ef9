"""The words of a text as ANTLR's parser asks for them.

ANTLR's own stream fetches tokens while the parser runs, and steps over the hidden ones at each question. Here all are
known before, and the parser sees no others.
"""

from __future__ import annotations

from typing import Any

from antlr4.BufferedTokenStream import TokenStream
from antlr4.CommonTokenFactory import CommonTokenFactory
from antlr4.error.Errors import IllegalStateException
from antlr4.Token import Token


class _Source:
    """Where the parser gets a token to put where one is missing."""

    _factory = CommonTokenFactory.DEFAULT


class Words(TokenStream):  # type: ignore[misc]  # the class has no types
    """A list of tokens, the last of them the end of the text. The names are ANTLR's."""

    tokenSource = _Source()  # noqa: N815

    def __init__(self, tokens: list[Any]) -> None:
        self.tokens = tokens
        self.index = 0

    def LT(self, k: int) -> Any:  # noqa: N802
        """The ``k``-th token from here, or of those behind (-1: the last one); none before the first."""
        place = self.index + k
        if k < 0:
            return self.tokens[place] if place >= 0 else None
        return self.tokens[place - 1] if place <= len(self.tokens) else self.tokens[-1]

    def LA(self, k: int) -> int:  # noqa: N802
        """Its type."""
        kind: int = self.LT(k).type
        return kind

    def get(self, index: int) -> Any:
        """A token by its number."""
        return self.tokens[index]

    def consume(self) -> None:
        """On to the next token."""
        if self.tokens[self.index].type == Token.EOF:
            raise IllegalStateException("cannot consume EOF")
        self.index += 1

    def seek(self, index: int) -> None:
        """Back or forth to a token by its number."""
        self.index = index

    def mark(self) -> int:
        """Nothing needs to be kept for coming back."""
        return 0

    def release(self, marker: int) -> None:
        """Nothing was kept."""

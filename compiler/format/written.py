"""What the author wrote around each token: the comments, the line ends and the empty lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from antlr4.Token import Token

from ..suppression import WORD
from .document import Comment

LINE_END = re.compile(r"\r\n?|\n")
ABOUT_ITS_LINE = re.compile(rf"//\s*{WORD}\b", re.IGNORECASE)
"""Comments that allow the findings on their line, and would mean something else after a part of it."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around one token.

    ``above``: the comments on the lines above it. ``blank``: an empty line right before it. ``new_line``: it begins a
    line. ``after``: the comment that ends its line. If that comment is about the whole line, what stands on the line
    must stay there: ``fresh`` is its first token, and no line may end before the others, which are ``tied``.
    """

    above: tuple[Comment, ...]
    blank: bool
    new_line: bool
    after: Comment | None = None
    fresh: bool = False
    tied: bool = False

    @property
    def blank_above(self) -> bool:
        """An empty line before the token with the comments above it."""
        return self.above[0].blank if self.above else self.blank


class Written:
    """The text of a file and what stands around its tokens."""

    def __init__(self, text: str, tokens: Iterable[Any]) -> None:
        self._text = text
        self._around: dict[int, Around] = {}
        line: list[int] = []
        above: list[Comment] = []
        end, new_line = 0, True
        for token in tokens:
            ends = len(LINE_END.findall(text, end, max(end, token.start)))
            new_line |= ends > 0
            end = max(end, token.stop + 1)
            if token.channel != Token.HIDDEN_CHANNEL:
                self._around[token.tokenIndex] = Around(tuple(above), ends > 1, new_line)
                line = [token.tokenIndex] if new_line else [*line, token.tokenIndex]
                above, new_line = [], False
            elif new_line:
                above.append(Comment(token.text.rstrip(), own=True, blank=ends > 1))
            else:
                self._comment_after(line, Comment(token.text.rstrip()))

    def _comment_after(self, line: list[int], comment: Comment) -> None:
        self._around[line[-1]] = replace(self._around[line[-1]], after=comment)
        if ABOUT_ITS_LINE.match(comment.text):
            for index in line:
                self._around[index] = replace(self._around[index], fresh=index == line[0], tied=index != line[0])

    def around(self, token: Any) -> Around:
        """What stands around a token."""
        return self._around[token.tokenIndex]

    def commented(self, first: Any, last: Any) -> bool:
        """Whether there is a comment between two tokens."""
        between = range(first.tokenIndex, last.tokenIndex + 1)
        around = [self._around[index] for index in between if index in self._around]
        return any(each.above for each in around[1:]) or any(each.after for each in around[:-1])

    def broken(self, before: Any, after: Any) -> bool:
        """Whether a line ends between two tokens."""
        return LINE_END.search(self._text, before.stop + 1, max(before.stop + 1, after.start)) is not None

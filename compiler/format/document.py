"""Documents: what is to be printed, with the places where lines may end; and the printing of them.

After Wadler, "A prettier printer" (2003), with the fill of Prettier: a group stands on one line if it fits there, and
else all its own lines end; a fill ends lines only where the next item does not fit.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Literal


@dataclass(frozen=True, slots=True)
class Line:
    """A place where a line may end; if it does not, a space. ``hard``: it does; ``blank``: an empty line follows;
    ``needed``: only if something stands on the line."""

    hard: bool = False
    blank: bool = False
    needed: bool = False

    @property
    def width(self) -> float:
        return math.inf if self.hard else 1


LINE, HARD, BLANK, FRESH = Line(), Line(hard=True), Line(hard=True, blank=True), Line(hard=True, needed=True)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment, after which the line ends. ``own``: it begins a line, too; ``blank``: an empty line is before it."""

    text: str
    own: bool = False
    blank: bool = False

    @property
    def width(self) -> float:
        return math.inf if self.own else 0  # what stands at the end of a line may stick out


@dataclass(frozen=True, slots=True)
class Concat:
    """Documents one after another."""

    parts: tuple[Doc, ...]
    width: float = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "width", sum(map(width, self.parts)))


@dataclass(frozen=True, slots=True)
class Group:
    """``doc`` on one line, or with all its own lines ended."""

    doc: Doc

    @property
    def width(self) -> float:
        return width(self.doc)


@dataclass(frozen=True, slots=True)
class Fill:
    """Items with a line (or other text) between each two, which ends where the next item does not fit."""

    items: tuple[Doc, ...]
    lines: tuple[Doc, ...]
    width: float = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "width", sum(map(width, (*self.items, *self.lines))))


@dataclass(frozen=True, slots=True)
class Indent:
    """``doc`` with its further lines indented by ``by`` more, or (none) beginning under its first character."""

    doc: Doc
    by: int | None = None

    @property
    def width(self) -> float:
        return width(self.doc)


Doc = str | Line | Comment | Concat | Group | Fill | Indent
"""A text of its own, or one of the classes above. Only a text between `\"\"\"` holds line ends."""


def width(doc: Doc) -> float:
    """How much room ``doc`` takes on one line; without end when a line must end in it."""
    if isinstance(doc, str):
        return math.inf if "\n" in doc or "\r" in doc else len(doc)
    return doc.width


def concat(*parts: Doc) -> Doc:
    return parts[0] if len(parts) == 1 else Concat(parts)


def between(docs: Sequence[Doc], lines: Sequence[Doc]) -> Doc:
    """``docs`` with one of ``lines`` between each two."""
    return concat(docs[0], *(part for pair in zip(lines, docs[1:], strict=True) for part in pair))


@dataclass(frozen=True, slots=True)
class _Rest:
    """What is left of a fill, from the line before item ``at``."""

    fill: Fill
    at: int


_Command = tuple[int, Literal["flat", "broken"], "Doc | _Rest"]


def layout(doc: Doc, limit: int, newline: str) -> str:
    """``doc`` as text, with lines of at most ``limit`` characters where it allows that, each ended by ``newline``."""
    return _Printer(limit, newline).run(doc)


class _Printer:
    def __init__(self, limit: int, newline: str) -> None:
        self._limit = limit
        self._newline = newline
        self._out: list[str] = []
        self._column = 0
        self._begun = False  # whether something stands on the line
        self._must_end = False  # whether a comment does
        self._commands: list[_Command] = []

    def run(self, doc: Doc) -> str:
        self._commands.append((0, "broken", doc))
        while self._commands:
            indent, mode, doc_ = self._commands.pop()
            match doc_:
                case str():
                    self._write(doc_, indent)
                case Line():
                    if doc_.hard or mode == "broken":
                        if not doc_.needed or self._begun or self._must_end:
                            self._end_line(indent, doc_.blank)
                    else:
                        self._write(" ", indent)
                case Comment():
                    self._comment(doc_, indent)
                case Concat(parts):
                    self._commands += ((indent, mode, part) for part in reversed(parts))
                case Group(inner):
                    fits = mode == "flat" or (width(inner) < math.inf and self._fits(indent, inner))
                    self._commands.append((indent, "flat" if fits else "broken", inner))
                case Indent(inner, by):
                    under = indent if self._must_end else self._column
                    self._commands.append((under if by is None else indent + by, mode, inner))
                case Fill(items):
                    if items:
                        self._commands += ((indent, mode, _Rest(doc_, 1)), (indent, mode, items[0]))
                case _Rest(fill, at):
                    self._go_on(indent, mode, fill, at)
        return "".join(self._out)

    def _go_on(self, indent: int, mode: Literal["flat", "broken"], fill: Fill, at: int) -> None:
        if at == len(fill.items):
            return
        line, item = fill.lines[at - 1], fill.items[at]
        rest: _Command = (indent, mode, _Rest(fill, at + 1))
        self._commands += (rest, (indent, mode, item))
        flat = mode == "flat" or (width(line) < math.inf and self._fits(indent, Concat((line, item)), taken=1))
        self._commands.append((indent, "flat" if flat else "broken", line))

    def _fits(self, indent: int, doc: Doc, taken: int = 0) -> bool:
        """Whether ``doc`` on one line, and what follows it until a line may end, fits on the line.

        ``taken``: how many of the commands that wait are ``doc`` itself.
        """
        room = self._limit - self._column
        following = islice(reversed(self._commands), taken, None)
        waiting: list[_Command] = [(indent, "flat", doc)]
        while room >= 0:
            command = waiting.pop() if waiting else next(following, None)
            if command is None:
                return True
            _, mode, part = command
            match part:
                case str():
                    end = (
                        next((at for at, sign in enumerate(part) if sign in "\r\n"), None)
                        if width(part) == math.inf
                        else None
                    )
                    if end is not None:
                        return room >= end
                    room -= len(part)
                case Line():
                    if part.hard or mode == "broken":
                        return True
                    room -= 1
                case Comment():
                    return True
                case Concat(parts):
                    waiting += ((0, mode, each) for each in reversed(parts))
                case Group(inner) | Indent(inner):
                    waiting.append((0, mode, inner))
                case Fill(items):
                    if items:
                        waiting += ((0, mode, _Rest(part, 1)), (0, mode, items[0]))
                case _Rest(fill, at):
                    if at < len(fill.items):
                        waiting += (
                            (0, mode, _Rest(fill, at + 1)),
                            (0, mode, fill.items[at]),
                            (0, mode, fill.lines[at - 1]),
                        )
        return False

    def _write(self, text: str, indent: int) -> None:
        if not text or (text.isspace() and (self._must_end or not self._begun)):
            return  # no line begins or ends with a space
        if self._must_end:
            self._end_line(indent)
        if not self._begun:
            self._out.append(" " * self._column)
            self._begun = True
        self._out.append(text)
        if width(text) < math.inf:
            self._column += len(text)
        else:
            self._column = len(text) - 1 - max(text.rfind("\n"), text.rfind("\r"))

    def _comment(self, comment: Comment, indent: int) -> None:
        if comment.own:
            if self._begun or self._must_end:
                self._end_line(indent, comment.blank)
            self._write(comment.text, indent)
        else:
            self._strip()
            self._write(f"  {comment.text}", indent)
        self._must_end = True

    def _end_line(self, indent: int, blank: bool = False) -> None:
        self._strip()
        self._out.append(self._newline * (1 + blank))
        self._column = indent
        self._begun = self._must_end = False

    def _strip(self) -> None:
        while self._out and self._out[-1].isspace() and not self._out[-1].endswith(self._newline):
            self._column -= len(self._out.pop())

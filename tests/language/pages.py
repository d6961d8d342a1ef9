"""The pages of ``docs/language``: their examples, the mistakes they show, and the tables of slots.

A fence ``kr`` is a piece of the page's example; all of them together are one guideline. ``kr fælles/x.kr`` is a file
beside it. ``kr variant`` holds declarations that may stand in the example instead of those of the same name, or beside
them; ``kr KR202`` the same with a mistake, and the ``text`` after it is what the author is told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from rettesnor.compiler.diagnostics.diagnostic import Diagnostic
from rettesnor.compiler.diagnostics.registry import in_order, severity, worded
from rettesnor.compiler.diagnostics.render.text import HELP, SEVERITIES
from rettesnor.compiler.driver import Compilation, compile_guideline
from rettesnor.compiler.syntax.vocabulary import DECLARATIONS, LITERALS

FOLDER = Path(__file__).parents[2] / "docs/language"
INDEX = "README"
FENCE = re.compile(r"^```kr *([^\n]*)\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"KR\d{3}")
KEYWORDS = sorted(LITERALS[kind] for kind in DECLARATIONS)
START = re.compile(rf"^(?={'|'.join(KEYWORDS)})", re.MULTILINE)


@dataclass(frozen=True)
class Piece:
    """Declarations shown apart from the example: what they give (no code: nothing), and what the page says of it."""

    codes: tuple[str, ...]
    text: str
    said: str | None


@dataclass
class Page:
    name: str
    text: str
    example: str = ""
    files: dict[str, str] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)

    def with_piece(self, piece: Piece) -> str:
        """The example with the declarations of a piece in the place of those of the same name, or after all others."""
        parts = START.split(self.example)
        places = {identity(part): place for place, part in enumerate(parts)}
        for part in START.split(piece.text):
            place = places.pop(identity(part), None)
            if place is not None:
                parts[place] = part
            else:
                parts.append(part)
        return "".join(parts)

    def compiled(self, text: str, folder: Path) -> Compilation:
        """A text of the page, compiled with the files beside it."""
        for name, content in self.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(content, encoding="utf-8")
        return compile_guideline(text.encode(), f"{self.name}.kr", folder / "eksempel.kr")


def identity(part: str) -> tuple[str, ...]:
    """What a declaration is called: its second word, where it has a name, else its first."""
    words = re.match(r'\s*(\w+) +("[^"\n]*"|\w*)', part)
    if words is None:
        return ()
    return (words[1],) if words[1] in ("retningslinje", "målgruppe") else (words[2] or words[1],)


def read(path: Path) -> Page:
    text = path.read_text(encoding="utf-8")
    page = Page(path.stem, text)
    for info, code, said in FENCE.findall(text):
        if info.endswith(".kr"):
            page.files[info] = code
        elif info:
            page.pieces.append(Piece(tuple(CODE.findall(info)), code, said or None))
        elif code.startswith("retningslinje"):
            page.example = code + page.example
        else:
            page.example += code
    return page


def pages() -> dict[str, Page]:
    return {path.stem: read(path) for path in sorted(FOLDER.glob("*.md"))}


def told(diagnostics: tuple[Diagnostic, ...]) -> str:
    """What an author is told, without the lines of the guideline."""
    lines = []
    for found in in_order(diagnostics):
        texts = worded(found, "da")
        lines.append(f"{SEVERITIES['da'][severity(found)]}[{found.code}]: {texts.message}\n")
        lines += [f"  ^ {texts.label}\n"] if texts.label else []
        lines += [f"  = {HELP['da']}: {texts.help}\n"] if texts.help else []
    return "".join(lines)

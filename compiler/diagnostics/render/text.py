"""Diagnostics for people: the message, the author's own lines with marks under them, and the way out."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ...source import SourceFile, Span
from ..diagnostic import Diagnostic, Severity, Suppressed
from ..registry import Language, in_order, severity, worded

SEVERITIES: dict[Language, dict[Severity, str]] = {
    "da": {"error": "fejl", "warning": "advarsel", "note": "bemærkning"},
    "en": {"error": "error", "warning": "warning", "note": "note"},
}
HELP: dict[Language, str] = {"da": "hjælp", "en": "help"}
ALLOWED: dict[Language, tuple[str, str]] = {"da": ("tilladt", "tilladt i linje"), "en": ("allowed", "allowed in line")}
FIXED: dict[Language, str] = {"da": "rettet", "en": "fixed"}
COUNTED: dict[Language, tuple[str, dict[str, tuple[str, str]]]] = {
    "da": (
        "ingen fejl",
        {
            "error": ("fejl", "fejl"),
            "warning": ("advarsel", "advarsler"),
            "note": ("bemærkning", "bemærkninger"),
            "allowed": ("tilladt", "tilladte"),
        },
    ),
    "en": (
        "no errors",
        {
            "error": ("error", "errors"),
            "warning": ("warning", "warnings"),
            "note": ("note", "notes"),
            "allowed": ("allowed", "allowed"),
        },
    ),
}
"""What there is none of, and what is counted: one, several."""
IN_LIBRARY: dict[Language, str] = {"da": "fejl i et bibliotek, den bruger", "en": "an error in a library it uses"}

WIDTH = 160
"""A longer line of the guideline is shown cut, so that a page of text on one line stays readable; longer notes and help
are broken.
"""


@dataclass(frozen=True, slots=True)
class Look:
    """How findings are laid out: at most ``width`` columns (but for the message and what is said beside a mark), and
    each part of a finding as ``paint`` gives it: `error`, `warning`, `note`, `allowed`, `message`, `other` (second
    places), `frame`.
    """

    width: int = WIDTH
    paint: Callable[[str, str], str] = lambda _, text: text


PLAIN = Look()


@dataclass(frozen=True, slots=True)
class _Mark:
    file: int
    line: int
    column: int  # from 0
    length: int
    text: str
    sign: str


def render(
    diagnostics: Sequence[Diagnostic],
    files: Sequence[SourceFile],
    language: Language = "da",
    suppressed: Sequence[Suppressed] = (),
    look: Look = PLAIN,
) -> str:
    """The findings in order of place, those their author allows among them, a blank line after each; empty when there
    are none.
    """
    allowed = {id(one.diagnostic): one for one in suppressed}
    findings = in_order((*diagnostics, *(one.diagnostic for one in suppressed)))
    return "".join(_one(finding, files, language, allowed.get(id(finding)), look) + "\n" for finding in findings)


def fixed(diagnostic: Diagnostic, files: Sequence[SourceFile], language: Language) -> str:
    """What the fix of a finding changed, on one line."""
    assert diagnostic.fix is not None
    file = files[diagnostic.fix.span.file]
    place = file.place(diagnostic.fix.span)
    before = file.text[diagnostic.fix.span.start : diagnostic.fix.span.end].strip()
    after = diagnostic.fix.replacement.strip()
    change = f"`{before}` → `{after}`" if before and after else f"+ `{after}`" if after else f"- `{before}`"
    where = f"{_visible(file.path)}:{place.line}:{place.column}"
    return f"{where}: {FIXED[language]} {diagnostic.code}: {_visible(change)}"


def excerpt(span: Span, files: Sequence[SourceFile], notes: Sequence[str] = (), look: Look = PLAIN) -> str:
    """A stretch of a guideline: its place, its first line with marks under it, and notes."""
    mark = _mark(span, files, "", "^")
    gutter = len(str(mark.line))
    out = [
        f"{'':{gutter}}{look.paint('frame', '┌─')} {_visible(files[span.file].path)}:{mark.line}:{mark.column + 1}",
        *_line(files[span.file].line(mark.line), mark.line, gutter, [mark], "note", look),
        *_notes(notes, gutter, look),
    ]
    return "\n".join(line.rstrip() for line in out) + "\n"


def summary(path: str, diagnostics: Sequence[Diagnostic], allowed: int, language: Language, *, failed: bool) -> str:
    """What was found in one file, counted: `kol.kr: ingen fejl, 2 advarsler, 1 tilladt`. What was found in libraries is
    not counted; but the file has ``failed`` if one of theirs is an error.
    """
    counts = Counter(severity(one) for one in diagnostics if one.span.file == 0)
    none, words = COUNTED[language]
    parts = [] if counts["error"] else [IN_LIBRARY[language] if failed else none]
    parts += [f"{counts[each]} {words[each][counts[each] > 1]}" for each in SEVERITIES[language] if counts[each]]
    if allowed:
        parts.append(f"{allowed} {words['allowed'][allowed > 1]}")
    return f"{_visible(path)}: {', '.join(parts)}"


def _one(
    diagnostic: Diagnostic, files: Sequence[SourceFile], language: Language, allowed: Suppressed | None, look: Look
) -> str:
    texts = worded(diagnostic, language)
    head = ALLOWED[language][0] if allowed else SEVERITIES[language][severity(diagnostic)]
    kind = "allowed" if allowed else severity(diagnostic)
    primary = _mark(diagnostic.span, files, texts.label, "^")
    marks = [primary, *(_mark(label.span, files, texts.labels[label.key], "-") for label in diagnostic.labels)]
    gutter = max(len(str(mark.line)) for mark in marks)
    out = [look.paint(kind, f"{head}[{diagnostic.code}]") + look.paint("message", f": {_visible(texts.message)}")]
    for file in dict.fromkeys(mark.file for mark in marks):  # the primary mark's file first
        here = [mark for mark in marks if mark.file == file]
        first = primary if file == primary.file else min(here, key=lambda mark: mark.line)
        where = f"{_visible(files[file].path)}:{first.line}:{first.column + 1}"
        out.append(f"{'':{gutter}}{look.paint('frame', '┌─')} {where}")
        before = None
        for number in sorted({mark.line for mark in here}):
            if before is not None and number > before + 1:
                out.append(f"{'':{gutter}}{look.paint('frame', '┆')}")
            before = number
            on_it = [mark for mark in here if mark.line == number]
            out += _line(files[file].line(number), number, gutter, on_it, kind, look)
    notes = list(texts.notes)
    if allowed:
        place = files[allowed.span.file].place(allowed.span)
        notes.append(f"{ALLOWED[language][1]} {place.line}: {allowed.reason}")
    elif texts.help:
        notes.append(f"{HELP[language]}: {texts.help}")
    out += _notes(notes, gutter, look)
    return "\n".join(line.rstrip() for line in out) + "\n"


def _notes(notes: Sequence[str], gutter: int, look: Look) -> Iterator[str]:
    for note in notes:
        opening, *more = _broken(_visible(note), look.width - gutter - 2)
        yield f"{'':{gutter}}{look.paint('frame', '=')} {opening}"
        yield from (f"{'':{gutter}}  {rest}" for rest in more)


def _broken(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or [""]


def _mark(span: Span, files: Sequence[SourceFile], text: str, sign: str) -> _Mark:
    place = files[span.file].place(span)
    line_length = len(files[span.file].line(place.line))
    end = place.end_column - 1 if place.end_line == place.line else line_length
    return _Mark(span.file, place.line, place.column - 1, max(end - place.column + 1, 1), _visible(text), sign)


def _line(text: str, number: int, gutter: int, marks: list[_Mark], kind: str, look: Look) -> list[str]:
    """A line of the guideline, its marks, and their texts: the rightmost beside its mark, the others below theirs."""
    start = 0
    room = look.width - gutter - 3  # for the frame and what says that more follows
    if len(text) > room:
        start = max(0, min(mark.column for mark in marks) - room // 4)
    shown = text[start : start + room]
    lead, tail = "…" if start else "", "…" if start + room < len(text) else ""
    frame = look.paint("frame", "│")
    out = [f"{look.paint('frame', f'{number:{gutter}}│')}{lead}{_visible(shown)}{tail}"]

    def paint(sign: str, written: str) -> str:
        return look.paint(kind if sign == "^" else "other", written) if written else ""

    def column(offset: int) -> int:
        inside = min(offset - start, room)
        return len(lead) + _width(shown[:inside]) + max(0, inside - len(shown))

    signs: dict[int, str] = {}
    for mark in sorted(marks, key=lambda mark: mark.sign, reverse=True):  # the primary mark is drawn last, on top
        begin, end = column(mark.column), column(mark.column + mark.length)
        signs |= dict.fromkeys(range(begin, max(end, begin + 1)), mark.sign)
    row = "".join(signs.get(at, " ") for at in range(max(signs) + 1))
    row = re.sub(r"\^+|-+", lambda run: paint(run[0][0], run[0]), row)
    *others, last = sorted(marks, key=lambda mark: (mark.column, mark.sign == "^"))
    if any(column(mark.column + mark.length) > column(last.column) for mark in others):
        others, texts = [*others, last], ""
    else:
        texts = f" {paint(last.sign, last.text)}"
    out.append(f"{'':{gutter}}{frame}{row}{texts}")
    for mark in reversed(others):
        if mark.text:
            out.append(f"{'':{gutter}}{frame}{'':{column(mark.column)}}{paint(mark.sign, mark.text)}")
    return out


def _width(text: str) -> int:
    """Columns a text takes on a screen."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def _visible(text: str) -> str:
    """Without characters that would move the cursor, colour the screen or turn the writing round."""
    if text.isprintable():
        return text
    blank = {each for each in text if each == "\t" or unicodedata.category(each) == "Zs"}
    return "".join(each if each.isprintable() else " " if each in blank else "�" for each in text)

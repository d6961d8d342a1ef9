"""Findings that an author has looked at and allows: ``// tillad KR303: beholdes til høring``.

After other text on its line the comment concerns the findings that begin on that line. On a line of its own it concerns
what begins on the next line that holds more than a comment, to its end: a declaration, a level, a slot. Several codes
are written with commas between them. The reason is obligatory: it is what a reviewer reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .diagnostics.diagnostic import Diagnostic, Fix, Suppressed
from .diagnostics.registry import RULES, severity, suppressible
from .source import SourceFile, Span
from .syntax import tree

WORD = "tillad"
UNUSED = "KR694"
"""The code of an allowance that nothing needed."""

_ALLOWS = re.compile(rf"//\s*{WORD}\b(?P<codes>[^:]*)(?P<reason>(?::.*)?)", re.IGNORECASE | re.DOTALL)
_LIKE_A_CODE = re.compile(r"\s*(KR|[A-Z]{1,3}\d|$)", re.IGNORECASE)
_CODE = re.compile(r"[^\s,]+")
_DIGITS = str.maketrans("OIL", "011")  # letters that are taken for digits
_REASON = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class Allowance:
    """One code of one comment: the findings of ``code`` that begin from ``start`` to ``end`` are allowed.

    ``comment`` is the whole comment, ``span`` the code in it.
    """

    code: str
    reason: str
    span: Span
    comment: Span
    start: int
    end: int

    def covers(self, finding: Diagnostic) -> bool:
        """Whether a finding is of this code and begins in this stretch."""
        at = finding.span
        return finding.code == self.code and at.file == self.span.file and self.start <= at.start < self.end


@dataclass(frozen=True, slots=True)
class Judged:
    """Findings parted in those that stand (with what is wrong with the allowances) and those the author allows."""

    open: tuple[Diagnostic, ...]
    suppressed: tuple[Suppressed, ...]


def judge(
    findings: Iterable[Diagnostic], trees: Iterable[tree.Guideline], files: Sequence[SourceFile], *, checked: bool
) -> Judged:
    """Apply the allowances in ``trees`` to ``findings``.

    Args:
        findings: everything found.
        trees: the files whose findings they are.
        files: their texts; a span's file is an index.
        checked: all checks have run. If not, an allowance that nothing needed is not reported, and errors stand.
    """
    allowances: list[Allowance] = []
    stand: list[Diagnostic] = []
    for one in trees:
        for comment in one.comments:
            good, bad = _read(comment, one, files[comment.span.file])
            allowances += good
            stand += bad
    used: set[Span] = set()
    suppressed: list[Suppressed] = []
    for finding in findings:
        covering = [allowance for allowance in allowances if allowance.covers(finding)]
        used |= {allowance.span for allowance in covering}
        if covering and (checked or severity(finding) != "error"):
            suppressed.append(Suppressed(finding, covering[0].reason, covering[0].comment))
        else:
            stand.append(finding)
    if checked:
        stand += (_unused(one, allowances, files) for one in allowances if one.span not in used)
    return Judged(tuple(stand), tuple(suppressed))


def _read(
    comment: tree.Comment, guideline: tree.Guideline, file: SourceFile
) -> tuple[list[Allowance], list[Diagnostic]]:
    """The allowances of a comment, and what is wrong with them; neither for a comment that allows nothing."""
    found = _ALLOWS.match(comment.text)
    if found is None or not _LIKE_A_CODE.match(found["codes"]):
        return [], []
    at = comment.span
    start, end = _concerned(at, guideline, file)
    reason = found["reason"][1:].strip()
    good: list[Allowance] = []
    bad: list[Diagnostic] = []
    for written in _CODE.finditer(found["codes"]):
        code = written[0].upper()
        # A comment that holds decomposed letters is longer in the author's text than here; codes come before them.
        span = Span(
            at.start + found.start("codes") + written.start(), at.start + found.start("codes") + written.end(), at.file
        )
        if code not in RULES:
            bad.append(_unknown(written[0], span))
        elif not suppressible(code):
            bad.append(Diagnostic("KR693", span, {"code": code}))
        elif _REASON.search(reason):
            good.append(Allowance(code, reason, span, at, start, end))
    if not _REASON.search(reason) or not found["codes"].strip():
        bad.append(Diagnostic("KR691", at))
    return good, bad


def _unknown(written: str, span: Span) -> Diagnostic:
    from rapidfuzz import process

    near = process.extractOne(written.upper().translate(_DIGITS), list(RULES))[0]
    return Diagnostic("KR692", span, {"code": written, "near": near})


def _unused(allowance: Allowance, all_of_them: Sequence[Allowance], files: Sequence[SourceFile]) -> Diagnostic:
    alone = sum(other.comment == allowance.comment for other in all_of_them) == 1
    fix = Fix(_with_its_line(allowance.comment, files[allowance.comment.file]), "", safe=True) if alone else None
    return Diagnostic(UNUSED, allowance.span, {"code": allowance.code}, fix=fix)


def _with_its_line(comment: Span, file: SourceFile) -> Span:
    """The comment with the blanks before it, or with its whole line where nothing else stands there."""
    line = file.text.rfind("\n", 0, comment.start) + 1
    before = file.text[line : comment.start]
    if before.strip():
        return Span(comment.start - len(before) + len(before.rstrip()), comment.end, comment.file)
    end = file.text.find("\n", comment.end)
    return Span(line, len(file.text) if end < 0 else end + 1, comment.file)


def _concerned(comment: Span, guideline: tree.Guideline, file: SourceFile) -> tuple[int, int]:
    """The stretch of text that a comment is about; empty at the end of a file."""
    line, column = file.position(comment.start)
    if file.line(line)[: column - 1].strip():
        return comment.start - column + 1, comment.start
    while True:
        line += 1
        text = file.line(line)
        start = file.start(line)
        if start is None:
            return len(file.text), len(file.text)
        begin = start + len(text) - len(text.lstrip())
        if text.strip() and not text.lstrip().startswith("//"):
            return begin, max([start + len(text), *_ends(begin, guideline)])


def _ends(start: int, guideline: tree.Guideline) -> Iterator[int]:
    """Where the parts of a guideline end that begin at an offset."""
    for part in (guideline.header, *guideline.declarations):
        if part.span.start <= start < part.span.end:
            yield from (node.span.end for node in tree.walk(part) if node.span.start == start)

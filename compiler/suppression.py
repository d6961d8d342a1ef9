"""Findings that an author has looked at and allows: ``// tillad KR303: beholdes til høring``.

After other text on its line the comment concerns the findings that begin on that line. On a line of its own it concerns
what begins on the next line that holds more than a comment, to its end: a declaration, a level, a slot. Several codes
are written with commas between them. The reason is obligatory: it is what a reviewer reads.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from .diagnostics.diagnostic import Diagnostic, Fix, Suppressed
from .diagnostics.registry import RULES, severity, suppressible
from .model.reporter import Reporter
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
    findings: Iterable[Diagnostic],
    trees: Iterable[tree.Guideline],
    files: Sequence[SourceFile],
    *,
    checked: bool,
    unasked: Collection[str] = (),
) -> Judged:
    """Apply the allowances in ``trees`` to ``findings``.

    Args:
        findings: everything found.
        trees: the files whose findings they are.
        files: their texts; a span's file is an index.
        checked: all checks have run. If not, an allowance that nothing needed is not reported, and errors stand.
        unasked: codes that nobody looked for: whether an allowance of them is needed is not known.
    """
    reporter = Reporter()
    allowances: list[Allowance] = []
    for guideline in trees:
        allowances += _Comments(guideline, files[guideline.span.file], reporter).allowances()
    by_code: dict[str, list[Allowance]] = defaultdict(list)
    for allowance in allowances:
        by_code[allowance.code].append(allowance)
    used: set[Span] = set()
    stand: list[Diagnostic] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        covering = [allowance for allowance in by_code[finding.code] if allowance.covers(finding)]
        used |= {allowance.span for allowance in covering}
        if covering and (checked or severity(finding) != "error"):
            suppressed.append(Suppressed(finding, covering[0].reason, covering[0].comment))
        else:
            stand.append(finding)
    if checked:
        codes = Counter(one.comment for one in allowances)
        for one in allowances:
            if one.span not in used and one.code not in unasked:
                alone = codes[one.comment] == 1
                fix = Fix(_with_its_line(one.comment, files[one.comment.file]), "", safe=True) if alone else None
                reporter.report(UNUSED, one.span, fix=fix, code=one.code)
    return Judged((*stand, *reporter.diagnostics), tuple(suppressed))


class _Comments:
    """The allowances of one file."""

    def __init__(self, guideline: tree.Guideline, file: SourceFile, reporter: Reporter) -> None:
        self._comments = guideline.comments
        self._parts = (guideline.header, *guideline.declarations)
        self._file = file
        self._reporter = reporter
        self._passed = range(0)
        """Lines known to hold nothing but comments; what stands below them is what they concern."""

    def allowances(self) -> Iterator[Allowance]:
        """Those that are as they should be; the others are reported."""
        for comment in self._comments:
            found = _ALLOWS.match(comment.text)
            if found is not None and _LIKE_A_CODE.match(found["codes"]):
                yield from self._read(comment.span, found)

    def _read(self, at: Span, found: re.Match[str]) -> Iterator[Allowance]:
        reason = found["reason"][1:].strip()
        good = _REASON.search(reason) is not None
        start, end = self._concerned(at)
        # A comment that holds decomposed letters is longer in the author's text than here; codes come before them.
        first = at.start + found.start("codes")
        for written in _CODE.finditer(found["codes"]):
            code = written[0].upper()
            span = Span(first + written.start(), first + written.end(), at.file)
            if code not in RULES:
                self._reporter.report("KR692", span, code=written[0], near=_nearest(code))
            elif not suppressible(code):
                self._reporter.report("KR693", span, code=code)
            elif good:
                yield Allowance(code, reason, span, at, start, end)
        if not good or not found["codes"].strip():
            self._reporter.report("KR691", at)

    def _concerned(self, comment: Span) -> tuple[int, int]:
        """The stretch of text that a comment is about; empty at the end of a file."""
        line, column = self._file.position(comment.start)
        if self._file.line(line)[: column - 1].strip():
            return comment.start - column + 1, comment.start
        if line not in self._passed:
            below = line + 1
            while self._file.start(below) is not None and _only_a_comment(self._file.line(below)):
                below += 1
            self._passed = range(line, below)
        text, start = self._file.line(self._passed.stop), self._file.start(self._passed.stop)
        if start is None:
            return comment.end, comment.end
        begin = start + len(text) - len(text.lstrip())
        return begin, max([start + len(text), *self._ends(begin)])

    def _ends(self, start: int) -> Iterator[int]:
        """Where the parts of the guideline end that begin at an offset."""
        last = bisect_right(self._parts, start, key=lambda part: part.span.start)
        for part in self._parts[max(last - 1, 0) : last]:
            yield from (node.span.end for node in tree.walk(part) if node.span.start == start)


def _only_a_comment(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("//")


def _nearest(code: str) -> str:
    from rapidfuzz import process

    return str(process.extractOne(code.translate(_DIGITS), list(RULES))[0])


def _with_its_line(comment: Span, file: SourceFile) -> Span:
    """The comment with the blanks before it, or with its whole line where nothing else stands there."""
    line = file.text.rfind("\n", 0, comment.start) + 1
    before = file.text[line : comment.start]
    if before.strip():
        return Span(comment.start - len(before) + len(before.rstrip()), comment.end, comment.file)
    end = file.text.find("\n", comment.end)
    return Span(line, len(file.text) if end < 0 else end + 1, comment.file)

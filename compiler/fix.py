"""Making the changes that findings offer, where only one thing can have been meant."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..runtime.unusable import Unusable, reason
from .build import find_sources, public_name
from .diagnostics.diagnostic import Diagnostic, Fix
from .driver import Compilation, compile_guideline
from .files import Reader, read_source
from .source import SourceFile, unified_diff

ROUNDS = 50
"""Each round mends what was hidden by the slips of the one before."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A guideline file after its safe fixes: the bytes it had and has, each finding that was mended, with the text it
    was found in, and the compilation of what it has now.
    """

    path: Path
    before: bytes
    after: bytes
    mended: tuple[tuple[SourceFile, Diagnostic], ...]
    compilation: Compilation

    def diff(self) -> str:
        """The change, as a unified diff; empty when there is none."""
        return unified_diff(self.compilation.file.path, self.before.decode(), self.after.decode())


def fix_sources(paths: Iterable[Path]) -> tuple[Fixed, ...]:
    """Mend, in memory, every guideline and library named by ``paths``.

    Raises:
        Unusable: see :func:`.build.compile_sources`.
    """
    reader = Reader(public_name)
    fixed = []
    for path in find_sources(paths):
        try:
            fixed.append(_fixed(path, read_source(path), reader))
        except OSError as error:
            raise Unusable("unreadable-file", path=path, reason=reason(error)) from error
    return tuple(fixed)


def _fixed(path: Path, before: bytes, reader: Reader) -> Fixed:
    after = before
    mended: list[tuple[SourceFile, Diagnostic]] = []
    seen = {before}
    while True:
        compilation = compile_guideline(after, public_name(path), path, reader)
        chosen = _apart(compilation.diagnostics)
        text = compilation.file.text
        for _, fix in reversed(chosen):
            text = text[: fix.span.start] + fix.replacement + text[fix.span.end :]
        changed = after[: len(after) - len(compilation.file.text.encode())] + text.encode() if chosen else after
        if changed in seen or len(seen) > ROUNDS:
            return Fixed(path, before, after, tuple(mended), compilation)
        mended += ((compilation.file, finding) for finding, _ in chosen)
        seen.add(changed)
        after = changed


def _apart(findings: Iterable[Diagnostic]) -> list[tuple[Diagnostic, Fix]]:
    """The safe fixes of a file, in the order of the text, without those that overlap one before them."""
    chosen: list[tuple[Diagnostic, Fix]] = []
    offered = ((finding, finding.fix) for finding in findings if finding.fix is not None)
    for finding, fix in sorted(offered, key=lambda one: one[1].span):
        if fix.safe and fix.span.file == 0 and (not chosen or chosen[-1][1].span.end < fix.span.start):
            chosen.append((finding, fix))
    return chosen

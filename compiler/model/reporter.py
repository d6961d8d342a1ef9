"""Collects diagnostics during one pass, so that a pass reports everything it finds before it returns."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ..diagnostics.diagnostic import Diagnostic, Fix, Label
from ..source import Span
from ..syntax import tree
from ..syntax.spelling import certain

LIKE = 0.6
"""How like another a word must be to be a slip for it."""

MAX_FOUND = 1_000
"""Findings of one pass. Nobody reads more, and each may have to be compared with every name there is."""


class Reporter:
    """Diagnostics of a pass in progress, at most :data:`MAX_FOUND` of them. Those with a code in ``silent`` are not
    reported.
    """

    def __init__(self, silent: Collection[str] = ()) -> None:
        self._found: list[Diagnostic] = []
        self._silent = silent

    def report(self, code: str, at: Span | tree.Node, /, *labels: Label, fix: Fix | None = None, **args: str) -> None:
        """Add one finding at a place."""
        if code in self._silent or self._full:
            return
        span = at if isinstance(at, Span) else at.span
        found = Diagnostic(code, span, args, labels, fix)
        if len(self._found) == MAX_FOUND:
            found = Diagnostic("KR026", span, {"limit": str(MAX_FOUND)})
        self._found.append(found)

    def unlike(self, code: str, name: tree.Name, known: Iterable[str], **args: str) -> None:
        """Report a word that is not among ``known``, with the nearest of them as a suggestion that would compile."""
        if self._full:
            return
        words = sorted(known)
        near, alike = nearest(name.text, words)
        fix = Fix(name.span, near, safe=certain(name.text, near, words)) if alike else None
        self.report(code, name, fix=fix, name=name.text, near=near, **args)

    @property
    def _full(self) -> bool:
        return len(self._found) > MAX_FOUND

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was found, in the order of the text."""
        return tuple(sorted(self._found, key=lambda d: (d.span, d.code)))


def nearest(word: str, known: Iterable[str]) -> tuple[str, bool]:
    """The most similar known word (`…` where none is known), and whether it is so similar that ``word`` is a slip."""
    from rapidfuzz import process
    from rapidfuzz.distance import DamerauLevenshtein

    scorer = DamerauLevenshtein.normalized_similarity
    near, likeness, _ = process.extractOne(word, sorted(known), scorer=scorer) or ("…", 0, 0)
    return near, likeness >= LIKE

"""Collects diagnostics during one pass, so that a pass reports everything it finds before it returns."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from ..diagnostics.diagnostic import Diagnostic, Fix, Label
from ..source import Span
from ..syntax import tree
from ..syntax.spelling import certain

LIKE = 0.6
"""How like another a word must be to be a slip for it."""
ALMOST = 80
"""How much of a name (percent) a text must hold to be taken to hold it, misspelt."""

MAX_FOUND = 1_000
"""Findings of one pass. Nobody reads more, and each may have to be compared with every name there is."""


class Reporter:
    """Diagnostics of a pass in progress, at most :data:`MAX_FOUND` of them.

    Args:
        silent: codes that are not reported.
        unreadable: declarations that could not be read. A name that one of them may declare is not reported as unknown.
    """

    def __init__(self, silent: Collection[str] = (), unreadable: Iterable[tree.ErrorNode] = ()) -> None:
        self._found: list[Diagnostic] = []
        # By code, word and arguments; a word that scenarios do not find (KR701) may be the same that rules do not.
        self._unlike: dict[tuple[str, ...], tuple[Diagnostic, list[Span]]] = {}
        self._said: set[Span] = set()
        self._silent = silent
        self._unreadable = tuple(unreadable)

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
        """Report a word that is not among ``known``, with the nearest of them as a suggestion that would compile.

        The same word in several places is one mistake, most likely where the word is declared, and one finding; then no
        change of one place would mend it.
        """
        span = name.span
        if code in self._silent or self._full or span in self._said:
            return
        if any(said.end + 1 == span.start and said.file == span.file for said in self._said):
            return  # two words with but a sign between them are most likely one word with a sign in it
        if code in ("KR101", "KR701") and self._may_be_declared(name.text):
            return
        if len(self._said) == MAX_FOUND:
            self.report("KR026", name, limit=str(MAX_FOUND))
        self._said.add(name.span)
        key = (code, name.text, *args.values())
        for earlier, (_, places) in self._unlike.items():
            if earlier == key or (code == "KR701" and earlier[1] == name.text):
                places.append(name.span)
                return
        words = sorted(known)
        near, alike = nearest(name.text, words)
        fix = Fix(name.span, near, safe=certain(name.text, near, words)) if alike else None
        self._unlike[key] = Diagnostic(code, name.span, {"name": name.text, "near": near, **args}, (), fix), [name.span]

    def _may_be_declared(self, name: str) -> bool:
        from rapidfuzz import fuzz

        return any(one.nameless or fuzz.partial_ratio(name, one.text) >= ALMOST for one in self._unreadable)

    @property
    def _full(self) -> bool:
        return len(self._found) > MAX_FOUND or len(self._said) > MAX_FOUND

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was found, in the order of the text."""
        found = list(self._found)
        for one, places in self._unlike.values():
            first, *more = sorted(places)
            labels = tuple(Label(place, "again") for place in more)
            found.append(replace(one, span=first, labels=labels, fix=None) if more else one)
        return tuple(sorted(found, key=lambda d: (d.span, d.code)))


def nearest(word: str, known: Iterable[str]) -> tuple[str, bool]:
    """The most similar known word (`…` where none is known), and whether it is so similar that ``word`` is a slip."""
    from rapidfuzz import process
    from rapidfuzz.distance import DamerauLevenshtein

    scorer = DamerauLevenshtein.normalized_similarity
    near, likeness, _ = process.extractOne(word, sorted(known), scorer=scorer) or ("…", 0, 0)
    return near, likeness >= LIKE

"""A finding about clinical content names the source that its author cites, so that it can be looked up at once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace

from .diagnostics.diagnostic import Diagnostic
from .syntax import tree

FIRST = "KR2"
"""Findings about syntax and names are not about content."""

SHOWN = 200
"""How much of a source's own words is repeated."""


def cite(findings: Iterable[Diagnostic], trees: Iterable[tree.Guideline]) -> Iterator[Diagnostic]:
    """The findings, those about content with what is cited nearest around them: by the level, else the declaration."""
    files = {guideline.span.file: guideline for guideline in trees}
    for finding in findings:
        guideline = files.get(finding.span.file)
        if finding.code < FIRST or finding.source or guideline is None:
            yield finding
        else:
            yield replace(finding, source=_cited(finding, guideline))


def _cited(finding: Diagnostic, guideline: tree.Guideline) -> str:
    at = finding.span.start
    last = bisect_right(guideline.declarations, at, key=lambda one: one.span.start)
    cited = ""
    for node in tree.walk(guideline.declarations[max(last - 1, 0) : last]):
        if node.span.start <= at < node.span.end:
            for slot in getattr(node, "slots", ()):
                if slot.key == "kilde":
                    cited = ", ".join(_said(each) for each in slot.values)
    return cited


def _said(citation: object) -> str:
    if not isinstance(citation, tree.Citation):
        return ""
    said = citation.reference.text + (f" {citation.place.text}" if citation.place else "")
    if citation.quote is None:
        return said
    words = " ".join(citation.quote.text.split())
    return f"{said}: »{words[:SHOWN]}{'…' if len(words) > SHOWN else ''}«"

"""KR702 and KR703: what no scenario reaches, and what holds only because of data that a scenario forgot.

All scenarios are run for it, so it is done only when asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...runtime.graph import Graph
from ...runtime.load import compile_graph
from ...runtime.run_scenario import Case
from ...runtime.scenario import Suite
from ..diagnostics.diagnostic import Diagnostic
from ..scenarios.coverage import Target, measure_results
from ..scenarios.unsaid import unsaid
from ..source import SourceFile
from .places import first_line, place

CODES = frozenset({"KR702", "KR703"})


def reached(
    graph: Graph, suite: Suite, files: Sequence[SourceFile], found: Sequence[Diagnostic]
) -> Iterator[Diagnostic]:
    """Levels, table rows and recommendations that no scenario reaches; expectations that say too little. Where it is
    ``found`` already that no patient reaches something, no scenario can.
    """
    compiled = compile_graph(graph)
    cases = [Case(compiled, scenario) for scenario in suite.scenarios]
    never = [each.span for each in found if each.code == "KR303"]
    for target in measure_results(compiled, cases).unreached:
        whole = place(files, target.span)
        if any(whole.file == span.file and whole.start <= span.start < whole.end for span in never):
            continue
        args = {"kind": f"@the-{target.kind}", "name": _named(target)}
        yield Diagnostic("KR702", first_line(files, target.span), args)
    for each in unsaid(cases):
        args = {"expected": each.expectation.text, "missing": ", ".join(each.elements)}
        yield Diagnostic("KR703", place(files, each.expectation.span), args)


def _named(target: Target) -> str:
    """A row has no name but its cells."""
    return target.text.strip("| ") if target.kind == "row" else target.node

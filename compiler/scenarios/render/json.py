"""Reports for programs: one JSON object a line, each with its ``kind`` and ``file``.

``scenario``: whether it holds. ``target``: something scenarios should reach, and how many do. ``coverage``: the targets
counted. ``mutant``: a change, its fate, and the scenario that notices it. ``mutants``: the mutants counted.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from ....runtime.graph import Span
from ....runtime.run_scenario import Outcome
from ..report import Report

_ENCODER = msgspec.json.Encoder(decimal_format="number")


def render(report: Report) -> str:
    """The report on one guideline."""
    return "".join(_ENCODER.encode(line).decode() + "\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[dict[str, object]]:
    yield from (_scenario(report, outcome) for outcome in report.outcomes)
    counts = {
        share.of: {"percent": share.percent, "below_threshold": share in report.missed} for share in report.shares
    }
    if report.coverage is not None:
        for target in report.coverage.targets:
            yield {
                "kind": "target",
                **_place(report, target.span),
                "target": target.kind,
                "node": target.node,
                "outcome": target.outcome,
                "text": target.text,
                "scenarios": target.scenarios,
            }
        kinds = dict.fromkeys(target.kind for target in report.coverage.targets)
        parts = {kind: report.coverage.of(kind) for kind in kinds}
        yield {
            "kind": "coverage",
            "file": report.path,
            "reached": report.coverage.reached,
            "all": len(report.coverage.targets),
            **counts["coverage"],
            "by": {kind: {"reached": part.reached, "all": len(part.targets)} for kind, part in parts.items()},
        }
    if report.verdicts is not None:
        for verdict in report.verdicts.verdicts:
            mutant = verdict.mutant
            yield {
                "kind": "mutant",
                **_place(report, mutant.span),
                "mutation": mutant.kind,
                "node": mutant.node,
                "text": mutant.text,
                "was": mutant.was,
                "became": mutant.became,
                "fate": verdict.fate,
                "scenario": verdict.scenario,
            }
        yield {
            "kind": "mutants",
            "file": report.path,
            **{fate: len(report.verdicts.of(fate)) for fate in ("killed", "survived", "equivalent")},
            **counts["mutants"],
        }


def _place(report: Report, span: Span) -> dict[str, object]:
    return {"file": report.file(span), "line": span.line, "column": span.column}


def _scenario(report: Report, outcome: Outcome) -> dict[str, object]:
    return {
        "kind": "scenario",
        "file": report.file(outcome.span),
        "scenario": outcome.scenario,
        "number": outcome.number,
        "line": outcome.span.line,
        "ok": not outcome.failures,
        "failures": [
            {"expected": failure.expectation.text, "found": failure.found, "line": failure.expectation.span.line}
            for failure in outcome.failures
        ],
    }

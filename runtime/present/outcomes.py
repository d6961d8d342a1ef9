"""Outcomes of scenarios: for people, the ones that fail and a count; for programs, one JSON object a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

import msgspec

from ..run_scenario import Outcome
from ..unusable import Language
from .wording import Words

_TEXTS: Final[dict[Language, dict[str, str]]] = {
    "da": {
        "failed": "fejlet",
        "expected": "forventet",
        "found": "fundet",
        "count": "{path}: {ok} af {all} scenarier holder",
    },
    "en": {
        "failed": "failed",
        "expected": "expected",
        "found": "found",
        "count": "{path}: {ok} of {all} scenarios hold",
    },
}


_PLAIN: Final = ("plans", "collects", "notes")
"""Kinds of expectation whose finding is names, days and codes rather than a result."""


def render(
    outcomes: Sequence[Outcome], path: str, shape: Literal["text", "json"] = "text", language: Language = "da"
) -> str:
    """The outcomes of one guideline file's scenarios.

    A JSON line has ``file``, ``scenario``, ``number``, ``line``, ``ok``, and ``failures``, each with ``expected``,
    ``found`` and ``line``.
    """
    if shape == "json":
        return "".join(msgspec.json.encode(_line(outcome, path)).decode() + "\n" for outcome in outcomes)
    say, words = _TEXTS[language], Words(language)
    out = []
    for outcome in outcomes:
        if outcome.failures:
            number = f"{outcome.number} " if outcome.number else ""
            out.append(f"{path}:{outcome.span.line}: {say['failed']}: {number}{outcome.scenario}")
        for failure in outcome.failures:
            line = failure.expectation.span.line
            out.append(f"  {path}:{line}: {say['expected']}: {failure.expectation.text}")
            found = failure.found if failure.expectation.kind in _PLAIN else words.result(failure.found)
            out.append(f"  {'':{len(f'{path}:{line}:')}} {say['found']}: {found}")
    ok = sum(not outcome.failures for outcome in outcomes)
    out.append(say["count"].format(path=path, ok=ok, all=len(outcomes)))
    return "\n".join(out) + "\n"


def _line(outcome: Outcome, path: str) -> dict[str, object]:
    return {
        "file": path,
        "scenario": outcome.scenario,
        "number": outcome.number,
        "line": outcome.span.line,
        "ok": not outcome.failures,
        "failures": [
            {"expected": failure.expectation.text, "found": failure.found, "line": failure.expectation.span.line}
            for failure in outcome.failures
        ],
    }

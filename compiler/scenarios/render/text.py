"""Reports for people: the scenarios that fail, what is not reached, the mutants nobody notices, and counts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from ....runtime.present.wording import Words
from ....runtime.run_scenario import Failure
from ....runtime.unusable import Language
from ..coverage import Coverage, Kind, Target
from ..notice import Verdict, Verdicts
from ..report import Report, Share

WORDING: Final[dict[Language, dict[str, str]]] = {
    "da": {
        "failed": "fejlet",
        "expected": "forventet",
        "found": "fundet",
        "count": "{path}: {ok} af {all} scenarier holder",
        "coverage": "{path}: dækning {percent} % ({part} af {whole})",
        "mutants": "{path}: {percent} % af mutanterne opdages ({part} af {whole}; {equivalent} betyder det samme)",
        "missed": "{path}: under grænsen på {threshold} %: {of} {percent} %",
        "of.coverage": "dækning",
        "of.mutants": "opdagede mutanter",
        "unnoticed": "opdages ikke",
        "level": "niveau",
        "row": "række",
        "recommendation": "anbefaling",
        "follow-up": "opfølgning",
        "exclusion": "eksklusion",
        "goal": "mål",
        "condition": "betingelse",
        "reached": "nås ikke",
        "recommended": "anbefales aldrig",
        "excepted": "undtages aldrig",
        "undecided": "er aldrig uafklaret",
        "active": "sættes aldrig",
        "achieved": "nås aldrig",
        "true": "er aldrig ja",
        "false": "er aldrig nej",
        "unknown": "er aldrig ukendt",
    },
    "en": {
        "failed": "failed",
        "expected": "expected",
        "found": "found",
        "count": "{path}: {ok} of {all} scenarios hold",
        "coverage": "{path}: coverage {percent} % ({part} of {whole})",
        "mutants": "{path}: {percent} % of mutants are noticed ({part} of {whole}; {equivalent} mean the same)",
        "missed": "{path}: below the threshold of {threshold} %: {of} {percent} %",
        "of.coverage": "coverage",
        "of.mutants": "mutants noticed",
        "unnoticed": "is not noticed",
        "level": "level",
        "row": "row",
        "recommendation": "recommendation",
        "follow-up": "follow-up",
        "exclusion": "exclusion",
        "goal": "goal",
        "condition": "condition",
        "reached": "is not reached",
        "recommended": "is never recommended",
        "excepted": "is never excepted",
        "undecided": "is never undecided",
        "active": "is never set",
        "achieved": "is never achieved",
        "true": "is never true",
        "false": "is never false",
        "unknown": "is never unknown",
    },
}

PLAIN: Final = ("plans", "collects", "goal", "notes")
"""Kinds of expectation whose finding is names, days and the author's words rather than a result."""


def render(report: Report, language: Language = "da") -> str:
    """The report on one guideline."""
    return "".join(f"{line}\n" for line in _Teller(report, language).lines())


def plain(value: Decimal) -> str:
    """A number without needless zeros."""
    return f"{value.normalize():f}"


def found(failure: Failure, language: Language) -> str:
    """What was found instead of what an expectation says."""
    result = failure.found if failure.expectation.kind in PLAIN else Words(language).result(failure.found)
    return f"{WORDING[language]['found']}: {result}"


class _Teller:
    def __init__(self, report: Report, language: Language) -> None:
        self._report = report
        self._language = language
        self._say = WORDING[language]

    def lines(self) -> Iterator[str]:
        report = self._report
        for outcome in report.outcomes:
            if outcome.failures:
                number = f"{outcome.number} " if outcome.number else ""
                place = f"{report.file(outcome.span)}:{outcome.span.line}"
                yield f"{place}: {self._say['failed']}: {number}{outcome.scenario}"
            for failure in outcome.failures:
                yield from self._failure(failure)
        ok = sum(not outcome.failures for outcome in report.outcomes)
        yield self._say["count"].format(path=report.path, ok=ok, all=len(report.outcomes))
        shares = {share.of: share for share in report.shares}
        if report.coverage is not None:
            yield from self._coverage(report.coverage, shares["coverage"])
        if report.verdicts is not None:
            yield from self._mutants(report.verdicts, shares["mutants"])
        for share in report.missed:
            of, threshold = self._say[f"of.{share.of}"], self._number(report.threshold or Decimal(0))
            percent = self._number(share.percent)
            yield self._say["missed"].format(path=report.path, of=of, percent=percent, threshold=threshold)

    def _failure(self, failure: Failure) -> Iterator[str]:
        expectation = failure.expectation
        place = f"{self._report.file(expectation.span)}:{expectation.span.line}:"
        yield f"  {place} {self._say['expected']}: {expectation.text}"
        yield f"  {'':{len(place)}} {found(failure, self._language)}"

    def _coverage(self, coverage: Coverage, share: Share) -> Iterator[str]:
        for target in coverage.unreached:
            yield self._unreached(target)
        yield self._share(share)
        kinds = dict.fromkeys(target.kind for target in coverage.targets)
        yield "  " + ", ".join(self._part(coverage.of(kind), kind) for kind in kinds)

    def _part(self, coverage: Coverage, kind: Kind) -> str:
        return f"{self._say[kind]} {coverage.reached}/{len(coverage.targets)}"

    def _unreached(self, target: Target) -> str:
        place = f"{self._report.file(target.span)}:{target.span.line}"
        what = f"{self._say[target.kind]} {self._say[target.outcome]}"
        return f"  {place}: {what}: {target.node}: {target.text}"

    def _mutants(self, verdicts: Verdicts, share: Share) -> Iterator[str]:
        for verdict in verdicts.of("survived"):
            yield self._survivor(verdict)
        yield self._share(share, equivalent=len(verdicts.of("equivalent")))

    def _survivor(self, verdict: Verdict) -> str:
        mutant = verdict.mutant
        place = f"{self._report.file(mutant.span)}:{mutant.span.line}"
        context = f"{mutant.node}: {mutant.text}" if mutant.text else mutant.node
        return f"  {place}: {self._say['unnoticed']}: {context}: {mutant.was} → {mutant.became}"

    def _share(self, share: Share, **more: int) -> str:
        return self._say[share.of].format(
            path=self._report.path, percent=self._number(share.percent), part=share.part, whole=share.whole, **more
        )

    def _number(self, value: Decimal) -> str:
        return plain(value).replace(".", ",") if self._language == "da" else plain(value)

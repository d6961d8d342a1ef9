"""What is known of one guideline's scenarios: whether they hold, what they reach, what they would notice."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import msgspec

from ...runtime.graph import Graph, Span
from ...runtime.load import compile_graph
from ...runtime.run_scenario import Case, Outcome
from ...runtime.scenario import Suite
from .coverage import Coverage, measure
from .notice import Done, Verdicts, try_mutants


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One guideline's scenarios. What was not asked for is none."""

    guideline: str
    sources: tuple[str, ...]
    """Paths; a span's ``file`` is a place in them."""
    outcomes: tuple[Outcome, ...]
    coverage: Coverage | None = None
    verdicts: Verdicts | None = None
    threshold: Decimal | None = None
    """The percentage that is asked for."""

    @property
    def path(self) -> str:
        """The guideline's own file."""
        return self.sources[0]

    def file(self, span: Span) -> str:
        """The file that a span lies in."""
        return self.sources[span.file]

    @property
    def shares(self) -> tuple[Share, ...]:
        """What the threshold applies to."""
        found = []
        if self.coverage is not None:
            found.append(Share("coverage", self.coverage.reached, len(self.coverage.targets)))
        if self.verdicts is not None:
            found.append(Share("mutants", self.verdicts.killed, self.verdicts.all))
        return tuple(found)

    @property
    def missed(self) -> tuple[Share, ...]:
        """The shares that are below the threshold."""
        wanted = Fraction(self.threshold or 0)
        return tuple(share for share in self.shares if share.exact < wanted)

    @property
    def ok(self) -> bool:
        """Whether every scenario holds and no share is below the threshold."""
        return not self.missed and not any(outcome.failures for outcome in self.outcomes)


class Share(msgspec.Struct, frozen=True):
    """So many of so many."""

    of: str
    part: int
    whole: int

    @property
    def exact(self) -> Fraction:
        """In percent; of nothing, all is there."""
        return Fraction(100 * self.part, self.whole) if self.whole else Fraction(100)

    @property
    def percent(self) -> Decimal:
        """Rounded down to one decimal: 100 says that nothing is left."""
        return Decimal(int(self.exact * 10)).scaleb(-1)


def examine(
    graph: Graph,
    suite: Suite,
    *,
    coverage: bool = False,
    mutants: bool = False,
    threshold: Decimal | None = None,
    processes: int = 1,
    done: Done = lambda *_: None,
) -> Report:
    """Run a guideline's scenarios.

    Args:
        graph: the decision graph.
        suite: its scenarios.
        coverage: also say what they reach.
        mutants: also say which mutants they notice.
        threshold: the percentage of each that is asked for.
        processes: how many to try mutants in.
        done: told how far that is.
    """
    compiled = compile_graph(graph)
    cases = [Case(compiled, scenario) for scenario in suite.scenarios]
    return Report(
        guideline=graph.guideline.id,
        sources=tuple(source.path for source in graph.sources),
        outcomes=tuple(case.outcome() for case in cases),
        coverage=measure(compiled, cases) if coverage else None,
        verdicts=try_mutants(graph, suite, processes=processes, done=done) if mutants else None,
        threshold=threshold,
    )

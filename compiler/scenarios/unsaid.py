"""Expectations that hold for a reason the scenario does not mention: a data element it forgot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from ...runtime.run_scenario import Case
from ...runtime.scenario import Expectation, Scenario


class Unsaid(msgspec.Struct, frozen=True, kw_only=True):
    """An expectation, and the missing data elements that its result rests on, none of which the scenario mentions."""

    scenario: Scenario
    expectation: Expectation
    elements: tuple[str, ...]


def unsaid(cases: Iterable[Case]) -> Iterator[Unsaid]:
    """Expectations that say too little about data that are missing.

    A recommendation is *not recommended*, but only because it is undecided; or a level is as expected, but provisional,
    and the expectation says neither that it is nor which level is still possible. Where the scenario mentions all that
    is missing (``givet``, ``mangler``), its author has thought of it.
    """
    for case in cases:
        for expectation in case.scenario.expectations:
            elements = [name for name in _missing(case, expectation) if name not in case.scenario.mentions]
            if elements:
                yield Unsaid(scenario=case.scenario, expectation=expectation, elements=tuple(elements))


def _missing(case: Case, expectation: Expectation) -> Iterable[str]:
    if expectation.kind == "recommends" and expectation.negated:
        for result in case.evaluation.recommendations:
            if result.recommendation == expectation.node and result.status == "undecided":
                return result.missing
    if expectation.kind == "value" and expectation.provisional is None and expectation.worst is None:
        for stratum in case.evaluation.strata:
            if stratum.stratification == expectation.node and stratum.decided and stratum.provisional:
                return (*stratum.missing, *stratum.stale)
    return ()

"""The scenarios of the guidelines hold; and a scenario that expects the wrong thing fails."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from rettesnor.compiler.driver import Compilation
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.run_scenario import run, run_all
from rettesnor.runtime.scenario import Expectation


def wrong(expectation: Expectation) -> Expectation:
    """The same expectation with something else expected."""
    if expectation.kind in ("recommends", "excepts", "undecided", "plans", "collects"):
        return replace(expectation, negated=not expectation.negated)
    if expectation.kind == "notes":
        return replace(expectation, number=(expectation.number or 0) + 1)
    return replace(expectation, value="noget andet")


def test_every_scenario_holds(guideline: Compilation, loaded: Compiled) -> None:
    assert guideline.suite is not None and len(guideline.suite.scenarios) > 100
    failures = [(o.scenario, f.expectation.text, f.found) for o in run_all(loaded, guideline.suite) for f in o.failures]
    assert failures == []


def test_every_expectation_can_fail(guideline: Compilation, loaded: Compiled) -> None:
    assert guideline.suite is not None
    for scenario in guideline.suite.scenarios:
        spoilt = replace(scenario, expectations=tuple(wrong(e) for e in scenario.expectations))
        outcome = run(loaded, spoilt)
        assert [f.expectation for f in outcome.failures] == list(spoilt.expectations), scenario.title


@pytest.mark.parametrize("field", ["provisional", "worst", "from_date", "to_date"])
def test_details_of_an_expectation_count(guideline: Compilation, loaded: Compiled, field: str) -> None:
    assert guideline.suite is not None
    spoilt = 0
    for scenario in guideline.suite.scenarios:
        for expectation in scenario.expectations:
            stated = getattr(expectation, field)
            if stated is None or expectation.negated:
                continue
            other = {"provisional": not stated, "worst": "noget andet"}.get(field, dt.date(1999, 1, 1))
            changed = replace(expectation, **{field: other})
            assert run(loaded, replace(scenario, expectations=(changed,))).failures, scenario.title
            spoilt += 1
    assert spoilt, f"no scenario states {field}"

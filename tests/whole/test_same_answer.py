"""The same record gives the same bytes, in whatever order its resources stand."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rettesnor.compiler.driver import Compilation
from rettesnor.runtime.apply import apply
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.plan.care_plan import care_plan_bundle

PATIENTS = Path(__file__).parents[2] / "guidelines"
DATE = dt.date(2026, 11, 22)


def answers(compiled: Compiled, bundle: object) -> tuple[bytes, bytes]:
    plan = apply(compiled, json.dumps(bundle).encode(), DATE, allow_draft=True)
    return msgspec.json.encode(plan), care_plan_bundle(plan)


@pytest.mark.parametrize("number", range(3))
def test_any_order_of_resources_gives_the_same_bytes(guideline: Compilation, loaded: Compiled, number: int) -> None:
    assert guideline.graph is not None
    patient = sorted((PATIENTS / guideline.graph.guideline.id / "patients").glob("*.json"))[number]
    bundle = json.loads(patient.read_text(encoding="utf-8"))
    expected = answers(loaded, bundle)

    @settings(max_examples=25, deadline=None)
    @given(st.permutations(bundle["entry"]))
    def check(entries: list[object]) -> None:
        assert answers(loaded, {**bundle, "entry": entries}) == expected

    check()

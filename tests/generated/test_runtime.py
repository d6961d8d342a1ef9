"""What holds for every patient, oddities and all, without anybody else's engine: made up, or kept from before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from hashlib import sha256

import msgspec
import pytest

from rettesnor.runtime.apply import apply
from rettesnor.runtime.evaluate import evaluate
from rettesnor.runtime.explain import explain
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.plan.care_plan import care_plan_bundle

from ..evaluate.agreement import compared, expected
from .conftest import DAY
from .found import ROOT, for_all, kept
from .oddities import ALL, NONE, Oddity


def plan_of(compiled: Compiled, record: bytes, day: dt.date) -> tuple[bytes, bytes]:
    """The plan and its FHIR; or why the record cannot be used."""
    try:
        plan = apply(compiled, record, day, allow_draft=True)
    except InputError as error:
        return error.code.encode(), error.describe("da").encode()
    return msgspec.json.encode(plan), care_plan_bundle(plan)


def any_order(compiled: Compiled, day: dt.date, record: bytes) -> None:
    """5.9: the same record gives the same bytes, in whatever order its resources stand."""
    bundle = msgspec.json.decode(record, type=dict[str, msgspec.Raw])
    entries = msgspec.json.decode(bundle["entry"], type=list[msgspec.Raw])
    first = plan_of(compiled, record, day)
    for other in (entries, entries[::-1], sorted(entries, key=lambda entry: sha256(entry).digest())):
        found = plan_of(compiled, msgspec.json.encode({**bundle, "entry": other}), day)
        assert found[0] == first[0]
        assert found[1] == first[1] or not first[0].startswith(b"{")  # a refusal may name another resource


def valid_plan(compiled: Compiled, day: dt.date, record: bytes) -> None:
    """The plan is FHIR; a record that cannot be used is refused by name, and with no number of anybody's in it."""
    from fhir.resources.R4B.bundle import Bundle

    plan, fhir = plan_of(compiled, record, day)
    if plan.startswith(b"{"):
        Bundle.model_validate_json(fhir)


def two_evaluators(compiled: Compiled, day: dt.date, record: bytes) -> None:
    """The reference evaluator, written from the semantics alone, says the same."""
    try:
        facts = read_bundle(record, compiled.interest, day)
    except InputError:
        return
    evaluation = evaluate(compiled, facts, day)
    assert compared(evaluation) == expected(compiled.graph, facts, evaluation, day)


def explained(compiled: Compiled, day: dt.date, record: bytes) -> None:
    """Every result can be explained."""
    try:
        facts = read_bundle(record, compiled.interest, day)
    except InputError:
        return
    for node in (*compiled.graph.recommendations[::9], *compiled.graph.stratifications, *compiled.graph.data[::9]):
        explain(compiled, facts, day, node.id)


CHECKS: dict[str, tuple[Callable[[Compiled, dt.date, bytes], None], int]] = {
    "any order": (any_order, 60),
    "valid plan": (valid_plan, 15),
    "two evaluators": (two_evaluators, 50),
    "explained": (explained, 25),
}
"""Each with the number of patients it is usually tried on."""


@pytest.mark.parametrize("name", CHECKS)
def test_it_holds_for_made_up_patients(compiled: Compiled, name: str) -> None:
    check, number = CHECKS[name]
    for_all(compiled, DAY, partial(check, compiled, DAY), number=number, oddities=ALL)


@pytest.mark.parametrize("name", CHECKS)
def test_it_holds_for_the_examples_and_for_all_that_were_kept(compiled: Compiled, name: str) -> None:
    guideline = compiled.graph.guideline.id
    records = [(path.read_bytes(), DAY) for path in sorted((ROOT / "guidelines" / guideline / "patients").iterdir())]
    assert len(records) >= 3
    for record, day in (*records, *((record, day) for _, record, day in kept(guideline))):
        CHECKS[name][0](compiled, day, record)


@pytest.mark.parametrize("oddities", [NONE, ALL - {Oddity.INVALID, Oddity.NO_OFFSET}], ids=["plain", "odd"])
def test_the_records_are_valid_fhir(compiled: Compiled, oddities: frozenset[Oddity]) -> None:
    from fhir.resources.R4B.bundle import Bundle

    def check(record: bytes) -> None:
        Bundle.model_validate_json(record)

    for_all(compiled, DAY, check, number=20, oddities=oddities)

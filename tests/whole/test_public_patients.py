"""Synthetic patients made by others all give a plan (docs/synthetic-patients.md). They stand beside the repository."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from rettesnor.compiler.driver import Compilation
from rettesnor.runtime.apply import apply
from rettesnor.runtime.graph import encode
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.plan.care_plan import care_plan_bundle

PATIENTS = Path(__file__).resolve().parents[3] / "shared/patients"
INDEX = PATIENTS / "index.tsv"
DATE = dt.date(2026, 11, 22)

pytestmark = pytest.mark.skipif(not INDEX.is_file(), reason="../shared/patients is not there")


def rows() -> list[dict[str, str]]:
    if not INDEX.is_file():
        return []
    head, *lines = [line.split("\t") for line in INDEX.read_text(encoding="utf-8").splitlines()]
    return [dict(zip(head, line, strict=False)) for line in lines]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["file"])
def test_a_public_patient_gives_a_plan(compiled: Compiled, row: dict[str, str]) -> None:
    plan = apply(compiled, (PATIENTS / row["file"]).read_bytes(), DATE, allow_draft=True)
    assert b'"Appointment"' not in care_plan_bundle(plan)
    if plan.population.status in ("not-in-target", "closed"):
        assert (plan.strata, plan.findings, plan.activities) == ((), (), ())  # no level where it would mean nothing
    has_copd = row["copd"] == "1"
    assert (plan.population.status != "not-in-target") is has_copd
    if plan.population.status.startswith("included"):
        # No record holds FEV1 in per cent of expected, MRC or a count of exacerbations: no colour, but a way on.
        [stratum] = plan.strata
        assert (stratum.level, stratum.worst_possible) == ("grå", "rød")
        assert {element for activity in plan.activities for element in activity.collects} >= {"fev1", "mrc"}


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["file"])
def test_a_public_patient_gives_a_plan_for_the_back(laenderyg: Compilation, row: dict[str, str]) -> None:
    assert laenderyg.graph is not None
    compiled = load(encode(laenderyg.graph))
    plan = apply(compiled, (PATIENTS / row["file"]).read_bytes(), DATE, allow_draft=True)
    assert b'"Appointment"' not in care_plan_bundle(plan)
    levels = {stratum.stratification: stratum.level for stratum in plan.strata}
    if row["low_back_pain"] == "1" and row["codes"] == "278860009":  # the others have ended
        # Nobody has asked about red flags: not "none", and no colour.
        assert plan.population.status == "included-unconfirmed"
        assert levels == {"hast": "spørg", "pakkestatus": "uafklaret", "farve": "grå"}
        assert "rf1_cauda_equina" in {element for activity in plan.activities for element in activity.collects}
    assert levels.get("hast") in (None, "spørg")

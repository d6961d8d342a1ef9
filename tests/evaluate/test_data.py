"""Section 3 of the semantics: facts → the value of a data element; the cases are in data_cases.json."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

import pytest

from rettesnor.runtime.evaluate import evaluate

from .patients import HERE, ON, patient, rules

CASES: list[dict[str, Any]] = json.loads((HERE / "data_cases.json").read_text(encoding="utf-8"))["cases"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['rule']} {case['element']}: {case['says']}")
def test_the_value_of_a_data_element(case: dict[str, Any]) -> None:
    date = dt.date.fromisoformat(case["on"]) if "on" in case else ON
    evaluation = evaluate(rules(), patient(case["facts"]), date)
    found = next(value for value in evaluation.data if value.element == case["element"])
    assert (found.status, found.value) == (case["status"], case.get("value"))
    notes = [note.code for note in evaluation.notes if note.element == case["element"] or note.element is None]
    assert notes == case.get("notes", [])
    if "used" in case:
        assert list(found.facts) == case["used"]
    if "reason" in case:
        assert found.reason == case["reason"]


def test_every_rule_of_the_section_has_a_case() -> None:
    text = (HERE.parents[1] / "docs" / "semantics.md").read_text(encoding="utf-8")
    rules_of_section = set(re.findall(r"^(3\.[0-9]+) ", text, re.MULTILINE))
    assert rules_of_section <= {case["rule"] for case in CASES}

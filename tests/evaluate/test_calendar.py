"""Section 2 of the semantics: tests/calendar_cases.json, which every engine runs."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

import pytest

from rettesnor.runtime import calendar
from rettesnor.runtime.graph import Duration

from .patients import HERE

CASES: dict[str, list[dict[str, Any]]] = {
    kind: cases
    for kind, cases in json.loads((HERE.parent / "calendar_cases.json").read_text(encoding="utf-8")).items()
    if kind != "about"
}
DAY = dt.date.fromisoformat
EVERY = [(kind, case) for kind, cases in CASES.items() for case in cases]


@pytest.mark.parametrize(("kind", "case"), EVERY, ids=lambda part: part if isinstance(part, str) else str(part))
def test_a_case(kind: str, case: dict[str, Any]) -> None:
    duration = Duration(value=case["value"], unit=case["unit"]) if "value" in case else None
    first, last = map(DAY, case.get("fact") or case.get("born") or ("2000-01-01", "2000-01-01"))
    end = DAY(case["end"]) if case.get("end") else None
    match kind:
        case "add" | "subtract":
            assert duration is not None
            shift = calendar.add if kind == "add" else calendar.subtract
            assert shift(DAY(case["day"]), duration) == DAY(case["result"])
        case "age":
            assert calendar.age(first, last, DAY(case["on"])) == case["age"]
        case "within":
            assert duration is not None
            on = DAY(case["on"])
            assert calendar.within(first, last, calendar.subtract(on, duration), on) is case["inside"]
        case "overlaps":
            assert duration is not None
            on = DAY(case["on"])
            low = calendar.subtract(on, duration)
            assert calendar.overlaps(first, last, end, case["ongoing"], low, on) is case["inside"]
        case "holds":
            assert calendar.holds(first, last, end, case["ongoing"], DAY(case["on"])) is case["holds"]
        case _:
            raise KeyError(kind)


def test_every_rule_about_dates_has_a_case() -> None:
    """2.1 and 2.2 are about inputs: decision_cases.json and the facts' own cases have them."""
    text = (HERE.parents[1] / "docs" / "semantics.md").read_text(encoding="utf-8")
    section = set(re.findall(r"^(2\.[0-9]+) ", text, re.MULTILINE))
    assert section - {"2.1", "2.2"} <= {case["rule"] for _, case in EVERY}


@pytest.mark.parametrize("unit", ["day", "week", "month", "year"])
def test_the_calendar_has_ends(unit: Any) -> None:
    far = Duration(value=999_999_999, unit=unit)
    assert calendar.add(dt.date(2026, 3, 1), far) == dt.date.max
    assert calendar.subtract(dt.date(2026, 3, 1), far) == dt.date.min

"""Scenarios may expect goals: set, reached, undecided or not set, and by when."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import SMALL, Run

SCENARIO = """
scenarie "Mål"
    dato: 2027-03-01
    givet: alder = 70 år, har_kol = ja{given}
    forvent: bedre = {expected}
slut
"""


def holds(run: Run, tmp_path: Path, given: str, expected: str) -> bool:
    path = tmp_path / "goal.kr"
    path.write_text(
        SMALL.read_text(encoding="utf-8") + SCENARIO.format(given=given, expected=expected), encoding="utf-8"
    )
    done = run(path=path)
    assert done.exit_code in (0, 1), done.stdout + done.stderr
    return done.exit_code == 0


@pytest.mark.parametrize(
    ("given", "state"),
    [
        (", mrc = 3", "nået"),
        (", mrc = 3, indlagt den 2026-12-01", "sat"),
        (", mrc = 2", "ikke_sat"),
        ("", "uafklaret"),
    ],
)
def test_the_state_of_a_goal(run: Run, tmp_path: Path, given: str, state: str) -> None:
    for expected in ("sat", "nået", "uafklaret", "ikke_sat"):
        assert holds(run, tmp_path, given, expected) is (expected == state)


@pytest.mark.parametrize(("day", "right"), [("2027-09-01", True), ("2027-08-31", False)])
def test_the_day_of_a_goal(run: Run, tmp_path: Path, day: str, right: bool) -> None:
    assert holds(run, tmp_path, ", mrc = 3, indlagt den 2026-12-01", f"sat til {day}") is right


def test_a_goal_that_is_not_set_has_no_day(run: Run, tmp_path: Path) -> None:
    assert not holds(run, tmp_path, ", mrc = 2", "ikke_sat til 2027-09-01")

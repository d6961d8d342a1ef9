"""Semantics 5.2–5.5: when an activity is due."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rettesnor.runtime.calendar import add
from rettesnor.runtime.graph import Duration, Season, Timing
from rettesnor.runtime.plan.schedule import Window, collection, schedule

CASES = json.loads((Path(__file__).parent / "schedule_cases.json").read_text())


def duration(text: str) -> Duration:
    value, unit = text.split()
    return Duration(value=int(value), unit=unit)  # type: ignore[arg-type]


def timing(raw: dict[str, str]) -> Timing:
    season = None
    if "season" in raw:
        (from_month, from_day), (to_month, to_day) = (map(int, day.split("-")) for day in raw["season"].split())
        season = Season(from_month=from_month, from_day=from_day, to_month=to_month, to_day=to_day)
    durations = {name: duration(raw[name]) for name in ("interval", "within", "tolerance") if name in raw}
    return Timing(kind=raw["kind"], season=season, after=raw.get("after"), **durations)  # type: ignore[arg-type]


def day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def shown(window: Window) -> str:
    days = " ".join(str(each or "-") for each in (window.earliest, window.due, window.latest))
    return f"{window.number}: {days}" + (" behind" if window.behind else "")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["rule"])
def test_due_windows(case: dict[str, Any]) -> None:
    today = dt.date.fromisoformat(case["today"])
    found = schedule(
        timing(case["timing"]),
        today=today,
        until=day(case.get("until")) or add(today, Duration(value=12, unit="month")),
        trigger=day(case.get("trigger")),
        completed=day(case.get("completed")),
    )
    anchor = f"{found.anchor} {found.anchor_date}" if found.anchor_date else found.anchor
    assert (anchor, [shown(window) for window in found.windows]) == (case["anchor"], case["windows"])


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ({"kind": "once", "within": "4 week"}, "0: 2026-03-01 2026-03-29 2026-03-29"),
        ({"kind": "once", "within": "4 week", "after": "x"}, "0: 2026-03-01 2026-03-29 2026-03-29"),
        ({"kind": "every", "interval": "12 month", "tolerance": "1 month"}, "0: 2026-03-01 2026-03-01 2026-04-01"),
        ({"kind": "season", "season": "10-01 01-15"}, "0: 2026-03-01 2026-03-01 -"),
        ({"kind": "as-needed"}, "0: - - -"),
    ],
)
def test_missing_data_are_collected_from_today(raw: dict[str, str], expected: str) -> None:
    assert shown(collection(timing(raw), dt.date(2026, 3, 1))) == expected


DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))
UNITS = st.sampled_from(["day", "week", "month", "year"])


@st.composite
def series(draw: st.DrawFn) -> tuple[Timing, dt.date, dt.date, dt.date | None, dt.date | None]:
    """A recurring activity, whose tolerance is shorter than its interval, with a plan's date and what is known."""
    if draw(st.booleans()):
        interval = Duration(value=draw(st.integers(2, 24)), unit=draw(st.sampled_from(["week", "month", "year"])))
        tolerance = Duration(value=draw(st.integers(0, 6)), unit="day")
        recurring = Timing(kind="every", interval=interval, tolerance=tolerance)
    else:
        ends = [draw(st.integers(1, 12)), draw(st.integers(1, 28)), draw(st.integers(1, 12)), draw(st.integers(1, 28))]
        season = Season(from_month=ends[0], from_day=ends[1], to_month=ends[2], to_day=ends[3])
        recurring = Timing(kind="season", season=season)
    today = draw(DAYS)
    past = st.none() | st.dates(dt.date(1980, 1, 1), today)
    return recurring, today, add(today, Duration(value=draw(st.integers(0, 36)), unit="month")), draw(past), draw(past)


@given(series())
def test_a_missed_round_is_asked_for_once(
    case: tuple[Timing, dt.date, dt.date, dt.date | None, dt.date | None],
) -> None:
    recurring, today, until, trigger, completed = case
    windows = schedule(recurring, today=today, until=until, trigger=trigger, completed=completed).windows
    assert sum(window.is_past(today) for window in windows) <= 1
    assert [window.number for window in windows] == list(
        range(windows[0].number, windows[0].number + len(windows)) if windows else ()
    )
    for window in windows:
        assert window.earliest is not None and window.due is not None and window.latest is not None
        assert window.earliest <= window.due <= window.latest
        assert window.earliest <= until
        assert completed is None or not window.holds(completed) or recurring.kind == "every"


@given(series(), st.integers(1, 400))
def test_a_later_day_finds_the_same_windows(
    case: tuple[Timing, dt.date, dt.date, dt.date | None, dt.date | None], days: int
) -> None:
    """With nothing new on record and a trigger, a window drops out only when the next has begun or its season has
    ended; none is moved.
    """
    recurring, today, until, trigger, completed = case
    if trigger is None and completed is None:
        return
    later = today + dt.timedelta(days=days)
    until = max(until, later)  # a horizon lies ahead
    before = schedule(recurring, today=today, until=until, trigger=trigger, completed=completed).windows
    after = schedule(recurring, today=later, until=until, trigger=trigger, completed=completed).windows
    begun = [window for window in before if window.has_begun(later)]
    not_past = [window for window in begun if not window.is_past(later)]
    kept = begun[-1:] if recurring.kind == "every" else not_past
    expected = [*kept, *(window for window in before if not window.has_begun(later))]
    assert [msgspec.structs.astuple(window)[:4] for window in after] == [
        msgspec.structs.astuple(window)[:4] for window in expected
    ]

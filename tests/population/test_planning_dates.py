"""Dates in SQL: the calendar's cases, the windows of every timing, and the ids of requests."""

from __future__ import annotations

import datetime as dt
import json
import random
from collections import defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import duckdb
import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlglot import exp

from rettesnor.compiler.backends.sql.dates import days, months, shifted
from rettesnor.compiler.backends.sql.dialects import render
from rettesnor.compiler.backends.sql.spec import relation
from rettesnor.compiler.backends.sql.stage import Stage
from rettesnor.runtime.calendar import add, subtract
from rettesnor.runtime.graph import Activity, Code, Duration, Season, Timing, decode
from rettesnor.runtime.plan.identity import Identity
from rettesnor.runtime.plan.schedule import collection, schedule
from rettesnor.runtime.population.results import Row

from ..generated.conftest import BUILD
from .asking import Rows, load_rows, plan

CASES = json.loads((Path(__file__).parents[1] / "calendar_cases.json").read_text(encoding="utf-8"))


def moved(day: dt.date, duration: Duration, times: int) -> dt.date:
    """What DuckDB says of a day and a duration."""
    columns = {"day": "DATE", "by_months": "INTEGER", "by_days": "INTEGER"}
    by_months, by_days = months(duration), days(duration)
    row = (day, None if by_months is None else times * by_months, None if by_days is None else times * by_days)
    query = exp.select(exp.alias_(shifted(*map(exp.column, columns)), "moved"))
    stage = Stage(
        name="moved",
        meaning="A day.",
        query=query.from_(relation("given", "A day.", columns, [row]).query.subquery("given")),
    )
    with duckdb.connect() as connection:
        [(day,)] = connection.execute(render(stage, "duckdb")).fetchall()
    assert isinstance(day, dt.date)
    return day


@pytest.mark.parametrize("case", [*CASES["add"], *CASES["subtract"]], ids=lambda case: f"{case['day']} {case['unit']}")
def test_the_calendar(case: dict[str, Any]) -> None:
    times = 1 if case in CASES["add"] else -1
    duration = Duration(value=case["value"], unit=case["unit"])
    assert moved(dt.date.fromisoformat(case["day"]), duration, times).isoformat() == case["result"]


UNITS = st.sampled_from(("day", "week", "month", "year"))


def durations(most: int) -> st.SearchStrategy[Duration]:
    return st.builds(lambda value, unit: Duration(value=value, unit=unit), st.integers(1, most), UNITS)


@settings(deadline=None, max_examples=60)
@given(st.dates(), durations(9999))
def test_the_calendar_ends_where_the_runtime_says(day: dt.date, duration: Duration) -> None:
    assert moved(day, duration, 1) == add(day, duration)
    assert moved(day, duration, -1) == subtract(day, duration)


KOL = decode((BUILD / "kol" / "decision-graph.json").read_bytes())
"""Its activities are replaced; it has data elements to count from."""
ELEMENTS = tuple(element.id for element in KOL.data)
PLACES = {name: place for place, name in enumerate(name for name in KOL.order if name in {*ELEMENTS})}


class Known(NamedTuple):
    """What is known of one activity that a patient is asked for."""

    trigger: dt.date | None
    completed: dt.date | None


class Case(NamedTuple):
    """Timings, and patients, of whom every activity is asked for: by a recommendation, each second for data too."""

    today: dt.date
    until: dt.date
    timings: tuple[Timing, ...]
    patients: tuple[tuple[Known, ...], ...]


def of(timing: Timing, place: int) -> Activity:
    code = Code(system="urn:example", code=str(place))
    return msgspec.structs.replace(KOL.activities[0], id=f"a{place}", timing=timing, local=code, own=None)


SOMEBODY_ELSES: dict[str, Any] = {"kind": "request", "names": ["00000000-0000-5000-8000-000000000000"]}
"""A request that might be ours by its id: only with one in the record are the ids of windows worked out."""


def planned(case: Case) -> tuple[dict[tuple[int, int], list[Row]], dict[tuple[int, int], list[Row]]]:
    """By patient and activity: the rows that the SQL gives, and the id of each window's request."""
    graph = msgspec.structs.replace(KOL, activities=tuple(of(each, place) for place, each in enumerate(case.timings)))
    rows: Rows = {name: [] for name in ("patients", "anchors", "grounds", "asks", "activity_facts", "bookkeeping")}
    rows["run"] = [{"today": case.today, "until": case.until}]
    for place, _ in enumerate(case.timings):
        for ground, kind in ((2 * place, "recommendation"), (2 * place + 1, "collect")):
            rows["grounds"].append({"ground": ground, "activity": place, "kind": kind, "node": "x", "place": ground})
    for patient, known in enumerate(case.patients):
        rows["patients"].append({"patient": patient, "reference": f"Patient/æ-{patient}"})
        rows["bookkeeping"].append({"patient": patient, "place": 0, "negated": False, **SOMEBODY_ELSES})
        for place, (timing, (trigger, completed)) in enumerate(zip(case.timings, known, strict=True)):
            if timing.after is not None and trigger is not None:
                rows["anchors"].append({"patient": patient, "element": PLACES[timing.after], "day": trigger})
            day = trigger if timing.after is None else None
            rows["asks"].append({"patient": patient, "ground": 2 * place, "day": day})
            rows["asks"].append({"patient": patient, "ground": 2 * place + 1, "collects0": place % 2})
            if completed is not None:
                done = {"kind": "procedure", "first_day": completed, "negated": False, "names": []}
                rows["activity_facts"].append({"patient": patient, "activity": place, "place": place, **done})
    connection = duckdb.connect()
    load_rows(connection, graph, rows)
    plan(connection, graph)
    found: dict[tuple[int, int], list[Row]] = defaultdict(list)
    columns = "request, state, earliest, due, latest, anchor, anchor_date, last_done"
    query = f"SELECT patient, activity, {columns} FROM result_activities"
    for patient, activity, *row in connection.execute(query).fetchall():
        found[patient, int(activity.removeprefix("a"))].append(tuple(row))
    ids: dict[tuple[int, int], list[Row]] = defaultdict(list)
    windows = "known_ids JOIN placed USING (patient, activity, place)"
    query = f"SELECT patient, activity, id, earliest, due, latest FROM {windows}"
    for patient, place, *row in connection.execute(query).fetchall():
        ids[patient, place].append(tuple(row))
    return found, ids


def expected(case: Case, patient: int, place: int) -> list[Row]:
    """The rows that the runtime's functions give, each after the id of its request."""
    today, until, timing = case.today, case.until, case.timings[place]
    trigger, completed = case.patients[patient][place]
    identity = Identity(KOL.guideline.id, f"Patient/æ-{patient}")
    given = schedule(timing, today=today, until=until, trigger=trigger, completed=completed)
    whole = (given.anchor, given.anchor_date, completed)
    rows: list[Row] = []
    for each in given.windows:
        state = "overdue" if each.behind or each.is_past(today) else "planned"
        name = identity.of(f"a{place}", str(given.anchor_date or ""), str(each.number))
        rows.append((name, state, each.earliest, each.due, each.latest, *whole))
    if place % 2 and not any(each.has_begun(today) for each in given.windows):
        each = collection(timing, today)
        name = identity.of(f"a{place}", "collect", str(completed or ""), "0")
        rows.append((name, "planned", each.earliest, each.due, each.latest, *whole))
    if not rows and completed is not None and not (timing.after is not None and trigger is None):
        rows.append((None, None, None, None, None, *whole))
    return rows


@st.composite
def timings(draw: st.DrawFn, after: str | None) -> Timing:
    match draw(st.sampled_from(("every", "every", "every", "once", "season", "as-needed"))):
        case "every":
            interval = draw(durations(30) | st.sampled_from((MONTH, Duration(value=31, unit="day"))))
            tolerance = draw(st.none() | durations(30))
            if tolerance is not None and at_most(interval, tolerance):
                tolerance = None
            return Timing(kind="every", interval=interval, tolerance=tolerance, after=after)
        case "once":
            within = draw(st.none() | durations(40))
            tolerance = None if within is None else draw(st.none() | durations(40))
            return Timing(kind="once", within=within, tolerance=tolerance, after=after)
        case "season":
            first, last = (draw(st.dates(dt.date(2000, 1, 1), dt.date(2000, 12, 31))) for _ in range(2))
            season = Season(from_month=first.month, from_day=first.day, to_month=last.month, to_day=last.day)
            return Timing(kind="season", season=season, after=after)
    return Timing(kind="as-needed", after=after)


MONTH = Duration(value=1, unit="month")


def at_most(one: Duration, other: Duration) -> bool:
    """Whether ``one`` is never longer than ``other``: such a tolerance is an error in a guideline."""
    return all(add(day, one) <= add(day, other) for day in (dt.date(2027, 1, 31), dt.date(2027, 7, 1)))


def before(today: dt.date, chance: random.Random) -> dt.date | None:
    """A day up to ``today``, often at or beside the end of a month; or none."""
    if chance.random() < 0.3:
        return None
    day = subtract(today, Duration(value=chance.choice((0, 1, 30, 92, 366, 1000, 20_000)), unit="day"))
    day = subtract(day, Duration(value=chance.randrange(60), unit="day"))
    if chance.random() < 0.5:
        day = min(subtract(add(day.replace(day=1), MONTH), Duration(value=chance.randrange(4), unit="day")), today)
    return day


@st.composite
def cases(draw: st.DrawFn) -> Case:
    today = draw(st.dates(dt.date(1950, 1, 1), dt.date(2099, 12, 31)) | st.dates())
    if draw(st.booleans()):
        today = max(
            subtract(add(today.replace(day=1), MONTH), Duration(value=draw(st.integers(0, 3)), unit="day")), today
        )
    names = iter(ELEMENTS)
    found = tuple(draw(timings(next(names) if draw(st.integers(0, 2)) == 0 else None)) for _ in range(20))
    chance = random.Random(draw(st.integers(0, 2**32)))
    patients = tuple(tuple(Known(before(today, chance), before(today, chance)) for _ in found) for _ in range(60))
    return Case(today, add(today, draw(durations(14))), found, patients)


SHORT = Timing(kind="every", interval=MONTH, tolerance=Duration(value=30, unit="day"), after=ELEMENTS[0])
"""On 31 January the second round from then has begun: 28 February, less the tolerance."""


@settings(deadline=None, max_examples=8, suppress_health_check=list(HealthCheck))
@given(cases())
@example(Case(dt.date(2027, 1, 31), dt.date(2027, 3, 1), (SHORT, SHORT), ((Known(None, None),) * 2,)))
def test_every_timing(case: Case) -> None:
    found, ids = planned(case)
    for patient, known in enumerate(case.patients):
        for place, each in enumerate(known):
            wanted = expected(case, patient, place)
            told = (case.today, case.timings[place], each)
            here = sorted(found.get((patient, place), []), key=repr)
            assert here == sorted(((None, *row) for _, *row in wanted), key=repr), told
            named = sorted(ids.get((patient, place), []), key=repr)
            assert named == sorted(((name, *row[1:4]) for name, *row in wanted if name is not None), key=repr), told

"""Records of what became of a plan: its requests given back, booked, refused, done, or none of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from random import Random
from typing import Any

import msgspec

from rettesnor.runtime.evaluation import Evaluation
from rettesnor.runtime.facts.fact import Fact
from rettesnor.runtime.graph import Activity, Duration
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.plan.make_plan import make_plan

from .asking import Judged

STATUSES = ("active", "active", "completed", "completed", "revoked", "draft", None)
OUTCOMES = ("booked", "booked", "noshow", "cancelled", "fulfilled", "proposed", None)
OTHER = "11111111-2222-5333-8444-555555555555"
"""An id as ours, of no window of today."""


def with_records(compiled: Compiled, judged: Judged, horizon: Duration, chance: Random) -> Judged:
    """The patient with records about what is planned for her, and about some of what is not."""
    for _ in range(chance.randrange(1, 4)):  # requests for missing data that were completed have others after them
        plan = make_plan(compiled, judged.evaluation, horizon)
        planned = {each.activity: [one.id for one in each.occurrences] for each in plan.activities}
        more: list[tuple[str | None, Fact]] = []
        for activity in compiled.graph.activities:
            if planned.get(activity.id) or chance.random() < 0.05:
                names = planned.get(activity.id) or [OTHER]
                more += _records(activity, names, judged, len(more), chance)
        judged = _recorded(judged, more)
    return judged


def _records(
    activity: Activity, names: Sequence[str], judged: Judged, number: int, chance: Random
) -> list[tuple[str | None, Fact]]:
    today, patient = judged.evaluation.date, judged.evaluation.patient
    own = activity.own or activity.local

    def day(most: int = 400) -> dt.date | None:
        return (
            None if chance.random() < 0.1 else today + dt.timedelta(days=chance.choice((0, -1, 1, *range(-most, most))))
        )

    found: list[tuple[str | None, Fact]] = []

    def record(kind: str, coded: bool, **fields: Any) -> None:
        start = fields.pop("start")
        source = f"{kind}/{len(judged.facts) + number + len(found)}-{chance.randrange(9)}"
        codes = ((own.system, own.code),) if coded else ()
        fact = Fact(patient=patient, kind=kind, source=source, codes=codes, start=start, start_latest=start, **fields)  # type: ignore[arg-type]
        found.append((activity.id if coded else None, fact))

    name = chance.choice((*names, *names, OTHER))
    match chance.randrange(9):
        case 0 | 1:
            status, negated = chance.choice(STATUSES), chance.random() < 0.2
            record("request", True, start=day(), end=day(), status=status, negated=negated, requests=("4711", name))
        case 2 | 3:
            requests = (name,) if chance.random() < 0.5 else ()
            for _ in range(chance.randrange(1, 4)):
                coded = not requests or chance.random() < 0.5
                record("appointment", coded, start=day(), status=chance.choice(OUTCOMES), requests=requests)
        case 4:
            end = day() if chance.random() < 0.5 else None
            for _ in range(chance.randrange(1, 3)):
                record("request", False, start=day(40), end=end, status="rejected", negated=True, requests=(name,))
        case 5:
            record("procedure", True, start=day(40), status="not-done", negated=True)
        case 6:
            status = chance.choice(("completed", None, "in-progress", "unknown"))
            record("procedure", True, start=day(), status=status, problem=chance.choice((None, None, "hidden")))
    return found


def _recorded(judged: Judged, more: Sequence[tuple[str | None, Fact]]) -> Judged:
    """The facts in the order of all facts: by kind, day, and source."""
    evaluation: Evaluation = judged.evaluation
    facts = sorted((*judged.facts, *(fact for _, fact in more)), key=_order)
    about: dict[str, list[Fact]] = {name: list(known) for name, known in evaluation.activity_facts.items()}
    for activity, fact in more:
        if activity is not None:
            about.setdefault(activity, []).append(fact)
    return Judged(
        tuple(facts),
        msgspec.structs.replace(
            evaluation,
            activity_facts={name: tuple(sorted(known, key=_order)) for name, known in about.items()},
            planned=tuple(fact for fact in facts if fact.kind in ("appointment", "request")),
        ),
    )


def _order(fact: Fact) -> tuple[str, dt.date, str, str]:
    return fact.kind, fact.start or dt.date.min, str(fact.instant), fact.source

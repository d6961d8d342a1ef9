"""A clinician's own level of a stratification (semantics 4.5 and 4.6)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from . import calendar
from .facts.fact import NO_INSTANT, Fact, Note
from .graph import Level, Stratification
from .plan.model import OverrideResult


def find_override(
    node: Stratification, facts: Iterable[Fact], date: dt.date, notes: set[Note]
) -> OverrideResult | None:
    """The override that holds on a date: of those whose time is not over, the latest.

    Args:
        facts: those the interest finds for the stratification.
        notes: one is added for each fact that could have been an override and was left out.
    """
    if node.override is None:
        return None
    levels = {(level.local.system, level.local.code): level for level in node.levels}
    holding: list[_Holding] = []
    for fact in facts:
        reason = _unusable(fact, date)
        if reason is None:
            meant = {levels[code].id: levels[code] for code in fact.value_codes if code in levels}
            if len(meant) != 1:
                reason = "unknown-answer" if fact.value_codes else "no-value"
        if reason is not None:
            notes.add(Note(code=reason, source=fact.source, element=None if reason == "no-code" else node.id))
        elif not fact.negated and fact.start is not None:
            longest = calendar.add(fact.start, node.override.at_most)
            until = longest if fact.end is None else min(fact.end, longest)
            if date <= until:
                holding.extend(
                    _Holding(fact.start, fact.instant or NO_INSTANT, fact, level, until) for level in meant.values()
                )
    if not holding:
        return None
    latest = max(holding, key=lambda each: (each.start, each.instant))
    equal = [each for each in holding if each.start == latest.start and each.instant in (latest.instant, NO_INSTANT)]
    if len({each.level.id for each in equal}) > 1:
        notes.update(Note(code="conflicting-values", source=each.fact.source, element=node.id) for each in equal)
        return None
    return OverrideResult(
        level=latest.level.id,
        title=latest.level.title,
        source=latest.fact.source,
        performer=latest.fact.performer,
        reason=latest.fact.reason,
        until=latest.until,
    )


class _Holding(NamedTuple):
    """An override whose time is not over. Without a time stamp, its order among those of its day is not known."""

    start: dt.date
    instant: dt.datetime
    fact: Fact
    level: Level
    until: dt.date


def _unusable(fact: Fact, date: dt.date) -> str | None:
    if fact.status == "entered-in-error":
        return "entered-in-error"
    if fact.problem is not None:
        return fact.problem
    if fact.start is None:
        return "no-date"
    if fact.start > date:
        return "future-date"
    return None if fact.start == fact.start_latest else "partial-date"

"""What has been done, asked for, agreed, refused or overridden: what planning reads (semantics 4.6 and 5)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from rettesnor.runtime.calendar import add, subtract
from rettesnor.runtime.graph import Activity, Duration, Graph, Stratification

from . import fhir
from .elements import DAY, Vocabulary
from .fhir import Record, Resource

MONTH = Duration(value=1, unit="month")


def plan_something(record: Record, graph: Graph, words: Vocabulary) -> None:
    """Something about one of the guideline's activities, or a level of the clinician's own."""
    overridden = [strata for strata in graph.stratifications if strata.override is not None]
    if overridden and record.sometimes(3):
        _override(record, record.choices.one(overridden), words)
    if not graph.activities or record.sometimes(3):
        return
    activity = record.choices.one(graph.activities)
    match record.pick("done", "done", "asked", "agreed", "refused"):
        case "done":
            _done(record, activity, words)
        case "asked":
            _asked(record, activity, words, status=record.pick("draft", "active", "revoked"))
        case "agreed":
            _agreed(record, activity, words)
        case _:
            _refused(record, activity, words)


def _due(record: Record, activity: Activity) -> dt.date:
    """A day at one of the ends of the activity's windows, or beside it."""
    timing, day = activity.timing, record.day
    spans = [span for span in (timing.interval, timing.within, timing.tolerance) if span is not None] or [MONTH]
    due = subtract(day, record.choices.one(spans))
    if timing.tolerance is not None:
        due = record.pick(due, subtract(due, timing.tolerance), add(due, timing.tolerance))
    return min(due + record.pick(0, 1, -1) * DAY, day)


def _done(record: Record, activity: Activity, words: Vocabulary) -> None:
    day = _due(record, activity)
    sources = [source for source in activity.completed_by if source.value_set is not None]
    if not sources or record.sometimes(2):
        fhir.procedure(record, words.concept(record, activity.local), day, None)
        return
    source = record.choices.one(sources)
    assert source.value_set is not None
    code = words.concept(record, record.choices.one(words.value_sets[source.value_set].codes))
    match source.kind:
        case "encounter":
            fhir.encounter(record, code, day, day, place=record.pick("AMB", "IMP"))
        case "immunization":
            fhir.immunization(record, code, day)
        case "observation":
            fhir.observation(record, code, {"valueQuantity": {"value": Decimal(1)}}, day)
        case _:
            fhir.procedure(record, code, day, None)


def _asked(record: Record, activity: Activity, words: Vocabulary, *, status: str) -> Resource:
    return record.add(
        "ServiceRequest",
        status=status,
        intent=record.pick("plan", "proposal", "order"),
        code=words.concept(record, record.pick(activity.own or activity.local, activity.local)),
        authoredOn=record.stamp(_due(record, activity)),
    )


def _agreed(record: Record, activity: Activity, words: Vocabulary) -> None:
    """An appointment: ahead, kept, missed or cancelled; by its code, or based on a request."""
    start = record.day + record.pick(20, 0, -20, 100) * DAY
    about: Resource = {"serviceType": [words.concept(record, activity.local)]}
    if record.sometimes(2):
        about = {"basedOn": [record.refer(_asked(record, activity, words, status="active"))]}
    record.add(
        "Appointment",
        about=None,
        status=record.pick("booked", "fulfilled", "noshow", "cancelled", "proposed"),
        **about,
        start=record.moment(start),
        end=record.moment(start + DAY),
        participant=[{"actor": record.subject(), "status": "accepted"}],
    )


def _refused(record: Record, activity: Activity, words: Vocabulary) -> None:
    day = _due(record, activity)
    code = words.concept(record, activity.local)
    if record.sometimes(2):
        record.add("Procedure", status="not-done", code=code, performedDateTime=record.stamp(day))
        return
    until = record.day + record.pick(60, 0, -1) * DAY
    record.add(
        "Task",
        about="for",
        status="rejected",
        intent="plan",
        code=code,
        lastModified=record.moment(day),
        restriction=record.pick(None, {"period": record.period(None, until)}),
    )


def _override(record: Record, strata: Stratification, words: Vocabulary) -> None:
    """The clinician's own level, today or as long ago as it may be, and a day longer."""
    assert strata.override is not None
    oldest = subtract(record.day, strata.override.at_most)
    level = record.choices.one(strata.levels).local
    code = record.choices.one(words.value_sets[strata.override.value_set].codes)
    value = {"valueCodeableConcept": words.concept(record, level)}
    day = record.pick(record.day, oldest, oldest - DAY, record.day - 9 * DAY)
    fhir.observation(record, words.concept(record, code), value, day)

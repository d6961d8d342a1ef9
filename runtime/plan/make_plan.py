"""From an evaluation to a plan: activities that are planned and not booked, each with its reasons."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct, structs

from ..calendar import add
from ..evaluation import Evaluation
from ..facts.fact import Fact, Note
from ..graph import Activity, Citation, Duration, Evidence
from .demand import Demand, demands, missing
from .identity import Identity
from .model import (
    FORMAT,
    FORMAT_VERSION,
    DataQuality,
    DataValue,
    GoalResult,
    Occurrence,
    Plan,
    PlannedActivity,
    WithdrawnRequest,
)
from .record import (
    BOOKED,
    CANCELLED,
    CLOSED,
    NO_SHOW,
    Refusal,
    appointments,
    earlier_requests,
    last_done,
    refusal,
    window_of,
)
from .rules import Ground, Rules
from .schedule import NOTHING, Schedule, Window, collection, schedule
from .state import Known, state

if TYPE_CHECKING:
    from ..load import Compiled

_SURENESS = {"unverified": 0, "proposed": 1, "seen": 2, "unstated": 3}


def make_plan(compiled: Compiled, evaluation: Evaluation, horizon: Duration) -> Plan:
    """The plan for one patient and one date.

    Activities stand by the due day of their first window, then by id; those without a day (as needed, or done and not
    due again before the end of the horizon) stand last. Nothing is booked. A patient the guideline is not for has no
    level (semantics 4.3).

    Args:
        compiled: the guideline.
        evaluation: its results for the patient on the date.
        horizon: how far ahead windows may start.
    """
    rules = compiled.planning
    planner = _Planner(rules, evaluation, add(evaluation.date, horizon))
    to_collect = missing(rules, evaluation)
    asked = demands(rules, evaluation, to_collect)
    met = asked.keys() | evaluation.activity_facts.keys()
    found = [planner.activity(activity, asked.get(name)) for name, activity in rules.activities.items() if name in met]
    activities = sorted((planned for planned in found if planned is not None), key=_order)
    return Plan(
        format=FORMAT,
        format_version=FORMAT_VERSION,
        guideline=rules.guideline,
        patient=evaluation.patient,
        date=evaluation.date,
        horizon_end=planner.until,
        parameters=evaluation.parameters,
        population=evaluation.population,
        strata=evaluation.strata,
        findings=evaluation.findings,
        recommendations=evaluation.recommendations,
        activities=tuple(activities),
        withdrawn=tuple(planner.withdrawn),
        goals=tuple(_with_due(rules, goal, evaluation.date) for goal in evaluation.goals),
        data=_with_reasons(rules, evaluation, to_collect),
        data_quality=tuple(
            DataQuality(code=note.code, source=note.source, element=note.element)
            for note in (*evaluation.notes, *sorted(planner.notes))
        ),
        references=rules.references,
        exclusions=rules.exclusions,
    )


class _Placed(Struct, frozen=True, gc=False):
    """A window with its request's id."""

    id: str
    window: Window


class _Planner:
    """Plans the activities of one patient; collects what the plan says of all of them."""

    def __init__(self, rules: Rules, evaluation: Evaluation, until: dt.date) -> None:
        self.until = until
        self.notes: set[Note] = set()
        self.withdrawn: list[WithdrawnRequest] = []
        self._rules = rules
        self._evaluation = evaluation
        self._today = evaluation.date
        self._identity = Identity(rules.guideline.id, evaluation.patient)

    def activity(self, activity: Activity, demand: Demand | None) -> PlannedActivity | None:
        """The activity as planned; none when nothing asks for it, or when nothing is left of what asks for it."""
        facts = self._evaluation.activity_facts.get(activity.id, ())
        done = last_done(facts, self._today) if facts else None
        requests = earlier_requests(activity, facts) if facts else {}
        found, placed = self._windows(activity, demand, done, requests) if demand is not None else (NOTHING, [])
        occurrences = tuple(self._occurrences(activity, facts, requests, done, placed))
        if requests:
            occurrences += tuple(self._no_longer_asked_for(activity, requests, done, [each.id for each in placed]))
        waits = activity.timing.after is not None and activity.timing.after not in self._evaluation.anchors
        if not occurrences and (demand is None or done is None or waits):
            return None
        demand = demand or Demand()
        return structs.replace(
            self._rules.blanks[activity.id],
            reasons=tuple([ground.reason for ground in demand.grounds]),
            occurrences=occurrences,
            anchor=found.anchor,
            anchor_date=found.anchor_date,
            last_done=done,
            collects=self._rules.in_order(demand.collects),
            facts=tuple(demand.facts),
            citations=_citations(activity, demand.grounds),
            evidence=_support(activity, demand.grounds),
        )

    def _windows(
        self, activity: Activity, demand: Demand, done: dt.date | None, requests: dict[str, Fact]
    ) -> tuple[Schedule, list[_Placed]]:
        """The windows of the timing (5.4), and one from today for missing data that no open window serves."""
        timing, identity = activity.timing, self._identity
        trigger = min(demand.triggers) if demand.triggers else None
        if timing.after is not None:
            trigger = self._evaluation.anchors.get(timing.after)
        found = NOTHING
        if not demand.only_collects:
            found = schedule(timing, today=self._today, until=self.until, trigger=trigger, completed=done)
        anchor = found.anchor_date.isoformat() if found.anchor_date else ""
        placed = [_Placed(identity.of(activity.id, anchor, str(each.number)), each) for each in found.windows]
        if demand.collects and not any(
            each.window.has_begun(self._today) and not _completed(requests.get(each.id)) for each in placed
        ):
            # Data that are missing after a round are another request: counted from the last completion, and past
            # requests that are recorded as completed, which say that somebody asked but not that there is an answer.
            since = done.isoformat() if done else ""
            number = 0
            while _completed(requests.get(name := identity.of(activity.id, "collect", since, str(number)))):
                number += 1
            placed.insert(0, _Placed(name, collection(timing, self._today)))
        return found, placed

    def _occurrences(
        self,
        activity: Activity,
        facts: Sequence[Fact],
        requests: dict[str, Fact],
        done: dt.date | None,
        placed: Sequence[_Placed],
    ) -> Iterator[Occurrence]:
        linked = self._evaluation.planned
        booked: dict[int, Fact] = {}
        refused: Refusal | None = None
        if placed and (facts or linked):
            windows, ids = [each.window for each in placed], [each.id for each in placed]
            names = frozenset((*requests, *ids))
            booked = self._appointments(appointments(facts, linked, names), windows, ids, done)
            refused = refusal(facts, linked, names, self._today, done, self._rules.declined_for)
        if refused is not None and refused.without_end:
            self._note("declined-without-end", refused.source, activity)
        for place, each in enumerate(placed):
            name, window = each.id, each.window
            appointment = booked.get(place)
            holds = refused is not None and refused.until >= max(self._today, window.earliest or self._today)
            current = state(
                Known(
                    completed=_completed(requests.get(name)),
                    booked=appointment is not None and self._lies_ahead(appointment),
                    refused=holds,
                    no_show=appointment is not None and appointment.status == NO_SHOW,
                    cancelled=appointment is not None and appointment.status == CANCELLED,
                    past=window.behind or window.is_past(self._today),
                )
            )
            if current == "booked" and appointment and appointment.start and not window.holds(appointment.start):
                self._note("booked-outside-window", appointment.source, activity)
            yield Occurrence(
                id=name,
                state=current,
                earliest=window.earliest,
                due=window.due,
                latest=window.latest,
                appointment=appointment.source if appointment is not None else None,
                until=refused.until if refused is not None and current == "declined" else None,
            )

    def _appointments(
        self, found: Iterable[Fact], windows: Sequence[Window], ids: Sequence[str], done: dt.date | None
    ) -> dict[int, Fact]:
        """Per window, the appointment that says most of it: the first that lies ahead, else the latest."""
        placed: dict[int, Fact] = {}
        for appointment in found:
            if done is not None and appointment.start is not None and appointment.start <= done:
                continue
            place = window_of(appointment, windows, ids)
            if place is not None and not (place in placed and self._lies_ahead(placed[place])):
                placed[place] = appointment
        return placed

    def _lies_ahead(self, appointment: Fact) -> bool:
        return appointment.status == BOOKED and appointment.start is not None and appointment.start >= self._today

    def _no_longer_asked_for(
        self, activity: Activity, requests: dict[str, Fact], done: dt.date | None, asked: Iterable[str]
    ) -> Iterator[Occurrence]:
        """Open earlier requests that the plan does not ask for: done since, or else withdrawn."""
        for name in sorted(requests.keys() - set(asked)):
            request = requests[name]
            if request.status in CLOSED or request.negated:
                continue
            completed = done is not None and (request.start is None or done >= request.start)
            current = state(Known(completed=completed, unasked=True))
            if current == "withdrawn":
                self.withdrawn.append(
                    WithdrawnRequest(
                        id=name, activity=activity.id, title=activity.title, type=activity.type, source=request.source
                    )
                )
            else:
                yield Occurrence(id=name, state=current, earliest=request.start, latest=request.end)

    def _note(self, code: str, source: str, activity: Activity) -> None:
        self.notes.add(Note(code=code, source=source, element=activity.id))


def _completed(request: Fact | None) -> bool:
    return request is not None and request.status == "completed"


def _citations(activity: Activity, grounds: Sequence[Ground]) -> tuple[Citation, ...]:
    """Where the activity and its reasons come from, each place once."""
    if len(grounds) == 1 and not activity.citations:
        return grounds[0].citations
    cited = dict.fromkeys(activity.citations)
    for ground in grounds:
        cited.update(dict.fromkeys(ground.citations))
    return tuple(cited)


def _support(activity: Activity, grounds: Sequence[Ground]) -> Evidence:
    """The weakest support that is stated for the activity or a reason: a proposal stays one in every plan."""
    weakest = activity.evidence
    for ground in grounds:
        if _SURENESS[ground.evidence.status] < _SURENESS[weakest.status]:
            weakest = ground.evidence
    return weakest


def _with_due(rules: Rules, goal: GoalResult, today: dt.date) -> GoalResult:
    """The goal with its day: the plan proposes it today, so its time is counted from today."""
    due = rules.goals[goal.goal].due
    return goal if due is None or goal.status != "active" else structs.replace(goal, due=add(today, due))


def _with_reasons(rules: Rules, evaluation: Evaluation, to_collect: Iterable[str]) -> tuple[DataValue, ...]:
    """The data elements; one that would be collected, had the author not chosen otherwise, says why it is not."""
    wanted = {element for element in to_collect if element in rules.collect_reasons}
    if not wanted:
        return evaluation.data
    return tuple(
        value if value.element not in wanted else structs.replace(value, reason=rules.collect_reasons[value.element])
        for value in evaluation.data
    )


def _order(planned: PlannedActivity) -> tuple[dt.date, str]:
    for each in planned.occurrences:
        first = each.due or each.earliest
        if first is not None:
            return first, planned.activity
    return dt.date.max, planned.activity

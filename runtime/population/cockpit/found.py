"""The patients of one part who are on worklists, as finished rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ...graph import Graph
from ...plan.rules import Rules
from ...present.wording import Words
from ..planner import UNUSABLE
from ..rows import load
from .link import Link
from .reasons import Person, Reasons, Stratum, Window
from .worklists import NOT_IN_PLAN, OVERDUE, UNDECIDED, unknown, watched

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_AT_A_TIME: Final = 1_000


class Row(msgspec.Struct, frozen=True, gc=False):
    """A row of a worklist, as in :data:`.worklists.COLUMNS`. ``place``: among the rows of its patient in the list."""

    list: str
    clinic: str | None
    patient: str
    place: int
    reason: str
    activity: str | None
    activity_title: str | None
    state: str | None
    earliest: dt.date | None
    due: dt.date | None
    latest: dt.date | None
    link: str | None
    warning: str | None


_NOT_IN_PLAN: Final = """
SELECT clinic, patient, status, exclusion, undecided_exclusions, missing
FROM people
WHERE status IN ('included', 'included-unconfirmed') AND NOT in_plan
"""

_LEVELS: Final = """
WITH windows AS (
    SELECT follows.stratification, follows.level, activities.*
    FROM activities
    JOIN follows ON follows.activity = activities.activity
    WHERE activities.state NOT IN ('completed', 'withdrawn')
        AND list_contains(activities.reasons, 'follow-up:' || follows.stratification)
    QUALIFY row_number() OVER (
        PARTITION BY activities.patient, follows.stratification, follows.level
        ORDER BY activities.earliest NULLS LAST, activities.due
    ) = 1
)
SELECT watched.list,
    people.clinic, people.patient, people.status, people.exclusion, people.undecided_exclusions, people.missing,
    levels.stratification, levels.level, levels.decided, levels.provisional, levels.worst_possible, levels.override,
    levels.because, levels.missing, levels.stale,
    windows.activity, windows.request, windows.state, windows.earliest, windows.due, windows.latest,
    windows.appointment, windows.until
FROM levels
JOIN watched
    ON watched.stratification = levels.stratification AND watched.level = coalesce(levels.override, levels.level)
JOIN people ON people.patient = levels.patient
LEFT JOIN windows
    ON windows.patient = levels.patient
    AND windows.stratification = watched.stratification
    AND windows.level = watched.level
"""

_OVERDUE: Final = """
WITH in_force AS (
    SELECT patient, list({'stratification': stratification, 'level': coalesce(override, level)}) AS levels
    FROM levels
    GROUP BY patient
)
SELECT people.clinic, people.patient,
    activities.activity, activities.request, activities.state, activities.earliest, activities.due, activities.latest,
    activities.appointment, activities.until,
    activities.last_done, activities.reasons, coalesce(in_force.levels, []) AS levels
FROM activities
JOIN people ON people.patient = activities.patient
LEFT JOIN in_force ON in_force.patient = activities.patient
WHERE activities.state IN ('overdue', 'missed', 'cancelled')
ORDER BY people.patient, activities.earliest NULLS LAST, activities.activity, activities.due
"""

_UNDECIDED: Final = """
WITH open_levels AS (
    SELECT patient, list(levels) AS items
    FROM levels
    WHERE NOT decided OR provisional OR (stratification, override) IN (SELECT (stratification, level) FROM not_known)
    GROUP BY patient
),
open_recommendations AS (
    SELECT patient, list({'recommendation': recommendation, 'missing': missing}) AS items
    FROM recommendations
    WHERE status = 'undecided'
    GROUP BY patient
),
first_windows AS (
    SELECT patient, activity, request, state, earliest, due, latest, appointment, until, collects
    FROM activities
    WHERE len(collects) > 0 AND state NOT IN ('completed', 'withdrawn')
    QUALIFY row_number() OVER (PARTITION BY patient, activity ORDER BY earliest NULLS LAST, due) = 1
),
collecting AS (
    SELECT patient, list(first_windows) AS items FROM first_windows GROUP BY patient
)
SELECT people.clinic, people.patient, people.status, people.exclusion, people.undecided_exclusions, people.missing,
    coalesce(open_levels.items, []), coalesce(open_recommendations.items, []), coalesce(collecting.items, [])
FROM people
LEFT JOIN open_levels ON open_levels.patient = people.patient
LEFT JOIN open_recommendations ON open_recommendations.patient = people.patient
LEFT JOIN collecting ON collecting.patient = people.patient
WHERE people.status IN ('undecided', 'unusable')
    OR len(people.undecided_exclusions) > 0
    OR (people.status = 'included-unconfirmed' AND len(people.missing) > 0)
    OR open_levels.items IS NOT NULL
    OR open_recommendations.items IS NOT NULL
"""


class Finder:
    """Finds the rows of all lists in the views of a part (:meth:`..results_folder.Results.part`).

    ``people`` is the view of those patients who are asked about.
    """

    def __init__(
        self,
        connection: DuckDBPyConnection,
        graph: Graph,
        today: dt.date,
        words: Words,
        link: Link | None,
        warning: str | None,
    ) -> None:
        rules = Rules.of(graph)
        self._connection = connection
        self._reasons = Reasons(graph, rules, today, words)
        self._titles = {each.id: each.title for each in graph.activities}
        self._strata = [each.id for each in graph.stratifications]
        self._recommendations = {each.id: place for place, each in enumerate(graph.recommendations)}
        self._activities = {each.id: place for place, each in enumerate(graph.activities)}
        self._elements = {each.id: place for place, each in enumerate(graph.data)}
        self._link, self._warning = link, warning
        columns = {"stratification": "VARCHAR", "level": "VARCHAR"}
        load(connection, "watched", {**columns, "list": "VARCHAR"}, map(msgspec.structs.asdict, watched(graph)))
        not_known = [{"stratification": stratification, "level": level} for stratification, level in unknown(graph)]
        load(connection, "not_known", columns, not_known)
        follows = [
            {"stratification": stratification, "level": level, "activity": activity}
            for stratification, levels in rules.levels
            for level, (activity, _) in levels.items()
        ]
        load(connection, "follows", {**columns, "activity": "VARCHAR"}, follows)

    def rows(self) -> Iterator[Row]:
        """The rows of all lists, in no order."""
        yield from self._not_in_plan()
        yield from self._levels()
        yield from self._overdue()
        yield from self._undecided()

    def _asked(self, query: str) -> Iterator[tuple[Any, ...]]:
        cursor = self._connection.cursor()
        cursor.execute(query)
        while found := cursor.fetchmany(_AT_A_TIME):
            yield from found

    def _row(
        self, name: str, clinic: str | None, patient: str, reason: str, planned: Window | None = None, place: int = 0
    ) -> Row:
        activity = None if planned is None else planned.activity
        link = None
        if self._link is not None:
            link = self._link.of(patient=patient, clinic=clinic, list=name, activity=activity)
        return Row(
            list=name,
            clinic=clinic,
            patient=patient,
            place=place,
            reason=reason,
            activity=activity,
            activity_title=None if activity is None else self._titles[activity],
            state=None if planned is None else planned.state,
            earliest=None if planned is None else planned.earliest,
            due=None if planned is None else planned.due,
            latest=None if planned is None else planned.latest,
            link=link,
            warning=self._warning,
        )

    def _not_in_plan(self) -> Iterator[Row]:
        for each in self._asked(_NOT_IN_PLAN):
            person = Person(*each)
            yield self._row(NOT_IN_PLAN, person.clinic, person.patient, self._reasons.not_in_plan(person))

    def _levels(self) -> Iterator[Row]:
        for name, *rest in self._asked(_LEVELS):
            person, stratum = Person(*rest[:6]), Stratum(*rest[6:15])
            planned = None if rest[15] is None else Window(*rest[15:])
            reason = self._reasons.level(person, stratum, planned)
            yield self._row(name, person.clinic, person.patient, reason, planned)

    def _overdue(self) -> Iterator[Row]:
        before, place = "", 0
        for clinic, patient, *window, last_done, reasons, levels in self._asked(_OVERDUE):
            place = place + 1 if patient == before else 0
            before = patient
            planned = Window(*window)
            in_force = {each["stratification"]: each["level"] for each in levels}
            reason = self._reasons.overdue(planned, last_done, reasons, in_force)
            yield self._row(OVERDUE, clinic, patient, reason, planned, place)

    def _undecided(self) -> Iterator[Row]:
        for *whole, levels, recommendations, collecting in self._asked(_UNDECIDED):
            person = Person(*whole)
            if person.status == UNUSABLE:
                yield self._row(UNDECIDED, person.clinic, person.patient, self._reasons.unusable())
                continue
            items = list(self._items(person, levels, recommendations))
            covered: set[str] = set()
            collecting.sort(key=lambda each: self._activities[each["activity"]])
            for place, each in enumerate(collecting):
                elements = each.pop("collects")
                del each["patient"]
                planned = Window(**each)
                covered.update(elements)
                about = [item.text for item in items if not item.elements.isdisjoint(elements)]
                reason = self._reasons.to_collect(person, about, elements, planned)
                yield self._row(UNDECIDED, person.clinic, person.patient, reason, planned, place)
            if rest := [item for item in items if not item.elements or item.elements - covered]:
                lacking: dict[str, list[str]] = {}
                for element in self._in_order({name for item in rest for name in item.elements - covered}):
                    wanted_by = [item.recommendation for item in rest if element in item.elements]
                    why = self._reasons.why_not_collected(person, element, filter(None, wanted_by))
                    lacking.setdefault(why, []).append(element)
                unexplained = any(not item.elements and not item.chosen for item in rest)
                reason = self._reasons.not_collected(
                    person, [item.text for item in rest], lacking, unexplained=unexplained
                )
                yield self._row(UNDECIDED, person.clinic, person.patient, reason, place=len(collecting))

    def _items(
        self, person: Person, levels: list[dict[str, Any]], recommendations: list[dict[str, Any]]
    ) -> Iterator[_Item]:
        """What is undecided of a patient: whether the guideline is for her, levels, recommendations."""
        if (text := self._reasons.undecided_population(person)) is not None:
            yield _Item(text, frozenset(person.missing))
        for each in sorted(levels, key=lambda each: self._strata.index(each["stratification"])):
            stratum = Stratum(*(each[name] for name in Stratum._fields))
            elements = frozenset((*stratum.missing, *stratum.stale))
            yield _Item(self._reasons.undecided_level(stratum), elements, chosen=stratum.override is not None)
        if person.status == "undecided":
            return  # every recommendation is undecided, because it is not known whether the guideline is for her
        for each in sorted(recommendations, key=lambda each: self._recommendations[each["recommendation"]]):
            name = each["recommendation"]
            yield _Item(self._reasons.undecided_recommendation(name), frozenset(each["missing"]), name)

    def _in_order(self, elements: Iterable[str]) -> list[str]:
        return sorted(elements, key=self._elements.__getitem__)


class _Item(msgspec.Struct, frozen=True):
    """Something undecided, and the data that would decide it. ``chosen``: a clinician has decided instead."""

    text: str
    elements: frozenset[str]
    recommendation: str | None = None
    chosen: bool = False

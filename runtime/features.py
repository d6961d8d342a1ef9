"""Facts → one value per data element (semantics, section 3). Numbers in comments are rules of ``docs/semantics.md``.

What can be worked out once per guideline stands in :class:`Feature`; :func:`extract` does the rest for a patient and a
date. Every fact that is left out is kept with the reason: data-quality notes and explanations come from these.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, Final

import msgspec

from . import calendar
from .expression import EXACT, QUOTIENT, TODAY, Layout, Values, literal
from .facts.fact import Fact, Note, PatientFacts
from .facts.interest import FOREIGN, BySlot, Interest
from .graph import DataElement, Duration
from .kleene import Truth
from .plan.model import DataValue
from .reading import Reader, read_patient, reader

Fetch = Callable[["_Reading", "Feature", list["Found"]], "Answer"]
LeftOut = tuple[str, Fact]
"""Why a fact does not count, and the fact."""

DOUBTS = frozenset(
    {
        "no-subject",
        "no-code",
        "no-date",
        "unreadable-date",
        "unreadable-value",
        "no-value",
        "not-final",
        "hidden",
        "malformed",
    }
    | {"partial-date", "no-class", "foreign-code"}
)
"""Reasons that make a fact doubtful (3.6)."""
UNREMARKABLE = frozenset({"outside-window", "not-done", "other-class", "after-event"})
"""Reasons that are no data-quality problem and give no note."""
NO_FACT = UNREMARKABLE | {"entered-in-error", "future-date"}
"""Reasons for which a fact says nothing about the element; any other keeps nothing-found from meaning no (3.6)."""
UNASSIGNED = frozenset({"no-code", "foreign-code"})
"""Reasons that make a fact one of nobody's, or anybody's: noted once, not per data element."""

LASTING = frozenset({"condition", "medication"})
YEAR = Decimal("365.25")


class Found(msgspec.Struct, frozen=True, gc=False):
    """A fact that counts. A partial date runs from ``first`` to ``last``."""

    first: dt.date
    last: dt.date
    rank: int
    value: Any
    fact: Fact


class Known(msgspec.Struct, frozen=True, gc=False):
    """A value and the facts it rests on."""

    value: Any
    facts: tuple[Fact, ...]


class _Absent(Enum):
    """The one value is :data:`ABSENT`."""

    ABSENT = "absent"


ABSENT: Final = _Absent.ABSENT
"""No fact found: the element's absence rule decides (3.11)."""

Answer = Known | _Absent | None
"""What the facts of an element say. None: they leave it unknown, whatever its absence rule says (3.6)."""


class Window(msgspec.Struct, frozen=True):
    """A look-back window; ``key`` tells windows apart quickly."""

    key: str
    duration: Duration


class Feature(msgspec.Struct, frozen=True, kw_only=True):
    """A data element with all that can be prepared for it."""

    element: DataElement
    slot: int
    """Its place in the interest's nodes."""
    index: int
    """Its place among a patient's values."""
    bit: int
    read: Reader
    fetch: Fetch
    window: Window | None
    grace: Window | None
    plain: bool
    """Whether each fact can be judged by itself."""
    from_patient: bool
    exact_days: bool
    """Whether a partial date is of no use, because what is asked of the dates needs the day itself."""
    anchors: bool
    """Whether a timing names it with ``efter``."""
    absent: DataValue
    """What it is when no fact is found; with ``hvis x``, where x is not true."""
    assumed: DataValue | None = None
    """With ``hvis x``: what it is when no fact is found and x is true."""


class Features(msgspec.Struct, frozen=True):
    """One patient's data elements. Tuples and masks follow the graph's order."""

    values: Values
    """Filled in for the date, parameters and data elements; nothing yet for the logic."""
    data: tuple[DataValue, ...]
    facts: dict[int, tuple[Fact, ...]]
    """The facts that each known element rests on, by its bit."""
    left_out: dict[str, list[LeftOut]]
    """By data element."""
    stale: int
    """The elements whose value is stale (3.12)."""
    anchors: dict[str, dt.date]
    """Day of the latest fact that counts, of each element that a timing names with ``efter`` (5.3)."""
    by_slot: BySlot
    """Every fact that matters to some node, whether it counts or not."""

    def notes(self) -> set[Note]:
        """A data-quality note for each fact left out for a reason worth knowing."""
        found = {  # as tuples, for one fact is often left out of many elements for the same reason
            (reason, fact.source, None if reason in UNASSIGNED or not fact.codes else element)
            for element, facts in self.left_out.items()
            for reason, fact in facts
            if reason not in UNREMARKABLE
        }
        return {Note(*each) for each in found}


def prepare(element: DataElement, interest: Interest, layout: Layout, anchors: bool) -> Feature:
    """What :func:`extract` needs to know of a data element. ``anchors``: a timing names it with ``efter``."""
    closed = element.absence.value
    missing = DataValue(element=element.id, title=element.title, status="missing")
    assumed = DataValue(
        element=element.id,
        title=element.title,
        status="assumed",
        value=None if closed is None else text(literal(closed)),
        unit=element.type.unit,
        reason=element.absence.reason,
    )
    conditional = element.absence.only_if is not None
    return Feature(
        element=element,
        slot=interest.slots[element.id],
        index=layout.index[element.id],
        bit=layout.bits[element.id],
        read=reader(element, interest),
        fetch=FETCH[element.fetch.kind],
        window=_window(element.fetch.within),
        grace=_window(element.fetch.grace),
        plain=not element.exclude and not anchors and element.at_least is None,
        from_patient=any(source.kind == "patient" for source in element.sources),
        exact_days=element.type.kind == "date"
        or element.fetch.kind == "decline-per-year"
        or element.at_least is not None
        or element.episode_gap is not None,
        anchors=anchors,
        absent=missing if closed is None or conditional else assumed,
        assumed=assumed if conditional else None,
    )


def _window(duration: Duration | None) -> Window | None:
    return None if duration is None else Window(f"{duration.value} {duration.unit}", duration)


def text(value: Any) -> bool | str:
    """A value as plans write it: a truth value as it is, all else as text, decimals exactly and without an exponent."""
    if isinstance(value, bool | str):
        return value
    if isinstance(value, Decimal):
        written = str(value)
        return f"{value:f}" if "E" in written else written
    return str(value)


def extract(
    features: Mapping[str, Feature],
    interest: Interest,
    layout: Layout,
    blank: Values,
    patient: PatientFacts,
    date: dt.date,
) -> Features:
    """The value of every data element for a patient on a date.

    Args:
        features: by data element, in the graph's order.
        blank: values with the parameters and the absences that hold without condition.
    """
    values = blank.copy()
    values[TODAY] = date
    by_slot = interest.by_node(patient.facts)
    data: list[DataValue] = []
    facts: dict[int, tuple[Fact, ...]] = {}
    left_out: dict[str, list[LeftOut]] = {}
    anchors: dict[str, dt.date] = {}
    stale = 0
    reading = _Reading(features, by_slot, date)
    for name, feature in features.items():
        value = feature.absent
        if by_slot[feature.slot]:
            answer = reading.read(feature)
            if reading.left_out:
                left_out[name] = reading.left_out
            if answer is None:
                values[feature.index] = None
                value = _missing(feature)
            elif answer is not ABSENT:
                values[feature.index] = answer.value
                facts[feature.bit] = answer.facts
                value = _known(feature, answer, reading.stale)
                if reading.stale:
                    stale |= feature.bit
                if reading.latest is not None:
                    anchors[name] = reading.latest
        if feature.assumed is not None and value is feature.absent:
            value = assume(feature, feature.assumed, values, layout)
        data.append(value)
    return Features(values, tuple(data), facts, left_out, stale, anchors, by_slot)


def assume(feature: Feature, assumed: DataValue, values: Values, layout: Layout) -> DataValue:
    """3.11: the closed-world value where the condition is true (known, if it is no truth value), else unknown.
    4.8: an unknown condition is missing.
    """
    absence = feature.element.absence
    assert absence.only_if is not None and absence.value is not None
    condition = values[layout.index[absence.only_if]]
    if condition is not None and condition is not False:
        values[feature.index] = literal(absence.value)
        values[layout.settled(feature.element.id)] |= values[layout.settled(absence.only_if)]
        return assumed
    values[feature.index] = None
    if condition is None:
        values[layout.missing(feature.element.id)] |= values[layout.missing(absence.only_if)]
    return feature.absent


def without_stale(features: Features, prepared: Mapping[str, Feature], layout: Layout) -> Values:
    """The values of :func:`extract` with stale ones unknown (4.4), and with them the absences that rest on one."""
    values = features.values.copy()
    for feature, value in zip(prepared.values(), features.data, strict=True):
        if features.stale & feature.bit:
            values[feature.index] = None
        elif feature.assumed is not None and (value is feature.assumed or value is feature.absent):
            values[layout.settled(feature.element.id)] = values[layout.missing(feature.element.id)] = feature.bit
            assume(feature, feature.assumed, values, layout)
    return values


def _known(feature: Feature, answer: Known, stale: bool) -> DataValue:
    element, facts = feature.element, answer.facts
    return DataValue(
        element=element.id,
        title=element.title,
        status="stale" if stale else "known",
        value=text(answer.value),
        unit=element.type.unit,
        date=facts[-1].start if facts and not feature.from_patient else None,
        facts=(facts[0].source,) if len(facts) == 1 else tuple(dict.fromkeys([fact.source for fact in facts])),
    )


def _missing(feature: Feature) -> DataValue:
    return DataValue(element=feature.element.id, title=feature.element.title, status="missing")


class _Reading:
    """Reads one patient's elements one after the other; attributes without a leading underscore are about the last."""

    def __init__(self, features: Mapping[str, Feature], by_slot: BySlot, date: dt.date) -> None:
        self._features = features
        self._by_slot = by_slot
        self._date = date
        self._lows: dict[str, dt.date] = {}
        self.left_out: list[LeftOut] = []
        self.stale = False
        self.latest: dt.date | None = None
        self._low: dt.date | None = None

    def read(self, feature: Feature) -> Answer:
        """The element's value; none where facts leave it unknown whatever its absence rule says."""
        self.stale = False
        self.latest = None
        said: list[LeftOut] = []
        if feature.from_patient:
            answer = self._patient(feature, said)
            if answer is not ABSENT:
                self.left_out = said
                return answer
        found = self._within(feature, feature.window)
        if not found and feature.grace is not None:  # 3.12
            found = self._within(feature, feature.grace)
            self.stale = bool(found)
        self.left_out += said
        answer = feature.fetch(self, feature, found)
        if answer is ABSENT:
            for reason, _ in self.left_out:
                if reason not in NO_FACT:
                    return None  # 3.6
        return answer

    # --- which facts count -------------------------------------------------------------------------

    def _within(self, feature: Feature, window: Window | None) -> list[Found]:
        """The facts that count in a window, oldest first; what was left out before is forgotten."""
        low = None
        if window is not None:
            low = self._lows.get(window.key)
            if low is None:
                low = self._lows[window.key] = calendar.subtract(self._date, window.duration)
        self._low = low
        self.left_out = []
        found = self._screen(feature, low, self.left_out)
        if not feature.plain and found:
            found = self._sift(feature, found)
        return found

    def _sift(self, feature: Feature, found: list[Found]) -> list[Found]:
        """What looks at all the facts of the window together."""
        element = feature.element
        if element.exclude:
            found = self._after_events(feature, found)
        if feature.anchors:
            days = [day for one in found if one.value is not False and (day := _over(one)) is not None]
            self.latest = max(days, default=None)
        if element.at_least is not None:  # 3.8
            days = sorted({one.first for one in found})
            over = element.at_least_over
            if len(days) < element.at_least or (over is not None and calendar.add(days[0], over) > days[-1]):
                return []
        return found

    def _screen(self, feature: Feature, low: dt.date | None, left_out: list[LeftOut]) -> list[Found]:
        """3.1-3.6: the facts of an element in a window that are neither left out nor doubtful."""
        date, classes, read = self._date, feature.element.classes, feature.read
        earliest = dt.date.min if low is None else low
        found = []
        for rank, fact in self._by_slot[feature.slot]:
            if fact.kind == "patient":
                continue
            first, last = fact.start, fact.start_latest
            if (
                first is None
                or last is None
                or not earliest <= first <= last <= date
                or fact.problem is not None
                or fact.negated
                or fact.status == "entered-in-error"
                or fact.kind in LASTING
                or feature.exact_days
                or rank == FOREIGN
            ):
                reason = _unusable(feature, fact, low, date)
                if rank == FOREIGN and reason not in NO_FACT:
                    reason = "foreign-code"
                if reason is not None:
                    left_out.append((reason, fact))
                    continue
                if first is None or last is None:  # lasting, and recorded as ongoing: started on any day until now
                    first, last = dt.date.min, date
            if classes and fact.kind == "encounter" and fact.encounter_class not in classes:
                left_out.append(("no-class" if fact.encounter_class is None else "other-class", fact))
                continue
            value, reason = read(fact)
            if reason is None:
                found.append(Found(first, last, rank, value, fact))
            else:
                left_out.append((reason, fact))
        if len(found) > 1:
            found.sort(key=_by_day)
        return found

    def _after_events(self, feature: Feature, found: list[Found]) -> list[Found]:
        """3.9: without the facts that start during an event, or up to a duration after it."""
        spans = []
        for rule in feature.element.exclude:
            for name in rule.after:
                for event in self._screen(self._features[name], dt.date.min, []):
                    over = self._date if event.fact.ongoing else event.fact.end
                    until = calendar.add(event.first if over is None else over, rule.within)
                    latest = calendar.add(event.last if over is None else over, rule.within)
                    spans.append((event.first, event.last, until, latest))
        kept = []
        for one in found:
            excluded: Truth = False
            for first, last, until, latest in spans:
                if last <= one.first and one.last <= until:
                    excluded = True
                    break
                if first <= one.last and one.first <= latest:  # 2.6: a partial date decides neither way
                    excluded = None
            if excluded is False:
                kept.append(one)
            else:
                self.left_out.append(("after-event" if excluded else "partial-date", one.fact))
        return kept

    # --- one value from them -----------------------------------------------------------------------

    def latest_value(self, feature: Feature, found: list[Found]) -> Answer:
        """``seneste``"""
        return self._one(feature, found, newest=True)

    def first_value(self, feature: Feature, found: list[Found]) -> Answer:
        """``første``"""
        return self._one(feature, found, newest=False)

    def _one(self, feature: Feature, found: list[Found], *, newest: bool) -> Answer:
        if not found:
            return ABSENT
        one = found[0] if len(found) == 1 else self._pick(feature, found, newest=newest)
        return None if one is None else Known(one.value, (one.fact,))

    def _pick(self, feature: Feature, found: list[Found], *, newest: bool) -> Found | None:
        """3.7: the newest or oldest; none when two are equal and differ. With partial dates, several may be newest."""
        if newest:
            edge = max(one.first for one in found)
            group = [one for one in found if one.last >= edge]
        else:
            edge = min(one.last for one in found)
            group = [one for one in found if one.first <= edge]
        if len(group) > 1 and all(one.first == one.last for one in group):
            rank = min(one.rank for one in group)
            group = [one for one in group if one.rank == rank]
            instants = [one.fact.instant for one in group if one.fact.instant is not None]
            if len(instants) == len(group):
                instant = max(instants) if newest else min(instants)
                group = [one for one in group if one.fact.instant == instant]
        same_day = feature.element.same_day
        if len({one.value for one in group}) > 1:
            if same_day is None:
                self.left_out += [("conflicting-values", one.fact) for one in group]
                return None
            value = (max if same_day == "highest" else min)(one.value for one in group)
            group = [one for one in group if one.value == value]
        return group[0]

    def highest(self, _: Feature, found: list[Found]) -> Answer:
        """``højeste``"""
        return _extreme(found, max(one.value for one in found)) if found else ABSENT

    def lowest(self, _: Feature, found: list[Found]) -> Answer:
        """``laveste``"""
        return _extreme(found, min(one.value for one in found)) if found else ABSENT

    def exists(self, _: Feature, found: list[Found]) -> Answer:
        """``findes``, and 3.6"""
        there = [one.fact for one in found if one.value]
        if found:
            return Known(bool(there), tuple(there or [one.fact for one in found]))
        return ABSENT

    def count(self, feature: Feature, found: list[Found]) -> Answer:
        """``antal``, 3.6, and 3.10. An answer to the element's own question states a number: the larger one holds."""
        if self._doubtful():
            return None
        stated = [one for one in found if isinstance(one.value, Decimal)]
        events = [one for one in found if one.value is True]
        if not stated and not events:
            return ABSENT
        if feature.element.episode_gap is not None:
            counted = self._episodes(feature, feature.element.episode_gap, events)
            if counted is None:
                return None
        else:
            counted = Known(Decimal(len(events)), tuple(one.fact for one in events))
        return self._stated_or(feature, stated, counted)

    def _stated_or(self, feature: Feature, stated: list[Found], counted: Known) -> Known | None:
        """3.8: of the number the latest answer states and the number counted, the larger."""
        if not stated:
            return counted
        latest = self._pick(feature, stated, newest=True)
        if latest is None:
            return None
        return counted if counted.value > latest.value else Known(latest.value, (latest.fact,))

    def days(self, feature: Feature, found: list[Found]) -> Answer:
        """``antal_dage``: days of the window with at least one fact on them; a stated number as in ``count`` (3.8)."""
        if self._doubtful():
            return None
        stated = [one for one in found if isinstance(one.value, Decimal)]
        lasting = [one for one in found if one.value is True]
        if not stated and not lasting:
            return ABSENT
        assert self._low is not None  # the grammar asks for a window
        covered, until = 0, self._low - dt.timedelta(days=1)
        for one in lasting:
            unended = one.fact.kind in LASTING and not one.fact.ongoing and one.fact.end is None
            if unended or (one.first != one.last and one.last > self._low and one.fact.start is not None):
                self.left_out.append(("partial-date", one.fact))
                return None
            last = self._date if one.fact.ongoing else min(one.fact.end or one.last, self._date)
            before = until if one.first <= until else one.first - dt.timedelta(days=1)
            covered += max((last - before).days, 0)
            until = max(until, last)
        counted = Known(Decimal(covered), tuple(one.fact for one in lasting))
        return self._stated_or(feature, stated, counted)

    def _episodes(self, feature: Feature, gap: Duration, events: list[Found]) -> Known | None:
        """3.10; none when an event with a partial date may or may not belong to an episode."""
        others: list[Found] = []
        if feature.element.not_with is not None:
            others = self._screen(self._features[feature.element.not_with], self._low, [])
            partial = [("partial-date", other.fact) for other in others if other.first != other.last]
            if partial:
                self.left_out += partial
                return None
        episodes: list[list[tuple[Found, bool]]] = []
        until = dt.date.min
        for one, counts in sorted(
            [(one, True) for one in events] + [(other, False) for other in others], key=lambda each: each[0].first
        ):
            if not episodes or one.first >= until:
                episodes.append([])
            episodes[-1].append((one, counts))
            until = calendar.add(one.first, gap)
        counted = [episode for episode in episodes if all(counts for _, counts in episode)]
        return Known(Decimal(len(counted)), tuple(one.fact for episode in counted for one, _ in episode))

    def decline(self, feature: Feature, found: list[Found]) -> Answer:
        """``fald_pr_år``; with values of one day only there is no decline to speak of."""
        if not found or found[0].first == found[-1].first:
            return ABSENT
        earliest = self._pick(feature, found, newest=False)
        latest = self._pick(feature, found, newest=True)
        if earliest is None or latest is None:
            return None
        years = QUOTIENT.divide(Decimal((latest.first - earliest.first).days), YEAR)
        decline = QUOTIENT.divide(EXACT.subtract(earliest.value, latest.value), years)
        return Known(decline, (earliest.fact, latest.fact))

    # --- the patient -------------------------------------------------------------------------------

    def _patient(self, feature: Feature, left_out: list[LeftOut]) -> Answer:
        """3.13"""
        for _, fact in self._by_slot[feature.slot]:
            if fact.kind == "patient":
                reason: str | None = fact.problem
                value = None
                if reason is None:
                    value, reason = read_patient(feature.element, fact, self._date)
                if reason is None:
                    return Known(value, (fact,))
                left_out.append((reason, fact))
                return None if reason in DOUBTS else ABSENT
        return ABSENT

    def _doubtful(self) -> bool:
        """3.6: whether a fact that may be one of the element's was left out as doubtful."""
        return any(reason in DOUBTS for reason, _ in self.left_out)


def _over(one: Found) -> dt.date | None:
    """5.3: the day of an event that something follows: a contact's last day, if it has ended; anything else's first."""
    if one.fact.kind == "encounter" and (one.fact.ongoing or one.fact.end is not None):
        return one.fact.end
    return one.value if isinstance(one.value, dt.date) else one.first


def _extreme(found: list[Found], value: Any) -> Known:
    """A value with the latest of the facts that have it."""
    return Known(value, ([one.fact for one in found if one.value == value][-1],))


FETCH: dict[str, Fetch] = {
    "latest": _Reading.latest_value,
    "first": _Reading.first_value,
    "highest": _Reading.highest,
    "lowest": _Reading.lowest,
    "exists": _Reading.exists,
    "count": _Reading.count,
    "days": _Reading.days,
    "decline-per-year": _Reading.decline,
}
"""3.7, 3.8: how the facts of a window become one value. None: they leave it unknown. :data:`ABSENT`: there are none."""


def _by_day(one: Found) -> tuple[dt.date, dt.date, str]:
    return one.first, one.last, one.fact.source


def _unusable(feature: Feature, fact: Fact, low: dt.date | None, date: dt.date) -> str | None:
    """Why a fact does not count, by its status and dates alone; none when it does. ``low``: of the window, if any."""
    if fact.status == "entered-in-error":
        return "entered-in-error"
    if fact.negated:
        return "not-done"
    if fact.problem == "future-date":
        return "future-date"
    lasting = fact.kind in LASTING or fact.ongoing
    first, last = fact.start, fact.start_latest
    if first is None or last is None:
        inside: Truth = None
        if lasting and fact.ongoing:  # 2.7
            first = last = dt.date.min
    if first is not None and last is not None:
        if first > date:
            return "future-date"
        if not lasting:
            inside = calendar.within(first, last, dt.date.min if low is None else low, date)
        elif low is None:
            inside = calendar.holds(first, last, fact.end, fact.ongoing, date)
        else:
            inside = calendar.overlaps(first, last, fact.end, fact.ongoing, low, date)
    if inside is False:
        return "outside-window"
    if fact.problem is not None:
        return fact.problem
    if fact.start is None and not (lasting and fact.ongoing):
        return "no-date"
    if inside is None or (feature.exact_days and (fact.start is None or fact.start != fact.start_latest)):
        return "partial-date"
    return None

"""Sentences about the parts of one plan, shared by everything that puts a plan into words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from ..graph import Citation, Evidence
from ..plan.model import (
    Because,
    DataValue,
    Finding,
    GoalResult,
    GuidelineUsed,
    Occurrence,
    Plan,
    PlannedActivity,
    Reason,
    RecommendationResult,
    StratumResult,
)
from ..unusable import Language
from .wording import Words


class Phrases:
    """Puts parts of ``plan`` into words."""

    def __init__(self, plan: Plan, language: Language) -> None:
        self.words = Words(language)
        self._plan = plan
        self._works = {work.id: work for work in plan.references}
        self._recommendations = {result.recommendation: result for result in plan.recommendations}
        self._things: dict[str, DataValue | StratumResult | Finding | GoalResult] = {
            **{each.element: each for each in plan.data},
            **{each.node: each for each in plan.findings},
            **{each.stratification: each for each in plan.strata},
            **{each.goal: each for each in plan.goals},
        }

    def warnings(self) -> list[str]:
        """Why the guideline is not in force on the plan's date; empty when it is."""
        return warnings(self._plan.guideline, self._plan.date, self.words)

    def population(self) -> list[str]:
        """Whether the guideline is for the patient, and what is not known of that."""
        result = self._plan.population
        titles = self._plan.exclusions
        found = [self.words(f"population.{result.status}")]
        if result.exclusion:
            found[0] += f": {titles.get(result.exclusion, result.exclusion)}"
            found += [self.because(result.because)] if result.because else []
        if result.undecided_exclusions:
            listed = "; ".join(titles.get(each, each) for each in result.undecided_exclusions)
            found.append(self.words("population.undecided-exclusions", exclusions=listed))
        if result.missing:
            found.append(self.words("missing", missing=self.listed(result.missing)))
        return found

    def level(self, result: StratumResult) -> str:
        """``Risiko: GUL – Mellem risiko, FORELØBIGT (kan være rød)``: in words, for those who see no colour."""
        return level(result, self.words)

    def level_details(self, result: StratumResult) -> list[str]:
        """A clinician's own level, why the level is what it is, what is missing, how well it is supported."""
        found = []
        if result.override is not None:
            override = result.override
            said = self.words("level.override", level=named_level(override.level, override.title))
            until = self.words("level.until", date=self.words.day(override.until)) if override.until else None
            found.append(", ".join(filter(None, (said, until, override.performer, override.reason, override.source))))
        if result.because:
            found.append(self.because(result.because))
        if result.missing:
            found.append(self.words("missing", missing=self.listed(result.missing)))
        if result.stale:
            found.append(self.words("stale", stale=self.listed(result.stale)))
        if result.evidence.status != "unstated":
            found.append(self.evidence(result.evidence))
        return found

    def because(self, reasons: Iterable[Because]) -> str:
        """The author's own text, with the values it rests on."""
        said = []
        for reason in reasons:
            values = "; ".join(self.datum(element) for element in reason.elements)
            said.append(f"{reason.text} [{values}]" if values else reason.text)
        return self.words("because", because="; ".join(said))

    def datum(self, element: str) -> str:
        """``FEV1, procent af forventet: 43 %, den 10. januar 2026``"""
        found = self._things.get(element)
        if not isinstance(found, DataValue):
            return element
        value = self.words.value(found.value, found.unit)
        said = f"{found.title}: " + self.words(f"data.{found.status}", value=value, reason=found.reason or "–")
        return f"{said}, {self.words('data.date', date=self.words.day(found.date))}" if found.date else said

    def lacking(self, element: str) -> str:
        """A data element that is to be collected: its title, with the value it has if that is too old or assumed."""
        found = self._things.get(element)
        missing = isinstance(found, DataValue) and found.status == "missing"
        return self.title(element) if missing else self.datum(element)

    def sent(self, thing: str) -> str:
        """What is sent along with a referral: a value, a level, a result or a goal."""
        found = self._things.get(thing)
        match found:
            case DataValue():
                return self.datum(thing)
            case StratumResult():
                return self.level(found)
            case Finding():
                return self.finding(found)
            case GoalResult():
                return self.goal(found)
            case None:
                return thing

    def finding(self, found: Finding) -> str:
        """``GOLD-gruppe: E``"""
        said = f"{found.title}: {self.words.value(found.value)}"
        return f"{said}. {self.words('missing', missing=self.listed(found.missing))}" if found.missing else said

    def goal(self, goal: GoalResult) -> str:
        """``Røgfri: gælder, inden 31. juli 2026``"""
        parts = [self.words(f"goal.{goal.status}")]
        if goal.due:
            parts.append(self.words("goal.due", date=self.words.day(goal.due)))
        if goal.missing:
            parts.append(self.words("missing", missing=self.listed(goal.missing)))
        return f"{goal.title}: {', '.join(parts)}"

    def reason(self, reason: Reason) -> str:
        """Why an activity is planned, with the recommendation's number, strength, support and sources."""
        said = self.words(f"reason.{reason.kind}", title=reason.title)
        result = self._recommendations.get(reason.node)
        if result is None:
            return said
        number = f"{result.number} " if result.number else ""
        return f"{number}{said}{self.support(result)}"

    def brief(self, reason: Reason) -> str:
        """Why an activity is planned, in a word or two: a recommendation's number, or what kind of reason it is."""
        result = self._recommendations.get(reason.node)
        if reason.kind == "recommendation" and result is not None:
            return result.number or result.title
        return self.words(f"brief.{reason.kind}")

    def recommendation(self, result: RecommendationResult) -> str:
        """``REC-07 KOL-rehabilitering``"""
        return f"{result.number} {result.title}" if result.number else result.title

    def support(self, result: RecommendationResult) -> str:
        """Strength, certainty, grades, support and sources of a recommendation, in brackets; nothing if it has none."""
        parts = []
        if result.strength != "unstated":
            direction = f" {self.words(f'direction.{result.direction}')}" if result.direction else ""
            parts.append(self.words(f"strength.{result.strength}") + direction)
        if result.certainty != "unstated":
            parts.append(self.words(f"certainty.{result.certainty}"))
        parts += [self.words("grading", grade=each.grade, reference=each.reference) for each in result.grading]
        if result.evidence.status != "unstated":
            parts.append(self.evidence(result.evidence))
        if result.citations:
            parts.append(self.cited(result.citations))
        return f" ({'; '.join(parts)})" if parts else ""

    def evidence(self, evidence: Evidence) -> str:
        """How well something is supported, with the author's note."""
        said = self.words(f"evidence.{evidence.status}")
        return f"{said}: {evidence.note}" if evidence.note else said

    def cited(self, citations: Iterable[Citation]) -> str:
        """``S1 anbefaling 4; S2``"""
        return "; ".join(map(cite, citations))

    def sources(self, citations: Iterable[Citation]) -> str:
        """As :meth:`cited`, with the titles of the works and what the author quotes."""
        said = []
        for each in citations:
            work = self._works.get(each.reference)
            said.append(with_quote(", ".join(filter(None, (work.title if work else each.reference, each.place))), each))
        return "; ".join(said)

    def window(self, occurrence: Occurrence) -> str:
        """``20. december 2025 – 20. april 2026``"""
        return window(occurrence, self.words)

    def state(self, occurrence: Occurrence) -> str:
        """The state of a due window, with what it rests on."""
        return state(occurrence, self._plan.date, self.words)

    def counted(self, activity: PlannedActivity) -> str:
        """What the due windows are counted from, and when the activity was last done."""
        if activity.as_needed:
            return ""
        day = self.words.day(activity.anchor_date) if activity.anchor_date else ""
        said = self.words(f"anchor.{activity.anchor}", date=day)
        if activity.last_done and activity.last_done != activity.anchor_date:
            said += f"; {self.words('last-done', date=self.words.day(activity.last_done))}"
        return said

    def title(self, node: str) -> str:
        """The title of a data element, finding, level or goal; another id as it stands."""
        found = self._things.get(node)
        return found.title if found is not None else node

    def listed(self, nodes: Iterable[str]) -> str:
        """Titles, with semicolons."""
        return "; ".join(self.title(node) for node in nodes)

    def day(self, day: dt.date) -> str:
        """``1. marts 2026``"""
        return self.words.day(day)


def warnings(guideline: GuidelineUsed, day: dt.date, words: Words) -> list[str]:
    """Why a guideline is not in force on a day; empty when it is."""
    found = []
    if guideline.status != "approved":
        found.append(words(f"guideline.{guideline.status}"))
    if guideline.valid_from and day < guideline.valid_from:
        found.append(words("guideline.not-yet-valid", date=words.day(guideline.valid_from)))
    if guideline.valid_to and day > guideline.valid_to:
        found.append(words("guideline.expired", date=words.day(guideline.valid_to)))
    return found


def level(result: StratumResult, words: Words) -> str:
    """``Risiko: GUL – Mellem risiko, FORELØBIGT (kan være RØD)``: in words, for those who see no colour."""
    said = named_level(result.level, result.level_title)
    if not result.decided:
        said += f" ({words('level.undecided')})"
    if result.provisional:
        said += f", {words('level.provisional')}"
    if result.worst_possible:
        said += f" ({words('level.worst-possible', level=result.worst_possible.upper())})"
    return words("level.of", title=result.title, level=said)


def named_level(name: str, title: str) -> str:
    """``GUL – Mellem risiko``"""
    return f"{name.upper()} – {title}"


def cite(citation: Citation) -> str:
    """``S1 anbefaling 4``"""
    return f"{citation.reference} {citation.place}" if citation.place else citation.reference


def with_quote(said: str, citation: Citation) -> str:
    """A citation followed by the words it quotes: ``S1 anbefaling 4: »…«``."""
    return f"{said}: »{' '.join(citation.quote.split())}«" if citation.quote else said


def window(occurrence: Occurrence, words: Words) -> str:
    """The days of a due window: ``20. december 2025 – 20. april 2026``."""
    earliest, latest = occurrence.earliest, occurrence.latest
    if earliest and latest and earliest != latest:
        return words("window", earliest=words.day(earliest), latest=words.day(latest))
    if earliest and not latest:
        return words("window.from", earliest=words.day(earliest))
    return words("window.day", latest=words.day(latest)) if latest else words("as-needed")


def state(occurrence: Occurrence, today: dt.date, words: Words) -> str:
    """The state of a due window on the date of the plan, with what it rests on."""
    behind = occurrence.state == "overdue" and (occurrence.latest is None or occurrence.latest >= today)
    parts = [words("behind" if behind else f"state.{occurrence.state}")]
    if occurrence.until:
        parts = [words("declined-until", date=words.day(occurrence.until))]
    if occurrence.appointment:
        known = occurrence.state in ("booked", "missed", "cancelled")
        key = "appointment" if known else "appointment.unknown"
        parts.append(words(key, appointment=occurrence.appointment))
    return ", ".join(parts)

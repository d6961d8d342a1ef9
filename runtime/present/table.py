"""A plan as plain text for a clinician: what to do now, what is not known, what lies ahead; then why, at length.

At most 100 columns wide, where no single word is longer; nothing is said by colour alone, for there is none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from ..plan.model import Occurrence, Plan, PlannedActivity
from ..plan.state import DUE
from ..unusable import Language
from .page import WIDTH, wrapped
from .phrases import Phrases

SHOWN = 3
"""References named of records that share a problem; all of them stand in the plan."""

_URGENCY = ("stat", "asap", "urgent", "routine")

Row = tuple[PlannedActivity, Occurrence]


def table(plan: Plan, language: Language) -> str:
    """The plan as text, in Danish or English; the guideline's own texts stay in its language.

    It is for the clinician; what is said to the citizen (``citizen_text``) stands in the plan and its FHIR Bundle.
    """
    return "\n".join(_Table(plan, language).lines()) + "\n"


class _Table:
    def __init__(self, plan: Plan, language: Language) -> None:
        self._plan = plan
        self._phrases = Phrases(plan, language)
        self._words = self._phrases.words

    def lines(self) -> Iterator[str]:
        yield from self._header()
        yield from self._section("levels", self._levels())
        yield from self._section("findings", self._findings())
        yield from self._activities()
        yield from self._section("details", self._all_details())
        yield from self._recommendations("undecided")
        yield from self._recommendations("excepted")
        yield from self._recommendations("not-applicable")
        yield from self._section("goals", self._goals())
        yield from self._section("withdrawn", self._withdrawn())
        yield from self._section("data-quality", self._data_quality())
        yield from self._section("sources", self._sources())

    def _header(self) -> Iterator[str]:
        plan, words = self._plan, self._words
        yield from wrapped(f"{plan.guideline.title}, {words('version', version=plan.guideline.version)}")
        yield "=" * WIDTH
        for warning in self._phrases.warnings():
            yield from wrapped(f"*** {warning} ***")
        yield from wrapped(words("patient", patient=plan.patient))
        days = (words("date", date=words.day(plan.date)), words("horizon", date=words.day(plan.horizon_end)))
        yield from wrapped("   ".join(days))
        if plan.parameters:
            settings = ", ".join(f"{name} = {words.value(value)}" for name, value in sorted(plan.parameters.items()))
            yield from wrapped(words("parameters", parameters=settings))
        for said in (*self._phrases.population(), plan.guideline.disclaimer or words("nothing-booked")):
            yield from wrapped(said)

    def _section(self, heading: str, lines: Iterable[str]) -> Iterator[str]:
        found = list(lines)
        if found:
            yield ""
            yield self._words(f"heading.{heading}")
            yield from found

    def _levels(self) -> Iterator[str]:
        for stratum in self._plan.strata:
            yield from wrapped(self._phrases.level(stratum), "  ")
            for detail in self._phrases.level_details(stratum):
                yield from wrapped(detail, "      ")

    def _findings(self) -> Iterator[str]:
        for finding in self._plan.findings:
            yield from wrapped(self._phrases.finding(finding), "  ")

    # --- activities ------------------------------------------------------------------------------------

    def _activities(self) -> Iterator[str]:
        """Each due window under the heading of what is to be done about it, in a line or two."""
        rows = [(activity, one) for activity in self._plan.activities for one in activity.occurrences]
        due = [row for row in rows if row[1].state in DUE and not row[0].as_needed]
        now = [row for row in due if row[1].earliest is not None and row[1].earliest <= self._plan.date]
        now.sort(key=lambda row: _URGENCY.index(row[0].priority))
        ahead = [row for row in due if row not in now]
        ahead.sort(key=lambda row: (row[1].earliest or dt.date.max, row[0].activity))
        yield ""
        yield self._words("heading.now")
        yield from self._rows(now) if now else [f"  {self._words('nothing')}"]
        yield from self._section("missing", self._missing())
        yield from self._section("ahead", self._rows(ahead))
        yield from self._section("booked", self._rows(row for row in rows if row[1].state == "booked"))
        yield from self._section("declined", self._rows(row for row in rows if row[1].state == "declined"))
        as_needed = (row for row in rows if row[0].as_needed and row[1].state in DUE)
        yield from self._section("as-needed", self._rows(as_needed))
        yield from self._section("done", self._done())

    def _rows(self, rows: Iterable[Row]) -> Iterator[str]:
        """The windows of each activity together, and its reasons by their numbers."""
        grouped: dict[str, list[Row]] = {}
        for row in rows:
            grouped.setdefault(row[0].activity, []).append(row)
        for group in grouped.values():
            activity = group[0][0]
            windows = [self._window(occurrence) for _, occurrence in group]
            priority = f"{self._words(f'priority.{activity.priority}')}: " if activity.priority != "routine" else ""
            reasons = list(dict.fromkeys(map(self._phrases.brief, activity.reasons)))
            if activity.evidence.status in ("proposed", "unverified"):
                reasons.append(self._words(f"brief.{activity.evidence.status}"))
            told = f"{priority}{activity.title} ({activity.performer}): {'; '.join(windows)}"
            yield from wrapped(f"{told} [{', '.join(reasons)}]" if reasons else told, "  ")

    def _all_details(self) -> Iterator[str]:
        """Everything else about each activity that is to be done, in the plan's order."""
        for activity in self._plan.activities:
            details = list(self._details(activity))
            if details and any(one.state in DUE for one in activity.occurrences):
                yield from wrapped(activity.title, "  ")
                for detail in details:
                    yield from wrapped(detail, "      ")

    def _window(self, occurrence: Occurrence) -> str:
        window = self._phrases.window(occurrence)
        if occurrence.state == "planned" and not occurrence.appointment:
            return window
        return f"{window} {self._phrases.state(occurrence)}"

    def _details(self, activity: PlannedActivity) -> Iterator[str]:
        phrases, words = self._phrases, self._words
        for reason in activity.reasons:
            if reason.kind != "collect":
                yield words("because", because=phrases.reason(reason))
        counted = phrases.counted(activity)
        if counted and not (activity.collects and activity.anchor == "none"):
            yield counted[0].upper() + counted[1:]
        if activity.description:
            yield activity.description
        if activity.send_along:
            yield words("send-along", items="; ".join(phrases.sent(item) for item in activity.send_along))
        if activity.evidence.status in ("proposed", "unverified"):
            yield phrases.evidence(activity.evidence)

    def _done(self) -> Iterator[str]:
        """What was asked for and is done: in the record since an earlier plan, or not due again before the horizon."""
        for activity in self._plan.activities:
            completed = any(one.state == "completed" for one in activity.occurrences)
            if completed or (not activity.occurrences and activity.last_done):
                last = f": {self._words.day(activity.last_done)}" if activity.last_done else ""
                yield from wrapped(f"{activity.title}{last}", "  ")

    # --- the rest --------------------------------------------------------------------------------------

    def _missing(self) -> Iterator[str]:
        """What is missing by what collects it, then what nothing collects and why."""
        for activity in self._plan.activities:
            if activity.collects:
                elements = "; ".join(self._phrases.lacking(element) for element in activity.collects)
                yield from wrapped(f"{activity.title}: {elements}", "  ")
        collected = {element for activity in self._plan.activities for element in activity.collects}
        for value in self._plan.data:
            if value.status == "missing" and value.reason and value.element not in collected:
                reason = self._words("not-collected", reason=value.reason)
                yield from wrapped(f"{value.title}: {reason}", "  ")

    def _recommendations(self, status: str) -> Iterator[str]:
        found = [result for result in self._plan.recommendations if result.status == status]
        if status == "not-applicable":
            titles = "; ".join(self._phrases.recommendation(result) for result in found)
            yield from self._section(status, wrapped(titles, "  ") if titles else ())
            return
        lines: list[str] = []
        for result in found:
            lines += wrapped(self._phrases.recommendation(result), "  ")
            if result.because:
                lines += wrapped(self._phrases.because(result.because), "      ")
            if result.missing:
                lines += wrapped(self._words("missing", missing=self._phrases.listed(result.missing)), "      ")
            if result.note:
                lines += wrapped(result.note, "      ")
        yield from self._section(status, lines)

    def _goals(self) -> Iterator[str]:
        for goal in self._plan.goals:
            yield from wrapped(self._phrases.goal(goal), "  ")

    def _withdrawn(self) -> Iterator[str]:
        for request in self._plan.withdrawn:
            yield from wrapped(f"{request.title}: {request.source}", "  ")

    def _data_quality(self) -> Iterator[str]:
        """What is wrong, for what, and in which records: the first few of them by reference."""
        found: dict[tuple[str, str | None], list[str]] = {}
        for note in self._plan.data_quality:
            found.setdefault((note.code, note.element), []).append(note.source)
        for (code, element), sources in found.items():
            about = f" ({self._phrases.title(element)})" if element else ""
            items = ", ".join(sources[:SHOWN])
            if len(sources) > SHOWN:
                items = self._words("and-more", items=items, count=str(len(sources) - SHOWN))
            yield from wrapped(f"{self._words.note(code)}{about}: {items}", "  ")

    def _sources(self) -> Iterator[str]:
        plan = self._plan
        citations = [each.citations for each in plan.activities]
        citations += [each.citations for each in plan.goals]
        citations += [each.citations for each in plan.recommendations]
        cited = {each.reference for found in citations for each in found}
        cited |= {grade.reference for result in plan.recommendations for grade in result.grading}
        for work in plan.references:
            if work.id in cited:
                said = ", ".join(filter(None, (work.title, work.publisher, work.published, work.url)))
                if work.evidence.status != "unstated":
                    said += f" ({self._phrases.evidence(work.evidence)})"
                yield from wrapped(f"{work.id}  {said}", "  ")

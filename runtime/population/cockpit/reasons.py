"""Why a patient is on a worklist, in sentences made of titles and of the author's own texts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ...graph import Evidence, Graph, Level
from ...plan.model import Occurrence, StratumResult
from ...plan.rules import Ground, Rules
from ...present.phrases import level, named_level, state, window
from ...present.wording import Words

_REMEMBERED: Final = 10_000

SHOWN: Final = 3
"""How many undecided items a reason names; of the others it says how many there are."""


class Person(NamedTuple):
    """What is known of a patient as a whole; the columns of the table ``patients``."""

    clinic: str | None
    patient: str
    status: str
    exclusion: str | None
    undecided_exclusions: Sequence[str]
    missing: Sequence[str]


class Stratum(NamedTuple):
    """A patient's level; the columns of the table ``levels``."""

    stratification: str
    level: str
    decided: bool
    provisional: bool
    worst_possible: str | None
    override: str | None
    because: Sequence[str]
    missing: Sequence[str]
    stale: Sequence[str]


class Window(NamedTuple):
    """A due window; columns of the table ``activities``."""

    activity: str
    request: str | None
    state: str
    earliest: dt.date | None
    due: dt.date | None
    latest: dt.date | None
    appointment: str | None
    until: dt.date | None


class Reasons:
    """The sentences for one guideline, day and language. Pieces that recur from patient to patient are made once."""

    def __init__(self, graph: Graph, rules: Rules, today: dt.date, words: Words) -> None:
        self._words = words
        self._today = today
        self._rules = rules
        self._population = graph.population
        self._strata = {each.id: each for each in graph.stratifications}
        self._levels = {(each.id, level.id): level for each in graph.stratifications for level in each.levels}
        self._elements = {each.id: each.title for each in graph.data}
        self._recommendations = {
            each.id: self._supported(f"{each.number} {each.title}" if each.number else each.title, each.evidence)
            for each in graph.recommendations
        }
        self._activities = {each.id: self._supported(each.title, each.evidence) for each in graph.activities}
        self._follow_ups: dict[tuple[str, str, str], Ground] = {
            (stratification, name, activity): ground
            for stratification, levels in rules.levels
            for name, (activity, ground) in levels.items()
        }
        remembered = lru_cache(_REMEMBERED)
        self._titles, self._items = remembered(self._make_titles), remembered(self._make_items)
        self._said_level, self._said_window = remembered(self._make_level), remembered(self._make_window)

    # --- the lists -------------------------------------------------------------------------------------

    def not_in_plan(self, person: Person) -> str:
        """For whom the guideline is, and that nothing is planned."""
        said = self._words(f"population.{person.status}")
        title = self._supported(self._population.title, self._population.evidence)
        return sentences(f"{said}: {title}", *self._open_exclusions(person), self._words("list.no-plan"))

    def level(self, person: Person, stratum: Stratum, planned: Window | None) -> str:
        """The level in force, who set it or why it is that one, how sure it is, and the follow-up."""
        said = self._in_force(stratum)
        if stratum.because:
            said.append(self._words("because", because="; ".join(stratum.because)))
        if stratum.missing:
            said.append(self._words("missing", missing=self._titles(*stratum.missing)))
        if stratum.stale:
            said.append(self._words("stale", stale=self._titles(*stratum.stale)))
        if planned is not None:
            said.append(f"{self._activities[planned.activity]}: {self._planned(planned)}")
        return sentences(*self._doubts(person), *said)

    def overdue(
        self, planned: Window, last_done: dt.date | None, reasons: Iterable[str], levels: Mapping[str, str]
    ) -> str:
        """What was not done, since when, when it was done last, and why it is wanted.

        Args:
            planned: the window.
            last_done: when the activity was last done.
            reasons: as the table ``activities`` has them.
            levels: the patient's level in force by stratification.
        """
        said = [f"{self._activities[planned.activity]}: {self._missed(planned)}"]
        if last_done is not None:
            said.append(self._words("last-done", date=self._words.day(last_done)))
        wanted, collected = [], []
        for each in reasons:
            kind, _, node = each.partition(":")
            if kind == "recommendation":
                wanted.append(self._recommendations[node])
            elif kind == "follow-up":
                ground = self._follow_ups[node, levels[node], planned.activity]
                wanted.append(
                    self._supported(self._words("reason.follow-up", title=ground.reason.title), ground.evidence)
                )
            else:
                collected.append(self._elements.get(node) or self._recommendations[node])
        if collected:
            wanted.append(self._words("reason.collect", title=", ".join(collected)))
        if wanted:
            said.append(self._words("list.reasons", reasons="; ".join(wanted)))
        return sentences(*said)

    def to_collect(self, person: Person, items: Sequence[str], elements: Sequence[str], planned: Window) -> str:
        """What is undecided, which data would decide it, and the activity that collects them."""
        return sentences(
            *self._paused(person),
            *self._items(*items),
            self._words("list.to-collect", elements=self._titles(*elements)),
            f"{self._words('collected-by', activity=self._activities[planned.activity])}: {self._planned(planned)}",
        )

    def not_collected(
        self, person: Person, items: Sequence[str], elements: Mapping[str, Sequence[str]], *, unexplained: bool
    ) -> str:
        """What is undecided without anything that collects what would decide it.

        Args:
            person: the patient.
            items: what is undecided.
            elements: by why it is not collected.
            unexplained: something is undecided though no data is missing, nor has a clinician decided instead.
        """
        lacking = [
            self._words("list.not-collected", elements=self._titles(*those), reason=why.removesuffix("."))
            for why, those in elements.items()
        ]
        if unexplained and not lacking:
            lacking.append(self._words("list.nothing-missing"))
        return sentences(*self._paused(person), *self._items(*items), *lacking)

    def unusable(self) -> str:
        """That nothing is known of a patient."""
        return sentences(self._words("list.unusable"))

    # --- what is undecided --------------------------------------------------------------------------------

    def undecided_population(self, person: Person) -> str | None:
        """What is not known of whether the guideline is for the patient, as an item; none when all of it is."""
        said = list(self._doubts(person)) if person.status == "undecided" else []
        if person.status == "included-unconfirmed" and person.missing:
            said.append(self._words(f"population.{person.status}"))
        if person.status != "undecided":
            said += self._open_exclusions(person)
        return "; ".join(said) or None

    def undecided_level(self, stratum: Stratum) -> str:
        """A level that is open, or that a clinician has set to "not known", as an item."""
        return ", ".join(self._in_force(stratum))

    def undecided_recommendation(self, recommendation: str) -> str:
        """A recommendation that is open, as an item."""
        return self._recommendations[recommendation]

    def why_not_collected(self, person: Person, element: str, recommendations: Iterable[str]) -> str:
        """Why nothing collects a data element. ``recommendations``: the undecided ones it would decide."""
        if (reason := self._rules.collect_reasons.get(element)) is not None:
            return reason
        if person.status == "undecided":
            return self._words("list.population-first")
        if person.status == "suspended":
            return self._words("list.paused")
        own = (self._rules.on_unknown.get(each) for each in recommendations)
        reasons = dict.fromkeys(each.reason for each in own if each is not None and each.reason is not None)
        return "; ".join(reasons) or self._words("list.nothing-collects")

    # --- pieces -------------------------------------------------------------------------------------------

    def _supported(self, title: str, evidence: Evidence) -> str:
        """A title, and that it is a proposal or has not been seen in a source."""
        if evidence.status in ("proposed", "unverified"):
            return f"{title} ({self._words(f'brief.{evidence.status}')})"
        return title

    def _named(self, node: Level) -> str:
        return self._supported(named_level(node.id, node.title), node.evidence)

    def _in_force(self, stratum: Stratum) -> list[str]:
        """The level, as it is computed; if a clinician has set another, that one before it."""
        computed = self._level(stratum)
        if stratum.override is None:
            return [computed]
        chosen = self._named(self._levels[stratum.stratification, stratum.override])
        title = self._strata[stratum.stratification].title
        overridden = self._words("level.of", title=title, level=self._words("level.override", level=chosen))
        return [overridden, self._words("list.computed", level=computed)]

    def _level(self, stratum: Stratum) -> str:
        return self._said_level(
            stratum.stratification, stratum.level, stratum.decided, stratum.provisional, stratum.worst_possible
        )

    def _make_level(
        self, stratification: str, name: str, decided: bool, provisional: bool, worst_possible: str | None
    ) -> str:
        node = self._levels[stratification, name]
        said = level(
            StratumResult(
                stratification=stratification,
                title=self._strata[stratification].title,
                level=name,
                level_title=node.title,
                decided=decided,
                provisional=provisional,
                worst_possible=worst_possible,
            ),
            self._words,
        )
        return self._supported(said, node.evidence)

    def _doubts(self, person: Person) -> Iterable[str]:
        """What the reader must know of a patient who is not simply included."""
        yield from self._paused(person)
        if person.status in ("undecided", "included-unconfirmed"):
            yield self._words(f"population.{person.status}")
        yield from self._open_exclusions(person)

    def _paused(self, person: Person) -> Iterable[str]:
        if person.status == "suspended" and person.exclusion is not None:
            yield f"{self._words('population.suspended')}: {self._rules.exclusions[person.exclusion]}"

    def _open_exclusions(self, person: Person) -> list[str]:
        titles = "; ".join(self._rules.exclusions[each] for each in person.undecided_exclusions)
        return [self._words("population.undecided-exclusions", exclusions=titles)] if titles else []

    def _make_items(self, *items: str) -> tuple[str, ...]:
        if not items:
            return ()
        said = "; ".join(items[:SHOWN])
        if len(items) > SHOWN:
            said = self._words("and-more", items=said, count=len(items) - SHOWN)
        return (self._words("list.undecided-items", items=said),)

    def _make_titles(self, *elements: str) -> str:
        return "; ".join(self._elements[each] for each in elements)

    def _planned(self, planned: Window) -> str:
        """``planlagt, 1. marts 2027 – 1. april 2027``"""
        return self._said_window(
            planned.state, planned.earliest, planned.latest, planned.appointment, planned.until, closed=False
        )

    def _missed(self, planned: Window) -> str:
        """As :meth:`_planned`; of a window that has closed only when."""
        closed = planned.latest is not None and planned.latest < self._today
        return self._said_window(
            planned.state, planned.earliest, planned.latest, planned.appointment, planned.until, closed=closed
        )

    def _make_window(
        self,
        name: str,
        earliest: dt.date | None,
        latest: dt.date | None,
        appointment: str | None,
        until: dt.date | None,
        *,
        closed: bool,
    ) -> str:
        occurrence = Occurrence(
            id="",
            state=name,  # type: ignore[arg-type]  # the table holds the runtime's states
            earliest=earliest,
            latest=latest,
            appointment=appointment,
            until=until,
        )
        said = state(occurrence, self._today, self._words)
        if closed and latest is not None:
            return f"{said}, {self._words('list.deadline', date=self._words.day(latest))}"
        return f"{said}, {window(occurrence, self._words)}"


def sentences(*parts: str) -> str:
    """Texts as sentences; the author may have ended some already."""
    return " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in map(_capital, parts))


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"

"""The plan: what the runtime answers for one patient and one date. ``docs/plan.md`` explains it to a consumer.

The classes below are the JSON format; its JSON Schema in ``docs/schemas/`` is generated from them. Titles, citations
and the author's texts are in the plan itself, so that it can be read without the guideline at hand.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from ..graph import ActivityType, CareElement, Citation, Code, Evidence, Grading, Span

FORMAT: Literal["rettesnor/plan"] = "rettesnor/plan"
FORMAT_VERSION: Literal["1.0"] = "1.0"


class Part(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Base of every part of a plan: immutable; what is empty is not written."""


class DataValue(Part, frozen=True, kw_only=True):
    """A data element as it was on the date of the plan.

    ``missing`` has a value neither from facts nor from ``fravær``; ``assumed`` has the closed-world value, for
    ``reason``.
    """

    element: str
    title: str
    status: Literal["known", "stale", "assumed", "missing"]
    value: bool | str | None = None  # decimals and dates as text, exactly
    unit: str | None = None
    date: dt.date | None = None
    facts: tuple[str, ...] = ()  # references to source resources
    reason: str | None = None


class Because(Part, frozen=True, kw_only=True):
    """A piece of the guideline that settled a result: the author's text, where it stands, what it rests on."""

    text: str
    title: str | None = None
    citations: tuple[Citation, ...] = ()
    evidence: Evidence = Evidence()
    span: Span | None = None
    elements: tuple[str, ...] = ()


class PopulationResult(Part, frozen=True, kw_only=True):
    """Whether the guideline is for this patient (semantics 4.1)."""

    status: Literal[
        "included", "included-unconfirmed", "not-in-target", "excluded", "suspended", "closed", "declined", "undecided"
    ]
    because: tuple[Because, ...] = ()
    exclusion: str | None = None
    undecided_exclusions: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


class OverrideResult(Part, frozen=True, kw_only=True):
    """A clinician's own level, with who, why and until when."""

    level: str
    title: str
    source: str
    performer: str | None = None
    reason: str | None = None
    until: dt.date | None = None


class StratumResult(Part, frozen=True, kw_only=True):
    """The level of one stratification (semantics 4.3-4.6)."""

    stratification: str
    title: str
    level: str
    level_title: str
    decided: bool
    provisional: bool = False
    worst_possible: str | None = None
    because: tuple[Because, ...] = ()
    missing: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    override: OverrideResult | None = None
    evidence: Evidence = Evidence()


class Finding(Part, frozen=True, kw_only=True):
    """The value of a titled definition or table (for example the GOLD group)."""

    node: str
    title: str
    value: bool | str | None = None  # decimals and dates as text, exactly
    missing: tuple[str, ...] = ()


class RecommendationResult(Part, frozen=True, kw_only=True):
    """One recommendation; every recommendation of the guideline is listed (semantics 4.7)."""

    recommendation: str
    title: str
    element: CareElement | None
    status: Literal["recommended", "not-applicable", "excepted", "undecided"]
    number: str | None = None
    because: tuple[Because, ...] = ()
    missing: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    strength: str = "unstated"
    direction: str | None = None
    certainty: str = "unstated"
    grading: tuple[Grading, ...] = ()
    citations: tuple[Citation, ...] = ()
    evidence: Evidence = Evidence()
    rationale: str | None = None
    note: str | None = None  # why excepted, or why nothing is done while undecided


class Occurrence(Part, frozen=True, kw_only=True):
    """One due window of a planned activity. ``due`` is the day aimed at; an open end is absent."""

    id: str
    state: Literal["planned", "booked", "overdue", "completed", "missed", "cancelled", "declined", "withdrawn"]
    earliest: dt.date | None = None
    due: dt.date | None = None
    latest: dt.date | None = None
    appointment: str | None = None
    until: dt.date | None = None  # how long a refusal holds


class Reason(Part, frozen=True, kw_only=True):
    """Why an activity is planned: a recommendation, a follow-up of a level, or data to collect."""

    kind: Literal["recommendation", "follow-up", "collect"]
    node: str
    title: str


class PlannedActivity(Part, frozen=True, kw_only=True):
    """An activity that is planned and not booked, with its reasons and its due windows."""

    activity: str
    title: str
    type: ActivityType
    performer: str
    priority: str
    reasons: tuple[Reason, ...]
    occurrences: tuple[Occurrence, ...]
    anchor: Literal["completion", "trigger", "season", "none"]
    anchor_date: dt.date | None = None
    last_done: dt.date | None = None
    recurring: bool = False
    as_needed: bool = False
    collects: tuple[str, ...] = ()
    send_along: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    code: Code | None = None
    local: Code | None = None  # the activity's own code: a booking or a note that carries it is about this activity
    own: Code | None = None  # the guideline's code for a library's activity: a request that carries it is this plan's
    questionnaire: str | None = None  # canonical URL of the questionnaire that asks for what it collects
    description: str | None = None
    citizen_text: str | None = None
    citations: tuple[Citation, ...] = ()
    evidence: Evidence = Evidence()


class WithdrawnRequest(Part, frozen=True, kw_only=True):
    """An earlier planned request that nothing asks for any more. ``source``: the request in the patient's record."""

    id: str
    activity: str
    title: str
    type: ActivityType
    source: str


class GoalResult(Part, frozen=True, kw_only=True):
    """A treatment goal that applies to the patient."""

    goal: str
    title: str
    status: Literal["active", "achieved", "undecided"]
    due: dt.date | None = None
    missing: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    evidence: Evidence = Evidence()


class DataQuality(Part, frozen=True, kw_only=True):
    """A record that was left out or doubted: what is wrong, by reference only."""

    code: str
    source: str
    element: str | None = None


class GuidelineUsed(Part, frozen=True, kw_only=True):
    """Which guideline, exactly: the content hash is the decision graph's."""

    id: str
    title: str
    version: str
    status: str
    canonical: str
    content_hash: str
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    disclaimer: str | None = None


class Work(Part, frozen=True, kw_only=True):
    """A cited work, so that a citation can be read without the guideline at hand."""

    id: str
    title: str
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    evidence: Evidence = Evidence()


class Plan(Part, frozen=True, kw_only=True):
    """The answer for one patient and one date."""

    format: Literal["rettesnor/plan"]
    format_version: Literal["1.0"]
    guideline: GuidelineUsed
    patient: str
    date: dt.date
    horizon_end: dt.date
    parameters: dict[str, str]
    population: PopulationResult
    strata: tuple[StratumResult, ...] = ()
    findings: tuple[Finding, ...] = ()
    recommendations: tuple[RecommendationResult, ...] = ()
    activities: tuple[PlannedActivity, ...] = ()
    withdrawn: tuple[WithdrawnRequest, ...] = ()
    goals: tuple[GoalResult, ...] = ()
    data: tuple[DataValue, ...] = ()
    data_quality: tuple[DataQuality, ...] = ()
    references: tuple[Work, ...] = ()
    exclusions: dict[str, str] = {}  # title of each exclusion of the guideline

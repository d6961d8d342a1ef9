"""What evaluation hands to planning and explanation: every result for one patient and one date."""

from __future__ import annotations

import datetime as dt

import msgspec

from .facts.fact import Fact, Note
from .plan.model import DataValue, Finding, GoalResult, PopulationResult, RecommendationResult, StratumResult

NOT_APPLICABLE = frozenset({"not-in-target", "excluded", "closed", "declined"})
"""Population statuses of patients the guideline is not for (semantics 4.1)."""


class Evaluation(msgspec.Struct, frozen=True, kw_only=True):
    """Results of ``evaluate``; tuples are in the graph's order."""

    patient: str
    date: dt.date
    parameters: dict[str, str]
    population: PopulationResult
    strata: tuple[StratumResult, ...]
    findings: tuple[Finding, ...]
    recommendations: tuple[RecommendationResult, ...]
    goals: tuple[GoalResult, ...]
    data: tuple[DataValue, ...]
    notes: tuple[Note, ...]
    settled_by: dict[str, tuple[Fact, ...]]
    """Facts that settle a recommendation, a goal, or a stratification's level (semantics 4.9), by node id."""
    anchors: dict[str, dt.date]
    """Day of the latest fact of each data element that a timing names with ``efter``; no entry when there is none."""
    activity_facts: dict[str, tuple[Fact, ...]]
    """Facts in an activity's ``udført`` sources or carrying its local code, whatever their status, by activity id."""
    planned: tuple[Fact, ...] = ()
    """Every appointment and request of the patient, whatever its codes and status: planning matches them to windows."""

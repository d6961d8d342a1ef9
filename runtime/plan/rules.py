"""What planning needs of a decision graph, looked up once per guideline instead of once per patient."""

from __future__ import annotations

from collections.abc import Set

import msgspec

from ..canonical import has_questionnaire, questionnaire_url
from ..graph import Activity, Citation, Duration, Evidence, Goal, Graph, Guideline, OnUnknown
from .model import GuidelineUsed, PlannedActivity, Reason, Work


class Ground(msgspec.Struct, frozen=True):
    """A possible reason for an activity, with the citations and the support it brings."""

    reason: Reason
    citations: tuple[Citation, ...]
    evidence: Evidence


class Rules(msgspec.Struct, frozen=True):
    """A decision graph as planning reads it. Made with :meth:`of`; immutable, and safe to share between patients."""

    guideline: GuidelineUsed
    references: tuple[Work, ...]
    exclusions: dict[str, str]
    """Title by id."""
    declined_for: Duration | None
    activities: dict[str, Activity]
    blanks: dict[str, PlannedActivity]
    """By activity: how it is planned, but for what depends on the patient."""
    goals: dict[str, Goal]
    on_unknown: dict[str, OnUnknown]
    """By recommendation; none stands there when the data elements' own rules apply."""
    recommendations: dict[str, Ground]
    collected_by: dict[str, str]
    """Activity by data element; an element that nothing collects has no entry."""
    collect_reasons: dict[str, str]
    """Why nothing collects a data element, in the author's words."""
    elements: dict[str, Ground]
    """By data element, in the graph's order."""
    undecided: dict[str, Ground]
    """By recommendation: the reason to do what the author wants done while it is undecided."""
    levels: tuple[tuple[str, dict[str, tuple[str, Ground]]], ...]
    """Per follow-up: its stratification, and per level the activity that follows and why."""

    @classmethod
    def of(cls, graph: Graph) -> Rules:
        """The planning rules of a compiled guideline."""
        guideline = graph.guideline
        own = {element: node.id for node in graph.activities if node.origin == "collect" for element in node.collects}
        collected_by = dict(own)
        collect_reasons: dict[str, str] = {}
        for element in graph.data:
            if element.collect is not None and element.collect.activity is not None:
                collected_by[element.id] = element.collect.activity
            elif element.collect is not None and element.collect.reason is not None:
                collected_by.pop(element.id, None)
                collect_reasons[element.id] = element.collect.reason
        data = {element.id: element for element in graph.data}
        strata = {stratum.id: stratum for stratum in graph.stratifications}
        levels = []
        for follow_up in graph.follow_ups:
            by_level = {}
            for level in strata[follow_up.stratification].levels:
                if activity := follow_up.activities.get(level.id):
                    reason = Reason(kind="follow-up", node=follow_up.stratification, title=level.title)
                    by_level[level.id] = (activity, Ground(reason, follow_up.citations, follow_up.evidence))
            levels.append((follow_up.stratification, by_level))
        return cls(
            guideline=GuidelineUsed(
                id=guideline.id,
                title=guideline.title,
                version=guideline.version,
                status=guideline.status,
                canonical=guideline.canonical,
                content_hash=graph.content_hash,
                valid_from=guideline.valid_from,
                valid_to=guideline.valid_to,
                disclaimer=guideline.disclaimer,
            ),
            references=tuple(
                Work(
                    id=node.id,
                    title=node.title,
                    publisher=node.publisher,
                    published=node.published,
                    url=node.url,
                    evidence=node.evidence,
                )
                for node in graph.references
            ),
            exclusions={node.id: node.title for node in graph.exclusions},
            declined_for=guideline.declined_for,
            activities={node.id: node for node in graph.activities},
            blanks={node.id: _blank(node, guideline) for node in graph.activities},
            goals={node.id: node for node in graph.goals},
            on_unknown={node.id: node.on_unknown for node in graph.recommendations if node.on_unknown is not None},
            recommendations={
                node.id: Ground(
                    Reason(kind="recommendation", node=node.id, title=node.title), node.citations, node.evidence
                )
                for node in graph.recommendations
            },
            collected_by=collected_by,
            collect_reasons=collect_reasons,
            elements={
                node.id: Ground(Reason(kind="collect", node=node.id, title=node.title), node.citations, node.evidence)
                for node in (data[name] for name in graph.order if name in data)
            },
            undecided={
                node.id: Ground(Reason(kind="collect", node=node.id, title=node.title), node.citations, node.evidence)
                for node in graph.recommendations
                if node.on_unknown is not None
            },
            levels=tuple(levels),
        )

    def in_order(self, elements: Set[str]) -> tuple[str, ...]:
        """A set of data elements in the graph's order, whoever asked for which first."""
        return tuple([element for element in self.elements if element in elements]) if elements else ()


def _blank(activity: Activity, guideline: Guideline) -> PlannedActivity:
    timing = activity.timing.kind
    questionnaire = None
    if has_questionnaire(activity):
        url = questionnaire_url(guideline.canonical, guideline.id, activity.id)
        questionnaire = f"{url}|{guideline.version}"
    return PlannedActivity(
        activity=activity.id,
        title=activity.title,
        type=activity.type,
        performer=activity.performer,
        priority=activity.priority,
        reasons=(),
        occurrences=(),
        anchor="none",
        recurring=timing in ("every", "season"),
        as_needed=timing == "as-needed",
        send_along=activity.send_along,
        code=activity.code,
        local=activity.local,
        own=activity.own,
        questionnaire=questionnaire,
        description=activity.description,
        citizen_text=activity.citizen_text,
    )

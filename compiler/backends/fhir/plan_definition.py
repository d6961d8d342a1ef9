"""PlanDefinitions: pathway (the guideline) → strategies (elements of the national model) → recommendations.

A follow-up level, and a collect activity, is a recommendation of its own, so that every activity hangs on the pathway.
Every action has a definition and none has children: an engine can make a request of each (CPG trap T1), and all actions
are top level, where the CPG profiles are checked (T5).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ....runtime import canonical as names
from ....runtime import graph as dg
from ....runtime.narrative import markdown
from .code_system import grading_system
from .expression import applicability, author_span, author_text
from .marks import parts, whole
from .narrative import Line
from .package import Package, coding, concept, duration, enabled
from .vocabulary import (
    ACTION_TYPE,
    CARE_ELEMENT_PROCESS,
    CARE_ELEMENT_TITLES,
    CERTAINTY,
    CERTAINTY_TEXTS,
    COLLECT_PROCESS,
    CORE,
    CPG,
    DIRECTION,
    DIRECTION_TEXTS,
    PLAN_TYPE,
    PROCESS,
    STRENGTH,
    STRENGTH_TEXTS,
    evidence_text,
)
from .writing import Resource

_STRATEGY = "strategi"
_COLLECT = "dataindhentning"
_UNPLACED = "øvrige"
_FOLLOW_UP: dg.CareElement = "opfølgning"


def plan_definitions(package: Package) -> Iterator[Resource]:
    """The pathway, its strategies, and their recommendations, in that order."""
    strategies = _strategies(package)
    yield _pathway(package, strategies)
    for strategy in strategies:
        yield _strategy(package, strategy)
    for strategy in strategies:
        for member in strategy.members:
            yield _recommendation(package, strategy, member)


@dataclass(frozen=True)
class _Member:
    """A recommendation of a strategy: the author's own, or one made from a follow-up level or a collect activity.

    ``nodes`` make its id. It is no activity's: engines contain what they make of both in one resource, under these ids.
    """

    nodes: tuple[str, ...]
    title: str
    description: str
    node: dg.Node
    actions: tuple[Resource, ...]
    goals: tuple[dg.Goal, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class _Strategy:
    """A strategy: an element of the national model, or the collection of missing data."""

    key: str
    title: str
    description: str
    code: Resource
    members: tuple[_Member, ...]

    @property
    def mark(self) -> Resource:
        """It is there because its first recommendation is."""
        return whole(self.members[0].node.span, "element")


def _strategies(package: Package) -> list[_Strategy]:
    members: dict[dg.CareElement, list[_Member]] = {element: [] for element in CARE_ELEMENT_TITLES}
    unplaced: list[_Member] = []
    for recommendation in package.graph.recommendations:
        place = members[recommendation.element] if recommendation.element else unplaced
        place.append(_authored(package, recommendation))
    for follow_up in package.graph.follow_ups:
        members[_FOLLOW_UP].extend(_follow_up_levels(package, follow_up))
    strategies = [
        _Strategy(
            key=element,
            title=CARE_ELEMENT_TITLES[element],
            description=f"Elementet »{CARE_ELEMENT_TITLES[element]}« i den generiske model for pakkeforløb.",
            code=_process(element),
            members=tuple(found),
        )
        for element, found in members.items()
        if found
    ]
    if unplaced:
        strategies.append(
            _Strategy(
                key=_UNPLACED,
                title="Øvrige anbefalinger",
                description="Anbefalinger, som forfatteren ikke har placeret i den generiske model for pakkeforløb.",
                code=concept(PROCESS, "guideline-based-care"),
                members=tuple(unplaced),
            )
        )
    collected = tuple(_collect(package, activity) for activity in package.graph.activities if activity.collects)
    if collected:
        strategies.append(
            _Strategy(
                key=_COLLECT,
                title="Dataindhentning",
                description="Indhenter de data, der mangler for at afgøre en anbefaling eller et niveau.",
                code=concept(PROCESS, COLLECT_PROCESS),
                members=collected,
            )
        )
    return strategies


# --- the three layers ------------------------------------------------------------------------------


def _pathway(package: Package, strategies: list[_Strategy]) -> Resource:
    guideline, population = package.guideline, package.graph.population
    # Someone who may belong to the population is not turned away: data that would decide it are still collected.
    text = f"Ikke udenfor: {author_text(population.when, population.title)}"
    conditions = [applicability(text, author_span(population.when, population), population.id, "not-false")]
    conditions += [_not_in_force(exclusion) for exclusion in package.graph.exclusions if exclusion.effect != "suspend"]
    resource = _plan(
        package,
        (),
        title=guideline.title,
        description="\n\n".join(part for part in (guideline.title, guideline.disclaimer) if part),
        node=guideline,
        profile="cpg-pathwaydefinition",
        plan_type="clinical-protocol",
        lines=[
            ("Målgruppe", author_text(population.when, population.title)),
            ("Bekræftet, når", author_text(population.confirmed, "")),
            *(("Undtaget", f"{item.title}: {author_text(item.when, '')}") for item in package.graph.exclusions),
            ("Strategier", "; ".join(strategy.title for strategy in strategies)),
        ],
    )
    if guideline.disclaimer:
        resource |= {"usage": markdown(guideline.disclaimer)} | parts(guideline.span, usage="ansvar")
    goals = _goals(package, package.graph.goals)
    if related := [*resource.get("relatedArtifact", []), *package.cited()]:
        resource["relatedArtifact"] = related
    return (
        resource
        | goals
        | {
            "action": [
                {
                    **strategy.mark,
                    "title": strategy.title,
                    "description": strategy.description,
                    "code": [strategy.code],
                    "condition": conditions,
                    "definitionCanonical": package.canonical("PlanDefinition", _STRATEGY, strategy.key),
                }
                for strategy in strategies
            ]
        }
    )


def _strategy(package: Package, strategy: _Strategy) -> Resource:
    resource = _plan(
        package,
        (_STRATEGY, strategy.key),
        title=f"{strategy.title}: {package.guideline.title}",
        description=strategy.description,
        node=package.guideline,
        profile="cpg-strategydefinition",
        plan_type="workflow-definition",
        part_of=package.canonical("PlanDefinition"),
        lines=[("Anbefalinger", "; ".join(member.title for member in strategy.members))],
    )
    resource |= strategy.mark
    return resource | {
        "action": [
            {
                **whole(member.node.span),
                **parts(member.node.span, title="titel", code="element"),
                "title": member.title,
                "description": member.description,
                "code": [strategy.code],
                "definitionCanonical": package.canonical("PlanDefinition", *member.nodes),
            }
            for member in strategy.members
        ]
    }


def _recommendation(package: Package, strategy: _Strategy, member: _Member) -> Resource:
    resource = _plan(
        package,
        member.nodes,
        title=member.title,
        description=member.description,
        node=member.node,
        profile="cpg-recommendationdefinition",
        plan_type="eca-rule",
        part_of=package.canonical("PlanDefinition", _STRATEGY, strategy.key),
        lines=member.lines,
    )
    actions = [
        {**action, "code": [strategy.code], **parts(member.node.span, code="element")} for action in member.actions
    ]
    resource |= {"topic": [strategy.code], "action": actions} | parts(member.node.span, topic="element")
    return resource | _goals(package, member.goals)


def _plan(
    package: Package,
    nodes: tuple[str, ...],
    *,
    title: str,
    description: str,
    node: dg.Node,
    profile: str,
    plan_type: str,
    lines: Iterable[Line],
    part_of: str | None = None,
) -> Resource:
    extensions = [enabled(package)]
    if part_of is not None:
        extensions.append({"url": f"{CPG}cpg-partOf", "valueCanonical": part_of})
    resource = package.resource(
        "PlanDefinition",
        package.id(*nodes),
        title=title,
        description=description,
        node=node,
        profiles=[f"{CPG}{profile}"],
        capabilities=["computable"],
        extensions=extensions,
        lines=[*lines, ("Kilde", package.citation_text(node.citations))],
    )
    resource |= package.responsibility()
    resource["type"] = concept(PLAN_TYPE, plan_type)
    resource["library"] = [package.decisions]
    if node.citations:
        resource["relatedArtifact"] = package.citations(node)
    return resource


# --- recommendations -------------------------------------------------------------------------------


def _authored(package: Package, recommendation: dg.Recommendation) -> _Member:
    when = author_text(recommendation.when, recommendation.title)
    span = recommendation.span
    conditions = [
        _in_population(package),
        applicability(when, author_span(recommendation.when, recommendation), recommendation.id, "when"),
    ]
    if recommendation.unless is not None:
        unless = author_text(recommendation.unless, recommendation.unless_reason or recommendation.title)
        excepted = author_span(recommendation.unless, recommendation)
        conditions.append(applicability(f"Ikke: {unless}", excepted, recommendation.id, "not-unless"))
    if recommendation.when_suspended == "stop":
        conditions += _not_suspended(package)
    head = parts(span, prefix="nr", goalId="fremmer")
    if recommendation.number:
        head["prefix"] = recommendation.number
    rated: Resource = {"extension": _ratings(package, recommendation)}
    if recommendation.citations:
        rated["documentation"] = package.citations(recommendation)
    if recommendation.goals:
        rated["goalId"] = [names.fhir_id(goal) for goal in recommendation.goals]
    actions = [
        _action(package, activity, [*conditions, *_begun(package, activity)])
        | head
        | rated
        | whole(span, f"gør {number}")
        for number, activity in enumerate(recommendation.activities)
    ]
    on_unknown = recommendation.on_unknown or dg.OnUnknown()
    sentence = f"{recommendation.title}: {_titles(package, recommendation.activities)}."
    in_doubt = author_span(recommendation.when, recommendation)
    undecided = [applicability(f"Kan ikke afgøres: {when}", in_doubt, recommendation.id, "undecided")]
    actions += [
        _action(package, activity, undecided) | head | whole(span, f"hvis_ukendt {number}")
        for number, activity in enumerate(on_unknown.activities)
    ]
    return _Member(
        nodes=(recommendation.id,),
        title=recommendation.title,
        description="\n\n".join(part for part in (sentence, recommendation.rationale) if part),
        node=recommendation,
        actions=tuple(actions),
        goals=tuple(package.goals[goal] for goal in recommendation.goals),
        lines=(
            ("Nummer", recommendation.number or ""),
            ("Når", author_text(recommendation.when, "")),
            ("Undtagen", author_text(recommendation.unless, "")),
            ("Begrundelse for undtagelsen", recommendation.unless_reason or ""),
            ("Aktiviteter", _titles(package, recommendation.activities)),
            ("Når det ikke kan afgøres", on_unknown.reason or _titles(package, on_unknown.activities)),
            ("Styrke", _strength_text(package, recommendation)),
            ("Evidens", CERTAINTY_TEXTS[recommendation.certainty]),
            ("Begrundelse", recommendation.rationale or ""),
        ),
    )


def _follow_up_levels(package: Package, follow_up: dg.FollowUp) -> Iterator[_Member]:
    stratification = package.stratifications[follow_up.stratification]
    levels = {level.id: level for level in stratification.levels}
    for level_id, activity in follow_up.activities.items():
        level = levels[level_id]
        text = f"{stratification.title}: {level.title}"
        conditions = [
            _in_population(package),
            *_not_suspended(package),
            applicability(text, author_span(level.when, level), stratification.id, level_id),
        ]
        yield _Member(
            nodes=(_FOLLOW_UP, follow_up.id, level_id),
            title=f"{follow_up.title} – {level.title}",
            description=f"Opfølgning, når niveauet er »{level.title}« ({stratification.title}).",
            node=follow_up,
            actions=(_action(package, activity, [*conditions, *_begun(package, activity)]),),
            lines=(
                ("Når", text),
                ("Niveauet gives, når", author_text(level.when, "det ikke kan afgøres")),
                ("Belæg for stratificeringen", evidence_text(stratification.evidence)),
                ("Belæg for niveauet", evidence_text(level.evidence)),
                ("Aktivitet", _titles(package, [activity])),
            ),
        )


def _collect(package: Package, activity: dg.Activity) -> _Member:
    elements = "; ".join(package.data[element].title for element in activity.collects)
    text = f"Mangler: {elements}"
    return _Member(
        nodes=(_COLLECT, activity.id),
        title=activity.title,
        description=f"Indhenter det, der mangler: {elements}.",
        node=activity,
        actions=(_action(package, activity.id, [applicability(text, activity.span, activity.id, "missing")]),),
        lines=(("Når", text),),
    )


def _action(package: Package, activity_id: str, conditions: list[Resource]) -> Resource:
    activity = package.activities[activity_id]
    return {
        **whole(activity.span),
        **parts(activity.span, title="titel", description="beskrivelse"),
        "title": activity.title,
        "description": activity.description or activity.title,
        # Engines leave the ActivityDefinition's priority behind, and an urgent referral would become a routine one.
        "priority": activity.priority,
        "type": concept(ACTION_TYPE, "create"),
        "condition": conditions,
        "definitionCanonical": package.canonical("ActivityDefinition", activity_id),
    }


def _begun(package: Package, activity_id: str) -> list[Resource]:
    """That what the activity follows has happened (5.3); missing data are collected all the same."""
    activity = package.activities[activity_id]
    if activity.timing.after is None:
        return []
    text = f"Efter: {package.data[activity.timing.after].title}"
    return [applicability(text, activity.span, activity_id, "begun")]


def _in_population(package: Package) -> Resource:
    population = package.graph.population
    text, span = author_text(population.when, population.title), author_span(population.when, population)
    return applicability(text, span, population.id, "not-undecided")


def _not_suspended(package: Package) -> list[Resource]:
    return [_not_in_force(exclusion) for exclusion in package.graph.exclusions if exclusion.effect == "suspend"]


def _not_in_force(exclusion: dg.Exclusion) -> Resource:
    text, span = author_text(exclusion.when, exclusion.title), author_span(exclusion.when, exclusion)
    return applicability(f"Ikke: {text}", span, exclusion.id, "not-in-force")


def _ratings(package: Package, recommendation: dg.Recommendation) -> list[Resource]:
    span = recommendation.span
    codings = [
        coding(grading_system(package, item.reference), item.grade) | whole(span, f"gradering {number}")
        for number, item in enumerate(recommendation.grading)
    ]
    if recommendation.strength != "unstated":
        codings.insert(0, coding(STRENGTH, recommendation.strength))
    strength: Resource = {"text": _strength_text(package, recommendation)}
    if codings:
        strength["coding"] = codings
    certainty: Resource = {"text": CERTAINTY_TEXTS[recommendation.certainty]}
    if recommendation.certainty != "unstated":
        certainty |= concept(CERTAINTY, recommendation.certainty)
    ratings: list[Resource] = [
        {"url": f"{CORE}cqf-strengthOfRecommendation", "valueCodeableConcept": strength} | whole(span, "styrke"),
        {"url": f"{CORE}cqf-qualityOfEvidence", "valueCodeableConcept": certainty} | whole(span, "evidens"),
    ]
    if recommendation.direction:
        direction = concept(DIRECTION, recommendation.direction, text=DIRECTION_TEXTS[recommendation.direction])
        pointing = {"url": f"{CPG}cpg-directionOfRecommendation", "valueCodeableConcept": direction}
        ratings.append(pointing | whole(span, "styrke"))
    if recommendation.rationale:
        reason = {"url": f"{CPG}cpg-rationale", "valueMarkdown": markdown(recommendation.rationale)}
        ratings.append(reason | whole(span, "begrundelse"))
    return ratings


def _strength_text(package: Package, recommendation: dg.Recommendation) -> str:
    parts = [STRENGTH_TEXTS[recommendation.strength]]
    if recommendation.direction:
        parts[0] += f" {DIRECTION_TEXTS[recommendation.direction]}"
    parts += [f"grad {item.grade} ({package.references[item.reference].title})" for item in recommendation.grading]
    return "; ".join(parts)


# --- goals -----------------------------------------------------------------------------------------


def _goals(package: Package, goals: Iterable[dg.Goal]) -> Resource:
    found = [_goal(package, goal) for goal in goals]
    return {"goal": found} if found else {}


def _goal(package: Package, goal: dg.Goal) -> Resource:
    result: Resource = {
        **whole(goal.span),
        **parts(goal.span, description="titel"),
        "id": names.fhir_id(goal.id),
        "extension": [package.support(goal.evidence, goal.span)],
        "description": {"text": goal.title},
        "start": {"text": author_text(goal.when, goal.title)} | whole(author_span(goal.when, goal)),
    }
    if goal.citations:
        result["documentation"] = package.citations(goal)
    target: Resource = {}
    if goal.achieved is not None:
        achieved = {"text": author_text(goal.achieved, goal.title)}
        target["detailCodeableConcept"] = achieved | whole(author_span(goal.achieved, goal))
    if goal.due is not None:
        target["due"] = duration(goal.due) | whole(goal.span, "frist")
    return result | ({"target": [target]} if target else {})


# --- small things ----------------------------------------------------------------------------------


def _process(element: dg.CareElement) -> Resource:
    code = concept(PROCESS, CARE_ELEMENT_PROCESS[element], text=CARE_ELEMENT_TITLES[element])
    own = concept(names.shared_url("CodeSystem", names.CARE_ELEMENTS), element, CARE_ELEMENT_TITLES[element])
    code["coding"] += own["coding"]
    return code


def _titles(package: Package, activities: Iterable[str]) -> str:
    return "; ".join(package.activities[activity].title for activity in activities)

"""A plan as a FHIR R4 Bundle: a CarePlan, its goals and its requests, all planned and nothing booked.

Resources are plain dicts; building FHIR model objects would cost more than everything before it. ``docs/plan.md`` has
the whole mapping. A claim of a profile is about the resource that makes it: what its references lead to is the
record's, and is neither in the Bundle nor known to the plan.
"""

from __future__ import annotations

from typing import Final

import msgspec

from ..canonical import pathway_url
from ..narrative import narrative, paragraphs, xhtml
from ..pieces import support
from ..present.phrases import Phrases
from .identity import Identity
from .model import GoalResult, Plan
from .requests import CPG, Requests, Resource, reference, references_in, without_empty

DATA_QUALITY: Final = "urn:rettesnor:data-quality"
"""System of the codes of data-quality notes; ``docs/facts.md`` lists them."""
MESSAGES: Final = "http://hl7.org/fhir/StructureDefinition/cqf-messages"
_STATUS: Final = {
    "suspended": "on-hold",
    "not-in-target": "revoked",
    "excluded": "revoked",
    "closed": "revoked",
    "declined": "revoked",
}
ACHIEVEMENT: Final = "http://terminology.hl7.org/CodeSystem/goal-achievement"


def care_plan_bundle(plan: Plan) -> bytes:
    """The plan as a Bundle of type ``collection``: JSON in UTF-8; the same plan gives the same bytes."""
    identity = Identity(plan.guideline.id, plan.patient)
    phrases = Phrases(plan, "da")
    subject = reference(plan.patient)
    pathway = f"{pathway_url(plan.guideline.canonical, plan.guideline.id)}|{plan.guideline.version}"
    goals = {goal.goal: identity.of("goal", goal.goal) for goal in plan.goals if goal.status != "undecided"}
    requests = Requests(plan, phrases, {goal: f"urn:uuid:{name}" for goal, name in goals.items()})
    planned = [
        requests.request(activity, occurrence) for activity in plan.activities for occurrence in activity.occurrences
    ]
    care_plan: Resource = {
        "resourceType": "CarePlan",
        "id": identity.of("care-plan"),
        "meta": {"profile": [f"{CPG}cpg-careplan"]},
        "language": "da",
        "text": _narrative(plan, phrases),
        "identifier": [{"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{identity.of('care-plan')}"}],
        "instantiatesCanonical": [pathway],
        "status": "draft" if phrases.warnings() else _STATUS.get(plan.population.status, "active"),
        "intent": "plan",
        "category": [{"text": "Plan efter klinisk retningslinje"}],
        "title": plan.guideline.title,
        "description": plan.guideline.disclaimer or phrases.words("nothing-booked"),
        "subject": subject,
        "period": {"start": plan.date, "end": plan.horizon_end},
        "created": plan.date,
        "addresses": [reference(fact) for fact in references_in(plan.activities, "Condition")],
        "supportingInfo": [reference(fact) for fact in dict.fromkeys(f for value in plan.data for f in value.facts)],
        "goal": [reference(f"urn:uuid:{name}") for name in goals.values()],
        "activity": [{"reference": reference(f"urn:uuid:{request['id']}")} for request in planned],
        "note": [{"text": text} for text in _notes(plan, phrases)],
    }
    entries = [
        care_plan,
        *(_goal(plan, phrases, goal, goals[goal.goal], pathway) for goal in plan.goals if goal.goal in goals),
        *planned,
        *(requests.withdrawn(request) for request in plan.withdrawn),
    ]
    if plan.data_quality:
        outcome = identity.of("data-quality")
        care_plan["extension"] = [{"url": MESSAGES, "valueReference": reference(f"urn:uuid:{outcome}")}]
        entries.append(_outcome(plan, phrases, outcome))
    bundle = {
        "resourceType": "Bundle",
        "id": identity.of("bundle"),
        "type": "collection",
        "entry": [{"fullUrl": f"urn:uuid:{each['id']}", "resource": without_empty(each)} for each in entries],
    }
    return msgspec.json.encode(bundle)


def _notes(plan: Plan, phrases: Phrases) -> list[str]:
    """What has no place of its own in R4: status of the guideline, levels, findings, and what is not planned."""
    words = phrases.words
    notes = [*phrases.warnings(), words("nothing-booked"), *phrases.population()]
    if plan.parameters:
        notes.append(words("parameters", parameters=_settings(plan)))
    notes += ["\n".join((phrases.level(stratum), *phrases.level_details(stratum))) for stratum in plan.strata]
    notes += [phrases.finding(finding) for finding in plan.findings]
    for result in plan.recommendations:
        if result.status in ("undecided", "excepted"):
            said = f"{phrases.recommendation(result)}: {words(f'recommendation.{result.status}')}"
            if result.missing:
                said += f". {words('missing', missing=phrases.listed(result.missing))}"
            notes.append(f"{said}. {result.note}" if result.note else said)
    notes += [phrases.goal(goal) for goal in plan.goals if goal.status == "undecided"]
    for value in plan.data:
        if value.status == "missing" and value.reason:
            notes.append(f"{value.title}: {words('not-collected', reason=value.reason)}")
    return notes


def _goal(plan: Plan, phrases: Phrases, goal: GoalResult, name: str, pathway: str) -> Resource:
    """A goal is proposed until the patient has agreed to it, which no guideline knows."""
    grounds = [
        phrases.evidence(goal.evidence) if goal.evidence.status != "unstated" else "",
        phrases.sources(goal.citations),
    ]
    resource: Resource = {
        "resourceType": "Goal",
        "id": name,
        "meta": {"profile": [f"{CPG}cpg-goal"]},
        "language": "da",
        "text": narrative(goal.title, phrases.warnings(), paragraphs([phrases.goal(goal), *grounds])),
        "extension": [{"url": f"{CPG}cpg-goalFor", "valueCanonical": pathway}, support(goal.evidence)],
        "identifier": [{"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{name}"}],
        "lifecycleStatus": "proposed",
        "description": {"text": goal.title},
        "subject": reference(plan.patient),
        "target": [{"dueDate": goal.due}] if goal.due else [],
        "note": [{"text": note} for note in (*phrases.warnings(), *grounds) if note],
    }
    if goal.status == "achieved":
        resource["lifecycleStatus"] = "completed"
        resource["achievementStatus"] = {"coding": [{"system": ACHIEVEMENT, "code": "achieved"}]}
    return resource


def _outcome(plan: Plan, phrases: Phrases, name: str) -> Resource:
    """The records that were left out or doubted: by reference, never with what they say."""
    issues: list[Resource] = []
    for note in plan.data_quality:
        about = f" ({phrases.title(note.element)})" if note.element else ""
        details = {
            "coding": [{"system": DATA_QUALITY, "code": note.code}],
            "text": f"{note.source}: {phrases.words.note(note.code)}{about}",
        }
        issues.append({"severity": "warning", "code": "informational", "details": details, "diagnostics": note.source})
    said = paragraphs(issue["details"]["text"] for issue in issues)
    text = narrative(phrases.words("heading.data-quality"), [], said)
    return {"resourceType": "OperationOutcome", "id": name, "language": "da", "text": text, "issue": issues}


def _narrative(plan: Plan, phrases: Phrases) -> Resource:
    words = phrases.words
    body = paragraphs([*phrases.population(), *map(phrases.level, plan.strata)])
    rows = [
        f"<tr><td>{xhtml(phrases.window(occurrence))}</td><td>{xhtml(activity.title)}</td>"
        f"<td>{xhtml(activity.performer)}</td><td>{xhtml(phrases.state(occurrence))}</td></tr>"
        for activity in plan.activities
        for occurrence in activity.occurrences
    ]
    if rows:
        body.append(f"<table><tbody>{''.join(rows)}</tbody></table>")
    body += paragraphs([plan.guideline.disclaimer or words("nothing-booked")])
    return narrative(plan.guideline.title, phrases.warnings(), body)


def _settings(plan: Plan) -> str:
    return ", ".join(f"{name} = {value}" for name, value in sorted(plan.parameters.items()))

"""Planned activities as FHIR R4 requests, plain dicts in FHIR's names; ``docs/plan.md`` has the mapping."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from ..canonical import PLAN_STATE, REQUEST_TYPES, activity_url, planned_activity_system, shared_url
from ..narrative import markdown, narrative, paragraphs
from ..pieces import codings, support
from ..present.phrases import Phrases
from .model import Occurrence, Plan, PlannedActivity, WithdrawnRequest

Resource = dict[str, Any]

CPG: Final = "http://hl7.org/fhir/uv/cpg/StructureDefinition/"
ACTIVITY_TYPE: Final = "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-activity-type-cs"
INSTANTIATES: Final = "http://hl7.org/fhir/StructureDefinition/workflow-instantiatesCanonical"
DANISH_SERVICE_REQUEST: Final = "http://hl7.dk/fhir/core/StructureDefinition/dk-core-person-servicerequest"

_PROFILES: Final = {
    "ServiceRequest": "cpg-servicerequest",
    "Task": "cpg-task",
    "CommunicationRequest": "cpg-communicationrequest",
    "MedicationRequest": "cpg-medicationrequest",
}
_DANISH_PRIORITIES = ("routine", "asap")  # the profile's required binding leaves out urgent and stat
_CALLED = {"completed": "completed", "declined": "on-hold", "withdrawn": "revoked"}
_WITHDRAWN = {"Task": "cancelled", "MedicationRequest": "cancelled"}


class Requests:
    """The requests of one plan.

    Args:
        plan: the plan.
        phrases: its words; requests say why they are made in Danish.
        references: where things that can be sent along stand in the same Bundle (goals), by id.
    """

    def __init__(self, plan: Plan, phrases: Phrases, references: dict[str, str]) -> None:
        self._plan = plan
        self._phrases = phrases
        self._references = references
        self._active = "draft" if phrases.warnings() else "active"
        self._facts = {value.element: value.facts for value in plan.data}

    def request(self, activity: PlannedActivity, occurrence: Occurrence) -> Resource:
        """The request for one due window of an activity."""
        kind = REQUEST_TYPES[activity.type]
        common = self._common(activity, occurrence, kind)
        match kind:
            case "ServiceRequest":
                return self._service_request(common, activity, occurrence)
            case "Task":
                return self._task(common, activity, occurrence)
            case "CommunicationRequest":
                return self._communication_request(common, activity, occurrence)
            case "MedicationRequest":
                return self._medication_request(common, activity, occurrence)

    def withdrawn(self, request: WithdrawnRequest) -> Resource:
        """An earlier request, revoked: only what says which one it is."""
        kind = REQUEST_TYPES[request.type]
        subject = {"reference": self._plan.patient}
        note = f"{self._phrases.words('state.withdrawn')}: {request.source}"
        resource: Resource = {
            "resourceType": kind,
            "id": request.id,
            "language": "da",
            "text": narrative(request.title, [], paragraphs([note])),
            "extension": [self._state("withdrawn")],
            "identifier": [self._identifier(request.id)],
            "status": _WITHDRAWN.get(kind, "revoked"),
        }
        match kind:
            case "ServiceRequest":
                resource |= {"intent": "plan", "code": {"text": request.title}, "subject": subject}
            case "Task":
                resource |= {"intent": "plan", "description": request.title, "for": subject}
            case "CommunicationRequest":
                resource |= {"category": [{"text": request.title}], "subject": subject}
            case "MedicationRequest":
                medication = {"text": request.title}
                resource |= {"intent": "proposal", "medicationCodeableConcept": medication, "subject": subject}
        return resource | {"note": [{"text": note}]}

    # --- what every request has ------------------------------------------------------------------------

    def _common(self, activity: PlannedActivity, occurrence: Occurrence, kind: str) -> Resource:
        called = _CALLED.get(occurrence.state, self._active)
        notes = self._notes(activity, occurrence)
        reasons = [reason["text"] for reason in self._reasons(activity)]
        urgency = self._phrases.words(f"priority.{activity.priority}") if activity.priority != "routine" else ""
        said = (urgency, self._phrases.window(occurrence), activity.performer, *reasons, *notes)
        return {
            "resourceType": kind,
            "id": occurrence.id,
            "language": "da",
            "text": narrative(activity.title, self._phrases.warnings(), paragraphs(said)),
            "meta": _claims(_PROFILES[kind]),
            "extension": [self._state(occurrence.state), support(activity.evidence), *self._rationale(activity)],
            "identifier": [self._identifier(occurrence.id)],
            "status": "ready" if kind == "Task" and called == "active" else called,
            "priority": activity.priority,
            "authoredOn": self._plan.date,
            "note": [{"text": text} for text in (*self._phrases.warnings(), *notes)],
        }

    def _notes(self, activity: PlannedActivity, occurrence: Occurrence) -> list[str]:
        phrases, words = self._phrases, self._phrases.words
        notes = [phrases.state(occurrence), phrases.counted(activity)]
        if occurrence.due and occurrence.due not in (occurrence.earliest, occurrence.latest):
            notes.append(words("aimed-at", date=words.day(occurrence.due)))
        if activity.description:
            notes.append(activity.description)
        if activity.collects:
            notes.append(words("collects", elements=phrases.listed(activity.collects)))
        if activity.send_along:
            notes.append(words("send-along", items="; ".join(phrases.sent(item) for item in activity.send_along)))
        if activity.evidence.status != "unstated":
            notes.append(phrases.evidence(activity.evidence))
        if activity.citations:
            notes.append(phrases.sources(activity.citations))
        return [note for note in notes if note]

    def _reasons(self, activity: PlannedActivity) -> list[Resource]:
        return [{"text": self._phrases.reason(reason)} for reason in activity.reasons]

    def _rationale(self, activity: PlannedActivity) -> list[Resource]:
        said = "\n\n".join(reason["text"] for reason in self._reasons(activity))
        return [{"url": f"{CPG}cpg-rationale", "valueMarkdown": markdown(said)}] if said else []

    def _grounds(self, activity: PlannedActivity) -> list[Resource]:
        """Facts that R4 admits as the reason of a request: conditions and observations."""
        return [reference(fact) for fact in activity.facts if resource_type(fact) in ("Condition", "Observation")]

    def _pertinent(self, activity: PlannedActivity, occurrence: Occurrence) -> list[Resource]:
        """The other facts, what is sent along, and an appointment."""
        sent: list[str] = []
        for item in activity.send_along:
            sent += [self._references[item]] if item in self._references else self._facts.get(item, ())
        appointment = [occurrence.appointment] if occurrence.appointment else []
        grounds = {each["reference"] for each in self._grounds(activity)}
        found = dict.fromkeys((*activity.facts, *sent, *appointment))
        return [reference(fact) for fact in found if fact not in grounds]

    def _concept(self, activity: PlannedActivity) -> Resource:
        codes = [code for code in (activity.code, activity.local, activity.own) if code is not None]
        return {"coding": [each for code in codes for each in codings(code)], "text": activity.title}

    def _definition(self, activity: PlannedActivity) -> str:
        guideline = self._plan.guideline
        return f"{activity_url(guideline.canonical, guideline.id, activity.activity)}|{guideline.version}"

    def _identifier(self, name: str) -> Resource:
        return {"system": planned_activity_system(self._plan.guideline.canonical), "value": name}

    def _state(self, state: str) -> Resource:
        return {"url": shared_url("StructureDefinition", PLAN_STATE), "valueCode": state}

    # --- the four kinds --------------------------------------------------------------------------------

    def _service_request(self, common: Resource, activity: PlannedActivity, occurrence: Occurrence) -> Resource:
        resource = common | {
            "instantiatesCanonical": [self._definition(activity)],
            "intent": "plan",
            "code": self._concept(activity),
            "subject": {"reference": self._plan.patient},
            "performerType": {"text": activity.performer},
            "reasonCode": self._reasons(activity),
            "reasonReference": self._grounds(activity),
            "supportingInfo": self._pertinent(activity, occurrence),
            "patientInstruction": activity.citizen_text,
        }
        if activity.priority in _DANISH_PRIORITIES:
            resource["meta"]["profile"].append(DANISH_SERVICE_REQUEST)
        if activity.as_needed:
            resource["asNeededBoolean"] = True
        return resource | _during("occurrencePeriod", occurrence)

    def _task(self, common: Resource, activity: PlannedActivity, occurrence: Occurrence) -> Resource:
        collect = {"system": ACTIVITY_TYPE, "code": "collect-information"}
        concept = self._concept(activity)
        resource = common | {
            "instantiatesCanonical": self._definition(activity),
            "businessStatus": {"text": self._phrases.words(f"state.{occurrence.state}")},
            "intent": "plan",
            "code": concept | {"coding": [collect, *concept["coding"]]},
            "description": activity.title,
            "for": {"reference": self._plan.patient},
            "performerType": [{"text": activity.performer}],
            "reasonCode": {"text": "; ".join(reason["text"] for reason in self._reasons(activity))},
        }
        facts = [*self._grounds(activity), *self._pertinent(activity, occurrence)]
        pertinent = [{"url": f"{CPG}cpg-pertinent", "valueReference": fact} for fact in facts]
        resource["extension"] = [*common["extension"], *pertinent]
        period = _during("period", occurrence)
        if period:
            resource["restriction"] = period
        if activity.questionnaire:
            resource["meta"] = _claims("cpg-questionnairetask")
            resource["input"] = [{"type": {"coding": [collect]}, "valueCanonical": activity.questionnaire}]
        return resource

    def _communication_request(self, common: Resource, activity: PlannedActivity, occurrence: Occurrence) -> Resource:
        subject = {"reference": self._plan.patient}
        text = activity.citizen_text or activity.description or activity.title
        resource = common | {
            "category": [self._concept(activity)],
            "subject": subject,
            "about": self._pertinent(activity, occurrence),
            "payload": [{"contentString": text}],
            "reasonCode": self._reasons(activity),
            "reasonReference": self._grounds(activity),
        }
        instantiates = {"url": INSTANTIATES, "valueCanonical": self._definition(activity)}
        resource["extension"] = [*common["extension"], instantiates]
        if activity.type == "information":
            resource["recipient"] = [subject]
        return resource | _during("occurrencePeriod", occurrence)

    def _medication_request(self, common: Resource, activity: PlannedActivity, occurrence: Occurrence) -> Resource:
        """A proposal, never a prescription. R4 has no window for it: it stands as the validity of the proposal."""
        resource = common | {
            "instantiatesCanonical": [self._definition(activity)],
            "intent": "proposal",
            "medicationCodeableConcept": self._concept(activity),
            "subject": {"reference": self._plan.patient},
            "performerType": {"text": activity.performer},
            "reasonCode": self._reasons(activity),
            "reasonReference": self._grounds(activity),
            "supportingInformation": self._pertinent(activity, occurrence),
        }
        if activity.type == "vaccination":
            resource["meta"] = _claims(
                "cpg-immunizationrequest", "cpg-medicationrequest"
            )  # a care plan refers to the latter
            resource["category"] = [{"coding": [{"system": ACTIVITY_TYPE, "code": "recommend-immunization"}]}]
        period = _during("validityPeriod", occurrence)
        return resource | ({"dispenseRequest": period} if period else {})


def _claims(*profiles: str) -> Resource:
    return {"profile": [f"{CPG}{profile}" for profile in profiles]}


def reference(to: str) -> Resource:
    """A ``Reference``."""
    return {"reference": to}


def resource_type(of: str) -> str | None:
    """The type of a resource by its reference: relative, or absolute on a server; of a ``urn:uuid`` nobody knows."""
    parts = of.partition("/_history/")[0].split("/")
    return parts[-2] if len(parts) > 1 else None


def without_empty(resource: Resource) -> Resource:
    """FHIR has no empty elements."""
    return {name: value for name, value in resource.items() if value is not None and value not in ([], {}, "")}


def _during(name: str, occurrence: Occurrence) -> Resource:
    period = {"start": occurrence.earliest, "end": occurrence.latest}
    found = {side: day for side, day in period.items() if day is not None}
    return {name: found} if found else {}


def references_in(activities: Iterable[PlannedActivity], kind: str) -> list[str]:
    """The facts of a kind that activities rest on, each once."""
    facts = (fact for activity in activities for fact in activity.facts)
    return list(dict.fromkeys(fact for fact in facts if resource_type(fact) == kind))

"""Names that others have given: profiles, extensions and code systems of HL7; and Danish words for our own.

Sources: CPG-on-FHIR 2.0.0, CRMI 1.0.0, the R4 extension pack and HL7 terminology. Obsolete names of earlier CPG
versions (``cpg-knowledgeCapability`` and the like) are left out on purpose (trap T8).
"""

from __future__ import annotations

from typing import Final

from ....runtime.graph import ActivityType, CareElement, Evidence

CPG: Final = "http://hl7.org/fhir/uv/cpg/StructureDefinition/"
CRMI: Final = "http://hl7.org/fhir/uv/crmi/StructureDefinition/"
CQL: Final = "http://hl7.org/fhir/uv/cql/StructureDefinition/"
CORE: Final = "http://hl7.org/fhir/StructureDefinition/"

PLAN_TYPE: Final = "http://terminology.hl7.org/CodeSystem/plan-definition-type"
LIBRARY_TYPE: Final = "http://terminology.hl7.org/CodeSystem/library-type"
ACTION_TYPE: Final = "http://terminology.hl7.org/CodeSystem/action-type"
STRENGTH: Final = "http://terminology.hl7.org/CodeSystem/recommendation-strength"
CERTAINTY: Final = "http://terminology.hl7.org/CodeSystem/evidence-quality"
DIRECTION: Final = "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-recommendation-direction-cs"
ACTIVITY_TYPE: Final = "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-activity-type-cs"
PROCESS: Final = "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-common-process-cs"
PERSONA: Final = "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-common-persona-cs"
UCUM: Final = "http://unitsofmeasure.org"
COUNTRY: Final = "urn:iso:std:iso:3166"

CARE_ELEMENT_TITLES: Final[dict[CareElement, str]] = {
    "kriterier": "Kriterier",
    "behovsvurdering": "Behovsvurdering",
    "differentiering": "Differentiering",
    "behandlingsplan": "Behandlingsplan",
    "henvisning": "Henvisning",
    "almen_praksis": "Almenmedicinske tilbud",
    "sygehus": "Sygehus og øvrig praksissektor",
    "kommune": "Kommunale tilbud",
    "patientrettet_forebyggelse": "Patientrettet forebyggelse",
    "civilsamfund": "Civilsamfund",
    "opfølgning": "Opfølgning",
    "monitorering": "Monitorering",
}
"""The elements of the national generic model, in its order."""

CARE_ELEMENT_PROCESS: Final[dict[CareElement, str]] = {
    "kriterier": "determine-diagnosis",
    "behovsvurdering": "history-and-physical",
    "differentiering": "triage",
    "behandlingsplan": "guideline-based-care",
    "henvisning": "discharge-referral-of-patient",
    "almen_praksis": "guideline-based-care",
    "sygehus": "guideline-based-care",
    "kommune": "guideline-based-care",
    "patientrettet_forebyggelse": "provide-counseling",
    "civilsamfund": "guideline-based-care",
    "opfølgning": "monitor-and-follow-up-of-patient",
    "monitorering": "record-and-report",
}
"""The CPG common process nearest to each element; CPG demands one on every action of a pathway or strategy."""

COLLECT_PROCESS: Final = "history-and-physical"

ACTIVITY_PROFILES: Final[dict[ActivityType, tuple[str, str, str]]] = {
    "examination": ("cpg-servicerequestactivity", "cpg-servicerequest", "order-service"),
    "conversation": ("cpg-servicerequestactivity", "cpg-servicerequest", "order-service"),
    "questionnaire": ("cpg-collectinformationactivity", "cpg-questionnairetask", "collect-information"),
    "referral": ("cpg-servicerequestactivity", "cpg-servicerequest", "order-service"),
    "prescription": ("cpg-medicationrequestactivity", "cpg-medicationrequest", "order-medication"),
    "vaccination": ("cpg-immunizationactivity", "cpg-immunizationrequest", "recommend-immunization"),
    "control": ("cpg-servicerequestactivity", "cpg-servicerequest", "order-service"),
    "registration": ("cpg-collectinformationactivity", "cpg-questionnairetask", "collect-information"),
    "information": ("cpg-communicationactivity", "cpg-communicationrequest", "send-message"),
    "alert": ("cpg-communicationactivity", "cpg-communicationrequest", "send-message"),
}
"""Profile of the definition, fixed profile of the request, and CPG activity type, of each type of activity."""

PERSONAS: Final[dict[str, tuple[str, str]]] = {
    "læge": ("2211", "Generalist medical practitioner"),
    "lungelæge": ("2212", "Specialist medical practitioner"),
    "speciallæge": ("2212", "Specialist medical practitioner"),
    "sygeplejerske": ("2221", "Nursing professional"),
    "sekretær": ("W000", "Clerical support worker"),
    "patient": ("C000", "Patient"),
    "pårørende": ("C001", "Care partner"),
}
"""CPG persona of a Danish performer word. Words without a persona seen in CPG 2.0.0 are written as text only."""

PARTICIPANT_TYPES: Final[dict[str, str]] = {"patient": "patient", "pårørende": "related-person"}
"""Type of participant of a performer word; every other performer is a professional or an organisation of such."""

EVIDENCE_TEXTS: Final[dict[str, str]] = {
    "seen": "Belæg: set i den angivne kilde",
    "proposed": "FORESLÅET – ingen officiel kilde",
    "unverified": "IKKE BEKRÆFTET – ikke set i en kilde",
    "unstated": "Belæg ikke angivet",
}

STRENGTH_TEXTS: Final = {"strong": "Stærk", "weak": "Svag", "unstated": "Ikke angivet"}
CERTAINTY_TEXTS: Final = {
    "high": "Høj",
    "moderate": "Moderat",
    "low": "Lav",
    "very-low": "Meget lav",
    "unstated": "Ikke angivet",
}
DIRECTION_TEXTS: Final = {"for": "for", "against": "imod"}

UCUM_TIME: Final = {"day": "d", "week": "wk", "month": "mo", "year": "a"}
_TIME_WORDS: Final = {
    "day": ("dag", "dage"),
    "week": ("uge", "uger"),
    "month": ("måned", "måneder"),
    "year": ("år", "år"),
}


def duration_text(value: int, unit: str) -> str:
    """A duration in Danish words: ``12 måneder``."""
    return f"{value} {_TIME_WORDS[unit][value != 1]}"


def evidence_text(evidence: Evidence) -> str:
    """How well something is supported, as a reader sees it, with the author's note."""
    text = EVIDENCE_TEXTS[evidence.status]
    return f"{text}: {evidence.note}" if evidence.note else text

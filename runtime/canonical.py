"""Identifiers and addresses of what a guideline becomes in FHIR: the one place where they are built.

The FHIR back end writes them, the plan's FHIR output refers to them, so both must call the same functions.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import Final, Literal

from .graph import Activity, ActivityType, Graph

SHARED: Final = "https://rettesnor.dk/fhir"
"""Canonical of what is the same in every guideline's package, to the byte."""

EVIDENCE: Final = "rettesnor-belaeg"
"""Id of the extension that says how well a piece of content is supported, and of the code system of its values."""

DECISION_GRAPH: Final = "beslutningsgraf"
"""Name, after the guideline's, of the Library that carries the decision graph."""

PLAN_STATE: Final = "rettesnor-tilstand"
"""Id of the extension on a planned request that says its state in the plan (``overdue``, ``missed``, …)."""

CARE_ELEMENTS: Final = "rettesnor-forloebselement"
"""Id of the code system of the elements of the national generic model."""

RequestType = Literal["ServiceRequest", "Task", "CommunicationRequest", "MedicationRequest"]

REQUEST_TYPES: Final[dict[ActivityType, RequestType]] = {
    "examination": "ServiceRequest",
    "conversation": "ServiceRequest",
    "questionnaire": "Task",
    "referral": "ServiceRequest",
    "prescription": "MedicationRequest",
    "vaccination": "MedicationRequest",
    "control": "ServiceRequest",
    "registration": "Task",
    "information": "CommunicationRequest",
    "alert": "CommunicationRequest",
}
"""The FHIR request an activity of each type becomes (in CPG-on-FHIR 2.0.0 an immunization is a MedicationRequest)."""

_DANISH = {"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa", "_": "-"}
_BACK = {latin: danish for danish, latin in _DANISH.items()}
_FORTH = re.compile("|".join(_DANISH))
_BACKWARD = re.compile("|".join(_BACK))
_NOT_ALLOWED = re.compile(r"[^A-Za-z0-9.-]")
_LONGEST = 64  # FHIR R4, datatype id
_DIGEST = 8

Definition = Literal[
    "PlanDefinition",
    "ActivityDefinition",
    "Questionnaire",
    "ValueSet",
    "CodeSystem",
    "Library",
    "StructureDefinition",
    "ImplementationGuide",
]


def fhir_id(*names: str) -> str:
    """A FHIR id (``[A-Za-z0-9-.]{1,64}``) for names of the guideline language: ``støt_rygestop`` → ``stoet-rygestop``.

    Parts are joined by ``-``. When the plain spelling could also stand for another name (``å`` and ``aa``), or is too
    long, part of the SHA-256 of the names is appended; so different names of one guideline never share an id.
    """
    spelt = [_spell(name) for name in names]
    plain = "-".join(spelt)
    if len(plain) <= _LONGEST and [_unspell(spelling) for spelling in spelt] == list(names):
        return plain
    digest = hashlib.sha256("\n".join(names).encode()).hexdigest()[:_DIGEST]
    return f"{plain[: _LONGEST - _DIGEST - 1]}-{digest}"


def definition_url(canonical: str, kind: Definition, *names: str) -> str:
    """The canonical URL of a definition: ``{canonical}/{kind}/{fhir_id(names)}``."""
    return f"{canonical}/{kind}/{fhir_id(*names)}"


def shared_url(kind: Definition, shared_id: str) -> str:
    """The canonical URL of what all guidelines share, whatever their own canonical is: our extensions, for example."""
    return f"{SHARED}/{kind}/{shared_id}"


def pathway_url(canonical: str, guideline: str) -> str:
    """The canonical URL of a guideline's pathway, the PlanDefinition that everything else hangs on."""
    return definition_url(canonical, "PlanDefinition", guideline)


def activity_url(canonical: str, guideline: str, activity: str) -> str:
    """The canonical URL of an activity's ActivityDefinition."""
    return definition_url(canonical, "ActivityDefinition", guideline, activity)


def recommendation_url(canonical: str, guideline: str, recommendation: str) -> str:
    """The canonical URL of a recommendation's PlanDefinition."""
    return definition_url(canonical, "PlanDefinition", guideline, recommendation)


def questionnaire_url(canonical: str, guideline: str, activity: str) -> str:
    """The canonical URL of the Questionnaire by which an activity collects data."""
    return definition_url(canonical, "Questionnaire", guideline, activity)


def has_questionnaire(activity: Activity) -> bool:
    """Whether the activity asks for data, so that there is a questionnaire to ask with."""
    return activity.type in ("questionnaire", "registration") and bool(activity.collects)


def link_ids(graph: Graph) -> dict[str, str]:
    """How the guideline's questionnaires name the question about each data element, by the element's id.

    A guideline's own element is named by its code, which means something in the guideline's own questionnaires only. An
    element of a library is named by code system and code, so that every guideline that uses the library knows the
    answer.
    """
    shared = {own.code.system for library in graph.libraries for own in library.codes}
    codes = {element.id: element.local for element in graph.data}
    return {name: f"{code.system}#{code.code}" if code.system in shared else code.code for name, code in codes.items()}


def option_code(element: str, option: str) -> str:
    """The code of one option of a choice, in the code system of the guideline's own codes."""
    return f"{element}-{option}"


def planned_activity_system(canonical: str) -> str:
    """System of the business identifier of a planned request; its value is the request's UUID (semantics 5.8)."""
    return f"{canonical}/planned-activity"


def _spell(name: str) -> str:
    latin = _FORTH.sub(lambda match: _DANISH[match.group()], name)
    plain = "".join(each for each in unicodedata.normalize("NFD", latin) if not unicodedata.combining(each))
    return _NOT_ALLOWED.sub("-", plain)


def _unspell(spelling: str) -> str:
    return _BACKWARD.sub(lambda match: _BACK[match.group()], spelling)

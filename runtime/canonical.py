"""Names of what is generated from a guideline: FHIR ids, canonical URLs, local codes, and the kind of each request.

The FHIR artefacts and the plan's FHIR output both take their names from here, so what a plan points at always exists.
Everything is a pure function of the guideline: same text, same names.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import Final, Literal

from .graph import ActivityType, Guideline

LIBRARY: Final = "beslutningsgraf"
"""Node name of the Library that carries the decision graph."""

EVIDENCE_EXTENSION: Final = "rettesnor-belaeg"
"""Id of the extension (and of the code system of its values) that says how well a piece of content is supported."""

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

_ID_LENGTH: Final = 64
_DIGEST_LENGTH: Final = 8
_LETTERS: Final = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"})


def fhir_id(*names: str) -> str:
    """``names`` joined by hyphens as a FHIR id (``[A-Za-z0-9-.]{1,64}``); a longer one is cut and ends in a digest."""
    whole = "-".join(names)
    ascii_text = unicodedata.normalize("NFKD", whole.translate(_LETTERS)).encode("ascii", "ignore").decode("ascii")
    text = re.sub(r"[^A-Za-z0-9]+", "-", ascii_text).strip("-")
    if text and len(text) <= _ID_LENGTH:
        return text
    digest = hashlib.sha256(whole.encode()).hexdigest()[:_DIGEST_LENGTH]
    return f"{text[: _ID_LENGTH - _DIGEST_LENGTH - 1]}-{digest}".lstrip("-")


def artefact_id(guideline: Guideline, *names: str) -> str:
    """The FHIR id of the artefact made from the nodes ``names``; without names, of the guideline's own artefact."""
    return fhir_id(guideline.id, *names)


def canonical_url(guideline: Guideline, resource_type: str, resource_id: str) -> str:
    """The canonical URL, without version, of the artefact with FHIR id ``resource_id``."""
    return f"{guideline.canonical.rstrip('/')}/{resource_type}/{resource_id}"


def canonical(guideline: Guideline, resource_type: str, *names: str) -> str:
    """The versioned canonical (``url|version``) of the artefact made from the nodes ``names``."""
    return f"{canonical_url(guideline, resource_type, artefact_id(guideline, *names))}|{guideline.version}"


def local_system(guideline: Guideline) -> str:
    """The code system of the guideline's own codes: data elements, options, activities, levels."""
    return canonical_url(guideline, "CodeSystem", artefact_id(guideline, "lokal"))


def option_code(element: str, option: str) -> str:
    """The code, in :func:`local_system`, of one option of the choice ``element``."""
    return f"{element}.{option}"

"""Under which URIs a Danish code is written, so that each of its readers finds it.

NPU has two URIs in use: dk-core since 3.5, and MedCom's core 4.0.0 with it, read one; MedCom's home measurements and
FUT the other. A diagnosis of SKS stands under SKS itself in CDA and FUT, and under SKS-D in dk-core. MedCom's code
system of observations says that it is complete with four codes. Every other code system has one URI that is written;
what else is met in records is read (a guideline's aliases), never written.
"""

from __future__ import annotations

from typing import Final

_NPU: Final[tuple[str, ...]] = ("http://npu-terminology.org", "urn:oid:1.2.208.176.2.1")
_SKS: Final = "urn:oid:1.2.208.176.2.4"
_SKS_DIAGNOSES: Final = "urn:oid:1.2.208.176.2.4.12"
_MCS: Final = "urn:oid:1.2.208.184.100.8"
_MEDCOM_OBSERVATIONS: Final = "http://medcomfhir.dk/ig/terminology/CodeSystem/medcom-observation-codes"
_ICD10_IN_DANISH: Final = "http://hl7.dk/fhir/core/CodeSystem/icd10-da"

_MEDCOM_FOUR: Final = frozenset({"MCS88122", "MCS88125", "MCS88126", "MCS88147"})


def holds(uri: str, code: str) -> bool:
    """Whether a code, or any that begins with it, can be a code of the system under this URI, as far as is known."""
    if uri == _MEDCOM_OBSERVATIONS:
        return code in _MEDCOM_FOUR
    if uri == _SKS_DIAGNOSES:
        return code.startswith("D")
    return uri != _ICD10_IN_DANISH  # a supplement with Danish wording: never the system of a code


def written_under(system: str, code: str) -> tuple[str, ...]:
    """The URIs under which a code is written, the one the guideline gives first."""
    if system in _NPU:
        others = _NPU
    elif system in (_SKS, _SKS_DIAGNOSES):
        others = (_SKS, _SKS_DIAGNOSES)
    elif system == _MCS:
        others = (_MEDCOM_OBSERVATIONS,)
    else:
        return (system,)
    return (system, *(uri for uri in others if uri != system and holds(uri, code)))

"""What our runtime and the engines of others answer differently by nature, each switched on by itself."""

from __future__ import annotations

from enum import Enum


class Oddity(Enum):
    """Something a record may hold that an engine cannot be held to; the value is the reason (``docs/cql.md``)."""

    NO_OFFSET = "FHIR wants an offset: without one it is Copenhagen time to us, and the engine's own clock to CQL"
    EARLY_TIME = "a time stamp of before 1980: CQL has no summer time then"
    MANY_DIGITS = "decimals have eight decimals in CQL, and are binary in some engines"
    INVALID = "what is not valid FHIR is a fact with a problem to us, and an error or nothing to an engine"
    COPIES = "an identical copy counts once with us, and a conflicting one refuses the record; CQL sees both"
    OTHER_PATIENT = "a record of two patients is refused by us; an engine evaluates each"
    BY_IDENTIFIER = "whose a resource is by identifier, or by a contained Patient, CQL takes to be the patient's"
    NO_SUBJECT = "a resource that names nobody is in doubt; an engine that looks up by patient never hands it over"
    CONTAINED = "CQL finds medicines and diagnoses by resource id and urn:uuid, not inside a resource"
    MISSING_DIAGNOSIS = "a diagnosis that an encounter refers to and that is not in the record makes no doubt in CQL"


NONE: frozenset[Oddity] = frozenset()
ALL = frozenset(Oddity)

"""The parts of FHIR R4 resources that facts are made of, as typed structures that msgspec decodes.

Only the fields that are read stand here; everything else in a resource is skipped while it is parsed. Field names are
the FHIR names in snake case. Numbers are decimals from the text, never floats.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Union

import msgspec
from msgspec import field


class Part(msgspec.Struct, frozen=True, kw_only=True, gc=False, rename="camel"):
    """Base of every structure: what is absent is none or empty; unknown fields are skipped."""


# --- data types ------------------------------------------------------------------------------------


class Coding(Part, frozen=True):
    system: str | None = None
    code: str | None = None


class Concept(Part, frozen=True):
    """CodeableConcept."""

    coding: tuple[Coding, ...] = ()
    text: str | None = None


class Identifier(Part, frozen=True):
    system: str | None = None
    value: str | None = None


class Reference(Part, frozen=True):
    reference: str | None = None
    type: str | None = None
    identifier: Identifier | None = None
    display: str | None = None


class Period(Part, frozen=True):
    start: str | None = None
    end: str | None = None


class Quantity(Part, frozen=True):
    """Quantity, Age and Duration."""

    value: Decimal | None = None
    comparator: str | None = None
    unit: str | None = None
    system: str | None = None
    code: str | None = None


class Range(Part, frozen=True):
    low: Quantity | None = None
    high: Quantity | None = None


class Timing(Part, frozen=True):
    event: tuple[str, ...] = ()


class Annotation(Part, frozen=True):
    text: str | None = None


class Meta(Part, frozen=True):
    security: tuple[Coding, ...] = ()


# --- containers ------------------------------------------------------------------------------------


class Link(Part, frozen=True):
    relation: str
    url: str


class Entry(Part, frozen=True):
    full_url: str | None = None
    resource: msgspec.Raw = msgspec.Raw()


class Bundle(Part, frozen=True):
    resource_type: str | None = None
    entry: tuple[Entry, ...] = ()
    link: tuple[Link, ...] = ()


class Shell(Part, frozen=True):
    """A Bundle of whatever entries."""

    entry: tuple[msgspec.Raw, ...] = ()


class Base(Part, frozen=True):
    """What every resource has. ``contained`` is looked at only when something refers to it."""

    id: str | None = None
    contained: msgspec.Raw = msgspec.Raw()


class Header(Base, frozen=True):
    """Any resource."""

    resource_type: str | None = None


class Naming(Base, frozen=True):
    """Any resource: the elements that name a patient, whatever their shape."""

    subject: Any = None
    patient: Any = None
    for_: Any = field(default=None, name="for")
    beneficiary: Any = None
    individual: Any = None
    candidate: Any = None


class Other(Naming, frozen=True):
    """Any resource: what tells whose, and of what, a malformed one is."""

    status: Any = None
    code: Any = None
    vaccine_code: Any = None
    medication_codeable_concept: Any = None


# --- resources -------------------------------------------------------------------------------------


class Entity(Base, frozen=True, tag_field="resourceType", tag=True):
    """A resource of a type that is read; the type is the name of the class."""


class Resource(Entity, frozen=True):
    """What the readers of all clinical resources need."""

    meta: Meta | None = None
    subject: Reference | None = None
    status: str | None = None


class Patient(Entity, frozen=True):
    identifier: tuple[Identifier, ...] = ()
    birth_date: str | None = None
    gender: str | None = None
    deceased_boolean: bool | None = None
    deceased_date_time: str | None = None


class Condition(Resource, frozen=True):
    clinical_status: Concept = Concept()
    verification_status: Concept = Concept()
    code: Concept = Concept()
    onset_date_time: str | None = None
    onset_age: Quantity | None = None
    onset_period: Period | None = None
    onset_range: Range | None = None
    abatement_date_time: str | None = None
    abatement_age: Quantity | None = None
    abatement_period: Period | None = None
    abatement_range: Range | None = None
    abatement_string: str | None = None
    recorded_date: str | None = None


class Valued(Part, frozen=True):
    """What an observation and its components share."""

    code: Concept = Concept()
    value_quantity: Quantity | None = None
    value_codeable_concept: Concept | None = None
    value_string: str | None = None
    value_boolean: bool | None = None
    value_integer: int | None = None
    value_date_time: str | None = None
    value_range: Any = None
    value_ratio: Any = None
    value_sampled_data: Any = None
    value_time: Any = None
    value_period: Any = None
    data_absent_reason: Concept | None = None


class Observation(Valued, frozen=True, tag_field="resourceType", tag=True):
    id: str | None = None
    contained: msgspec.Raw = msgspec.Raw()
    meta: Meta | None = None
    subject: Reference | None = None
    status: str | None = None
    focus: tuple[Reference, ...] = ()
    effective_date_time: str | None = None
    effective_period: Period | None = None
    effective_timing: Timing | None = None
    effective_instant: str | None = None
    performer: tuple[Reference, ...] = ()
    note: tuple[Annotation, ...] = ()
    has_member: tuple[Reference, ...] = ()
    component: tuple[Valued, ...] = ()


class Diagnosis(Part, frozen=True):
    condition: Reference | None = None


class Encounter(Resource, frozen=True):
    class_: Coding | None = field(default=None, name="class")
    type: tuple[Concept, ...] = ()
    reason_code: tuple[Concept, ...] = ()
    reason_reference: tuple[Reference, ...] = ()
    diagnosis: tuple[Diagnosis, ...] = ()
    period: Period | None = None


class Repeat(Part, frozen=True):
    bounds_period: Period | None = None


class DosageTiming(Part, frozen=True):
    repeat: Repeat | None = None


class Dosage(Part, frozen=True):
    timing: DosageTiming | None = None


class Medicating(Resource, frozen=True):
    """What the medication resources share."""

    medication_codeable_concept: Concept | None = None
    medication_reference: Reference | None = None


class MedicationStatement(Medicating, frozen=True):
    effective_date_time: str | None = None
    effective_period: Period | None = None
    date_asserted: str | None = None
    status_reason: tuple[Concept, ...] = ()


class MedicationDispense(Medicating, frozen=True):
    when_handed_over: str | None = None
    when_prepared: str | None = None
    days_supply: Quantity | None = None


class MedicationAdministration(Medicating, frozen=True):
    effective_date_time: str | None = None
    effective_period: Period | None = None


class Requesting(Medicating, frozen=True):
    """What requests share. (Of them, only MedicationRequest has a medication.)"""

    identifier: tuple[Identifier, ...] = ()
    status_reason: Concept | None = None
    do_not_perform: bool = False
    authored_on: str | None = None

    def concepts(self) -> tuple[Concept | None, ...]:
        """What is asked for."""
        return (self.medication_codeable_concept,)


class MedicationRequest(Requesting, frozen=True):
    intent: str | None = None
    dosage_instruction: tuple[Dosage, ...] = ()


class Medication(Naming, frozen=True, tag_field="resourceType", tag=True):
    code: Concept = Concept()


class Immunization(Resource, frozen=True):
    subject: Reference | None = field(default=None, name="patient")
    vaccine_code: Concept = Concept()
    status_reason: Concept | None = None
    occurrence_date_time: str | None = None
    occurrence_string: str | None = None


class Procedure(Resource, frozen=True):
    code: Concept = Concept()
    status_reason: Concept | None = None
    performed_date_time: str | None = None
    performed_period: Period | None = None
    performed_string: str | None = None
    performed_age: Quantity | None = None
    performed_range: Range | None = None


class Restriction(Part, frozen=True):
    period: Period | None = None


class ServiceRequest(Requesting, frozen=True):
    code: Concept = Concept()

    def concepts(self) -> tuple[Concept | None, ...]:
        """What is asked for."""
        return (self.code,)


class CommunicationRequest(Requesting, frozen=True):
    category: tuple[Concept, ...] = ()
    reason_code: tuple[Concept, ...] = ()

    def concepts(self) -> tuple[Concept | None, ...]:
        """What is asked for."""
        return (*self.category, *self.reason_code)


class Task(Requesting, frozen=True):
    subject: Reference | None = field(default=None, name="for")
    code: Concept = Concept()
    reason_code: Concept | None = None
    last_modified: str | None = None
    execution_period: Period | None = None
    restriction: Restriction | None = None
    focus: Reference | None = None
    based_on: tuple[Reference, ...] = ()

    def concepts(self) -> tuple[Concept | None, ...]:
        """What is asked for."""
        return (self.code, self.reason_code)


class Participant(Part, frozen=True):
    actor: Reference | None = None


class Appointment(Resource, frozen=True):
    participant: tuple[Participant, ...] = ()
    service_type: tuple[Concept, ...] = ()
    reason_code: tuple[Concept, ...] = ()
    cancelation_reason: Concept | None = None
    start: str | None = None
    based_on: tuple[Reference, ...] = ()


class Answer(Valued, frozen=True):
    value_coding: Coding | None = None
    value_decimal: Decimal | None = None
    value_date: str | None = None
    item: tuple[Item, ...] = ()


class Item(Part, frozen=True):
    link_id: str = ""
    answer: tuple[Answer, ...] = ()
    item: tuple[Item, ...] = ()


class QuestionnaireResponse(Resource, frozen=True):
    questionnaire: str | None = None
    authored: str | None = None
    item: tuple[Item, ...] = ()


Known = (
    Patient
    | Condition
    | Observation
    | QuestionnaireResponse
    | Encounter
    | MedicationRequest
    | MedicationStatement
    | MedicationDispense
    | MedicationAdministration
    | Medication
    | Immunization
    | Procedure
    | ServiceRequest
    | CommunicationRequest
    | Task
    | Appointment
)
"""Every type of resource that is read."""

BYSTANDERS = tuple(
    msgspec.defstruct(name, [], bases=(Naming,), tag_field="resourceType", tag=name, frozen=True, gc=False)
    for name in """
    AllergyIntolerance CarePlan CareTeam Claim Communication Composition Consent Coverage Device DiagnosticReport
    DocumentReference EpisodeOfCare ExplanationOfBenefit FamilyMemberHistory Goal ImagingStudy Location Media
    NutritionOrder Organization Practitioner PractitionerRole Provenance RelatedPerson Specimen SupplyDelivery
    """.split()
)
"""Types that are often in a record and not read: of these only who they are about is looked at."""

if TYPE_CHECKING:
    _Met = Known | Naming
else:
    _Met = Union[(Known, *BYSTANDERS)]


class PlainEntry(Part, frozen=True):
    full_url: str | None = None
    resource: _Met | None = None


class PlainBundle(Part, frozen=True):
    """A Bundle of well-formed resources of the types above: nearly every one. It is decoded in one go."""

    resource_type: str | None = None
    entry: tuple[PlainEntry, ...] = ()
    link: tuple[Link, ...] = ()

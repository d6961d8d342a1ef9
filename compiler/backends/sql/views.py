"""The views by which population runs read FHIR R4: for each resource type the elements that facts are made of.

Each is a Shareable ViewDefinition. They name every element that the one-patient runtime decodes
(``runtime/facts/r4/resources.py``), also those that only tell a malformed resource from a sound one. Three of these R4
does not have, though they stand in records all the same; they are read, but not in the definition, see :class:`View`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .view_definition import Column, Select, View


def _columns(text: str) -> tuple[Column, ...]:
    """Columns written one a line: name, path, FHIR type, ``*`` when there may be several."""
    return tuple(_parsed(text))


def _parsed(text: str) -> Iterator[Column]:
    for line in filter(str.strip, text.splitlines()):
        name, path, kind, *many = line.split()
        yield Column(name=name, path=path, type=kind, collection=bool(many))


def _with(text: str, *others: str) -> tuple[Column, ...]:
    return tuple(column for each in (text, *others) for column in _columns(each))


_RESOURCE = """
    id          id                  id
    security    meta.security       Coding  *
"""
_STATUS = """
    status                  status                                  code
"""


def _subject(element: str) -> str:
    return f"""
    reference           {element}.reference          string
    reference_type      {element}.type               uri
    reference_display   {element}.display            string
    identifier_system   {element}.identifier.system  uri
    identifier_value    {element}.identifier.value   string
    """


_VALUED = """
    code                    code                                    CodeableConcept
    quantity_value          value.ofType(Quantity).value            decimal
    quantity_comparator     value.ofType(Quantity).comparator       code
    quantity_unit           value.ofType(Quantity).unit             string
    quantity_system         value.ofType(Quantity).system           uri
    quantity_code           value.ofType(Quantity).code             code
    value_concept           value.ofType(CodeableConcept)           CodeableConcept
    value_text              value.ofType(string)                    string
    value_truth             value.ofType(boolean)                   boolean
    value_integer           value.ofType(integer)                   integer
    value_date              value.ofType(dateTime)                  dateTime
    value_range             value.ofType(Range)                     Range
    value_ratio             value.ofType(Ratio)                     Ratio
    value_sampled           value.ofType(SampledData)               SampledData
    value_time              value.ofType(time)                      time
    value_period            value.ofType(Period)                    Period
    absent                  dataAbsentReason                        CodeableConcept
"""


def _view(resource: str, *selects: Select, beyond: str = "") -> View:
    return View(name=resource.lower(), resource=resource, select=selects, beyond=_columns(beyond))


PATIENT: Final = _view(
    "Patient",
    Select(
        column=_with("""
    id                      id                                      id
    identifiers             identifier                              Identifier *
    birth_date              birthDate                               date
    gender                  gender                                  code
    deceased                deceased.ofType(boolean)                boolean
    deceased_date           deceased.ofType(dateTime)               dateTime
    practitioner            generalPractitioner.first().reference   string
    practitioner_system     generalPractitioner.first().identifier.system  uri
    practitioner_value      generalPractitioner.first().identifier.value   string
    practitioner_name       generalPractitioner.first().display     string
    organization            managingOrganization.reference          string
    organization_system     managingOrganization.identifier.system  uri
    organization_value      managingOrganization.identifier.value   string
    organization_name       managingOrganization.display            string
    """)
    ),
)

CONDITION: Final = _view(
    "Condition",
    Select(
        column=_with(
            _RESOURCE,
            _subject("subject"),
            """
    clinical_status         clinicalStatus                          CodeableConcept
    verification            verificationStatus                      CodeableConcept
    code                    code                                    CodeableConcept
    onset_date              onset.ofType(dateTime)                  dateTime
    onset_start             onset.ofType(Period).start              dateTime
    onset_end               onset.ofType(Period).end                dateTime
    onset_age               onset.ofType(Age)                       Age
    onset_range             onset.ofType(Range)                     Range
    abatement_date          abatement.ofType(dateTime)              dateTime
    abatement_period        abatement.ofType(Period)                Period
    abatement_age           abatement.ofType(Age)                   Age
    abatement_range         abatement.ofType(Range)                 Range
    abatement_text          abatement.ofType(string)                string
    recorded_date           recordedDate                            dateTime
    """,
        )
    ),
    beyond=_STATUS,
)

OBSERVATION: Final = _view(
    "Observation",
    Select(
        column=_with(
            _RESOURCE,
            _subject("subject"),
            """
    status                  status                                  code
    focus                   focus                                   Reference *
    effective_date          effective.ofType(dateTime)              dateTime
    effective_start         effective.ofType(Period).start          dateTime
    effective_end           effective.ofType(Period).end            dateTime
    effective_timing        effective.ofType(Timing)                Timing
    effective_instant       effective.ofType(instant)               instant
    performer               performer                               Reference *
    note                    note.first().text                       markdown
    members                 hasMember                               Reference *
    has_components          component.exists()                      boolean
    """,
        ),
        union_all=(
            Select(column=_with(_VALUED)),
            Select(column=_with(_VALUED), for_each="component"),
        ),
    ),
)


_REFERENCE_PARTS = """
    {0}                     {1}.reference                           string
    {0}_type                {1}.type                                uri
    {0}_display             {1}.display                             string
    {0}_system              {1}.identifier.system                   uri
    {0}_value               {1}.identifier.value                    string
"""

ENCOUNTER: Final = _view(
    "Encounter",
    Select(
        column=_with(
            _RESOURCE,
            _subject("subject"),
            """
    status                  status                                  code
    class_system            class.system                            uri
    class_code              class.code                              code
    types                   type                                    CodeableConcept *
    reasons                 reasonCode                              CodeableConcept *
    reason_references       reasonReference                         Reference *
    diagnoses               diagnosis                               Encounter.diagnosis *
    period_start            period.start                            dateTime
    period_end              period.end                              dateTime
    """,
        )
    ),
)

IMMUNIZATION: Final = _view(
    "Immunization",
    Select(
        column=_with(
            _RESOURCE,
            _subject("patient"),
            """
    status                  status                                  code
    code                    vaccineCode                             CodeableConcept
    status_reason           statusReason                            CodeableConcept
    occurrence_date         occurrence.ofType(dateTime)             dateTime
    occurrence_text         occurrence.ofType(string)               string
    """,
        )
    ),
)

PROCEDURE: Final = _view(
    "Procedure",
    Select(
        column=_with(
            _RESOURCE,
            _subject("subject"),
            """
    status                  status                                  code
    code                    code                                    CodeableConcept
    status_reason           statusReason                            CodeableConcept
    performed_date          performed.ofType(dateTime)              dateTime
    performed_start         performed.ofType(Period).start          dateTime
    performed_end           performed.ofType(Period).end            dateTime
    performed_text          performed.ofType(string)                string
    performed_age           performed.ofType(Age)                   Age
    performed_range         performed.ofType(Range)                 Range
    """,
        )
    ),
)

_MEDICATION = """
    code                    medication.ofType(CodeableConcept)      CodeableConcept
""" + _REFERENCE_PARTS.format("medication", "medication.ofType(Reference)")

_STATUS_REASON = """
    status_reason           statusReason                            CodeableConcept
"""
_DO_NOT_PERFORM = """
    do_not_perform          doNotPerform                            boolean
"""
_ASKED = (
    """
    identifiers             identifier                              Identifier *
    authored_on             authoredOn                              dateTime
"""
    + _STATUS
)

MEDICATION_REQUEST: Final = _view(
    "MedicationRequest",
    Select(
        column=_with(
            _RESOURCE,
            _subject("subject"),
            _MEDICATION,
            _ASKED,
            _STATUS_REASON,
            _DO_NOT_PERFORM,
            """
    intent                  intent                                  code
    dosages                 dosageInstruction                       Dosage *
    """,
        )
    ),
)

MEDICATION_STATEMENT: Final = _view(
    "MedicationStatement",
    Select(
        column=_with(
            _RESOURCE,
            _subject("subject"),
            _MEDICATION,
            """
    status                  status                                  code
    status_reasons          statusReason                            CodeableConcept *
    effective_date          effective.ofType(dateTime)              dateTime
    effective_start         effective.ofType(Period).start          dateTime
    effective_end           effective.ofType(Period).end            dateTime
    asserted                dateAsserted                            dateTime
    """,
        )
    ),
)

MEDICATION_DISPENSE: Final = _view(
    "MedicationDispense",
    Select(
        column=_with(
            _RESOURCE,
            _subject("subject"),
            _MEDICATION,
            """
    status                  status                                  code
    handed_over             whenHandedOver                          dateTime
    prepared                whenPrepared                            dateTime
    supply                  daysSupply                              Quantity
    """,
        )
    ),
)

MEDICATION_ADMINISTRATION: Final = _view(
    "MedicationAdministration",
    Select(
        column=_with(
            _RESOURCE,
            _subject("subject"),
            _MEDICATION,
            """
    status                  status                                  code
    effective_date          effective.ofType(dateTime)              dateTime
    effective_start         effective.ofType(Period).start          dateTime
    effective_end           effective.ofType(Period).end            dateTime
    """,
        )
    ),
)

MEDICATION: Final = _view(
    "Medication",
    Select(
        column=_with("""
    id                      id                                      id
    code                    code                                    CodeableConcept
    """)
    ),
)

SERVICE_REQUEST: Final = _view(
    "ServiceRequest",
    Select(
        column=_with(
            _RESOURCE,
            _subject("subject"),
            _ASKED,
            _DO_NOT_PERFORM,
            """
    code                    code                                    CodeableConcept
    """,
        )
    ),
    beyond=_STATUS_REASON,
)

COMMUNICATION_REQUEST: Final = _view(
    "CommunicationRequest",
    Select(
        column=_with(
            _RESOURCE,
            _subject("subject"),
            _ASKED,
            _STATUS_REASON,
            _DO_NOT_PERFORM,
            """
    categories              category                                CodeableConcept *
    reasons                 reasonCode                              CodeableConcept *
    """,
        )
    ),
)

TASK: Final = _view(
    "Task",
    Select(
        column=_with(
            _RESOURCE,
            _subject("for"),
            _ASKED,
            _STATUS_REASON,
            """
    code                    code                                    CodeableConcept
    reason                  reasonCode                              CodeableConcept
    last_modified           lastModified                            dateTime
    execution_start         executionPeriod.start                   dateTime
    execution_end           executionPeriod.end                     dateTime
    restriction_start       restriction.period.start                dateTime
    restriction_end         restriction.period.end                  dateTime
    focus                   focus                                   Reference
    based_on                basedOn                                 Reference *
    """,
        )
    ),
    beyond=_DO_NOT_PERFORM,
)

APPOINTMENT: Final = _view(
    "Appointment",
    Select(
        column=_with(
            _RESOURCE,
            """
    status                  status                                  code
    participants            participant                             Appointment.participant *
    service_types           serviceType                             CodeableConcept *
    reasons                 reasonCode                              CodeableConcept *
    cancelation_reason      cancelationReason                       CodeableConcept
    start                   start                                   instant
    based_on                basedOn                                 Reference *
    """,
        )
    ),
)

QUESTIONNAIRE_RESPONSE: Final = _view(
    "QuestionnaireResponse",
    Select(
        column=_with(
            _RESOURCE,
            _subject("subject"),
            """
    status                  status                                  code
    questionnaire           questionnaire                           canonical
    authored                authored                                dateTime
    items                   item                                    QuestionnaireResponse.item *
    """,
        )
    ),
)

VIEWS: Final = (
    PATIENT,
    MEDICATION,
    CONDITION,
    OBSERVATION,
    QUESTIONNAIRE_RESPONSE,
    ENCOUNTER,
    MEDICATION_REQUEST,
    MEDICATION_STATEMENT,
    MEDICATION_DISPENSE,
    MEDICATION_ADMINISTRATION,
    IMMUNIZATION,
    PROCEDURE,
    SERVICE_REQUEST,
    COMMUNICATION_REQUEST,
    TASK,
    APPOINTMENT,
)
"""In the order in which they are read."""

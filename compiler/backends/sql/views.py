"""The views by which population runs read FHIR R4: for each resource type the elements that facts are made of.

Each is a Shareable ViewDefinition. They name every element that the one-patient runtime decodes
(``runtime/facts/r4/resources.py``), also those that only tell a malformed resource from a sound one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .view_definition import Column, Select, View

CANONICAL: Final = "urn:rettesnor:view"
"""Before the name of a view: its canonical URL."""


def _columns(text: str) -> tuple[Column, ...]:
    """Columns written one a line: name, path, FHIR type, ``*`` when there may be several."""
    return tuple(_parsed(text))


def _parsed(text: str) -> Iterator[Column]:
    for line in text.strip().splitlines():
        name, path, kind, *many = line.split()
        yield Column(name=name, path=path, type=kind, collection=bool(many))


def _with(text: str, *others: str) -> tuple[Column, ...]:
    return tuple(column for each in (text, *others) for column in _columns(each))


_RESOURCE = """
    id          id                  id
    security    meta.security       Coding  *
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


def _view(resource: str, *selects: Select) -> View:
    return View(name=resource.lower(), resource=resource, select=selects)


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
    practitioner_name       generalPractitioner.first().display     string
    organization            managingOrganization.reference          string
    organization_name       managingOrganization.display            string
    """)
    ),
)

# A Condition has no status in R4, but where one stands there all the same, the one-patient runtime minds it.
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
    status                  status                                  code
    """,
        )
    ),
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

VIEWS: Final = (PATIENT, CONDITION, OBSERVATION)

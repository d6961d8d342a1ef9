"""Facts as tables: what ingest writes, the SQL reads, and the one-patient runtime reads again for a single patient.

The columns are those of :class:`~..facts.fact.Fact`, but for the codes, which stand once in a dictionary, and for what
depends on the date of evaluation, which is worked out when the facts are used: whether a fact lies ahead, and the two
columns ``planned_end`` and ``contradicted``. ``docs/population.md`` explains each to a consumer.

They are stored as :data:`OCCURRENCES` of :data:`FORMS`, in less than a third of the room; the query ``facts``
(``build/population``) makes :data:`FACTS` of the two, on every engine.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

NO_CONCEPT: Final = 0
"""The concept of a fact without a usable coding: it may be anything of its kind."""

QUESTION_SYSTEM: Final = "urn:rettesnor:question"
"""System of the code of an answer to a questionnaire: its code is the question's link id."""

NOTED: Final = ("entered-in-error", "not-about-patient")
"""Problems for which a fact is no fact at all: it is noted, if it would have mattered, and nothing else comes of it."""

LONG: Final = "many-digits"
"""Problem of a fact whose value, a measurement, has more digits than :data:`FACTS` can hold; it has none there. Why its
patient may be set aside: where the guideline reads that value.
"""

PATIENTS: Final[Mapping[str, str]] = {
    "patient": "INTEGER",  # number within the part; facts name the patient by it
    "reference": "VARCHAR",  # Patient/17
    "clinic": "VARCHAR",  # Patient.generalPractitioner[0] or managingOrganization: reference, identifier or display
    "set_aside": "VARCHAR",  # why the one-patient runtime plans this patient, or may have to (LONG); none: the SQL does
}

CONCEPTS: Final[Mapping[str, str]] = {
    "concept": "INTEGER",  # from 1; one row per coding, in the source's order, each once
    "place": "INTEGER",  # of the coding in the concept, from 0
    "system": "VARCHAR",  # as in the source, without a version
    "code": "VARCHAR",
    "questionnaire": "VARCHAR",  # of an answer: canonical URL without version, or empty; else none
}

FACTS: Final[Mapping[str, str]] = {
    "patient": "INTEGER",
    "place": "INTEGER",  # in the runtime's order of the patient's facts (kind, start, instant, source), from 0
    "kind": "VARCHAR",  # FactKind
    "source": "VARCHAR",  # Observation/17
    "concept": "INTEGER",
    "first_day": "DATE",  # Fact.start
    "last_day": "DATE",  # Fact.start_latest
    "end_day": "DATE",  # Fact.end
    "ongoing": "BOOLEAN",
    "instant": "TIMESTAMP",  # in UTC
    "value": "DECIMAL(28,10)",  # exact; none of one that does not fit, see LONG
    "unit": "VARCHAR",
    "answer": "INTEGER",  # concept of the value's codes; none when it has none
    "answer_text": "VARCHAR",  # plain-text answer (valueString, valueDateTime, text of a concept without codings)
    "truth": "BOOLEAN",  # Fact.boolean
    "contact_class": "VARCHAR",  # Fact.encounter_class
    "status": "VARCHAR",
    "performer": "VARCHAR",
    "reason": "VARCHAR",
    "negated": "BOOLEAN",
    "problem": "VARCHAR",  # Fact.problem but for future-date; or one of NOTED; or LONG
    "planned_end": "BOOLEAN",  # end_day was planned, not seen: where it lies after the date there is no end
    "contradicted": "BOOLEAN",  # active and abated: malformed, when end_day is none or not after the date
    "unresolved": "BOOLEAN",  # a contact with a diagnosis that is not in the record: no-code where no code matters
    "names": "VARCHAR[]",  # Fact.requests
}

_OF_FORMS: Final = (
    *("concept", "unresolved", "ongoing", "unit", "answer", "truth"),
    *("contact_class", "status", "negated", "problem", "planned_end", "contradicted"),
)

FORMS: Final[Mapping[str, str]] = {
    "form": "INTEGER",  # number within the part, from 0; facts name their form by it
    "kind": "VARCHAR",
    "resource": "VARCHAR",  # source: Observation
    **{name: FACTS[name] for name in _OF_FORMS},
}
"""The columns of ``forms.parquet``: what a fact is, but for when it was and how much. A few thousand are met."""

OCCURRENCES: Final[Mapping[str, str]] = {
    "patient": "INTEGER",
    "place": "INTEGER",
    "form": "INTEGER",
    "stem": "VARCHAR",  # source: the id, but for digits at its end that are a number
    "number": "INTEGER",  # source: those digits, at most nine, the first no zero; none of a Patient
    "first_day": "DATE",
    "last_after": "INTEGER",  # days from first_day to last_day
    "end_after": "INTEGER",  # days from last_day, or where there is none from 1970-01-01, to end_day
    "instant_after": "BIGINT",  # microseconds from the beginning of first_day in UTC to the instant
    "value": "DECIMAL(18,4)",  # where it fits
    "long_value": "DECIMAL(28,10)",  # where value does not
    **{name: FACTS[name] for name in ("answer_text", "performer", "reason", "names")},
}
"""The columns of ``facts.parquet``."""

PARTS: Final[Mapping[str, str]] = {
    name: {**FORMS, **OCCURRENCES}[name] for name in ("resource", "stem", "number", "instant_after")
}
"""Those of them that the relation ``facts`` has besides :data:`FACTS`: what a source and an instant are made of."""

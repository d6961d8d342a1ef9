"""Facts in tables → the facts of single patients, as the one-patient runtime reads them from the same resources."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

import msgspec

from ..facts.fact import TEXT_SYSTEM, Fact, Note, PatientFacts
from ..facts.interest import BOOKKEEPING, Codes, Interest
from ..facts.r4.resources import Coding
from .fact_table import NO_CONCEPT, NOTED, QUESTION_SYSTEM


class Row(NamedTuple):
    """A row of ``facts``, the columns in their order there."""

    patient: int
    place: int
    kind: Any
    source: str
    concept: int
    first_day: dt.date | None
    last_day: dt.date | None
    end_day: dt.date | None
    ongoing: bool
    instant: dt.datetime | None
    value: Decimal | None
    unit: str | None
    answer: int | None
    answer_text: str | None
    truth: bool | None
    contact_class: Any
    status: str | None
    performer: str | None
    reason: str | None
    negated: bool
    problem: Any
    planned_end: bool
    contradicted: bool
    unresolved: bool
    names: list[str]


class Concept(msgspec.Struct, frozen=True):
    """What is known of a concept: its codings, and of an answer the questionnaire."""

    codings: tuple[Coding, ...] = ()
    questionnaire: str | None = None


def bundle_of(lines: Iterable[str]) -> bytes:
    """A Bundle of resources that are given as JSON."""
    entries = ",".join(f'{{"resource":{line}}}' for line in lines)
    return f'{{"resourceType":"Bundle","type":"collection","entry":[{entries}]}}'.encode()


def patient_facts(
    reference: str, rows: Iterable[Row], concepts: Mapping[int, Concept], interest: Interest, date: dt.date
) -> PatientFacts:
    """The facts of one patient.

    Args:
        reference: to the patient.
        rows: of ``facts``, the patient's own, by ``place``.
        concepts: by number.
        interest: what the guideline can use.
        date: the date of evaluation.
    """
    facts: list[Fact] = []
    notes: set[Note] = set()
    for row in rows:
        codes = _codes(row, concepts.get(row.concept, Concept()), interest)
        if codes is None:
            continue
        if row.problem in NOTED:
            notes.add(Note(code=row.problem, source=row.source))
            continue
        fact = _fact(reference, row, codes, concepts, interest, date)
        facts.append(fact)
        if fact.problem is not None:
            notes.add(Note(code=fact.problem, source=fact.source))
    return PatientFacts(patient=reference, facts=tuple(facts), notes=tuple(sorted(notes)))


def _codes(row: Row, concept: Concept, interest: Interest) -> Codes | None:
    """The codes under the guideline's systems; none when it cannot use the fact."""
    if row.kind in BOOKKEEPING:
        return interest.preferred(concept.codings)
    if concept.questionnaire is not None:
        own = concept.questionnaire in interest.questionnaires
        questions = interest.questions if own else interest.shared_questions
        question = questions.get(concept.codings[0].code or "")
        return None if question is None else ((question.system, question.code),)
    codes = interest.codes(row.kind, concept.codings)
    return interest.codes(row.kind, ()) if codes is None and row.unresolved else codes


def _fact(
    reference: str, row: Row, codes: Codes, concepts: Mapping[int, Concept], interest: Interest, date: dt.date
) -> Fact:
    end = None if row.planned_end and row.end_day is not None and row.end_day > date else row.end_day
    problem = row.problem
    if row.contradicted and (end is None or end <= date) and problem in (None, "no-code"):
        problem = "malformed"
    if problem is None and not codes and row.kind not in BOOKKEEPING:
        problem = "no-code"
    if row.first_day is not None and row.first_day > date and row.kind not in BOOKKEEPING:
        problem = "future-date"
    answers: Codes = ()
    if row.answer_text is not None:
        answers = ((TEXT_SYSTEM, row.answer_text),)
    elif row.answer is not None:
        coded = concepts[row.answer].codings
        answers = (
            tuple((each.system or "", each.code or "") for each in coded)
            if row.kind == "patient"
            else interest.preferred(coded)
        )
    return Fact(
        patient=reference,
        kind=row.kind,
        source=row.source,
        codes=codes,
        start=row.first_day,
        start_latest=row.last_day,
        end=end,
        ongoing=row.ongoing,
        instant=None if row.instant is None else row.instant.replace(tzinfo=dt.UTC),
        value=None if row.value is None else _short(row.value),
        unit=row.unit,
        value_codes=answers,
        boolean=row.truth,
        encounter_class=row.contact_class,
        status=row.status,
        performer=row.performer,
        reason=row.reason,
        negated=row.negated,
        problem=problem,
        requests=tuple(row.names),
    )


def _short(value: Decimal) -> Decimal:
    """A number without the zeros that a column of ten decimals adds."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()


def read_concepts(rows: Iterable[tuple[int, int, str, str, str | None]]) -> dict[int, Concept]:
    """Concepts by number, from the rows of ``concepts`` in order."""
    codings: dict[int, list[Coding]] = {NO_CONCEPT: []}
    forms: dict[int, str] = {}
    for concept, _, system, code, questionnaire in rows:
        codings.setdefault(concept, []).append(Coding(system=system, code=code))
        if system == QUESTION_SYSTEM and questionnaire is not None:
            forms[concept] = questionnaire
    return {concept: Concept(tuple(found), forms.get(concept)) for concept, found in codings.items()}

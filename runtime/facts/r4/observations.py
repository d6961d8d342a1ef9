"""Observations and answers to questionnaires → facts; ``docs/facts.md`` explains the mapping field by field."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from ..fact import TEXT_SYSTEM
from ..interest import Codes
from . import resources as r4
from .reading import Facts, Reading, Span, Value, dated, final, hidden, span
from .record import Stored

_UCUM = "http://unitsofmeasure.org"
_MOST_DIGITS = 30  # before the decimal point, or zeros after it; more is not a measurement


def observation(reading: Reading, stored: Stored, resource: r4.Observation) -> Facts:
    """A value on a day; each component is a fact of its own, with its own code."""
    if resource.status == "cancelled":
        return ()
    found: list[tuple[Codes, r4.Valued]] = []
    codes = reading.interest.codes("observation", resource.code.coding)
    if codes is not None:
        found.append((codes, resource))
    for component in resource.component:
        codes = reading.interest.codes("observation", component.code.coding)
        if codes:
            found.append((codes, component))
    if not found:
        return ()
    start, end, date_problem = _effective(resource)
    performer = resource.performer[0].display or resource.performer[0].reference if resource.performer else None
    reason = resource.note[0].text if resource.note else None
    hidden_or_unfinished = hidden(resource.meta) or final(resource.status, "final", "amended", "corrected")
    facts = []
    for codes, valued in found:
        value = _value(reading, valued)
        value_problem = value.problem
        if value_problem == "no-value" and valued is resource and (resource.component or resource.has_member):
            value_problem = None  # a panel: its values stand in its parts
        facts.append(
            reading.fact(
                "observation",
                stored,
                codes,
                start,
                hidden_or_unfinished or date_problem or value_problem,
                end=end,
                status=resource.status,
                performer=performer,
                reason=reason,
                value=value,
            )
        )
    return facts


def questionnaire_response(reading: Reading, stored: Stored, resource: r4.QuestionnaireResponse) -> Facts:
    """Each answer to one of the guideline's own questions, wherever in the form it stands; and in the questionnaires of
    others, to those about data elements of the libraries it uses.
    """
    own = (resource.questionnaire or "").partition("|")[0] in reading.interest.questionnaires
    questions = reading.interest.questions if own else reading.interest.shared_questions
    if not questions:
        return ()
    start, date_problem = dated(resource.authored)
    facts = []
    for item in all_items(resource.item):
        question = questions.get(item.link_id)
        if question is None or not item.answer:
            continue
        value = answered(reading, item.answer)
        facts.append(
            reading.fact(
                "observation",
                stored,
                ((question.system, question.code),),
                start,
                hidden(resource.meta)
                or final(resource.status, "completed", "amended")
                or date_problem
                or value.problem,
                status=resource.status,
                value=value,
            )
        )
    return facts


def _effective(resource: r4.Observation) -> Span:
    if resource.effective_period is not None:
        return span(None, resource.effective_period, resource.effective_period.end)
    if resource.effective_timing is not None:
        events = resource.effective_timing.event
        return span(None, None, events[0]) if len(events) == 1 else (None, None, "unreadable-date")
    start, problem = dated(resource.effective_date_time, resource.effective_instant)
    return start, None, problem


def _value(reading: Reading, valued: r4.Valued) -> Value:
    if valued.value_quantity is not None:
        return _quantity(valued.value_quantity)
    if valued.value_codeable_concept is not None:
        return _concept(reading, valued.value_codeable_concept)
    if valued.value_integer is not None:
        return Value(Decimal(valued.value_integer))
    if valued.value_boolean is not None:
        return Value(boolean=valued.value_boolean)
    text = valued.value_string if valued.value_string is not None else valued.value_date_time
    if text is not None:
        return Value(codes=((TEXT_SYSTEM, text),))
    shapes = (valued.value_range, valued.value_ratio, valued.value_sampled_data, valued.value_time, valued.value_period)
    if any(shape is not None for shape in shapes):
        return Value(problem="unreadable-value")
    absent = valued.data_absent_reason
    masked = absent is not None and any(coding.code == "masked" for coding in absent.coding)
    return Value(problem="hidden" if masked else "no-value")


def answered(reading: Reading, answers: tuple[r4.Answer, ...]) -> Value:
    """One answer is its value; several are codes, or they cannot be read as one value."""
    chosen = [answer.value_coding for answer in answers if answer.value_coding is not None]
    if chosen and len(chosen) == len(answers):
        return _concept(reading, r4.Concept(coding=tuple(chosen)))
    if len(answers) > 1:
        return Value(problem="unreadable-value")
    answer = answers[0]
    if answer.value_decimal is not None:
        return _quantity(r4.Quantity(value=answer.value_decimal))
    if answer.value_date is not None:
        return Value(codes=((TEXT_SYSTEM, answer.value_date),))
    return _value(reading, answer)


def _quantity(quantity: r4.Quantity) -> Value:
    value = quantity.value
    if value is None:
        return Value(problem="no-value")
    if quantity.comparator is not None or not is_measurement(value):  # "< 0.1" is not 0.1
        return Value(problem="unreadable-value")
    unit = quantity.code if quantity.system == _UCUM and quantity.code else quantity.unit or quantity.code
    return Value(value, unit or None)


def is_measurement(value: Decimal) -> bool:
    """Whether a number is one that anything measured has: not of more digits or zeros than that."""
    return value.is_finite() and -_MOST_DIGITS < value.adjusted() < _MOST_DIGITS


def _concept(reading: Reading, concept: r4.Concept) -> Value:
    codes = reading.interest.preferred(concept.coding)
    if codes:
        return Value(codes=codes)
    if concept.text:
        return Value(codes=((TEXT_SYSTEM, concept.text),))
    return Value(problem="no-value")


def all_items(items: tuple[r4.Item, ...]) -> Iterator[r4.Item]:
    for item in items:
        yield item
        yield from all_items(item.item)
        for answer in item.answer:
            yield from all_items(answer.item)

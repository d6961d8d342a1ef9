"""A record in the language of guidelines: a scenario with what is known of the patient, and what the runtime says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from rettesnor.compiler.difference.notation import decimal
from rettesnor.compiler.model.words import GOAL_STATUS, POPULATION_STATUS
from rettesnor.runtime.evaluate import evaluate
from rettesnor.runtime.evaluation import Evaluation
from rettesnor.runtime.facts.fact import Fact, PatientFacts
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.graph import DataElement
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.plan.model import DataValue, StratumResult

_STATUS = {"recommended": "anbefaler", "excepted": "undtager", "undecided": "uafklarer"}
_PLACE = {meaning: word for word, meaning in POPULATION_STATUS.items()}
_GOAL = {meaning: word for word, meaning in GOAL_STATUS.items()}


def scenario(record: bytes, compiled: Compiled, day: dt.date, title: str) -> str:
    """The scenario's text. It may say less than the record, or something else: run it to know.

    Raises:
        InputError: the record cannot be used at all.
    """
    facts = read_bundle(record, compiled.interest, day)
    evaluation = evaluate(compiled, facts, day)
    elements = {element.id: element for element in compiled.graph.data}
    given = [text for value in evaluation.data if value.facts for text in _given(elements[value.element], value, facts)]
    lists = [evaluation.population.missing, *(each.missing for each in evaluation.strata)]
    lists += [each.missing for each in evaluation.recommendations]
    missing = list(dict.fromkeys(chain(*lists)))
    lines = [f"dato:    {day}"]
    if given:
        lines.append(f"givet:   {_listed(given)}")
    if missing:
        lines.append(f"mangler: {_listed(missing)}")
    lines.append(f"forvent: {_listed(list(_expected(evaluation)))}")
    return "\n".join([f'scenarie "{title}"', *(f"    {line}" for line in lines), "slut\n"])


def _listed(parts: list[str]) -> str:
    return ",\n             ".join(parts)


def _given(element: DataElement, value: DataValue, facts: PatientFacts) -> Iterator[str]:
    """What an element's value rests on, as the author of a scenario gives it."""
    resting = [fact for fact in facts.facts if fact.source in value.facts and fact.start is not None]
    if any(source.kind == "patient" for source in element.sources):
        born = element.type.kind in ("quantity", "count") and resting
        yield f"{element.id} = {resting[0].start if born else _literal(element, value)}"
    elif element.fetch.kind == "exists" and resting and value.value is True:
        yield f"{element.id} = ja {_lasting(resting[-1])}"
    elif element.fetch.kind == "count" and len(resting) > 1:
        yield f"{element.id} den {' og '.join(sorted({str(fact.start) for fact in resting}))}"
    else:
        on = "" if value.date is None or element.type.kind == "date" else f" den {value.date}"
        yield f"{element.id} = {_literal(element, value)}{on}"


def _lasting(fact: Fact) -> str:
    if fact.kind not in ("condition", "medication"):
        return f"den {fact.start}"
    return f"fra {fact.start}" + ("" if fact.ongoing or fact.end is None else f" til {fact.end}")


def _literal(element: DataElement, value: DataValue) -> str:
    if isinstance(value.value, bool):
        return "ja" if value.value else "nej"
    text = str(value.value)
    match element.type.kind:
        case "quantity":  # a measurement has a unit, even if it is 1
            return f"{decimal(Decimal(text))} '{element.type.unit}'"
        case "count" | "scale":
            return decimal(Decimal(text))
        case _:
            return text


def _expected(evaluation: Evaluation) -> Iterator[str]:
    yield f"målgruppe = {_PLACE[evaluation.population.status]}"
    yield from (_level(stratum) for stratum in evaluation.strata)
    for result in evaluation.recommendations:
        if result.status in _STATUS:
            yield f"{_STATUS[result.status]} {result.recommendation}"
    yield from (f"{goal.goal} = {_GOAL[goal.status]}" for goal in evaluation.goals)


def _level(stratum: StratumResult) -> str:
    text = f"{stratum.stratification} = {stratum.level} {'foreløbig' if stratum.provisional else 'ikke foreløbig'}"
    return text if stratum.worst_possible is None else f"{text} værst {stratum.worst_possible}"

"""What the two evaluators must agree on: the runtime's results and the reference's, in one form."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, InvalidOperation
from typing import Any

from rettesnor.runtime import graph as g
from rettesnor.runtime.evaluation import NOT_APPLICABLE, Evaluation
from rettesnor.runtime.facts.fact import PatientFacts
from rettesnor.runtime.features import text

from .reference import Reference


def compared(evaluation: Evaluation) -> dict[str, Any]:
    """The results of the runtime."""
    return {
        "data": {each.element: (each.status, _plain(each.value)) for each in evaluation.data},
        "population": (evaluation.population.status, evaluation.population.missing),
        "strata": [
            {field: getattr(each, field) for field in ("level", "provisional", "worst_possible", "missing", "stale")}
            for each in evaluation.strata
        ],
        "recommendations": {each.recommendation: (each.status, each.missing) for each in evaluation.recommendations},
        "findings": {each.node: (_plain(each.value), each.missing) for each in evaluation.findings},
    }


def expected(source: g.Graph, facts: PatientFacts, evaluation: Evaluation, date: dt.date) -> dict[str, Any]:
    """The results of the reference, of the findings that the runtime has."""
    reference = Reference(source, facts.facts, date)
    named = {each.node: reference.named(each.node) for each in evaluation.findings}
    data = {name: reference.element(name) for name in reference.order}
    population = reference.population()
    concerned = population[0] not in NOT_APPLICABLE  # 4.3
    return {
        "data": {
            name: (status, None if value is None else _plain(text(value))) for name, (status, value) in data.items()
        },
        "population": population,
        "strata": [reference.stratum(each) for each in source.stratifications] if concerned else [],
        "recommendations": {each.id: reference.recommendation(each) for each in source.recommendations},
        "findings": {
            name: (_plain(text(value)), ())
            if value is not None
            else (None, reference.in_order(reference.missing(g.Ref(node=name))))
            for name, value in named.items()
        },
    }


def _plain(value: bool | str | None) -> bool | str | Decimal | None:
    """Numbers as numbers: of two equal facts, one may be written with more digits."""
    try:
        return Decimal(value) if isinstance(value, str) else value
    except InvalidOperation:
        return value

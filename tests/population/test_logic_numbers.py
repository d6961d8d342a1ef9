"""Numbers in SQL are exact: what the runtime says, or the patient is set aside (semantics 1.3)."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import product
from typing import Any

import duckdb
import msgspec
import pytest

from rettesnor.compiler.backends.sql.logic import NotExact, stages
from rettesnor.runtime import graph as g
from rettesnor.runtime.facts.fact import PatientFacts
from rettesnor.runtime.load import Compiled, compile_graph

from ..evaluate.patients import ON, answers, graph, patient
from .judging import judge, load_features
from .test_logic import differences

N, WEIGHT, FALL, BIRTH = (g.Ref(node=name) for name in ("n", "vægt", "fald", "alder"))
COMPARISONS = ("<", "<=", "=", "!=", ">=", ">")


def number(text: str) -> g.Number:
    return g.Number(value=Decimal(text))


def asking(*conditions: g.Expr) -> Compiled:
    """A guideline with a recommendation for each condition."""
    first = graph().recommendations[0]
    advice = tuple(
        msgspec.structs.replace(first, id=f"r{place}", when=when, unless=None) for place, when in enumerate(conditions)
    )
    return compile_graph(msgspec.structs.replace(graph(), recommendations=advice))


def every_comparison(left: g.Expr, right: g.Expr) -> list[g.Expr]:
    return [g.Compare(operator=operator, left=left, right=right) for operator in COMPARISONS]  # type: ignore[arg-type]


def of(left: g.Expr, operator: Any, right: g.Expr) -> g.Expr:
    return g.Arithmetic(operator=operator, left=left, right=right)


def weighing(weights: tuple[str, ...], scores: tuple[str | None, ...]) -> list[PatientFacts]:
    found = []
    for weight, score in product(weights, scores):
        facts: list[dict[str, Any]] = [{"code": "VÆGT", "day": "2026-02-01", "value": weight, "unit": "kg"}]
        found.append([*answers({} if score is None else {"n": score}), *facts])
    return [msgspec.structs.replace(patient(facts), patient=f"Patient/{place}") for place, facts in enumerate(found)]


def falling(volumes: list[tuple[str, str, int]]) -> list[PatientFacts]:
    """Patients whose volume was measured twice, some days apart."""
    found = []
    for place, (first, last, days) in enumerate(volumes):
        start = dt.date(2022, 1, 1)
        facts: list[dict[str, Any]] = [
            {"code": "FEV1-L", "day": str(start), "value": first, "unit": "L"},
            {"code": "FEV1-L", "day": str(start + dt.timedelta(days)), "value": last, "unit": "L"},
        ]
        found.append(msgspec.structs.replace(patient([*answers({}), *facts]), patient=f"Patient/{place}"))
    return found


def set_aside(compiled: Compiled, people: list[PatientFacts]) -> int:
    connection = duckdb.connect()
    load_features(connection, compiled, people, ON)
    judge(connection, compiled)
    row = connection.execute("SELECT COUNT(*) FROM logic_set_aside").fetchone()
    assert row is not None
    return int(row[0])


SCORES = ("0", "1", "2", "2.5", "3", "4.99999999", "5", "5.00000001", "7", "10", None)
WEIGHTS = ("0", "0.3", "40", "46.25", "46.24999999", "115.625", "333.3333333333")
QUOTIENTS: dict[str, tuple[g.Expr, g.Expr]] = {
    "with a number": (of(WEIGHT, "/", of(N, "*", N)), number("18.5")),
    "by what may be negative": (of(WEIGHT, "/", of(N, "-", number("5"))), number("-18.5")),
    "by what is nothing": (of(WEIGHT, "/", of(N, "-", N)), number("1")),
    "of two": (g.Ref(node="brøk"), of(number("3"), "/", WEIGHT)),
    "with itself": (g.Ref(node="brøk"), g.Ref(node="brøk")),
    "with something added": (of(WEIGHT, "-", g.Ref(node="brøk")), number("39.5")),
    "with a definition": (g.Ref(node="brøk"), g.Ref(node="regnestykke")),
    "without any": (of(WEIGHT, "-", of(number("0.05"), "*", WEIGHT)), of(of(N, "*", N), "*", N)),
    "with a parameter": (of(WEIGHT, "/", g.Ref(node="tærskel")), number("8")),
}


@pytest.mark.parametrize("name", QUOTIENTS)
def test_arithmetic(name: str) -> None:
    compiled = asking(*every_comparison(*QUOTIENTS[name]), g.Known(arg=QUOTIENTS[name][0]))
    people = weighing(WEIGHTS, SCORES)
    assert differences(compiled, people, ON) == {}
    assert set_aside(compiled, people) <= len(SCORES)  # those of the weight with ten decimals


def test_what_rounding_may_decide_is_left_to_the_runtime() -> None:
    """Three times a third is 0.999… in 28 digits, and 1 as a fraction."""
    compiled = asking(*every_comparison(of(g.Ref(node="brøk"), "*", N), number("1")))
    people = weighing(("40",), ("1", "3", "7"))
    assert set_aside(compiled, people) == 3
    people = weighing(("40",), ("0", None))
    assert differences(compiled, people, ON) == {}
    assert set_aside(compiled, people) == 0


def test_a_decline() -> None:
    """What is exactly at the threshold is set aside: the runtime rounds twice on its way there."""
    compiled = asking(*every_comparison(FALL, number("0.03")), g.Known(arg=FALL))
    at = [("2.040", "2.000", 487), ("2.120", "2.000", 1461)]
    beside = [("2.0400001", "2.000", 487), ("2.0399999", "2.000", 487), ("2", "2.5", 700), ("2", "2", 1)]
    assert set_aside(compiled, falling(at)) == 2
    assert differences(compiled, falling(beside), ON) == {}
    assert set_aside(compiled, falling(beside)) == 0


def test_more_digits_than_there_are() -> None:
    """A product of twelve numbers cannot be exact: no SQL is made, and the error says where."""
    product_: g.Expr = WEIGHT
    for _ in range(39):
        product_ = of(product_, "*", WEIGHT)
    compare = g.Compare(operator=">", left=product_, right=number("1"), text="vægt i fyrretyvende > 1")
    with pytest.raises(NotExact, match="fyrretyvende"):
        stages(asking(compare).graph)


def test_ages_are_whole_years() -> None:
    duration = g.Period(value=g.Duration(value=40, unit="year"))
    compiled = asking(*every_comparison(BIRTH, duration))
    people = [
        msgspec.structs.replace(
            patient([*answers({}), {"patient": "birth-date", "day": day}]), patient=f"Patient/{place}"
        )
        for place, day in enumerate(("1986-03-01", "1986-03-02", "1986", "1940-01-01"))
    ]
    assert differences(compiled, people, ON) == {}


@pytest.mark.parametrize("day", ["0001-01-31", "2024-02-29", "2026-01-31", "9999-12-31", "9999-11-30"])
def test_days(day: str) -> None:
    """2.3: clamped to the month, and to the calendar."""
    stated = g.Day(value=dt.date.fromisoformat(day))
    durations = [g.Duration(value=value, unit=unit) for value in (1, 13) for unit in ("day", "week", "month", "year")]  # type: ignore[arg-type]
    conditions = [
        compare
        for duration in durations
        for sign in ("+", "-")
        for shifted in [of(stated, sign, g.Period(value=duration))]
        for compare in every_comparison(shifted, stated)
    ]
    given = g.Ref(node="d")
    conditions += every_comparison(of(given, "+", g.Period(value=durations[2])), g.Today())
    people = [patient(answers({"d": "2026-01-31"}))]
    assert differences(asking(*conditions), people, ON) == {}

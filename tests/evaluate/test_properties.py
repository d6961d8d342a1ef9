"""What holds for every patient: the laws of the logic, one meaning in two evaluators, and no dependence on order."""

from __future__ import annotations

import datetime as dt
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rettesnor.runtime import graph as g
from rettesnor.runtime.evaluate import evaluate
from rettesnor.runtime.facts.fact import PatientFacts
from rettesnor.runtime.load import Compiled, compile_graph

from .agreement import compared, expected
from .patients import ON, answers, graph, patient, rules
from .reference import Reference

LOGIC = ("a", "b", "c", "gammel", "har_journal", "stille")
LOGIC += ("omfattet", "bekræftelse", "ude", "pause", "flyttet", "nej_tak")
SAID: dict[str, list[Any]] = {
    "answer": ["R1", "R2", "R3", "?"],
    "boolean": [True, False],
    "value": ["0", "1", "2"],
    "own_answer": ["rygestatus-ryger", "ilt-ja", "ilt-nej"],
}

dates = st.one_of(
    st.integers(-20, 900).map(lambda ago: (ON - dt.timedelta(days=ago)).isoformat()),
    st.sampled_from(["2026-03", "2026-02", "2026-01", "2025-03", "2025", "2024", "2024-03"]),
)
recent = st.integers(0, 25).map(lambda ago: (ON - dt.timedelta(days=ago)).isoformat())


@st.composite
def facts(draw: st.DrawFn) -> dict[str, Any]:
    """One fact in the notation of the case files, usable or not."""
    fact: dict[str, Any] = {"day": draw(st.one_of(recent, dates))}
    match draw(st.sampled_from(["number", "answer", "own", "own", "own", "event", "lasting", "patient"])):
        case "number":
            fact |= {"code": draw(st.sampled_from(["MRC", "MMRC", "FEV1", "FEV1-POST", "VÆGT", "FEV1-L", "SKRIDT"]))}
            fact["value"] = draw(st.sampled_from(["0", "1", "2", "2.0", "3.5", "60", "0.6", "4000"]))
            fact["unit"] = draw(st.sampled_from([None, "1", "%", "{score}", "kg", "g", "kilo", "L", "mL", "[lb_av]"]))
        case "answer":
            fact |= {"code": draw(st.sampled_from(["RYGNING", "ILT"]))}
            kind = draw(st.sampled_from(["answer", "boolean", "value", "own_answer", "none"]))
            if kind != "none":
                fact[kind] = draw(st.sampled_from(SAID[kind]))
        case "own":
            name = draw(st.sampled_from([*LOGIC, "n", "indlæggelser", "kure", "mrc", "spurgt_ilt"]))
            fact["own"] = name
            if name in LOGIC or name == "spurgt_ilt":
                fact["boolean"] = draw(st.booleans())
            else:
                fact["value"] = draw(st.sampled_from(["0", "1", "3", "5", "8", "9"]))
        case "event":
            fact["kind"] = draw(st.sampled_from(["encounter", "encounter", "immunization"]))
            fact |= draw(st.sampled_from([{"sks": "DJ441"}, {"code": "KUR"}, {"code": "VAC"}, {"codes": []}]))
            fact["class"] = draw(st.sampled_from(["inpatient", "inpatient", "ambulatory", None]))
        case "lasting":
            fact["kind"] = draw(st.sampled_from(["condition", "medication"]))
            fact |= draw(st.sampled_from([{"sks": "DJ449"}, {"sks": "DJ45"}, {"code": "LAMA"}, {"code": "KUR"}]))
            ends = draw(st.sampled_from(["ongoing", "end", "nothing"]))
            if ends == "ongoing":
                fact["ongoing"] = True
            elif ends == "end":
                fact["end"] = draw(st.integers(0, 400).map(lambda ago: (ON - dt.timedelta(days=ago)).isoformat()))
        case "patient":
            fact["patient"] = draw(st.sampled_from(["birth-date", "deceased"]))
            fact["boolean"] = draw(st.sampled_from([True, False, None]))
    if draw(st.integers(0, 9)) == 0:
        fact["problem"] = draw(st.sampled_from(["not-final", "no-date", "hidden", "malformed", "future-date"]))
    if draw(st.integers(0, 9)) == 0:
        fact |= draw(st.sampled_from([{"negated": True}, {"status": "entered-in-error"}]))
    if draw(st.integers(0, 4)) == 0:
        fact.pop("day")
    elif draw(st.booleans()):
        fact["instant"] = f"{fact['day']}T{draw(st.integers(8, 12)):02}:00:00Z"
    return fact


plain = st.sampled_from([[], answers({}), answers({"a": True}), answers({"a": False, "n": "3"})])
many = st.lists(facts(), max_size=14, unique_by=lambda fact: fact.get("patient", id(fact)))
"""A Patient resource says each thing once; all else may come any number of times."""
patients = st.tuples(plain, many).map(lambda both: patient([*both[0], *both[1]]))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(patients)
def test_two_evaluators_agree(facts: PatientFacts) -> None:
    evaluation = evaluate(rules(), facts, ON)
    assert compared(evaluation) == expected(graph(), facts, evaluation, ON)


# --- expressions ---------------------------------------------------------------------------------------

TRUTHS = tuple(g.Ref(node=name) for name in ("a", "b", "c", "høj_n", "eller3"))
PROVISIONAL = g.Ref(node="rød_kendes")
"""By 4.3 a level is known while it is provisional: what is learnt later may make it a worse one."""
NUMBERS = (g.Ref(node="n"), g.Ref(node="tærskel"), g.Ref(node="regnestykke"), g.Ref(node="brøk"))
GROUPS = (g.OneOf(arg=g.Ref(node="gruppe"), options=("gruppe_a",)),)
GROUPS += (g.OneOf(arg=g.Ref(node="gruppe"), options=("gruppe_b", "gruppe_e")),)
LITERALS = (g.Boolean(value=True), g.Boolean(value=False), g.Unknown())
comparisons = st.builds(
    lambda operator, left, right: g.Compare(operator=operator, left=left, right=right),
    st.sampled_from(["<", "<=", "=", "!=", ">=", ">"]),
    st.sampled_from(NUMBERS),
    st.sampled_from(NUMBERS),
)
settled: st.SearchStrategy[Any] = st.one_of(st.sampled_from([*TRUTHS, *GROUPS, *LITERALS]), comparisons)
leaves = st.one_of(settled, st.just(PROVISIONAL))


def _grown(smaller: st.SearchStrategy[Any], two_valued: bool) -> st.SearchStrategy[Any]:
    several = st.lists(smaller, min_size=1, max_size=3).map(tuple)
    grown = [
        several.map(lambda args: g.And(args=args)),
        several.map(lambda args: g.Or(args=args)),
        st.builds(lambda n, args: g.AtLeast(n=n, args=args), st.integers(1, 3), several),
        smaller.map(lambda arg: g.Not(arg=arg)),
    ]
    if two_valued:
        grown += [smaller.map(lambda arg: g.Known(arg=arg)), smaller.map(lambda arg: g.Missing(arg=arg))]
    return st.one_of(*grown)


expressions = st.recursive(leaves, lambda smaller: _grown(smaller, two_valued=True), max_leaves=8)
monotone = st.recursive(settled, lambda smaller: _grown(smaller, two_valued=False), max_leaves=8)
truths = st.dictionaries(st.sampled_from(["a", "b", "c", "gammel"]), st.booleans())
numbers = st.dictionaries(st.just("n"), st.sampled_from(["0", "3", "5", "7", "9"]))


def _asking(expr: Any) -> Compiled:
    """The guideline with one recommendation, for those for whom the expression is true."""
    one = msgspec.structs.replace(graph().recommendations[0], when=expr, unless=None)
    return compile_graph(msgspec.structs.replace(graph(), recommendations=(one,)))


def _status(compiled: Compiled, given: dict[str, Any]) -> str:
    return evaluate(compiled, patient(answers(given)), ON).recommendations[0].status


@settings(max_examples=200, deadline=None)
@given(expressions, truths, numbers)
def test_two_evaluators_agree_on_expressions(expr: Any, truths: dict[str, bool], numbers: dict[str, str]) -> None:
    compiled, facts = _asking(expr), patient(answers(truths | numbers))
    found = evaluate(compiled, facts, ON).recommendations[0]
    reference = Reference(compiled.graph, facts.facts, ON)
    assert (found.status, found.missing) == reference.recommendation(compiled.graph.recommendations[0])


@settings(max_examples=200, deadline=None)
@given(monotone, truths, numbers, truths, numbers)
def test_learning_more_never_takes_back_a_decision(
    expr: Any, truths: dict[str, bool], numbers: dict[str, str], more: dict[str, bool], more_numbers: dict[str, str]
) -> None:
    """Without kendt, mangler and provisional levels, learning an unknown changes no result that was decided."""
    compiled = _asking(expr)
    before = _status(compiled, truths | numbers)
    after = _status(compiled, more | more_numbers | truths | numbers)
    assert before in ("undecided", after)


@settings(max_examples=100, deadline=None)
@given(patients, st.randoms(use_true_random=False))
def test_the_order_of_facts_does_not_matter(facts: PatientFacts, random: Any) -> None:
    shuffled = list(facts.facts)
    random.shuffle(shuffled)
    other = msgspec.structs.replace(facts, facts=tuple(shuffled))
    one, two = evaluate(rules(), facts, ON), evaluate(rules(), other, ON)
    for field in ("population", "strata", "findings", "recommendations", "goals", "data", "notes", "anchors"):
        assert getattr(one, field) == getattr(two, field)


@given(patients)
@settings(max_examples=50, deadline=None)
def test_missing_data_would_decide(facts: PatientFacts) -> None:
    """Every element listed as missing is unknown."""
    evaluation = evaluate(rules(), facts, ON)
    unknown = {each.element for each in evaluation.data if each.status == "missing"}
    listed = {
        name
        for each in (evaluation.population, *evaluation.strata, *evaluation.recommendations, *evaluation.findings)
        for name in each.missing
    }
    assert listed <= unknown

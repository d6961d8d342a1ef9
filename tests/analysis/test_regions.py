"""What is found by regions: exactly what blind enumeration with the runtime finds, and never an endless search."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rettesnor.compiler.analysis.diagram import Budget
from rettesnor.compiler.analysis.logic import Logic, comparable
from rettesnor.compiler.analysis.regions import Dead, Examination, Finding, Gap, NoDoubt, Overlap, Undecided
from rettesnor.compiler.analysis.space import Choice, Data, Space
from rettesnor.compiler.analysis.witness import Witness, described, evaluated
from rettesnor.compiler.driver import compile_guideline
from rettesnor.runtime import graph as g
from rettesnor.runtime.evaluate import judge_strata

from .expressions import before, exact, grown, loose, ref, small

EXAMPLE = (Path(__file__).parents[1] / "syntax" / "worked_example.kr").read_text(encoding="utf-8")


def with_levels(*conditions: Any) -> g.Graph:
    """The small guideline with other conditions for its two levels, for everybody."""
    [strata] = small().stratifications
    levels = [msgspec.structs.replace(level, when=when) for level, when in zip(strata.levels, conditions, strict=False)]
    changed = msgspec.structs.replace(strata, levels=(*levels, strata.levels[-1]))
    everybody = msgspec.structs.replace(small().population, when=g.Known(arg=g.Boolean(value=True)))
    return msgspec.structs.replace(small(), stratifications=(changed,), population=everybody)


def with_rows(*conditions: Any) -> g.Graph:
    """The small guideline with other conditions for the rows of its table, each with a result of its own."""
    [table] = small().tables
    rows = [msgspec.structs.replace(row, when=when) for row, when in zip(table.rows, conditions, strict=True)]
    return msgspec.structs.replace(with_levels(), tables=(msgspec.structs.replace(table, rows=tuple(rows)),))


def about(graph: g.Graph, node: str) -> list[Finding]:
    return [each for each in Examination(graph).findings() if each.node.id == node]


def everybody(graph: g.Graph, conditions: list[Any]) -> list[Witness]:
    """One patient of every region of some conditions."""
    logic = Logic(graph)
    space = Space([(logic, each) for each in conditions], Budget())
    names = [subject.name for subject, _ in space.variables if isinstance(subject, Data | Choice)]
    every = product(*(cells for _, cells in space.variables))
    return [Witness({n: cell.sample for n, cell in zip(names, cells, strict=True)}) for cells in every]


def earlier(leaves: Any) -> Any:
    """Conditions that may stand in the levels and rows themselves."""
    return leaves.filter(lambda expr: "niveauer" not in repr(expr) and "tabellen" not in repr(expr))


few = grown(earlier(exact), most=2)
several = grown(earlier(loose), most=4)


@settings(max_examples=60, deadline=None)
@given(few, few)
def test_levels_as_blind_enumeration_finds_them(first: Any, second: Any) -> None:
    graph = with_levels(first, second)
    logic = Logic(graph)
    [strata] = logic.runtime.strata
    verdicts = {judge_strata(strata, evaluated(logic, patient))[:2] for patient in everybody(graph, [first, second])}
    found = about(graph, "niveauer")
    assert not any(isinstance(each, Undecided) for each in found)
    gaps = [each for each in found if isinstance(each, Gap)]
    assert bool(gaps) >= ((None, None) in verdicts)
    for each in gaps:
        values = evaluated(logic, each.example.witness)
        assert judge_strata(strata, values).level is None
        missing = [name for name, value in each.example.witness.values.items() if value is None]
        assert judge_strata(strata, values).worst is None or not missing
    given = {level for level, _ in verdicts}
    dead = {each.part.id for each in found if isinstance(each, Dead) and isinstance(each.part, g.Level)}
    assert dead == {level.id for number, level in enumerate(strata.node.levels[:2]) if number not in given}
    assert any(isinstance(each, NoDoubt) for each in found) is (None not in given)


@settings(max_examples=40, deadline=None)
@given(st.tuples(few, few, few))
def test_rows_as_blind_enumeration_finds_them(conditions: tuple[Any, Any, Any]) -> None:
    graph = with_rows(*conditions)
    logic = Logic(graph)
    [table] = graph.tables
    truths = [
        [logic.runtime.compiler.value(row.when)(evaluated(logic, patient)) for row in table.rows]
        for patient in everybody(graph, list(conditions))
    ]
    found = about(graph, "tabellen")
    pairs = {(i, j) for i in range(3) for j in range(i + 1, 3) if any(t[i] is t[j] is True for t in truths)}
    assert {tuple(map(table.rows.index, each.rows)) for each in found if isinstance(each, Overlap)} == pairs
    assert any(isinstance(each, Gap) for each in found) >= any(set(each) == {False} for each in truths)
    never = {number for number in range(3) if not any(each[number] is True for each in truths)}
    assert {table.rows.index(each.part) for each in found if isinstance(each, Dead)} == never


@settings(max_examples=80, deadline=None)
@given(several, several)
def test_every_patient_shown_is_confirmed_by_the_runtime(first: Any, second: Any) -> None:
    graph = with_levels(first, second)
    logic = Logic(graph)
    for each in about(graph, "niveauer"):
        if isinstance(each, Gap):
            [strata] = logic.runtime.strata
            assert judge_strata(strata, evaluated(logic, each.example.witness)).level is None


durations = st.builds(before, st.integers(0, 40), st.sampled_from(["day", "week", "month", "year"]))


@given(durations, durations, st.dates(dt.date(2023, 1, 1), dt.date(2028, 12, 31)), st.dates(dt.date(2023, 1, 1)))
def test_spans_of_time_that_are_comparable_keep_their_order(one: Any, other: Any, day: Any, another: Any) -> None:
    logic = Logic(small())

    def order(today: dt.date) -> int:
        first, second = (logic.compiled(each)(logic.values({}, today)) for each in (one, other))
        return (first > second) - (first < second)

    if comparable(one, other):
        assert abs(order(day) - order(another)) < 2  # a month's end may make two of them one day


# --- witnesses -------------------------------------------------------------------------------------------

MUTANTS = {
    "mrc <= 2": ("mrc <= 1", "fev1 = 50 %, mrc = 2, exac_12m = 0"),
    "fev1 >= 50 '%' og": ("fev1 > 50 '%' og", "fev1 = 50 %, mrc = 1, exac_12m = 0"),
    "mrc = 3": ("mrc >= 4", "fev1 = 50 %, mrc = 3, exac_12m = 0"),
}


@pytest.mark.parametrize("old", MUTANTS)
def test_a_mutant_of_the_worked_example_has_one_gap(old: str) -> None:
    new, patient = MUTANTS[old]
    assert EXAMPLE.count(old) == 1
    [found] = compile_guideline(EXAMPLE.replace(old, new).encode(), "mutant.kr").diagnostics
    assert (found.code, found.args["patient"]) == ("KR301", patient)


def test_a_sum_is_shown_by_values_that_give_it() -> None:
    over, under = (g.Compare(operator=sign, left=ref("sum"), right=g.Number(value=Decimal(60))) for sign in (">", "<"))
    graph = with_levels(over, under)
    [gap] = [each for each in about(graph, "niveauer") if isinstance(each, Gap)]
    said = gap.example.witness.values
    assert said["q"] + said["r"] == 60
    assert described(gap.example.witness, Logic(graph), gap.example.space).startswith("q = ")


# --- what is meant ----------------------------------------------------------------------------------------

FRACTURE = """
data brud: ja_nej fra: diagnoser i exacerbation hent: findes inden for 12 måneder fravær: betyder nej "Komplet." slut
data brud_dato: dato
    fra: diagnoser i exacerbation  hent: seneste inden for WINDOW måneder
    fravær: ukendt  indhentes: ingen "Følger med."
slut
anbefaling efter_brud
    når: brud = ja og brud_dato >= i_dag - 3 måneder
    gør: rygestop  styrke: svag for  evidens: lav  kilde: K1
slut
"""


@pytest.mark.parametrize(("window", "codes"), [(12, []), (24, []), (6, ["KR401"])])
def test_a_date_is_known_with_the_diagnosis_it_is_the_date_of(window: int, codes: list[str]) -> None:
    text = EXAMPLE.replace("\nopfølgning", FRACTURE.replace("WINDOW", str(window)) + "\nopfølgning", 1)
    assert [each.code for each in by_regions(text)] == codes


def test_what_is_said_to_be_unknown_is_meant() -> None:
    meant = EXAMPLE.replace("= mrc >= 3", "= mrc >= 3 eller (exac_12m >= 9 og ukendt)")
    assert by_regions(meant) == []


# --- bounds ------------------------------------------------------------------------------------------------


def many(count: int) -> str:
    """The worked example with so many more elements, of which each level asks for a share."""
    names = [f"x{number}" for number in range(count)]
    data = "\n".join(
        f"data {name}: mængde i 'mg' fra: målinger hent: seneste område: 0 'mg' til 9 'mg' fravær: ukendt slut"
        for name in names
    )
    high = ", ".join(f"{name} >= 7 'mg'" for name in names)
    middle = ", ".join(f"{name} >= 4 'mg'" for name in names)
    low = " og ".join(f"{name} < 4 'mg'" for name in names)
    text = EXAMPLE.replace("målgruppe =", f"{data}\nmålgruppe =")
    text = text.replace("(fev1 < 30 '%', mrc >= 4, exac_12m >= 2)", f"({high})")
    text = text.replace("30 '%' <= fev1 < 50 '%' eller mrc = 3 eller exac_12m = 1", f"mindst 1 af ({middle})")
    return text.replace("fev1 >= 50 '%' og mrc <= 2 og exac_12m = 0", low)


def by_regions(text: str) -> list[Any]:
    """The findings of the region analysis."""
    return [each for each in compile_guideline(text.encode(), "many.kr").diagnostics if each.code != "KR106"]


def test_forty_elements_are_answered() -> None:
    """4^40 regions."""
    assert by_regions(many(40)) == []
    [found] = by_regions(many(40).replace("x17 < 4 'mg'", "x17 < 3 'mg'"))
    assert found.code == "KR301"
    assert "x17 = 3 mg" in found.args["patient"]
    assert found.args["edits"] == "gul: `x17 >= 3 'mg'`, grøn: `x17 < 4 'mg'`"


def test_more_elements_than_can_be_followed_are_undecided() -> None:
    assert {each.code for each in by_regions(many(450))} == {"KR307"}


def tangled(count: int, seed: int = 1) -> g.Graph:
    """Levels whose conditions have no small diagram: random clauses over many yes-or-no elements."""
    chosen = random.Random(seed)
    a = small().data[0]
    elements = tuple(msgspec.structs.replace(a, id=f"t{number}") for number in range(count))

    def clause() -> g.Or:
        picked = chosen.sample(elements, 3)
        return g.Or(
            args=tuple(
                g.Compare(operator="=", left=ref(each.id), right=g.Boolean(value=chosen.random() < 0.5))
                for each in picked
            )
        )

    graph = with_levels(g.And(args=tuple(clause() for _ in range(4 * count))), ref("lille"))
    return msgspec.structs.replace(
        graph, data=(*graph.data, *elements), order=(*(each.id for each in elements), *graph.order)
    )


def test_what_needs_too_much_work_is_said_to_be_undecided() -> None:
    budget = Budget()
    before, [found] = (
        budget.left,
        [each for each in Examination(tangled(80), budget).findings() if each.node.id == "niveauer"],
    )
    assert isinstance(found, Undecided)
    assert found.why == "too-large"
    assert before - budget.left < 300_000


def test_the_work_for_a_whole_guideline_is_bounded() -> None:
    budget = Budget(steps=50)
    found = list(Examination(small(), budget).findings())
    assert {each.why for each in found if isinstance(each, Undecided)} == {"too-large"}
    assert budget.left > -100

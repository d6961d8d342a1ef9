"""Which facts a guideline can use (semantics 3.1, 3.7)."""

from __future__ import annotations

import datetime as dt
import runpy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rettesnor.runtime.facts.fact import Fact
from rettesnor.runtime.facts.interest import Interest
from rettesnor.runtime.graph import FactKind, Graph, with_hash

SKS, ATC, LOINC, SNOMED = (
    "urn:oid:1.2.208.176.2.4",
    "http://www.whocc.no/atc",
    "http://loinc.org",
    "http://snomed.info/sct",
)
LOCAL = "https://example.org/fhir/kol/CodeSystem/kol"


def nodes(interest: Interest, kind: FactKind, *codes: tuple[str, str]) -> set[str]:
    return {interest.nodes[slot] for slot, _ in interest.matches(kind, codes)}


@pytest.mark.parametrize(
    ("kind", "codes", "expected"),
    [
        ("condition", [(SKS, "DJ449")], {"has_copd"}),
        ("condition", [(SKS, "DJ44")], {"has_copd"}),
        ("condition", [(SKS, "DJ4")], set()),
        ("condition", [(f"{SKS}.12", "DJ449")], {"has_copd"}),
        ("condition", [(SNOMED, "1364500599")], set()),
        ("observation", [(SKS, "DJ449")], set()),
        ("encounter", [(SKS, "DJ441")], {"exacerbations"}),
        ("encounter", [(SKS, "DJ4410")], set()),
        ("medication", [(ATC, "R03BB04")], {"on_lama", "on_tiotropium"}),
        ("medication", [(ATC, "R03BB05")], {"on_lama"}),
        ("medication", [(ATC, "R03BB041")], {"on_lama"}),
        ("observation", [(LOINC, "20152-5")], {"fev1", "spirometry_yearly"}),
        ("procedure", [(SNOMED, "127783003")], {"spirometry_yearly"}),
        ("request", [(SNOMED, "127783003")], {"spirometry_yearly"}),
        ("request", [(SNOMED, "15081005")], set()),
        ("observation", [(LOCAL, "mrc")], {"mrc"}),
        ("procedure", [(LOCAL, "mrc")], {"mrc"}),
        ("request", [(LOCAL, "mrc")], set()),
        ("appointment", [(LOCAL, "rehab")], {"rehab"}),
        ("appointment", [(LOINC, "20152-5")], {"spirometry_yearly"}),
        ("medication", [], {"on_lama", "on_tiotropium"}),
        ("observation", [], {"fev1", "spo2", "mrc", "smoking", "spirometry_yearly", "risk"}),
        ("request", [], set()),
        ("patient", [("urn:rettesnor:patient", "gender")], {"sex"}),
        ("patient", [("urn:rettesnor:patient", "deceased")], {"dead"}),
    ],
)
def test_matches(interest: Interest, kind: FactKind, codes: list[tuple[str, str]], expected: set[str]) -> None:
    assert nodes(interest, kind, *codes) == expected


def test_the_best_of_several_codings_gives_the_rank(interest: Interest) -> None:
    fev1 = interest.slots["fev1"]
    mcs, loinc = ("urn:oid:1.2.208.184.100.8", "MCS88023"), (LOINC, "20152-5")
    assert dict(interest.matches("observation", (loinc,)))[fev1] == 1
    assert dict(interest.matches("observation", (loinc, mcs)))[fev1] == 0
    assert dict(interest.matches("observation", (mcs, loinc)))[fev1] == 0
    assert dict(interest.matches("observation", ((LOCAL, "fev1"),)))[fev1] > 1


def test_the_graph_of_these_tests_is_what_its_script_writes(small_graph: Graph) -> None:
    script = runpy.run_path(str(Path(__file__).parent / "make_graph.py"))
    assert with_hash(script["build"]()) == small_graph


def test_rank_in_a_value_set(interest: Interest) -> None:
    assert interest.rank("copd", [(f"{SKS}.12", "DJ448")]) == 0
    assert interest.rank("copd", [(SNOMED, "87433001"), (LOINC, "x")]) == 2
    assert interest.rank("copd", [(SNOMED, "x")]) is None
    assert interest.rank("copd", []) is None


def test_facts_by_node_come_once_to_each_node_in_order(interest: Interest) -> None:
    def fact(source: str, *codes: tuple[str, str]) -> Fact:
        return Fact(patient="Patient/p", kind="medication", source=source, codes=codes, start=dt.date(2026, 1, 1))

    facts = [fact("a", (ATC, "R03BB04"), (ATC, "R03BB05")), fact("b"), fact("c", (ATC, "C09AA05"))]
    places = interest.by_node(facts)
    assert [placed.source for _, placed in places[interest.slots["on_lama"]]] == ["a", "b"]
    assert [placed.source for _, placed in places[interest.slots["on_tiotropium"]]] == ["a", "b"]
    assert places[interest.slots["has_copd"]] == ()


@given(st.text(alphabet="DJ4019AX", max_size=7))
def test_a_prefix_takes_exactly_the_codes_that_start_with_it(small_graph: Graph, code: str) -> None:
    found = Interest.of(small_graph).rank("copd", [(SKS, code)]) is not None
    assert found is code.startswith("DJ44")

"""Mutants: which there are, which the scenarios notice, and which mean the same."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import msgspec
import pytest

from rettesnor.compiler.driver import Compilation
from rettesnor.compiler.scenarios.mutants import Mutant
from rettesnor.compiler.scenarios.notice import Verdicts, try_mutants
from rettesnor.runtime.graph import Graph
from rettesnor.runtime.load import Compiled, compile_graph
from rettesnor.runtime.run_scenario import Case, run_all
from rettesnor.runtime.scenario import Scenario, Suite

from .conftest import Run, lines, words


@pytest.fixture(scope="module")
def verdicts(small: Compilation) -> Verdicts:
    assert small.graph is not None and small.suite is not None
    return try_mutants(small.graph, small.suite)


def said(mutant: Mutant) -> str:
    return f"{mutant.node}: {f'{mutant.text}: ' if mutant.text else ''}{mutant.was} → {mutant.became}"


SURVIVORS = """
mange: = 2 → = 1
mrc: inden for 12 måneder → inden for 13 måneder
indlagt: inden for 365 dage → inden for 366 dage
indlagt: episode: 14 dage → episode: 13 dage
indlagt: episode: 14 dage → episode: 15 dage
målgruppe: alder >= 18 år: 18 år → 17 år
åndenød: mrc >= 3: 3 → 2
trin: mrc 1 til 2: <= → <
trin: mrc 1 til 2: 2 → 1
trin: mrc 4 til 5: <= → <
trin: mrc 4 til 5: 5 → 4
risiko.rød: rød før gul → gul før rød
risiko.gul: gul før grøn → grøn før gul
risiko.gul: indlagt = 1: 1 → 2
bedre: frist: 6 måneder → frist: 5 måneder
bedre: frist: 6 måneder → frist: 7 måneder
træn: mrc = 5: 5 → 6
kontrol_rød: hver 3 måneder → hver 2 måneder
kontrol_rød: hver 3 måneder → hver 4 måneder
kontrol_gul: hver 6 måneder → hver 5 måneder
kontrol_gul: hver 6 måneder → hver 7 måneder
kontrol_grøn: hver 12 måneder → hver 11 måneder
kontrol_grøn: hver 12 måneder → hver 13 måneder
kontrol_grå: inden for 8 uger → inden for 7 uger
kontrol_grå: inden for 8 uger → inden for 9 uger
"""
"""What no scenario of the small guideline tells apart, read off its text."""


def test_survivors(verdicts: Verdicts) -> None:
    assert [said(each.mutant) for each in verdicts.of("survived")] == SURVIVORS.split("\n")[1:-1]


def test_equivalent_mutants(verdicts: Verdicts) -> None:
    """Beyond the ends of the scale, and where a worse level holds anyway."""
    assert [said(each.mutant) for each in verdicts.of("equivalent")] == [
        "trin: mrc 1 til 2: 1 → 0",
        "trin: mrc 4 til 5: 5 → 6",
        "risiko.grøn: mrc <= 2: 2 → 3",
    ]


def test_who_notices(verdicts: Verdicts) -> None:
    noticed = {said(each.mutant): each.scenario for each in verdicts.of("killed")}
    assert noticed["indlagt: inden for 365 dage → inden for 364 dage"] == "To indlæggelser: rød"
    assert noticed["mrc: inden for 12 måneder → inden for 11 måneder"] == "MRC 2: grøn"
    assert noticed["spirometri: tolerance 1 måned → tolerance 2 måneder"] == "MRC 3: gul"
    assert noticed["træning: inden for 4 uger → inden for 5 uger"] == "MRC 4: rød"
    assert noticed["bedre: indlagt = 0: = → !="] == "MRC 3: gul"


def test_what_is_changed(verdicts: Verdicts) -> None:
    """18 comparisons, five of them in cells; 13 numbers, 11 durations (one month gets no shorter), a parameter, each
    both ways; four ``og`` and ``eller`` and an ``ikke``; two pairs of levels.
    """
    kinds = Counter(each.mutant.kind for each in verdicts.verdicts)
    assert kinds == {"comparison": 18, "threshold": 26, "logic": 5, "duration": 21, "parameter": 2, "order": 2}


def test_each_mutant_changes_the_graph_in_one_place(small: Compilation, verdicts: Verdicts) -> None:
    assert small.graph is not None
    graphs = [msgspec.json.encode(each.mutant.of(small.graph)) for each in verdicts.verdicts]
    assert msgspec.json.encode(small.graph) not in graphs
    assert len(set(graphs)) == len(graphs)


def applied(graph: Graph, mutant: Mutant) -> Compiled:
    return compile_graph(mutant.of(graph))


def test_applied_by_hand_every_verdict_is_true(small: Compilation, verdicts: Verdicts) -> None:
    assert small.graph is not None and small.suite is not None
    for verdict in verdicts.verdicts:
        outcomes = run_all(applied(small.graph, verdict.mutant), small.suite)
        failing = [outcome.scenario for outcome in outcomes if outcome.failures]
        assert (verdict.scenario in failing) if verdict.fate == "killed" else not failing, said(verdict.mutant)


def test_equivalent_mutants_mean_the_same_for_any_patient(small: Compilation, verdicts: Verdicts) -> None:
    """For the scenarios' patients, and for patients with the facts of two of them."""
    assert small.graph is not None and small.suite is not None
    assert_same_for_all(small.graph, small.suite, verdicts)


def assert_same_for_all(graph: Graph, suite: Suite, verdicts: Verdicts) -> None:
    patients = [*suite.scenarios, *(_both(one, other) for one, other in combinations(suite.scenarios[:12], 2))]
    original = compile_graph(graph)
    wanted = [Case(original, patient).plan for patient in patients]
    for verdict in verdicts.of("equivalent"):
        mutated = applied(graph, verdict.mutant)
        assert [Case(mutated, patient).plan for patient in patients] == wanted, said(verdict.mutant)


def _both(one: Scenario, other: Scenario) -> Scenario:
    facts = (*one.facts, *(msgspec.structs.replace(fact, source=f"{fact.source}b") for fact in other.facts))
    return msgspec.structs.replace(one, facts=facts)


def test_processes_do_not_change_the_answer(small: Compilation, verdicts: Verdicts) -> None:
    assert small.graph is not None and small.suite is not None
    told: list[tuple[int, int]] = []
    again = try_mutants(small.graph, small.suite, processes=2, done=lambda part, whole: told.append((part, whole)))
    assert again == verdicts
    assert told == [(part, len(verdicts.verdicts)) for part in range(len(verdicts.verdicts) + 1)]


def test_an_expectation_that_fails_already_notices_nothing(small: Compilation) -> None:
    assert small.graph is not None and small.suite is not None
    scenario = small.suite.scenarios[0]
    wrong = tuple(
        msgspec.structs.replace(each, negated=not each.negated, value="gul") for each in scenario.expectations
    )
    suite = msgspec.structs.replace(small.suite, scenarios=(msgspec.structs.replace(scenario, expectations=wrong),))
    assert try_mutants(small.graph, suite).killed == 0


def test_json_and_text_name_place_and_change(run: Run) -> None:
    result = run("--mutants", "--format", "json")
    survivors = [each for each in lines(result, "mutant") if each["fate"] == "survived"]
    begin = {f"{each['node']}: {each['was']}": words(each) for each in survivors}
    assert begin["åndenød: 3"] == "3"
    assert begin["risiko.gul: gul før grøn"] == "niveau"
    assert begin["kontrol_rød: hver 3 måneder"] == "rød:"
    [counted] = lines(result, "mutants")
    assert (counted["killed"], counted["survived"], counted["equivalent"], counted["percent"]) == (46, 25, 3, 64.7)
    text = run("--mutants").stdout
    assert "  small.kr:39: is not noticed: åndenød: mrc >= 3: 3 → 2\n" in text
    assert text.endswith("small.kr: 64.7 % of mutants are noticed (46 of 71; 3 mean the same)\n")


@pytest.mark.parametrize(("threshold", "code"), [("64", 0), ("65", 1)])
def test_threshold_of_mutants(run: Run, threshold: str, code: int) -> None:
    done = run("--mutants", "--threshold", threshold)
    assert done.exit_code == code
    assert "coverage" not in done.stdout


def test_a_threshold_holds_for_both_when_both_are_asked_for(run: Run) -> None:
    done = run("--mutants", "--coverage", "--threshold", "65")
    assert done.exit_code == 1
    assert done.stdout.splitlines()[-1] == "small.kr: below the threshold of 65 %: mutants noticed 64.7 %"

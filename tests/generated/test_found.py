"""A patient who shows that something is wrong is made small and kept, and comes back as a scenario."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from rettesnor.compiler.diagnostics.page import PAGES
from rettesnor.compiler.driver import compile_file, compile_guideline
from rettesnor.runtime.evaluate import evaluate
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.load import Compiled, compile_graph, load
from rettesnor.runtime.run_scenario import run_all

from .conftest import BUILD, GUIDELINES
from .found import FOUND, ROOT, for_all, kept, without_more
from .saying import scenario

DAY = dt.date(2026, 6, 1)
EXAMPLE = PAGES / "eksempel.kr"


@pytest.fixture(scope="module")
def example() -> Compiled:
    compilation = compile_file(EXAMPLE, EXAMPLE.relative_to(PAGES.parents[2]).as_posix())
    assert compilation.graph is not None
    return compile_graph(compilation.graph)


def level(example: Compiled, record: bytes) -> str:
    strata = evaluate(example, read_bundle(record, example.interest, DAY), DAY).strata
    return strata[0].level if strata else "none"


def nobody_is_yellow(example: Compiled, record: bytes) -> None:
    assert level(example, record) != "gul"


def test_a_patient_who_fails_is_small_and_a_scenario_that_holds(example: Compiled, tmp_path: Path) -> None:
    def check(record: bytes) -> None:
        nobody_is_yellow(example, record)

    with pytest.raises(AssertionError) as raised:
        for_all(example, DAY, check, number=200, folder=tmp_path)
    (name, record, day), *others = kept("eksempel", tmp_path)
    assert others == []
    assert (day, level(example, record)) == (DAY, "gul")
    assert any(f"{name}.json" in note for note in raised.value.__notes__)
    types = [entry["resource"]["resourceType"] for entry in json.loads(record)["entry"]]
    assert sorted(types) == ["Condition", "Observation", "Patient"]
    text = (tmp_path / "eksempel" / f"{name}.kr").read_text(encoding="utf-8")
    assert "mrc = 3" in text
    assert "risiko = gul" in text
    whole = compile_guideline(EXAMPLE.read_bytes() + text.encode(), "eksempel.kr", EXAMPLE)
    assert whole.graph is not None and whole.suite is not None
    assert not run_all(compile_graph(whole.graph), whole.suite)[-1].failures
    wrong = text.replace("risiko = gul", "risiko = rød")
    whole = compile_guideline(EXAMPLE.read_bytes() + wrong.encode(), "eksempel.kr", EXAMPLE)
    assert whole.graph is not None and whole.suite is not None
    assert run_all(compile_graph(whole.graph), whole.suite)[-1].failures


def test_resources_that_a_failure_does_not_need_are_left_out() -> None:
    def check(record: bytes) -> None:
        assert b'"id":"b"' not in record

    entries = [{"resource": {"resourceType": "Basic", "id": name, "n": 0}} for name in "abc"]
    record = json.dumps({"resourceType": "Bundle", "entry": entries}, separators=(",", ":")).encode()
    left = json.loads(without_more(record, check, AssertionError))
    assert left["entry"] == [entries[1]]


def test_a_share_is_said_with_its_unit() -> None:
    compiled = load((BUILD / "kol" / "decision-graph.json").read_bytes())
    measured = {
        "resourceType": "Observation",
        "id": "o",
        "status": "final",
        "subject": {"reference": "Patient/p"},
        "code": {"coding": [{"system": "http://loinc.org", "code": "19926-5"}]},
        "effectiveDateTime": "2026-05-01",
        "valueQuantity": {"value": 69, "system": "http://unitsofmeasure.org", "code": "%"},
    }
    entries = [{"resource": each} for each in ({"resourceType": "Patient", "id": "p"}, measured)]
    record = json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()
    assert "fev1_fvc_seneste = 0,69 '1' den 2026-05-01" in scenario(record, compiled, DAY, "x")


def test_what_no_scenario_can_say_is_kept_as_fhir_alone(example: Compiled, tmp_path: Path) -> None:
    """An unfinished diagnosis: unknown, where the guideline takes nothing recorded for no."""

    def check(record: bytes) -> None:
        evaluation = evaluate(example, read_bundle(record, example.interest, DAY), DAY)
        assert next(each for each in evaluation.data if each.element == "har_kol").status != "missing"

    with pytest.raises(AssertionError):
        for_all(example, DAY, check, number=200, folder=tmp_path)
    assert [path.suffix for path in sorted((tmp_path / "eksempel").iterdir())] == [".json"]


@pytest.mark.parametrize("name", GUIDELINES)
def test_the_scenarios_that_were_kept_hold(name: str) -> None:
    texts = [path.read_text(encoding="utf-8") for path in sorted((FOUND / name).glob("*.kr"))]
    if not texts:
        return
    source = ROOT / f"guidelines/{name}/{name}.kr"
    whole = compile_guideline(source.read_bytes() + "".join(texts).encode(), source.name, source)
    assert whole.graph is not None and whole.suite is not None, whole.diagnostics
    outcomes = run_all(compile_graph(whole.graph), whole.suite)[-len(texts) :]
    assert [outcome for outcome in outcomes if outcome.failures] == []

"""Expectations that hold only because of data that are missing, and that the scenario does not mention."""

from __future__ import annotations

from pathlib import Path

import pytest

from rettesnor.compiler.driver import compile_file
from rettesnor.compiler.scenarios.coverage import measure_results
from rettesnor.compiler.scenarios.unsaid import unsaid
from rettesnor.runtime.load import compile_graph
from rettesnor.runtime.run_scenario import Case

from .conftest import SMALL

SCENARIO = """
scenarie "Prøve"
    dato: 2027-03-01
    givet: alder = 70 år, har_kol = ja{more}
    forvent: {expected}
slut
"""


def cases(tmp_path: Path, more: str, expected: str) -> list[Case]:
    path = tmp_path / "unsaid.kr"
    text = SMALL.read_text(encoding="utf-8") + SCENARIO.format(more=more, expected=expected)
    path.write_text(text, encoding="utf-8")
    found = compile_file(path)
    assert found.graph is not None and found.suite is not None, found.diagnostics
    compiled = compile_graph(found.graph)
    return [Case(compiled, scenario) for scenario in found.suite.scenarios]


@pytest.mark.parametrize(
    ("more", "expected", "elements"),
    [
        ("", "ikke anbefaler træn", ("mrc",)),  # it is undecided, which is not the same
        (" mangler: mrc", "ikke anbefaler træn", ()),
        (", mrc = 9", "ikke anbefaler træn", ()),  # an impossible value is given on purpose
        ("", "uafklarer træn", ()),
        (", indlagt den 2026-12-01", "risiko = gul", ("mrc",)),
        (", indlagt den 2026-12-01", "risiko = gul foreløbig", ()),
        (", indlagt den 2026-12-01", "risiko = gul værst rød", ()),
        (", mrc = 3", "risiko = gul, ikke anbefaler årlig_spirometri", ()),
        ("", "risiko = grå, åndenød = ukendt", ()),
    ],
)
def test_what_is_left_unsaid(tmp_path: Path, more: str, expected: str, elements: tuple[str, ...]) -> None:
    found = list(unsaid(cases(tmp_path, more, expected)))
    assert [each.elements for each in found] == ([elements] if elements else [])
    assert all(each.scenario.title == "Prøve" for each in found)


def test_results_reached_without_the_rest(tmp_path: Path) -> None:
    made = cases(tmp_path, ", mrc = 3", "risiko = gul")
    found = measure_results(made[0].compiled, made)
    assert {target.kind for target in found.targets} == {"level", "row", "recommendation"}
    assert [target.node for target in found.unreached] == ["risiko.grå"]

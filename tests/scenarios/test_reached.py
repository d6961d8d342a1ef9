"""``check --coverage``: what no scenario reaches, and what a scenario forgot, as findings like all others."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rettesnor.cli import app

from .conftest import SMALL

FORGETS = """
scenarie "Glemt"
    dato: 2027-03-01
    givet: alder = 70 år, har_kol = ja
    forvent: risiko = grå, ikke anbefaler træn
slut
"""


def findings(tmp_path: Path, text: str, *options: str) -> list[tuple[str, str]]:
    """Codes, each with the text it stands at."""
    path = tmp_path / "small.kr"
    path.write_text(text, encoding="utf-8")
    done = CliRunner().invoke(app, ["check", str(path), "--format", "json", *options])
    assert done.exit_code == 0, done.stderr
    found = [each for each in map(json.loads, done.stdout.splitlines()) if each["suppressed"] is None]
    lines = text.splitlines()
    return [(each["code"], lines[each["line"] - 1][each["column"] - 1 :]) for each in found]


@pytest.fixture
def small() -> str:
    return SMALL.read_text(encoding="utf-8")


def test_only_when_asked_for(tmp_path: Path, small: str) -> None:
    assert findings(tmp_path, small) == []


def test_what_no_scenario_reaches(tmp_path: Path, small: str) -> None:
    assert findings(tmp_path, small, "--coverage") == [("KR702", 'niveau grå  "Ukendt" når: ukendt')]
    fewer = small.replace("mrc = 3, spirometri den 2026-06-01", "mrc = 4").replace(
        "forvent: risiko = gul, trin = middel, bedre = nået, planlægger spirometri fra 2027-05-01 til 2027-07-01",
        "forvent: risiko = rød",
    )
    assert findings(tmp_path, fewer, "--coverage") == [
        ("KR702", "| 3       => middel"),
        ("KR702", 'niveau gul  "Mellem" når: mrc = 3 eller indlagt = 1'),
        ("KR702", 'niveau grå  "Ukendt" når: ukendt'),
    ]


def test_what_a_scenario_forgot(tmp_path: Path, small: str) -> None:
    assert findings(tmp_path, small + FORGETS, "--coverage") == [("KR703", "ikke anbefaler træn")]
    assert findings(tmp_path, small + FORGETS.replace("ja\n", "ja\n    mangler: mrc\n"), "--coverage") == []


def test_it_can_be_allowed_and_that_is_not_unused_when_nobody_looks(tmp_path: Path, small: str) -> None:
    allowed = small.replace('"Ukendt" når: ukendt', '"Ukendt" når: ukendt // tillad KR702: MRC måles altid')
    assert findings(tmp_path, allowed, "--coverage") == []
    assert findings(tmp_path, allowed) == []
    reached = allowed + FORGETS.replace("ikke anbefaler", "uafklarer")
    assert [code for code, _ in findings(tmp_path, reached, "--coverage")] == ["KR694"]

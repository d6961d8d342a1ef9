"""`rettesnor diff`: what a change of a guideline means, in words and for patients."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from rettesnor.cli import app

HERE = Path(__file__).parent
OLD = HERE / "old.kr"
PAIRS = tomllib.loads((HERE / "pairs.toml").read_text(encoding="utf-8"))["pair"]


def diff(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["diff", *map(str, arguments)])


def changed(pair: dict[str, Any], folder: Path) -> Path:
    text = OLD.read_text(encoding="utf-8")
    for old, new in ((pair["old"], pair["new"]), *pair.get("also", ())):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path = folder / "new.kr"
    path.write_text(text, encoding="utf-8")
    return path


def named(title: str) -> dict[str, Any]:
    return next(pair for pair in PAIRS if pair["title"] == title)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["title"])
def test_a_change_and_what_it_means(pair: dict[str, Any], tmp_path: Path) -> None:
    result = diff(OLD, changed(pair, tmp_path), "--format", "json")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == pair["exit"], result.output
    landings = [line for line in lines if line["kind"] == "landing"]
    if "changes" in pair or not pair["exit"]:
        assert [
            [line[key] or "–" for key in ("group", "part", "field", "was", "now")]
            for line in lines
            if line["kind"] == "change"
        ] == pair.get("changes", [])
    assert [
        [line["part"], each["patient"], each["was"], each["now"]] for line in landings for each in line["patients"]
    ] == pair.get("patients", [])
    assert [line["part"] for line in landings if line["proved"] and not line["patients"]] == pair.get("proved", [])
    assert [line["part"] for line in landings if not line["proved"]] == pair.get("undecided", [])
    reworded = [[line["part"], line["field"]] for line in lines if line["kind"] == "rewording"]
    assert reworded == pair.get("reworded", [])
    assert [line["part"] for line in lines if line["kind"] == "moved"] == pair.get("moved", [])
    assert lines[-1]["changed"] is bool(pair["exit"])


def test_the_text_names_both_places_and_the_patient(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.kr").write_bytes(OLD.read_bytes())
    changed(named("a threshold of a level"), tmp_path)
    danish = diff("old.kr", "new.kr").stdout.splitlines()
    assert danish == [
        "prøve: version 1.0 → 1.0",
        "før: old.kr   nu: new.kr",
        "",
        "ÆNDRET BETYDNING",
        "  niveau risiko.rød",
        "    når  (old.kr:56 → new.kr:56)",
        "      var: fev1 < 30 '%' eller mange_kure",
        "      er:  fev1 < 35 '%' eller mange_kure",
        "",
        "HVEM DET ÆNDRER NOGET FOR",
        "  stratificering risiko  (old.kr:54 → new.kr:54)",
        "    fev1 = 30 %, kure = 0: gul → rød",
        "    fev1 = 30 %, kure mangler: gul foreløbig værst rød → rød",
    ]
    english = diff("old.kr", "new.kr", "--language", "en").stdout
    assert "CHANGED IN MEANING" in english
    assert "      was: fev1 < 30 '%' eller mange_kure" in english


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["title"])
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_difference_has_a_text(pair: dict[str, Any], language: str, tmp_path: Path) -> None:
    result = diff(OLD, changed(pair, tmp_path), "--language", language)
    assert result.exit_code == pair["exit"]
    assert all(part in result.stdout for _, part, *_ in pair.get("changes", ()))
    assert all(patient in result.stdout for _, patient, *_ in pair.get("patients", ()))


def test_a_guideline_does_not_differ_from_itself() -> None:
    result = diff(OLD, OLD)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == "Ingen forskel."


def test_a_compiled_guideline_may_be_named_or_be_a_file(tmp_path: Path) -> None:
    CliRunner().invoke(app, ["build", str(OLD), "--out", str(tmp_path)])
    assert diff(tmp_path / "prøve" / "decision-graph.json", OLD).exit_code == 0
    assert diff("kol", "kol").exit_code == 0
    different = diff("kol", OLD)
    assert different.exit_code == 1
    assert "navn" in different.stdout


@pytest.mark.parametrize("broken", ["retningslinje x", None])
def test_what_cannot_be_used_is_said(broken: str | None, tmp_path: Path) -> None:
    path = tmp_path / "broken.kr"
    if broken is not None:
        path.write_text(broken, encoding="utf-8")
    for result in (diff(OLD, path), diff(path, OLD)):
        assert result.exit_code == 2
        assert "broken.kr" in result.stderr

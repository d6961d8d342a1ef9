"""`where`: from an element of a built file to the author's line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from .conftest import ROOT, Run

KOL = ROOT / "build/kol"
RECOMMENDATION = KOL / "fhir/PlanDefinition-kol-bekraeft-kol.json"


def line_of(path: str, beginning: str) -> tuple[int, str]:
    """The number and the text of the first line of a source file that begins so, white space apart."""
    lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
    return next((number, line) for number, line in enumerate(lines, 1) if line.strip().startswith(beginning))


def test_the_authors_line_with_a_mark_under_it(run: Run) -> None:
    number, line = line_of("guidelines/kol/kol.kr", "når:         fev1_fvc_lavest mangler")
    done = run("where", f"{RECOMMENDATION}#/action/0/condition/1")
    assert done.exit_code == 0
    place, shown, marks = done.stdout.splitlines()
    condition = line.partition("når:")[2].strip()
    column = line.index(condition) + 1
    assert place.endswith(f" guidelines/kol/kol.kr:{number}:{column}")
    assert shown == f"{number}│{line}"
    assert marks.index("^") == shown.index(condition) and marks.count("^") == len(condition)


@pytest.mark.parametrize(
    "element",
    [
        "/action/0/condition/1",
        "action/0/condition/1",
        "action[0].condition[1]",
        "PlanDefinition.action[0].condition[1]",
    ],
)
def test_ways_to_write_an_element(run: Run, element: str) -> None:
    found = json.loads(run("where", f"{RECOMMENDATION}#{element}", "--format", "json").stdout)
    number, line = line_of("guidelines/kol/kol.kr", "når:         fev1_fvc_lavest mangler")
    assert found["element"] == found["mapped"] == "/action/0/condition/1"
    assert (found["file"], found["line"], found["text"]) == ("guidelines/kol/kol.kr", number, line)
    assert line[found["column"] - 1 :].startswith("fev1_fvc_lavest mangler")
    assert found["end"] == {"line": number, "column": len(line) + 1}


def test_an_element_without_a_place_of_its_own_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    target = f"{RECOMMENDATION}#/action/0/condition/1/expression/language"
    assert "has no place of its own; this is the place of /action/0/condition/1" in run("where", target).stdout
    assert "the whole file" in run("where", f"{RECOMMENDATION}#/meta/profile").stdout
    monkeypatch.delenv("RETTESNOR_LANGUAGE")
    assert "har ikke noget sted for sig" in run("where", target).stdout
    assert json.loads(run("where", target, "--format", "json").stdout)["mapped"] == "/action/0/condition/1"


def test_a_file_alone_is_what_it_was_made_from(run: Run) -> None:
    number, _ = line_of("guidelines/kol/kol.kr", "anbefaling bekræft_kol")
    assert f"guidelines/kol/kol.kr:{number}:1" in run("where", RECOMMENDATION).stdout


@pytest.mark.parametrize("file", ["cql/KolDecisions.cql", "fhir/Library-KolDecisions.json"])
def test_a_definition_of_cql_by_name(run: Run, file: str) -> None:
    number, _ = line_of("guidelines/kol/kol.kr", "niveau rød")
    found = json.loads(run("where", f"{KOL / file}#farve.rød", "--format", "json").stdout)
    assert (found["file"], found["line"]) == ("guidelines/kol/kol.kr", number)
    done = run("where", f"{KOL / file}#farve.røt")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "nearest is farve.rød" in done.stderr


def test_what_a_library_declares_is_found_in_the_library(run: Run) -> None:
    number, _ = line_of("guidelines/fælles/rygning.kr", "data rygestatus")
    done = run("where", KOL / "cql/KolData.cql#rygestatus")
    assert f"guidelines/fælles/rygning.kr:{number}:1" in done.stdout


@pytest.mark.parametrize(
    ("element", "near"),
    [
        ("/action/7", "/action/0"),
        ("/action/0/titel", "/action/0/title"),
        ("/title/x", "/title"),
        ("acton", "/action"),
    ],
)
def test_an_element_that_is_not_there(run: Run, element: str, near: str) -> None:
    done = run("where", f"{RECOMMENDATION}#{element}")
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"“{element}”" in done.stderr and done.stderr.endswith(f"the nearest is {near}\n")


def test_files_that_cannot_be_looked_up(run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "kol"
    shutil.copytree(KOL, copy)
    for name, sentence in {
        "fhir/none.json": "there is no such file",
        "scenarios.json": "is not in source-map.json",
    }.items():
        done = run("where", copy / name)
        assert done.exit_code == 2 and sentence in done.stderr
    changed = copy / "fhir" / RECOMMENDATION.name
    changed.write_bytes(changed.read_bytes().replace(b"Bekr", b"Afkr"))
    assert "was changed after it was built" in run("where", changed).stderr
    found = json.loads((copy / "source-map.json").read_bytes())
    for spoilt in (
        {"format": "something else"},
        found | {"sources": []},
        found | {"artefacts": {name: one | {"places": {}} for name, one in found["artefacts"].items()}},
        found | {"artefacts": {name: one | {"places": {"": "line 7"}} for name, one in found["artefacts"].items()}},
        found | {"artefacts": {name: one | {"includes": {"/x": "x"}} for name, one in found["artefacts"].items()}},
    ):
        (copy / "source-map.json").write_text(json.dumps(spoilt))
        assert "cannot be read by this version" in run("where", changed).stderr
    (copy / "source-map.json").unlink()
    assert "no source-map.json" in run("where", changed).stderr


def test_without_the_guideline_at_hand_the_place_alone_is_said(run: Run, tmp_path: Path) -> None:
    copy = tmp_path / "kol"
    shutil.copytree(KOL, copy)
    number, _ = line_of("guidelines/kol/kol.kr", "anbefaling bekræft_kol")
    done = run("where", copy / "fhir" / RECOMMENDATION.name)
    assert (done.exit_code, done.stdout) == (0, f"guidelines/kol/kol.kr:{number}:1\n")
    assert "WARNING" in done.stderr and "only the place is shown" in done.stderr
    other = tmp_path / "guidelines/kol/kol.kr"
    other.parent.mkdir(parents=True)
    other.write_text("another guideline\n" * 3000, encoding="utf-8")
    again = run("where", copy / "fhir" / RECOMMENDATION.name, "--format", "json")
    assert json.loads(again.stdout)["text"] is None
    assert json.loads(again.stderr)["code"] == "no-source-text"
    shutil.copy(ROOT / "guidelines/kol/kol.kr", other)
    assert "anbefaling bekræft_kol" in run("where", copy / "fhir" / RECOMMENDATION.name).stdout


def test_the_map_is_made_by_build_and_points_into_the_file_given(run: Run, example: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.kr").write_bytes(example.read_bytes())
    run("build", "mine.kr")
    recommendation = next((tmp_path / "build/kol_almen_praksis/fhir").glob("PlanDefinition-*rehab*.json"))
    done = run("where", f"{recommendation.relative_to(tmp_path)}#/title")
    assert "mine.kr:" in done.stdout and "anbefaling" in done.stdout


def test_a_code_that_is_named_twice_stands_where_it_is_named_first(run: Run, example: Path, tmp_path: Path) -> None:
    text = example.read_text(encoding="utf-8")
    twice = text.replace('SKS "DJ440" "KOL med nedre', '\n    SKS "DJ440" "KOL med nedre').replace(
        '"KOL med exacerbation"\n', '"KOL med exacerbation",\n    SKS "DJ440" "igen"\n'
    )
    assert twice.count('SKS "DJ440"') == 2
    (tmp_path / "mine.kr").write_text(twice, encoding="utf-8")
    run("build", "mine.kr")
    value_set = next((tmp_path / "build/kol_almen_praksis/fhir").glob("ValueSet-*-exacerbation.json"))
    shown = run("where", f"{value_set.relative_to(tmp_path)}#compose.include[0].concept[0]").stdout
    assert '│    SKS "DJ440" "KOL med nedre' in shown

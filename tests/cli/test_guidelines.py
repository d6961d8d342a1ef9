"""Commands about guidelines: check, build, test, graph."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from .conftest import Run


@pytest.fixture
def faulty(example: Path, tmp_path: Path) -> Path:
    """The example with two mistakes, far from each other."""
    text = example.read_text(encoding="utf-8")
    path = tmp_path / "faulty.kr"
    path.write_text(
        text.replace("mrc >= 3\n", "mcr >= 3\n").replace("gør: spirometri", "gør: spirometrri"), encoding="utf-8"
    )
    return path


def test_a_good_guideline_is_said_to_be_good(run: Run, example: Path) -> None:
    done = run("check", example)
    assert (done.exit_code, done.stdout) == (0, "worked_example.kr: no errors\n")


def test_every_mistake_is_reported_once_with_its_place(run: Run, faulty: Path) -> None:
    done = run("check", "faulty.kr", "--format", "json")
    findings = [json.loads(line) for line in done.stdout.splitlines()]
    text = faulty.read_text(encoding="utf-8").splitlines()
    errors = [finding for finding in findings if finding["severity"] == "error"]
    assert done.exit_code == 1
    assert [text[error["line"] - 1][error["column"] - 1 :].split()[0] for error in errors] == ["mcr", "spirometrri"]
    assert {finding["file"] for finding in findings} == {"faulty.kr"}


def test_findings_are_danish_first(run: Run, faulty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RETTESNOR_LANGUAGE")
    assert "fejl[" in run("check", faulty).stdout
    assert "error[" in run("check", faulty, "--language", "en").stdout


def test_nothing_is_written_for_a_guideline_with_errors(run: Run, faulty: Path, example: Path, tmp_path: Path) -> None:
    done = run("build", example, faulty, "--out", "out")
    assert done.exit_code == 1
    assert "mcr" in done.stdout
    assert not (tmp_path / "out").exists()


def test_build_twice_gives_the_same_bytes_and_check_says_so(run: Run, example: Path, tmp_path: Path) -> None:
    assert run("build", example, "--out", "one").exit_code == 0
    assert run("build", example, "--out", "two").exit_code == 0
    one, two = (
        {path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")}
        for name in ("one", "two")
    )
    assert one == two
    assert {"decision-graph.json", "scenarios.json", "decision-graph.mmd", "decision-graph.graphml"} <= {
        path.name for path in one
    }
    done = run("build", example, "--out", "one", "--check")
    assert (done.exit_code, done.stdout) == (0, "")


def test_build_check_names_what_is_changed_missing_and_left_over(run: Run, example: Path, tmp_path: Path) -> None:
    run("build", example, "--out", "out")
    folder = tmp_path / "out/kol_almen_praksis"
    (folder / "decision-graph.mmd").write_text("changed")
    (folder / "scenarios.json").unlink()
    (folder / "fhir/left-over.json").write_text("{}")
    done = run("build", example, "--out", "out", "--check")
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        f"out/kol_almen_praksis/{name}" for name in ("decision-graph.mmd", "fhir/left-over.json", "scenarios.json")
    ]


def test_build_replaces_only_a_folder_it_wrote(run: Run, example: Path, tmp_path: Path) -> None:
    mine = tmp_path / "out/kol_almen_praksis/thesis.txt"
    mine.parent.mkdir(parents=True)
    mine.write_text("ten years of work")
    done = run("build", example, "--out", "out")
    assert done.exit_code == 2
    assert "was not written by rettesnor" in done.stderr
    assert [path.name for path in mine.parent.iterdir()] == ["thesis.txt"]


def test_rebuilding_removes_what_is_no_longer_built(run: Run, example: Path, tmp_path: Path) -> None:
    run("build", example, "--out", "out")
    old = tmp_path / "out/kol_almen_praksis/fhir/old.json"
    old.write_text("{}")
    assert run("build", example, "--out", "out").exit_code == 0
    assert not old.exists()
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"kol_almen_praksis", "population"}


def test_two_guidelines_of_one_name_are_refused(run: Run, example: Path, tmp_path: Path) -> None:
    (tmp_path / "other.kr").write_bytes(example.read_bytes())
    done = run("build", example, "other.kr", "--out", "out")
    assert done.exit_code == 2
    assert "kol_almen_praksis" in done.stderr
    assert not (tmp_path / "out").exists()


def test_scenarios_that_hold(run: Run, example: Path) -> None:
    done = run("test", example)
    assert (done.exit_code, done.stdout) == (0, "worked_example.kr: 2 of 2 scenarios hold\n")


def test_a_scenario_that_expects_the_wrong_thing_fails(run: Run, example: Path, tmp_path: Path) -> None:
    text = example.read_text(encoding="utf-8")
    wrong = tmp_path / "wrong.kr"
    wrong.write_text(text.replace("forvent:  risiko = rød", "forvent:  risiko = gul"), encoding="utf-8")
    done = run("test", wrong)
    assert done.exit_code == 1
    assert "expected: risiko = gul" in done.stdout
    assert "found: rød" in done.stdout
    assert "1 of 2 scenarios hold" in done.stdout
    lines = [json.loads(line) for line in run("test", wrong, "--format", "json").stdout.splitlines()]
    assert [line["ok"] for line in lines] == [False, True]
    assert [(failure["expected"], failure["found"]) for failure in lines[0]["failures"]] == [("risiko = gul", "rød")]


@pytest.mark.parametrize(
    ("shape", "beginning"), [("mermaid", "flowchart"), ("graphml", "<?xml"), ("json", '{\n "format": "rettesnor')]
)
def test_graph_in_each_form(run: Run, example: Path, shape: str, beginning: str) -> None:
    done = run("graph", example, "--as", shape)
    assert done.exit_code == 0
    assert done.stdout.startswith(beginning)


@pytest.mark.parametrize("command", ["check", "test", "build", "fmt"])
@pytest.mark.parametrize(("path", "sentence"), [("nowhere.kr", "cannot be read"), (".", "no .kr file")])
def test_guidelines_that_are_not_there(run: Run, command: str, path: str, sentence: str) -> None:
    done = run(command, path)
    assert (done.exit_code, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_errors_as_json(run: Run) -> None:
    done = run("check", "nowhere.kr", "--format", "json")
    said = json.loads(done.stderr)
    assert said["severity"] == "error"
    assert said["code"] == "unreadable-file"
    assert "nowhere.kr" in said["message"]


def test_a_file_outside_the_folder_is_called_by_its_name_only(run: Run, example: Path) -> None:
    done = run("graph", example, "--as", "json")
    assert [source["path"] for source in json.loads(done.stdout)["sources"]] == ["worked_example.kr"]


def test_allowed_findings_are_counted_and_shown_when_asked_for(run: Run, example: Path, tmp_path: Path) -> None:
    text = example.read_text(encoding="utf-8")
    allowed = "// tillad KR106: bruges i næste version\nparameter ekstra: antal = 2\n"
    (tmp_path / "allowed.kr").write_text(f"{text}\n{allowed}", encoding="utf-8")
    done = run("check", "allowed.kr")
    assert (done.exit_code, done.stdout) == (0, "allowed.kr: no errors, 1 allowed\n")
    shown = run("check", "allowed.kr", "--show-allowed").stdout
    assert "allowed[KR106]: `ekstra`" in shown
    assert "= allowed in line" in shown
    assert "bruges i næste version" in shown
    [finding] = [json.loads(line) for line in run("check", "allowed.kr", "--format", "json").stdout.splitlines()]
    line = len(text.splitlines()) + 2
    assert (finding["line"], finding["suppressed"]["line"]) == (line + 1, line)
    assert finding["suppressed"]["reason"] == "bruges i næste version"


def test_every_code_is_explained(run: Run) -> None:
    codes = [line.split()[0] for line in run("forklar").stdout.splitlines()]
    assert codes == sorted(codes)
    assert "KR601" in codes
    assert [json.loads(line)["code"] for line in run("forklar", "--format", "json").stdout.splitlines()] == codes
    assert run("forklar", "KR601").stdout.startswith("KR601 (error): ")
    assert run("forklar", "KR601", "--language", "da").stdout.startswith("KR601 (fejl): ")
    assert json.loads(run("forklar", "kr601", "--format", "json").stdout)["suppressible"] is False


def test_a_code_that_is_not_there_is_answered_with_one_that_is(run: Run) -> None:
    done = run("forklar", "KR6O1")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "KR601" in done.stderr


def test_findings_for_code_hosts(run: Run, faulty: Path, example: Path) -> None:
    done = run("check", faulty, example, "--format", "sarif")
    [log] = json.loads(done.stdout)["runs"]
    assert done.exit_code == 1
    assert {result["ruleId"] for result in log["results"]} >= {"KR101"}
    lines = run("check", "faulty.kr", "--format", "github").stdout.splitlines()
    assert all(line.startswith(("::error file=faulty.kr,line=", "::warning file=faulty.kr,line=")) for line in lines)
    assert len(lines) == len(log["results"])
    good = run("check", example, "--format", "github")
    assert (good.exit_code, good.stdout) == (0, "")
    assert run("check", "nowhere.kr", "--format", "github").stderr.startswith("::error title=unreadable-file::")


UNTIDY = 'retningslinje x "X"\n  status:kladde\nslut'
TIDY = 'retningslinje x "X"\n    status: kladde\nslut\n'


@pytest.fixture
def untidy(tmp_path: Path) -> Path:
    (tmp_path / "guidelines").mkdir()
    (tmp_path / "guidelines/tidy.kr").write_text(TIDY, encoding="utf-8")
    path = tmp_path / "guidelines/untidy.kr"
    path.write_text(UNTIDY, encoding="utf-8")
    return path


def test_fmt_writes_what_is_to_change_and_nothing_else(run: Run, untidy: Path) -> None:
    tidy = untidy.with_name("tidy.kr")
    os.utime(tidy, (1, 1))
    done = run("fmt")
    assert (done.exit_code, done.stdout) == (0, "guidelines/untidy.kr: reformatted\n")
    assert untidy.read_text(encoding="utf-8") == TIDY
    assert tidy.stat().st_mtime == 1
    done = run("fmt", "guidelines/untidy.kr", "guidelines/tidy.kr", "--format", "json")
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"file": "guidelines/untidy.kr", "changed": False},
        {"file": "guidelines/tidy.kr", "changed": False},
    ]


def test_fmt_check_names_what_would_change(run: Run, untidy: Path) -> None:
    done = run("fmt", "guidelines", "--check")
    assert (done.exit_code, done.stdout) == (1, "guidelines/untidy.kr: would be reformatted\n")
    assert untidy.read_text(encoding="utf-8") == UNTIDY
    assert run("fmt", "guidelines/tidy.kr", "--check").exit_code == 0


def test_fmt_diff_shows_what_would_change(run: Run, untidy: Path) -> None:
    done = run("fmt", "guidelines", "--diff")
    name = "guidelines/untidy.kr"
    assert (done.exit_code, done.stdout.splitlines()) == (
        0,
        [
            f"--- a/{name}",
            f"+++ b/{name}",
            "@@ -1,3 +1,3 @@",
            ' retningslinje x "X"',
            "-  status:kladde",
            "-slut",
            "\\ No newline at end of file",
            "+    status: kladde",
            "+slut",
        ],
    )
    assert run("fmt", "guidelines", "--diff", "--check").exit_code == 1
    assert untidy.read_text(encoding="utf-8") == UNTIDY
    lines = [json.loads(line) for line in run("fmt", "--diff", "--format", "json").stdout.splitlines()]
    assert [(line["changed"], bool(line["diff"])) for line in lines] == [(False, False), (True, True)]


def test_fmt_leaves_a_file_with_errors_and_formats_the_others(run: Run, untidy: Path) -> None:
    faulty = untidy.with_name("faulty.kr")
    faulty.write_text(UNTIDY.replace("kladde", ""), encoding="utf-8")
    done = run("fmt")
    assert done.exit_code == 1
    assert "error[KR" in done.stdout
    assert "guidelines/faulty.kr" in done.stdout
    assert faulty.read_text(encoding="utf-8") == UNTIDY.replace("kladde", "")
    assert untidy.read_text(encoding="utf-8") == TIDY


def test_fmt_of_standard_input(run: Run) -> None:
    done = run("fmt", "-", typed=UNTIDY)
    assert (done.exit_code, done.stdout) == (0, TIDY)
    done = run("fmt", "-", "--check", typed=UNTIDY)
    assert (done.exit_code, done.stdout) == (1, "stdin: would be reformatted\n")
    done = run("fmt", "-", typed="x")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "error[KR" in done.stderr

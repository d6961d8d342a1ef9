"""Commands about a patient: plan and explain, on the KOL guideline's example patients."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from rettesnor.compiler.choose import choose

from .conftest import ROOT, Run

KOL = ROOT / "guidelines/kol/patients"
RED = KOL / "roed-efter-indlaeggelse.json"
ON = ("--date", "2027-03-01", "--allow-draft", "--guideline", "kol")


def test_a_plan_to_read(run: Run) -> None:
    done = run("plan", "--patient", RED, *ON, "--language", "da")
    assert done.exit_code == 0
    assert "RØD – " in done.stdout
    assert "KLADDE" in done.stdout
    assert done.stderr.startswith("ADVARSEL: ")


def test_a_plan_as_json_and_as_fhir(run: Run) -> None:
    plan = json.loads(run("plan", "--patient", RED, *ON, "--as", "json").stdout)
    assert (plan["format"], plan["guideline"]["status"]) == ("rettesnor/plan", "draft")
    bundle = json.loads(run("plan", "--patient", RED, *ON, "--as", "fhir").stdout)
    kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
    assert "CarePlan" in kinds
    assert "Appointment" not in kinds


def test_format_json_means_the_result_too(run: Run) -> None:
    asked = run("plan", "--patient", RED, *ON, "--as", "json").stdout
    assert run("plan", "--patient", RED, *ON, "--format", "json").stdout == asked
    assert run("plan", "--patient", RED, *ON, "--as", "table", "--format", "json").stdout.startswith("KOL i almen")
    assert json.loads(run("graph", "kol", "--format", "json").stdout)["format"] == "rettesnor/decision-graph"


def test_a_guideline_compiled_before_and_one_compiled_now_give_the_same_plan(run: Run, tmp_path: Path) -> None:
    (tmp_path / "kol.kr").write_bytes((ROOT / "guidelines/kol/kol.kr").read_bytes())
    shutil.copytree(ROOT / "guidelines/fælles", tmp_path / "fælles")
    assert run("build", "kol.kr", "--out", "out").exit_code == 0
    before, now = (
        run("plan", "--patient", RED, *ON, "--as", "json", "--guideline", way)
        for way in ("out/kol/decision-graph.json", "kol.kr")
    )
    assert before.exit_code == 0
    assert before.stdout == now.stdout


def test_the_only_compiled_guideline_is_the_default(tmp_path: Path) -> None:
    compiled = ROOT / "build/kol/decision-graph.json"
    (tmp_path / "kol").mkdir()
    (tmp_path / "kol/decision-graph.json").write_bytes(compiled.read_bytes())
    assert choose(None, tmp_path) == choose("kol", tmp_path)


def test_of_several_compiled_guidelines_one_must_be_named(run: Run) -> None:
    done = run("plan", "--patient", RED, "--date", "2027-03-01", "--allow-draft")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "kol" in done.stderr and "laenderyg" in done.stderr


def test_a_folder_of_resources_is_a_record(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "record"
    folder.mkdir()
    for number, entry in enumerate(json.loads(RED.read_bytes())["entry"]):
        (folder / f"{number}.json").write_text(json.dumps(entry["resource"]))
    whole = json.loads(run("plan", "--patient", RED, *ON, "--as", "json").stdout)
    split = json.loads(run("plan", "--patient", folder, *ON, "--as", "json").stdout)
    assert whole == split


def test_a_draft_is_refused_without_consent(run: Run, tmp_path: Path) -> None:
    done = run("plan", "--guideline", "kol", "--patient", RED, "--date", "2027-03-01", "--out", "plan.txt")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "is a draft, not approved for clinical use" in done.stderr
    assert not (tmp_path / "plan.txt").exists()


def test_a_guideline_outside_its_validity_says_that_too(run: Run) -> None:
    done = run(
        "plan", "--guideline", "kol", "--patient", RED, "--date", "2035-01-01", "--allow-draft", "--format", "json"
    )
    warnings = [json.loads(line) for line in done.stderr.splitlines()]
    assert done.exit_code == 0
    assert [warning["code"] for warning in warnings] == ["guideline-draft", "guideline-expired"]
    assert {warning["severity"] for warning in warnings} == {"warning"}


def test_the_output_file_is_what_would_be_printed(run: Run, tmp_path: Path) -> None:
    printed = run("plan", "--patient", RED, *ON, "--as", "fhir").stdout
    done = run("plan", "--patient", RED, *ON, "--as", "fhir", "--out", "plan.json")
    assert (done.exit_code, done.stdout) == (0, "")
    assert (tmp_path / "plan.json").read_text(encoding="utf-8") == printed
    assert [path.name for path in tmp_path.iterdir()] == ["plan.json"]


def test_an_old_output_file_survives_a_patient_that_cannot_be_used(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plan.json").write_text("old")
    (tmp_path / "patient.json").write_text("{")
    done = run("plan", "--patient", "patient.json", *ON, "--as", "fhir", "--out", "plan.json")
    assert done.exit_code == 2
    assert (tmp_path / "plan.json").read_text() == "old"


def test_an_output_folder_that_is_not_there(run: Run) -> None:
    done = run("plan", "--patient", RED, *ON, "--out", "nowhere/plan.json")
    assert done.exit_code == 2
    assert "nowhere/plan.json cannot be written" in done.stderr


def test_an_output_folder_that_is_not_there_is_said_in_danish(run: Run) -> None:
    done = run("plan", "--patient", RED, *ON, "--out", "nowhere/plan.json", "--language", "da")
    assert done.stderr.splitlines()[-1] == (
        "Der kan ikke skrives til nowhere/plan.json: filen eller mappen findes ikke."
    )


def test_a_pipe_is_written_to_and_not_replaced(run: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert run("plan", "--patient", RED, *ON, "--out", pipe).exit_code == 0
        assert pipe.is_fifo()
        assert "RØD – " in os.read(reader, 1 << 16).decode()
    finally:
        os.close(reader)


def test_an_output_file_keeps_its_permissions_and_a_link_stays_a_link(run: Run, tmp_path: Path) -> None:
    plan, link = tmp_path / "plan.json", tmp_path / "link.json"
    plan.write_text("old")
    plan.chmod(0o600)
    link.symlink_to(plan.name)
    assert run("plan", "--patient", RED, *ON, "--as", "json", "--out", "link.json").exit_code == 0
    assert link.is_symlink()
    assert json.loads(plan.read_bytes())["format"] == "rettesnor/plan"
    assert plan.stat().st_mode & 0o777 == 0o600


def two_patients() -> object:
    bundle = json.loads(RED.read_bytes())
    bundle["entry"].append({"resource": {"resourceType": "Patient", "id": "another"}})
    return bundle


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("not json", "is not valid JSON"),
        ("[]", "patient.json"),
        ('{"resourceType": "Bundle", "type": "collection"}', "holds no Patient"),
        (json.dumps(two_patients()), "more than one patient"),
    ],
)
@pytest.mark.parametrize("command", [("plan",), ("explain", "farve")])
def test_a_record_that_cannot_be_used(
    run: Run, tmp_path: Path, command: tuple[str, ...], content: str, sentence: str
) -> None:
    (tmp_path / "patient.json").write_text(content)
    done = run(*command, "--patient", "patient.json", *ON)
    assert (done.exit_code, done.stdout) == (2, "")
    assert sentence in done.stderr.splitlines()[-1]
    assert len(done.stderr.splitlines()) == 2  # the warning that KOL is a draft, and the sentence


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--date", "1 March"], "is not a date"),
        (["--date", "2027-02-29"], "is not a date"),
        (["--date", "20270301"], "is not a date"),
        (["--date", "9900-01-01"], "too far in the future; the last that can be planned for is 9899-12-31"),
        (["--date", "9999-12-31"], "too far in the future"),
        ([*ON, "--horizon", "a year"], "is not a duration"),
        ([*ON, "--horizon", "P1Y6M"], "is not a duration"),
        ([*ON, "--horizon", "P99999Y"], "is not a duration"),
        ([*ON, "--parameter", "gold_version"], "sets no parameter"),
        ([*ON, "--parameter", "gold_version=gold_1999"], "cannot be “gold_1999”; it is one of: "),
        ([*ON, "--parameter", "gold=gold_2023"], "no parameter “gold”; it has: "),
        ([*ON, "--guideline", "copd"], "no guideline named “copd”; there are: kol"),
        ([*ON, "--guideline", "copd.kr"], "copd.kr cannot be read"),
        ([*ON, "--guideline", RED], "is not a decision graph"),
    ],
)
def test_arguments_that_cannot_be_used(run: Run, arguments: list[object], sentence: str) -> None:
    done = run("plan", "--patient", RED, *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert sentence in done.stderr.splitlines()[-1]


def test_a_parameter_of_the_run_stands_in_the_plan(run: Run) -> None:
    done = run("plan", "--patient", RED, *ON, "--as", "json", "--parameter", "gold_version=gold_2026")
    assert json.loads(done.stdout)["parameters"]["gold_version"] == "gold_2026"


def test_why(run: Run) -> None:
    done = run("explain", "farve", "--patient", RED, *ON)
    assert done.exit_code == 0
    assert "svære_eksacerbationer >= 1" in done.stdout
    found = json.loads(run("explain", "farve", "--patient", RED, *ON, "--format", "json").stdout)
    assert (found["node"], found["status"]) == ("farve", "rød")


@pytest.mark.parametrize(("name", "tried"), [("FARVE", "farve"), ("xyzzy", "farve")])
def test_a_name_that_is_not_there_always_names_something_to_try(run: Run, name: str, tried: str) -> None:
    done = run("explain", name, "--patient", RED, *ON)
    assert done.exit_code == 2
    assert tried in done.stderr.rpartition("try: ")[2].rstrip(".\n").split(", ")


def test_a_name_that_is_not_there_names_the_nearest(run: Run) -> None:
    done = run("explain", "frave", "--patient", RED, *ON)
    assert done.exit_code == 2
    assert "nothing to explain named “frave”; try: " in done.stderr
    assert "farve" in done.stderr

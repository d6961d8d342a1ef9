"""A population through the command line: planned, stopped, gone on with, and tried again one by one."""

from __future__ import annotations

import csv
import json
import re
import shutil
from pathlib import Path

import duckdb
import pytest
from typer.testing import CliRunner

from rettesnor.cli import app
from rettesnor.runtime.population import duck, facts_folder
from rettesnor.runtime.population.ingest import ingest
from rettesnor.runtime.population.parquet import digests
from rettesnor.runtime.population.results import COLUMNS
from rettesnor.runtime.population.run import alone
from rettesnor.runtime.unusable import Unusable

from ..generated.conftest import GUIDELINES

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = 150
ROWS_TOGETHER = 10240
"""Resources of those set aside that are in memory when they are written."""


def rettesnor(*arguments: object) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command."""
    result = CliRunner().invoke(app, [str(each) for each in arguments])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture(scope="module", params=GUIDELINES)
def guideline(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def export(guideline: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up population as bulk FHIR."""
    folder = tmp_path_factory.mktemp("export")
    out = folder / "bulk"
    said = ("--patients", PEOPLE, "--seed", 5, "--date", "2027-03-01", "--out", out, "--clinics", 7)
    assert rettesnor("generate", "--guideline", guideline, *said)[0] == 0
    return out


def run(guideline: str, source: Path, out: Path, *more: object) -> dict[str, object]:
    """The report of a run."""
    options = ("--date", "2027-03-01", "--out", out, "--allow-draft", "--format", "json")
    code, shown, errors = rettesnor("population", "--guideline", guideline, "--input", source, *options, *more)
    assert code == 0, (shown, errors)
    report: dict[str, object] = json.loads(shown)
    return report


def rows(out: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    with duckdb.connect() as connection:
        return {
            table: connection.read_parquet(str(out / table / "*.parquet")).fetchall()
            for table in (*COLUMNS, "undecided")
        }


def test_everybody_is_planned_as_the_one_patient_runtime_plans_them(
    guideline: str, export: Path, tmp_path: Path
) -> None:
    report = run(guideline, export, tmp_path / "out", "--verify", "--sample", PEOPLE)
    assert report["sampled"] == PEOPLE
    assert report["differences"] == []
    found = rows(tmp_path / "out")
    assert len(found["patients"]) == PEOPLE
    assert len({row[0] for row in found["patients"]}) == PEOPLE
    assert found["activities"]
    assert found["undecided"]


def test_a_run_over_its_own_facts_gives_the_same(guideline: str, export: Path, tmp_path: Path) -> None:
    run(guideline, export, tmp_path / "out")
    run(guideline, tmp_path / "out" / "facts", tmp_path / "again")
    assert rows(tmp_path / "again") == rows(tmp_path / "out")


def beside(export: Path, folder: Path, times: int, observation: str) -> Path:
    """An export with more Observations of everybody; of something that no guideline reads."""
    shutil.copytree(export, folder)
    people = {json.loads(line)["id"] for path in export.glob("Patient.*") for line in path.read_bytes().splitlines()}
    with (folder / "Observation.more.ndjson").open("w", encoding="utf-8") as file:
        for nth in range(times):
            for patient in sorted(people):
                file.write(
                    f'{{"resourceType":"Observation","id":"more-{patient}-{nth}","status":"final",'
                    f'"code":{{"coding":[{{"system":"http://loinc.org","code":"8310-5"}}]}},'
                    f'"subject":{{"reference":"Patient/{patient}"}},"effectiveDateTime":"2027-02-01",{observation}}}\n'
                )
    return folder


def test_everybody_may_be_set_aside(
    guideline: str, export: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither their records nor their rows are in memory all at once."""
    monkeypatch.setattr(facts_folder, "_TOGETHER", PEOPLE // 4)
    monkeypatch.setattr(duck, "_TOGETHER", PEOPLE // 5)
    odd = beside(export, tmp_path / "odd", 2 * ROWS_TOGETHER // PEOPLE, '"focus":[{"reference":"Device/1"}]')
    run(guideline, export, tmp_path / "out")
    report = run(guideline, odd, tmp_path / "aside")
    assert report["counts"]["set_aside"] == {"focus": PEOPLE}  # type: ignore[index]
    assert rows(tmp_path / "aside") == rows(tmp_path / "out")
    (raw,) = (tmp_path / "aside").glob("facts/part-*/raw.parquet")
    groups = duckdb.sql(f"SELECT DISTINCT row_group_num_rows FROM parquet_metadata('{raw}')").fetchall()
    assert max(groups) <= (ROWS_TOGETHER,)


def test_a_long_number_that_is_not_read_sets_nobody_aside(guideline: str, export: Path, tmp_path: Path) -> None:
    value = '"valueQuantity":{"value":36.69310425563497,"unit":"Cel"}'
    long = beside(export, tmp_path / "long", 1, value)
    run(guideline, export, tmp_path / "out")
    report = run(guideline, long, tmp_path / "more")
    assert report["counts"]["set_aside"] == {}  # type: ignore[index]
    assert rows(tmp_path / "more") == rows(tmp_path / "out")


def test_a_long_number_that_is_read_sets_its_patient_aside(guideline: str, export: Path, tmp_path: Path) -> None:
    """Some of all numbers are made a little larger than they were; the runtime plans with what is written then."""
    long = tmp_path / "long"
    shutil.copytree(export, long)
    for path in long.glob("Observation.*"):
        lines = path.read_bytes().splitlines(keepends=True)
        for nth in range(0, len(lines), 60):
            lines[nth] = re.sub(rb'("value": ?)(\d+)(?:\.(\d+))?(?=[,}])', _longer, lines[nth])
        path.write_bytes(b"".join(lines))
    report = run(guideline, long, tmp_path / "out", "--verify", "--sample", PEOPLE)
    assert report["differences"] == []
    aside = report["counts"]["set_aside"]  # type: ignore[index]
    assert 0 < aside["many-digits"] < PEOPLE


def _longer(number: re.Match[bytes]) -> bytes:
    return number[1] + number[2] + b"." + (number[3] or b"0") + b"000000000001"


def test_what_is_done_is_not_done_again_and_what_is_missing_is(guideline: str, export: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = run(guideline, export, out)
    whole = rows(out)
    record = next((out / "parts").iterdir())
    shutil.rmtree(out / "activities")
    assert run(guideline, export, out) == first  # on record: not looked at again
    record.unlink()
    assert run(guideline, export, out) == first
    assert rows(out) == whole


def test_another_run_does_not_mix_with_it(guideline: str, export: Path, tmp_path: Path) -> None:
    run(guideline, export, tmp_path / "out")
    other = ("--date", "2027-03-02", "--out", tmp_path / "out", "--allow-draft", "--language", "en")
    code, _, errors = rettesnor("population", "--guideline", guideline, "--input", tmp_path / "out" / "facts", *other)
    assert code == 2
    assert "another run" in errors


def test_a_run_of_other_data_is_refused_before_it_changes_anything(
    guideline: str, export: Path, tmp_path: Path
) -> None:
    out, other = tmp_path / "out", tmp_path / "other"
    first = run(guideline, export, out)
    other.mkdir()
    (other / "Patient.ndjson").write_text('{"resourceType": "Patient", "id": "new"}\n')
    options = ("--date", "2027-03-01", "--out", out, "--allow-draft", "--language", "en")
    code, _, errors = rettesnor("population", "--guideline", guideline, "--input", other, *options)
    assert code == 2
    assert "another run" in errors
    assert run(guideline, export, out) == first


def test_facts_that_were_copied_take_in_a_new_export(guideline: str, export: Path, tmp_path: Path) -> None:
    first = run(guideline, export, tmp_path / "first")["counts"]
    shutil.copytree(tmp_path / "first" / "facts", tmp_path / "next" / "facts")
    new = tmp_path / "new"
    new.mkdir()
    (new / "Patient.ndjson").write_text('{"resourceType": "Patient", "id": "new"}\n')
    second = run(guideline, new, tmp_path / "next")["counts"]
    assert isinstance(first, dict) and isinstance(second, dict)
    assert second["patients"] == first["patients"] + 1


def test_folders_may_be_called_anything(guideline: str, export: Path, tmp_path: Path) -> None:
    """What is a pattern to DuckDB is a name like others, also where another folder would match it."""
    out = tmp_path / "r[1]*?"
    first = run(guideline, export, tmp_path / "r1")["counts"]
    run(guideline, export, out, "--csv", "--fhir", "--verify")
    assert csv_rows(out, "patients") == PEOPLE
    assert rettesnor("cockpit", "--population", out, "--out", tmp_path / "l[1]*?")[0] == 0
    several = tmp_path / "r*"
    shutil.copytree(out / "facts", several / "facts")
    new = tmp_path / "new[1]*"
    new.mkdir()
    (new / "Patient[1]*.ndjson").write_text('{"resourceType": "Patient", "id": "new"}\n')
    assert isinstance(first, dict)
    assert run(guideline, new, several, "--csv")["counts"]["patients"] == first["patients"] + 1  # type: ignore[index]
    assert csv_rows(several, "patients") == PEOPLE + 1


def csv_rows(out: Path, table: str) -> int:
    with (out / "csv" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return len(list(csv.DictReader(file)))


def test_two_runs_at_once(guideline: str, export: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    options = ("--date", "2027-03-01", "--out", out, "--allow-draft", "--language", "en")
    with alone(out):
        code, _, errors = rettesnor("population", "--guideline", guideline, "--input", export, *options)
    assert code == 2
    assert "Another run is at work in" in errors
    run(guideline, export, out)


def test_results_do_not_stand_among_the_records(guideline: str, export: Path) -> None:
    options = ("--date", "2027-03-01", "--out", export / "out", "--allow-draft", "--language", "en")
    code, _, errors = rettesnor("population", "--guideline", guideline, "--input", export, *options)
    assert code == 2
    assert "lies in the one that is read" in errors
    assert not (export / "out").exists()


def test_a_folder_of_somebody_else_is_left_alone(guideline: str, export: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    options = ("--date", "2027-03-01", "--out", tmp_path, "--allow-draft", "--language", "en")
    code, _, errors = rettesnor("population", "--guideline", guideline, "--input", export, *options)
    assert code == 2
    assert "was not written by rettesnor" in errors
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_slip_in_a_parameter_is_said_before_anything_is_read(guideline: str, export: Path, tmp_path: Path) -> None:
    options = ("--date", "2027-03-01", "--out", tmp_path / "out", "--allow-draft", "--parameter", "slip=1")
    assert rettesnor("population", "--guideline", guideline, "--input", export, *options)[0] == 2
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("value", ["1234567890123456789", "9" * 40])
def test_a_parameter_that_no_table_holds(value: str, tmp_path: Path) -> None:
    """The folder is nobody's yet: with another value the run may have it."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "Patient.ndjson").write_text('{"resourceType": "Patient", "id": "a"}\n')
    guideline = ROOT / "tests/difference/old.kr"
    options = ("--date", "2027-03-01", "--out", tmp_path / "out", "--allow-draft", "--language", "en")
    said = ("population", "--guideline", guideline, "--input", tmp_path / "in", *options)
    code, _, errors = rettesnor(*said, "--parameter", f"mange={value}")
    assert code == 2
    assert f"The parameter mange cannot be {value} for a population" in errors
    assert rettesnor(*said, "--parameter", "mange=999999999999999999")[0] == 0


def test_a_draft_is_refused(guideline: str, export: Path, tmp_path: Path) -> None:
    options = ("--date", "2027-03-01", "--out", tmp_path / "out")
    assert rettesnor("population", "--guideline", guideline, "--input", export, *options)[0] == 2
    assert not (tmp_path / "out").exists()


def test_the_tables_as_csv_and_the_plans_as_fhir(
    guideline: str, export: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facts_folder, "_TOGETHER", PEOPLE // 4)  # a country's part is not in memory all at once
    out = tmp_path / "out"
    run(guideline, export, out, "--csv", "--fhir")
    with duckdb.connect() as connection:
        for table, found in rows(out).items():
            written = connection.read_csv(str(out / "csv" / f"{table}.csv"), header=True, all_varchar=True)
            assert len(written.fetchall()) == len(found)
            if table == "levels":
                because = [json.loads(each) for (each,) in written.select("because").fetchall()]
                assert because == [list(row[7]) for row in found]  # reasons with a semicolon among them
    lines = [
        json.loads(line) for path in sorted((out / "fhir").glob("*.ndjson")) for line in path.read_text().splitlines()
    ]
    names = {f"{each['resourceType']}/{each['id']}" for each in lines}
    plans = [each for each in lines if each["resourceType"] == "CarePlan"]
    assert len(plans) == PEOPLE
    for plan in plans:
        assert {each["reference"]["reference"] for each in plan.get("activity", ())} <= names


@pytest.fixture(scope="module")
def results(guideline: str, export: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a run gave; to be copied before anything is changed."""
    out = tmp_path_factory.mktemp("results") / "out"
    run(guideline, export, out, "--fhir")
    return out


@pytest.mark.parametrize(
    ("table", "spoilt", "sample"),
    [
        ("patients", "SELECT * FROM found OFFSET 1", 1),
        ("patients", "FROM found UNION ALL (FROM found LIMIT 1)", 1),
        ("patients", "SELECT * REPLACE ('Organization/other' AS clinic) FROM found", 1),
        ("levels", "SELECT * REPLACE ('Patient/nobody' AS patient) FROM found LIMIT 1", 1),
        ("undecided", "SELECT * FROM found OFFSET 1", 1),
        ("levels", "SELECT * REPLACE (CASE level WHEN 'rød' THEN 'grøn' ELSE level END AS level) FROM found", PEOPLE),
        ("activities", "SELECT * FROM found OFFSET 1", PEOPLE),
    ],
)
def test_what_is_not_as_planned_is_found(
    guideline: str, results: Path, tmp_path: Path, table: str, spoilt: str, sample: int
) -> None:
    out = shutil.copytree(results, tmp_path / "out")
    path = out / table / "part-00000.parquet"
    with duckdb.connect() as connection:
        connection.read_parquet(str(path)).to_table("found")
        connection.sql(spoilt).write_parquet(str(path))
    record = out / "parts" / "part-00000.json"
    written = {**json.loads(record.read_bytes()), "digests": digests(out, out.glob("*/part-00000.parquet"))}
    record.write_text(json.dumps(written))
    said = ("--date", "2027-03-01", "--out", out, "--allow-draft", "--verify", "--sample", sample)
    code, shown, _ = rettesnor("population", "--guideline", guideline, "--input", out / "facts", *said)
    assert code == 1
    assert re.search(rf"^FORSKEL: Patient/\w+ i (.*, )?{table}\b", shown, re.MULTILINE)


def test_results_that_were_lost_are_made_again(guideline: str, results: Path, tmp_path: Path) -> None:
    out = shutil.copytree(results, tmp_path / "out")
    before, counts = rows(out), run(guideline, out / "facts", out)["counts"]
    for lost in (*COLUMNS, "undecided"):
        path = out / lost / "part-00000.parquet"
        path.write_bytes(path.read_bytes()[:-1] if lost != "levels" else noisy(path.read_bytes()))
    run(guideline, out / "facts", out)
    assert rows(out) == before
    (out / "parts/part-00000.json").write_bytes(b"")
    assert run(guideline, out / "facts", out)["counts"] == counts
    assert rows(out) == before


def noisy(written: bytes) -> bytes:
    """A file as long as it was, with other bytes in the middle."""
    middle = len(written) // 2
    return written[:middle] + bytes(255 - byte for byte in written[middle : middle + 40]) + written[middle + 40 :]


@pytest.mark.parametrize("name", ["concepts.parquet", "part-00000/facts.parquet", "part-00000/patients.parquet"])
def test_facts_that_are_damaged_are_refused(guideline: str, results: Path, tmp_path: Path, name: str) -> None:
    facts = shutil.copytree(results / "facts", tmp_path / "facts")
    (facts / name).write_bytes(noisy((facts / name).read_bytes()))
    said = ("--date", "2027-03-01", "--out", tmp_path / "out", "--allow-draft")
    code, shown, errors = rettesnor("population", "--guideline", guideline, "--input", facts, *said)
    assert (code, shown) == (2, "")
    assert f"Filen {facts / name} er beskadiget" in errors
    people = tmp_path / "people"
    people.mkdir()
    (people / "Patient.ndjson").write_text('{"resourceType":"Patient","id":"new"}\n')
    with pytest.raises(Unusable, match="is damaged"):
        ingest(people, facts)


@pytest.mark.parametrize("name", ["levels/part-00000.parquet", "activities/part-00000.parquet"])
def test_results_that_are_damaged_are_refused(guideline: str, results: Path, tmp_path: Path, name: str) -> None:
    out = shutil.copytree(results, tmp_path / "out")
    (out / name).write_bytes(noisy((out / name).read_bytes()))
    said = ("--population", out, "--guideline", guideline, "--out", tmp_path / "lists")
    code, shown, errors = rettesnor("cockpit", *said)
    assert (code, shown) == (2, "")
    assert f"Filen {out / name} er beskadiget" in errors


def test_our_own_plans_are_not_read_as_records(guideline: str, results: Path, tmp_path: Path) -> None:
    for source in (results, results / "fhir", results.parent):
        said = ("--date", "2027-03-01", "--out", tmp_path / "out", "--allow-draft")
        code, shown, errors = rettesnor("population", "--guideline", guideline, "--input", source, *said)
        assert (code, shown) == (2, "")
        assert re.search(rf"{results}(/fhir)? er resultater fra rettesnor, ikke journaler", errors)
        assert str(results / "facts") in errors
        assert not (tmp_path / "out").exists()


def test_levels_are_counted_as_they_are_in_force(results: Path) -> None:
    counts = json.loads((results / "parts/part-00000.json").read_bytes())["counts"]
    with duckdb.connect() as connection:
        levels = connection.read_parquet(str(results / "levels/*.parquet"))
        assert levels.filter("override <> level").fetchall()
        found = levels.aggregate("stratification || '.' || coalesce(override, level) AS name, count(*)").fetchall()
    assert counts["levels"] == dict(found)


def test_a_size_of_the_sample_asks_for_one(tmp_path: Path) -> None:
    said = ("--input", tmp_path, "--date", "2027-03-01", "--out", tmp_path / "out", "--sample", 5)
    code, _, errors = rettesnor("population", "--guideline", "kol", *said)
    assert code == 2
    assert "--verify skal angives" in errors


@pytest.mark.parametrize("form", ["ndjson", "facts"])
def test_a_population_of_nobody(form: str, tmp_path: Path) -> None:
    said = ("--patients", 0, "--date", "2027-03-01", "--out", tmp_path / "in", "--as", form)
    assert rettesnor("generate", "--guideline", "kol", *said)[0] == 0
    counts = run("kol", tmp_path / "in", tmp_path / "out", "--verify")["counts"]
    assert isinstance(counts, dict)
    assert counts["patients"] == 0
    assert rettesnor("cockpit", "--population", tmp_path / "out", "--out", tmp_path / "lists")[0] == 0

"""``rettesnor generate``."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import duckdb
import pytest

from rettesnor.runtime.population.ingest import ingest

from .conftest import Run

PEOPLE = ("generate", "--guideline", "kol", "--date", "2027-03-01", "--patients", 12, "--out", "people")


def test_a_population_is_written(run: Run, tmp_path: Path) -> None:
    found = run(*PEOPLE)
    assert found.exit_code == 0
    assert found.stdout.startswith("12 people, ") and found.stdout.endswith(" resources, 0 MB NDJSON: people\n")
    patients = (tmp_path / "people/Patient.0000.ndjson").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in patients] == [f"p{number}" for number in range(12)]
    assert len((tmp_path / "people/Organization.ndjson").read_text().splitlines()) == 40


@pytest.mark.parametrize(
    ("language", "patients", "said"),
    [("da", 0, "0 personer, 0 ress"), ("da", 1, "1 person, "), ("en", 1, "1 person, "), ("en", 2, "2 people, ")],
)
def test_one_is_said_otherwise_than_many(run: Run, language: str, patients: int, said: str) -> None:
    assert run(*PEOPLE, "--patients", patients, "--language", language).stdout.startswith(said)


def test_compressed_files_hold_the_same(run: Run, tmp_path: Path) -> None:
    run(*PEOPLE)
    found = run(*PEOPLE[:-1], "packed", "--gzip", "--format", "json")
    assert json.loads(found.stdout)["patients"] == 12
    plain = {path.name: path.read_bytes() for path in (tmp_path / "people").iterdir()}
    packed = {path.stem: gzip.decompress(path.read_bytes()) for path in (tmp_path / "packed").iterdir()}
    assert packed == plain


def test_facts_are_those_of_the_files(run: Run, tmp_path: Path) -> None:
    run(*PEOPLE)
    ingest(tmp_path / "people", tmp_path / "read")
    assert run(*PEOPLE[:-1], "facts", "--as", "facts").exit_code == 0
    assert contents(tmp_path / "facts") == contents(tmp_path / "read")
    assert {path.name for path in tmp_path.iterdir()} == {"people", "read", "facts"}


def contents(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    with duckdb.connect() as connection:
        return {
            str(path.relative_to(folder)): connection.read_parquet(str(path)).fetchall()
            for path in folder.rglob("*.parquet")
        }


def test_nothing_is_overwritten(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "people").mkdir()
    (tmp_path / "people/kept").touch()
    found = run(*PEOPLE)
    assert (found.exit_code, found.stderr) == (
        2,
        "The folder people is not empty, and nothing is overwritten; choose another with --out.\n",
    )
    monkeypatch.setenv("RETTESNOR_LANGUAGE", "da")
    assert "ikke tom" in run(*PEOPLE).stderr
    assert [path.name for path in (tmp_path / "people").iterdir()] == ["kept"]


def test_a_place_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    (tmp_path / "people").touch()
    found = run(*PEOPLE)
    assert found.exit_code == 2
    assert "cannot be written" in found.stderr and found.stderr.count("\n") == 1

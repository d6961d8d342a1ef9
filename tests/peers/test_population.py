"""A population planned by DuckDB and by Spark, and one patient at a time: every activity, level and undecided item."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import duckdb
import pytest
from typer.testing import CliRunner

from rettesnor.cli import app
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.plan.schedule import DEFAULT_HORIZON
from rettesnor.runtime.population.ingest import pipeline
from rettesnor.runtime.population.planner import Planner

from ..population.agreement import Fingerprints, differences, of_results, of_runtime, records
from ..population.bulk import lines, own_ids, write
from .cluster import cluster
from .conformance import Count

ROOT = Path(__file__).parents[2]
GUIDELINES = sorted(path.parent.name for path in (ROOT / "build").glob("*/decision-graph.json"))
DAY = dt.date(2027, 3, 1)
PUBLIC_DAY = dt.date(2026, 11, 22)
WHOLE = os.environ.get("RETTESNOR_CONFORMANCE") == "1"
PEOPLE = 20_000 if WHOLE else 200


def rettesnor(*arguments: object) -> None:
    """Run a command; it must succeed."""
    result = CliRunner().invoke(app, [str(each) for each in arguments])
    assert result.exit_code == 0, result.stderr


def planned(guideline: str, source: Path, out: Path, day: dt.date, *more: object) -> Fingerprints:
    """What a run gives."""
    rettesnor(
        "population", "--guideline", guideline, "--input", source, "--date", day, "--out", out, "--allow-draft", *more
    )
    return of_results(out)


@pytest.fixture(params=GUIDELINES)
def compiled(request: pytest.FixtureRequest) -> Compiled:
    return load((ROOT / "build" / request.param / "decision-graph.json").read_bytes())


def test_made_up_people(compiled: Compiled, tmp_path: Path, count: Count) -> None:
    guideline = compiled.graph.guideline.id
    made = ("--patients", PEOPLE, "--seed", 11, "--date", DAY, "--out", tmp_path / "export")
    rettesnor("generate", "--guideline", guideline, *made)
    by_runtime = of_runtime(records(tmp_path / "export"), Planner(compiled, DAY, DEFAULT_HORIZON, None))
    assert len(by_runtime) == PEOPLE
    by_duckdb = planned(guideline, tmp_path / "export", tmp_path / "out", DAY)
    different = differences(by_runtime, by_duckdb)
    count("DuckDB", guideline, patients=PEOPLE, compared=len(by_duckdb), differences=len(different))
    assert not different


def test_public_records(compiled: Compiled, tmp_path: Path, count: Count) -> None:
    people = _public()
    if not people:
        pytest.skip("the public records are not here")
    guideline = compiled.graph.guideline.id
    write(tmp_path / "export", lines(each for one in people for each in one))
    by_runtime = of_runtime(
        (
            (f"Patient/{next(each['id'] for each in one if each['resourceType'] == 'Patient')}", _texts(one))
            for one in people
        ),
        Planner(compiled, PUBLIC_DAY, DEFAULT_HORIZON, None),
    )
    by_duckdb = planned(guideline, tmp_path / "export", tmp_path / "out", PUBLIC_DAY)
    different = differences(by_runtime, by_duckdb)
    count("DuckDB", f"{guideline}, public", patients=len(people), compared=len(by_duckdb), differences=len(different))
    assert not different


@pytest.fixture
def facts(compiled: Compiled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Facts of made-up people and of the public records, in several parts."""
    made = ("--patients", PEOPLE, "--seed", 12, "--date", DAY, "--out", tmp_path / "export")
    rettesnor("generate", "--guideline", compiled.graph.guideline.id, *made)
    for kind, texts in lines(each for one in _public() for each in one).items():
        (tmp_path / "export" / f"public.{kind}.ndjson").write_bytes(b"".join(text + b"\n" for text in texts))
    monkeypatch.setattr(pipeline, "PART", PEOPLE // 3)
    pipeline.ingest(tmp_path / "export", tmp_path / "facts [1]")
    return tmp_path / "facts [1]"


@pytest.mark.xdist_group("spark")
@pytest.mark.usefixtures("spark_is_here")
def test_spark(compiled: Compiled, facts: Path, tmp_path: Path, count: Count) -> None:
    _on_spark(compiled, facts, tmp_path, "local[2]", count)


@pytest.mark.xdist_group("spark")
@pytest.mark.usefixtures("spark_is_here")
@pytest.mark.parametrize("compiled", GUIDELINES[:1], indirect=True)
def test_a_cluster(
    compiled: Compiled, tmp_path: Path, count: Count, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setattr(f"{__name__}.PEOPLE", 200)
    facts = request.getfixturevalue("facts")
    with cluster(tmp_path / "cluster") as master:
        _on_spark(compiled, facts, tmp_path, master, count)


def _on_spark(compiled: Compiled, facts: Path, folder: Path, master: str, count: Count) -> None:
    guideline = compiled.graph.guideline.id
    by_duckdb = planned(guideline, facts, folder / "duckdb", DAY)
    by_spark = planned(guideline, facts, folder / "spark", DAY, "--engine", "spark", "--master", master)
    different = differences(by_duckdb, by_spark)
    where = "a cluster" if master.startswith("spark:") else master
    count(f"DuckDB and Spark, {where}", guideline, len(by_duckdb), len(by_spark), len(different))
    assert not different
    assert len(by_spark) >= PEOPLE
    assert files(folder / "spark") == files(folder / "duckdb")


def files(out: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows of every file of results, in their order."""
    with duckdb.connect() as connection:
        return {
            str(path.relative_to(out)): connection.read_parquet(str(path)).fetchall()
            for path in sorted(out.glob("*/part-*.parquet"))
        }


def _public() -> list[list[dict[str, object]]]:
    """The public records, where they are, each with ids of its own."""
    shared = sorted((ROOT.parent / "shared/patients").glob("*.json"))
    return [own_ids(path.read_bytes(), number) for number, path in enumerate(shared)]


def _texts(resources: list[dict[str, object]]) -> list[str]:
    return [line.decode() for each in lines(resources).values() for line in each]

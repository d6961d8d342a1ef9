"""A population planned by DuckDB and by Spark, and one patient at a time: every activity, level and undecided item."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest
from typer.testing import CliRunner

from rettesnor.cli import app
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.plan.schedule import DEFAULT_HORIZON
from rettesnor.runtime.population.planner import Planner

from ..population.agreement import Fingerprints, differences, of_results, of_runtime, records
from ..population.bulk import lines, own_ids, write
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
    shared = sorted((ROOT.parent / "shared/patients").glob("*.json"))
    if not shared:
        pytest.skip("the public records are not here")
    guideline = compiled.graph.guideline.id
    people = [own_ids(path.read_bytes(), number) for number, path in enumerate(shared)]
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


def _texts(resources: list[dict[str, object]]) -> list[str]:
    return [line.decode() for each in lines(resources).values() for line in each]

"""What is known to go wrong with SQL over populations, each tried."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlglot import exp

from rettesnor.compiler.backends.sql.features import BLOCK
from rettesnor.compiler.backends.sql.plan import stages
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.plan.schedule import DEFAULT_HORIZON
from rettesnor.runtime.population.planner import Planner

from ..generated.conftest import BUILD, DAY, GUIDELINES
from .agreement import differences, of_results, of_runtime, records
from .bulk import write
from .test_population import run


@pytest.mark.parametrize("guideline", GUIDELINES)
def test_no_aggregation_is_wide(guideline: str) -> None:
    """The time of one ``agg FILTER`` per data element grows with the square of their number."""
    compiled = load((BUILD / guideline / "decision-graph.json").read_bytes())
    for stage in stages(compiled.graph):
        for select in stage.query.find_all(exp.Select):
            own = [each for each in select.expressions if each.find(exp.AggFunc)]
            assert len(own) <= BLOCK, stage.name


def test_bad_lines_are_never_left_out_by_the_reader() -> None:
    scripts = [path.read_text() for path in (BUILD / "population").rglob("*.sql")]
    assert any("READ_JSON" in script.upper() for script in scripts)
    assert not any("IGNORE_ERRORS" in script.upper() for script in scripts)


def observation(number: int, when: str, value: float) -> bytes:
    cat: dict[str, Any] = {"system": "https://rettesnor.dk/fhir/CodeSystem/kol-data", "code": "cat"}
    return msgspec.json.encode(
        {
            "resourceType": "Observation",
            "id": f"o{number}",
            "status": "final",
            "code": {"coding": [cat]},
            "subject": {"reference": "Patient/p"},
            "effectiveDateTime": when,
            "valueInteger": value,
        }
    )


@pytest.mark.parametrize(
    "whens",
    [
        ("2027-02-01T10:00:00+01:00", "2027-02-01T09:30:00Z"),  # as text the first is the later
        ("2027-02-01T10:00:00.5+01:00", "2027-02-01T10:00:00.25+01:00"),
        ("2026-10-25T02:30:00+02:00", "2026-10-25T02:15:00+01:00"),  # the hour that is there twice
        ("2027-02-01T23:59:59-01:00", "2027-02-02"),  # the next day in Copenhagen
    ],
)
def test_times_are_not_compared_as_text(whens: tuple[str, str], tmp_path: Path) -> None:
    compiled: Compiled = load((BUILD / "kol" / "decision-graph.json").read_bytes())
    export = {
        "Patient": [b'{"resourceType":"Patient","id":"p","birthDate":"1950-01-01"}'],
        "Condition": [
            b'{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p"},"onsetDateTime":"2020-01-01",'
            b'"clinicalStatus":{"coding":[{"code":"active"}]},'
            b'"code":{"coding":[{"system":"urn:oid:1.2.208.176.2.4.12","code":"DJ44"}]}}'
        ],
        "Observation": [observation(number, when, 5 + 20 * number) for number, when in enumerate(whens)],
    }
    folder = write(tmp_path / "export", export)
    run("kol", folder, tmp_path / "out")
    by_runtime = of_runtime(records(folder), Planner(compiled, DAY, DEFAULT_HORIZON, None))
    assert not differences(by_runtime, of_results(tmp_path / "out"))

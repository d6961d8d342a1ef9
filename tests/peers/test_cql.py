"""Our CQL in the hands of others: it translates without a message, and our ELM gives the runtime's answers."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from rettesnor.compiler.backends.cql.emit import emit
from rettesnor.runtime.evaluate import evaluate, work_out
from rettesnor.runtime.facts.fhir_bundle import read_bundle
from rettesnor.runtime.graph import Parameter
from rettesnor.runtime.load import Compiled, load

pytestmark = pytest.mark.skipif(
    os.environ.get("RETTESNOR_CONFORMANCE") != "1", reason="CQL NOT COMPARED WITH OTHER ENGINES: make conformance does"
)

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DAY = dt.date(2027, 3, 1)
GUIDELINES = sorted(path.parent.name for path in (ROOT / "build").glob("*/decision-graph.json"))
PUBLIC = sorted((ROOT.parent / "shared/patients").glob("*.json"))
SMALL = sorted(PUBLIC, key=lambda path: path.stat().st_size)[:3]
"""The largest records take minutes in an engine that interprets."""


def compiled(name: str) -> Compiled:
    return load((ROOT / "build" / name / "decision-graph.json").read_bytes())


def write(guideline: Compiled, folder: Path) -> str:
    """The guideline's libraries as files; the name of the last, which is the one of decisions."""
    for library in emit(guideline.graph):
        (folder / f"{library.name}.cql").write_text(library.cql)
        (folder / f"{library.name}.json").write_bytes(library.elm)
    return library.name


def run(node: str, script: str, *arguments: str, given: bytes = b"") -> bytes:
    done = subprocess.run([node, HERE / script, *arguments], cwd=HERE, input=given, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return done.stdout


@pytest.mark.parametrize("name", GUIDELINES)
def test_the_official_translator_has_nothing_to_say(node: str, name: str, tmp_path: Path) -> None:
    write(compiled(name), tmp_path)
    (tmp_path / "elm").mkdir()
    lines = run(node, "translate.mjs", str(tmp_path), str(tmp_path / "elm")).decode().splitlines()
    assert [line for line in lines if line.startswith("{")] == []
    assert len(list((tmp_path / "elm").iterdir())) == 3


def expected(guideline: Compiled, record: bytes) -> dict[str, Any]:
    """The runtime's values, by the name of the definition that should have them."""
    facts = read_bundle(record, guideline.interest, DAY)
    state = work_out(guideline, facts, DAY, guideline.settings(None)[1])
    values = {
        name: state.values[place]
        for name, place in guideline.layout.index.items()
        if not isinstance(guideline.layout.nodes[name], Parameter)
    }
    found = evaluate(guideline, facts, DAY)
    values |= {"population status": found.population.status, "målgruppe mangler": _names(found.population.missing)}
    for stratum in found.strata:
        name = stratum.stratification
        values |= {
            f"{name} niveau": stratum.level,
            f"{name} er foreløbigt": stratum.provisional,
            f"{name} værst mulige": stratum.worst_possible,
            f"{name} tilsidesat": stratum.override.level if stratum.override else None,
            f"{name} indhentes": _names((*stratum.missing, *stratum.stale)),
        }
    for result in found.recommendations:
        values[f"{result.recommendation} status"] = result.status
        values[f"{result.recommendation} indhentes"] = _names(result.missing)
    goals = {goal.goal: goal.status for goal in found.goals}
    return values | {f"{goal.id} status": goals.get(goal.id) for goal in guideline.graph.goals}


def _names(elements: tuple[str, ...]) -> list[str]:
    return sorted({f"data/{element}" for element in elements})


def differences(wanted: dict[str, Any], found: dict[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    for name, value in wanted.items():
        other = found.get(name, "no such definition")
        if isinstance(value, Decimal):
            same = isinstance(other, int | float) and abs(float(value) - other) < 1e-6
        elif isinstance(value, dt.date):
            same = other == value.isoformat()
        elif isinstance(value, list):
            same = sorted(other) == value
        else:
            same = other == value and type(other) is type(value)
        if not same:
            yield name, value, other


@pytest.mark.parametrize("name", GUIDELINES)
def test_cql_execution_gives_the_runtimes_answers(node: str, name: str, tmp_path: Path) -> None:
    guideline = compiled(name)
    main = write(guideline, tmp_path)
    paths = [*sorted((ROOT / "guidelines").glob("*/patients/*.json")), *SMALL]
    records = [json.dumps(json.loads(path.read_bytes())).encode() for path in paths]
    data = main.removesuffix("Decisions") + "Data"
    lines: list[dict[str, Any]] = [{} for _ in records]
    for library in (data, main):
        output = run(node, "cql-execution.mjs", str(tmp_path), library, DAY.isoformat(), given=b"\n".join(records))
        for line, found in zip(lines, output.splitlines(), strict=True):
            line |= json.loads(found)
    for path, record, found in zip(paths, records, lines, strict=True):
        assert list(differences(expected(guideline, record), found)) == [], path.name

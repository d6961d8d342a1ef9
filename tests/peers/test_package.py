"""HL7's own reader of npm packages, and HAPI's validator, load what ``rettesnor package`` writes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from rettesnor.cli import app

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GUIDELINES = sorted(path.parent.name for path in (ROOT / "build").glob("*/decision-graph.json"))
pytestmark = pytest.mark.xdist_group("package")
KNOWLEDGE = ("StructureDefinition", "ValueSet", "CodeSystem")
"""What HAPI's validator takes from a package."""


@pytest.fixture(scope="module")
def loaded(java: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the readers found in the package of each guideline."""
    folder = tmp_path_factory.mktemp("packages")
    archives = []
    for name in GUIDELINES:
        done = CliRunner().invoke(app, ["package", name, "--out", str(folder), "--allow-draft"])
        assert done.exit_code == 0, done.output
        (archive,) = (folder / name).glob("*.tgz")
        archives.append(archive.rename(folder / archive.name).name)
    classes = f"{HERE}/validator/target/classes:{HERE}/validator/target/dependency/*:{folder}"
    command = [java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classes, "rettesnor.Load"]
    done = subprocess.run([*command, folder, *archives], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    found = (json.loads(line) for line in done.stdout.splitlines())
    return dict(zip(GUIDELINES, found, strict=True))


@pytest.mark.parametrize("name", GUIDELINES)
def test_the_package_is_read_and_every_artefact_found_by_its_canonical(loaded: dict[str, Any], name: str) -> None:
    read = loaded[name]
    graph = json.loads((ROOT / "build" / name / "decision-graph.json").read_bytes())
    assert read["name"].startswith(f"dk.rettesnor.{name}")
    assert (read["version"], read["fhir"]) == (graph["guideline"]["version"], "4.0.1")
    assert (read["title"], read["canonical"]) == (graph["guideline"]["title"], graph["guideline"]["canonical"])
    assert {"hl7.fhir.r4.core#4.0.1", "hl7.fhir.uv.cpg#2.0.0"} <= set(read["dependencies"])
    expected = {}
    for path in (ROOT / "build" / name / "fhir").iterdir():
        resource = json.loads(path.read_bytes())
        expected[f"{resource['url']}|{resource['version']}"] = f"@package/{path.name}"
    assert read["indexed"] == expected
    assert sorted(read["known"]) == sorted(url for url in expected if url.split("/")[-2] in KNOWLEDGE)

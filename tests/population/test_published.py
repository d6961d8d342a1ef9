"""What a run leaves and what stands in ``build/``, read by tools that know FHIR and SQL on FHIR but not us."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import duckdb
import pytest
from fhir.resources.R4B import get_fhir_model_class
from typer.testing import CliRunner

from rettesnor.cli import app

from ..generated.conftest import BUILD, GUIDELINES

DAY = "2027-03-01"
FACTS = "urn:rettesnor:facts:"
Resource = dict[str, Any]


def rettesnor(*arguments: object) -> None:
    found = CliRunner().invoke(app, [str(each) for each in arguments])
    assert found.exit_code == 0, found.output


@pytest.fixture(scope="module", params=GUIDELINES)
def guideline(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="module")
def folder(guideline: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``export``, a made-up population; ``results`` of it; and ``lists`` of these."""
    made = tmp_path_factory.mktemp("published")
    named = ("--guideline", guideline, "--date", DAY)
    rettesnor("generate", *named, "--patients", 80, "--seed", 11, "--clinics", 5, "--out", made / "export")
    planned = ("--input", made / "export", "--out", made / "results", "--allow-draft", "--fhir")
    rettesnor("population", *named, *planned)
    rettesnor("cockpit", "--population", made / "results", "--out", made / "lists", "--as", "fhir")
    return made


def resources(folder: Path) -> list[Resource]:
    """Those of a folder of NDJSON."""
    paths = sorted(folder.glob("*.ndjson"))
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]


def references(element: object) -> Iterator[str]:
    """Everything that a resource refers to."""
    if isinstance(element, list):
        for each in element:
            yield from references(each)
    elif isinstance(element, dict):
        yield from (element["reference"],) if isinstance(element.get("reference"), str) else ()
        for each in element.values():
            yield from references(each)


@pytest.mark.parametrize("name", ["results/fhir", "lists"])
def test_resources_are_fhir_and_refer_to_what_is_there(folder: Path, name: str) -> None:
    """All of them together: no id twice, and every reference leads to the export or to another of them."""
    found = resources(folder / name)
    for each in found:
        get_fhir_model_class(each["resourceType"]).model_validate(each)
    own = [f"{each['resourceType']}/{each['id']}" for each in found]
    assert own and len(own) == len(set(own))
    known = {*own, *(f"{each['resourceType']}/{each['id']}" for each in resources(folder / "export"))}
    assert {to for each in found for to in references(each)} <= known
    named = [each.get("instantiatesCanonical", []) for each in found]  # of a Task one, of others a list
    assert {to for each in named for to in ([each] if isinstance(each, str) else each)} <= definitions()


def definitions() -> set[str]:
    """What the guidelines define, as canonicals with their versions."""
    found = [json.loads(path.read_bytes()) for path in BUILD.glob("*/fhir/*.json")]
    return {f"{each['url']}|{each['version']}" for each in found if "url" in each}


def test_every_request_belongs_to_one_plan_of_its_patient(folder: Path) -> None:
    found = {f"{each['resourceType']}/{each['id']}": each for each in resources(folder / "results/fhir")}
    plans = [each for each in found.values() if each["resourceType"] == "CarePlan"]
    owner = {
        part: plan["subject"]["reference"]
        for plan in plans
        for part in [each["reference"]["reference"] for each in plan.get("activity", ())]
        + [each["reference"] for each in plan.get("goal", ())]
    }
    others = {
        name: each for name, each in found.items() if each["resourceType"] not in ("CarePlan", "OperationOutcome")
    }
    assert owner == {name: (each.get("subject") or each["for"])["reference"] for name, each in others.items()}


def test_the_queries_of_the_libraries_give_the_results(guideline: str, folder: Path) -> None:
    """Each after those that it depends on, under the names that its labels give them; over the files of facts."""
    results, left = folder / "results", libraries(guideline)
    run = json.loads((results / "run.json").read_bytes())
    with duckdb.connect() as connection:
        facts = f"{results / 'facts'}"
        connection.execute(f"CREATE VIEW occurrences AS FROM '{facts}/part-00000/facts.parquet'")
        connection.execute(f"CREATE VIEW forms AS FROM '{facts}/part-00000/forms.parquet'")
        connection.execute("CREATE VIEW stored AS FROM occurrences JOIN forms USING (form)")
        connection.execute(f"CREATE VIEW facts AS {(BUILD / 'population/facts.duckdb.sql').read_text()}")
        connection.execute(f"CREATE VIEW patients AS FROM '{facts}/part-00000/patients.parquet'")
        connection.execute(f"CREATE VIEW concepts AS FROM '{facts}/concepts.parquet'")
        known = {f"{FACTS}{table}": table for table in ("facts", "occurrences", "forms", "patients", "concepts")}
        while left:
            ready = [url for url, each in left.items() if {to for to, _ in read_by(each)} <= known.keys()]
            assert ready, sorted(left)
            for url in ready:
                library = left.pop(url)
                assert all(known[to] == label for to, label in read_by(library))
                known[url] = relation(library)
                connection.execute(f"CREATE TABLE {known[url]} AS {query(library)}", settings(library, run))
        for table in ("levels", "recommendations", "activities"):
            made = connection.table(f"result_{table}")
            named = "* REPLACE (reference AS patient)"
            made = connection.sql(f"SELECT made.{named} FROM result_{table} AS made JOIN patients USING (patient)")
            written = connection.read_parquet(str(results / table / "*.parquet"))
            aside = "patient IN (SELECT reference FROM patients WHERE set_aside IS NULL)"
            wanted = written.filter(aside).fetchall()
            assert wanted and sorted(map(repr, made.fetchall())) == sorted(map(repr, wanted))


def libraries(guideline: str) -> dict[str, Resource]:
    """The SQLQuery Libraries of a guideline, by what others call them."""
    paths = (BUILD / guideline / "fhir").glob(f"Library-{guideline}-sql-*.json")
    found = [json.loads(path.read_bytes()) for path in paths]
    return {f"{each['url']}|{each['version']}": each for each in found}


def read_by(library: Resource) -> list[tuple[str, str]]:
    return [(each["resource"], each["label"]) for each in library.get("relatedArtifact", ())]


def relation(library: Resource) -> str:
    named = re.match(r"SQL (\w+): ", library["title"])
    assert named is not None
    return named[1]


def query(library: Resource) -> str:
    """Its SQL for DuckDB, which writes ``$name`` for ``:name``."""
    (data,) = [each["data"] for each in library["content"] if each["contentType"].endswith("dialect=duckdb")]
    text = b64decode(data, validate=True).decode()
    for parameter in library.get("parameter", ()):
        text = re.sub(rf":{parameter['name']}\b", f"${parameter['name']}", text)
    return text


def settings(library: Resource, run: Resource) -> dict[str, object]:
    """The parameters as the run had them; an option is its number, which the documentation says."""
    given: dict[str, object] = {}
    for parameter in library.get("parameter", ()):
        about, _, options = parameter["documentation"].partition(" (")
        value = {"today": run["date"], "until": run["until"]}.get(parameter["name"]) or run["parameters"][about]
        if options:
            (value,) = re.findall(rf"(\d+): {re.escape(value)}\b", options)
        given[parameter["name"]] = value == "ja" if parameter["type"] == "boolean" else value
    return given

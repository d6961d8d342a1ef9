"""The relational plan as it stands in ``build/``: scripts that run as they are, and an index to their queries."""

from __future__ import annotations

from pathlib import Path

import duckdb
import msgspec
import pytest
import sqlglot
from sqlglot import exp

from rettesnor.compiler.backends.sql import emit, plan
from rettesnor.compiler.backends.sql.emit import emit as emit_sql
from rettesnor.compiler.backends.sql.scripts import files
from rettesnor.compiler.backends.sql.stage import Stage
from rettesnor.compiler.relational import relational, statements
from rettesnor.runtime.graph import Graph
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.population.fact_table import CONCEPTS, FACTS, FORMS, OCCURRENCES, PARTS, PATIENTS
from rettesnor.runtime.population.statements import DIALECTS, FOLDER, INDEX, Dialect, read_statements
from rettesnor.runtime.unusable import Unusable

from ..generated.conftest import BUILD, GUIDELINES


@pytest.fixture(scope="module", params=GUIDELINES)
def compiled(request: pytest.FixtureRequest) -> Compiled:
    return load((BUILD / request.param / "decision-graph.json").read_bytes())


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_index_gives_what_is_compiled(compiled: Compiled, dialect: Dialect) -> None:
    built = statements(compiled.graph, compiled.graph.guideline.id, dialect)
    assert built == tuple(
        msgspec.structs.replace(each, sql=each.sql.removesuffix("\n")) for each in relational(compiled.graph, dialect)
    )


def test_the_scripts_run_as_they_are(compiled: Compiled) -> None:
    """In the order of the index, once facts and what the run is given are there; and give its relations."""
    connection = duckdb.connect()
    given = {
        "patients": PATIENTS,
        "occurrences": OCCURRENCES,
        "forms": FORMS,
        "facts": {**FACTS, **PARTS},
        "concepts": CONCEPTS,
    }
    for name, columns in given.items():
        connection.execute(f"CREATE TABLE {name} ({', '.join(f'{column} {kind}' for column, kind in columns.items())})")
    run, *others = emit_sql(compiled.graph)
    query = sqlglot.parse_one(run.texts["duckdb"], dialect="spark").transform(
        lambda node: exp.null() if isinstance(node, exp.Placeholder) else node
    )
    connection.execute(f"CREATE TABLE run AS {query.sql('duckdb')}")
    for group in dict.fromkeys(each.group for each in others):
        script = BUILD / compiled.graph.guideline.id / FOLDER / f"{group}.duckdb.sql"
        connection.execute(script.read_text(encoding="utf-8"))
    made = {name for (name,) in connection.execute("SELECT table_name FROM information_schema.tables").fetchall()}
    assert made >= {each.name for each in others}


def test_another_guideline_is_compiled_anew(compiled: Compiled) -> None:
    folder = BUILD / compiled.graph.guideline.id / FOLDER
    assert read_statements(folder, "sha256:another", "duckdb") is None
    assert read_statements(folder / "nowhere", compiled.graph.content_hash, "duckdb") is None


@pytest.mark.parametrize("spoilt", [b"{}", b"[1", b'{"format": "another"}'])
def test_an_index_that_is_none(tmp_path: Path, spoilt: bytes) -> None:
    (tmp_path / INDEX).write_bytes(spoilt)
    with pytest.raises(Unusable) as raised:
        read_statements(tmp_path, "sha256:x", "duckdb")
    assert raised.value.code == "unreadable-file"


def test_a_missing_script(compiled: Compiled, tmp_path: Path) -> None:
    queries = emit_sql(compiled.graph)
    (tmp_path / INDEX).write_bytes(files(compiled.graph, queries)[f"{FOLDER}/{INDEX}"])
    with pytest.raises(Unusable) as raised:
        read_statements(tmp_path, compiled.graph.content_hash, "duckdb")
    assert raised.value.code == "unreadable-file"


@pytest.mark.parametrize(
    ("query", "said"),
    [("SELECT patient FROM nowhere", "nowhere, which is not there"), ("SELECT patient FROM patients", "two stages")],
)
def test_a_plan_that_does_not_hold_together(
    compiled: Compiled, monkeypatch: pytest.MonkeyPatch, query: str, said: str
) -> None:
    tree = sqlglot.parse_one(query, dialect="duckdb")
    assert isinstance(tree, exp.Query)
    made = Stage(name="facts", meaning="A row.", query=tree)
    monkeypatch.setattr(emit, "groups", lambda _: {"features": (made,)})
    with pytest.raises(ValueError, match=said):
        emit_sql(compiled.graph)


def test_a_guideline_with_more_digits_than_sql_has(compiled: Compiled, monkeypatch: pytest.MonkeyPatch) -> None:
    def too_many(_: Graph) -> tuple[Stage, ...]:
        raise plan.logic.NotExact("a comparison")

    monkeypatch.setattr(plan.logic, "stages", too_many)
    assert emit_sql(compiled.graph) == ()
    assert files(compiled.graph, ()) == {}
    with pytest.raises(Unusable) as raised:
        relational(compiled.graph, "duckdb")
    assert raised.value.code == "no-sql"

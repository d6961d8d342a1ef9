"""Our views, as another implementation of SQL on FHIR reads them; and what is not in the subset is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import msgspec
import pytest
from fhir.resources.R4B import get_fhir_model_class
from sqlonfhir import evaluate

from rettesnor.compiler.backends.sql.ingest_sql import ingest_files
from rettesnor.compiler.backends.sql.view_definition import Column, Select, UnsupportedView, View, compile_view
from rettesnor.compiler.backends.sql.views import VIEWS
from rettesnor.runtime.load import load

from ..generated.conftest import BUILD, DAY, GUIDELINES
from ..generated.found import for_all
from .bulk import Resource, own_ids

FILES = ingest_files()
_DECODE = msgspec.json.Decoder(float_hook=Decimal).decode
_ENCODE = msgspec.json.Encoder(decimal_format="number").encode


@pytest.fixture(scope="module")
def resources() -> list[Resource]:
    """Those of made-up patients, as valid FHIR."""
    records: list[bytes] = []
    for guideline in GUIDELINES:
        compiled = load((BUILD / guideline / "decision-graph.json").read_bytes())
        for_all(compiled, DAY, records.append, number=60)
    return [each for number, record in enumerate(records) for each in own_ids(record, number)]


def plain(value: Any) -> Any:
    """A value as JSON has it; an empty collection is as good as none."""
    if value is None or value == []:
        return None
    return _DECODE(_ENCODE(value))


@pytest.mark.parametrize("view", VIEWS, ids=[view.resource for view in VIEWS])
def test_the_rows_are_those_of_another_implementation(view: View, resources: list[Resource], tmp_path: Path) -> None:
    own = [each for each in resources if each["resourceType"] == view.resource]
    definition = json.loads(FILES[f"ViewDefinition-{view.resource}.json"])
    wanted = [{name: plain(value) for name, value in row.items()} for row in evaluate(own, definition)]
    file = tmp_path / "resources.ndjson"
    file.write_bytes(b"".join(_ENCODE(each) + b"\n" for each in own))
    with duckdb.connect() as connection:
        connection.execute(FILES["ingest/macros.sql"].decode())
        connection.execute(FILES[f"ingest/{view.name}.read.sql"].decode(), {"file": str(file)})
        connection.execute("ALTER TABLE ahead RENAME TO resources")
        connection.execute(FILES[f"ingest/{view.name}.rows.sql"].decode())
        found = connection.execute('SELECT * EXCLUDE (unread) FROM rows ORDER BY number, "row"').fetchall()
        names = [column[0] for column in connection.description or ()]
    columns = {column.name: column for column in _columns(view.select)}
    rows = [dict(zip(names, row, strict=True)) for row in found]
    assert len(rows) == len(wanted)
    for row, other in zip(rows, wanted, strict=True):
        # Within a forEach, sqlonfhir does not know which type an element is of, and finds no choice of types in it.
        for name, column in columns.items():
            if row["row"] == 0 or "ofType" not in column.path:
                value = row[name] if column.type[0].islower() or row[name] is None else _DECODE(row[name])
                assert plain(value) == other[name], name
    assert view.resource in ("CommunicationRequest", "Medication") or rows


@pytest.mark.parametrize("view", VIEWS, ids=[view.resource for view in VIEWS])
def test_an_engine_that_knows_fhir_finds_every_element(view: View) -> None:
    """A definition names elements that the resource has, and says of which type and how many they are."""
    definition = json.loads(FILES[f"ViewDefinition-{view.resource}.json"])
    for column, parents in _placed(definition["select"]):
        many, kind = _found(view.resource, f"{parents}{column['path']}")
        assert kind == "".join(f"{part[0].upper()}{part[1:]}" for part in column["type"].split(".")), column
        assert parents or many == column.get("collection", False), column


def _placed(selects: list[Any], parents: str = "") -> Iterator[tuple[dict[str, Any], str]]:
    """The columns of a definition, each with the path of what it is a part of."""
    for select in selects:
        within = f"{parents}{select['forEach']}." if "forEach" in select else parents
        yield from ((column, within) for column in select.get("column", ()))
        yield from _placed(select.get("unionAll", []), within)


def _found(resource: str, path: str) -> tuple[bool, str]:
    """Whether there may be several of an element, and the name of its type."""
    kind, many = resource, False
    in_json = re.sub(r"\.ofType\((\w)(\w*)\)", lambda call: call[1].upper() + call[2], path)
    for step in in_json.split("."):
        if step == "exists()":
            return False, "Boolean"
        if step == "first()":
            many = False
            continue
        model = get_fhir_model_class(kind)
        (field,) = [each for name, each in model.model_fields.items() if (each.alias or name) == step]
        said = str(field.annotation)
        many = many or "List[" in said
        named = re.search(r"abc\.(\w+)Type\b|\b([A-Z]\w+)\(", said)  # abc.CodeableConceptType, Code(), bool
        kind = "Boolean" if named is None else named[1] or named[2]
    return many, kind


def _columns(selects: tuple[Select, ...]) -> list[Column]:
    return [column for each in selects for column in (*each.column, *_columns(each.union_all))]


@pytest.mark.parametrize(
    "path",
    [
        "name.where(use = 'official')",
        "birthDate + 1",
        "first()",
        "ofType(Quantity)",
        "id.exists().first()",
        "a.join(',')",
    ],
)
def test_what_is_not_in_the_subset_is_refused(path: str) -> None:
    view = View(name="x", resource="Patient", select=(Select(column=(Column(name="x", path=path, type="string"),)),))
    with pytest.raises(UnsupportedView):
        compile_view(view)


def test_one_for_each_beside_another_is_refused() -> None:
    each = Select(column=(Column(name="x", path="text", type="string"),), for_each="name")
    with pytest.raises(UnsupportedView):
        compile_view(View(name="x", resource="Patient", select=(each, each)))

"""The artefacts by which population runs ingest FHIR: the views, the queries over them, and the SQL that joins them.

They know nothing of any guideline. The SQL of ingest is DuckDB's only; what puts stored facts together is Spark's too.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import msgspec
from sqlglot import exp

from rettesnor.runtime.canonical import SHARED
from rettesnor.runtime.population.statements import DIALECTS

from ...sql_query import SQL_ON_FHIR
from .dialects import render
from .stored import MACROS
from .text import read
from .view_definition import Column, View, compile_view, distinct
from .views import VIEWS

FOLDER: Final = "population"
"""Name of the folder beside those of the guidelines."""

AHEAD: Final = "ahead"
"""The table that the resources of a file are read into. When it is its turn, it is named as the views say."""

_SQL: Final = Path(__file__).parent / "ingest"
_TEXTS: Final = frozenset("CodeableConcept Coding Reference Identifier Timing Period Dosage Quantity".split())
"""Types of elements that are read once for each different text."""
_SHAPES: Final = frozenset({"gender", "diagnoses", "participants"})
"""Columns whose texts are of a shape of their own."""
_CHECKED: Final = frozenset({("Patient", "identifiers")})
"""Columns of which it only matters whether they are malformed. Texts that plainly are not need not be read."""


def ingest_files() -> dict[str, bytes]:
    """The files of the folder, by name."""
    files = {f"ingest/{path.name}": path.read_bytes() for path in sorted(_SQL.glob("*.sql"))}
    for stage in read("facts.sql", MACROS).values():
        files |= {f"{stage.name}.{dialect}.sql": render(stage, dialect).encode() for dialect in DIALECTS}
    for view in VIEWS:
        compiled = compile_view(view)
        definition = f"ViewDefinition-{view.resource}.json"
        files[definition] = msgspec.json.format(msgspec.json.encode(_definition(view)), indent=2) + b"\n"
        said = {
            "read": (
                f"The resources of the NDJSON file $file, with the elements that {definition} names.",
                f"CREATE OR REPLACE TABLE {AHEAD} AS",
                compiled.read,
            ),
            "rows": (f"The rows of {definition}.", "CREATE OR REPLACE TEMP VIEW rows AS", compiled.rows),
            "texts": ("The elements that are read once for each text, where the text is new.", "", _texts(view)),
        }
        for part, (meaning, create, query) in said.items():
            text = "\n".join(filter(None, (f"-- {meaning}", create, query.sql("duckdb", pretty=True) + ";", "")))
            files[f"ingest/{view.name}.{part}.sql"] = text.encode() + b"\n"
    return files


def _definition(view: View) -> dict[str, Any]:
    return {
        "resourceType": "ViewDefinition",
        "meta": {"profile": [f"{SQL_ON_FHIR}StructureDefinition/ShareableViewDefinition"]},
        "url": f"{SHARED}/ViewDefinition/{view.name}",
        "name": view.name,
        "status": "active",
        "resource": view.resource,
        "fhirVersion": ["4.0.1"],
        "select": msgspec.to_builtins(view.select),
    }


def _texts(view: View) -> exp.Query:
    """Pairs of shape and text that the table ``texts`` does not have."""
    together: exp.Query
    together, *others = [
        _unread(view, column, values).select(exp.alias_(exp.Literal.string(shape), "shape"))
        for column, values in distinct(view)
        if (shape := _shape(column)) is not None
    ]
    for each in others:
        together = exp.union(together, each)
    kind, text = exp.column("shape", "found"), exp.column("value", "found")
    known = exp.and_(exp.column("shape", "texts").eq(kind), exp.column("text", "texts").eq(text))
    return (
        exp.select(kind, text)
        .from_(together.subquery("found"))
        .join("texts", on=known, join_type="anti")
        .where(text.is_(exp.null()).not_())
        .order_by("1", "2")
    )


def _unread(view: View, column: Column, values: exp.Select) -> exp.Select:
    """The values of a column, without those that need not be read."""
    if (view.resource, column.name) not in _CHECKED:
        return values
    return values.where(exp.not_(exp.Anonymous(this="is_flat", expressions=[values.selects[0].unalias()])))


def _shape(column: Column) -> str | None:
    """Of what shape the texts of a column are; none: it is not read for each text."""
    if column.name in _SHAPES:
        return column.name
    return column.type + "*" * column.collection if column.type in _TEXTS else None

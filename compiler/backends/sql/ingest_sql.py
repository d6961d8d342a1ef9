"""The artefacts by which population runs ingest FHIR: the views, the queries over them, and the SQL that joins them.

They know nothing of any guideline. The SQL is DuckDB's only: Spark reads what ingest wrote.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import msgspec

from .view_definition import RESOURCES, View, compile_view
from .views import VIEWS

_SQL: Final = Path(__file__).parent / "ingest"


def ingest_files() -> dict[str, bytes]:
    """The files of the shared folder, by name."""
    files = {f"ingest/{path.name}": path.read_bytes() for path in sorted(_SQL.glob("*.sql"))}
    for view in VIEWS:
        compiled = compile_view(view)
        files[f"ViewDefinition-{view.resource}.json"] = msgspec.json.format(msgspec.json.encode(_definition(view)))
        said = f"-- The resources of the NDJSON file $file, and the rows of ViewDefinition-{view.resource}.json over them.\n"
        read = compiled.read.sql("duckdb", pretty=True)
        rows = compiled.rows.sql("duckdb", pretty=True)
        files[f"ingest/{view.name}.view.sql"] = (
            f"{said}CREATE OR REPLACE TEMP TABLE {RESOURCES} AS\n{read};\n\n"
            f"CREATE OR REPLACE TEMP VIEW rows AS\n{rows};\n"
        ).encode()
    return files

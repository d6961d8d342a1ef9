"""The SQL of ingest, as the compiler made it: artefacts of this distribution."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..statements import Dialect

if TYPE_CHECKING:
    from duckdb import DuckDBPyRelation

FOLDER: Final = Path(__file__).parents[3] / "artefacts" / "population"
"""Views and SQL that no guideline changes (``build/population`` in a checkout)."""

STORED: Final = "stored"
"""The relation that :func:`facts_query` reads: ``facts.parquet`` joined with ``forms.parquet`` by the form."""


@cache
def facts_query(dialect: Dialect) -> str:
    """``facts`` (:data:`~..fact_table.FACTS`, :data:`~..fact_table.PARTS`) from the relation :data:`STORED`."""
    return (FOLDER / f"facts.{dialect}.sql").read_text(encoding="utf-8")


def whole(occurrences: DuckDBPyRelation, forms: DuckDBPyRelation) -> DuckDBPyRelation:
    """``facts`` on DuckDB, from what ``facts.parquet`` and ``forms.parquet`` hold."""
    found = occurrences.join(forms, "form").query(STORED, facts_query("duckdb"))
    assert found is not None  # which is what statements that are no query give
    return found


@cache
def script(name: str) -> str:
    """A SQL script, by its name without the ending."""
    return (FOLDER / "ingest" / f"{name}.sql").read_text(encoding="utf-8")


def resources() -> tuple[str, ...]:
    """The resource types there is a view of."""
    return tuple(path.stem.partition("-")[2] for path in sorted(FOLDER.glob("ViewDefinition-*.json")))

"""The relational plan as SQLQuery Libraries of SQL on FHIR: a query each, in the dialects it was made for.

Source: SQL on FHIR 2.1.0-pre, profile SQLQuery. ``relatedArtifact`` names what a query reads, with the name it has in
the SQL as its label: the Library of an earlier query, or one of the tables of facts.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from typing import Final

from ...sql_query import SQL_ON_FHIR, SqlQuery
from .marks import whole
from .package import Package
from .vocabulary import CRMI
from .writing import Resource

FACTS: Final = "urn:rettesnor:facts:"
"""Before the name of a table of facts (``docs/population.md``): its canonical."""

_CONTENT: Final = {"duckdb": "application/sql;dialect=duckdb", "spark": "application/sql;dialect=spark-sql"}


def sql_queries(package: Package) -> Iterator[Resource]:
    """A Library for each query, each after those it reads."""
    given = {query.name for query in package.queries}
    yield from (_library(package, query, given) for query in package.queries)


def _library(package: Package, query: SqlQuery, given: set[str]) -> Resource:
    resource = package.resource(
        "Library",
        package.id("sql", query.name),
        title=f"SQL {query.name}: {package.guideline.title}",
        description=f"Et trin i planlægningen af en hel population, som SQL: `{query.name}`.",
        node=package.guideline,
        profiles=[f"{SQL_ON_FHIR}StructureDefinition/SQLQuery", f"{CRMI}crmi-computablelibrary"],
        capabilities=["computable"],
    )
    resource |= package.responsibility()
    resource["type"] = {"coding": [{"system": f"{SQL_ON_FHIR}CodeSystem/LibraryTypesCodes", "code": "sql-query"}]}
    if query.reads:
        resource["relatedArtifact"] = [
            {
                "type": "depends-on",
                "label": name,
                "resource": package.canonical("Library", "sql", name) if name in given else f"{FACTS}{name}",
            }
            for name in query.reads
        ]
    if query.parameters:
        resource["parameter"] = [
            {"name": one.name, "use": "in", "min": 1, "max": "1", "documentation": one.about, "type": one.type}
            | (whole(one.place) if one.place is not None else {})
            for one in query.parameters
        ]
    resource["content"] = [
        {
            "contentType": _CONTENT[dialect],
            "language": "en",
            "title": query.meaning,
            "data": b64encode(text.encode()).decode("ascii"),
        }
        for dialect, text in query.texts.items()
    ]
    return resource

"""Guidelines compiled through the public door, and the artefacts made of them, read back as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from rettesnor.compiler.backends.cql.emit import emit as emit_cql
from rettesnor.compiler.backends.fhir.emit import emit
from rettesnor.compiler.backends.sql.emit import emit as emit_sql
from rettesnor.compiler.driver import compile_file
from rettesnor.runtime.graph import Graph

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
GUIDELINES = {
    "complete": HERE / "complete.kr",
    **{path.stem: path for path in sorted((ROOT / "guidelines").glob("*/*.kr")) if path.parent.name != "fælles"},
}


class Artefacts:
    """The emitted files of one guideline, and ways to walk them."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.files = {name: written.data for name, written in emit(graph, emit_cql(graph), emit_sql(graph)).items()}
        self.resources: dict[str, dict[str, Any]] = {
            name: json.loads(data, parse_float=Decimal) for name, data in self.files.items()
        }
        self.by_url = {resource["url"]: resource for resource in self.resources.values()}

    def all(self, kind: str) -> list[dict[str, Any]]:
        return [resource for resource in self.resources.values() if resource["resourceType"] == kind]

    def one(self, kind: str, resource_id: str) -> dict[str, Any]:
        return self.resources[f"{kind}-{resource_id}.json"]

    def values(self, key: str) -> Iterator[Any]:
        """Every value standing under ``key`` anywhere."""
        return (value for resource in self.resources.values() for name, value in walk(resource) if name == key)

    def plans(self, plan_type: str) -> list[dict[str, Any]]:
        return [plan for plan in self.all("PlanDefinition") if plan["type"]["coding"][0]["code"] == plan_type]


def walk(value: Any) -> Iterator[tuple[str, Any]]:
    """Every key with its value, at every depth; the items of a list one by one."""
    if isinstance(value, dict):
        for key, inner in value.items():
            for item in inner if isinstance(inner, list) else [inner]:
                yield key, item
                yield from walk(item)


@pytest.fixture(scope="session", params=list(GUIDELINES))
def artefacts(request: pytest.FixtureRequest) -> Artefacts:
    """The artefacts of every guideline there is."""
    return compiled(request.param)


@pytest.fixture(scope="session")
def complete() -> Artefacts:
    """The artefacts of ``complete.kr``, whose content the tests know."""
    return compiled("complete")


@pytest.fixture(scope="session")
def graph(complete: Artefacts) -> Graph:
    """The decision graph of ``complete.kr``."""
    return complete.graph


_compiled: dict[str, Artefacts] = {}


def compiled(name: str) -> Artefacts:
    if name not in _compiled:
        compilation = compile_file(GUIDELINES[name], name)
        assert compilation.graph is not None, compilation.diagnostics
        _compiled[name] = Artefacts(compilation.graph)
    return _compiled[name]

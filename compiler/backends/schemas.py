"""JSON Schemas of the published formats, generated from the classes that are the formats."""

from __future__ import annotations

from inspect import cleandoc
from typing import Any

import msgspec

from ...runtime import graph
from ...runtime.plan import model as plan
from ..source_map import format as source_map

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_HOME = "https://rettesnor.dk/schemas"


def schemas() -> dict[str, bytes]:
    """The schemas by file name, as indented UTF-8 JSON; the same classes give the same bytes."""
    return {
        "decision-graph.schema.json": _schema(
            graph.Graph, "decision-graph", graph.FORMAT_VERSION, "Rettesnor: decision graph"
        ),
        "plan.schema.json": _schema(plan.Plan, "plan", plan.FORMAT_VERSION, "Rettesnor: plan"),
        "source-map.schema.json": _schema(
            source_map.SourceMap, "source-map", source_map.FORMAT_VERSION, "Rettesnor: source map"
        ),
    }


def _schema(of: type[msgspec.Struct], name: str, version: str, title: str) -> bytes:
    head: dict[str, Any] = {"$schema": _DIALECT, "$id": f"{_HOME}/{name}-{version}.schema.json", "title": title}
    return msgspec.json.format(msgspec.json.encode(head | _dedented(msgspec.json.schema(of))), indent=2) + b"\n"


def _dedented(schema: Any) -> Any:
    """The schema with its descriptions, which are docstrings, without the indentation that Python keeps before 3.13."""
    if isinstance(schema, list):
        return [_dedented(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: cleandoc(value) if key == "description" and isinstance(value, str) else _dedented(value)
        for key, value in schema.items()
    }

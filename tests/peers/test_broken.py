"""A comparison broken on purpose is found by each engine: what never finds anything proves nothing."""

from __future__ import annotations

import datetime as dt
import json
import operator
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from rettesnor.compiler.backends.cql import ast, elm, logic
from rettesnor.compiler.driver import compile_file
from rettesnor.runtime import expression
from rettesnor.runtime.load import compile_graph

from .comparison import Peers, write
from .engines import SCRIPTS

GUIDELINE = Path(__file__).parents[1] / "backends/complete.kr"
DAY = dt.date(2027, 3, 1)
MRC = {"system": "urn:oid:1.2.208.184.100.8", "code": "MCS88021"}
RESOURCES: list[dict[str, Any]] = [
    {"resourceType": "Patient", "id": "p", "birthDate": "1960-01-01"},
    {
        "resourceType": "Observation",
        "id": "o",
        "status": "final",
        "code": {"coding": [MRC]},
        "subject": {"reference": "Patient/p"},
        "effectiveDateTime": "2027-02-01",
        "valueInteger": 3,
    },
]
RECORD = json.dumps({"resourceType": "Bundle", "type": "collection", "entry": [{"resource": r} for r in RESOURCES]})
"""Somebody on the threshold of ``mange_symptomer``, which is ``mrc >= 3``."""


def nothing(_: pytest.MonkeyPatch) -> None:
    """All is well."""


def back_end(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(logic._OPERATORS, ">=", "Greater")


def emitter(patch: pytest.MonkeyPatch) -> None:
    whole = elm._operation

    def broken(expr: ast.Op) -> elm.Node:
        node = whole(expr)
        return node | {"type": "Greater"} if node["type"] == "GreaterOrEqual" else node

    patch.setattr(elm, "_operation", broken)


def runtime(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(expression.COMPARE, ">=", operator.gt)


@pytest.mark.parametrize("breaks", [nothing, back_end, emitter, runtime])
def test_a_broken_comparison_is_found_by_each_engine(
    node: str, breaks: Callable[[pytest.MonkeyPatch], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    graph = compile_file(GUIDELINE).graph
    assert graph is not None
    breaks(monkeypatch)
    write(graph, tmp_path)
    peers = Peers(node, compile_graph(graph), DAY, lambda _: tmp_path)
    try:
        for found in peers.unlike(RECORD.encode(), [(name, "ours") for name in SCRIPTS]):
            assert any("mange_symptomer is" in each for each in found) is (breaks is not nothing)
            assert bool(found) is (breaks is not nothing)
    finally:
        peers.close()

"""A small guideline and evaluations of it, read from the data files beside this one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rettesnor.runtime.evaluation import Evaluation
from rettesnor.runtime.graph import Graph, with_hash
from rettesnor.runtime.load import Compiled, compile_graph

HERE = Path(__file__).parent
SPAN = {"line": 1, "column": 1, "end_line": 1, "end_column": 2}
NODES = (
    "references code_systems value_sets parameters data definitions tables exclusions stratifications activities goals "
    "recommendations follow_ups"
).split()
PATIENT = "Patient/1"


def read(name: str) -> Any:
    return json.loads((HERE / name).read_text())


@pytest.fixture(scope="session")
def graph() -> Graph:
    """``guideline.json``, which leaves out the places in a guideline text."""
    raw = read("guideline.json")
    nodes = [raw["guideline"], raw["population"], *(node for kind in NODES for node in raw[kind])]
    for node in nodes + [level for stratum in raw["stratifications"] for level in stratum["levels"]]:
        node.setdefault("span", SPAN)
    return with_hash(msgspec.convert(raw, Graph))


@pytest.fixture(scope="session")
def compiled(graph: Graph) -> Compiled:
    """What planning uses of a compiled guideline."""
    return compile_graph(graph)


@pytest.fixture(scope="session")
def evaluation(graph: Graph) -> Callable[[dict[str, Any]], Evaluation]:
    """An evaluation from the parts that matter: what is left out is empty, or as in the guideline."""
    titles = {node.id: node for node in (*graph.recommendations, *graph.stratifications, *graph.goals, *graph.data)}
    levels = {level.id: level.title for stratum in graph.stratifications for level in stratum.levels}

    def fact(raw: dict[str, Any]) -> dict[str, Any]:
        latest = {"start_latest": raw["start"]} if "start" in raw else {}
        return {"patient": PATIENT, "kind": "observation", **latest, **raw}

    def facts(raw: dict[str, Any]) -> dict[str, Any]:
        return {node: [fact(each) for each in found] for node, found in raw.items()}

    def recommendation(raw: dict[str, Any]) -> dict[str, Any]:
        node = titles[raw["recommendation"]]
        given = {
            "number",
            "element",
            "activities",
            "goals",
            "strength",
            "direction",
            "certainty",
            "grading",
            "citations",
            "evidence",
        }
        own = {name: msgspec.to_builtins(getattr(node, name)) for name in given}
        return {"title": node.title, "status": "recommended", **own, **raw}

    def build(raw: dict[str, Any]) -> Evaluation:
        return msgspec.convert(
            {
                "patient": PATIENT,
                "parameters": {},
                "findings": [],
                "notes": [],
                "anchors": {},
                **raw,
                "population": {"status": "included", **raw.get("population", {})},
                "strata": [
                    {
                        "title": titles[each["stratification"]].title,
                        "level_title": levels[each["level"]],
                        "decided": True,
                        **each,
                    }
                    for each in raw.get("strata", [{"stratification": "risiko", "level": "gul"}])
                ],
                "recommendations": [recommendation(each) for each in raw.get("recommendations", [])],
                "goals": [{"title": titles[each["goal"]].title, **each} for each in raw.get("goals", [])],
                "data": [{"title": titles[each["element"]].title, **each} for each in raw.get("data", [])],
                "settled_by": facts(raw.get("settled_by", {})),
                "activity_facts": facts(raw.get("activity_facts", {})),
                "planned": [fact(each) for each in raw.get("planned", [])],
            },
            Evaluation,
        )

    return build

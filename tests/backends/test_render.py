"""Pictures of the decision graph, and the schemas of the published formats."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import networkx as nx

from rettesnor.compiler.backends.render.digraph import to_networkx
from rettesnor.compiler.backends.render.graphml import graphml
from rettesnor.compiler.backends.render.mermaid import mermaid
from rettesnor.compiler.backends.schemas import schemas
from rettesnor.runtime.graph import Graph, encode

SCHEMAS = Path(__file__).parents[2] / "docs" / "schemas"


def test_every_named_node_is_in_the_digraph(artefacts: Any) -> None:
    graph: Graph = artefacts.graph
    found = to_networkx(graph)
    named = [*graph.order, graph.population.id]
    for group in (graph.value_sets, graph.exclusions, graph.activities, graph.goals, graph.recommendations):
        named += [node.id for node in group]
    assert set(named) <= set(found)
    assert all("kind" in attributes for _, attributes in found.nodes(data=True))  # no edge to an unknown node


def test_edges_say_how_nodes_hang_together(graph: Graph) -> None:
    found = to_networkx(graph)
    for source, target, kind in (
        ("mmrc_score", "mrc", "reads"),
        ("mrc", "mange_symptomer", "uses"),
        ("mange_symptomer", "gruppe", "uses"),
        ("exac_grænse", "risiko.rød", "uses"),
        ("risiko", "risiko.rød", "level"),
        ("risiko.rød", "kontrol_rød", "plans"),
        ("afdød", "målgruppe", "excludes"),
        ("får_lama", "lama_behandling", "uses"),
        ("rehabilitering", "spørg_alt", "resolves"),
        ("støt_rygestop", "røgfri", "promotes"),
        ("spørg_alt", "rygestatus", "collects"),
        ("influenza", "influenzavaccine", "reads"),
        ("exac_12m", "efterkontrol", "uses"),
    ):
        assert found.edges[source, target]["kind"] == kind, (source, target)


def test_what_is_computed_never_rests_on_itself(artefacts: Any) -> None:
    found = to_networkx(artefacts.graph)
    logic = nx.DiGraph(
        (source, target) for source, target, kind in found.edges(data="kind") if kind in ("reads", "uses", "level")
    )
    assert nx.is_directed_acyclic_graph(logic)


def test_graphml_is_read_back_as_the_same_graph(graph: Graph) -> None:
    read = nx.parse_graphml(graphml(graph).decode())
    made = to_networkx(graph)
    assert dict(read.nodes(data=True)) == dict(made.nodes(data=True))
    assert {(s, t): d["kind"] for s, t, d in read.edges(data=True)} == {
        (s, t): d["kind"] for s, t, d in made.edges(data=True)
    }
    assert ElementTree.fromstring(graphml(graph)).tag.endswith("graphml")


def test_mermaid_draws_every_box_it_joins(artefacts: Any) -> None:
    text = re.sub(r'"[^"]*"', '""', mermaid(artefacts.graph).decode())  # without the labels
    drawn = set(re.findall(r"(n_\w+)(?=[\[({])", text))
    joined = {name for line in text.splitlines() if re.search(r"-->|\.->", line) for name in re.findall(r"n_\w+", line)}
    assert joined <= drawn
    assert len([box for box in drawn if box.startswith("n_element_")]) == text.count("subgraph")


def test_mermaid_survives_what_authors_write(graph: Graph) -> None:
    lines = mermaid(graph).decode().splitlines()
    assert lines[0] == "flowchart LR"
    for line in lines:
        assert line.count('"') % 2 == 0
        for label in re.findall(r'"([^"]*)"', line):
            assert not re.search(r"[<>](?!br/>)", label.replace("<br/>", ""))
    (box,) = [line for line in lines if "Samtale om" in line]
    assert "'rygestop' & #lt;tobak#gt;" in box


def test_mermaid_shows_what_is_only_proposed(graph: Graph) -> None:
    text = mermaid(graph).decode()
    assert "Risiko (foreslået)" in text
    assert "LAMA (ubekræftet)<br/>gruppe = gruppe_b eller gruppe = gruppe_e<br/>undtagen: får_lama = ja" in text


def test_the_published_schemas_are_those_of_the_classes() -> None:
    for name, data in schemas().items():
        assert (SCHEMAS / name).read_bytes() == data, f"{name} is not what the classes generate; run tools/schemas.py"


def test_the_schemas_accept_what_we_write_and_nothing_else(artefacts: Any) -> None:
    schema = json.loads(schemas()["decision-graph.schema.json"])
    validator = jsonschema.Draft202012Validator(schema)
    written = json.loads(encode(artefacts.graph))
    validator.check_schema(schema)
    assert not list(validator.iter_errors(written))
    assert list(validator.iter_errors(written | {"surprise": 1}))
    assert list(validator.iter_errors({key: value for key, value in written.items() if key != "order"}))

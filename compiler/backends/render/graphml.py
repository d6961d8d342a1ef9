"""GraphML of a decision graph, for yEd, Gephi and the like."""

from __future__ import annotations

from ....runtime.graph import Graph
from .digraph import to_networkx


def graphml(graph: Graph) -> bytes:
    """The whole graph, as :func:`.digraph.to_networkx` makes it, in UTF-8; the same graph gives the same bytes."""
    import networkx as nx

    lines = nx.generate_graphml(to_networkx(graph), prettyprint=True)
    return ("<?xml version='1.0' encoding='utf-8'?>\n" + "\n".join(lines) + "\n").encode()

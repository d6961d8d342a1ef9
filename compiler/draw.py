"""A decision graph in one of its forms."""

from __future__ import annotations

from typing import Final, Literal

from ..runtime import graph as dg

Shape = Literal["mermaid", "graphml", "json"]

DRAWINGS: Final[dict[Shape, str]] = {"mermaid": "mmd", "graphml": "graphml"}
"""Drawings kept beside the graph, and how their files end."""


def draw(graph: dg.Graph, shape: Shape) -> bytes:
    """The decision graph in one of its forms."""
    if shape == "json":
        return dg.encode(graph)
    from .backends.render.graphml import graphml
    from .backends.render.mermaid import mermaid

    return (graphml if shape == "graphml" else mermaid)(graph)

"""The guideline's own words about what a definition comes from."""

from __future__ import annotations

from ....runtime import graph as dg


def comment(node: dg.Node, unit: str | None = None) -> tuple[str, ...]:
    """A node's title, its unit, and its citations, as a comment."""
    cited = "; ".join(f"{one.reference} {one.place or ''}".strip() for one in node.citations)
    title = (node.title or node.id).rstrip(".") + (f" ({unit})" if unit else "")
    return (title + "." + (f" Kilde: {cited}." if cited else ""),)

"""The page that texts for people are written on."""

from __future__ import annotations

import textwrap

WIDTH = 100
"""Columns of the page."""


def wrapped(text: str, indent: str = "", hanging: str = "  ") -> list[str]:
    """Lines of at most :data:`WIDTH` columns, where no word is longer; those after the first stand further in."""
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )

"""What a terminal can show: its width, and colours where they are wanted."""

from __future__ import annotations

import sys
from typing import Final

from rettesnor.compiler.diagnostics.render.text import PLAIN, WIDTH, Look

STYLES: Final = {
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold cyan",
    "allowed": "bold green",
    "message": "bold",
    "other": "blue",
    "frame": "blue",
}
"""How each part of a finding is shown (``Look.paint``)."""


def look() -> Look:
    """How findings are laid out on standard output. Colours only on a terminal that has them, and not with NO_COLOR."""
    if not sys.stdout.isatty():
        return PLAIN
    from rich.color import ColorSystem
    from rich.console import Console
    from rich.style import Style

    console = Console()
    width = min(max(console.width, 40), WIDTH)
    if console.no_color or console.color_system in (None, "windows"):
        return Look(width)
    styles = {part: Style.parse(style) for part, style in STYLES.items()}
    return Look(width, lambda part, text: styles[part].render(text, color_system=ColorSystem.STANDARD))

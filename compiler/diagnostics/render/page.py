"""Pages of diagnostic codes, and the list of them, as text and as JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable
from dataclasses import asdict

from ....runtime.present.page import wrapped
from ..diagnostic import Severity
from ..page import Page
from ..registry import Language
from .text import SEVERITIES

HEADINGS: dict[Language, dict[str, str]] = {
    "da": {
        "why": "Hvorfor det betyder noget",
        "faulty": "Sådan opstår den",
        "mend": "Sådan rettes den",
        "allow": "Sådan tillades den",
        "suppressible": "Skriv på linjen, eller på linjen over det, den angår, hvorfor den må stå:",
        "not suppressible": "Den kan ikke tillades; den skal rettes.",
        "reason": "din begrundelse",
    },
    "en": {
        "why": "Why it matters",
        "faulty": "How it comes about",
        "mend": "How it is mended",
        "allow": "How it is allowed",
        "suppressible": "Write on the line, or on the line above what it concerns, why it may stand:",
        "not suppressible": "It cannot be allowed; it must be mended.",
        "reason": "your reason",
    },
}


def render(page: Page, language: Language, *, as_json: bool = False) -> str:
    """A page. As JSON: its fields, the whole guidelines of the example as text."""
    if as_json:
        return json.dumps(asdict(page), ensure_ascii=False, default=lambda data: data.decode(errors="replace")) + "\n"
    said = HEADINGS[language]
    allow = said["suppressible" if page.suppressible else "not suppressible"]
    parts = [
        f"{page.code} ({SEVERITIES[language][page.severity]}): {page.title}",
        _wrapped(page.what),
        f"{said['why']}\n{_wrapped(page.why)}",
        f"{said['faulty']}\n{_quoted(page.example.faulty)}",
        f"{said['mend']}\n{_wrapped(page.mend)}\n\n{_quoted(page.example.mended)}",
        f"{said['allow']}\n{_wrapped(allow)}",
    ]
    if page.suppressible:
        parts.append(_quoted(f"// tillad {page.code}: {said['reason']}"))
    return "\n\n".join(parts) + "\n"


def render_titles(titles: Iterable[tuple[str, Severity, str]], language: Language, *, as_json: bool = False) -> str:
    """A line a code: the code, how severe, the title."""
    if as_json:
        names = ("code", "severity", "title")
        return "".join(json.dumps(dict(zip(names, one, strict=True)), ensure_ascii=False) + "\n" for one in titles)
    words = SEVERITIES[language]
    width = max(map(len, words.values()))
    return "".join(f"{code}  {words[severity]:{width}}  {title}\n" for code, severity, title in titles)


def _wrapped(text: str) -> str:
    return "\n".join(wrapped(" ".join(text.split()), "  ", hanging=""))


def _quoted(lines: str) -> str:
    return textwrap.indent(textwrap.dedent(lines).strip("\n"), "    ")

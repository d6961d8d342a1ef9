"""A diagnostic is data: code, place, arguments. Its wording, in Danish and English, stands in ``wording/``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..source import Span

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Label:
    """A second place that matters. ``key`` names its text in the code's wording (``Wording.labels``)."""

    span: Span
    key: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that would compile: replace ``span`` by ``replacement``. ``safe``: only this can have been meant, and
    ``check --fix`` makes the change; others are for the author to judge.
    """

    span: Span
    replacement: str
    safe: bool = False


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. ``args`` fill the places in its wording: names and texts from the guideline, never patient data.
    ``source``: what the author cites for the content it is about.
    """

    code: str
    span: Span
    args: Mapping[str, str] = field(default_factory=dict)
    labels: tuple[Label, ...] = ()
    fix: Fix | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """The texts of one code in one language; ``str.format`` places are filled from ``Diagnostic.args``.

    ``message``: one sentence. ``label``: at the primary place. ``help``: the way out. ``notes``: further lines.
    """

    message: str
    label: str = ""
    help: str = ""
    notes: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rule:
    """A registered code: how severe, and how it reads in each language. ``needed``: the passes that follow rely on it
    being mended, so it cannot be allowed.
    """

    severity: Severity
    da: Wording
    en: Wording
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that the author has allowed: why, in the author's words, and where that stands."""

    diagnostic: Diagnostic
    reason: str
    span: Span

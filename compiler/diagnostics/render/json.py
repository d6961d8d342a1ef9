"""Diagnostics for programs: one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from ...source import SourceFile, Span
from ..diagnostic import Diagnostic, Suppressed
from ..registry import Language, in_order, severity, worded


def render(
    diagnostics: Sequence[Diagnostic],
    files: Sequence[SourceFile],
    language: Language = "da",
    suppressed: Sequence[Suppressed] = (),
    *,
    fixed: bool = False,
) -> str:
    """One line a diagnostic: ``code``, ``severity``, ``message``, its place (``file``, ``line``, ``column``, ``end``),
    ``label``, ``labels``, ``help``, ``notes``, ``fix`` (a place, its ``replacement``, and whether it is ``safe``) or
    null, ``suppressed``: null, or the ``reason`` why its author allows it and the place where that stands, and
    ``fixed``: whether the fix was made. Lines and columns count from 1; ``end`` is the place after the last character.
    """
    allowed = {id(one.diagnostic): one for one in suppressed}
    findings = in_order((*diagnostics, *(one.diagnostic for one in suppressed)))
    lines = ({**_object(one, files, language, allowed.get(id(one))), "fixed": fixed} for one in findings)
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)


def _object(
    diagnostic: Diagnostic, files: Sequence[SourceFile], language: Language, allowed: Suppressed | None
) -> dict[str, Any]:
    texts = worded(diagnostic, language)
    fix = diagnostic.fix
    return {
        "code": diagnostic.code,
        "severity": severity(diagnostic),
        "message": texts.message,
        **_place(diagnostic.span, files),
        "label": texts.label,
        "labels": [{**_place(label.span, files), "message": texts.labels[label.key]} for label in diagnostic.labels],
        "help": texts.help,
        "notes": list(texts.notes),
        "fix": {**_place(fix.span, files), "replacement": fix.replacement, "safe": fix.safe} if fix else None,
        "suppressed": {**_place(allowed.span, files), "reason": allowed.reason} if allowed else None,
    }


def _place(span: Span, files: Sequence[SourceFile]) -> dict[str, Any]:
    file = files[span.file]
    place = file.place(span)
    return {
        "file": file.path,
        "line": place.line,
        "column": place.column,
        "end": {"line": place.end_line, "column": place.end_column},
    }

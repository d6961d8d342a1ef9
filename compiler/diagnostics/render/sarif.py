"""Diagnostics as SARIF 2.1.0, the OASIS standard that code hosts and editors read."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from typing import Any, Protocol
from urllib.parse import quote

from ...source import SourceFile, Span
from ..diagnostic import Diagnostic, Fix, Suppressed
from ..page import page
from ..registry import RULES, Language, in_order, severity, worded
from .page import render as render_page
from .plain import plain

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


class Findings(Protocol):
    """What was found in one compilation. The files are those that spans number."""

    @property
    def diagnostics(self) -> Sequence[Diagnostic]: ...
    @property
    def suppressed(self) -> Sequence[Suppressed]: ...
    @property
    def files(self) -> Sequence[SourceFile]: ...


def render(found: Iterable[Findings], version: str, language: Language = "da") -> str:
    """One log of one run of ``rettesnor`` ``version``, over all that was found. Allowed findings are suppressed
    results, with the author's reason as justification; fixes are replacements. Lines and columns count from 1; columns
    are Unicode code points, and an end column is the one after the last.
    """
    found = list(found)
    open_codes = {finding.code for one in found for finding in one.diagnostics}
    codes = sorted(open_codes | {each.diagnostic.code for one in found for each in one.suppressed})
    rules = [_rule(code, language) for code in codes]
    run = {
        "tool": {"driver": {"name": "rettesnor", "version": version, "language": language, "rules": rules}},
        "language": language,
        "columnKind": "unicodeCodePoints",
        "results": [result for one in found for result in _results(one, codes, language)],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, language: Language) -> dict[str, Any]:
    shown = page(code, language)
    return {
        "id": code,
        "shortDescription": {"text": shown.title},
        "fullDescription": {"text": shown.what},
        "help": {"text": render_page(shown, language)},
        "defaultConfiguration": {"level": RULES[code].severity},
    }


def _results(found: Findings, codes: Sequence[str], language: Language) -> Iterable[dict[str, Any]]:
    allowed = {id(each.diagnostic): each for each in found.suppressed}
    for finding in in_order((*found.diagnostics, *(each.diagnostic for each in found.suppressed))):
        texts = worded(finding, language)
        result: dict[str, Any] = {
            "ruleId": finding.code,
            "ruleIndex": codes.index(finding.code),
            "level": severity(finding),
            "message": {"text": plain(finding, language)},
            "locations": [_location(finding.span, found.files)],
            "relatedLocations": [
                {"id": number, **_location(label.span, found.files), "message": {"text": texts.labels[label.key]}}
                for number, label in enumerate(finding.labels, start=1)
            ],
            "suppressions": [],
        }
        if finding.fix is not None:
            result["fixes"] = [_fix(finding.fix, found.files)]
        if suppressed := allowed.get(id(finding)):
            place = _location(suppressed.span, found.files)
            result["suppressions"] = [{"kind": "inSource", "justification": suppressed.reason, "location": place}]
        yield result


def _location(span: Span, files: Sequence[SourceFile]) -> dict[str, Any]:
    file = files[span.file]
    return {"physicalLocation": {"artifactLocation": _artifact(file), "region": _region(span, file)}}


def _artifact(file: SourceFile) -> dict[str, Any]:
    return {"uri": quote(os.fsencode(file.path))}


def _region(span: Span, file: SourceFile) -> dict[str, Any]:
    place = file.place(span)
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _fix(fix: Fix, files: Sequence[SourceFile]) -> dict[str, Any]:
    file = files[fix.span.file]
    replacement = {"deletedRegion": _region(fix.span, file), "insertedContent": {"text": fix.replacement}}
    return {"artifactChanges": [{"artifactLocation": _artifact(file), "replacements": [replacement]}]}

"""Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from ...source import SourceFile
from ..diagnostic import Diagnostic
from ..registry import Language, in_order, severity
from .plain import plain

COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(diagnostics: Sequence[Diagnostic], files: Sequence[SourceFile], language: Language = "da") -> str:
    """One command a diagnostic, on one line. Lines and columns count from 1."""
    return "".join(_command(one, files, language) + "\n" for one in in_order(diagnostics))


def message(kind: str, title: str, text: str) -> str:
    """A command about no file."""
    return f"::{COMMANDS[kind]} title={_property(title)}::{_data(text)}"


def _command(diagnostic: Diagnostic, files: Sequence[SourceFile], language: Language) -> str:
    file = files[diagnostic.span.file]
    place = file.place(diagnostic.span)
    properties = {
        "file": file.path,
        "line": place.line,
        "endLine": place.end_line,
        "col": place.column,
        "endColumn": place.end_column,
        "title": diagnostic.code,
    }
    said = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{COMMANDS[severity(diagnostic)]} {said}::{_data(plain(diagnostic, language))}"


def _data(text: str) -> str:
    seen = "".join(each if each.isprintable() or each in "\r\n" else "�" for each in text)
    return seen.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")

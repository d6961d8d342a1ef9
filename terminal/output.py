"""What commands print, and how."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import typer

if TYPE_CHECKING:
    from rettesnor.compiler.driver import Compilation
    from rettesnor.compiler.fix import Fixed
    from rettesnor.runtime.unusable import Language, Unusable

Format = Literal["text", "json", "sarif", "github"]


def say(error: Unusable, format: str, language: Language, *, warning: bool = False) -> None:
    """Print an error or a warning to standard error, as a sentence, or as the format asks."""
    message = "".join(each if each.isprintable() else "�" for each in error.describe(language))  # a path may hold any
    severity: Literal["error", "warning"] = "warning" if warning else "error"
    if format == "json":
        message = json.dumps({"severity": severity, "code": error.code, "message": message}, ensure_ascii=False)
    elif format == "github":
        from rettesnor.compiler.diagnostics.render.github import message as command

        message = command(severity, error.code, message)
    elif warning:
        message = f"{'ADVARSEL' if language == 'da' else 'WARNING'}: {message}"
    typer.echo(message, err=True)


def deliver(data: bytes, out: Path | None) -> None:
    """Write a result to a file, whole or not at all, or to standard output."""
    if out is None:
        sys.stdout.buffer.write(data)
        return
    from rettesnor.runtime.output import write_file

    write_file(out, data)


def report(
    compilations: Sequence[Compilation],
    format: Format,
    language: Language,
    *,
    quiet: bool = False,
    show_allowed: bool = False,
    err: bool = False,
) -> bool:
    """Print the findings of compilations; whether any of them failed.

    Args:
        quiet: say nothing of what is good or allowed, before something else is printed.
        show_allowed: show as text also the findings that authors allow.
        err: print to standard error, beside a document on standard output.
    """
    from rettesnor.compiler.diagnostics.render import github, sarif, text
    from rettesnor.compiler.diagnostics.render import json as as_json

    from .screen import look

    shown = ""
    if format == "sarif":
        shown = sarif.render(compilations, version("rettesnor"), language)
    for one in compilations:
        allowed = () if quiet else one.suppressed
        match format:
            case "json":
                shown += as_json.render(one.diagnostics, one.files, language, allowed)
            case "github":
                shown += github.render(one.diagnostics, one.files, language)
            case "text":
                asked = allowed if show_allowed else ()
                shown += text.render(one.diagnostics, one.files, language, asked, look())
                if not quiet:
                    path, found = one.file.path, one.diagnostics
                    shown += text.summary(path, found, len(allowed), language, failed=one.failed) + "\n"
    typer.echo(shown, nl=False, err=err)
    return any(one.failed for one in compilations)


def report_fixes(fixed: Fixed, format: Format, language: Language) -> None:
    """Print what was mended in one file; formats for code hosts say only what remains."""
    from rettesnor.compiler.diagnostics.render import json as as_json
    from rettesnor.compiler.diagnostics.render import text

    for file, finding in fixed.mended:
        if format == "json":
            typer.echo(as_json.render([finding], [file], language, fixed=True), nl=False)
        elif format == "text":
            typer.echo(text.fixed(finding, [file], language))

"""The program around the commands: help and wrong usage in the user's language, usage errors as JSON when asked for.

Typer parses and words everything in English. Here its help is laid out with Danish words and its errors become
:class:`~..runtime.unusable.Unusable`, said like all others. Commands are declared in English, in ``cli.py``;
``danish.py`` has their Danish, and a test compares the two.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Sequence
from difflib import get_close_matches
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import typer
from typer.core import TyperCommand, TyperGroup

from rettesnor.runtime.unusable import Language, Unusable

if TYPE_CHECKING:
    from typer import Context

UsageError: Any = typer.BadParameter.__base__
"""What Typer raises for wrong usage."""

HEADINGS: Final[dict[str, tuple[str, str]]] = {
    "usage": ("Brug: ", "Usage: "),
    "arguments": ("Argumenter", "Arguments"),
    "options": ("Tilvalg", "Options"),
    "commands": ("Kommandoer", "Commands"),
}

REMARKS: Final = {
    "default: ": "ellers: ", "env var: ": "miljøvariabel: ", "required": "skal angives",
    "[OPTIONS]": "[TILVALG]", "COMMAND [ARGS]...": "KOMMANDO [ARGUMENTER]...",
    "<str>": "<tekst>", "<path>": "<sti>", "<int range>": "<heltal>", "<float range>": "<tal>",
}  # fmt: skip
"""What Typer itself says in help."""


def asked_for(arguments: Sequence[str]) -> tuple[str, Language]:
    """The format and the language that a command line asks for, also where the rest of it cannot be read."""
    said = {"--format": "text", "--language": os.environ.get("RETTESNOR_LANGUAGE", "")}
    for argument, following in pairwise([*arguments, ""]):
        name, equals, value = argument.partition("=")
        if name in said:
            said[name] = value if equals else following
    language: Language = "en" if said["--language"] == "en" else "da"
    return said["--format"], language


def _language_last(arguments: Sequence[str]) -> list[str]:
    """The arguments with the language after the command's name: before it too it means the command's language."""
    moved: list[str] = []
    program: list[str] = []
    rest = list(arguments)
    while rest and rest[0].startswith("-"):
        words = 2 if rest[0] == "--language" else 1
        (moved if rest[0].partition("=")[0] == "--language" else program).extend(rest[:words])
        del rest[:words]
    return [*program, *rest[:1], *(moved if rest else ()), *rest[1:]]


class _Helpful:
    """Help in the language asked for."""

    def format_help(self: Any, ctx: Context, formatter: Any) -> None:
        language = ctx.find_root().command.language  # type: ignore[attr-defined]
        parameters = self.get_params(ctx)
        if language == "da":
            from .danish import translate

            translate(self, parameters)
        words = {key: both[language == "en"] for key, both in HEADINGS.items()}

        def remarks(text: str) -> str:
            for english, danish in REMARKS.items() if language == "da" else ():
                text = text.replace(english, danish)
            return text

        pieces = remarks(" ".join(self.collect_usage_pieces(ctx)))
        formatter.write_usage(ctx.command_path, pieces, prefix=words["usage"])
        self.format_help_text(ctx, formatter)
        for heading, kind in (("arguments", "argument"), ("options", "option")):
            records = [each.get_help_record(ctx) for each in parameters if each.param_type_name == kind]
            rows = [(remarks(name), _with_remarks(text, remarks)) for name, text in filter(None, records)]
            if rows:
                with formatter.section(words[heading]):
                    formatter.write_dl(rows)
        if commands := getattr(self, "commands", None):
            with formatter.section(words["commands"]):
                formatter.write_dl([(name, _first_sentence(command.help)) for name, command in commands.items()])


def _with_remarks(text: str, remarks: Callable[[str], str]) -> str:
    """The text of a parameter, with what Typer adds in brackets at its end."""
    return re.sub(r"\[[^\[\]]*\]$", lambda found: remarks(found[0]), text)


def _first_sentence(text: str) -> str:
    return " ".join(text.partition("\n\n")[0].split()).partition(". ")[0].rstrip(".")


class Command(_Helpful, TyperCommand):  # type: ignore[misc]
    """One command."""


class Program(_Helpful, TyperGroup):  # type: ignore[misc]
    """All commands."""

    language: Language = "da"

    def main(self, args: Sequence[str] | None = None, *others: Any, **more: Any) -> Any:
        arguments = _language_last(sys.argv[1:] if args is None else args)
        format, self.language = asked_for(sys.argv[1:] if args is None else args)
        more["standalone_mode"] = False
        try:
            sys.exit(super().main(arguments, *others, **more))
        except UsageError as error:
            from .output import say

            if type(error).__name__ == "NoArgsIsHelpError":
                typer.echo(error.message, err=True)
            else:
                command = arguments[0] if arguments and arguments[0] in self.commands else ""
                say(WrongUsage.of(error, f"rettesnor {command}".rstrip()), format, self.language)
            sys.exit(2)
        except typer.Abort:
            sys.exit(130)


class WrongUsage(Unusable):
    """A command line that cannot be understood."""

    @classmethod
    def of(cls, error: Any, path: str) -> WrongUsage:
        """What Typer found wrong with a command, which is called ``path``."""
        parameter: Any = getattr(error, "param", None)
        match type(error).__name__:
            case "MissingParameter":
                kind = "missing-argument" if parameter.param_type_name == "argument" else "missing-option"
                return cls(kind, name=_name(parameter), command=path)
            case "BadParameter" if choices := getattr(parameter.type, "choices", None):
                return cls("bad-choice", name=_name(parameter), words=", ".join(map(str, choices)), command=path)
            case "BadParameter":
                low, high = (getattr(parameter.type, name, None) for name in ("min", "max"))
                kind = "bad-number" if low is None else "bad-least" if high is None else "bad-range"
                return cls(kind, name=_name(parameter), low=low, high=high, command=path)
            case "NoSuchOption":
                known = [name for each in error.ctx.command.params for name in each.opts]
                near = get_close_matches(error.option_name, known, n=1, cutoff=0.0)
                return cls("unknown-option", name=error.option_name, near=", ".join(near), command=path)
            case "BadOptionUsage":
                return cls("no-value", name=error.option_name, command=path)
        known = list(getattr(error.ctx.command, "commands", ())) if error.ctx is not None else []
        if known and (written := re.search(r"'(.*?)'", error.message)):
            near = get_close_matches(written[1], known, n=1, cutoff=0.0)
            return cls("unknown-command", name=written[1], near=near[0], command=path)
        extra = re.search(r"\(([^()]*)\)$", error.message)
        return cls("extra-argument", name=extra[1] if extra else error.message, command=path)

    def describe(self, language: Language) -> str:
        return self._said(WORDING, language)


def _name(parameter: Any) -> str:
    if parameter.param_type_name == "argument":
        return str(parameter.name).upper()
    return str(max(parameter.opts, key=len))


WORDING: Final[dict[str, tuple[str, str]]] = {
    "missing-argument": (
        "{name} mangler; se: {command} --help",
        "{name} is missing; see: {command} --help",
    ),
    "missing-option": (
        "{name} skal angives; se: {command} --help",
        "{name} must be given; see: {command} --help",
    ),
    "bad-choice": (
        "{name} kan kun være {words}; se: {command} --help",
        "{name} can only be {words}; see: {command} --help",
    ),
    "bad-number": (
        "{name} skal være et tal; se: {command} --help",
        "{name} must be a number; see: {command} --help",
    ),
    "bad-least": (
        "{name} skal være et tal, mindst {low}; se: {command} --help",
        "{name} must be a number, at least {low}; see: {command} --help",
    ),
    "bad-range": (
        "{name} skal være et tal fra {low} til {high}; se: {command} --help",
        "{name} must be a number from {low} to {high}; see: {command} --help",
    ),
    "unknown-option": (
        "{command} har ikke {name}; mente du {near}? Se: {command} --help",
        "{command} has no {name}; did you mean {near}? See: {command} --help",
    ),
    "no-value": (
        "{name} mangler sin værdi; se: {command} --help",
        "{name} lacks its value; see: {command} --help",
    ),
    "unknown-command": (
        "Der er ingen kommando »{name}«; mente du {near}? Se: {command} --help",
        "There is no command “{name}”; did you mean {near}? See: {command} --help",
    ),
    "extra-argument": (
        "Der er for mange argumenter: {name}; se: {command} --help",
        "There are too many arguments: {name}; see: {command} --help",
    ),
}

"""Every diagnostic code: its severity and its wording. A family of codes is a module ``wording/krN.py``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from . import wording
from .diagnostic import Diagnostic, Rule, Severity, Wording
from .wording.vocabulary import WORDS

Language = Literal["da", "en"]

SOURCE: dict[Language, str] = {"da": "kilde", "en": "source"}


def _merged() -> dict[str, Rule]:
    rules: dict[str, Rule] = {}
    for module in sorted(found.name for found in pkgutil.iter_modules(wording.__path__)):
        if module.startswith("kr"):
            family: dict[str, Rule] = importlib.import_module(f"{wording.__name__}.{module}").RULES
            if twice := rules.keys() & family.keys():
                raise ValueError(f"registered twice: {', '.join(sorted(twice))}")
            rules |= family
    return dict(sorted(rules.items()))


RULES: dict[str, Rule] = _merged()


def severity(diagnostic: Diagnostic) -> Severity:
    """How severe a finding is."""
    return RULES[diagnostic.code].severity


def suppressible(code: str) -> bool:
    """Whether an author may allow findings of this code. Warnings and notes, and what is proved about the content
    (KR3xx–KR7xx); never an error without whose mending the guideline cannot be understood, nor a bad allowance (KR69x).
    """
    rule = RULES[code]
    if code.startswith("KR69"):
        return False
    return rule.severity != "error" or (code >= "KR3" and not rule.needed)


def worded(diagnostic: Diagnostic, language: Language) -> Wording:
    """The finding's texts in a language, their places filled; the source it cites is the last of its notes."""
    args = {name: _spoken(value, language) for name, value in diagnostic.args.items()}
    texts: Wording = getattr(RULES[diagnostic.code], language)
    source = (f"{SOURCE[language]}: {diagnostic.source}",) if diagnostic.source else ()
    return replace(
        texts,
        message=texts.message.format_map(args),
        label=texts.label.format_map(args),
        help=texts.help.format_map(args),
        notes=(*(note.format_map(args) for note in texts.notes), *source),
        labels={key: text.format_map(args) for key, text in texts.labels.items()},
    )


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sorted by file, place and code, as every renderer shows them."""
    return sorted(diagnostics, key=lambda one: (one.span.file, one.span.start, one.span.end, one.code))


def _spoken(value: str, language: Language) -> str:
    """An argument with each ``@key`` of its list replaced by the word of the language."""
    items = value.split(", ")
    return ", ".join(
        WORDS[item[1:]][language == "en"] if item[:1] == "@" and item[1:] in WORDS else item for item in items
    )

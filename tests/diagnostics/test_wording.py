"""Every registered code is worded in full in both languages."""

from __future__ import annotations

import importlib
import pkgutil
import string
from collections.abc import Mapping

import pytest

from rettesnor.compiler.diagnostics import wording
from rettesnor.compiler.diagnostics.diagnostic import Diagnostic, Rule, Wording
from rettesnor.compiler.diagnostics.registry import RULES, worded
from rettesnor.compiler.diagnostics.wording.vocabulary import WORDS
from rettesnor.compiler.source import Span


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def texts(of: Wording) -> Mapping[str, str]:
    """Every text of a wording by where it stands."""
    notes = {f"note {number}": note for number, note in enumerate(of.notes)}
    labels = {f"label {key}": text for key, text in of.labels.items()}
    return {"message": of.message, "label": of.label, "help": of.help, **notes, **labels}


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_both_languages_say_the_same(rule: Rule) -> None:
    danish, english = texts(rule.da), texts(rule.en)
    assert danish.keys() == english.keys()
    assert rule.da.message
    for where, text in danish.items():
        assert bool(text) == bool(english[where]), where
        assert places(text) == places(english[where]), where
        assert not text.endswith(".") or "note" in where
    assert rule.da.message != rule.en.message


@pytest.mark.parametrize("module", [found.name for found in pkgutil.iter_modules(wording.__path__)])
def test_a_family_holds_its_own_codes(module: str) -> None:
    rules = getattr(importlib.import_module(f"{wording.__name__}.{module}"), "RULES", {})
    assert bool(rules) == module.startswith("kr")
    for code, rule in rules.items():
        assert code.startswith(module.upper())
        assert RULES[code] is rule


def test_words_of_the_vocabulary_are_spoken_in_the_language() -> None:
    finding = Diagnostic("KR001", Span(0, 1), {"found": "@name", "expected": "@name, `slut`, @unheard"})
    assert worded(finding, "da").label == "her ventes et navn, `slut`, @unheard"
    assert worded(finding, "en").label == "expected here: a name, `slut`, @unheard"
    assert all(danish and english for danish, english in WORDS.values())


def test_texts_of_the_author_are_not_read_as_places() -> None:
    finding = Diagnostic("KR001", Span(0, 1), {"found": "{expected} {0} %s", "expected": "{found}"})
    assert worded(finding, "da").message == "`{expected} {0} %s` passer ikke her"

"""Guidelines that are nearly right: words changed for others of their kind, and parts left out or said twice."""

from __future__ import annotations

import random
from collections import defaultdict
from typing import Any

from rettesnor.compiler.syntax import tree
from rettesnor.compiler.syntax.parse import parse, parse_concrete

KINDS = [
    {"<", "<=", ">=", ">", "=", "!="},
    {"og", "eller"},
    {"ja", "nej", "ukendt"},
    {"+", "-", "*", "/"},
    {"seneste", "første", "højeste", "laveste", "antal", "findes", "fald_pr_år"},
    {"kendt", "mangler"},
    {"dage", "uger", "måneder", "år"},
]
NUMBERS = ("0", "1", "2", "3", "30", "0,5", "100", "365", "1000000000000")


class Mutator:
    """Makes mutants of one text. ``chance`` decides which."""

    def __init__(self, text: str, chance: random.Random) -> None:
        self._text = text
        self._chance = chance
        concrete, _ = parse_concrete(text)
        guideline, _ = parse(text)
        assert concrete is not None and guideline is not None
        self._words = [token for token in concrete.tokens[:-1] if not token.text.startswith("//")]
        self._alike: dict[int, list[str]] = defaultdict(list)
        for word in self._words:
            self._alike[word.type].append(word.text)
        self._parts = [
            part.span
            for declaration in guideline.declarations
            for part in tree.walk(declaration)
            if isinstance(part, tree.Slot | tree.Row | tree.Level | tree.FollowUpLevel | tree.Expectation | tree.Given)
            or part is declaration
        ]
        self._expressions = [
            part.span
            for part in tree.walk(guideline.declarations)
            if isinstance(part, tree.And | tree.Or | tree.Compare | tree.Between | tree.Known | tree.AtLeast)
        ]

    def mutant(self, changes: int) -> str:
        """The text with some changes, from its end to its beginning so that places hold."""
        edits = sorted((self._edit() for _ in range(changes)), reverse=True)
        text, end = self._text, len(self._text) + 1
        for start, stop, instead in edits:
            if stop <= end:
                text, end = text[:start] + instead + text[stop:], start
        return text

    def _edit(self) -> tuple[int, int, str]:
        change = self._chance.choice([self._word, self._word, self._word, self._part, self._part, self._expression])
        return change()

    def _word(self) -> tuple[int, int, str]:
        word = self._chance.choice(self._words)
        return word.start, word.stop + 1, self._other(word)

    def _other(self, word: Any) -> str:
        for kind in KINDS:
            if word.text in kind:
                return self._chance.choice(sorted(kind))
        if word.text.replace(",", "").isdigit():
            return self._chance.choice(NUMBERS)
        return self._chance.choice(self._alike[word.type])

    def _part(self) -> tuple[int, int, str]:
        span = self._chance.choice(self._parts)
        twice = self._text[span.start : span.end] + "\n" + self._text[span.start : span.end]
        return span.start, span.end, self._chance.choice(("", twice))

    def _expression(self) -> tuple[int, int, str]:
        span, other = self._chance.choice(self._expressions), self._chance.choice(self._expressions)
        return span.start, span.end, f"({self._text[other.start : other.end]})"

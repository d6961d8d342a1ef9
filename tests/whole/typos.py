"""Slips of the pen: seeded changes of one character or one word of a guideline, outside its texts and comments."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from rettesnor.compiler.syntax.parse import parse_concrete
from rettesnor.compiler.syntax.spelling import FOREIGN

LETTERS = "abcdefghijklmnopqrstuvwxyzæøå0123456789 .,:;=<>()|\"'-_"


@dataclass(frozen=True)
class Typo:
    """A text with a slip in the stretch ``[start, end)`` of the original."""

    kind: str
    text: str
    start: int
    end: int


class Typist:
    """Makes slips in one text. ``chance`` decides which."""

    def __init__(self, text: str, chance: random.Random) -> None:
        concrete, _ = parse_concrete(text)
        assert concrete is not None
        self._text = text
        self._chance = chance
        self._words = [token for token in concrete.tokens[:-1] if not token.text.startswith("//")]
        self._places = [at for word in self._words for at in self._visible(word)]
        self._english = {
            danish: [other for other in FOREIGN if FOREIGN[other] == danish] for danish in FOREIGN.values()
        }

    @staticmethod
    def _visible(word: Any) -> list[int]:
        if word.text.startswith('"'):
            return [word.start, word.stop]  # a lost quotation mark
        return list(range(word.start, word.stop + 1))

    def typos(self, number: int) -> Iterator[Typo]:
        """``number`` slips, all kinds alike often."""
        kinds: list[Callable[[], Typo]] = [
            *(self.lost_letter, self.double_letter, self.swapped_letters, self.wrong_letter, self.new_letter),
            *(self.lost_word, self.double_word, self.swapped_words, self.wrong_word, self.new_word, self.english_word),
        ]
        for at in range(number):
            yield kinds[at % len(kinds)]()

    def _typo(self, kind: str, start: int, end: int, instead: str) -> Typo:
        return Typo(kind, self._text[:start] + instead + self._text[end:], start, end)

    def lost_letter(self) -> Typo:
        at = self._chance.choice(self._places)
        return self._typo("lost letter", at, at + 1, "")

    def double_letter(self) -> Typo:
        at = self._chance.choice(self._places)
        return self._typo("double letter", at, at + 1, self._text[at] * 2)

    def swapped_letters(self) -> Typo:
        at = self._chance.choice(self._places[:-1])
        return self._typo("swapped letters", at, at + 2, self._text[at : at + 2][::-1])

    def wrong_letter(self) -> Typo:
        at = self._chance.choice(self._places)
        return self._typo("wrong letter", at, at + 1, self._chance.choice(LETTERS))

    def new_letter(self) -> Typo:
        at = self._chance.choice(self._places)
        return self._typo("new letter", at, at, self._chance.choice(LETTERS))

    def lost_word(self) -> Typo:
        word = self._chance.choice(self._words)
        return self._typo("lost word", word.start, word.stop + 1, "")

    def double_word(self) -> Typo:
        word = self._chance.choice(self._words)
        return self._typo("double word", word.start, word.stop + 1, f"{word.text} {word.text}")

    def swapped_words(self) -> Typo:
        at = self._chance.randrange(len(self._words) - 1)
        one, other = self._words[at : at + 2]
        between = self._text[one.stop + 1 : other.start]
        return self._typo("swapped words", one.start, other.stop + 1, other.text + between + one.text)

    def wrong_word(self) -> Typo:
        word, other = self._chance.choice(self._words), self._chance.choice(self._words)
        return self._typo("wrong word", word.start, word.stop + 1, f" {other.text} ")

    def new_word(self) -> Typo:
        word, other = self._chance.choice(self._words), self._chance.choice(self._words)
        return self._typo("new word", word.start, word.start, f"{other.text} ")

    def english_word(self) -> Typo:
        word = self._chance.choice([word for word in self._words if word.text in self._english])
        return self._typo("english word", word.start, word.stop + 1, self._chance.choice(self._english[word.text]))

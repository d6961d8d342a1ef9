"""The regular expression made of the lexer's grammar gives the tokens that ANTLR's lexer gives, for any text."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from antlr4 import InputStream
from antlr4.Token import Token
from hypothesis import given, settings
from hypothesis import strategies as st

from rettesnor.compiler.syntax.tokens import scan
from rettesnor.compiler.syntax.vocabulary import LITERALS, SPELLINGS
from rettesnor.grammar.generated.RettesnorLexer import RettesnorLexer

ROOT = Path(__file__).resolve().parents[2]
TEXTS = sorted(path for folder in ("guidelines", "tests") for path in (ROOT / folder).rglob("*.kr"))
SIGNS = "\"'“‘`«=<>!-&|/+,.:1a_æ \n"
"""The characters that begin, end or stand inside a rule that is more than one sign."""

LEXER = RettesnorLexer()
LEXER.removeErrorListeners()


def columns(tokens: Iterable[Any]) -> list[tuple[int, int, int, int, int, str]]:
    return [(each.type, each.start, each.stop, each.line, each.channel, each.text) for each in tokens]


def antlr(text: str) -> list[tuple[int, int, int, int, int, str]]:
    LEXER.inputStream = InputStream(text)
    tokens = []
    while not tokens or tokens[-1].type != Token.EOF:
        tokens.append(LEXER.nextToken())
    return columns(tokens)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_guidelines(path: Path) -> None:
    text = path.read_text(encoding="utf-8", errors="replace")
    assert columns(scan(text)) == antlr(text)


def test_every_short_text_of_signs() -> None:
    for length in range(4):
        for signs in product(SIGNS, repeat=length):
            text = "".join(signs)
            assert columns(scan(text)) == antlr(text), text


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=SIGNS + "\r\t«»„”´’2åIi\u00a0\ufeff", max_size=40) | st.text(max_size=40))
def test_any_text(text: str) -> None:
    assert columns(scan(text)) == antlr(text)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([*SPELLINGS, *LITERALS.values()]), max_size=12), st.sampled_from(["", " ", "\n"]))
def test_words_and_signs_of_the_language(words: list[str], between: str) -> None:
    text = between.join(words)
    assert columns(scan(text)) == antlr(text)

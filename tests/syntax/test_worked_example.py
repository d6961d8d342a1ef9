"""The worked example of the language's design, and what its tree must hold."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from antlr4 import CommonTokenStream, InputStream
from antlr4.atn.PredictionMode import PredictionMode
from antlr4.error.ErrorListener import ErrorListener

from rettesnor.compiler.syntax import tree, vocabulary
from rettesnor.compiler.syntax.parse import decode, parse
from rettesnor.compiler.syntax.slots import READERS
from rettesnor.grammar.generated.RettesnorLexer import RettesnorLexer
from rettesnor.grammar.generated.RettesnorParser import RettesnorParser

ROOT = Path(__file__).parents[2]
EXAMPLE = Path(__file__).with_name("worked_example.kr")
TEXT = EXAMPLE.read_text("utf-8")
GUIDELINES = [EXAMPLE, *sorted((ROOT / "guidelines").glob("*/*.kr"))]


def nodes(value: object) -> Iterator[tree.Node]:
    """Every node of a tree, the outer before the inner."""
    if isinstance(value, tree.Node):
        yield value
        for field in dataclasses.fields(value):
            yield from nodes(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from nodes(each)


def without_spans(value: object) -> object:
    """A tree as names and values only."""
    if isinstance(value, tree.Node):
        fields = (field.name for field in dataclasses.fields(value) if field.name != "span")
        return type(value).__name__, {name: without_spans(getattr(value, name)) for name in fields}
    return [without_spans(each) for each in value] if isinstance(value, tuple) else value


def read(text: str | bytes) -> tree.Guideline:
    guideline, diagnostics = parse(text)
    assert diagnostics == ()
    assert guideline is not None
    return guideline


def test_every_declaration_is_read() -> None:
    kinds = [type(each).__name__ for each in read(TEXT).declarations]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "Reference": 2, "CodeSystem": 3, "ValueSet": 5, "DataElement": 8, "Population": 1, "Exclusion": 1,
        "Definition": 1, "Table": 1, "Stratification": 1, "Activity": 5, "Goal": 1, "Recommendation": 4,
        "FollowUp": 1, "Scenario": 2,
    }  # fmt: skip


@pytest.mark.parametrize("path", GUIDELINES, ids=lambda path: path.stem)
def test_spans_hold_what_the_author_wrote(path: Path) -> None:
    text = decode(path.read_bytes())
    guideline = read(text)
    first = re.search(r"^(retningslinje|bibliotek)\b", text, re.MULTILINE)
    assert first is not None
    assert (guideline.header.span.start, guideline.span.end) == (first.start(), len(text.rstrip()))
    for node in nodes(guideline):
        written = text[node.span.start : node.span.end]
        assert written == written.strip()
        match node:
            case tree.Name() | tree.Unit():
                assert written.strip("'") == node.text
            case tree.Text():
                assert " ".join(written.strip('"').split()) == " ".join(node.text.strip('"').split())
            case tree.Date():
                assert written == node.value.isoformat()
            case tree.Slot():
                assert written.startswith(node.key)


def test_letters_of_two_characters_read_the_same_and_keep_their_places() -> None:
    apart = unicodedata.normalize("NFD", TEXT)
    assert len(apart) > len(TEXT)
    guideline = read(apart)
    assert without_spans(guideline) == without_spans(read(TEXT))
    for node in nodes(guideline):
        if isinstance(node, tree.Name):
            assert unicodedata.normalize("NFC", apart[node.span.start : node.span.end]) == node.text


def test_bytes_and_text_read_alike() -> None:
    assert read(TEXT.encode()) == read(TEXT)
    assert without_spans(read(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())) == without_spans(read(TEXT))


def test_every_slot_of_the_grammar_is_read_and_described() -> None:
    rules = [rule for rule, name in enumerate(RettesnorParser.ruleNames) if name.endswith("Slot")]
    atn = RettesnorParser.atn
    first = {kind for rule in rules for kind in atn.nextTokens(atn.ruleToStartState[rule])}
    words = {RettesnorParser.literalNames[kind][1:-1].encode().decode("unicode_escape") for kind in first}
    assert words == READERS.keys() == tree.SLOTS.keys()


def test_no_word_begins_both_a_declaration_and_a_slot() -> None:
    assert vocabulary.DECLARATIONS.isdisjoint(vocabulary.SLOTS)


class _Ambiguity(ErrorListener):  # type: ignore[misc]  # the class has no types
    def __init__(self) -> None:
        self.found: list[str] = []

    def reportAmbiguity(self, *_: object) -> None:  # noqa: N802
        self.found.append("ambiguity")

    def reportAttemptingFullContext(self, *_: object) -> None:  # noqa: N802
        self.found.append("full context")

    def syntaxError(self, *_: object) -> None:  # noqa: N802
        self.found.append("error")


@pytest.mark.parametrize("path", GUIDELINES, ids=lambda path: path.stem)
def test_the_grammar_is_unambiguous_and_needs_no_context(path: Path) -> None:
    parser = RettesnorParser(CommonTokenStream(RettesnorLexer(InputStream(path.read_text("utf-8")))))
    parser._interp.predictionMode = PredictionMode.LL_EXACT_AMBIG_DETECTION
    listener = _Ambiguity()
    parser.addErrorListener(listener)
    parser.guideline()
    assert listener.found == []

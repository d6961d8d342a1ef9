"""However badly a guideline is laid out: formatting gives the same guideline and comments, and once is enough."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rettesnor.compiler.driver import compile_guideline
from rettesnor.compiler.syntax.parse import parse, parse_concrete
from rettesnor.runtime.graph import encode

from .layout import check, formatted

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted(path for folder in ("guidelines", "tests") for path in (ROOT / folder).rglob("*.kr"))
GOOD = {path: path.read_text(encoding="utf-8") for path in SOURCES if not parse(path.read_bytes())[1]}
SMALL = sorted(path for path, text in GOOD.items() if len(text) < 20_000)
GUIDELINES = [path for path in GOOD if path.parts[-3] == "guidelines" and path.stem == path.parent.name]
GUIDELINES += [ROOT / f"tests/{name}.kr" for name in ("backends/complete", "evaluate/rules", "syntax/worked_example")]
CLOSE = (",", ":", "(", ")")
GAPS = (
    *(" ", "  ", "\t", "\n", "\n    ", "\n\n", "\r\n", " \n \n\n", " // en bemærkning\n", "\n// en anden\n\n"),
    *(" // tillad KR303: grund\n", "\n// tillad KR303: grund\n"),
)


def laid_out_anew(text: str, chance: random.Random, harm: float) -> str:
    """``text`` with other white space and more comments between its tokens."""
    concrete, _ = parse_concrete(text)
    assert concrete is not None
    pieces: list[str] = []
    before = ""
    for token in concrete.tokens[:-1]:
        if before.startswith("//"):
            pieces.append("\n")
        if chance.random() < harm:
            pieces.append(chance.choice(GAPS))
        elif before not in CLOSE and token.text not in CLOSE:
            pieces.append(" ")
        pieces.append(token.text)
        before = token.text
    return "".join(pieces) + chance.choice(("", "\n", "\n\n\n", " // til sidst", "\n// til sidst\n"))


def meaning(text: str, path: Path) -> Any:
    """The decision graph of a guideline, without places and without the white space in what is repeated of its text."""
    compiled = compile_guideline(text.encode(), "x.kr", path)
    return None if compiled.graph is None else _plain(json.loads(encode(compiled.graph)))


def _plain(node: Any) -> Any:
    if isinstance(node, list):
        return [_plain(each) for each in node]
    if isinstance(node, dict):
        return {
            key: "".join(str(value).split()) if key in ("text", "cells") else _plain(value)
            for key, value in node.items()
            if key not in ("span", "sha256", "content_hash")
        }
    return node


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.name)
def test_every_file_of_the_repository(path: Path) -> None:
    check(GOOD[path])


@settings(deadline=None, max_examples=40)
@given(st.sampled_from(SMALL), st.integers(0, 2**32), st.sampled_from((0.02, 0.3, 1.0)))
def test_any_layout(path: Path, seed: int, harm: float) -> None:
    check(laid_out_anew(GOOD[path], random.Random(seed), harm))


@pytest.mark.parametrize("path", GUIDELINES, ids=lambda path: path.name)
def test_the_decision_graph_stays_the_same(path: Path) -> None:
    chance = random.Random(20261129)
    before = meaning(GOOD[path], path)
    assert before is not None
    assert meaning(formatted(laid_out_anew(GOOD[path], chance, 0.1)), path) == before

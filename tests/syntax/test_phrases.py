"""Phrases of the language and the trees they give, from ``phrases.toml``."""

from __future__ import annotations

import dataclasses
import tomllib
from pathlib import Path

import pytest

from rettesnor.compiler.syntax import tree
from rettesnor.compiler.syntax.parse import parse

CASES = [
    (place, phrase, expected)
    for place, phrases in tomllib.loads(Path(__file__).with_name("phrases.toml").read_text("utf-8")).items()
    for phrase, expected in phrases.items()
]
AROUND = {
    "definition": "definition x = {}",
    "data": "data x: antal {} slut",
    "aktivitet": "aktivitet x {} slut",
    "anbefaling": "anbefaling x {} slut",
    "scenarie": 'scenarie "x" {} slut',
}
HEADER = 'retningslinje x "x" slut\n'


def written(value: object) -> str:
    """A node as an S-expression, without places."""
    if isinstance(value, tree.Slot):
        return f"(Slot {value.key} {' '.join(map(written, value.values))})"
    if isinstance(value, tree.And | tree.Or):
        return f"({type(value).__name__} {' '.join(map(written, value.args))})"
    if isinstance(value, tree.Node):
        parts = [written(getattr(value, field.name)) for field in dataclasses.fields(value) if field.name != "span"]
        return f"({' '.join([type(value).__name__, *parts])})"
    return f"({' '.join(map(written, value))})" if isinstance(value, tuple) else str(value)


@pytest.mark.parametrize(
    ("place", "phrase", "expected"), CASES, ids=[f"{place} {phrase}" for place, phrase, _ in CASES]
)
def test_phrase(place: str, phrase: str, expected: str) -> None:
    guideline, diagnostics = parse(HEADER + AROUND[place].format(phrase))
    assert diagnostics == ()
    assert guideline is not None
    (declaration,) = guideline.declarations
    if isinstance(declaration, tree.Definition):
        assert written(declaration.expr) == expected
    else:
        assert isinstance(declaration, tree.DataElement | tree.Activity | tree.Recommendation | tree.Scenario)
        assert " ".join(map(written, declaration.slots)) == expected

"""What a word beside a choice is read as."""

from __future__ import annotations

from pathlib import Path

from rettesnor.compiler.driver import compile_guideline

BASE = (Path(__file__).parents[1] / "faults" / "base.kr").read_text(encoding="utf-8")


def test_beside_a_choice_a_word_is_its_option_whatever_else_has_the_name() -> None:
    text = BASE.replace(
        "parameter grænse: antal = 2",
        "parameter grænse: antal = 2\nparameter v2026: valg (v2023, v2026) = v2023\n"
        'definition ny "Ny gruppering" = gruppering = v2026 og v2023 != v2026',
    )
    graph = compile_guideline(text.encode(), "base.kr").graph
    assert graph is not None
    [definition] = [each for each in graph.definitions if each.id == "ny"]
    sides = [(type(c.left).__name__, type(c.right).__name__) for c in definition.expr.args]  # type: ignore[union-attr]
    assert sides == [("Ref", "Option"), ("Option", "Ref")]

"""Activities that a guideline has without its author declaring them."""

from __future__ import annotations

from pathlib import Path

from rettesnor.compiler.driver import compile_guideline

BASE = (Path(__file__).parents[1] / "faults" / "base.kr").read_text(encoding="utf-8")


def test_what_a_rule_plans_may_be_given_as_done() -> None:
    text = BASE.replace("spirometri den 2026-02-01\n", "spirometri = nej den 2026-02-01, kontrol_rød den 2026-02-01\n")
    suite = compile_guideline(text.encode(), "base.kr").suite
    assert suite is not None
    given = [fact for fact in suite.scenarios[0].facts if fact.kind == "procedure"]
    assert [(fact.status, fact.negated) for fact in given] == [("not-done", True), ("completed", False)]

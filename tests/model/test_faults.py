"""One fault at a time, seeded into a guideline without any: each gives exactly its own diagnostics, in its place."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from rettesnor.compiler.diagnostics.registry import severity, suppressible
from rettesnor.compiler.driver import compile_guideline
from rettesnor.compiler.model.from_syntax import resolve
from rettesnor.compiler.syntax.parse import parse

HERE = Path(__file__).parent
BASE = (HERE / "base.kr").read_text(encoding="utf-8")
FAULTS = tomllib.loads((HERE / "faults.toml").read_text(encoding="utf-8"))["fault"]


def seeded(fault: dict[str, Any]) -> str:
    """The base guideline with one fault; every text to be replaced stands in it exactly once."""
    text = BASE
    for old, new in ((fault["old"], fault["new"]), (fault.get("also_old"), fault.get("also_new"))):
        if old is not None:
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in base.kr"
            text = text.replace(old, new)
    return text


def test_the_base_has_no_fault() -> None:
    assert compile_guideline(BASE.encode(), "base.kr").diagnostics == ()


@pytest.mark.parametrize("fault", FAULTS, ids=lambda f: f"{f['codes'][0]} {f['at'][:20]!r}")
def test_a_fault_gives_exactly_its_codes(fault: dict[str, Any]) -> None:
    text = seeded(fault)
    result = compile_guideline(text.encode(), "base.kr")
    assert sorted(d.code for d in result.diagnostics) == sorted(fault["codes"])
    [found] = [d for d in result.diagnostics if d.code == fault["codes"][0]]
    assert text.startswith(fault["at"], found.span.start)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda f: f"{f['codes'][0]} {f['at'][:20]!r}")
def test_what_the_lowering_relies_on_cannot_be_allowed(fault: dict[str, Any]) -> None:
    guideline, _ = parse(seeded(fault))
    assert guideline is not None
    for found in resolve(guideline)[1]:
        assert severity(found) != "error" or not suppressible(found.code)


@pytest.mark.parametrize("fault", [f for f in FAULTS if "fix" in f], ids=lambda f: f"{f['fix']}")
def test_a_suggestion_compiles(fault: dict[str, Any]) -> None:
    text = seeded(fault)
    [found] = [d for d in compile_guideline(text.encode(), "base.kr").diagnostics if d.code == fault["codes"][0]]
    assert found.fix is not None
    assert found.fix.replacement == fault["fix"]
    mended = text[: found.fix.span.start] + found.fix.replacement + text[found.fix.span.end :]
    assert compile_guideline(mended.encode(), "base.kr").diagnostics == ()


def test_every_code_of_these_families_is_tested() -> None:
    from rettesnor.compiler.diagnostics.registry import RULES

    families = {code for code in RULES if code[:3] in ("KR1", "KR2", "KR3", "KR4", "KR5", "KR7")}
    libraries = {*(f"KR12{digit}" for digit in range(8)), "KR506"}  # tested in tests/library
    assert families == {code for fault in FAULTS for code in fault["codes"]} | {"KR110"} | libraries  # tested below


def chain(length: int) -> str:
    """The base with definitions that rest on one another."""
    links = "\n".join(f"definition led{n} = ikke led{n - 1}" for n in range(1, length))
    return BASE.replace(
        "definition tynd =", f"definition led0 = har_kol = ja\n{links}\ndefinition tynd = led{length - 1} og"
    )


def test_a_chain_of_definitions_may_be_long_but_not_endless() -> None:
    assert compile_guideline(chain(40).encode(), "base.kr").graph is not None
    assert [d.code for d in compile_guideline(chain(2000).encode(), "base.kr").diagnostics][:1] == ["KR110"]


def test_value_sets_inside_one_another_are_limited_too() -> None:
    links = "\n".join(f"værdisæt sæt{n} = sæt{n - 1}" for n in range(1, 1500))
    text = BASE.replace("værdisæt kur =", f"værdisæt sæt0 = kur\n{links}\nværdisæt kur =")
    assert "KR110" in [d.code for d in compile_guideline(text.encode(), "base.kr").diagnostics]


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


def test_what_a_rule_plans_may_be_given_as_done() -> None:
    text = BASE.replace("spirometri den 2026-02-01\n", "spirometri = nej den 2026-02-01, kontrol_rød den 2026-02-01\n")
    suite = compile_guideline(text.encode(), "base.kr").suite
    assert suite is not None
    given = [fact for fact in suite.scenarios[0].facts if fact.kind == "procedure"]
    assert [(fact.status, fact.negated) for fact in given] == [("not-done", True), ("completed", False)]

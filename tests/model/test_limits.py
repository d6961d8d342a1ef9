"""Chains that are too long for engines to work out."""

from __future__ import annotations

from pathlib import Path

from rettesnor.compiler.driver import compile_guideline

BASE = (Path(__file__).parent.parent / "faults" / "base.kr").read_text(encoding="utf-8")


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

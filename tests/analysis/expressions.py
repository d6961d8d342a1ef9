"""Random conditions over the guideline of small.kr, and random patients."""

from __future__ import annotations

import datetime as dt
import functools
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from rettesnor.compiler.analysis.logic import REFERENCE
from rettesnor.compiler.driver import compile_guideline
from rettesnor.runtime import graph as g

SMALL = Path(__file__).parent / "small.kr"
OPERATORS: Any = ["<", "<=", "=", "!=", ">=", ">"]


@functools.cache
def small() -> g.Graph:
    compilation = compile_guideline(SMALL.read_bytes(), "small.kr")
    assert compilation.graph is not None, compilation.diagnostics
    return compilation.graph


def ref(name: str) -> g.Ref:
    return g.Ref(node=name)


def number(value: object) -> g.Number:
    return g.Number(value=Decimal(str(value)))


def before(value: int, unit: Any) -> g.Arithmetic:
    return g.Arithmetic(operator="-", left=g.Today(), right=g.Period(value=g.Duration(value=value, unit=unit)))


def _compare(left: st.SearchStrategy[Any], right: st.SearchStrategy[Any], operators: Any = OPERATORS) -> Any:
    return st.builds(
        lambda operator, one, other: g.Compare(operator=operator, left=one, right=other),
        st.sampled_from(operators),
        left,
        right,
    )


def _refs(*names: str) -> st.SearchStrategy[Any]:
    return st.sampled_from([ref(name) for name in names])


steps = st.sampled_from([number(value) for value in (0, 1, 2, 3, 4)])
weights = st.sampled_from([number(value) for value in (10, 50, "50.5", 100, 200)])
sums = st.sampled_from([number(value) for value in ("0.5", 1, 2, 60, 100)])
days = st.sampled_from(
    [before(30, "day"), before(1, "month"), before(4, "week"), before(1, "year"), g.Day(value=dt.date(2026, 3, 1))]
)
exact: Any = st.one_of(
    _refs("a", "b", "lille", "svar"),
    _compare(_refs("n", "m", "k"), steps),
    _compare(steps, _refs("n", "k")),
    _compare(_refs("k"), _refs("grænse")),
    _compare(_refs("q"), weights),
    _compare(_refs("v"), st.sampled_from([g.Option(value=each) for each in "xyz"]), ["=", "!="]),
    st.builds(lambda options: g.OneOf(arg=ref("v"), options=tuple(options)), st.sets(st.sampled_from("xyz"))),
    st.builds(lambda: g.OneOf(arg=ref("tabellen"), options=("lav", "mellem"))),
    _compare(_refs("niveauer"), st.just(g.Option(value="høj")), ["=", "!="]),
    _compare(_refs("a"), st.sampled_from([ref("b"), g.Boolean(value=True)]), ["=", "!="]),
    st.builds(lambda arg: g.Known(arg=arg), _refs("a", "n", "q", "v", "tabellen", "niveauer")),
    st.builds(lambda arg: g.Missing(arg=arg), _refs("a", "k", "svar")),
    st.sampled_from([g.Boolean(value=True), g.Unknown()]),
)
"""Conditions whose regions hold nothing but patients that can be."""
loose: Any = st.one_of(
    exact,
    _compare(_refs("n"), _refs("m", "k")),
    _compare(_refs("sum", "brøk"), sums),
    _compare(_refs("sum"), _refs("q", "brøk")),
    _compare(_refs("d", "e"), days),
    _compare(_refs("d"), _refs("e")),
    _compare(st.just(g.Today()), st.just(g.Day(value=dt.date(2026, 5, 1)))),
    st.builds(lambda arg: g.Known(arg=arg), _refs("sum", "brøk", "d")),
)


def grown(leaves: st.SearchStrategy[Any], most: int = 8) -> st.SearchStrategy[Any]:
    """Conditions made of leaves."""

    def more(smaller: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        several = st.lists(smaller, min_size=1, max_size=3).map(tuple)
        return st.one_of(
            several.map(lambda args: g.And(args=args)),
            several.map(lambda args: g.Or(args=args)),
            st.builds(lambda n, args: g.AtLeast(n=n, args=args), st.integers(1, 3), several),
            smaller.map(lambda arg: g.Not(arg=arg)),
            smaller.map(lambda arg: g.Known(arg=arg)),
        )

    return st.recursive(leaves, more, max_leaves=most)


def _maybe(*values: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from([None, *values])


_numbers = [Decimal(value) for value in (0, 1, 2, 3, 4)]
_kilos = [Decimal(value) for value in ("10", "10.5", "50", "50.5", "75", "100", "199", "200")]
_days = [REFERENCE - dt.timedelta(days=ago) for ago in (0, 27, 28, 29, 30, 31, 32, 106, 107, 365, 366, 400)]
patients = st.fixed_dictionaries(
    {
        "a": _maybe(True, False),
        "b": _maybe(True, False),
        "v": _maybe("x", "y", "z"),
        "n": _maybe(*_numbers),
        "m": _maybe(*_numbers),
        "k": _maybe(*_numbers, Decimal(9)),
        "q": _maybe(*_kilos),
        "r": _maybe(Decimal(0), Decimal(-5), *_kilos),
        "d": _maybe(*_days),
        "e": _maybe(*_days),
        "valgt": st.sampled_from(["ny", "gammel"]),
    }
)

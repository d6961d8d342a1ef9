"""1.1: strong Kleene logic, by its truth tables and by its laws."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rettesnor.runtime import kleene
from rettesnor.runtime.kleene import Truth

truth = st.sampled_from([True, False, None])
truths = st.lists(truth, max_size=6)
T, F, U = True, False, None


# The connectives on truth values: propositions about a case are indices into a list of them.
def negate(value: Truth) -> Truth:
    return kleene.negate(lambda case: case)(value)


def every(values: Iterable[Truth]) -> Truth:
    case = list(values)
    return kleene.every(tuple(map(itemgetter, range(len(case)))))(case)


def some(values: Iterable[Truth]) -> Truth:
    case = list(values)
    return kleene.some(tuple(map(itemgetter, range(len(case)))))(case)


def at_least(n: int, values: Iterable[Truth]) -> Truth:
    case = list(values)
    return kleene.at_least(n, tuple(map(itemgetter, range(len(case)))))(case)


@pytest.mark.parametrize(
    ("one", "other", "both", "either"),
    [
        (T, T, T, T), (T, F, F, T), (T, U, U, T),
        (F, T, F, T), (F, F, F, F), (F, U, F, U),
        (U, T, U, T), (U, F, F, U), (U, U, U, U),
    ],
)  # fmt: skip
def test_the_truth_tables(one: Truth, other: Truth, both: Truth, either: Truth) -> None:
    assert every([one, other]) is both
    assert some([one, other]) is either


@pytest.mark.parametrize(("value", "negation"), [(T, F), (F, T), (U, U)])
def test_negation(value: Truth, negation: Truth) -> None:
    assert negate(value) is negation


@given(truths)
def test_de_morgan(values: list[Truth]) -> None:
    assert negate(every(values)) is some(map(negate, values))
    assert negate(some(values)) is every(map(negate, values))


@given(truths, st.integers(0, 7))
def test_at_least_is_between_some_and_every(values: list[Truth], n: int) -> None:
    assert at_least(1, values) is some(values)
    assert at_least(len(values), values) is every(values)
    assert at_least(n, values) is negate(at_least(len(values) - n + 1, map(negate, values)))


@given(truths, st.integers(1, 6), st.randoms(use_true_random=False))
def test_order_does_not_matter(values: list[Truth], n: int, random: Random) -> None:
    shuffled = list(values)
    random.shuffle(shuffled)
    assert every(shuffled) is every(values)
    assert some(shuffled) is some(values)
    assert at_least(n, shuffled) is at_least(n, values)


@given(truths, st.integers(1, 6), st.integers(0, 5), st.booleans())
def test_learning_more_changes_no_known_result(values: list[Truth], n: int, place: int, learnt: bool) -> None:
    more = [learnt if value is None and number == place else value for number, value in enumerate(values)]
    for logic in (every, some, lambda each: at_least(n, each)):
        before = logic(values)
        assert before is None or logic(more) is before

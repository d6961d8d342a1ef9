"""FHIR ids: well formed, short enough, and never shared by two names of one guideline."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rettesnor.runtime.canonical import fhir_id

NAMES = st.text(st.sampled_from("abeoåæøÅéd1_"), min_size=1, max_size=80)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("kol", "støt_rygestop"), "kol-stoet-rygestop"),
        (("kol_almen_praksis", "spirometri"), "kol-almen-praksis-spirometri"),
        (("kol", "Årskontrol"), "kol-Aarskontrol"),
    ],
)
def test_ids_can_be_read(names: tuple[str, ...], expected: str) -> None:
    assert fhir_id(*names) == expected


@given(NAMES, NAMES)
def test_two_names_have_two_ids(one: str, other: str) -> None:
    ids = fhir_id("kol", one), fhir_id("kol", other)
    assert all(re.fullmatch(r"[A-Za-z0-9.-]{1,64}", each) for each in ids)
    assert (ids[0] == ids[1]) is (one == other)


@pytest.mark.parametrize("other", ["aa", "å", "aå", "åa", "aaa", "ea", "é", "a_a"])
def test_spellings_that_could_be_one_another_are_kept_apart(other: str) -> None:
    names = ["aa", "å", "aå", "åa", "aaa", "ea", "é", "a_a"]
    assert [name for name in names if fhir_id("kol", name) == fhir_id("kol", other)] == [other]

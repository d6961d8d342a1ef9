"""`// tillad KR106: grund`: which findings it concerns, and what is said of an allowance that is no good."""

from __future__ import annotations

from pathlib import Path

import pytest

from rettesnor.compiler.diagnostics.registry import RULES, suppressible
from rettesnor.compiler.driver import Compilation, compile_guideline

BASE = (Path(__file__).parents[1] / "faults" / "base.kr").read_text(encoding="utf-8")
PLACE = "parameter grænse: antal = 2"
UNUSED = "parameter ekstra: antal = 2"
TWO = 'værdisæt glemt = ATC "H02"'  # neither used nor with a text: KR106 on its name, KR505 on its code


def seeded(text: str) -> Compilation:
    assert BASE.count(PLACE) == 1
    return compile_guideline(BASE.replace(PLACE, f"{text}\n{PLACE}").encode(), "base.kr")


def codes(of: Compilation) -> tuple[list[str], list[tuple[str, str]]]:
    """The codes that stand, and the codes and reasons of those that are allowed."""
    return [one.code for one in of.diagnostics], [(one.diagnostic.code, one.reason) for one in of.suppressed]


@pytest.mark.parametrize(
    "text",
    [
        f"{UNUSED}  // tillad KR106: bruges snart",
        f"// tillad KR106: bruges snart\n{UNUSED}",
        f"//tillad kr106 :  bruges snart \n{UNUSED}",
        f"// Tillad KR106: bruges snart\n// og mere om det\n\n{UNUSED}",
        f"// tillad KR106: bruges snart\r\n{UNUSED}\r\n",
        "// tillad KR106: bruges snart\nparameter\n    ekstra: antal = 2",
    ],
)
def test_on_the_line_or_on_a_line_above(text: str) -> None:
    assert codes(seeded(text)) == ([], [("KR106", "bruges snart")])


def test_a_reason_may_hold_a_colon_and_decomposed_letters() -> None:
    assert codes(seeded(f"{UNUSED}  // tillad KR106: se afsnit 2: på høring"))[1][0][1] == "se afsnit 2: på høring"
    decomposed = "a\u030a"
    found = seeded(f"// tillad KR106: p{decomposed} høring\n{UNUSED}")
    assert codes(found) == ([], [("KR106", "på høring")])


def test_the_place_of_an_allowance_is_the_authors_comment() -> None:
    found = seeded(f"{UNUSED}  // tillad KR106: bruges snart")
    [allowed] = found.suppressed
    assert found.file.text[allowed.span.start : allowed.span.end] == "// tillad KR106: bruges snart"


@pytest.mark.parametrize("separator", [", ", " ", ","])
def test_several_codes_on_one_line(separator: str) -> None:
    found = seeded(f"// tillad KR106{separator}KR505: begge dele\n{TWO}")
    assert codes(found) == ([], [("KR505", "begge dele"), ("KR106", "begge dele")])


def test_only_the_codes_named_are_allowed() -> None:
    assert codes(seeded(f"// tillad KR106: kun den\n{TWO}")) == (["KR505"], [("KR106", "kun den")])


def test_beside_other_text_it_concerns_that_line_only() -> None:
    text = 'værdisæt glemt =  // tillad KR106, KR505: koden er kendt\n    ATC "H02"'
    assert codes(seeded(text))[0] == ["KR694", "KR505"]


def test_on_its_own_line_it_concerns_all_of_what_begins_below_and_no_more() -> None:
    whole = 'værdisæt glemt =\n    SKS "DJ44*" "KOL",\n    ATC "H02"'
    assert codes(seeded(f"// tillad KR106, KR505: hele værdisættet\n{whole}\n"))[0] == []
    assert codes(seeded(f"// tillad KR505: kun den første\n{PLACE.replace('grænse', 'ny')}\n{whole}"))[0] == [
        "KR694",
        "KR106",
        "KR106",
        "KR505",
    ]


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("tillad KR106", ["KR106", "KR691"]),
        ("tillad KR106:", ["KR106", "KR691"]),
        ("tillad KR106: …", ["KR106", "KR691"]),
        ("tillad KR106 bruges snart", ["KR106", "KR691", "KR692", "KR692"]),
        ("tillad: bruges snart", ["KR106", "KR691"]),
        ("tillad", ["KR106", "KR691"]),
        ("tillad KR1O6: bruges snart", ["KR106", "KR692"]),
        ("tillad KR106, KR107: bruges snart", ["KR693"]),
        ("tillad KR106, KR505: bruges snart", ["KR694"]),
        ("tillad, at den ikke bruges: den bruges snart", ["KR106"]),
        ("tilladt siden 2019", ["KR106"]),
        ("vi må tillade KR106: den bruges snart", ["KR106"]),
    ],
)
def test_what_is_wrong_with_an_allowance(comment: str, expected: list[str]) -> None:
    assert sorted(codes(seeded(f"{UNUSED}  // {comment}"))[0]) == expected


def test_an_unknown_code_is_answered_with_one_that_exists() -> None:
    [found] = [one for one in seeded(f"{UNUSED}  // tillad KR1O6: bruges snart").diagnostics if one.code == "KR692"]
    assert found.args["near"] == "KR106"


def test_an_allowance_stops_nothing_that_must_be_mended() -> None:
    text = "definition ny = fev2 > 30 '%'  // tillad KR101, KR106: vi venter på fev2"
    found = seeded(text)
    assert found.failed
    assert sorted(codes(found)[0]) == ["KR101", "KR693"]  # the checks of the content have not run: nothing is unused


def test_an_allowed_finding_does_not_stop_the_compilation() -> None:
    assert not seeded(f"// tillad KR106: bruges snart\n{UNUSED}").failed


def test_what_can_be_allowed() -> None:
    for code, rule in RULES.items():
        if code < "KR3" and rule.severity == "error":
            assert not suppressible(code)
        if rule.severity != "error" and not code.startswith("KR69"):
            assert suppressible(code)
    assert not suppressible("KR601")
    assert not any(suppressible(f"KR69{n}") for n in range(1, 5))

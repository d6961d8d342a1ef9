"""What the scenarios of a guideline do not reach is named, and nothing is asked for that cannot be reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import SMALL, Run, lines, words


def unreached(run: Run, kind: str, path: object = "small.kr") -> set[tuple[str, str, str]]:
    found = lines(run("--coverage", "--format", "json", path=path), "target")
    return {
        (each["node"], each["outcome"], each["text"])
        for each in found
        if each["target"] == kind and not each["scenarios"]
    }


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("level", {("risiko.grå", "reached", "Ukendt")}),
        ("row", set()),
        ("recommendation", {("træn", "excepted", "Træning"), ("træn", "undecided", "Træning")}),
        ("follow-up", {("kontrol_grå", "reached", "Kontrol: Ukendt")}),
        ("exclusion", {("afdød", "reached", "Patienten er død")}),
        ("goal", {("bedre", "active", "Mindre åndenød")}),
    ],
)
def test_results_that_no_scenario_reaches(run: Run, kind: str, expected: set[tuple[str, str, str]]) -> None:
    assert unreached(run, kind) == expected


def test_outcomes_of_conditions_that_no_scenario_reaches(run: Run) -> None:
    """MRC is given to everybody, nobody is young or dead, one admission never happens, and nobody refuses."""
    expected = {
        ("målgruppe", "unknown", "har_kol = ja og alder >= 18 år"),
        ("målgruppe", "unknown", "alder >= 18 år"),
        ("målgruppe", "false", "alder >= 18 år"),
        ("afdød", "true", "død = ja"),
        ("åndenød", "unknown", "mrc >= 3"),
        ("træn", "unknown", "åndenød og ikke mrc = 5"),
        ("træn", "unknown", "mrc = 5"),
        ("træn", "true", "mrc = 5"),  # of the patient with MRC 5, who has no COPD, it is not asked
        ("træn", "true", "afbud = ja"),
        ("risiko.rød", "unknown", "mrc >= 4 eller indlagt >= mange"),
        ("risiko.rød", "unknown", "mrc >= 4"),
        ("risiko.gul", "unknown", "mrc = 3 eller indlagt = 1"),
        ("risiko.gul", "unknown", "mrc = 3"),
        ("risiko.gul", "true", "indlagt = 1"),
        ("risiko.grøn", "unknown", "mrc <= 2"),
        ("trin", "unknown", "mrc 1 til 2"),
        ("trin", "unknown", "mrc = 3"),
        ("trin", "unknown", "mrc 4 til 5"),
    }
    assert unreached(run, "condition") == expected


def test_what_cannot_happen_is_not_asked_for(run: Run) -> None:
    """Closed-world values, parameters and ``kendt`` are never unknown; inside the population, its condition holds."""
    outcomes: dict[tuple[str, str], set[str]] = {}
    for each in lines(run("--coverage", "--format", "json"), "target"):
        outcomes.setdefault((each["node"], each["text"]), set()).add(each["outcome"])
    assert outcomes["afdød", "død = ja"] == {"true", "false"}
    assert outcomes["målgruppe", "har_kol = ja"] == {"true", "false"}
    assert outcomes["årlig_spirometri", "har_kol = ja"] == {"true"}
    assert outcomes["risiko.rød", "indlagt >= mange"] == {"true", "false"}


GUARDED = """
definition svær "Svær" = mrc kendt og mrc >= 4 kilde: K
definition altid "Altid" = mrc kendt eller mrc mangler kilde: K
definition begge "Begge" = åndenød og mrc >= 3 kilde: K
definition umulig "Umulig" = åndenød og mrc < 3 kilde: K
tabel alle "Alle" (død) | ja => a | nej => b slut
anbefaling hvis_svær "Svær" når: svær gør: træning styrke: svag for evidens: lav kilde: K slut
"""


def test_outcomes_that_a_condition_cannot_have(run: Run, tmp_path: Path) -> None:
    """A guard against missing data, a condition that holds for every value, and one that holds for none."""
    text = SMALL.read_text(encoding="utf-8")
    changed = tmp_path / "guarded.kr"
    changed.write_text(text.replace("\nopfølgning kontrol", GUARDED + "\nopfølgning kontrol"), encoding="utf-8")
    found = lines(run("--coverage", "--format", "json", path=changed), "target")
    outcomes: dict[tuple[str, str], set[str]] = {}
    for each in found:
        outcomes.setdefault((each["node"], each["text"]), set()).add(each["outcome"])
    assert outcomes["svær", "mrc kendt og mrc >= 4"] == {"true", "false"}
    assert outcomes["svær", "mrc >= 4"] == {"true", "false", "unknown"}
    assert outcomes["altid", "mrc kendt eller mrc mangler"] == {"true"}
    assert outcomes["begge", "åndenød og mrc >= 3"] == {"true", "false", "unknown"}
    assert outcomes["umulig", "åndenød og mrc < 3"] == {"false", "unknown"}
    assert outcomes["alle", "død = ja"] == {"true", "false"}
    assert outcomes["hvis_svær", "Svær"] == {"recommended"}  # never undecided


def test_a_target_is_named_with_its_place_in_the_authors_text(run: Run) -> None:
    beginnings = {
        (each["target"], each["node"], each["text"]): words(each)
        for each in lines(run("--coverage", "--format", "json"), "target")
    }
    assert beginnings["level", "risiko.grå", "Ukendt"] == "niveau"
    assert beginnings["row", "trin", "| 3 => middel"] == "|"
    assert beginnings["condition", "træn", "afbud = ja"] == "afbud"
    assert beginnings["condition", "trin", "mrc 4 til 5"] == "4"


def test_the_text_says_each_in_a_line_and_counts(run: Run) -> None:
    said = run("--coverage").stdout.splitlines()
    assert said[0] == "small.kr: 5 of 5 scenarios hold"
    assert "  small.kr:53: level is not reached: risiko.grå: Ukendt" in said
    assert "  small.kr:68: condition is never true: træn: afbud = ja" in said
    assert said[-2:] == [
        "small.kr: coverage 65.7 % (46 of 70)",
        "  level 3/4, row 3/3, recommendation 2/4, follow-up 3/4, exclusion 0/1, goal 1/2, condition 34/52",
    ]
    danish = run("--coverage", "--language", "da").stdout.splitlines()
    assert "small.kr: dækning 65,7 % (46 af 70)" in danish
    assert "  small.kr:68: betingelse er aldrig ja: træn: afbud = ja" in danish


@pytest.mark.parametrize(("threshold", "code"), [("0", 0), ("65.7", 0), ("65.72", 1), ("66", 1), ("100", 1)])
def test_threshold(run: Run, threshold: str, code: int) -> None:
    done = run("--threshold", threshold)
    assert done.exit_code == code
    assert ("below the threshold" in done.stdout) is bool(code)
    assert "coverage 65.7 %" in done.stdout


@pytest.mark.parametrize("threshold", ["-1", "101", "mange"])
def test_a_threshold_that_is_none(run: Run, threshold: str) -> None:
    assert run("--threshold", threshold).exit_code == 2


def test_coverage_alone_does_not_fail(run: Run) -> None:
    assert run("--coverage").exit_code == 0

"""Plans and explanations as text: every word there is in both languages, and nothing that matters left unsaid."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from pathlib import Path
from string import Formatter
from typing import Any, get_args

import pytest

from rettesnor.runtime.evaluation import Evaluation
from rettesnor.runtime.explain import Explanation, FactLeftOut, FactUsed, Proof, Question, ToCollect
from rettesnor.runtime.facts.fact import Problem
from rettesnor.runtime.graph import ActivityType, Citation, Duration, Evidence
from rettesnor.runtime.load import Compiled
from rettesnor.runtime.plan.make_plan import make_plan
from rettesnor.runtime.plan.model import GoalResult, Occurrence, PlannedActivity, PopulationResult, RecommendationResult
from rettesnor.runtime.present.explanation import explanation
from rettesnor.runtime.present.table import table
from rettesnor.runtime.present.wording import DANISH, ENGLISH, Words
from rettesnor.runtime.unusable import Language

HERE = Path(__file__).parent
FULL = json.loads((HERE / "full_evaluation.json").read_text())
CASES = json.loads((HERE / "plan_cases.json").read_text())
Build = Callable[[dict[str, Any]], Evaluation]
LANGUAGES: tuple[Language, ...] = ("da", "en")


def literals(struct: type, field: str) -> tuple[str, ...]:
    """What a field of a record may be."""
    import typing

    return get_args(typing.get_type_hints(struct)[field])


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_say_the_same() -> None:
    assert list(DANISH) == list(ENGLISH)
    for key, text in DANISH.items():
        assert places(text) == places(ENGLISH[key]), key
        assert text.strip() and ENGLISH[key].strip()


@pytest.mark.parametrize(
    ("group", "values"),
    [
        ("state", literals(Occurrence, "state")),
        ("anchor", literals(PlannedActivity, "anchor")),
        ("population", literals(PopulationResult, "status")),
        ("recommendation", literals(RecommendationResult, "status")),
        ("goal", literals(GoalResult, "status")),
        ("type", get_args(ActivityType)),
        ("evidence", literals(Evidence, "status")),
        ("question", get_args(Question)),
        ("note", get_args(Problem)),
        ("guideline", ("draft", "consultation", "approved", "retired")),
        ("priority", ("urgent", "asap", "stat")),
        ("reason", ("recommendation", "follow-up", "collect")),
        ("strength", ("strong", "weak")),
        ("certainty", ("high", "moderate", "low", "very-low")),
        ("data", ("known", "stale", "assumed", "missing")),
    ],
)
def test_there_is_a_word_for_everything_a_plan_can_say(group: str, values: tuple[str, ...]) -> None:
    assert values
    assert [value for value in values if f"{group}.{value}" not in DANISH] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", [*CASES, {"title": "full", "evaluation": FULL}], ids=lambda case: case["title"])
def test_every_plan_fits_the_page(
    case: dict[str, Any], language: Language, compiled: Compiled, evaluation: Build
) -> None:
    plan = make_plan(compiled, evaluation(case["evaluation"]), Duration(value=12, unit="month"))
    text = table(plan, language)
    assert all(len(line) <= 100 for line in text.splitlines())
    assert not re.search(r"\{|\bNone\b|\x1b", text)
    for activity in plan.activities:
        assert activity.title in " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_full_plan(language: Language, compiled: Compiled, evaluation: Build) -> None:
    """The whole text, so that a change of it is seen: ``full_plan.da.txt`` and ``full_plan.en.txt``."""
    plan = make_plan(compiled, evaluation(FULL), Duration(value=12, unit="month"))
    assert table(plan, language) == (HERE / f"full_plan.{language}.txt").read_text()


def test_a_level_can_be_read_without_seeing_colours(compiled: Compiled, evaluation: Build) -> None:
    text = " ".join(table(make_plan(compiled, evaluation(FULL), Duration(value=12, unit="month")), "da").split())
    assert "Risiko: GUL – Mellem risiko, FORELØBIGT (kan være RØD)" in text
    assert "*** KLADDE – ikke godkendt til klinisk brug ***" in text


@pytest.mark.parametrize(
    ("value", "unit", "danish", "english"),
    [
        ("43.5", "%", "43,5 %", "43.5 %"),
        ("-0.70", "1", "-0,70", "-0.70"),
        ("20.06095443848616951506500521", "kg/m2", "≈ 20,06 kg/m2", "≈ 20.06 kg/m2"),
        ("0.3125", None, "0,3125", "0.3125"),
        ("3", "{score}", "3", "3"),
        ("2025.1.0", None, "2025.1.0", "2025.1.0"),
        ("ryger", None, "ryger", "ryger"),
        (True, None, "ja", "yes"),
        (None, "%", "ukendt", "unknown"),
    ],
)
def test_values(value: bool | str | None, unit: str | None, danish: str, english: str) -> None:
    assert (Words("da").value(value, unit), Words("en").value(value, unit)) == (danish, english)


EXPLAINED = Explanation(
    node="rehabilitering",
    title="KOL-rehabilitering",
    question="missing",
    status="undecided",
    patient="Patient/1",
    date=dt.date(2026, 3, 1),
    provisional=True,
    worst_possible="rød",
    citations=(Citation(reference="S1", place="anbefaling 7"),),
    evidence=Evidence(status="proposed"),
    missing=(ToCollect(element="mrc", title="MRC", activity="spørg_mrc", activity_title="Spørg til åndenød"),),
    proof=(
        Proof(
            text="mrc >= 3 og fev1 < 50 '%'",
            value="ukendt",
            parts=(
                Proof(
                    text="mrc >= 3",
                    value="ukendt",
                    left_out=(
                        FactLeftOut(source="Observation/1", date=dt.date(2024, 1, 1), value="4", reason="unknown-unit"),
                    ),
                    collect=ToCollect(element="mrc", title="MRC", reason="Spørges ved kontrol"),
                ),
                Proof(
                    text="FEV1",
                    value="43.5",
                    unit="%",
                    status="known",
                    facts=(FactUsed(source="Observation/2", date=dt.date(2026, 1, 10), value="43.5", unit="%"),),
                ),
            ),
        ),
    ),
)


def test_explanation() -> None:
    assert explanation(EXPLAINED, "da").splitlines() == [
        "HVAD MANGLER: KOL-rehabilitering (rehabilitering)",
        "Patient: Patient/1   Dato: 1. marts 2026",
        "Resultat: kan ikke afgøres",
        "FORELØBIGT (kan være RØD)",
        "[S1 anbefaling 7; FORESLÅET – ingen officiel kilde]",
        "  mrc >= 3 og fev1 < 50 '%' → ukendt",
        "    mrc >= 3 → ukendt",
        "      ikke brugt: 4 den 1. januar 2024 (Observation/1): tal i en enhed, der ikke kan omregnes; ikke",
        "          brugt",
        "      indhentes ikke: Spørges ved kontrol",
        "    FEV1 → 43,5 %",
        "      43,5 % den 10. januar 2026 (Observation/2)",
        "DATA, DER MANGLER",
        "  MRC: indhentes ved: Spørg til åndenød",
    ]


def test_explanation_in_english() -> None:
    text = explanation(EXPLAINED, "en")
    assert text.startswith("WHAT IS MISSING: KOL-rehabilitering (rehabilitering)\n")
    assert "Result: cannot be decided\nPROVISIONAL (may be RØD)\n" in text
    assert "43.5 % on 10 January 2026 (Observation/2)" in text

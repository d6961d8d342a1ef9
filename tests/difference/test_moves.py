"""What a new version changes for a population: as a comparison of plans, patient by patient, says it."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from syrupy.assertion import SnapshotAssertion

from rettesnor.compiler.choose import choose
from rettesnor.compiler.difference.moves import Clinic, Moves, compare_results
from rettesnor.compiler.difference.render_moves import as_json, as_text
from rettesnor.runtime.apply import apply
from rettesnor.runtime.graph import Graph
from rettesnor.runtime.load import Compiled, compile_graph
from rettesnor.runtime.plan.model import Plan
from rettesnor.runtime.population.results_folder import open_results

from ..generated.oddities import NONE
from ..population.bulk import Export, lines, own_ids, write
from ..population.folders import clinic_of, facts_of, made_up, planned, write_results
from .test_diff import OLD, PAIRS, changed, diff, named

ROOT = Path(__file__).resolve().parents[2]
DAY = dt.date(2026, 6, 1)
PATIENTS = 60

Outcome = dict[str, str] | None
NOT_FOR_HER: Outcome = {"status": "not-applicable"}


@cache
def old_version() -> Compiled:
    return compile_graph(choose(str(OLD)))


@cache
def records() -> list[bytes]:
    return made_up(old_version(), DAY, PATIENTS)


def plans(compiled: Compiled, people: list[bytes], day: dt.date) -> list[Plan]:
    return [planned(compiled, facts_of(compiled, each, day, place), day)[0] for place, each in enumerate(people)]


def moves(old: Compiled, new: Compiled, people: tuple[list[Plan], list[Plan]], day: dt.date, folder: Path) -> Moves:
    results = [
        open_results(write_results(folder / name, compiled, day, [(plan, False) for plan in mine], parts=3))
        for name, compiled, mine in (("old", old, people[0]), ("new", new, people[1]))
    ]
    (folder / "work").mkdir()
    return compare_results(results[0], results[1], old.graph, new.graph, folder / "work")


# --- the same, plan by plan ---------------------------------------------------------------------------------


def outcomes(plan: Plan) -> Iterator[tuple[str, str, Any]]:
    """What a patient is and gets: kind, node, and what."""
    yield "status", "", {"status": plan.population.status}
    for stratum in plan.strata:
        if stratum.override is not None:
            yield "level", stratum.stratification, {"level": stratum.override.level}
        else:
            yield "level", stratum.stratification, {"provisional" if stratum.provisional else "level": stratum.level}
    for result in plan.recommendations:
        yield "recommendation", result.recommendation, {"status": result.status}
    for activity in plan.activities:
        if windows := [
            (each.earliest, each.due, each.latest, each.state)
            for each in activity.occurrences
            if each.state != "completed"
        ]:
            yield "activity", activity.activity, Counter(windows)


def nodes(graph: Graph) -> set[tuple[str, str]]:
    return {
        ("status", ""),
        *(("level", each.id) for each in graph.stratifications),
        *(("recommendation", each.id) for each in graph.recommendations),
        *(("activity", each.id) for each in graph.activities),
    }


def without(kind: str, plan: Plan) -> Outcome:
    """What a patient is of whom a version that has the node says nothing."""
    match kind:
        case "level":
            return {"status": plan.population.status}
        case "recommendation":
            return NOT_FOR_HER
    return None


def expected(old: Graph, new: Graph, people: tuple[list[Plan], list[Plan]]) -> dict[str, Any]:
    found: dict[str, list[int]] = {}
    before, after = nodes(old), nodes(new)
    for place, (was, now) in enumerate(zip(*people, strict=True)):
        mine = [{(kind, node): what for kind, node, what in outcomes(plan)} for plan in (was, now)]
        for kind, node in before | after:
            pair = [
                side.get((kind, node), without(kind, plan)) if (kind, node) in there else None
                for side, plan, there in zip(mine, (was, now), (before, after), strict=True)
            ]
            if kind == "recommendation" and (pair[0] or NOT_FOR_HER) == (pair[1] or NOT_FOR_HER):
                continue
            if kind == "activity":
                if pair[0] == pair[1]:
                    continue
                pair = [
                    pair[0] and {"windows": "same"},
                    pair[1] and {"windows": "same" if pair[0] is None else "other"},
                ]
            found.setdefault(json.dumps([kind, node, *pair]), []).append(place)
    moving = {tuple(json.loads(key)[:2]) for key in found if json.loads(key)[2] != json.loads(key)[3]}
    return {key: found[key] for key in found if tuple(json.loads(key)[:2]) in moving}


def as_said(shown: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    lines = [json.loads(line) for line in shown.splitlines()]
    said = [line for line in lines if line["kind"] == "move"]
    return {json.dumps([each["what"], each["node"], each["was"], each["now"]]): each for each in said}, lines


def check(old: Graph, new: Graph, people: tuple[list[Plan], list[Plan]], shown: str) -> set[str]:
    """Compare with what is shown as JSON; which kinds of moves there were."""
    said, lines = as_said(shown)
    wanted = expected(old, new, people)
    assert set(said) == set(wanted)
    moved: set[int] = set()
    for key, places in wanted.items():
        each = said[key]
        assert each["patients"] == len(places)
        assert Counter({one["clinic"]: one["patients"] for one in each["clinics"]}) == Counter(map(clinic_of, places))
        names = sorted(people[0][place].patient for place in places)
        assert each["examples"] == (names[:3] if each["was"] != each["now"] else [])
        moved |= set(places) if each["was"] != each["now"] else set()
    assert lines[-1] == {
        "kind": "population",
        "date": people[1][0].date.isoformat(),
        "patients": len(people[0]),
        "changed": len(moved),
        "rejected": 0,
    }
    clinics = {each["clinic"]: (each["patients"], each["changed"]) for each in lines if each["kind"] == "clinic"}
    everybody, some = Counter(map(clinic_of, range(len(people[0])))), Counter(map(clinic_of, moved))
    assert clinics == {clinic: (number, some[clinic]) for clinic, number in everybody.items()}
    return {each["what"] for each in said.values() if each["was"] != each["now"]}


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["title"])
def test_every_change_moves_whom_the_plans_say(pair: dict[str, Any], tmp_path: Path) -> None:
    new = compile_graph(choose(str(changed(pair, tmp_path))))
    people = plans(old_version(), records(), DAY), plans(new, records(), DAY)
    check(old_version().graph, new.graph, people, as_json(moves(old_version(), new, people, DAY, tmp_path)))


def test_kol_with_another_threshold_and_another_timing(tmp_path: Path) -> None:
    day = dt.date(2027, 3, 1)
    source = tmp_path / "guidelines"
    for path in (ROOT / "guidelines").rglob("*.kr"):
        to = source / path.relative_to(ROOT / "guidelines")
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_bytes(path.read_bytes())
    text = (source / "kol/kol.kr").read_text(encoding="utf-8")
    for before, after in (
        ("forventet\" = fev1 < 30 '%'\n", "forventet\" = fev1 < 45 '%'\n"),
        ('aktivitet behandlingsplan "Behandlingsplan med aftalte mål"\n', "\\g<0>"),
    ):
        if after == "\\g<0>":
            start = text.index(before)
            text = text[:start] + text[start:].replace("hver 12 måneder", "hver 6 måneder", 1)
        else:
            assert text.count(before) == 1
            text = text.replace(before, after)
    (source / "kol/kol.kr").write_text(text, encoding="utf-8")
    old, new = (compile_graph(choose(name)) for name in ("kol", str(source / "kol/kol.kr")))
    people = made_up(old, day, 80)
    both = plans(old, people, day), plans(new, people, day)
    kinds = check(old.graph, new.graph, both, as_json(moves(old, new, both, day, tmp_path)))
    assert kinds >= {"level", "activity"}


def test_a_guideline_moves_nobody_from_itself(tmp_path: Path) -> None:
    people = plans(old_version(), records(), DAY)
    found = moves(old_version(), old_version(), (people, people), DAY, tmp_path)
    assert (found.moves, found.patients, found.changed) == ((), len(people), 0)
    assert as_text(found, "da").splitlines() == [
        "",
        f"FOR POPULATIONEN, 1. juni 2026: {len(people)} patienter, 0 får noget andet",
    ]


@pytest.mark.parametrize("language", ["da", "en"])
def test_the_text_shows_before_and_now_as_tables(tmp_path: Path, language: Any, snapshot: SnapshotAssertion) -> None:
    pair = named("a threshold of a level")
    new = compile_graph(choose(str(changed(pair, tmp_path))))
    people = plans(old_version(), records(), DAY), plans(new, records(), DAY)
    assert as_text(moves(old_version(), new, people, DAY, tmp_path), language) == snapshot


def test_a_population_in_bulk_fhir_is_planned_with_both(tmp_path: Path) -> None:
    new = changed(named("a threshold of a level"), tmp_path)
    export: Export = {}
    both: tuple[list[Plan], list[Plan]] = ([], [])
    versions = old_version(), compile_graph(choose(str(new)))
    everybody = made_up(old_version(), DAY, PATIENTS, NONE)
    alone = (record for record in everybody if record.count(b'"resourceType":"Patient"') == 1)  # else two are planned
    for place, record in enumerate(alone):
        resources = own_ids(record, place)
        patient = next(each for each in resources if each["resourceType"] == "Patient")
        clinic = clinic_of(place)
        kind = "reference" if clinic and clinic.startswith("Organization/") else "display"
        patient["generalPractitioner"] = [{kind: clinic}] if clinic else []
        for name, texts in lines(resources).items():
            export.setdefault(name, []).extend(texts)
        bundle = {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": each} for each in resources]}
        for compiled, plans_ in zip(versions, both, strict=True):
            data = msgspec.json.Encoder(decimal_format="number").encode(bundle)
            plans_.append(apply(compiled, data, DAY, allow_draft=True))
    write(tmp_path / "export", export)
    done = diff(OLD, new, "--population", tmp_path / "export", "--date", DAY, "--format", "json")
    assert (done.exit_code, done.stderr) == (1, "")
    meant, _, shown = done.stdout.partition('{"kind": "move"')
    assert meant.splitlines()[-1].startswith('{"kind": "summary"')
    assert "level" in check(versions[0].graph, versions[1].graph, both, f'{{"kind": "move"{shown}')
    text = diff(OLD, new, "--population", tmp_path / "export", "--date", DAY).stdout
    assert re.search(r"gul.* → rød: \d+ \(Patient/", text)


def test_a_guideline_moves_nobody_from_itself_on_the_command_line(tmp_path: Path) -> None:
    (record, *_) = made_up(old_version(), DAY, 1, NONE)
    write(tmp_path / "export", lines(own_ids(record, 0)))
    done = diff(OLD, OLD, "--population", tmp_path / "export", "--date", DAY)
    assert done.exit_code == 0
    assert done.stdout.splitlines()[-1] == "FOR POPULATIONEN, 1. juni 2026: 1 patient, 0 får noget andet"


def test_lines_that_cannot_be_used_are_counted(tmp_path: Path) -> None:
    (record, *_) = made_up(old_version(), DAY, 1, NONE)
    write(tmp_path / "export", lines(own_ids(record, 0)))
    (tmp_path / "export/Condition.bad.ndjson").write_bytes(b'{"resourceType": "Condition"\n')
    said = ("--population", tmp_path / "export", "--date", DAY)
    assert "Linjer, der ikke kan bruges og ikke er med: 1;" in diff(OLD, OLD, *said).stdout
    assert json.loads(diff(OLD, OLD, *said, "--format", "json").stdout.splitlines()[-1])["rejected"] == 1


def test_the_name_of_a_clinic_does_nothing_to_a_terminal() -> None:
    found = Moves(DAY, (), (Clinic("Nord\n\x1b[2JSyd", 1, 1), Clinic("Læge\u202eæsker", 2, 1)))
    assert [line.split() for line in as_text(found, "da").splitlines()[-2:]] == [
        ["Nord··[2JSyd", "1", "1"], ["Læge·æsker", "2", "1"]
    ]  # fmt: skip


def test_nodes_with_one_title_are_told_apart_by_their_names(tmp_path: Path) -> None:
    text = OLD.read_text(encoding="utf-8")
    (tmp_path / "new.kr").write_text(re.sub(r"\brisiko\b", "risiko_ny", text), encoding="utf-8")
    new = compile_graph(choose(str(tmp_path / "new.kr")))
    people = plans(old_version(), records(), DAY), plans(new, records(), DAY)
    shown = as_text(moves(old_version(), new, people, DAY, tmp_path), "da").splitlines()
    assert "  Risiko (risiko)" in shown
    assert "  Risiko (risiko_ny)" in shown


@pytest.mark.parametrize(
    "given, lacking", [(("--population", "."), "--date"), (("--date", "2026-06-01"), "--population")]
)
def test_a_population_needs_a_date_and_a_date_a_population(given: tuple[str, ...], lacking: str) -> None:
    done = diff(OLD, OLD, *given)
    assert (done.exit_code, done.stdout) == (2, "")
    assert f"{lacking} skal angives" in done.stderr

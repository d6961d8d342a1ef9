"""Worklists, through the command line and the files it writes."""

from __future__ import annotations

import csv
import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

import duckdb
import msgspec
import pytest
from syrupy.assertion import SnapshotAssertion
from typer.testing import CliRunner, Result

from rettesnor.cli import app
from rettesnor.runtime.facts.fhir_bundle import read_patient
from rettesnor.runtime.load import Compiled, load
from rettesnor.runtime.plan.model import Occurrence, OverrideResult, Plan, StratumResult

from .folders import CLINICS, clinic_of, facts_of, made_up, planned, write_results

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build"
DAY = dt.date(2027, 3, 1)
PATIENTS = 90

Found = tuple[str, str | None, str | None, str | None]
"""A row: its list, activity, state of its window, and that window's first day."""


class Population(NamedTuple):
    compiled: Compiled
    folder: Path
    people: list[tuple[Plan, bool]]


def cockpit(population: Path, out: Path, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["cockpit", "--population", str(population), "--out", str(out), *arguments])


@pytest.fixture(scope="module", params=sorted(path.parent.name for path in BUILD.glob("*/decision-graph.json")))
def population(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Population:
    """Made-up patients of each guideline, and one whose record cannot be used."""
    compiled = load((BUILD / request.param / "decision-graph.json").read_bytes())
    records = made_up(compiled, DAY, PATIENTS)
    facts = [facts_of(compiled, record, DAY, place) for place, record in enumerate(records)]
    people = [(planned(compiled, each, DAY)[0], place % 3 == 0) for place, each in enumerate(facts)]
    folder = write_results(
        tmp_path_factory.mktemp("population") / "out", compiled, DAY, people, unusable=["Patient/unusable"]
    )
    return Population(compiled, folder, people)


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The results of the patients of guidelines/kol."""
    compiled = load((BUILD / "kol/decision-graph.json").read_bytes())
    paths = sorted((ROOT / "guidelines/kol/patients").glob("*.json"))
    people = [planned(compiled, read_patient(path, compiled.interest, DAY), DAY) for path in paths]
    return write_results(tmp_path_factory.mktemp("examples") / "out", compiled, DAY, people, parts=3)


def read_csv(folder: Path) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = []
    for path in sorted(folder.glob("*/*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows += csv.DictReader(file, strict=True)
    return rows


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


# --- who is on a list -------------------------------------------------------------------------------------


def expected(compiled: Compiled, plan: Plan, in_plan: bool) -> Iterator[Found]:
    """The rows of a patient, worked out from her plan."""
    if plan.population.status in ("included", "included-unconfirmed") and not in_plan:
        yield "not-in-plan", None, None, None
    for stratum in plan.strata:
        node = next(each for each in compiled.graph.stratifications if each.id == stratum.stratification)
        in_order = [level.id for level in node.levels if level.when is not None]
        level = stratum.level if stratum.override is None else stratum.override.level
        if level in in_order and level != in_order[-1]:
            asks = "follow-up", stratum.stratification
            windows = [
                (activity.activity, each)
                for activity in plan.activities
                if asks in [(reason.kind, reason.node) for reason in activity.reasons]
                for each in activity.occurrences
                if each.state != "completed"
            ]
            yield (f"{node.id}.{level}", *shown(min(windows, key=lambda each: first_day(each[1]), default=None)))
    for activity in plan.activities:
        for each in activity.occurrences:
            if each.state in ("overdue", "missed", "cancelled"):
                yield ("overdue", *shown((activity.activity, each)))
        still = [each for each in activity.occurrences if each.state != "completed"]
        if activity.collects and still:
            yield ("undecided", *shown((activity.activity, min(still, key=first_day))))
    if any(not wanted or not wanted <= collected(plan) for wanted in undecided(plan)):
        yield "undecided", None, None, None


def first_day(occurrence: Occurrence) -> tuple[dt.date, str]:
    return occurrence.earliest or dt.date.max, occurrence.id


def shown(window: tuple[str, Occurrence] | None) -> tuple[str | None, str | None, str | None]:
    if window is None:
        return None, None, None
    activity, occurrence = window
    return activity, occurrence.state, occurrence.earliest and occurrence.earliest.isoformat()


def collected(plan: Plan) -> set[str]:
    return {element for activity in plan.activities for element in activity.collects}


def set_to_unknown(stratum: StratumResult) -> bool:
    """Whether a clinician has set the level to "not known", which both guidelines call grå or something of its own."""
    return stratum.override is not None and stratum.override.level in ("grå", "spørg", "uafklaret")


def undecided(plan: Plan) -> Iterator[set[str]]:
    """Per undecided item the data that would decide it."""
    population = plan.population
    unconfirmed = population.status == "included-unconfirmed" and population.missing
    if population.status == "undecided" or population.undecided_exclusions or unconfirmed:
        yield set(population.missing)
    for stratum in plan.strata:
        if stratum.provisional or not stratum.decided or set_to_unknown(stratum):
            yield {*stratum.missing, *stratum.stale}
    if population.status != "undecided":
        for result in plan.recommendations:
            if result.status == "undecided":
                yield set(result.missing)


def test_every_patient_is_on_the_lists_that_her_plan_says(population: Population, tmp_path: Path) -> None:
    assert cockpit(population.folder, tmp_path / "lists").exit_code == 0
    rows: dict[tuple[str, str], list[Found]] = {}
    for row in read_csv(tmp_path / "lists"):
        found = (row["list"], row["activity"] or None, row["state"] or None, row["earliest"] or None)
        rows.setdefault((row["clinic"], row["patient"]), []).append(found)
    wanted: dict[tuple[str, str], list[Found]] = {
        (CLINICS[0] or "", "Patient/unusable"): [("undecided", None, None, None)]
    }
    for place, (plan, in_plan) in enumerate(population.people):
        clinic = clinic_of(place) or ""
        if on := list(expected(population.compiled, plan, in_plan)):
            wanted[f"'{clinic}" if clinic.startswith("=") else clinic, plan.patient] = on
    key = str
    assert {who: sorted(found, key=key) for who, found in rows.items()} == {
        who: sorted(found, key=key) for who, found in wanted.items()
    }
    assert {name for found in wanted.values() for name, *_ in found} >= {
        "not-in-plan",
        "overdue",
        "undecided",
        "farve.rød",
    }


def test_what_is_to_be_collected_is_named_by_its_title(population: Population, tmp_path: Path) -> None:
    assert cockpit(population.folder, tmp_path / "lists").exit_code == 0
    titles = {each.id: each.title for each in population.compiled.graph.data}
    plans = {plan.patient: plan for plan, _ in population.people}
    rows = [row for row in read_csv(tmp_path / "lists") if row["list"] == "undecided" and row["activity"]]
    assert rows
    for row in rows:
        activity = next(each for each in plans[row["patient"]].activities if each.activity == row["activity"])
        assert all(titles[element] in row["reason"] for element in activity.collects)
        assert activity.title in row["reason"]


def test_the_reason_says_what_the_reader_must_know_of_a_level(population: Population, tmp_path: Path) -> None:
    assert cockpit(population.folder, tmp_path / "lists").exit_code == 0
    plans = {plan.patient: plan for plan, _ in population.people}
    for row in read_csv(tmp_path / "lists"):
        stratification, dot, _ = row["list"].partition(".")
        if dot:
            stratum = next(each for each in plans[row["patient"]].strata if each.stratification == stratification)
            assert stratum.level_title in row["reason"]
            assert ("FORELØBIGT" in row["reason"]) is stratum.provisional
            assert ("TILSIDESAT" in row["reason"]) is (stratum.override is not None)
            assert all(each.text in row["reason"] for each in stratum.because)
            assert stratum.worst_possible is None or f"kan være {stratum.worst_possible.upper()}" in row["reason"]
            assert ("FORESLÅET" in row["reason"]) or stratum.evidence.status == "seen"


def test_a_level_that_was_set_to_not_known_loses_nobody(population: Population, tmp_path: Path) -> None:
    """A clinician may say that a patient cannot be given a level, however sure the computed one is."""
    plan = next(plan for plan, _ in population.people if "farve" in [each.stratification for each in plan.strata])
    chosen = OverrideResult(level="grå", title="Kan ikke stratificeres", source="Observation/1")
    certain = {"level": "rød", "decided": True, "provisional": False, "missing": (), "stale": (), "override": chosen}
    strata = tuple(
        msgspec.structs.replace(each, **certain) if each.stratification == "farve" else each for each in plan.strata
    )
    changed = msgspec.structs.replace(plan, strata=strata)
    folder = write_results(tmp_path / "out", population.compiled, DAY, [(changed, True)])
    assert cockpit(folder, tmp_path / "lists").exit_code == 0
    rows = read_csv(tmp_path / "lists")
    assert not [row for row in rows if row["list"].startswith("farve.")]
    assert [
        row
        for row in rows
        if row["list"] == "undecided"
        and "TILSIDESAT af en kliniker: GRÅ" in row["reason"]
        and "Beregnet: Farve (behov for opfølgning): RØD" in row["reason"]
    ]


# --- the files ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["da", "en"])
def test_lists_of_the_example_patients(
    examples: Path, tmp_path: Path, language: str, snapshot: SnapshotAssertion
) -> None:
    link = "https://lps.example/open?patient={patient}&clinic={clinic}&list={list}&activity={activity}"
    done = cockpit(examples, tmp_path / "lists", "--link", link, "--language", language)
    assert (done.exit_code, done.stderr) == (0, "")
    files = {name: data.decode() for name, data in contents(tmp_path / "lists").items() if name.endswith(".csv")}
    assert done.stdout == snapshot(name=f"{language}-said")
    assert "\n".join(f"{name}\n{data}" for name, data in files.items()) == snapshot(name=f"{language}-files")


def test_the_same_results_give_the_same_bytes_however_they_are_spread(population: Population, tmp_path: Path) -> None:
    for shape in ("csv", "parquet", "fhir"):
        whole = []
        for parts in (1, 5):
            folder = tmp_path / f"{shape}-{parts}"
            write_results(folder, population.compiled, DAY, population.people, parts=parts)
            for turn in range(2):
                assert cockpit(folder, tmp_path / "lists", "--as", shape).exit_code == 0, turn
                whole.append(contents(tmp_path / "lists"))
        assert whole[1:] == whole[:-1]


def test_csv_is_rfc_4180_and_no_spreadsheet_computes_it(population: Population, tmp_path: Path) -> None:
    assert cockpit(population.folder, tmp_path / "lists", "--link", "=HYPERLINK({patient})").exit_code == 0
    for path in (tmp_path / "lists").glob("*/*.csv"):
        data = path.read_bytes()
        assert data.endswith(b"\r\n")
        assert data.count(b"\n") == data.count(b"\r\n")
    cells = [cell for row in read_csv(tmp_path / "lists") for cell in row.values()]
    assert cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert any(cell.startswith("'=cmd") for cell in cells)
    assert any(cell.startswith("'=HYPERLINK") for cell in cells)


def test_every_clinic_has_a_folder_of_its_own_with_every_list(population: Population, tmp_path: Path) -> None:
    assert cockpit(population.folder, tmp_path / "lists").exit_code == 0
    index = json.loads((tmp_path / "lists/cockpit.json").read_bytes())
    folders = {each["clinic"]: each["folder"] for each in index["clinics"]}
    assert set(folders) == set(CLINICS)
    assert len({name.lower() for name in folders.values()}) == len(CLINICS)
    assert {path.name for path in (tmp_path / "lists").iterdir()} == {*folders.values(), "cockpit.json"}
    for clinic, folder in folders.items():
        paths = list((tmp_path / "lists" / folder).iterdir())
        assert {path.stem for path in paths} == {each["list"] for each in index["lists"]}
        assert all(
            set(folder) <= set("-_.") | {each for each in folder if each.isalnum()} for folder in folders.values()
        )
        with_rows = {path.stem: len(path.read_text(encoding="utf-8").splitlines()) - 1 for path in paths}
        assert {name: number for name, number in with_rows.items() if number} == {
            name: rows
            for name, (rows, _) in next(each for each in index["clinics"] if each["clinic"] == clinic)["lists"].items()
        }


def test_one_clinic_gets_what_it_gets_among_all(population: Population, tmp_path: Path) -> None:
    assert cockpit(population.folder, tmp_path / "all").exit_code == 0
    assert cockpit(population.folder, tmp_path / "one", "--clinic", "Organization/2").exit_code == 0
    (folder,) = (path for path in (tmp_path / "one").iterdir() if path.is_dir())
    assert contents(folder) == contents(tmp_path / "all" / folder.name)


def test_parquet_holds_the_same_rows_with_types(population: Population, tmp_path: Path) -> None:
    assert cockpit(population.folder, tmp_path / "csv").exit_code == 0
    assert cockpit(population.folder, tmp_path / "parquet", "--as", "parquet").exit_code == 0
    with duckdb.connect() as connection:
        relation = connection.read_parquet(str(tmp_path / "parquet/*.parquet"))
        assert str(dict(zip(relation.columns, relation.types, strict=True))["earliest"]) == "DATE"
        rows = [["" if value is None else str(value) for value in row] for row in relation.fetchall()]
    plain = [[cell.removeprefix("'") for cell in row.values()] for row in read_csv(tmp_path / "csv")]
    assert sorted(rows) == sorted(plain)


def test_groups_are_valid_fhir_and_hold_the_patients_of_the_lists(population: Population, tmp_path: Path) -> None:
    from fhir.resources.R4B.group import Group

    assert cockpit(population.folder, tmp_path / "csv").exit_code == 0
    assert cockpit(population.folder, tmp_path / "fhir", "--as", "fhir").exit_code == 0
    wanted: dict[tuple[str, str], set[str]] = {}
    for row in read_csv(tmp_path / "csv"):
        wanted.setdefault((row["clinic"].removeprefix("'"), row["list"]), set()).add(row["patient"])
    lists = {each["title"]: each["list"] for each in json.loads((tmp_path / "fhir/cockpit.json").read_bytes())["lists"]}
    found: dict[tuple[str, str], set[str]] = {}
    lines = (tmp_path / "fhir/Group.ndjson").read_bytes().splitlines()
    for line in lines:
        Group.model_validate_json(line)
        group = json.loads(line)
        members = [each["entity"]["reference"] for each in group.get("member", ())]
        assert len(members) == len(set(members)) == group["quantity"]
        assert (group["type"], group["actual"]) == ("person", True)
        assert "KLADDE" in group["name"]
        managing = group.get("managingEntity", {})
        clinic = managing.get("reference") or managing.get("display") or ""
        assert ("reference" in managing) is clinic.startswith("Organization/")
        found[clinic, lists[group["code"]["text"]]] = set(members)
    assert len(lines) == len(found) == len(lists) * len(CLINICS)
    assert {who: members for who, members in found.items() if members} == wanted
    ids = [json.loads(line)["identifier"][0]["value"] for line in lines]
    assert len(set(ids)) == len(ids)


def test_a_group_keeps_its_identifier_from_day_to_day(examples: Path, tmp_path: Path) -> None:
    later = tmp_path / "later"
    run = json.loads((examples / "run.json").read_bytes())
    later.mkdir()
    for path in examples.iterdir():
        if path.is_dir():
            (later / path.name).symlink_to(path)
    (later / "run.json").write_text(json.dumps({**run, "date": "2027-04-01"}))
    ids = []
    for folder in (examples, later):
        assert cockpit(folder, tmp_path / "lists", "--as", "fhir").exit_code == 0
        lines = (tmp_path / "lists/Group.ndjson").read_bytes().splitlines()
        ids.append([json.loads(line)["identifier"] for line in lines])
    assert ids[0] == ids[1]


def test_links_are_quoted(population: Population, tmp_path: Path) -> None:
    link = "x:{clinic}|{patient}|{list}|{activity}"
    assert cockpit(population.folder, tmp_path / "lists", "--link", link).exit_code == 0
    for row in read_csv(tmp_path / "lists"):
        parts = row["link"].removeprefix("x:").split("|")
        assert [unquote(part) for part in parts] == [
            row["clinic"].removeprefix("'"), row["patient"], row["list"], row["activity"]
        ]  # fmt: skip
        assert not set(row["link"]) & set(" /'=ø")


def test_a_guideline_that_is_not_approved_says_so_in_every_list(examples: Path, tmp_path: Path) -> None:
    done = cockpit(examples, tmp_path / "lists")
    assert done.stdout.startswith("*** KLADDE – ikke godkendt til klinisk brug ***")
    rows = read_csv(tmp_path / "lists")
    assert {row["warning"] for row in rows} == {"KLADDE – ikke godkendt til klinisk brug"}
    said = [json.loads(line) for line in cockpit(examples, tmp_path / "lists", "--format", "json").stdout.splitlines()]
    assert [each["rows"] for each in said] == [
        len([row for row in rows if row["list"] == each["list"]]) for each in said
    ]


# --- what cannot be used ------------------------------------------------------------------------------------


def elsewhere(folder: Path, _: Path) -> Path:
    return folder.parent


def unfinished(folder: Path, to: Path) -> Path:
    return copied(folder, to, parts=9)


def other_version(folder: Path, to: Path) -> Path:
    return copied(folder, to, content_hash="sha256:0")


def without_a_table(folder: Path, to: Path) -> Path:
    made = copied(folder, to)
    (made / "levels").unlink()
    return made


def with_half_a_file(folder: Path, to: Path) -> Path:
    made = without_a_table(folder, to)
    (made / "levels").mkdir()
    for path in (folder / "levels").iterdir():
        whole = path.read_bytes()
        (made / "levels" / path.name).write_bytes(whole[:-1] if path.stem == "part-00001" else whole)
    return made


def copied(folder: Path, to: Path, **run: Any) -> Path:
    to.mkdir()
    for path in folder.iterdir():
        if path.is_dir():
            (to / path.name).symlink_to(path)
    said = msgspec.json.decode((folder / "run.json").read_bytes())
    (to / "run.json").write_bytes(msgspec.json.encode({**said, **run}))
    return to


@pytest.mark.parametrize(
    ("broken", "danish", "english"),
    [
        (elsewhere, "er ikke en mappe, som »rettesnor population« har skrevet", "is not a folder that"),
        (unfinished, "er ikke færdig: 3 af 9 dele", "is not finished: 3 of 9 parts"),
        (without_a_table, "er ikke færdig: 0 af 3 dele", "is not finished: 0 of 3 parts"),
        (with_half_a_file, "er ikke færdig: 2 af 3 dele", "is not finished: 2 of 3 parts"),
        (
            other_version,
            "er af en anden udgave, kol 0.1.0 (0), end kol 0.1.0 (",
            "are of another version, kol 0.1.0 (0)",
        ),
    ],
)
def test_results_that_cannot_be_used(
    examples: Path, tmp_path: Path, broken: Callable[[Path, Path], Path], danish: str, english: str
) -> None:
    folder = broken(examples, tmp_path / "broken")
    for language, said in (("da", danish), ("en", english)):
        done = cockpit(folder, tmp_path / "lists", "--language", language)
        assert (done.exit_code, done.stdout) == (2, "")
        assert said in done.stderr
        assert not (tmp_path / "lists").exists()


@pytest.mark.parametrize(
    ("arguments", "danish"),
    [
        (
            ("--clinic", "Organization/9"),
            "Ingen patient hører til klinikken »Organization/9«; den nærmeste er Organization/",
        ),
        (("--link", "https://x/{patient"), "har en krøllet parentes, der ikke er lukket"),
        (
            ("--link", "https://x/{cpr}"),
            "Der er intet {cpr} at sætte ind i linket; der er: {patient}, {clinic}, {list}",
        ),
        (("--link", "https://x/{patient!r}"), "Der er intet {patient}"),
        (("--link", "https://x/{}"), "Der er intet {} at sætte ind"),
        (("--guideline", "laenderyg"), "er af en anden udgave"),
    ],
)
def test_arguments_that_cannot_be_used_leave_everything_as_it_was(
    examples: Path, tmp_path: Path, arguments: tuple[str, ...], danish: str
) -> None:
    assert cockpit(examples, tmp_path / "lists").exit_code == 0
    before = contents(tmp_path)
    done = cockpit(examples, tmp_path / "lists", *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert danish in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert contents(tmp_path) == before


def test_a_folder_of_somebody_else_is_left_alone(examples: Path, tmp_path: Path) -> None:
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists/thesis.txt").write_text("mine")
    done = cockpit(examples, tmp_path / "lists")
    assert done.exit_code == 2
    assert contents(tmp_path) == {"lists/thesis.txt": b"mine"}

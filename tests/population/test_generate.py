"""Synthetic populations: who is in them, that they are the same each time, and FHIR where they should be."""

from __future__ import annotations

import datetime as dt
import json
import multiprocessing
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest

from rettesnor.compiler.choose import available, choose
from rettesnor.runtime.apply import apply
from rettesnor.runtime.graph import Graph
from rettesnor.runtime.load import compile_graph
from rettesnor.runtime.plan.model import Plan
from rettesnor.runtime.population.generate import files
from rettesnor.runtime.population.generate.background import Clinics
from rettesnor.runtime.population.generate.files import write
from rettesnor.runtime.population.generate.oddities import ODD_UNIT, ODDITIES
from rettesnor.runtime.population.generate.population import Population
from rettesnor.runtime.population.generate.profile import ASSUMPTION, profile_of
from rettesnor.runtime.population.generate.vocabulary import Vocabulary

DAY = dt.date(2027, 3, 1)
EXAMPLE = str(Path(__file__).resolve().parents[1] / "syntax/worked_example.kr")


def bundle(record: list[tuple[str, bytes]]) -> bytes:
    entries = b",".join(b'{"resource":%b}' % line.rstrip(b"\n") for _, line in record)
    return b'{"resourceType":"Bundle","type":"collection","entry":[%b]}' % entries


def plans(graph: Graph, count: int) -> Iterator[Plan]:
    compiled, people = compile_graph(graph), Population(graph, seed=1, day=DAY)
    for number in range(count):
        yield apply(compiled, bundle(people.person(number)), DAY, allow_draft=True)


@pytest.fixture(scope="module", params=["kol", "laenderyg"])
def graph(request: pytest.FixtureRequest) -> Graph:
    return choose(request.param)


@pytest.fixture(scope="module")
def made(graph: Graph) -> list[Plan]:
    return list(plans(graph, 1000))


@pytest.fixture(scope="module")
def kol() -> Graph:
    return choose("kol")


def test_a_population_has_patients_of_every_kind(graph: Graph, made: list[Plan]) -> None:
    """Most are in the target group and not all; every level occurs, and most of the advice."""
    count = len(made)
    statuses = Counter(plan.population.status for plan in made)
    included = statuses["included"] + statuses["included-unconfirmed"]
    assert 0.5 * count < included < 0.9 * count
    assert {"not-in-target", "closed", "declined", "excluded", "suspended", "undecided"} <= set(statuses)
    assert 0.1 * count < statuses["not-in-target"] < 0.35 * count

    levels = Counter((each.stratification, each.level) for plan in made for each in plan.strata)
    assert set(levels) == {(strata.id, level.id) for strata in graph.stratifications for level in strata.levels}
    provisional = Counter(each.provisional for plan in made for each in plan.strata)
    assert provisional[True] > count / 10 and provisional[False] > count / 10

    advice = {each.recommendation for plan in made for each in plan.recommendations if each.status == "recommended"}
    assert len(advice) > 0.75 * len(graph.recommendations)
    states = {each.state for plan in made for activity in plan.activities for each in activity.occurrences}
    assert {"planned", "overdue", "booked"} <= states


def test_records_are_wrong_in_the_ways_that_records_are(made: list[Plan]) -> None:
    notes = {note.code for plan in made for note in plan.data_quality}
    assert {
        "conflicting-values", "entered-in-error", "future-date", "hidden", "implausible-value", "missing-unit",
        "no-code", "no-date", "no-value", "not-final", "partial-date", "unreadable-value",
    } <= notes  # fmt: skip


def test_marginals_are_as_the_profile_says(kol: Graph) -> None:
    """The latest MRC of each person in the target group, who answers by questionnaire or at a visit."""
    profile = profile_of("kol")
    plain = msgspec.structs.replace(profile, oddities={}, planning=dict.fromkeys(profile.planning, 0.0))
    people = Population(kol, seed=2, day=DAY, profile=plain)
    found: Counter[int] = Counter()
    for number in range(1500):
        for kind, line in people.person(number):
            value = _mrc(json.loads(line)) if kind in ("Observation", "QuestionnaireResponse") else None
            if value is not None:
                found[value] += 1
                break
    (entry,) = (each for each in profile.entries if each.data == "mrc")
    assert found.total() == pytest.approx(1500 * profile.target * entry.members, rel=0.1)
    for share, low, _ in entry.values:
        assert found[int(low)] / found.total() == pytest.approx(share, abs=0.05), low


def _mrc(resource: dict[str, Any]) -> int | None:
    for item in resource.get("item", ()):
        if item["linkId"] == "mrc":
            return int(item["answer"][0]["valueInteger"])
    codes = {each["code"] for each in resource.get("code", {}).get("coding", ())}
    return int(resource["valueInteger"]) + ("870179002" in codes) if codes & {"MCS88021", "870179002"} else None


def test_severity_runs_through_a_record(kol: Graph) -> None:
    """Who breathes badly has exacerbations more often: the marginals are tied together."""
    red = {
        plan.patient: next(each.level for each in plan.strata if each.stratification == "farve") == "rød"
        for plan in plans(kol, 500)
        if plan.strata
    }
    people = Population(kol, seed=1, day=DAY)
    steroids: dict[bool, list[int]] = {True: [], False: []}
    for number in range(500):
        if (is_red := red.get(f"Patient/p{number}")) is not None:
            record = b"".join(line for kind, line in people.person(number) if kind.startswith("Medication"))
            steroids[is_red].append(b"H02AB06" in record)
    rates = {key: sum(found) / len(found) for key, found in steroids.items()}
    assert rates[True] > 2 * rates[False]


def test_a_smaller_population_is_the_beginning_of_a_larger_one(kol: Graph, tmp_path: Path) -> None:
    few, many = tmp_path / "few", tmp_path / "many"
    write(kol, few, patients=20, seed=3, day=DAY)
    write(kol, many, patients=30, seed=3, day=DAY)
    assert contents(few) != contents(many)
    for name, data in contents(few).items():
        assert contents(many)[name].startswith(data), name


def test_seeds_tell_populations_apart(kol: Graph) -> None:
    one, same, other = (Population(kol, seed=seed, day=DAY) for seed in (1, 1, 2))
    assert [one.person(number) for number in range(5)] == [same.person(number) for number in range(5)]
    assert all(one.person(number) != other.person(number) for number in range(5))
    assert one.person(4) == same.person(4)  # whoever was asked for before


@pytest.mark.skipif(multiprocessing.get_start_method() != "fork", reason="parts are made small in this process only")
def test_parts_and_processes_change_nothing(kol: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[int, int]] = []
    whole = write(kol, tmp_path / "whole", patients=25, seed=1, day=DAY)
    monkeypatch.setattr(files, "PART", 10)
    parts = write(
        kol, tmp_path / "parts", patients=25, seed=1, day=DAY, processes=2, done=lambda *each: told.append(each)
    )
    assert parts == whole
    assert told == [(0, 25), (10, 25), (20, 25), (25, 25)]
    joined: dict[str, bytes] = {}
    for name, data in sorted(contents(tmp_path / "parts").items()):
        kind = name.partition(".")[0]
        joined[kind] = joined.get(kind, b"") + data
    assert joined == {name.partition(".")[0]: data for name, data in contents(tmp_path / "whole").items()}


def test_memory_does_not_grow_with_the_population(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    example = choose(EXAMPLE)

    monkeypatch.setattr(files, "_BLOCK", 1 << 17)

    def peak(patients: int) -> int:
        tracemalloc.start()
        write(example, tmp_path / str(patients), patients=patients, seed=1, day=DAY)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(250) < peak(50) * 1.1


def test_what_is_not_odd_is_fhir(graph: Graph) -> None:
    profile = profile_of(graph.guideline.id)
    plain = msgspec.structs.replace(profile, oddities={ODD_UNIT: profile.oddities[ODD_UNIT]})
    people = Population(graph, seed=1, day=DAY, profile=plain)
    kinds = set()
    for number in range(25):
        for kind, line in people.person(number):
            model = getattr(import_module(f"fhir.resources.R4B.{kind.lower()}"), kind)
            assert model.model_validate_json(line).get_resource_type() == kind
            kinds.add(kind)
    assert {"Patient", "Condition", "Observation", "MedicationRequest", "Encounter", "QuestionnaireResponse"} <= kinds


def test_no_two_resources_of_a_type_share_an_id_unless_they_are_copies(kol: Graph) -> None:
    profile = profile_of("kol")
    copied = msgspec.structs.replace(profile, oddities={**profile.oddities, "kopi": 0.01})
    people = Population(kol, seed=1, day=DAY, profile=copied)
    copies = 0
    for number in range(200):
        found: dict[tuple[str, str], bytes] = {}
        for kind, line in people.person(number):
            key = kind, json.loads(line)["id"]
            copies += key in found
            assert found.setdefault(key, line) == line
    assert copies > 5


def test_clinics_are_large_and_small(kol: Graph) -> None:
    people = Population(kol, seed=1, day=DAY, clinics=10)
    homes: Counter[str] = Counter()
    for number in range(600):
        patient = json.loads(people.person(number)[0][1])
        homes[patient.get("managingOrganization", {}).get("reference")] += 1
    listed = {f"Organization/{json.loads(line)['id']}" for line in Clinics(10, profile_of("kol")).lines().splitlines()}
    assert listed == set(homes) - {None}
    sizes = sorted(size for home, size in homes.items() if home)
    assert len(sizes) == 10 and sizes[-1] > 3 * sizes[0]


def test_a_guideline_without_a_profile_has_a_population() -> None:
    example = choose(EXAMPLE)
    assert example.guideline.id not in available()
    statuses = Counter(plan.population.status for plan in plans(example, 100))
    assert statuses["included"] + statuses["included-unconfirmed"] > 30
    assert statuses["not-in-target"] > 5


@pytest.mark.parametrize("name", ["kol", "laenderyg"])
def test_a_profile_speaks_of_what_is_there(name: str) -> None:
    """Data elements, codes, answers and sources: none is misspelt or gone."""
    graph, profile = choose(name), profile_of(name)
    elements = {element.id: element for element in graph.data}
    words = Vocabulary(graph)
    for entry in profile.entries:
        element = elements[entry.data]
        assert entry.source in profile.sources, entry
        assert set(entry.codes) <= {way.code.code for way in words.ways(element, {})}, entry
        options = ("ja", "nej") if element.type.kind == "boolean" else element.type.options
        assert set(entry.answers) <= set(options), entry
        said = all(source.kind == "observation" for source in element.sources)
        assert not said or not entry.members or entry.values or entry.answers, entry
    assert set(profile.oddities) == {*ODDITIES, ODD_UNIT}
    assert any(entry.source != ASSUMPTION for entry in profile.entries)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}

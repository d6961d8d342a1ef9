"""Our CQL in the hands of others: it translates without a message, and engines of others give the runtime's answers.

``RETTESNOR_CONFORMANCE=1`` (``make conformance``) asks for all of it: thousands of patients, every public record, and
the official translator's ELM of our CQL beside our own ELM.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from rettesnor.runtime.load import Compiled, load

from ..generated.found import for_all
from .comparison import Peers, write
from .conformance import Count, one_worker
from .traps import traps

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DAY = dt.date(2027, 3, 1)
GUIDELINES = sorted(path.parent.name for path in (ROOT / "build").glob("*/decision-graph.json"))
OWN = sorted((ROOT / "guidelines").glob("*/patients/*.json"))
PUBLIC = sorted((ROOT.parent / "shared/patients").glob("*.json"), key=lambda path: path.stat().st_size)
WHOLE = os.environ.get("RETTESNOR_CONFORMANCE") == "1"
GENERATED, SAMPLE = (2000, 200) if WHOLE else (30, 0)
"""How many made-up patients each engine is given, and how many of them the other way round."""
WHOSE = {"ours": "our ELM", "translated": "the translator's ELM of our CQL"}
RECORDS = [*OWN, *(PUBLIC if WHOLE else PUBLIC[:3])]
"""The largest public records take half a minute in an engine that interprets."""
EACH = (("cql-execution", "ours"), ("Kotlin", "translated" if WHOLE else "ours"))
"""Our ELM and our text are both held to the runtime. Translating the text takes a minute."""
OTHER_WAY = (("cql-execution", "translated"), ("Kotlin", "ours"))

only_whole = pytest.mark.skipif(not WHOLE, reason="OUR CQL IS NOT TRANSLATED BY OTHERS: make conformance does it")


@pytest.fixture(scope="module", params=[one_worker(name) for name in GUIDELINES])
def guideline(request: pytest.FixtureRequest) -> Compiled:
    return load((ROOT / "build" / request.param / "decision-graph.json").read_bytes())


@pytest.fixture(scope="module")
def ours(guideline: Compiled, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The guideline's libraries, as CQL and as our ELM."""
    folder = tmp_path_factory.mktemp("ours")
    write(guideline.graph, folder)
    return folder


@pytest.fixture(scope="module")
def translated(node: str, ours: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The official translator's ELM of our CQL, and what it said."""
    folder = tmp_path_factory.mktemp("translated")
    done = subprocess.run([node, HERE / "translate.mjs", ours, folder], cwd=HERE, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return folder, done.stdout.decode().splitlines()


@pytest.fixture(scope="module")
def peers(node: str, guideline: Compiled, ours: Path, request: pytest.FixtureRequest) -> Iterator[Peers]:
    def elm(whose: str) -> Path:
        found: Path = ours if whose == "ours" else request.getfixturevalue("translated")[0]
        return found

    found = Peers(node, guideline, DAY, elm)
    yield found
    found.close()


Compare = Callable[[bytes, Sequence[tuple[str, str]]], None]


@pytest.fixture
def compare(guideline: Compiled, peers: Peers, count: Count) -> Compare:
    """Asserts that every definition has the runtime's value for a record, in each of some engines."""

    def compared(record: bytes, which: Sequence[tuple[str, str]]) -> None:
        unlike = peers.unlike(record, which)
        for (name, elm), found in zip(which, unlike, strict=True):
            count(
                f"{name}, {WHOSE[elm]}",
                guideline.graph.guideline.id,
                patients=1,
                compared=peers.compared,
                differences=len(found),
            )
        every = [each for found in unlike for each in found]
        assert not every, f"{len(every)} differences: " + "; ".join(every[:20])

    return compared


@only_whole
def test_the_official_translator_has_nothing_to_say(translated: tuple[Path, list[str]]) -> None:
    folder, said = translated
    assert said == []
    assert len(list(folder.iterdir())) == 3


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_record_of_somebody(compare: Compare, path: Path) -> None:
    compare(json.dumps(json.loads(path.read_bytes())).encode(), EACH)


def test_what_was_once_read_differently(guideline: Compiled, compare: Compare) -> None:
    for record in traps(guideline.graph).values():
        compare(record, EACH)


def test_made_up_patients(guideline: Compiled, compare: Compare) -> None:
    for_all(guideline, DAY, lambda record: compare(record, EACH), number=GENERATED)


@only_whole
def test_the_other_way_round(guideline: Compiled, compare: Compare) -> None:
    """What an engine says of an ELM does not depend on whose it is."""
    for_all(guideline, DAY, lambda record: compare(record, OTHER_WAY), number=SAMPLE)

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
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from rettesnor.compiler.backends.cql.emit import emit
from rettesnor.runtime.load import Compiled, load

from ..generated.found import for_all
from .conformance import count
from .engines import SCRIPTS, Engine, EngineError
from .expected import expected, visible

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DAY = dt.date(2027, 3, 1)
GUIDELINES = sorted(path.parent.name for path in (ROOT / "build").glob("*/decision-graph.json"))
OWN = sorted((ROOT / "guidelines").glob("*/patients/*.json"))
PUBLIC = sorted((ROOT.parent / "shared/patients").glob("*.json"), key=lambda path: path.stat().st_size)
WHOLE = os.environ.get("RETTESNOR_CONFORMANCE") == "1"
GENERATED, SAMPLE = (2000, 200) if WHOLE else (30, 0)
"""How many made-up patients each engine is given, and how many of them with the ELM of both."""
RECORDS = [*OWN, *(PUBLIC if WHOLE else PUBLIC[:3])]
"""The largest public records take half a minute in an engine that interprets."""
EACH = (("cql-execution", "ours"), ("Kotlin", "translated" if WHOLE else "ours"))
"""Our ELM and our text are both held to the runtime. Translating the text takes a minute."""

only_whole = pytest.mark.skipif(not WHOLE, reason="OUR CQL IS NOT TRANSLATED BY OTHERS: make conformance does it")


@pytest.fixture(scope="module", params=GUIDELINES)
def guideline(request: pytest.FixtureRequest) -> Compiled:
    return load((ROOT / "build" / request.param / "decision-graph.json").read_bytes())


@pytest.fixture(scope="module")
def ours(guideline: Compiled, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The guideline's libraries, as CQL and as our ELM."""
    folder = tmp_path_factory.mktemp("ours")
    for library in emit(guideline.graph):
        (folder / f"{library.name}.cql").write_text(library.cql)
        (folder / f"{library.name}.json").write_bytes(library.elm)
    return folder


@pytest.fixture(scope="module")
def translated(node: str, ours: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The official translator's ELM of our CQL, and what it said."""
    folder = tmp_path_factory.mktemp("translated")
    done = subprocess.run([node, HERE / "translate.mjs", ours, folder], cwd=HERE, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return folder, done.stdout.decode().splitlines()


class Peers:
    """The engines of others with one guideline, each started when it is first asked for."""

    def __init__(self, guideline: Compiled, start: Callable[[str, str, tuple[str, ...]], Engine]) -> None:
        self._guideline = guideline
        self._visible = visible(guideline)
        self._start = start
        self._started: dict[tuple[str, str], Engine] = {}

    def engine(self, name: str, elm: str) -> Engine:
        """An engine with our ELM (``ours``) or the official translator's of our CQL (``translated``)."""
        if (name, elm) not in self._started:
            self._started[name, elm] = self._start(name, elm, tuple(self._visible))
        return self._started[name, elm]

    def compare(self, record: bytes, which: Sequence[tuple[str, str]]) -> None:
        """Every definition has the runtime's value in each of some engines, which work at the same time."""
        wanted = expected(self._guideline, record, DAY)
        engines = [self.engine(*each) for each in which]
        for engine in engines:
            engine.send(record)
        found = []
        for (name, elm), engine in zip(which, engines, strict=True):
            unlike = list(self._differences(engine, wanted))
            count(
                f"{name}, {elm}",
                self._guideline.graph.guideline.id,
                patients=1,
                compared=sum(map(len, self._visible.values())),
                differences=len(unlike),
            )
            found += unlike
        assert not found, f"{len(found)} differences: " + "; ".join(found[:20])

    def _differences(self, engine: Engine, wanted: dict[str, Any]) -> Iterator[str]:
        try:
            found = engine.receive()
        except EngineError as error:
            yield str(error)
            return
        for library, names in self._visible.items():
            for name in sorted(names):
                if name not in wanted:
                    yield f"{library}: nothing is expected of {name}"
                elif name not in found[library] or not same(wanted[name], found[library][name]):
                    yield f"{engine.name}: {library}.{name} is {found[library].get(name)!r}, not {wanted[name]!r}"

    def close(self) -> None:
        for engine in self._started.values():
            engine.close()


def same(value: Any, other: Any) -> bool:
    """Whether a value of the runtime and one of an engine are the same, the last decimals aside (``docs/cql.md``)."""
    if isinstance(value, Decimal):
        return isinstance(other, int | Decimal) and not isinstance(other, bool) and abs(value - other) < Decimal("1e-6")
    if isinstance(value, dt.date):
        return bool(other == value.isoformat())
    if isinstance(value, list):
        return isinstance(other, list) and sorted(other) == value
    return type(other) is type(value) and bool(other == value)


@pytest.fixture(scope="module")
def peers(node: str, guideline: Compiled, ours: Path, request: pytest.FixtureRequest) -> Iterator[Peers]:
    def start(name: str, elm: str, libraries: tuple[str, ...]) -> Engine:
        folder = ours if elm == "ours" else request.getfixturevalue("translated")[0]
        return Engine(node, name, folder, DAY.isoformat(), libraries)

    found = Peers(guideline, start)
    yield found
    found.close()


@only_whole
def test_the_official_translator_has_nothing_to_say(translated: tuple[Path, list[str]]) -> None:
    folder, said = translated
    assert said == []
    assert len(list(folder.iterdir())) == 3


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_record_of_somebody(peers: Peers, path: Path) -> None:
    peers.compare(json.dumps(json.loads(path.read_bytes())).encode(), EACH)


def test_made_up_patients(guideline: Compiled, peers: Peers) -> None:
    for_all(guideline, DAY, lambda record: peers.compare(record, EACH), number=GENERATED)


@only_whole
def test_the_translators_elm_and_ours_say_the_same_in_both_engines(guideline: Compiled, peers: Peers) -> None:
    every = [(name, elm) for name in SCRIPTS for elm in ("ours", "translated")]
    for_all(guideline, DAY, lambda record: peers.compare(record, every), number=SAMPLE)

"""Patients who showed that something is wrong: kept, made small by hypothesis, and tried again by every run.

``found/<guideline>/`` holds each as a FHIR Bundle whose ``timestamp`` is the day of evaluation; and as a scenario
(``.kr``) where the language of guidelines can say what matters. What the scenario expects is what the runtime said when
it was kept: read it before it is committed.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import msgspec
from hypothesis import HealthCheck, given, seed, settings

from rettesnor.compiler.driver import compile_guideline
from rettesnor.runtime.facts.input_error import InputError
from rettesnor.runtime.load import Compiled, compile_graph
from rettesnor.runtime.run_scenario import run

from .oddities import NONE, Oddity
from .saying import scenario
from .strategy import patients

ROOT = Path(__file__).resolve().parents[2]
FOUND = Path(__file__).parent / "found"
FACTOR = int(os.environ.get("PATIENTS", "1"))
"""How many times as many patients as usual are tried."""
SEED = os.environ.get("SEED")
"""Other patients than usual."""

_DECODE = msgspec.json.Decoder(float_hook=Decimal).decode
_ENCODE = msgspec.json.Encoder(decimal_format="number").encode
Check = Callable[[bytes], None]


def for_all(
    compiled: Compiled,
    day: dt.date,
    check: Check,
    *,
    number: int,
    oddities: frozenset[Oddity] = NONE,
    folder: Path = FOUND,
) -> None:
    """Check made-up patients of a guideline: the same ones every time, unless ``SEED`` asks for others.

    Args:
        check: raises for a patient who shows that something is wrong.
        number: of patients; ``PATIENTS`` multiplies it.
        folder: where a patient is kept.

    Raises:
        Exception: what ``check`` raised, for a patient who was made small and is kept.
    """
    last: list[bytes] = []

    @settings(
        max_examples=number * FACTOR,
        derandomize=SEED is None,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(patients(compiled.graph, day, oddities))
    def tried(record: bytes) -> None:
        last[:] = [record]
        check(record)

    try:
        (tried if SEED is None else seed(int(SEED))(tried))()
    except Exception as error:
        smallest = without_more(last[0], check, type(error))  # hypothesis shows its smallest last
        files = keep(smallest, compiled, day, folder)
        error.add_note(f"kept as {', '.join(file.name for file in files)}")
        raise


def without_more(record: bytes, check: Check, kind: type[Exception]) -> bytes:
    """A record without the resources that the failure does not need: choices that shrink are not yet resources."""
    bundle = _DECODE(record)
    for entry in bundle["entry"][::-1]:
        less = {**bundle, "entry": [each for each in bundle["entry"] if each is not entry]}
        try:
            check(_ENCODE(less))
        except kind:
            bundle = less
        except Exception:
            continue
    return _ENCODE(bundle)


def keep(record: bytes, compiled: Compiled, day: dt.date, folder: Path = FOUND) -> list[Path]:
    """Write a record down for the runs to come, and as a scenario if it can be said as one; the files written."""
    bundle = _DECODE(record)
    bundle["timestamp"] = f"{day}T12:00:00Z"
    name = hashlib.sha256(record).hexdigest()[:10]
    home = folder / compiled.graph.guideline.id
    home.mkdir(parents=True, exist_ok=True)
    files = [home / f"{name}.json"]
    files[0].write_bytes(msgspec.json.format(_ENCODE(bundle), indent=1) + b"\n")
    text = said(record, compiled, day, f"Fundet {name}")
    if text is not None:
        files.append(home / f"{name}.kr")
        files[1].write_text(text, encoding="utf-8")
    return files


def kept(guideline: str, folder: Path = FOUND) -> Iterator[tuple[str, bytes, dt.date]]:
    """The records kept for a guideline: their names, themselves, and their days."""
    for path in sorted((folder / guideline).glob("*.json")):
        record = path.read_bytes()
        yield path.stem, record, dt.date.fromisoformat(_DECODE(record)["timestamp"][:10])


def said(record: bytes, compiled: Compiled, day: dt.date, title: str) -> str | None:
    """A record as a scenario; none where a scenario cannot say it, or says something else.

    Args:
        compiled: its source is read again, for only the guideline with the scenario in it shows what that says.
    """
    try:
        text = scenario(record, compiled, day, title)
    except InputError:
        return None
    source = ROOT / compiled.graph.sources[0].path
    whole = compile_guideline(source.read_bytes() + text.encode(), source.name, source)
    if whole.graph is None or whole.suite is None:
        return None
    return None if run(compile_graph(whole.graph), whole.suite.scenarios[-1]).failures else text

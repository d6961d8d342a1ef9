"""A run that is killed, wherever it was, and started again gives what an undisturbed run gives."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from rettesnor.runtime.population.ingest import pipeline

from .test_population import PEOPLE, rettesnor, rows, run

GUIDELINE = "kol"
PARTS = 5


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Facts in several parts, as those of a country are."""
    folder = tmp_path_factory.mktemp("stopped")
    made = ("--patients", PEOPLE, "--seed", 8, "--date", "2027-03-01", "--out", folder / "export")
    assert rettesnor("generate", "--guideline", GUIDELINE, *made)[0] == 0
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(pipeline, "PART", PEOPLE // PARTS)
        pipeline.ingest(folder / "export", folder / "facts")
    assert len(list((folder / "facts").glob("part-*"))) == PARTS
    return folder / "facts"


def started(facts: Path, out: Path) -> subprocess.Popen[bytes]:
    """The command in a process of its own."""
    options = ["--guideline", GUIDELINE, "--date", "2027-03-01", "--allow-draft", "--input", str(facts)]
    return subprocess.Popen(
        [sys.executable, "-m", "rettesnor.cli", "population", *options, "--out", str(out)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def test_killed_at_random(facts: Path, tmp_path: Path) -> None:
    run(GUIDELINE, facts, tmp_path / "undisturbed")
    out = tmp_path / "out"
    chance = random.Random(3)
    done = 0
    while done < PARTS - 1:  # each time a part or more is done before it is killed, somewhere in the next
        process = started(facts, out)
        before = done
        while process.poll() is None and (done := len(list(out.glob("parts/*.json")))) == before:
            time.sleep(0.005)
        time.sleep(chance.uniform(0, 0.2))
        process.send_signal(signal.SIGKILL)
        process.wait()
        done = len(list(out.glob("parts/*.json")))
    run(GUIDELINE, facts, out)
    assert rows(out) == rows(tmp_path / "undisturbed")
    assert not list(out.rglob(".*"))


def test_parts_side_by_side_or_one_by_one(facts: Path, tmp_path: Path) -> None:
    run(GUIDELINE, facts, tmp_path / "one", "--memory-limit", "1GB")
    run(GUIDELINE, facts, tmp_path / "several")  # as many as there are cores, and memory
    assert rows(tmp_path / "one") == rows(tmp_path / "several")


def test_interrupted(facts: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    process = started(facts, out)
    while not (out / "run.json").is_file():
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=60) == 130
    assert not (out / ".temporary").exists()
    run(GUIDELINE, facts, out)
    run(GUIDELINE, facts, tmp_path / "undisturbed")
    assert rows(out) == rows(tmp_path / "undisturbed")

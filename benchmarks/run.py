"""Measure Rettesnor, with cql-execution beside it on the same bundles where Node is installed: ``make bench``.

CPU time, medians of several runs after an unmeasured one. The figures in README come from here.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import platform
import statistics
import sys
import tempfile
from pathlib import Path

import measure
import msgspec
import patients
import peer

from rettesnor.compiler.choose import ARTEFACTS, GRAPH
from rettesnor.runtime.apply import apply
from rettesnor.runtime.graph import decode
from rettesnor.runtime.load import Compiled, load

ROOT = Path(__file__).resolve().parents[1]
DATE = patients.INDEX.date()
SIZES = (60, 400)
KOL = ARTEFACTS / "kol" / GRAPH
PEER_PATIENTS = 100


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=200, help="patients a round")
    parser.add_argument("--rounds", type=int, default=7, help="measured rounds")
    parser.add_argument("--stream", type=int, default=20_000, help="patients in the memory measurement")
    options = parser.parse_args()
    print(f"{platform.machine()}, {os.cpu_count()} CPUs, Python {platform.python_version()}; {options.rounds} rounds\n")
    ours = one_patient(options.patients, options.rounds)
    with multiprocessing.get_context("spawn").Pool(1) as fresh:
        early, late = fresh.apply(memory, (options.stream,))
    row(f"Memory after {options.stream // 10:,} and {options.stream:,} patients", f"{early:.0f} MB, {late:.0f} MB")
    loading(options.rounds)
    processes(options.rounds)
    beside(ours, options.rounds)


def row(what: str, figure: str) -> None:
    print(f"{what:58} {figure}", flush=True)


def plan(compiled: Compiled, bundle: bytes) -> bytes:
    return msgspec.json.encode(apply(compiled, bundle, DATE, allow_draft=True))


def one_patient(count: int, rounds: int) -> dict[int, float]:
    """Milliseconds from Bundle bytes to plan bytes in a warm process, by resources a patient."""
    compiled = load(KOL.read_bytes())
    found = {}
    for size in SIZES:
        bundles = [patients.bundle(number, resources=size) for number in range(count)]
        seconds = measure.cpu_per_call(lambda: [plan(compiled, bundle) for bundle in bundles], rounds)  # noqa: B023
        found[size] = seconds / count * 1000
        kilobytes = statistics.mean(map(len, bundles)) / 1000
        row(
            f"Bundle to plan, {size} resources ({kilobytes:.0f} kB)",
            f"{found[size]:.2f} ms CPU, {1000 / found[size]:,.0f} patients a CPU-second",
        )
    return found


def memory(count: int) -> tuple[float, float]:
    """Megabytes, at most, that this process held by a tenth of the patients and by the last of them."""
    compiled = load(KOL.read_bytes())
    early = 0.0
    for number in range(count):
        plan(compiled, patients.bundle(number, resources=SIZES[0]))
        if number == count // 10:
            early = measure.resident_megabytes()
    return early, measure.resident_megabytes()


def loading(rounds: int) -> None:
    data = KOL.read_bytes()
    seconds = measure.cpu_per_call(lambda: load(data), rounds)
    row(f"Load a compiled guideline ({len(data) / 1000:.0f} kB)", f"{seconds * 1000:.0f} ms CPU")


def processes(rounds: int) -> None:
    """Whole processes, start and end included."""
    command = [sys.executable, "-m", "rettesnor.cli"]
    with tempfile.TemporaryDirectory() as folder:
        patient = Path(folder, "patient.json")
        patient.write_bytes(patients.bundle(1, resources=SIZES[0]))
        asked = ["--patient", str(patient), "--date", DATE.isoformat(), "--guideline", str(KOL), "--allow-draft"]
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "rettesnor --help": [*command, "--help"],
            "rettesnor plan --as json": [*command, "plan", *asked, "--as", "json"],
            "rettesnor plan (table)": [*command, "plan", *asked],
            "rettesnor plan --as fhir": [*command, "plan", *asked, "--as", "fhir"],
            "rettesnor check kol.kr": [*command, "check", str(ROOT / "guidelines/kol/kol.kr")],
            "rettesnor build kol.kr": [*command, "build", str(ROOT / "guidelines/kol/kol.kr"), "--out", folder],
        }
        for name, line in commands.items():
            taken = measure.process(line, rounds)
            row(f"Whole process: {name}", f"{taken.cpu:.2f} s CPU, {taken.wall:.2f} s")


def beside(ours: dict[int, float], rounds: int) -> None:
    """cql-execution on the same bundles."""
    print()
    for size in SIZES:
        made = [patients.bundle(number, resources=size) for number in range(PEER_PATIENTS)]
        theirs = peer.cql_execution(decode(KOL.read_bytes()), made, min(rounds, 3))
        if theirs is None:
            print("NOT MEASURED: cql-execution, because Node and npm are not installed.")
            return
        cost = theirs.milliseconds
        row(f"cql-execution, {size} resources", f"{cost:.1f} ms CPU, {1000 / cost:,.0f} patients a CPU-second")
        row("", f"{cost / ours[size]:.0f} times ours; colours {theirs.colours}")


if __name__ == "__main__":
    main()

"""Measure populations: ``make bench-population``, of fewer with ``PATIENTS=20000``, the curve with ``CURVE=3000000``.

CPU seconds of whole processes, start and end included, medians of several runs after an unmeasured one. Every figure of
a guideline is of the same made-up people, in the same run: DuckDB's own scan of their files, facts, plans, and
cql-execution beside them. ``--readme`` puts the table into README.
"""

from __future__ import annotations

import argparse
import os
import platform
import re
import shutil
import statistics
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Final, NamedTuple

import curve
import duckdb
import measure
import peer
import sqlglot
from sqlglot import exp

from rettesnor.compiler.choose import choose
from rettesnor.runtime.arguments import read_date
from rettesnor.runtime.graph import Graph
from rettesnor.runtime.population.generate.population import Population

ROOT: Final = Path(__file__).resolve().parents[1]
README: Final = ROOT / "README.md"
SECTION: Final = re.compile(r"(?<=<!-- population -->\n).*?(?=<!-- /population -->)", re.DOTALL)
PLOT: Final = ROOT / "docs/population-cost.svg"
DATE: Final = "2027-03-01"
LIMIT: Final = "1GB"
LIMITED: Final = ("--memory-limit", LIMIT)
PEER_PATIENTS: Final = 100
NATION: Final = {"kol": 200_000, "laenderyg": 900_000}
"""Danes with the disease, about (issue 5)."""
CURVE: Final = (100_000, 300_000, 1_000_000, 3_000_000)

SCAN: Final = """
import sys, duckdb
connection = duckdb.connect()
for query, file in zip(sys.argv[1::2], sys.argv[2::2]):
    connection.execute(query, {"file": file}).fetchall()
"""
"""DuckDB's typed scan of files: queries and files in turn."""

INGEST: Final = """
import sys
from pathlib import Path
from rettesnor.runtime.population.ingest import ingest
ingest(Path(sys.argv[1]), Path(sys.argv[2]), memory_limit=sys.argv[3])
"""


class Figures(NamedTuple):
    """What was measured of one guideline. CPU seconds; ``none``: not measured on this machine."""

    graph: Graph
    patients: int
    megabytes: float
    resources: int
    made: float
    scan: float
    ingest: float
    plan: float
    plan_wall: float
    whole_wall: float
    held: float
    facts: int
    spark: float | None
    peer: float | None

    @property
    def whole(self) -> float:
        """From NDJSON to activities."""
        return self.ingest + self.plan


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--patients", type=int, default=100_000, help="patients of each guideline")
    parser.add_argument("--rounds", type=int, default=3, help="measured rounds")
    parser.add_argument("--guideline", action="append", help="only these guidelines")
    parser.add_argument("--curve", type=int, metavar="PATIENTS", help=f"plan up to so many, too, and draw {PLOT.name}")
    parser.add_argument("--readme", action="store_true", help="put the table into README")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = []
        for guideline in options.guideline or NATION:
            place = Path(folder, guideline)
            found.append(figures(guideline, place, options.patients, options.rounds))
            if options.curve and guideline == "kol":
                PLOT.write_text(curve.drawn(costs(place, options.curve)), encoding="utf-8")
    shown = table(found, options.rounds)
    print(shown)
    if options.readme:
        README.write_text(SECTION.sub(lambda _: shown, README.read_text(encoding="utf-8")), encoding="utf-8")


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "rettesnor.cli", *arguments]


def planning(guideline: str, source: Path, out: Path, *more: str) -> list[str]:
    """The command that plans a population."""
    asked = ("--guideline", guideline, "--input", str(source), "--date", DATE, "--out", str(out))
    return command("population", *asked, "--allow-draft", *more)


def afresh(line: Sequence[str], out: Path, rounds: int) -> measure.Process:
    """Medians of a command that writes a folder, which is taken away before each run; the last one's stays."""
    runs = []
    for _ in range(rounds + 1):
        shutil.rmtree(out, ignore_errors=True)
        runs.append(measure.once(line))
    return measure.Process(*(statistics.median(column) for column in zip(*runs[1:], strict=True)))


def figures(guideline: str, place: Path, patients: int, rounds: int) -> Figures:
    """Make up a population, and measure everything of it."""
    people, facts, plans = place / "people", place / "facts", place / "plans"
    place.mkdir()
    asked = ("--guideline", guideline, "--patients", str(patients), "--date", DATE, "--out", str(people))
    made = afresh(command("generate", *asked), people, 1)
    read = [
        each for file in sorted(people.glob("*.ndjson")) if (query := scanning(file)) for each in (query, str(file))
    ]
    scan = measure.process([sys.executable, "-c", SCAN, *read], rounds)
    ingest = afresh([sys.executable, "-c", INGEST, str(people), str(facts), LIMIT], facts, rounds)
    free = afresh(planning(guideline, facts, plans), plans, rounds)
    plan = afresh(planning(guideline, facts, plans, *LIMITED), plans, rounds)
    graph = choose(guideline)
    spark = None
    if find_spec("pyspark") is not None and shutil.which("java") is not None:
        shutil.rmtree(plans, ignore_errors=True)
        spark = measure.once(planning(guideline, facts, plans, "--engine", "spark", "--master", "local[2]")).cpu
    sizes = [path.stat().st_size for path in people.iterdir()]
    return Figures(
        graph=graph,
        patients=patients,
        megabytes=sum(sizes) / 1e6,
        resources=sum(path.read_bytes().count(b"\n") for path in people.iterdir()),
        made=made.cpu,
        scan=scan.cpu,
        ingest=ingest.cpu,
        plan=plan.cpu,
        plan_wall=free.wall,
        whole_wall=ingest.wall + free.wall,
        held=max(ingest.megabytes, plan.megabytes),
        facts=sum(path.stat().st_size for path in facts.rglob("*.parquet")),
        spark=spark,
        peer=answered(graph, rounds) if guideline == "kol" else None,
    )


def scanning(file: Path) -> str | None:
    """The query that reads the columns of a file that ingest reads, and counts the values; none if it reads none."""
    script = ROOT / "build/population/ingest" / f"{file.name.partition('.')[0].lower()}.read.sql"
    if not script.is_file():
        return None
    read = sqlglot.parse_one(script.read_text(encoding="utf-8"), dialect="duckdb").find(exp.Select)
    assert read is not None
    return exp.select("COUNT(COLUMNS(*))").from_(read.subquery("lines")).sql(dialect="duckdb")


def answered(graph: Graph, rounds: int) -> float | None:
    """Milliseconds that cql-execution takes for one of these people."""
    people = Population(graph, seed=1, day=read_date(DATE))
    bundles = []
    for number in range(PEER_PATIENTS):
        entries = b",".join(b'{"resource":%b}' % line.rstrip(b"\n") for _, line in people.person(number))
        bundles.append(b'{"resourceType":"Bundle","type":"collection","entry":[%b]}' % entries)
    theirs = peer.cql_execution(graph, bundles, rounds)
    return None if theirs is None else theirs.milliseconds


def costs(place: Path, most: int) -> list[curve.Point]:
    """CPU seconds and memory of planning more and more patients: the same parts of facts, again and again."""
    found = []
    for patients in (each for each in CURVE if each <= most):
        facts, plans = place / "many", place / "plans"
        shutil.rmtree(facts, ignore_errors=True)
        real = curve.copied(place / "facts", facts, patients)
        shutil.rmtree(plans, ignore_errors=True)
        taken = measure.once(planning("kol", facts, plans, *LIMITED))
        planned = duckdb.read_parquet(str(plans / "patients" / "*.parquet")).shape[0]
        assert planned == real, f"{planned} of {real} patients were planned"
        found.append(curve.Point(real, taken.cpu, taken.megabytes))
    return found


def table(found: Sequence[Figures], rounds: int) -> str:
    """The figures as Markdown."""
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    measured = f"{rounds} round" if rounds == 1 else f"{rounds} rounds"
    said = (
        f"`make bench-population PATIENTS={found[0].patients}` on a shared virtual machine ({machine}):\n"
        f"CPU time of whole processes, medians of {measured} after an unmeasured one. A CPU-second is one of one core."
    )

    def row(what: str, figures: Sequence[str], goal: str = "") -> str:
        return f"| {what} | {' | '.join(figures)} | {goal} |" if any(figures) else ""

    def rate(count: float, seconds: float) -> str:
        return f"{count / seconds:,.0f}"

    lines = [
        said,
        "",
        row("", [each.graph.guideline.id for each in found], "goal"),
        "|---" * (len(found) + 2) + "|",
        row("data elements, recommendations", [f"{len(f.graph.data)}, {len(f.graph.recommendations)}" for f in found]),
        row(
            "NDJSON a patient",
            [f"{f.resources / f.patients:.0f} resources, {f.megabytes * 1000 / f.patients:.0f} kB" for f in found],
        ),
        row(
            "facts → activities: patients a CPU-second",
            [rate(f.patients, f.plan) for f in found],
            "10,000 at 100 data elements",
        ),
        row(
            "– values of data elements a CPU-second",
            [rate(f.patients * len(f.graph.data), f.plan) for f in found],
            "1,000,000",
        ),
        row("NDJSON → facts → activities: patients a CPU-second", [rate(f.patients, f.whole) for f in found], "5,000"),
        row("– of DuckDB's own typed scan of the same files", [f"{f.scan / f.whole:.0%}" for f in found], "40 %"),
        row(
            "DuckDB's own typed scan: patients, MB a CPU-second",
            [f"{rate(f.patients, f.scan)}, {rate(f.megabytes, f.scan)}" for f in found],
        ),
        row("NDJSON → facts: patients a CPU-second", [rate(f.patients, f.ingest) for f in found]),
        row("cql-execution: patients a CPU-second", ["" if f.peer is None else rate(1000, f.peer) for f in found]),
        row(
            "– from NDJSON, ours is so many times as fast",
            ["" if f.peer is None else rate(f.peer / 1000 * f.patients, f.whole) for f in found],
            "150",
        ),
        row(
            "Spark `local[2]`, facts → activities: CPU-seconds of one run, and DuckDB's",
            ["" if f.spark is None else f"{f.spark:.0f}, {f.plan:.1f}" for f in found],
        ),
        row("facts a patient", [f"{f.facts / f.patients:.0f} B" for f in found], "500 B"),
        row(f"memory, with `--memory-limit {LIMIT}`", [f"{f.held:.0f} MB" for f in found], "1 GB"),
        row("made up by `rettesnor generate`: patients a CPU-second", [rate(f.patients, f.made) for f in found]),
    ]
    nation = sum(NATION[f.graph.guideline.id] / f.patients * f.whole_wall for f in found)
    again = sum(NATION[f.graph.guideline.id] / f.patients * f.plan_wall for f in found)
    if {f.graph.guideline.id for f in found} == set(NATION):
        lines.append(
            row(
                "a nation at this rate, planned with all memory: 200,000 with KOL and 900,000 with low back pain",
                [f"{nation:.0f} s", f"{again:.0f} s from facts"],
                "180 s, 60 s",
            )
        )
    head, rows = lines[:2], lines[2:]
    return "\n".join((*head, *filter(None, rows))) + "\n"


if __name__ == "__main__":
    main()

"""What planning costs as the population grows: facts of many patients made of those of a few, and a drawing."""

from __future__ import annotations

import math
import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

import duckdb
import msgspec

from rettesnor.runtime.population.ingest.manifest import MANIFEST, Manifest

WIDTH: Final = 720
HEIGHT: Final = 360
LEFT: Final = 70
BOTTOM: Final = 50


class Point(NamedTuple):
    """How many patients, the CPU seconds that took, and the most megabytes that were held."""

    patients: int
    cpu: float
    megabytes: float


def copied(facts: Path, out: Path, patients: int) -> int:
    """Make a folder of at least so many patients of a folder of facts, by naming its parts again and again.

    Returns:
        How many patients there are.
    """
    known = sorted(facts.glob("part-*"))
    sizes = [duckdb.read_parquet(str(part / "patients.parquet")).shape[0] for part in known]
    out.mkdir()
    for path in facts.glob("*.parquet"):
        shutil.copy(path, out)
    manifest = msgspec.json.decode((facts / MANIFEST).read_bytes(), type=Manifest)
    digests = {name: digest for name, digest in manifest.digests.items() if "/" not in name}
    parts = made = 0
    while made < patients:
        shutil.copytree(known[parts % len(known)], out / f"part-{parts:05}", copy_function=os.link)
        made += sizes[parts % len(known)]
        digests |= {
            f"part-{parts:05}/{path.name}": manifest.digests[f"{path.parent.name}/{path.name}"]
            for path in known[parts % len(known)].iterdir()
        }
        parts += 1
    (out / MANIFEST).write_bytes(msgspec.json.encode(msgspec.structs.replace(manifest, parts=parts, digests=digests)))
    return made


def drawn(points: Sequence[Point]) -> str:
    """CPU seconds for 100,000 patients by how many there are, as SVG; a level line is linear cost."""
    costs = [point.cpu / point.patients * 100_000 for point in points]
    low, high = math.log10(points[0].patients), math.log10(points[-1].patients)
    top = max(costs) * 1.4

    def x(patients: int) -> float:
        return LEFT + (WIDTH - LEFT - 40) * (math.log10(patients) - low) / (high - low)

    def y(cost: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - 40) * cost / top

    middle = sum(costs) / len(costs)
    span = y(middle * 1.15), y(middle * 0.85)
    size = f'width="{WIDTH - LEFT - 40}" height="{span[1] - span[0]:.1f}"'
    band = f'<rect x="{LEFT}" y="{span[0]:.1f}" {size} class="band"/>'
    marks = []
    for point, cost in zip(points, costs, strict=True):
        marks.append(f'<circle cx="{x(point.patients):.1f}" cy="{y(cost):.1f}" r="4"/>')
        label = f"{point.cpu:.0f} s, {point.megabytes:.0f} MB"
        marks.append(f'<text x="{x(point.patients):.1f}" y="{y(cost) - 12:.1f}" class="mid">{label}</text>')
        marks.append(
            f'<text x="{x(point.patients):.1f}" y="{HEIGHT - BOTTOM + 20}" class="mid">{point.patients:,}</text>'
        )
    line = " ".join(f"{x(point.patients):.1f},{y(cost):.1f}" for point, cost in zip(points, costs, strict=True))
    ticks = "".join(
        f'<text x="{LEFT - 8}" y="{y(tick) + 4:.1f}" class="end">{tick:.0f}</text>' for tick in (0, middle / 2, middle)
    )
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">
<title>CPU seconds for 100,000 patients, by how many there are</title>
<style>text {{ font: 12px sans-serif }} .mid {{ text-anchor: middle }} .end {{ text-anchor: end }}
.band {{ fill: #d8e4ee }} polyline, path {{ fill: none; stroke: #456 }} circle {{ fill: #456 }}</style>
<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>
{band}
<path d="M{LEFT} 30V{HEIGHT - BOTTOM}H{WIDTH - 30}"/>
<polyline points="{line}"/>
{chr(10).join(marks)}
{ticks}
<text x="{LEFT}" y="20">CPU seconds for 100,000 patients, facts to activities (KOL); band: mean ± 15 %</text>
<text x="{WIDTH - 30}" y="{HEIGHT - 12}" class="end">patients</text>
</svg>
"""

"""cql-execution on the same bundles, which answers about a fifth of the questions and makes no plan."""

from __future__ import annotations

import json
import re
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from rettesnor.runtime.graph import Code, Graph

HERE = Path(__file__).resolve().parent


class Answered(NamedTuple):
    """CPU milliseconds a patient, and how many patients got each colour."""

    milliseconds: float
    colours: dict[str, int]


def cql_execution(graph: Graph, bundles: Sequence[bytes], rounds: int) -> Answered | None:
    """What cql-execution takes for these bundles, in its fastest form; none where Node or npm is not installed."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        return None
    if not (HERE / "node_modules").is_dir():
        subprocess.run([npm, "ci", "--silent"], cwd=HERE, check=True)
    with tempfile.TemporaryDirectory() as folder:
        library, value_sets, lines = (Path(folder, name) for name in ("KOL.json", "value-sets.json", "bundles.ndjson"))
        subprocess.run([node, "cql/translate.mjs", "cql/KOL.cql", str(library)], cwd=HERE, check=True)
        lines.write_bytes(b"\n".join(bundles) + b"\n")
        value_sets.write_text(json.dumps(_expanded(graph, bundles)))
        command = [node, "cql/measure.mjs", str(library), str(value_sets), str(lines), str(rounds)]
        done = subprocess.run(command, cwd=HERE, check=True, capture_output=True, text=True)
    result = json.loads(done.stdout)
    return Answered(statistics.median(result["cpu_ms"]), result["colours"])


def _expanded(graph: Graph, bundles: Sequence[bytes]) -> dict[str, dict[str, list[dict[str, str]]]]:
    """The guideline's value sets as a terminology server would expand them: with every alias of a code system, and for
    a prefix code every code in the bundles that it is a prefix of."""
    systems = {system.uri: (system.uri, *system.aliases) for system in graph.code_systems}
    met = {code.decode() for bundle in bundles for code in re.findall(rb'"code":"([^"]+)"', bundle)}

    def codes(wanted: Code) -> set[str]:
        below = {code for code in met if code.startswith(wanted.code)} if wanted.prefix else set()
        return below | {wanted.code}

    return {
        value_set.id: {
            "": [
                {"system": system, "code": code, "version": ""}
                for wanted in value_set.codes
                for code in sorted(codes(wanted))
                for system in systems[wanted.system]
            ]
        }
        for value_set in graph.value_sets
    }

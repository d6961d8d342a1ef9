"""House rules that no tool checks for us."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PRINTING = {"print", "exit", "quit", "input", "SystemExit", "sys.exit", "sys.stdout", "sys.stderr", "os._exit"}
CLOCK = {"today", "now", "utcnow", "time", "monotonic", "localtime"}


def sources(root: Path, *folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in (root / folder).rglob("*.py") if "generated" not in path.parts)


def names(path: Path) -> Iterator[tuple[int, str]]:
    """Every name and every ``module.attribute`` a file uses, with its line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Name):
            yield node.lineno, node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield node.lineno, f"{node.value.id}.{node.attr}"


def test_only_the_command_line_prints_or_exits(root: Path) -> None:
    found = [
        f"{path.relative_to(root)}:{line}: {name}"
        for path in sources(root, "compiler", "runtime")
        for line, name in names(path)
        if name in PRINTING
    ]
    assert found == []


def test_nothing_reads_the_clock(root: Path) -> None:
    """The date of evaluation is an input (semantics 2.1)."""
    found = [
        f"{path.relative_to(root)}:{line}: {name}"
        for path in sources(root, "compiler", "runtime")
        for line, name in names(path)
        if name.partition(".")[0] in {"dt", "datetime", "date", "time"}
        and name.rpartition(".")[2] in CLOCK
        and "." in name
        and name != "dt.time"  # a time of day, and not the time
    ]
    assert found == []


def test_no_number_becomes_a_binary_float(root: Path) -> None:
    """Decimals stay decimals (semantics 1.3). The UCUM library works in floats: units.py checks its factors.
    What the formatter measures is the width of a line, which may be infinite. How often something is so in a made-up
    population is no measurement: what is measured in it is not worked out in floats.
    """
    found = [
        f"{path.relative_to(root)}:{line}"
        for path in sources(root, "compiler", "runtime")
        for line, name in names(path)
        if name == "float" and path.name != "units.py" and path.parent.name not in ("format", "generate")
    ]
    assert found == []


@pytest.mark.parametrize("module", ["rettesnor.cli", "rettesnor.runtime.graph", "rettesnor.runtime.plan.model"])
def test_heavy_libraries_are_imported_only_where_they_are_used(module: str) -> None:
    heavy = ["antlr4", "fhir", "networkx", "pint", "pydantic", "rapidfuzz", "ucumvert"]
    code = f"import sys, {module}; print(*(name for name in {heavy} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []

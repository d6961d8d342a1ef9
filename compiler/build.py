"""From guideline files to the artefacts that are kept in ``build/``: every guideline has a folder of its own there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..runtime import graph as dg
from ..runtime.output import write_folder
from ..runtime.refusal import Refusal
from .choose import GRAPH, SUFFIX
from .driver import Compilation, compile_file


def find_sources(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The guideline files named by ``paths``: files as they are, folders with every ``.kr`` file below them.

    Raises:
        Refusal: ``unreadable-file`` for a path that is not there, ``no-source`` for a folder without guidelines.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        below = sorted(path.rglob(f"*{SUFFIX}"))
        if not below:
            raise Refusal("no-source", path=path)
        found |= dict.fromkeys(below)
    return tuple(found)


def compile_sources(paths: Iterable[Path]) -> tuple[Compilation, ...]:
    """Compile every guideline named by ``paths``, each called by its path from the current folder.

    Raises:
        Refusal: see :func:`find_sources`; ``unreadable-file``.
    """
    compiled = []
    for path in find_sources(paths):
        try:
            compiled.append(compile_file(path, _public_name(path)))
        except OSError as error:
            raise Refusal("unreadable-file", path=path, reason=error.strerror or error) from error
    return tuple(compiled)


def _public_name(path: Path) -> str:
    """What artefacts and messages call a file: never a place outside the current folder, which is nobody else's business."""
    if not path.is_absolute():
        return path.as_posix()
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else path.name


@dataclass(frozen=True, slots=True)
class Artefacts:
    """Everything one guideline is built into: its folder's name, and its files by name within the folder."""

    name: str
    files: Mapping[str, bytes]


def build(compilation: Compilation) -> Artefacts:
    """The artefacts of a guideline that compiled; the same guideline gives the same bytes."""
    from .backends.fhir.emit import emit  # the FHIR models are slow to load
    from .backends.render.graphml import graphml
    from .backends.render.mermaid import mermaid
    from ..runtime.scenario import encode as encode_suite

    graph, suite = compilation.graph, compilation.suite
    assert graph is not None and suite is not None
    files = {
        GRAPH: dg.encode(graph),
        "scenarios.json": encode_suite(suite),
        "decision-graph.graphml": graphml(graph),
        "decision-graph.mmd": mermaid(graph),
    }
    files |= {f"fhir/{name}": data for name, data in emit(graph).items()}
    return Artefacts(graph.guideline.id, files)


def write(artefacts: Iterable[Artefacts], out: Path) -> None:
    """Write each guideline's folder below ``out``, whole or not at all."""
    for guideline in artefacts:
        write_folder(out / guideline.name, guideline.files, GRAPH)


def differences(artefacts: Iterable[Artefacts], out: Path) -> tuple[Path, ...]:
    """The files below ``out`` that are missing, changed or too many, compared with ``artefacts``."""
    found: set[Path] = set()
    for guideline in artefacts:
        folder = out / guideline.name
        expected = {folder / name: data for name, data in guideline.files.items()}
        there = {path for path in folder.rglob("*") if path.is_file()}
        found |= there - expected.keys()
        found |= {path for path, data in expected.items() if path not in there or path.read_bytes() != data}
    return tuple(sorted(found))

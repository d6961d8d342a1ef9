"""From guideline files to the artefacts that are kept in ``build/``: every guideline has a folder of its own there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ..runtime import graph as dg
from ..runtime.output import write_folder
from ..runtime.scenario import Suite, encode
from ..runtime.unusable import Unusable, reason
from .choose import GRAPH, SUFFIX
from .draw import DRAWINGS, draw
from .driver import Compilation, compile_file

if TYPE_CHECKING:
    from ..runtime.run_scenario import Outcome


def find_sources(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The guideline files named by ``paths``: files as they are, folders with every ``.kr`` file below them.

    Raises:
        Unusable: ``unreadable-file`` for a path that is not there, ``no-source`` for a folder without guidelines.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        below = sorted(path.rglob(f"*{SUFFIX}"))
        if not below:
            raise Unusable("no-source", path=path)
        found |= dict.fromkeys(below)
    return tuple(found)


def compile_sources(paths: Iterable[Path]) -> tuple[Compilation, ...]:
    """Compile every guideline named by ``paths``, each called by its path from the current folder.

    Raises:
        Unusable: see :func:`find_sources`; ``unreadable-file``.
    """
    compiled = []
    for path in find_sources(paths):
        try:
            compiled.append(compile_file(path, _public_name(path)))
        except OSError as error:
            raise Unusable("unreadable-file", path=path, reason=reason(error)) from error
    return tuple(compiled)


def _public_name(path: Path) -> str:
    """What artefacts and messages call a file; never a place outside the current folder, which is nobody's business."""
    if not path.is_absolute():
        return path.as_posix()
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else path.name


def try_scenarios(compilation: Compilation) -> tuple[Outcome, ...]:
    """Run the scenarios of a guideline that compiled."""
    from ..runtime.load import compile_graph
    from ..runtime.run_scenario import run_all

    if compilation.graph is None or compilation.suite is None:
        return ()
    return run_all(compile_graph(compilation.graph), compilation.suite)


def artefacts(compilations: Iterable[Compilation]) -> dict[str, dict[str, bytes]]:
    """What each guideline that compiled is built into: files by name, by the guideline's name.

    The same text gives the same bytes.

    Raises:
        Unusable: ``same-name`` when two guidelines have one name.
    """
    built: dict[str, dict[str, bytes]] = {}
    for compilation in compilations:
        if compilation.graph is None or compilation.suite is None:
            continue
        name = compilation.graph.guideline.id
        if name in built:
            raise Unusable("same-name", name=name, path=compilation.file.path)
        built[name] = _files(compilation.graph, compilation.suite)
    return built


def _files(graph: dg.Graph, suite: Suite) -> dict[str, bytes]:
    from .backends.fhir.emit import emit  # the FHIR models are slow to load

    drawings = {f"decision-graph.{ending}": draw(graph, shape) for shape, ending in DRAWINGS.items()}
    resources = {f"fhir/{name}": data for name, data in emit(graph).items()}
    return {GRAPH: dg.encode(graph), "scenarios.json": encode(suite), **drawings, **resources}


def write(built: Mapping[str, Mapping[str, bytes]], out: Path) -> None:
    """Write each guideline's folder below ``out``, whole or not at all.

    Raises:
        Unusable: see :func:`~..runtime.output.write_folder`.
    """
    for name, files in built.items():
        write_folder(out / name, files, GRAPH)


def differences(built: Mapping[str, Mapping[str, bytes]], out: Path) -> tuple[Path, ...]:
    """The files below ``out`` that are missing, changed, or left over."""
    expected = {out / name / file: data for name, files in built.items() for file, data in files.items()}
    there = {path for path in out.rglob("*") if path.is_file()}
    changed = {path for path in there & expected.keys() if path.read_bytes() != expected[path]}
    return tuple(sorted(changed | (there ^ expected.keys())))

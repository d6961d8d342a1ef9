"""From guideline files to the artefacts that are kept in ``build/``: every guideline has a folder of its own there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from ..runtime import graph as dg
from ..runtime.output import write_folder
from ..runtime.scenario import Suite, encode
from ..runtime.unusable import Unusable, reason
from .choose import GRAPH
from .diagnostics.diagnostic import Diagnostic
from .draw import DRAWINGS, draw
from .driver import Compilation, compile_file
from .files import Reader
from .origin import Clauses
from .source import SUFFIX
from .source_map import format as source_map

_MARKERS = (GRAPH, "ViewDefinition-Patient.json")
"""By which of its files a folder is known to be ours."""


def find_sources(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The guideline and library files that ``paths`` name: files as they are, folders with every ``.kr`` below them.

    Raises:
        Unusable: ``unreadable-file`` for a path that is not there, ``no-source`` for a folder without any.
    """
    found: dict[Path, None] = {}
    for path in paths:
        try:
            if not path.is_dir():
                found[path] = None
                continue
            below = sorted(each for each in path.rglob(f"*{SUFFIX}") if not each.is_dir())
        except OSError as error:
            raise Unusable("unreadable-file", path=path, reason=reason(error)) from error
        if not below:
            raise Unusable("no-source", path=path)
        found |= dict.fromkeys(below)
    return tuple(found)


def compile_sources(paths: Iterable[Path], *, coverage: bool = False) -> tuple[Compilation, ...]:
    """Compile every guideline and library named by ``paths``, each called by its path from the current folder.

    What is found in a library is among the diagnostics of the first that has it, and of no other. ``coverage``: see
    :func:`~.driver.compile_guideline`.

    Raises:
        Unusable: see :func:`find_sources`; ``unreadable-file``.
    """
    reader = Reader(public_name)
    seen: set[object] = set()
    compiled = []
    for path in find_sources(paths):
        try:
            compilation = compile_file(path, public_name(path), reader, coverage=coverage)
        except OSError as error:
            raise Unusable("unreadable-file", path=path, reason=reason(error)) from error
        compiled.append(_without(seen, compilation))
    return tuple(compiled)


def _without(seen: set[object], compilation: Compilation) -> Compilation:
    """A compilation without the findings that ``seen`` holds, which then holds its findings too."""

    def identity(found: Diagnostic) -> object:
        file = compilation.files[found.span.file].path
        return file, found.span.start, found.span.end, found.code, tuple(found.args.items())

    diagnostics = tuple(each for each in compilation.diagnostics if identity(each) not in seen)
    suppressed = tuple(each for each in compilation.suppressed if identity(each.diagnostic) not in seen)
    seen |= {identity(each) for each in (*diagnostics, *(one.diagnostic for one in suppressed))}
    return replace(compilation, diagnostics=diagnostics, suppressed=suppressed)


def public_name(path: Path) -> str:
    """What artefacts and messages call a file; never a place outside the current folder, which is nobody's business."""
    if not path.is_absolute():
        return path.as_posix()
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else path.name


def guidelines_of(compilations: Iterable[Compilation]) -> tuple[Compilation, ...]:
    """The guidelines among compilations none of which failed.

    Raises:
        Unusable: ``only-libraries`` when there is none.
    """
    compiled = tuple(compilations)
    guidelines = tuple(each for each in compiled if not each.library)
    if not guidelines:
        raise Unusable("only-libraries", path=", ".join(each.file.path for each in compiled))
    return guidelines


def artefacts(compilations: Iterable[Compilation]) -> dict[str, dict[str, bytes]]:
    """What each guideline that compiled is built into: files by name, by the guideline's name.

    The same text gives the same bytes.

    Raises:
        Unusable: ``only-libraries`` when there is no guideline; ``same-name`` when two guidelines or libraries
            have one name.
    """
    built: dict[str, dict[str, bytes]] = {}
    named: dict[str, str] = {}
    for compilation in guidelines_of(compilations):
        if compilation.graph is None or compilation.suite is None:
            continue
        graph = compilation.graph
        for each in (graph.guideline, *graph.libraries):
            path = graph.sources[each.span.file].path
            if named.setdefault(each.id, path) != path:
                raise Unusable("same-name", name=each.id, path=path)
        built[graph.guideline.id] = _files(graph, compilation.suite, compilation.clauses())
    return built


def _files(graph: dg.Graph, suite: Suite, clauses: Clauses) -> dict[str, bytes]:
    from .backends.cql.emit import emit as emit_cql  # the back ends, and the FHIR models, are slow to load
    from .backends.fhir.emit import emit as emit_fhir
    from .backends.sql.emit import emit as emit_sql
    from .backends.sql.scripts import files as scripts

    logic = emit_cql(graph)
    queries = emit_sql(graph)
    drawings = {f"decision-graph.{ending}": draw(graph, shape) for shape, ending in DRAWINGS.items()}
    traced = {f"cql/{library.name}.cql": source_map.cql(graph, library) for library in logic}
    includes = {f"Library-{library.name}.json": {"/content": f"cql/{library.name}.cql"} for library in logic}
    for name, resource in emit_fhir(graph, logic, queries).items():
        traced[f"fhir/{name}"] = source_map.Traced(*resource, includes.get(name, {}))
    return {
        GRAPH: dg.encode(graph),
        "scenarios.json": encode(suite),
        **drawings,
        **scripts(graph, queries),
        **{name: artefact.data for name, artefact in traced.items()},
        source_map.FILE: source_map.encode(source_map.source_map(graph, clauses, traced)),
    }


def shared_artefacts() -> dict[str, dict[str, bytes]]:
    """What is built whatever the guidelines say: files by name, by the name of their folder."""
    from .backends.sql.ingest_sql import FOLDER, ingest_files

    return {FOLDER: ingest_files()}


def write(built: Mapping[str, Mapping[str, bytes]], out: Path) -> None:
    """Write each folder below ``out``, whole or not at all.

    Raises:
        Unusable: see :func:`~..runtime.output.write_folder`.
    """
    for name, files in built.items():
        write_folder(out / name, files, next(each for each in _MARKERS if each in files))


def differences(built: Mapping[str, Mapping[str, bytes]], out: Path) -> tuple[Path, ...]:
    """The files below ``out`` that are missing, changed, or left over."""
    expected = {out / name / file: data for name, files in built.items() for file, data in files.items()}
    there = {path for path in out.rglob("*") if path.is_file()}
    changed = {path for path in there & expected.keys() if path.read_bytes() != expected[path]}
    return tuple(sorted(changed | (there ^ expected.keys())))

"""One guideline or library, and the libraries it uses, through all passes."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from ..runtime import graph, scenario
from .checks import check
from .checks.reached import CODES as REACHED
from .checks.reached import reached
from .citation import cite
from .diagnostics.diagnostic import Diagnostic, Suppressed
from .diagnostics.registry import in_order, severity
from .files import Reader, gather, read_source
from .graph.clauses import clauses
from .graph.from_model import lower
from .graph.scenarios import lower_scenarios
from .model.from_syntax import resolve
from .model.guideline import Model
from .origin import Clauses
from .source import SourceFile
from .suppression import UNUSED, judge
from .syntax import tree


@dataclass(frozen=True, slots=True)
class Compilation:
    """What became of one guideline or library.

    ``files``: its own, then those of the libraries it uses; the ``file`` of a span counts them. ``diagnostics``: of all
    of them. ``suppressed``: the findings that their authors allow. ``failed``: one of the diagnostics is an error.
    ``graph``, ``suite`` and the ``model`` they are made from are there for a guideline that did not fail.
    """

    files: tuple[SourceFile, ...]
    diagnostics: tuple[Diagnostic, ...]
    suppressed: tuple[Suppressed, ...] = ()
    failed: bool = False
    library: bool = False
    graph: graph.Graph | None = None
    suite: scenario.Suite | None = None
    model: Model | None = None

    def clauses(self) -> Clauses:
        """Where the parts of its declarations stand, of a guideline that did not fail."""
        assert self.model is not None
        return clauses(self.model, self.files)

    @property
    def file(self) -> SourceFile:
        """The guideline's or library's own file."""
        return self.files[0]


def compile_guideline(
    data: bytes, path: str, at: Path | None = None, reader: Reader | None = None, *, coverage: bool = False
) -> Compilation:
    """Compile the bytes of a guideline or library. Never raises for any input.

    Args:
        data: the file's bytes.
        path: what diagnostics and the graph call the file.
        at: where it is, or would be, if not at ``path``: the libraries it uses are looked up from there.
        reader: reads the libraries; one that several compilations share reads each library once. Default: one that
            calls each library by its place beside ``path``.
        coverage: also run the scenarios, for the findings of :mod:`.checks.reached`.
    """
    where = at or Path(path)
    closure = gather(data, path, where, reader or Reader(partial(_beside, path, where.parent)))
    found = list(closure.diagnostics)
    models: dict[int, Model] = {}
    for unit in closure.units:
        if unit.guideline is not None:
            used = [(use, models[number]) for number, use in unit.uses if number in models]
            models[unit.number], semantic = resolve(unit.guideline, used, complete=unit.complete)
            found += (each for each in semantic if not _said(each, closure.diagnostics))
    trees = tuple(unit.guideline for unit in closure.units if unit.guideline is not None)
    model = models.get(0)
    library = model is not None and model.guideline.header.library
    if model is None or _errors(found):
        return _judged(closure.files, found, trees, library=library, checked=False)
    lowered = None if library else lower(model, closure.files)
    found += check(model, lowered, closure.files)
    suite = None if lowered is None else lower_scenarios(model, lowered, closure.files)
    if coverage and lowered is not None and suite is not None and not _errors(found):
        found += reached(lowered, suite, closure.files, found)
    unasked = frozenset() if coverage else REACHED
    judged = _judged(closure.files, found, trees, library=library, checked=True, unasked=unasked)
    return judged if judged.failed or library else replace(judged, graph=lowered, suite=suite, model=model)


def _judged(
    files: tuple[SourceFile, ...],
    found: Iterable[Diagnostic],
    trees: tuple[tree.Guideline, ...],
    *,
    library: bool,
    checked: bool,
    unasked: frozenset[str] = frozenset(),
) -> Compilation:
    judged = judge(cite(found, trees), trees, files, checked=checked, unasked=unasked)
    # What a library allows may be needed by another guideline that uses it.
    stand = tuple(in_order(d for d in judged.open if d.code != UNUSED or not (library or d.span.file)))
    return Compilation(files, stand, judged.suppressed, failed=_errors(stand), library=library)


def _said(finding: Diagnostic, earlier: Iterable[Diagnostic]) -> bool:
    """Whether an earlier pass complained of the same piece of text, or of what stands right beside it: that was read as
    what it most likely means.
    """
    at = finding.span
    return any(
        at.file == each.span.file and at.start <= each.span.end + 1 and each.span.start <= at.end + 1
        for each in earlier
    )


def _errors(found: Iterable[Diagnostic]) -> bool:
    return any(severity(diagnostic) == "error" for diagnostic in found)


def _beside(name: str, folder: Path, library: Path) -> str:
    """What to call a library of a file that is called ``name`` and stands in ``folder``."""
    return Path(os.path.normpath(Path(name).parent / os.path.relpath(library, folder))).as_posix()


def compile_file(
    path: Path, name: str | None = None, reader: Reader | None = None, *, coverage: bool = False
) -> Compilation:
    """Compile a guideline or library file.

    Args:
        path: where it is.
        name: what to call it (default: the path as given, with forward slashes).
        reader: see :func:`compile_guideline`.
        coverage: see :func:`compile_guideline`.

    Raises:
        OSError: the file cannot be read.
    """
    return compile_guideline(read_source(path), name or path.as_posix(), path, reader, coverage=coverage)

"""One guideline file through all passes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..runtime import graph, scenario
from .checks import check
from .diagnostics.diagnostic import Diagnostic, Suppressed
from .diagnostics.registry import in_order, severity
from .graph.from_model import lower
from .graph.scenarios import lower_scenarios
from .model.from_syntax import resolve
from .source import SourceFile
from .suppression import judge
from .syntax.parse import decode, parse


@dataclass(frozen=True, slots=True)
class Compilation:
    """What became of one guideline. ``graph`` and ``suite`` are there exactly when no diagnostic is an error;
    ``suppressed`` are the findings that its author allows.
    """

    file: SourceFile
    diagnostics: tuple[Diagnostic, ...]
    suppressed: tuple[Suppressed, ...] = ()
    graph: graph.Graph | None = None
    suite: scenario.Suite | None = None

    @property
    def files(self) -> tuple[SourceFile, ...]:
        """The files that spans number."""
        return (self.file,)

    @property
    def failed(self) -> bool:
        """Whether an error stopped the compilation."""
        return self.graph is None


def compile_guideline(data: bytes, path: str) -> Compilation:
    """Compile the bytes of a guideline; ``path`` is what diagnostics and the graph call the file. Never raises for
    any input.
    """
    tree, syntax = parse(data)
    file = SourceFile(path, decode(data))
    if tree is None:
        return Compilation(file, syntax)
    model, semantic = resolve(tree)
    found = (*syntax, *semantic)
    if _errors(found):
        judged = judge(found, [tree], [file], checked=False)
        return Compilation(file, tuple(in_order(judged.open)), judged.suppressed)
    lowered = lower(model, file)
    judged = judge((*found, *check(model)), [tree], [file], checked=True)
    findings = tuple(in_order(judged.open))
    if _errors(findings):
        return Compilation(file, findings, judged.suppressed)
    return Compilation(file, findings, judged.suppressed, lowered, lower_scenarios(model, lowered, file))


def _errors(found: tuple[Diagnostic, ...]) -> bool:
    return any(severity(diagnostic) == "error" for diagnostic in found)


def compile_file(path: Path, name: str | None = None) -> Compilation:
    """Compile a guideline file; ``name`` is what to call it (default: the path as given, with forward slashes).

    Raises:
        OSError: the file cannot be read.
    """
    return compile_guideline(path.read_bytes(), name or path.as_posix())

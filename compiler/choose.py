"""Which guideline is meant: a compiled one by name, a decision graph in a file, or a guideline file compiled here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..runtime import graph as dg
from ..runtime.unusable import Unusable, reason
from .source import SUFFIX

if TYPE_CHECKING:
    from .driver import Compilation

ARTEFACTS = Path(__file__).parents[1] / "artefacts"
"""The compiled guidelines this distribution holds (``build/`` in a checkout)."""

GRAPH = "decision-graph.json"


def available(folder: Path = ARTEFACTS) -> dict[str, Path]:
    """The decision graphs of compiled guidelines, by name."""
    return {path.parent.name: path for path in sorted(folder.glob(f"*/{GRAPH}"))}


def choose(name: str | None, folder: Path = ARTEFACTS) -> dg.Graph:
    """The decision graph of the guideline named, for which see :func:`locate`.

    Raises:
        Unusable: the name says nothing, or too little; the file cannot be read or is not a guideline.
    """
    path = locate(name, folder)
    if path.suffix != SUFFIX:
        return load(path)
    graph = compiled(path).graph
    assert graph is not None
    return graph


def locate(name: str | None, folder: Path = ARTEFACTS) -> Path:
    """The ``.kr`` file or decision graph of the guideline named.

    Args:
        name: a compiled guideline's name, the folder it was built into, or the path of a ``.kr`` file or decision
            graph; none: the only one there is.
        folder: where the compiled guidelines are.

    Raises:
        Unusable: the name says nothing, or too little.
    """
    there = available(folder)
    if name is None:
        if not there:
            raise Unusable("no-guideline")
        if len(there) > 1:
            raise Unusable("which-guideline", names=", ".join(there))
        return next(iter(there.values()))
    if name in there:
        return there[name]
    path = Path(name)
    if (path / GRAPH).is_file():
        return path / GRAPH
    if path.suffix in (SUFFIX, ".json") or path.is_file():
        return path
    raise Unusable("unknown-guideline" if there else "no-guideline", name=name, names=", ".join(there))


def load(path: Path) -> dg.Graph:
    """The decision graph in a file.

    Raises:
        Unusable: ``unreadable-file`` or ``not-a-graph``.
    """
    try:
        return dg.decode(read_bytes(path))
    except dg.GraphError as error:
        raise Unusable("not-a-graph", path=path, reason=error) from error


def read_bytes(path: Path) -> bytes:
    """What is in a file.

    Raises:
        Unusable: ``unreadable-file``.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unusable("unreadable-file", path=path, reason=reason(error)) from error


def compiled(path: Path) -> Compilation:
    """A guideline file compiled, with its graph.

    Raises:
        Unusable: ``unreadable-file``; ``library`` or ``not-compiled``.
    """
    from .build import compile_sources  # loads the parser

    (compilation,) = compile_sources([path])
    if compilation.library and not compilation.failed:
        raise Unusable("library", path=path)
    if compilation.graph is None:
        raise Unusable("not-compiled", path=path)
    return compilation

"""Which guideline is meant: a compiled one by name, a decision graph in a file, or a guideline file compiled here."""

from __future__ import annotations

from pathlib import Path

from ..runtime import graph as dg
from ..runtime.in_force import objections as objections
from ..runtime.unusable import Unusable, reason
from .source import SUFFIX

ARTEFACTS = Path(__file__).parents[1] / "artefacts"
"""The compiled guidelines this distribution holds (``build/`` in a checkout)."""

GRAPH = "decision-graph.json"


def available(folder: Path = ARTEFACTS) -> dict[str, Path]:
    """The decision graphs of compiled guidelines, by name."""
    return {path.parent.name: path for path in sorted(folder.glob(f"*/{GRAPH}"))}


def choose(name: str | None, folder: Path = ARTEFACTS) -> dg.Graph:
    """The decision graph of the guideline named.

    Args:
        name: a compiled guideline's name, or the path of a ``.kr`` file or decision graph; none: the only one there is.
        folder: where the compiled guidelines are.

    Raises:
        Unusable: the name says nothing, or too little; the file cannot be read or is not a guideline.
    """
    compiled = available(folder)
    if name is None:
        if not compiled:
            raise Unusable("no-guideline")
        if len(compiled) > 1:
            raise Unusable("which-guideline", names=", ".join(compiled))
        return _load(next(iter(compiled.values())))
    if name in compiled:
        return _load(compiled[name])
    path = Path(name)
    if path.suffix == SUFFIX:
        return _compile(path)
    if path.suffix == ".json" or path.is_file():
        return _load(path)
    raise Unusable("unknown-guideline" if compiled else "no-guideline", name=name, names=", ".join(compiled))


def _load(path: Path) -> dg.Graph:
    try:
        return dg.decode(path.read_bytes())
    except OSError as error:
        raise Unusable("unreadable-file", path=path, reason=reason(error)) from error
    except dg.GraphError as error:
        raise Unusable("not-a-graph", path=path, reason=error) from error


def _compile(path: Path) -> dg.Graph:
    from .build import compile_sources  # loads the parser

    (compilation,) = compile_sources([path])
    if compilation.library and not compilation.failed:
        raise Unusable("library", path=path)
    if compilation.graph is None:
        raise Unusable("not-compiled", path=path)
    return compilation.graph

"""The files of a built guideline, as the compiler wrote them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ...runtime import graph as dg
from ...runtime.unusable import Unusable
from ..choose import compiled, load, locate, read_bytes
from ..source import SUFFIX
from ..source_map.find import read_map
from ..source_map.format import FILE, SourceMap

FHIR = "fhir/"


@dataclass(frozen=True)
class Built:
    """A built guideline: its decision graph, its source map, and its FHIR artefacts by file name."""

    graph: dg.Graph
    map: SourceMap
    resources: dict[str, bytes]


def built(guideline: str) -> Built:
    """The guideline named, for which see :func:`~..choose.locate`; a ``.kr`` file is compiled.

    Raises:
        Unusable: see :func:`~..choose.choose`; ``no-source-map``, ``not-a-source-map``, ``unreadable-file``;
            ``changed-artefact`` for a file that is not as it was built.
    """
    path = locate(guideline)
    if path.suffix != SUFFIX:
        if not (path.parent / FILE).is_file():
            raise Unusable("no-source-map", path=path)
        return _checked(load(path), path.parent, lambda name: read_bytes(path.parent / name))
    from ..build import artefacts

    compilation = compiled(path)
    assert compilation.graph is not None
    (files,) = artefacts([compilation]).values()
    return _checked(compilation.graph, path, files.__getitem__)


def _checked(graph: dg.Graph, place: Path, read: Callable[[str], bytes]) -> Built:
    """What was built beside a graph. The source map knows what the compiler made from which sources."""
    found = read_map(read(FILE), place / FILE)
    if found.sources != graph.sources:
        raise Unusable("changed-artefact", path=place / FILE)
    resources = {}
    for name, mapped in found.artefacts.items():
        if name.startswith(FHIR):
            data = resources[name.removeprefix(FHIR)] = read(name)
            if hashlib.sha256(data).hexdigest() != mapped.sha256:
                raise Unusable("changed-artefact", path=place / name)
    return Built(graph, found, resources)

"""The format of the source map, and how it is made.

The classes below are the format, which ``docs/source-map.md`` explains. Only what comes from somewhere else than what
it stands in is listed.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

import msgspec

from ...runtime.graph import Graph, Record, SourceFile, Span
from ..cql_library import CqlLibrary
from ..origin import Clauses, Origin, place

FILE = "source-map.json"
FORMAT: Literal["rettesnor/source-map"] = "rettesnor/source-map"
FORMAT_VERSION: Literal["1.0"] = "1.0"


Place = Annotated[str, msgspec.Meta(pattern=r"^\d+:\d+:\d+-\d+:\d+$")]
"""``file:line:column-line:column``, the file as its number among the sources."""


class Mapped(Record, frozen=True, kw_only=True):
    """Where one artefact comes from.

    ``sha256``: of its bytes. ``places``: by JSON pointer into it, or by the name of a definition in it; ``""`` is the
    whole. ``includes``: artefacts that stand in it, by JSON pointer.
    """

    sha256: str
    places: dict[str, Place]
    includes: dict[str, str] = msgspec.field(default_factory=dict)


class SourceMap(Record, frozen=True, kw_only=True):
    """The source map of a guideline. ``sources``: the files that places point into. ``artefacts``: by file name."""

    format: Literal["rettesnor/source-map"]
    format_version: Literal["1.0"]
    sources: tuple[SourceFile, ...]
    artefacts: dict[str, Mapped]


@dataclass(frozen=True)
class Traced:
    """An artefact, and where what is in it comes from: places and ``includes`` as :class:`Mapped` has them."""

    data: bytes
    origins: Mapping[str, Origin]
    includes: Mapping[str, str] = field(default_factory=dict)


def source_map(graph: Graph, clauses: Clauses, artefacts: Mapping[str, Traced]) -> SourceMap:
    """The source map of artefacts that were made from a graph."""
    return SourceMap(
        format=FORMAT,
        format_version=FORMAT_VERSION,
        sources=graph.sources,
        artefacts={
            name: Mapped(
                sha256=hashlib.sha256(artefact.data).hexdigest(),
                places=_places(artefact.origins, clauses),
                includes=dict(artefact.includes),
            )
            for name, artefact in sorted(artefacts.items())
        },
    )


def cql(graph: Graph, library: CqlLibrary) -> Traced:
    """The text of a CQL library. What comes from no one place is said to come from the guideline as a whole."""
    origins = {"": Origin(graph.guideline.span)} | {name: Origin(span) for name, span in library.places.items()}
    return Traced(library.cql.encode(), origins)


def _places(origins: Mapping[str, Origin], clauses: Clauses) -> dict[str, str]:
    found: dict[str, Span] = {}
    for name in sorted(origins, key=_depth):  # what something stands in comes before it
        span = place(origins[name], clauses)
        above = nearest(name, found)
        if above is None or found[above] != span:
            found[name] = span
    return {name: written(span) for name, span in sorted(found.items())}


def _depth(pointer: str) -> int:
    return pointer.count("/")


def nearest(name: str, places: Mapping[str, object]) -> str | None:
    """The pointer in ``places`` to an element or to the nearest that it stands in; the whole for a definition."""
    while name and name not in places:
        name = name.rpartition("/")[0]
    return name if name in places else None


def written(span: Span) -> str:
    """A span as a :data:`Place`."""
    return f"{span.file}:{span.line}:{span.column}-{span.end_line}:{span.end_column}"


def read(text: str) -> Span:
    """The span that :func:`written` wrote."""
    file, line, column, end_line, end_column = map(int, re.split("[:-]", text))
    return Span(file=file, line=line, column=column, end_line=end_line, end_column=end_column)


def encode(found: SourceMap) -> bytes:
    """The map as UTF-8 JSON, a line for each place."""
    return msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n"

"""The manifest: the digest of every file, and who stands behind what it holds, as ``sha256sum`` reads and writes it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Final

from ...runtime import graph as dg

_STATUS: Final = {
    "draft": "kladde – IKKE GODKENDT TIL KLINISK BRUG",
    "consultation": "i høring – IKKE GODKENDT TIL KLINISK BRUG",
    "approved": "godkendt",
    "retired": "udgået – MÅ IKKE BRUGES",
}


def manifest(graph: dg.Graph, files: Mapping[str, bytes], archive: str, members: Mapping[str, bytes]) -> bytes:
    """Digests of the files, for ``sha256sum --check``, under comments (``#``) that say who approved what and when.

    The digests of the members of the archive stand in comments that begin with ``#:``.
    """
    lines = [
        *(f"# {line}" for line in _signed_off(graph)),
        *(f"{_digest(data)}  {name}" for name, data in files.items()),
        f"# Indhold af {archive}:",
        *(f"#: {_digest(data)}  {name}" for name, data in members.items()),
    ]
    return "".join(f"{line}\n" for line in lines).encode()


def _signed_off(graph: dg.Graph) -> Iterator[str]:
    guideline = graph.guideline
    yield _line(f"Retningslinje: {guideline.id} {guideline.version}, {guideline.title}")
    yield from _answers_for(guideline)
    first, last = guideline.valid_from, guideline.valid_to
    yield f"Gyldig: fra {first or 'ikke angivet'} til {last or 'ikke angivet'}"
    for library in graph.libraries:
        yield _line(f"Bibliotek: {library.id} {library.version}, {library.title}")
        yield from (f"  {line}" for line in _answers_for(library))
    yield f"Beslutningsgraf: {graph.content_hash}"
    yield from (f"Kilde: {source.sha256}  {source.path}" for source in graph.sources)


def _answers_for(one: dg.Guideline | dg.Library) -> Iterator[str]:
    yield f"Status: {_STATUS[one.status]}"
    yield _line(f"Ejer: {one.owner}")
    if one.approved_by or one.approved_on:
        yield _line(f"Godkendt af: {one.approved_by or 'ikke angivet'}, den {one.approved_on or 'ikke angivet'}")
    else:
        yield "Godkendt af: ingen"


def _line(text: str) -> str:
    return " ".join(text.split())


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()

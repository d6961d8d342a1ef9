"""A built guideline → the files that other systems load."""

from __future__ import annotations

import hashlib
from pathlib import Path

from msgspec.structs import replace

from ...runtime.output import write_folder
from ..source_map.format import FILE, Mapped, encode, written
from .built import FHIR, Built
from .manifest import manifest
from .npm import guide, members, stem, tgz
from .transaction import order, transaction


def pack(built: Built) -> dict[str, bytes]:
    """The npm package, the transaction Bundle, the source map of both, and the manifest; by file name.

    Raises:
        Unusable: ``package-version``.
    """
    name = stem(guide(built))
    inside, names = members(built), order(built)
    archive, bundle = f"{name}.tgz", f"{name}-transaction.json"
    files = {archive: tgz(inside), bundle: transaction(built, names)}
    files[FILE] = _map(built, bundle, files[bundle], names)
    return files | {f"{name}.sha256": manifest(built.graph, files, archive, inside)}


def write(files: dict[str, bytes], folder: Path) -> None:
    """Write the files of a package to a folder of their own, whole or not at all.

    Raises:
        Unusable: see :func:`~...runtime.output.write_folder`.
    """
    write_folder(folder, files, FILE)


def _map(built: Built, bundle: str, data: bytes, names: list[str]) -> bytes:
    """The source map of the package's files where they are unpacked, and of the Bundle, in which they stand."""
    packed = {_packed(name): mapped for name, mapped in built.map.artefacts.items()}
    packed[bundle] = Mapped(
        sha256=hashlib.sha256(data).hexdigest(),
        places={"": written(built.graph.guideline.span)},
        includes={f"/entry/{number}/resource": f"package/{name}" for number, name in enumerate(names)},
    )
    return encode(replace(built.map, artefacts=packed))


def _packed(name: str) -> str:
    return f"package/{name.removeprefix(FHIR)}" if name.startswith(FHIR) else name

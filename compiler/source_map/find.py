"""Which line of the guideline an element of an artefact comes from, looked up in the source map beside the artefact."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import msgspec

from ...runtime.graph import Span
from ...runtime.unusable import Unusable
from ..choose import read_bytes
from ..source import SourceFile
from ..syntax.parse import decode
from .format import FILE, SourceMap, nearest, read

_DEFINED = re.compile(r'^(?:define(?: function)?|parameter) "((?:[^"\\]|\\.)*)"', re.MULTILINE)
"""What a CQL library defines, as its back end writes it."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where an element comes from.

    ``element``: a JSON pointer, or the name of a definition. ``mapped``: the element, or the nearest that it stands in,
    that has a place of its own. ``path``: of the source file. ``file``: that file, if it is at hand as it was when the
    artefact was built.
    """

    artefact: str
    element: str
    mapped: str
    path: str
    span: Span
    file: SourceFile | None


def where(target: str) -> Found:
    """Where what ``target`` names comes from.

    Args:
        target: the path of an artefact; and after ``#`` a JSON pointer into it, an element as FHIRPath writes it
            (``action[3].condition``), or the name of a definition of a CQL library. Nothing is the whole artefact.

    Raises:
        Unusable: ``unreadable-file``, ``no-source-map``, ``not-a-source-map``, ``unmapped-artefact``,
            ``changed-artefact`` or ``no-element``.
    """
    written, _, asked = target.partition("#")
    path = Path(os.path.normpath(written))
    data = read_bytes(path)
    folder = _folder(path)
    found = read_map(read_bytes(folder / FILE), path)
    name = path.absolute().relative_to(folder).as_posix()
    if name not in found.artefacts:
        raise Unusable("unmapped-artefact", path=path)
    if hashlib.sha256(data).hexdigest() != found.artefacts[name].sha256:
        raise Unusable("changed-artefact", path=path)
    element = _element(path, data, asked)
    mapped, span = _place(found, name, element)
    source = found.sources[span.file]
    bases = (Path(), *folder.parents)
    return Found(written, element, mapped, source.path, span, _source(source.path, source.sha256, bases))


def _folder(path: Path) -> Path:
    """Where the nearest source map above an artefact stands."""
    for folder in path.absolute().parents:
        if (folder / FILE).is_file():
            return folder
    raise Unusable("no-source-map", path=path)


def read_map(data: bytes, path: Path) -> SourceMap:
    """The source map of the artefact at ``path``.

    Raises:
        Unusable: ``not-a-source-map``.
    """
    try:
        found = msgspec.json.decode(data, type=SourceMap)
    except msgspec.DecodeError as error:
        raise Unusable("not-a-source-map", path=path, reason=error) from error
    for mapped in found.artefacts.values():
        known = all(read(place).file < len(found.sources) for place in mapped.places.values())
        if not known or "" not in mapped.places or not found.artefacts.keys() >= set(mapped.includes.values()):
            raise Unusable("not-a-source-map", path=path, reason="incomplete")
    return found


def _source(path: str, digest: str, bases: Iterable[Path]) -> SourceFile | None:
    """A source file below one of some folders, if it is still as the map knows it."""
    for base in bases:
        try:
            text = decode((base / path).read_bytes())
        except OSError:
            continue
        if hashlib.sha256(text.encode()).hexdigest() == digest:
            return SourceFile(path, text)
    return None


# --- elements ---------------------------------------------------------------------------------------


def _element(path: Path, data: bytes, asked: str) -> str:
    """What is asked for, as the map calls it: something that is there."""
    if path.suffix == ".cql":
        return _known(path, asked, _defined(data.decode()))
    resource = json.loads(data)
    names = _defined(_logic(resource))
    if asked in names:
        return asked
    pointer = asked
    if not asked.startswith("/"):
        steps = re.sub(r"\[(\d+)\]", r"/\1", asked).replace(".", "/").split("/")
        pointer = "".join(f"/{step}" for step in steps[steps[0] == resource["resourceType"] :] if step)
    value: Any = resource
    above = ""
    for step in pointer.split("/")[1:]:
        inner = _inner(value)
        if step not in inner:
            if not above and names and not asked.startswith("/"):
                return _known(path, asked, names)
            raise Unusable("no-element", path=path, name=asked, near=f"{above}/{_near(step, inner)}".rstrip("/"))
        above, value = f"{above}/{step}", inner[step]
    return above


def _inner(value: Any) -> dict[str, Any]:
    """What stands in a JSON value, by the steps of a pointer."""
    if isinstance(value, list):
        return {str(number): item for number, item in enumerate(value)}
    return value if isinstance(value, dict) else {}


def _logic(resource: Any) -> str:
    """The CQL that a Library carries."""
    contents = resource.get("content", ()) if resource["resourceType"] == "Library" else ()
    found = (each["data"] for each in contents if each["contentType"] == "text/cql")
    return base64.b64decode(next(found, "")).decode()


def _defined(text: str) -> frozenset[str]:
    return frozenset(re.sub(r"\\(.)", r"\1", found) for found in _DEFINED.findall(text))


def _known(path: Path, name: str, names: Collection[str]) -> str:
    if name and name not in names:
        raise Unusable("no-element", path=path, name=name, near=_near(name, names))
    return name


def _near(name: str, names: Iterable[str]) -> str:
    found = list(names)
    return next(iter(get_close_matches(name, found, n=1, cutoff=0.0)), found[-1] if found else "")


def _place(found: SourceMap, name: str, element: str) -> tuple[str, Span]:
    """The nearest mapped element of an artefact, and its place."""
    mapped = found.artefacts[name]
    for pointer, included in mapped.includes.items():
        if f"{element}/".startswith(f"{pointer}/"):
            inner, span = _place(found, included, element.removeprefix(pointer))
            return f"{pointer}{inner}", span
        if element and not element.startswith("/") and element in found.artefacts[included].places:
            return _place(found, included, element)  # a definition of the CQL in a Library
    at = nearest(element, mapped.places)
    assert at is not None  # the whole of every artefact has a place
    return at, read(mapped.places[at])

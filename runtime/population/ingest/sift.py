"""A file that DuckDB does not read, line by line: what is sound of it, and what is wrong with the rest.

A line that cannot be read still says, as a rule, whose it is. That patient must not be planned as if the line were not
there: the one-patient runtime judges the record with the line in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from ...facts.r4 import resources as r4
from .files import BROKEN, LARGEST, opened
from .texts import patient_key

_KNOWN: Final = msgspec.json.Decoder(r4.Known)
_HEADER: Final = msgspec.json.Decoder(r4.Header)
_READ: Final = frozenset(each.__name__ for each in r4.Known.__args__)
_BOM: Final = b"\xef\xbb\xbf"
_GLANCE: Final = 64 * 1024
"""Bytes of a line that is too long in which the patient is looked for."""

_SUBJECT: Final = re.compile(rb'"(?:subject|patient|for)"\s*:\s*\{[^{}]*?"reference"\s*:\s*"([^"\\]{1,512})"')
_ANYBODY: Final = re.compile(rb'"reference"\s*:\s*"((?:[^"\\]*/)?Patient/[^"\\]{1,512})"')
_TYPE: Final = re.compile(rb'"resourceType"\s*:\s*"([^"\\]*)"')
_ID: Final = re.compile(rb'"id"\s*:\s*"([^"\\]{1,512})"')


class Sound(msgspec.Struct, frozen=True):
    """A line that holds a resource of a type that is read."""

    line: int
    resource: str
    text: bytes


class Bad(msgspec.Struct, frozen=True):
    """A line that cannot be read.

    Attributes:
        line: its number, from 1.
        code: ``not-json``, ``not-a-resource``, ``bundle``, ``malformed`` or ``too-large``.
        reference: the resource, where the line says.
        keys: ids of the patients whose it may be.
        is_patient: it may be the Patient resource itself.
        text: the line; empty where it is too long.
    """

    line: int
    code: str
    reference: str | None
    keys: tuple[str, ...]
    is_patient: bool
    text: bytes


def sift(path: Path) -> Iterator[Sound | Bad]:
    """The lines of a file, but for blank ones and resources of types that are not read."""
    number = 0
    with opened(path) as file:
        try:
            while line := file.readline(LARGEST + 2):
                number += 1
                text = line.removeprefix(_BOM).strip() if number == 1 else line.strip()
                if len(text) > LARGEST:
                    yield Bad(number, "too-large", None, *_whose(text[:_GLANCE]), b"")
                    while line and not line.endswith(b"\n"):
                        line = file.readline(_GLANCE)
                elif text:
                    yield from _judged(number, text)
        except BROKEN:  # packed, and cut off
            yield Bad(number + 1, "not-json", None, (), False, b"")


def _judged(number: int, text: bytes) -> Iterator[Sound | Bad]:
    try:
        header = _HEADER.decode(text)
        text.decode()
    except msgspec.ValidationError:
        yield Bad(number, "not-a-resource", None, *_whose(text), text)
        return
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        yield Bad(number, "not-json", None, *_whose(text), text)
        return
    if not header.resource_type:
        yield Bad(number, "not-a-resource", None, *_whose(text), text)
    elif header.resource_type == "Bundle":
        yield Bad(number, "bundle", None, (), False, b"")
    elif header.resource_type in _READ:
        try:
            _KNOWN.decode(text)
        except msgspec.DecodeError:
            yield refused(number, text)
        else:
            yield Sound(number, header.resource_type, text)


def refused(number: int, text: bytes) -> Bad:
    """A resource that has a type and an id, but is malformed, or written as DuckDB does not read it."""
    header = _HEADER.decode(text)
    reference = f"{header.resource_type}/{header.id}" if header.id else None
    return Bad(number, "malformed", reference, *_whose(text, header.resource_type), text)


def _whose(text: bytes, kind: str | None = None) -> tuple[tuple[str, ...], bool]:
    """Ids of the patients whose a line may be, and whether it may be the Patient resource itself."""
    if kind is None and (named := _TYPE.search(text)):  # as a rule, a resource in the resource stands later
        kind = named[1].decode(errors="replace")
    if kind == "Patient":
        found = _ID.search(text)
        return (() if found is None else (found[1].decode(errors="replace"),)), found is not None
    references = _SUBJECT.findall(text) or _ANYBODY.findall(text)
    keys = (patient_key(each.decode(errors="replace")) for each in references)
    return tuple(dict.fromkeys(key for key in keys if key is not None)), False

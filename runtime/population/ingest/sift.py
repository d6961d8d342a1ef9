"""A file that DuckDB does not read, line by line: what may be sound of it, and what is wrong with the rest.

A line that cannot be read still says, as a rule, whose it is. That patient must not be planned as if the line were not
there: the one-patient runtime judges the record with the line in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from ...facts.fhir_bundle import BOM
from ...facts.r4 import resources as r4
from ...facts.r4.record import read_known
from .files import BROKEN, LARGEST, opened
from .texts import patient_key

_HEADER: Final = msgspec.json.Decoder(r4.Header)
_READ: Final = frozenset(each.__name__ for each in r4.Known.__args__)
_GLANCE: Final = 64 * 1024
"""Bytes of a line that is too long in which the patient is looked for."""

_SUBJECT: Final = re.compile(rb'"(?:subject|patient|for)"\s*:\s*\{[^{}]*?"reference"\s*:\s*"([^"\\]{1,512})"')
_ANYBODY: Final = re.compile(rb'"reference"\s*:\s*"((?:[^"\\]*/)?Patient/[^"\\]{1,512})"')
_TYPE: Final = re.compile(rb'"resourceType"\s*:\s*"([^"\\]*)"')
_ID: Final = re.compile(rb'"id"\s*:\s*"([^"\\]{1,512})"')


class Candidate(msgspec.Struct, frozen=True):
    """A line that says it is a resource of a type that is read. ``is_faulty``: the one-patient runtime would refuse it;
    DuckDB may read it all the same.
    """

    line: int
    resource: str
    text: bytes
    is_faulty: bool


class Fault(msgspec.Struct, frozen=True):
    """What is wrong with a line: a code as :class:`Bad` has it, and the resource, where the line says."""

    code: str
    reference: str | None = None


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


def sift(path: Path) -> Iterator[Candidate | Bad]:
    """The lines of a file, but for blank ones and resources of types that are not read.

    Which of the candidates can be read is for DuckDB to say, so that a line is judged alike in every file.
    """
    number = 0
    with opened(path) as file:
        try:
            while line := file.readline(LARGEST + 2):
                number += 1
                text = line.removeprefix(BOM).strip() if number == 1 else line.strip()
                if len(text) > LARGEST:
                    yield Bad(number, "too-large", None, *_whose(text[:_GLANCE]), b"")
                    while line and not line.endswith(b"\n"):
                        line = file.readline(_GLANCE)
                elif text:
                    yield from _judged(number, text)
        except BROKEN:  # packed, and cut off
            yield Bad(number + 1, "not-json", None, (), False, b"")


def _judged(number: int, text: bytes) -> Iterator[Candidate | Bad]:
    kind, fault = _read(text)
    if kind == "Bundle" and fault is None:
        yield Bad(number, "bundle", None, (), False, b"")
    elif kind is not None and kind in _READ:
        yield Candidate(number, kind, text, fault is not None)
    elif fault is not None:
        yield refused(number, text)


def refused(number: int, text: bytes) -> Bad:
    """A line that DuckDB does not read, or that says of no type that it is of it."""
    kind, fault = _read(text)
    if fault is None:  # written as the one-patient runtime reads it, but DuckDB does not
        fault = _malformed(_HEADER.decode(text))
    return Bad(number, fault.code, fault.reference, *_whose(text, kind), text)


def fault_of(text: bytes) -> Fault | None:
    """Why the one-patient runtime would refuse a line; none: it would not."""
    return _read(text)[1]


def _read(text: bytes) -> tuple[str | None, Fault | None]:
    """Of what type a line says it is, and what is wrong with it."""
    try:
        text.decode()
        return type(read_known(text)).__name__, None
    except msgspec.ValidationError:
        pass
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _named(text), Fault("not-json")
    try:
        header = _HEADER.decode(text)
    except msgspec.ValidationError:
        return None, Fault("not-a-resource")
    if not header.resource_type:
        return None, Fault("not-a-resource")
    return header.resource_type, _malformed(header) if header.resource_type in _READ else None


def _malformed(header: r4.Header) -> Fault:
    return Fault("malformed", f"{header.resource_type}/{header.id}" if header.id else None)


def _named(text: bytes) -> str | None:
    """The type that a line names first: as a rule, a resource in the resource stands later."""
    found = _TYPE.search(text)
    return None if found is None else found[1].decode(errors="replace")


def _whose(text: bytes, kind: str | None = None) -> tuple[tuple[str, ...], bool]:
    """Ids of the patients whose a line may be, and whether it may be the Patient resource itself."""
    text = text.replace(rb"\/", b"/")  # as some write it
    if (kind or _named(text)) == "Patient":
        found = _ID.search(text)
        if found is None or b"/" in found[1]:  # which no reference can name
            return (), False
        return (found[1].decode(errors="replace"),), True
    references = _SUBJECT.findall(text) or _ANYBODY.findall(text)
    keys = (patient_key(each.decode(errors="replace")) for each in references)
    return tuple(dict.fromkeys(key for key in keys if key is not None)), False

"""FHIR R4 → facts: a Bundle of any type, or a folder of resources and Bundles, with the record of exactly one patient.

A Bundle of well-formed resources is parsed in one go; where that fails, each resource by itself, so that one that
cannot be read is left out alone. They become structures that have only the fields that are read; one the guideline has
no interest in is left as soon as its subject and its codes are known.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from ..unusable import reason
from .fact import PatientFacts
from .input_error import InputError
from .interest import Interest
from .r4 import resources as r4
from .r4.reader import read_record
from .r4.record import Record, Stored, stored_from

MOST_BYTES = 256 * 1024 * 1024
"""The largest input that is read, in bytes, a folder counted as a whole."""
_DEEPEST = 4  # Bundles within Bundles

BOM = b"\xef\xbb\xbf"
"""What a file in UTF-8 may begin with: Windows programs write it."""

_BUNDLE = msgspec.json.Decoder(r4.Bundle)
_SHELL = msgspec.json.Decoder(r4.Shell)
_ENTRY = msgspec.json.Decoder(r4.Entry)
_PLAIN = msgspec.json.Decoder(r4.PlainBundle)


def read_patient(path: Path, interest: Interest, date: dt.date) -> PatientFacts:
    """The facts of one patient from a Bundle file or a folder; see :func:`read_bundle` and :func:`read_folder`."""
    return read_folder(path, interest, date) if path.is_dir() else read_bundle(_bytes(path), interest, date, path.name)


def read_bundle(data: bytes, interest: Interest, date: dt.date, name: str = "Bundle") -> PatientFacts:
    """The facts of the one patient in a FHIR R4 Bundle.

    Args:
        data: the Bundle as JSON in UTF-8, of any Bundle type.
        interest: what the guideline can use.
        date: the date of evaluation; what is dated after it is left out.
        name: what to call the Bundle in an error.

    Raises:
        InputError: the Bundle cannot be used at all; the codes are listed in ``docs/facts.md``.
    """
    if len(data) > MOST_BYTES:
        raise InputError("too-large", name, limit=MOST_BYTES // 1024**2)
    data = data.removeprefix(BOM)
    pages = _Pages()
    with _json(name):
        entries = _plain_entries(data)
        return _read(pages.entries(data, name, "entry") if entries is None else entries, pages, name, interest, date)


def read_folder(path: Path, interest: Interest, date: dt.date) -> PatientFacts:
    """The facts of the one patient in a folder of ``.json`` files, resources and Bundles; hidden files are skipped.

    Raises:
        InputError: as :func:`read_bundle`, for the folder as a whole.
    """
    try:
        files = sorted(file for file in path.iterdir() if not file.name.startswith("."))
    except OSError as error:
        raise InputError("unreadable", path.name, reason=reason(error)) from None
    if not files:
        raise InputError("empty-folder", path.name)
    pages = _Pages()
    entries: list[Stored] = []
    size = 0
    for file in files:
        if file.suffix != ".json":
            raise InputError("not-json-file", file.name)
        data = _bytes(file)
        size += len(data)
        if size > MOST_BYTES:
            raise InputError("too-large", path.name, limit=MOST_BYTES // 1024**2)
        with _json(file.name):
            stored = stored_from(data.removeprefix(BOM), None, file.name)
            if stored.type == "Bundle":
                entries += pages.entries(stored.raw, file.name, f"{file.name}: entry")
            else:
                entries.append(stored)
    with _json(path.name):
        return _read(entries, pages, path.name, interest, date)


@contextmanager
def _json(name: str) -> Iterator[None]:
    """What is not JSON in UTF-8, or nested beyond all reason, comes to light at any depth of the reading."""
    try:
        yield
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise InputError("not-json", name) from None
    except RecursionError:
        raise InputError("too-deep", name) from None


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise InputError("too-large", path.name, limit=MOST_BYTES // 1024**2)
        return path.read_bytes()
    except OSError as error:
        raise InputError("unreadable", path.name, reason=reason(error)) from None


def _plain_entries(data: bytes) -> Iterable[Stored] | None:
    """The resources of a Bundle that is decoded in one go, which takes a third less time: all are well-formed and of
    types that are met often, each is there once, and there are no pages. Others are read entry by entry (none).
    """
    try:
        bundle = _PLAIN.decode(data)
    except msgspec.ValidationError:
        return None
    if bundle.resource_type != "Bundle" or bundle.link:
        return None
    found: dict[str, Stored] = {}
    for number, entry in enumerate(bundle.entry):
        resource, url = entry.resource, entry.full_url
        if resource is None:
            return None
        kind, key = type(resource).__name__, resource.id
        source = f"{kind}/{key}" if key else url or f"entry[{number}]"
        found[source] = Stored(kind, key, source, url, b"", resource)
    return found.values() if len(found) == len(bundle.entry) else None


def _spoilt(data: bytes | msgspec.Raw, name: str, place: str) -> tuple[str, str]:
    """What is wrong with a Bundle that cannot be read, and where: one of its entries, or all of it."""
    try:
        shell = _SHELL.decode(data)
    except msgspec.ValidationError:
        return "not-a-bundle", name
    for number, entry in enumerate(shell.entry):
        try:
            _ENTRY.decode(entry)
        except msgspec.ValidationError:
            return "not-an-entry", f"{place}[{number}]"
    return "not-a-bundle", name


class _Pages:
    """The Bundles that were read, and whether they are all the pages of their search results."""

    def __init__(self) -> None:
        self._here: set[str] = set()
        self._wanted: dict[str, str] = {}

    def entries(self, data: bytes | msgspec.Raw, name: str, place: str, depth: int = 1) -> Iterator[Stored]:
        """The resources of a Bundle, those of Bundles within it included."""
        try:
            bundle = _BUNDLE.decode(data)
        except msgspec.ValidationError:
            raise InputError(*_spoilt(data, name, place)) from None
        if bundle.resource_type != "Bundle":
            raise InputError("not-a-bundle", name)
        for link in bundle.link:
            if link.relation == "self":
                self._here.add(link.url)
            elif link.relation == "next":
                self._wanted[link.url] = name
        for number, entry in enumerate(bundle.entry):
            if not entry.resource:
                continue
            where = entry.full_url or f"{place}[{number}]"
            stored = stored_from(entry.resource, entry.full_url, where)
            if stored.type != "Bundle":
                yield stored
            elif depth < _DEEPEST:
                yield from self.entries(entry.resource, where, f"{where}.entry", depth + 1)
            else:
                raise InputError("too-deep", where)

    def check_complete(self) -> None:
        """A page that is missing may hold what the patient is about to be said not to have.

        Raises:
            InputError: ``more-pages``.
        """
        for url, name in self._wanted.items():
            if url not in self._here:
                raise InputError("more-pages", name)


def _read(entries: Iterable[Stored], pages: _Pages, name: str, interest: Interest, date: dt.date) -> PatientFacts:
    record = Record(entries)
    pages.check_complete()
    return read_record(record, name, interest, date)

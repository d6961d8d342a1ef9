"""The resources of one patient's record, and how references between them resolve."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar

import msgspec

from ..input_error import InputError
from . import resources as r4

T = TypeVar("T")

_KNOWN = msgspec.json.Decoder(r4.Known)
_HEADER = msgspec.json.Decoder(r4.Header)
_LIST = msgspec.json.Decoder(tuple[msgspec.Raw, ...])


def number(text: str) -> Decimal | tuple[str]:
    """A number exactly as it is written: one that no Decimal holds is its text, in a list of its own."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return (text,)


_ANYTHING = msgspec.json.Decoder(float_hook=number)
_PLAIN = msgspec.json.Encoder(decimal_format="number")


class Stored(msgspec.Struct, frozen=True, gc=False):
    """A resource of the record. ``source`` is the reference that facts and notes name it by.

    ``resource`` is what it says; none when it is malformed, or of a type that is not read. ``raw`` is the text, to look
    at again what was not understood; empty when all was.
    """

    type: str
    id: str | None
    source: str
    full_url: str | None
    raw: msgspec.Raw | bytes
    resource: r4.Known | r4.Naming | None


class Record:
    """Every resource once. The order is the input's; what is made of it must not depend on it."""

    def __init__(self, resources: Iterable[Stored]) -> None:
        """Index the resources.

        Raises:
            InputError: ``conflicting-duplicates``.
        """
        self._by_source: dict[str, Stored] = {}
        self._by_url: dict[str, Stored] | None = None
        for stored in resources:
            known = self._by_source.setdefault(stored.source, stored)
            if known is not stored and _ANYTHING.decode(known.raw) != _ANYTHING.decode(stored.raw):
                raise InputError("conflicting-duplicates", stored.source)

    def __iter__(self) -> Iterator[Stored]:
        return iter(self._by_source.values())

    def of_type(self, kind: str) -> list[Stored]:
        """The resources of one type."""
        return [stored for stored in self._by_source.values() if stored.type == kind]

    def at(self, url: str) -> Stored | None:
        """The resource with this full URL."""
        if self._by_url is None:
            self._by_url = {stored.full_url: stored for stored in self._by_source.values() if stored.full_url}
        return self._by_url.get(url)

    def find(self, reference: r4.Reference | None, inside: Stored) -> Stored | None:
        """The resource a reference points at, contained ones included; none when it is not in the record."""
        if reference is None or reference.reference is None:
            return None
        text = reference.reference
        if text.startswith("#"):
            return contained_in(inside, text[1:])
        text = text.partition("/_history/")[0]
        found = self._by_source.get(text) or self.at(text)
        if found is None and text.startswith(("http://", "https://")):
            found = self._by_source.get("/".join(text.rsplit("/", 2)[1:]))
        return found


def read_known(raw: msgspec.Raw | bytes) -> r4.Known:
    """A resource of a type that is read.

    Raises:
        msgspec.ValidationError: it is malformed, or of another type.
    """
    known: r4.Known = decoded(_KNOWN, raw)
    return known


def decoded(decoder: msgspec.json.Decoder[T], raw: msgspec.Raw | bytes) -> T:
    """What a resource or an element says. A member that is ``null``, which FHIR does not allow, says nothing.

    Raises:
        msgspec.ValidationError: it is malformed.
    """
    try:
        return decoder.decode(raw)
    except msgspec.ValidationError:
        if b"null" not in bytes(raw):
            raise
    return decoder.decode(_PLAIN.encode(_without_null(_ANYTHING.decode(raw))))


def _without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_null(member) for name, member in value.items() if member is not None}
    return [_without_null(member) for member in value] if isinstance(value, list) else value


def stored_from(raw: msgspec.Raw | bytes, full_url: str | None, place: str) -> Stored:
    """A resource as it came; ``place`` names it when it has no id.

    Raises:
        InputError: ``not-a-resource``.
    """
    try:
        resource = read_known(raw)
    except msgspec.ValidationError:
        return _unread(raw, full_url, place)
    kind, key = type(resource).__name__, resource.id
    return Stored(kind, key, f"{kind}/{key}" if key else place, full_url, raw, resource)


def _unread(raw: msgspec.Raw | bytes, full_url: str | None, place: str) -> Stored:
    """A resource that is malformed, or of a type that is not read."""
    try:
        header = _HEADER.decode(raw)
    except msgspec.ValidationError:
        raise InputError("not-a-resource", place) from None
    kind, key = header.resource_type, header.id
    if not kind:
        raise InputError("not-a-resource", place)
    return Stored(kind, key, f"{kind}/{key}" if key else place, full_url, raw, None)


def contained_in(inside: Stored, key: str) -> Stored | None:
    """The resource contained in another under an id; none when it is not there."""
    source = f"{inside.source}#{key}"
    try:
        of = inside.resource if inside.resource is not None else _HEADER.decode(inside.raw)
        contained = _LIST.decode(of.contained) if of.contained else ()
    except msgspec.ValidationError:
        return None
    for raw in contained:
        try:
            found = stored_from(raw, None, source)
        except InputError:
            continue
        if found.id == key:
            return msgspec.structs.replace(found, source=source)
    return None

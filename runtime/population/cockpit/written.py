"""Worklists as files: CSV for people and practice systems, Parquet for analyses, FHIR ``Group`` for servers."""

from __future__ import annotations

import csv
import datetime as dt
import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import msgspec

from ...narrative import narrative, paragraphs
from ...pieces import codings
from ...plan.identity import Identity
from ...plan.requests import Resource, reference, resource_type, without_empty
from ...present.wording import Words
from ...unusable import Language
from .worklists import COLUMNS, Worklist

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

NO_CLINIC: Final = "uden-klinik"
"""Folder of patients of whom no clinic is known."""
GROUPS: Final = "Group.ndjson"
INDEX: Final = "cockpit.json"
"""What the folder holds, for programs."""

ROWS: Final = "found"
"""The view of the rows of the list that is being written."""
_SORTED: Final = """
SELECT list, clinic, patient, reason, activity, activity_title, state, earliest, due, latest, link, warning
FROM found
ORDER BY clinic NULLS LAST, patient, place
"""

_CLINIC, _PATIENT = list(COLUMNS).index("clinic"), list(COLUMNS).index("patient")
_AT_A_TIME: Final = 1_000
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NOT_PLAIN: Final = re.compile(r"[^\w.-]+")
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.ASCII | re.IGNORECASE)
_LONGEST, _DIGEST = 60, 8
_DIGESTED: Final = re.compile(rf"(.*-)?[0-9a-f]{{{_DIGEST}}}", re.DOTALL)
_TAKEN: Final = ("", NO_CLINIC, INDEX)
_IDENTIFIER: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*:[^\s?|]*)\|(.*\S.*)", re.DOTALL)
_MANAGING: Final = ("Organization", "Practitioner", "PractitionerRole", "RelatedPerson")

Clinics = Sequence[str | None]
"""All clinics, in the order of the rows; none last."""


class Number(NamedTuple):
    """How many rows a list has, and of how many patients."""

    rows: int
    patients: int


def safe_name(text: str) -> str:
    """A name for a file or folder that every file system takes; another text always has another name.

    ``Organization/17`` → ``Organization-17-5a0d9ae1``
    """
    plain = _NOT_PLAIN.sub("-", unicodedata.normalize("NFC", text)).strip("-_.")[:_LONGEST]
    free = text not in _TAKEN and not _DEVICE.fullmatch(text) and not _DIGESTED.fullmatch(text)
    if free and plain == text == text.casefold():
        return plain
    return f"{plain}-{hashlib.sha256(text.encode()).hexdigest()[:_DIGEST]}".lstrip("-")


def folder_of(clinic: str | None) -> str:
    """The folder of a clinic."""
    return NO_CLINIC if clinic is None else safe_name(clinic)


def write_csv(connection: DuckDBPyConnection, worklist: Worklist, clinics: Clinics, out: Path) -> None:
    """A list as one CSV file for each clinic (RFC 4180, UTF-8), also where nobody is on it.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    for clinic, own in _by_clinic(connection, clinics):
        folder = out / folder_of(clinic)
        folder.mkdir(exist_ok=True)
        with (folder / f"{safe_name(worklist.id)}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(COLUMNS)
            writer.writerows([_cell(value) for value in row] for row in own)


def _cell(value: str | dt.date | None) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return value.isoformat()


def write_parquet(connection: DuckDBPyConnection, worklist: Worklist, out: Path) -> None:
    """A list as one Parquet file for all clinics."""
    connection.sql(_SORTED).write_parquet(str(out / f"{safe_name(worklist.id)}.parquet"), compression="zstd")


class Groups:
    """Lists as FHIR R4 ``Group`` resources, one for each clinic and list, in NDJSON.

    Args:
        guideline: the guideline's id. A group keeps its id from one run to the next.
        date: of the results.
        warnings: why the guideline is not in force.
    """

    def __init__(
        self, guideline: str, date: dt.date, warnings: Sequence[str], words: Words, language: Language
    ) -> None:
        self._guideline = guideline
        self._date = words.day(date)
        self._warnings = warnings
        self._words, self._language = words, language

    def write(
        self,
        connection: DuckDBPyConnection,
        worklist: Worklist,
        clinics: Clinics,
        numbers: dict[str | None, Number],
        out: Path,
    ) -> None:
        """Add the groups of a list to the file."""
        with (out / GROUPS).open("ab") as file:
            for clinic, own in _by_clinic(connection, clinics):
                head = self._group(worklist, clinic, numbers.get(clinic, Number(0, 0)).patients)
                file.write(msgspec.json.encode(head)[:-1])
                opening = b',"member":['
                for patient, _ in groupby(own, key=itemgetter(_PATIENT)):
                    file.write(opening + msgspec.json.encode({"entity": reference(patient)}))
                    opening = b","
                file.write(b"}\n" if opening.startswith(b',"') else b"]}\n")

    def _group(self, worklist: Worklist, clinic: str | None, patients: int) -> dict[str, Any]:
        name = Identity(self._guideline, clinic or "").of("worklist", worklist.id)
        title = self._words("list.as-of", title=worklist.title, date=self._date)
        return without_empty(
            {
                "resourceType": "Group",
                "id": name,
                "language": self._language,
                "text": narrative(title, self._warnings, paragraphs([clinic or ""]), self._language),
                "identifier": [{"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{name}"}],
                "active": True,
                "type": "person",
                "actual": True,
                "code": without_empty(
                    {"coding": codings(worklist.code) if worklist.code else [], "text": worklist.title}
                ),
                "name": ". ".join((title, *self._warnings)),
                "quantity": patients,
                "managingEntity": None if clinic is None else _managing(clinic),
            }
        )


def _managing(clinic: str) -> Resource:
    """A ``Reference`` to a clinic by what is known of it: an identifier (``system|value``), a reference or a name."""
    if identifier := _IDENTIFIER.fullmatch(clinic):
        return {"identifier": {"system": identifier[1], "value": identifier[2]}}
    return reference(clinic) if resource_type(clinic) in _MANAGING else {"display": clinic}


def _by_clinic(
    connection: DuckDBPyConnection, clinics: Clinics
) -> Iterator[tuple[str | None, Iterable[tuple[Any, ...]]]]:
    """Every clinic with its rows, which are sorted by clinic, as the clinics are."""
    groups = groupby(_all(connection), key=itemgetter(_CLINIC))
    following = next(groups, None)
    for clinic in clinics:
        if following is not None and following[0] == clinic:
            yield following
            following = next(groups, None)
        else:
            yield clinic, ()


def _all(connection: DuckDBPyConnection) -> Iterator[tuple[Any, ...]]:
    cursor = connection.cursor()
    cursor.execute(_SORTED)
    while found := cursor.fetchmany(_AT_A_TIME):
        yield from found

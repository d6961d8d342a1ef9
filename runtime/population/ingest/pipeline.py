"""The door of ingest: a folder of NDJSON → a folder of facts."""

from __future__ import annotations

import shutil
import tempfile
from itertools import zip_longest
from pathlib import Path
from typing import Final

import msgspec

from ..connection import connected, literal, one_thread, writing
from ..parquet import digests
from ..progress import Progress
from .ahead import Ahead
from .files import Found, find
from .manifest import FORMAT, VERSION, Counts, File, Manifest, check, put, read_manifest
from .parts import assemble, counted, name_of
from .session import Session
from .staging import Note, Staging
from .texts import Concept, Dictionary

PART: Final = 50_000
"""Patients of a part, on average, when the facts are first made."""

_OLD: Final = ".ingest."


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it. ``bytes`` and ``files``: of the export; none when its files had all been read before.

    ``patients`` to ``noted`` are what the facts hold now: everybody, facts, those whom the one-patient runtime plans,
    and lines that cannot be read or are nobody's.
    """

    files: int
    bytes: int
    parts: int
    patients: int
    facts: int
    set_aside: int
    noted: int


def ingest(source: Path, facts: Path, *, memory_limit: str | None = None, progress: Progress | None = None) -> Report:
    """Read bulk FHIR into facts: new ones, or those that are there, in which everybody in the export is replaced.

    An export holds each of its patients whole. When all of its files have been read before, nothing is done. The facts
    change all at once: whatever stops this leaves them as they were.

    Args:
        source: the folder of NDJSON files, plain or packed with gzip.
        facts: the folder of facts, which may be there or not.
        memory_limit: what DuckDB may use, as ``1GB``; none: what it chooses.
        progress: told how far it is, in bytes of the files.

    Raises:
        Unusable: ``unreadable-file``, ``nothing-to-read``, ``mixed-file``, ``unwritable-file``, ``not-facts``,
            ``damaged-facts``, ``no-duckdb``, ``bad-memory-limit``, ``too-little-memory``.
    """
    found = find(source)
    with writing(facts):
        facts.mkdir(parents=True, exist_ok=True)
        old = read_manifest(facts)
        if old is not None and _holds(old, found):
            return _report(old, 0, 0)
        for left in facts.glob(f"{_OLD}*"):
            shutil.rmtree(left)
        with (
            tempfile.TemporaryDirectory(prefix=_OLD, dir=facts) as temporary,
            connected(Path(temporary) / "spill", memory_limit) as connection,
        ):
            manifest = _run(Session(connection, Path(temporary)), found, facts, old, progress or _silent)
    return _report(manifest, len(found.sources), sum(each.size for each in found.sources))


def would_change(source: Path, facts: Path) -> bool:
    """Whether :func:`ingest` would change facts that are there already.

    Raises:
        Unusable: ``unreadable-file``, ``nothing-to-read``, ``unwritable-file``, ``not-facts``, ``no-duckdb``.
    """
    found = find(source)
    with writing(facts):
        old = read_manifest(facts)
    return old is not None and not _holds(old, found)


def _holds(old: Manifest, found: Found) -> bool:
    return set(_files(found)) <= set(old.files)


def _run(session: Session, found: Found, facts: Path, old: Manifest | None, progress: Progress) -> Manifest:
    session.connection.execute("SET TimeZone = 'UTC'")
    session.connection.execute("SET checkpoint_threshold = '1TB'")  # tables in memory are never written anew
    session.run("macros")
    session.run("staged")
    dictionary = Dictionary()
    if old is not None:
        check(facts, old)
        rows = session.connection.read_parquet(literal(facts / "concepts.parquet")).order("concept, place").fetchall()
        dictionary.remember(Concept(*row) for row in rows)
        session.run(
            "keep_people", files=[literal(facts / name_of(part) / "patients.parquet") for part in range(old.parts)]
        )
        names = [*(each.name for each in found.sources), *found.strange]
        session.run("keep_quality", quality=literal(facts / "quality.parquet"), names=names)
    total = sum(each.size for each in found.sources)
    done = 0
    with one_thread(session.connection), Ahead(session) as ahead:
        staging = Staging(session, dictionary, ahead)
        staging.note(Note(name, None, "not-ndjson") for name in found.strange)
        staging.first(found.sources)
        parts = old.parts if old is not None else max(1, -(-session.number("SELECT COUNT(*) FROM found") // PART))
        session.run("people", parts=parts)
        for each, following in zip_longest(found.sources, found.sources[1:]):
            progress(done, total)
            staging.stage(each, following)
            done += each.size
        staging.finish()
    staged = staging.parts()
    new = session.temporary / "new"
    new.mkdir()
    for part in range(parts):
        before = facts / name_of(part)
        if old is None or part in staged:
            assemble(
                session, staging, dictionary, part, new / name_of(part), before if before.is_dir() and old else None
            )
    session.run("write_concepts", rows=session.rows("concepts", dictionary.rows()), file=str(new / "concepts.parquet"))
    session.run("write_quality", file=str(new / "quality.parquet"))
    files = {each.name: each for each in (*(old.files if old is not None else ()), *_files(found))}
    manifest = Manifest(
        format=FORMAT,
        format_version=VERSION,
        parts=parts,
        counts=_counts(session, new, facts, parts),
        files=tuple(files[name] for name in sorted(files)),
        digests={**(old.digests if old is not None else {}), **digests(new, new.rglob("*.parquet"))},
    )
    put(new, facts, manifest)
    progress(total, total)
    return manifest


def _counts(session: Session, new: Path, facts: Path, parts: int) -> Counts:
    folders = [folder if (folder := new / name_of(part)).is_dir() else facts / name_of(part) for part in range(parts)]
    return counted(session, folders, new / "quality.parquet")


def _files(found: Found) -> list[File]:
    return [File(each.name, each.size, each.modified) for each in found.sources]


def _report(manifest: Manifest, files: int, size: int) -> Report:
    return Report(files=files, bytes=size, parts=manifest.parts, **msgspec.structs.asdict(manifest.counts))


def _silent(_done: int, _total: int) -> None:
    """Tells nobody."""

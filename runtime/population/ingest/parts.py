"""The second half of ingest: from staged rows to the tables of one part of the population."""

from __future__ import annotations

from pathlib import Path
from typing import Final, get_args

from ...graph import FactKind
from ..connection import literal
from .copies import repeated
from .manifest import Counts
from .session import Session
from .sql import resources, whole
from .staging import Staging
from .texts import Dictionary

TABLES = ("forms", "facts", "patients", "raw")
"""The files of a part, in the order in which they are written: facts name their forms by number."""

_MOST_WORDS: Final = 1000
"""Words of a column that are numbered: all of them stand in each row group of the file."""


def name_of(part: int) -> str:
    """The folder of a part."""
    return f"part-{part:05}"


def assemble(
    session: Session, staging: Staging, dictionary: Dictionary, part: int, folder: Path, old: Path | None
) -> None:
    """Write the tables of a part.

    Args:
        session: to work with.
        staging: has the rows.
        dictionary: numbers the concepts.
        part: its number.
        folder: to write them into.
        old: the folder of the part as it was: those who are not in the new files stay as they are there.
    """
    staging.rows_of(part)
    copies = session.run("copies")
    if copies:
        session.run("repeated", file=session.rows("repeated", repeated(copies, staging)))
    session.run("part", part=part)
    composed = [{"parts": each, "concept": dictionary.together(each)} for (each,) in session.run("uncomposed")]
    session.run("new_composed", file=session.rows("composed", composed))
    session.run("facts")
    raw = staging.raw(session.connection.execute("SELECT file, number, patient FROM aside").fetchall())
    session.run("raw", file=session.rows("raw", ({"patient": patient, "line": line} for patient, line in raw)))
    if old is not None:
        files = {table: literal(old / f"{table}.parquet") for table in TABLES}
        read = session.connection.read_parquet
        whole(read(files["facts"]), read(files["forms"])).create_view("old_facts")
        session.run("keep", part=part, **files)
    folder.mkdir()
    _make_words(session)
    for table in TABLES:
        session.run(f"write_{table}", file=str(folder / f"{table}.parquet"))


def _make_words(session: Session) -> None:
    """Make a type of each column that may hold a few words: of these words, or text, where they are many."""
    session.run("words", kinds=sorted(get_args(FactKind)), resources=resources())
    for column in session.connection.table("worded").columns:
        session.connection.execute(
            f"CREATE OR REPLACE TEMP TABLE words AS SELECT DISTINCT {column} FROM worded WHERE {column} IS NOT NULL"
        )
        few = session.number("SELECT COUNT(*) FROM words") <= _MOST_WORDS
        words = f"ENUM (SELECT {column} FROM words ORDER BY {column})" if few else "VARCHAR"
        session.connection.execute(f"CREATE OR REPLACE TYPE {column}_word AS {words}")


def counted(session: Session, folders: list[Path], quality: Path) -> Counts:
    """What parts, in these folders, and the notes beside them hold."""
    people = [literal(folder / "patients.parquet") for folder in folders]
    ((patients, aside),) = session.run("count_patients", files=people)
    ((facts,),) = session.run("count_rows", files=[literal(folder / "facts.parquet") for folder in folders])
    ((noted,),) = session.run("count_rows", files=[literal(quality)])
    return Counts(patients=patients, facts=facts, set_aside=aside, noted=noted)

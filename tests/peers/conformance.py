"""What is compared with which engine, counted, for the table that ``make conformance`` ends with.

A test adds a row, or adds to one, with :func:`count`; :mod:`.conftest` prints the rows when the tests have run.
"""

from __future__ import annotations

from collections import Counter

from rich.console import Console
from rich.table import Table

ROWS: dict[tuple[str, str], Counter[str]] = {}
COLUMNS = ("patients", "compared", "differences")


def count(engine: str, guideline: str, *, patients: int = 0, compared: int = 0, differences: int = 0) -> None:
    """Add to what was compared with an engine.

    Args:
        engine: whose answers ours are held against.
        guideline: by its id, or in words.
        patients: how many.
        compared: values of definitions, activities, or files.
        differences: among these; of files, the errors.
    """
    ROWS.setdefault((engine, guideline), Counter()).update(
        patients=patients, compared=compared, differences=differences
    )


def show() -> str:
    """The table."""
    table = Table("engine", "guideline", *COLUMNS, title="conformance")
    for column in table.columns[2:]:
        column.justify = "right"
    for (engine, guideline), counted in sorted(ROWS.items()):
        table.add_row(engine, guideline, *(f"{counted[column]:,}" for column in COLUMNS))
    console = Console(width=100)
    with console.capture() as shown:
        console.print(table)
    return shown.get()

"""What is compared with which engine, counted, for the table that ``make conformance`` ends with.

A test adds to it with the fixture ``count``. What it counted goes with the test's report, from whatever process ran it;
:mod:`.conftest` adds up the reports and prints the table.
"""

from __future__ import annotations

from typing import Any

import pytest
from rich.console import Console
from rich.table import Table

COLUMNS = ("patients", "compared", "differences")


def one_worker(parameter: str) -> Any:
    """A parameter of a fixture that is slow to set up: all tests that it is set up for run in one process."""
    return pytest.param(parameter, marks=pytest.mark.xdist_group(parameter))


class Count:
    """What is compared by a test, or by all of them.

    Attributes:
        rows: by engine and guideline, the numbers of :data:`COLUMNS`. Plain values, which a report can hold.
    """

    def __init__(self) -> None:
        self.rows: dict[tuple[str, str], list[int]] = {}

    def __call__(self, engine: str, guideline: str, patients: int = 0, compared: int = 0, differences: int = 0) -> None:
        """Add to what was compared with an engine.

        Args:
            engine: whose answers ours are held against.
            guideline: by its id, or in words.
            patients: how many.
            compared: values of definitions, activities, or files.
            differences: among these; of files, the errors.
        """
        row = self.rows.setdefault((engine, guideline), [0] * len(COLUMNS))
        for column, number in enumerate((patients, compared, differences)):
            row[column] += number

    def show(self) -> str:
        """The table."""
        table = Table("engine", "guideline", *COLUMNS, title="conformance")
        for column in table.columns[2:]:
            column.justify = "right"
        for (engine, guideline), numbers in sorted(self.rows.items()):
            table.add_row(engine, guideline, *(f"{number:,}" for number in numbers))
        console = Console(width=100)
        with console.capture() as shown:
            console.print(table)
        return shown.get()

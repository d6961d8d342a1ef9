"""How far long work is, and with how many processors."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rettesnor.runtime.unusable import Language


@contextmanager
def progress(shown: bool, title: str, *, counted: bool = False) -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error if that is a terminal; what it gives is told how much is done, of how much.

    Args:
        counted: also show how many are done, and how many a second.
    """
    if not (shown and sys.stderr.isatty()):
        yield lambda *_: None
        return
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, TextColumn

    counts = (MofNCompleteColumn(), TextColumn("{task.fields[rate]}")) if counted else ()
    with Progress(*Progress.get_default_columns(), *counts, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None, rate="")

        def told(part: int, whole: int) -> None:
            elapsed = bar.tasks[task].elapsed
            bar.update(task, completed=part, total=whole, rate=f"{part / elapsed:,.0f}/s" if elapsed else "")

        yield told


def watching(language: Language) -> Callable[[str], AbstractContextManager[Callable[[int, int], None]]]:
    """For each step of the work on a population, a bar with its rate and the time left."""
    from rettesnor.runtime.population.report import STEPS

    return lambda step: progress(True, STEPS[step][language == "en"], counted=True)


def processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1

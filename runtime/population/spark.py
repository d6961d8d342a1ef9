"""Apache Spark as an engine: the same stages over the same facts, for those who have a cluster already."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..unusable import Unusable

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

SETTINGS: Final[Mapping[str, str]] = {
    "spark.sql.ansi.enabled": "true",  # an error, where there would be a NULL
    "spark.sql.decimalOperations.allowPrecisionLoss": "false",  # products of decimals are exact, or an error
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.caseSensitive": "false",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "OFF",  # what it would log of an error has values of patients in it
    "spark.executor.syncLogLevel.enabled": "true",
}
"""What the SQL for Spark rests on, and what keeps a run quiet."""

JAVA: Final = 17


def lacking() -> str | None:
    """What Spark needs and is not here: ``pyspark``, ``java``, or nothing."""
    if find_spec("pyspark") is None:
        return "pyspark"
    return None if (_java() or 0) >= JAVA else "java"


def _java() -> int | None:
    """The version of Java that Spark would take."""
    command = shutil.which("java")
    if command is None:
        return None
    said = subprocess.run([command, "-version"], capture_output=True, text=True, check=False).stderr
    digits = said.partition('version "')[2].partition(".")[0].partition('"')[0]
    return int(digits) if digits.isdigit() else None


@contextmanager
def session(master: str, memory: str | None = None) -> Iterator[SparkSession]:
    """A session that ends with the block, and what it writes beside its results with it.

    Args:
        master: ``local[*]``, or the URL of a cluster.
        memory: of the process that drives, as Spark writes it: ``2g``.

    Raises:
        Unusable: ``no-pyspark``, ``no-java``.
    """
    if missing := lacking():
        raise Unusable(f"no-{missing}")
    from pyspark.sql import SparkSession

    with tempfile.TemporaryDirectory(prefix="rettesnor-spark-") as folder:
        builder = SparkSession.builder.appName("rettesnor").master(master)
        given = {**SETTINGS, **_places(Path(folder)), **(_LOCAL if master.startswith("local") else {})}
        if memory is not None:
            given["spark.driver.memory"] = memory
        for name, value in given.items():
            builder = builder.config(name, value)
        opened = builder.getOrCreate()
        try:
            yield opened
        finally:
            opened.stop()


_LOCAL: Final[Mapping[str, str]] = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.sql.shuffle.partitions": "8",
}


def _places(folder: Path) -> dict[str, str]:
    return {"spark.local.dir": str(folder), "spark.sql.warehouse.dir": str(folder / "warehouse")}

"""The relational plan run by Apache Spark, for those who have a cluster already; or by Spark on this machine.

All parts of the facts are worked out at once: a patient's number in Spark is that in the part and the part's together.
What comes out is what DuckDB would have worked out for each part, as Parquet, and :mod:`.run` makes the results of both
in the same way. Every machine of a cluster must see the folders of facts and of results under the same path.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..unusable import Unusable
from .statements import Statement

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

LOCAL: Final = "local[*]"
"""The master that is this process, with every core of this machine."""

JAVA: Final = 17

_ON_THIS_MACHINE: Final[Mapping[str, str]] = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.sql.shuffle.partitions": "8",
}


def lacking() -> str | None:
    """What Spark needs and is not here: ``pyspark``, ``java``, or nothing."""
    if find_spec("pyspark") is None:
        return "pyspark"
    return None if (_java() or 0) >= JAVA else "java"


def _java() -> int | None:
    """The version of Java that is found first."""
    command = shutil.which("java")
    if command is None:
        return None
    said = subprocess.run([command, "-version"], capture_output=True, text=True, check=False).stderr
    digits = said.partition('version "')[2].partition(".")[0].partition('"')[0]
    return int(digits) if digits.isdigit() else None


@contextmanager
def session(temporary: Path, master: str = LOCAL, memory: str | None = None) -> Iterator[SparkSession]:
    """A session that ends with the block.

    Args:
        temporary: a folder for what Spark writes beside results.
        master: ``local[*]``, or the URL of a cluster.
        memory: of the process that drives, as Spark writes it: ``2g``.

    Raises:
        Unusable: ``no-pyspark``, ``no-java``; ``no-spark`` when it does not start.
    """
    if missing := lacking():
        raise Unusable(f"no-{missing}")
    from pyspark.sql import SparkSession

    given = {
        **SETTINGS,
        **(_ON_THIS_MACHINE if master.startswith("local") else {}),
        "spark.local.dir": str(temporary),
        "spark.sql.warehouse.dir": str(temporary / "warehouse"),
        **({} if memory is None else {"spark.driver.memory": memory}),
    }
    builder = SparkSession.builder.appName("rettesnor").master(master)
    for name, value in given.items():
        builder = builder.config(name, value)
    try:
        opened = builder.getOrCreate()
    except Exception as error:  # of Java, of the network, of the cluster: it has many, and no common one
        raise Unusable("no-spark", master=master, reason=type(error).__name__) from error
    try:
        yield opened
    finally:
        opened.stop()


def run_spark(
    spark: SparkSession,
    statements: Sequence[Statement],
    parts: Mapping[str, Path],
    concepts: Path,
    settings: Mapping[str, tuple[str, Any]],
    gives: Sequence[str],
    out: Path,
) -> None:
    """Work out the relational plan of all parts.

    Args:
        spark: the session.
        statements: the plan, in Spark's dialect.
        parts: the folders of facts, by name.
        concepts: the file of concepts.
        settings: the one row of ``run``, DuckDB's type and value by column.
        gives: names of the relations that are wanted.
        out: gets ``<part>/<relation>/*.parquet``, with the patients' numbers in the part.

    Raises:
        Unusable: ``spark-failed``, with the relation; never with what Spark says, which has values of patients in it.
    """
    spark.sql(_run(settings), args={name: value for name, (_, value) in settings.items()}).createTempView("run")
"""TO DO"""

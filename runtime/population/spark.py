"""Apache Spark as an engine: the same stages over the same facts, for those who have a cluster already."""

from __future__ import annotations

import atexit
import logging
import os
import re
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
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
    "spark.sql.autoBroadcastJoinThreshold": "1m",  # of Parquet: in memory a hundred times as much, for every executor
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "OFF",  # what it would log of an error has values of patients in it
    "spark.executor.syncLogLevel.enabled": "true",
}
"""What the SQL for Spark rests on, and what keeps a run quiet."""

LOCAL: Final = "local[*]"
"""The master that is this machine, with all of its cores."""
JAVA: Final = 17

_OPTIONS: Final = (
    "-XX:TieredStopAtLevel=1",  # planning is short: the better compiler costs more than it gives
    "-XX:+UseSerialGC",
    "-XX:ReservedCodeCacheSize=256m",  # what one compiler alone gets is too little
    "-Xss8m",  # plans are deep
)
"""Of Java, for the process that drives."""
_QUIET: Final = """
appender.none.type = Null
appender.none.name = none
rootLogger.level = off
rootLogger.appenderRef.none.ref = none
"""
"""For Log4j, which would otherwise speak before the session can silence it; without an appender Spark ignores it."""
_LOGGER: Final = "SQLQueryContextLogger"
"""Where pyspark itself writes what Spark says of an error."""
_MEMORY: Final = re.compile(r"(\d{1,9}(?:\.\d{1,3})?)\s*([kmgt])(i?)b", re.IGNORECASE)
_LEAST: Final = 512
"""Mebibytes of memory that Spark starts with."""
_WAIT: Final = 10
"""Seconds to wait for a cluster's answer."""


def lacking() -> str | None:
    """What Spark needs and is not here: ``pyspark``, ``java``, or nothing."""
    if find_spec("pyspark") is None:
        return "pyspark"
    return None if (_java() or 0) >= JAVA else "java"


def _java() -> int | None:
    """The version of Java that Spark would take."""
    home = os.environ.get("JAVA_HOME")
    command = shutil.which("java" if home is None else str(Path(home, "bin/java")))
    if command is None:
        return None
    said = subprocess.run([command, "-version"], capture_output=True, text=True, check=False).stderr
    digits = said.partition('version "')[2].partition(".")[0].partition('"')[0]
    return int(digits) if digits.isdigit() else None


def settings(master: str, memory: str | None = None) -> dict[str, str]:
    """What a session is opened with, but for its folder: as of :func:`session`, with the errors that come before it.

    Raises:
        Unusable: ``no-pyspark``, ``no-java``, ``bad-memory-limit``, ``too-little-memory``, ``no-master``.
    """
    if missing := lacking():
        raise Unusable(f"no-{missing}")
    given = {**SETTINGS, **_address(master)}
    if memory is not None:
        given["spark.driver.memory"] = f"{_mebibytes(memory)}m"
    return given


@contextmanager
def session(master: str, memory: str | None = None) -> Iterator[SparkSession]:
    """A session that ends with the block, and what it writes beside its results with it.

    Args:
        master: ``local[*]``, or the URL of a cluster.
        memory: of the process that drives, as DuckDB writes it: ``1GB``.

    Raises:
        Unusable: see :func:`settings`; when Spark breaks down in the block, ``too-little-memory``, ``unwritable-file``
            or ``spark-stopped``.
    """
    given = settings(master, memory)
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException
    from pyspark.sql import SparkSession

    with tempfile.TemporaryDirectory(prefix="rettesnor-spark-") as folder:
        builder = SparkSession.builder.appName("rettesnor").master(master)
        for name, value in {**given, **_places(Path(folder))}.items():
            builder = builder.config(name, value)
        try:
            opened = builder.getOrCreate()
        except (Py4JError, PySparkException):
            raise Unusable("no-master", master=master) from None
        logging.getLogger(_LOGGER).disabled = True
        atexit.unregister(_end)
        atexit.register(_end)
        try:
            yield opened
        except (Py4JError, PySparkException) as error:
            raise _breakdown(error, Path(folder), memory) from None
        finally:
            opened.stop()


def _end() -> None:
    """End Spark's process, which serves one session after another, and wait for it."""
    from pyspark import SparkContext

    gateway = SparkContext._gateway
    if gateway is not None:
        gateway.shutdown()
        gateway.proc.stdin.close()
        gateway.proc.wait()


def _breakdown(error: Exception, folder: Path, memory: str | None) -> Unusable:
    """What is said of an error, whose own words may be of patients: its kind."""
    from pyspark.errors import PySparkException

    said = str(error)
    if "OutOfMemoryError" in said:
        return Unusable("too-little-memory", limit=memory or "1GB")
    if "No space left on device" in said:
        return Unusable("unwritable-file", path=folder, reason="ENOSPC")
    condition = error.getCondition() if isinstance(error, PySparkException) else None
    return Unusable("spark-stopped", kind=condition or type(error).__name__)


def _address(master: str) -> dict[str, str]:
    """Where the process that drives listens: on this machine alone, or where the cluster's master is reached from."""
    host = "127.0.0.1"
    if master.startswith("spark://"):
        name, _, port = master.removeprefix("spark://").split(",")[0].rpartition(":")
        try:
            with socket.create_connection((name, int(port)), timeout=_WAIT) as connection:
                host = connection.getsockname()[0]
        except (OSError, ValueError):
            raise Unusable("no-master", master=master) from None
    return {"spark.driver.host": host, "spark.driver.bindAddress": host}


def _mebibytes(memory: str) -> int:
    found = _MEMORY.fullmatch(memory.strip())
    if found is None:
        raise Unusable("bad-memory-limit", text=memory)
    power = "kmgt".index(found[2].lower()) + 1
    size = int(Decimal(found[1]) * (1024 if found[3] else 1000) ** power / 1024**2)
    if size < _LEAST:
        raise Unusable("too-little-memory", limit=memory)
    return size


def _places(folder: Path) -> dict[str, str]:
    quiet = folder / "log4j2.properties"
    quiet.write_text(_QUIET, encoding="utf-8")
    return {
        "spark.local.dir": str(folder),
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.driver.extraJavaOptions": " ".join((*_OPTIONS, f'"-Dlog4j2.configurationFile={quiet}"')),
    }

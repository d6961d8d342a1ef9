"""A small cluster of Spark on this machine: a master and two workers of one core each, each its own process."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from importlib.util import find_spec
from pathlib import Path

HOST = "127.0.0.1"
WORKERS = 2
PATIENCE = 60
"""Seconds to wait for the master."""


@contextmanager
def cluster(folder: Path) -> Iterator[str]:
    """The master's URL; the cluster is gone when the block ends."""
    port = _free()
    master = f"spark://{HOST}:{port}"
    own = ("--host", HOST, "--webui-port", "0")
    with ExitStack() as stack:
        stack.enter_context(_running(folder, "master.Master", *own, "--port", str(port)))
        _wait(port)
        for number in range(WORKERS):
            work = ("--cores", "1", "--memory", "1g", "--work-dir", str(folder / f"worker-{number}"))
            stack.enter_context(_running(folder, "worker.Worker", *own, *work, master))
        yield master


@contextmanager
def _running(folder: Path, name: str, *arguments: str) -> Iterator[None]:
    spec = find_spec("pyspark")
    assert spec is not None and spec.origin is not None
    home = Path(spec.origin).parent
    process = subprocess.Popen(
        [home / "bin/spark-class", f"org.apache.spark.deploy.{name}", *arguments],
        env={
            **os.environ,
            "SPARK_HOME": str(home),
            "SPARK_LOCAL_IP": HOST,
            "SPARK_LOCAL_DIRS": str(folder),
            "JDK_JAVA_OPTIONS": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:ReservedCodeCacheSize=256m",
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _free() -> int:
    with closing(socket.create_server((HOST, 0))) as server:
        port: int = server.getsockname()[1]
    return port


def _wait(port: int) -> None:
    """Until the master listens."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection((HOST, port), timeout=1).close()
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)

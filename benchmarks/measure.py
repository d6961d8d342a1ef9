"""Ways of measuring: CPU time, medians, whole processes. CPU time, because the machine may be doing other things."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple


class Process(NamedTuple):
    """A whole process: seconds on the wall, seconds of CPU (its children too), and the most megabytes it held."""

    wall: float
    cpu: float
    megabytes: float


def cpu_per_call(call: Callable[[], object], rounds: int, calls: int = 1) -> float:
    """Median over ``rounds``, after one unmeasured, of the CPU seconds of one of ``calls`` calls."""
    call()
    taken = []
    for _ in range(rounds):
        before = time.process_time()
        for _ in range(calls):
            call()
        taken.append((time.process_time() - before) / calls)
    return statistics.median(taken)


def process(command: Sequence[str], rounds: int) -> Process:
    """Medians of a command that must succeed, over ``rounds`` after one unmeasured; its output is thrown away."""
    runs = [once(command) for _ in range(rounds + 1)][1:]
    return Process(*(statistics.median(column) for column in zip(*runs, strict=True)))


def once(command: Sequence[str]) -> Process:
    """A command that must succeed, run once; its output is thrown away."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert child.stderr is not None
    said = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    child.stderr.close()
    if child.returncode != 0:
        raise subprocess.CalledProcessError(child.returncode, list(command), stderr=said)
    return Process(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def resident_megabytes() -> float:
    """The largest resident size of this process so far (Linux: what ``getrusage`` says starts at the parent's size)."""
    peak = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert peak is not None
    return int(peak[1]) / 1024

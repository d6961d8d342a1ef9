"""A connection puts on the disk what does not fit in memory."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from threading import Timer

import pytest

from rettesnor.runtime.population.connection import connected, lanes
from rettesnor.runtime.unusable import Unusable

MORE_THAN_FITS = "SELECT COUNT(*) FROM (SELECT DISTINCT UUID() FROM RANGE(4000000))"


def test_what_does_not_fit_goes_to_the_disk(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there"
    with connected(folder, "80MB") as connection:
        connection.execute("SET threads = 2")
        assert connection.execute(MORE_THAN_FITS).fetchall() == [(4_000_000,)]


def test_too_little_memory(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="memory"), connected(tmp_path, "15MB") as connection:
        connection.execute(MORE_THAN_FITS)


def test_interrupted_while_duckdb_is_at_work(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), connected(tmp_path) as connection:
        Timer(0.5, os.kill, (os.getpid(), signal.SIGINT)).start()
        connection.execute("SELECT COUNT(*) FROM RANGE(100_000_000_000) AS numbers (number) WHERE HASH(number) % 7 = 3")


@pytest.mark.parametrize("amount", ["-1GB", "", "GB", "1XB", "none"])
def test_what_is_no_amount_of_memory(tmp_path: Path, amount: str) -> None:
    with pytest.raises(Unusable, match="not an amount"), connected(tmp_path, amount):
        pass


def test_lanes_share_memory_and_cores(tmp_path: Path) -> None:
    settings = "SELECT current_setting('threads'), parse_formatted_bytes(current_setting('memory_limit'))"
    with connected(tmp_path, "4GB") as connection:
        ((cores, memory),) = connection.execute(settings).fetchall()
        assert lanes(connection, memory) == lanes(connection, 2 * memory) == 1
        assert lanes(connection, 1) == cores
    with connected(tmp_path, "4GB", shared_by=2) as connection:
        ((half, share),) = connection.execute(settings).fetchall()
    assert half == max(1, cores // 2)
    assert share == pytest.approx(memory / 2, rel=0.05)  # as DuckDB rounds it

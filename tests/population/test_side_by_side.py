"""Parts are planned side by side: what lanes give comes as it is there, and one that fails stops the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from threading import Barrier

import duckdb
import pytest

from rettesnor.runtime.population.side_by_side import Lane, side_by_side

Tell = Callable[[duckdb.DuckDBPyConnection], None]
ENDLESS = "SELECT SUM(one.range * other.range) FROM RANGE(10000000) AS one, RANGE(10000000) AS other"


def counting(name: str, tell: Tell, together: Barrier | None = None) -> Iterator[str]:
    with duckdb.connect() as connection:
        tell(connection)
        for (number,) in connection.execute("SELECT range FROM RANGE(3)").fetchall():
            if together is not None:
                together.wait(timeout=60)
            yield f"{name}{number}"


def endless(tell: Tell) -> Iterator[str]:
    with duckdb.connect() as connection:
        tell(connection)
        yield "begun"
        connection.execute(ENDLESS).fetchall()


def failing(_: Tell) -> Iterator[str]:
    yield "good"
    raise ValueError("bad")


def test_one_lane() -> None:
    assert list(side_by_side([partial(counting, "a")])) == ["a0", "a1", "a2"]
    assert list(side_by_side([])) == []


def test_lanes_work_at_the_same_time() -> None:
    together = Barrier(2)
    lanes: list[Lane[str]] = [partial(counting, name, together=together) for name in "ab"]
    assert sorted(side_by_side(lanes)) == ["a0", "a1", "a2", "b0", "b1", "b2"]


def test_a_lane_that_fails_stops_the_others() -> None:
    found = side_by_side([endless, failing])
    with pytest.raises(ValueError, match="bad"):
        list(found)


def test_what_is_no_longer_asked_for_stops() -> None:
    found = side_by_side([endless, endless])
    assert next(found) == "begun"
    found.close()

"""Spark, where it can be started."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from rettesnor.runtime.population.spark import lacking, session

if TYPE_CHECKING:
    from pyspark.sql import SparkSession


@pytest.fixture(scope="session")
def spark_is_there() -> None:
    """Skips where Java or pyspark is missing; with ``RETTESNOR_REQUIRE_PEERS=1`` that is a failure."""
    if missing := lacking():
        if os.environ.get("RETTESNOR_REQUIRE_PEERS") == "1":
            pytest.fail(f"{missing} missing, and RETTESNOR_REQUIRE_PEERS=1 asks for the engines of others")
        pytest.skip(f"NOT RUN ON SPARK: {missing} missing")


@pytest.fixture(scope="module")
def spark(request: pytest.FixtureRequest) -> Iterator[SparkSession]:
    """A session, which ends with the module: a run has its own. Spark's process stays, so that costs little."""
    request.getfixturevalue("spark_is_there")
    with session("local[2]") as opened:
        yield opened
